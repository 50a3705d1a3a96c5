import { tagStart, type PatchPart } from './patch-part';
import { spliceOf, type Splice } from './patch-splice';
import { fateOf, type PartFate } from './clean-kinds';
import type { PackageParts, Relationship } from './package-parts';
import { normalName } from './zip-archive';

/** Relationships of one part that stays: those that stay with it, and those that go. */
export interface PartLinks {
  readonly kept: readonly Relationship[];
  readonly dropped: readonly (Relationship & { readonly id: string; readonly fate: Extract<PartFate, { kind: 'drop' }> })[];
}

/** Decides of one relationship against the common rule; `undefined` leaves it to that. */
export type DropMore = (part: string, id: string, relationship: Relationship) => PartFate | undefined;

/** The parts of a package that stay, by their names as relationships write them, each with what becomes of its links. */
export function keptParts(parts: PackageParts, dropMore: DropMore): ReadonlyMap<string, PartLinks> {
  const found = new Map<string, PartLinks>();
  const waiting = [''];
  const seen = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(normalName(name))) continue;
    seen.add(normalName(name));
    const links = linksOf(parts, name, dropMore);
    found.set(name, links);
    waiting.push(...links.kept.map(({ target }) => target));
  }
  return found;
}

function linksOf(parts: PackageParts, name: string, dropMore: DropMore): PartLinks {
  const kept: Relationship[] = [];
  const dropped: (Relationship & { id: string; fate: Extract<PartFate, { kind: 'drop' }> })[] = [];
  for (const [id, relationship] of parts.relationshipsOf(name)) {
    const fate = dropMore(name, id, relationship) ?? fateOf(relationship);
    if (fate.kind === 'keep') kept.push(relationship);
    else dropped.push({ ...relationship, id, fate });
  }
  return { kept, dropped };
}

/** Name of the part that holds the relationships of a part. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Takes relationships out of a part of relationships. */
export function withoutRelationships({ cursor }: PatchPart, ids: ReadonlySet<string>): Splice[] {
  return withoutTags(cursor, 'Relationships', () => ids.has(cursor.attribute('Id') ?? ''));
}

/** Takes the types of parts that are gone out of the list of content types; `isThere` asks by normal names. */
export function withoutTypes({ cursor }: PatchPart, isThere: (part: string) => boolean): Splice[] {
  return withoutTags(cursor, 'Types', () => {
    const part = cursor.attribute('PartName');
    return part !== undefined && !isThere(normalName(part.replace(/^\//, '')));
  });
}

function withoutTags(cursor: PatchPart['cursor'], root: string, isGone: () => boolean): Splice[] {
  const splices: Splice[] = [];
  cursor.openRoot(root);
  while (cursor.nextChild(1)) {
    if (!isGone()) continue;
    const start = tagStart(cursor);
    cursor.readText();
    splices.push(spliceOf(start, cursor.at, ''));
  }
  return splices;
}
