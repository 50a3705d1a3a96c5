import { addEntries } from './add-entries';
import { PackageParts } from './package-parts';
import { replaceEntries } from './patch-container';
import { endTagStart, PatchPart, tagPrefix, tagStart } from './patch-part';
import { spliceOf, type Splice } from './patch-splice';
import { openTag } from './patch-tag';
import type { ReadLimits } from './read-limits';
import { corrupt, ReadRefusal } from './read-refusal';
import { escapeXml, XML_DECLARATION } from './write-xml';
import { normalName, type ZipArchive } from './zip-archive';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATION_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES_PART = '[Content_Types].xml';

/** A part that joins a package. */
export interface NewPart {
  readonly name: string;
  readonly xml: string;
  /** Kind of content, told for this part alone; left out where its ending tells. */
  readonly contentType?: string;
}

/** A package to which parts, relationships and pieces of parts are added; what is not added to keeps its bytes. */
export class PackageDraft {
  readonly archive: ZipArchive;
  readonly limits: ReadLimits;
  readonly parts: PackageParts;
  private readonly changes = new Map<string, { readonly part: PatchPart; readonly splices: Splice[] }>();
  private readonly wholes = new Map<string, Uint8Array>();
  private readonly added = new Map<string, Uint8Array>();
  private readonly relations = new Map<string, { readonly id: string; readonly type: string; readonly target: string }[]>();
  private readonly contentTypes: ((prefix: string) => string)[] = [];

  constructor(archive: ZipArchive, limits: ReadLimits) {
    this.archive = archive;
    this.limits = limits;
    this.parts = new PackageParts(archive, limits);
  }

  /** A part to read from its beginning; throws a `ReadRefusal` when it is not there. */
  open(name: string): PatchPart {
    const part = PatchPart.open(this.archive, name, this.limits);
    if (part === undefined) throw corrupt(`${name}: missing`);
    return part;
  }

  /**
   * Changes of a part, besides those it has already; spans may not overlap. Throws a `ReadRefusal` for a part that is not
   * in UTF-8: places in it are not those of its bytes.
   */
  splice(part: PatchPart, splices: readonly Splice[]): void {
    if (splices.length === 0) return;
    if (!part.isUtf8) throw new ReadRefusal({ kind: 'unsupported', detail: 'encoding' });
    const known = this.changes.get(normalName(part.name));
    if (known === undefined) this.changes.set(normalName(part.name), { part, splices: [...splices] });
    else known.splices.push(...splices);
  }

  /** New content of a part that has no other changes. */
  replace(name: string, bytes: Uint8Array): void {
    this.wholes.set(normalName(name), bytes);
  }

  add({ name, xml, contentType }: NewPart): void {
    this.added.set(name, new TextEncoder().encode(xml));
    if (contentType !== undefined) {
      this.contentTypes.push((prefix) => `<${prefix}Override PartName="/${escapeXml(name)}" ContentType="${contentType}"/>`);
    }
  }

  /** First name of a row such as `xl/comments1.xml`, `xl/comments2.xml` … that no part has. */
  freeName(stem: string, ending: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${stem}${String(number)}${ending}`;
      if (!this.archive.has(name) && !this.added.has(name)) return name;
    }
  }

  /** Sees to it that parts of this ending have this kind of content. */
  declareEnding(ending: string, contentType: string): void {
    const { cursor } = this.open(TYPES_PART);
    cursor.openRoot('Types');
    while (cursor.nextChild(1)) {
      if (cursor.isNamed('Default') && cursor.attribute('Extension')?.toLowerCase() === ending) return;
    }
    const xml = (prefix: string): string => `<${prefix}Default Extension="${ending}" ContentType="${contentType}"/>`;
    if (!this.contentTypes.some((other) => other('') === xml(''))) this.contentTypes.push(xml);
  }

  /** Relates a part to another; `type` is the last word of the type address. Gives back the id. */
  relate(source: string, type: string, target: string): string {
    const known = this.parts.relationshipsOf(source);
    const own = this.relations.get(source) ?? [];
    const taken = new Set([...known.keys(), ...own.map(({ id }) => id)]);
    let number = taken.size + 1;
    while (taken.has(`rId${String(number)}`)) number += 1;
    const id = `rId${String(number)}`;
    this.relations.set(source, [...own, { id, type, target }]);
    return id;
  }

  /** `bytes` are those the archive was opened from. */
  finish(bytes: Uint8Array): Uint8Array {
    for (const [source, own] of this.relations) this.finishRelations(source, own);
    if (this.contentTypes.length > 0) {
      this.splice(...this.appending(TYPES_PART, 'Types', (prefix) => this.contentTypes.map((xml) => xml(prefix)).join('')));
    }
    const replaced = new Map(this.wholes);
    for (const [name, { part, splices }] of this.changes) replaced.set(name, part.patched(splices));
    return addEntries(replaceEntries(bytes, replaced), this.added);
  }

  private finishRelations(source: string, own: readonly { id: string; type: string; target: string }[]): void {
    const slash = source.lastIndexOf('/') + 1;
    const name = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
    const xml = (prefix: string): string => own.map(({ id, type, target }) =>
      `<${prefix}Relationship Id="${id}" Type="${RELATION_TYPES}/${type}" Target="/${escapeXml(target)}"/>`).join('');
    if (this.archive.has(name)) this.splice(...this.appending(name, 'Relationships', xml));
    else this.add({ name, xml: `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${xml('')}</Relationships>` });
  }

  private appending(name: string, root: string, xmlOf: (prefix: string) => string): [PatchPart, Splice[]] {
    const part = this.open(name);
    return [part, [appendToRoot(part, root, xmlOf)]];
  }
}

/** Puts XML behind the last child of the root of a part that was not read yet; `xmlOf` gets the prefix of the root with its colon. */
function appendToRoot(part: PatchPart, root: string, xmlOf: (prefix: string) => string): Splice {
  const { cursor } = part;
  cursor.openRoot(root);
  return appendToElement(part, root, { start: tagStart(cursor), prefix: tagPrefix(cursor) }, xmlOf);
}

/**
 * Reads the element just opened to its end, calling `onChild` on each child, and puts XML behind the last of them;
 * `xmlOf` is asked at the end.
 */
export function appendToElement(
  part: PatchPart, name: string, { start, prefix }: { readonly start: number; readonly prefix: string },
  xmlOf: (prefix: string) => string, onChild: () => void = () => undefined,
): Splice {
  const { cursor } = part;
  const tagEnd = cursor.at;
  const tag = part.textOf(start, tagEnd);
  const level = cursor.depth;
  while (cursor.nextChild(level)) onChild();
  if (tag.endsWith('/>')) return spliceOf(start, tagEnd, `${openTag(tag)}${xmlOf(prefix)}</${prefix}${name}>`);
  const at = endTagStart(cursor);
  return spliceOf(at, at, xmlOf(prefix));
}
