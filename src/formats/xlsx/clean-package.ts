import { fromA1, type CellAddress } from '#core/grid/address';
import { containsCell, fromA1Range } from '#core/grid/range';
import type { CleanRefusal, CopyEdit, CopyOrders, LeftPart, RemovedPart, RemovedPartKind } from '#core/grid/outgoing-copy';
import { err, ok, type Result } from '#core/result';

import type { ArchiveEntry } from '../write-archive';
import { cleanCells, cleanStrings } from './clean-cells';
import { namesSheet, withoutNaming } from './clean-elements';
import { fateOf, type PartFate } from './clean-kinds';
import { cleanMain } from './clean-main';
import { keptParts, relationshipsName, withoutRelationships, withoutTypes, type PartLinks } from './clean-parts';
import { cleanFrame, linkCells } from './clean-sheet';
import { PackageParts, type Relationship } from './package-parts';
import { PatchPart } from './patch-part';
import type { Splice } from './patch-splice';
import type { ReadLimits } from './read-limits';
import { readCommentCells } from './read-metadata';
import { corrupt } from './read-refusal';
import { partOfType, readWorkbookPart } from './read-xlsx';
import { decodeUtf8 } from './xml-text';
import { normalName, type ZipArchive } from './zip-archive';

interface KeptSheet {
  readonly name: string;
  readonly part: string;
  readonly isWorksheet: boolean;
}

export interface CleanedPackage {
  readonly entries: readonly ArchiveEntry[];
  readonly removed: readonly RemovedPart[];
  readonly left: readonly LeftPart[];
}

const TYPES_PART = '[Content_Types].xml';

/** Makes the parts of the copy of one package. Throws a `ReadRefusal` for broken parts. */
export class PackageCleaner {
  private readonly parts: PackageParts;
  private readonly replaced = new Map<string, Uint8Array>();
  private readonly removed: RemovedPart[] = [];
  private readonly left: LeftPart[] = [];

  constructor(private readonly archive: ZipArchive, private readonly mainPart: string, private readonly limits: ReadLimits) {
    this.parts = new PackageParts(archive, limits);
  }

  clean(orders: CopyOrders): Result<CleanedPackage, CleanRefusal> {
    const main = this.parts.open(this.mainPart);
    if (main === undefined) throw corrupt(`${this.mainPart}: missing`);
    const relationships = this.parts.relationshipsOf(this.mainPart);
    const gone = new Set(orders.removedSheets);
    const sheets: (KeptSheet & { id: string; isGone: boolean })[] = readWorkbookPart(main, this.limits).sheets.map((sheet) => {
      const relationship = relationships.get(sheet.relationshipId);
      const isWorksheet = relationship?.type === 'worksheet';
      // A hidden sheet of another kind is in no list of sheets that are read.
      const isGone = gone.has(sheet.name) || (!isWorksheet && sheet.visibility !== 'visible');
      return { name: sheet.name, part: relationship?.target ?? '', isWorksheet, id: sheet.relationshipId, isGone };
    });
    const goneIds = new Set(sheets.filter(({ isGone }) => isGone).map(({ id }) => id));
    const goneNames = new Set(sheets.filter(({ isGone }) => isGone).map(({ name }) => name));
    const kept = sheets.filter(({ isGone }) => !isGone);
    if (!kept.some(({ isWorksheet }) => isWorksheet)) return err({ kind: 'nothing-left' });
    const links = keptParts(this.parts, (part, id, relationship) =>
      (part === this.mainPart && goneIds.has(id) ? SILENT : this.tableFate(relationship, part, kept, orders, goneNames)));
    const used = new Set<number>();
    for (const sheet of kept) {
      if (!sheet.isWorksheet) continue;
      const isDone = this.cleanSheet(sheet, links.get(sheet.part), orders.edits.filter((edit) => edit.sheet === sheet.name), goneNames, used);
      if (!isDone) return err({ kind: 'unwritable', sheet: sheet.name });
    }
    const positions = sheets.flatMap(({ isGone }, index) => (isGone ? [index] : []));
    const mainDone = this.cleanMainPart(links.get(this.mainPart), goneNames, positions);
    if (!mainDone) return err({ kind: 'unwritable', sheet: '' });
    this.cleanTexts(partOfType(relationships, 'sharedStrings'), used);
    this.cleanOtherParts(links, new Set([this.mainPart, ...kept.map(({ part }) => part)]));
    this.sayLinks(links, kept);
    return ok({ entries: this.entries(links), removed: this.removed, left: this.left });
  }

  /** A table of Excel whose header loses a cell, or that reads a removed sheet, becomes a plain area. */
  private tableFate(
    { type, target, isExternal }: Relationship, owner: string, kept: readonly KeptSheet[], { edits }: CopyOrders, gone: ReadonlySet<string>,
  ): PartFate | undefined {
    if (type !== 'table' || isExternal) return undefined;
    const sheet = kept.find(({ part }) => part === owner)?.name;
    const part = PatchPart.open(this.archive, target, this.limits);
    if (part === undefined) return undefined;
    const { cursor } = part;
    cursor.openRoot('table');
    const range = fromA1Range(cursor.attribute('ref') ?? '');
    const text = decodeUtf8(cursor.bytes, 0, cursor.bytes.length);
    const losesHeader = range !== undefined
      && edits.some((edit) => edit.sheet === sheet && edit.content.kind !== 'stored' && containsCell({ ...range, bottom: range.top }, edit.at));
    return losesHeader || namesSheet(text, gone) ? { kind: 'drop', as: 'tables' } : undefined;
  }

  private cleanSheet(
    { name, part: partName }: KeptSheet, links: PartLinks | undefined, edits: readonly CopyEdit[], gone: ReadonlySet<string>, used: Set<number>,
  ): boolean {
    const ids = new Set(links?.dropped.map(({ id }) => id));
    const cells = cleanCells(this.open(partName), edits);
    for (const number of cells.strings) used.add(number);
    const part = this.open(partName);
    const frame = cleanFrame(part, ids, gone);
    this.say('validations', name, frame.validations);
    this.say('formats', name, frame.formats);
    this.say('history', name, frame.history);
    const links2 = (links?.dropped ?? []).filter(({ fate }) => fate.as === 'hyperlinks').map(({ id }) => id);
    if (links2.length > 0) this.say('hyperlinks', name, links2.length, toCells(linkCells(this.open(partName), new Set(links2))));
    const comments = readCommentCells(this.parts, partName) ?? [];
    if (comments.length > 0) this.say('comments', name, comments.length, comments);
    return this.replace(part, [...cells.splices, ...frame.splices]);
  }

  private cleanMainPart(links: PartLinks | undefined, sheets: ReadonlySet<string>, positions: readonly number[]): boolean {
    const part = this.open(this.mainPart);
    const cleaned = cleanMain(part, { ids: new Set(links?.dropped.map(({ id }) => id)), sheets, positions });
    this.say('names', null, cleaned.names);
    if (cleaned.hadTraces) this.say('properties', null, 1);
    return this.replace(part, cleaned.splices);
  }

  private cleanTexts(name: string | undefined, used: ReadonlySet<number>): void {
    const part = name === undefined ? undefined : PatchPart.open(this.archive, name, this.limits);
    if (part !== undefined) this.replace(part, cleanStrings(part, used));
  }

  /** Drawings, charts and tables lose what leads out of them. */
  private cleanOtherParts(links: ReadonlyMap<string, PartLinks>, done: ReadonlySet<string>): void {
    for (const [name, { dropped }] of links) {
      if (dropped.length === 0) continue;
      const ids = new Set(dropped.map(({ id }) => id));
      const list = this.open(relationshipsName(name));
      this.replace(list, withoutRelationships(list, ids));
      if (name === '' || done.has(name)) continue;
      const part = this.open(name);
      this.replace(part, withoutNaming(part, ids));
    }
  }

  /** What went and what stays unseen, by the relationships; comments and links of sheets were said with their cells. */
  private sayLinks(links: ReadonlyMap<string, PartLinks>, sheets: readonly KeptSheet[]): void {
    for (const [name, { kept, dropped }] of links) {
      const sheet = sheets.find(({ part }) => part === name)?.name ?? null;
      const kinds = dropped.map((link) => saidKind(link, dropped)).filter((as) => as !== 'silent');
      for (const kind of new Set(kinds)) {
        const isSaid = kind === 'comments' || (kind === 'hyperlinks' && sheet !== null);
        if (!isSaid) this.say(kind, sheet, kinds.filter((each) => each === kind).length);
      }
      const leftKinds = kept.flatMap((relationship) => leftKindOf(relationship) ?? []);
      for (const kind of new Set(leftKinds)) this.left.push({ kind, sheet, count: leftKinds.filter((each) => each === kind).length });
    }
  }

  private say(kind: RemovedPartKind, sheet: string | null, count: number, cells: readonly CellAddress[] = []): void {
    if (count > 0) this.removed.push({ kind, sheet, cells, count });
  }

  private open(name: string): PatchPart {
    const part = PatchPart.open(this.archive, name, this.limits);
    if (part === undefined) throw corrupt(`${name}: missing`);
    return part;
  }

  /** `false` where a part that has to change is in an encoding that cannot be spliced. */
  private replace(part: PatchPart, splices: readonly Splice[]): boolean {
    if (splices.length === 0) return true;
    if (!part.isUtf8) return false;
    this.replaced.set(normalName(part.name), part.patched(splices));
    return true;
  }

  private entries(links: ReadonlyMap<string, PartLinks>): ArchiveEntry[] {
    const kept = new Set([TYPES_PART, ...links.keys(), ...[...links.keys()].map(relationshipsName)].map(normalName));
    const types = PatchPart.open(this.archive, TYPES_PART, this.limits);
    if (types !== undefined) this.replace(types, withoutTypes(types, (part) => kept.has(part)));
    return this.archive.writtenNames().filter((name) => kept.has(normalName(name))).map((name) =>
      ({ name, bytes: this.replaced.get(normalName(name)) ?? this.archive.read(name) ?? new Uint8Array(0) }));
  }
}

const SILENT: PartFate = { kind: 'drop', as: 'silent' };

function leftKindOf(relationship: Relationship): LeftPart['kind'] | undefined {
  const fate = fateOf(relationship);
  return fate.kind === 'keep' ? fate.left : undefined;
}

/** The old drawing that carries notes also carries form controls and pictures of headers: alone it was for these. */
function saidKind({ type, fate }: PartLinks['dropped'][number], all: PartLinks['dropped']): RemovedPartKind | 'silent' {
  const isForNotes = all.some((each) => each.type === 'comments');
  return type === 'vmlDrawing' && !isForNotes ? 'objects' : fate.as;
}

function toCells(references: readonly string[]): CellAddress[] {
  return references.flatMap((reference) => fromA1(reference.replace(/:.*$/, '')) ?? []);
}
