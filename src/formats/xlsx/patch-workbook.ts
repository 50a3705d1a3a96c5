import { fromA1Range, type CellRange } from '#core/grid/range';
import type { PatchedWorkbook, PatchEdit, PatchRefusal, EditRefusal } from '#core/grid/workbook-patch';
import { ok, type Result } from '#core/result';

import { openPackage, refusable } from './open-package';
import { PackageParts, type Relationship } from './package-parts';
import { readSharedLooks, type CellSurroundings } from './patch-cell';
import { replaceEntries } from './patch-container';
import { PatchPart } from './patch-part';
import type { RunLook } from './patch-runs';
import { scanSheet, type ScannedSheet } from './patch-scan';
import { patchSheet } from './patch-sheet';
import { PatchStyles } from './patch-styles';
import { READ_LIMITS, type ReadLimits } from './read-limits';
import { corrupt } from './read-refusal';
import { partOfType, readWorkbookPart } from './read-xlsx';
import { normalName, type ZipArchive } from './zip-archive';

/**
 * A copy of an .xlsx or .xlsm file with some cells changed. In the container only the parts of the touched sheets are
 * written anew, in those only the touched cells; a text that was in a font of an old encoding gets the same look in a
 * Unicode font, appended to the styles. Formulas that read a changed cell keep their stored results until a spreadsheet
 * program computes them. Of two edits of one cell the later counts; edits that may not be made are refused one by one.
 */
export function patchWorkbook(
  bytes: Uint8Array, edits: readonly PatchEdit[], limits: ReadLimits = READ_LIMITS,
): Result<PatchedWorkbook, PatchRefusal> {
  const opened = openPackage(bytes, limits);
  if (!opened.ok) return opened;
  const { archive, mainPart } = opened.value;
  return refusable(() => ok(new WorkbookPatcher(archive, mainPart, limits).patch(bytes, edits)));
}

interface OpenSheet {
  readonly part: PatchPart;
  readonly scan: ScannedSheet;
  readonly edits: readonly PatchEdit[];
}

class WorkbookPatcher {
  private readonly archive: ZipArchive;
  private readonly limits: ReadLimits;
  private readonly parts: PackageParts;
  private readonly mainPart: string;
  private readonly relationships: ReadonlyMap<string, Relationship>;

  constructor(archive: ZipArchive, mainPart: string, limits: ReadLimits) {
    this.archive = archive;
    this.limits = limits;
    this.mainPart = mainPart;
    this.parts = new PackageParts(archive, limits);
    this.relationships = this.parts.relationshipsOf(mainPart);
  }

  patch(bytes: Uint8Array, edits: readonly PatchEdit[]): PatchedWorkbook {
    const applied: PatchEdit[] = [];
    const refused: { edit: PatchEdit; reason: EditRefusal }[] = [];
    const { bySheet, homeless } = this.assign(lastOfEachCell(edits));
    refused.push(...homeless.map((edit) => ({ edit, reason: 'no-such-sheet' as const })));
    const sheets = [...bySheet].map(([name, own]) => this.openSheet(name, own));
    const stylesPart = this.openOfType('styles');
    const styles = stylesPart === undefined ? undefined : new PatchStyles(stylesPart);
    const around: Omit<CellSurroundings, 'prefix'> = { styles, sharedLooks: this.sharedLooks(sheets) };
    const replaced = new Map<string, Uint8Array>();
    for (const { part, scan, edits: own } of sheets) {
      const patch = patchSheet({ ...around, prefix: scan.prefix, part, scan, tableHeaders: this.tableHeaders(part.name) }, own);
      applied.push(...patch.applied);
      refused.push(...patch.refused);
      if (patch.splices.length > 0) replaced.set(normalName(part.name), part.patched(patch.splices));
    }
    const newStyles = styles?.patched();
    if (newStyles !== undefined && stylesPart !== undefined) replaced.set(normalName(stylesPart.name), newStyles);
    return { bytes: replaced.size === 0 ? bytes : replaceEntries(bytes, replaced), applied, refused };
  }

  /** Edits by the part of their sheet, and those of sheets that are not there. */
  private assign(edits: readonly PatchEdit[]): { bySheet: Map<string, PatchEdit[]>; homeless: PatchEdit[] } {
    const main = this.parts.open(this.mainPart);
    if (main === undefined) throw corrupt(`${this.mainPart}: missing`);
    const partNames = new Map<string, string>();
    for (const { name, relationshipId } of readWorkbookPart(main, this.limits).sheets) {
      const relationship = this.relationships.get(relationshipId);
      if (relationship?.type === 'worksheet' && !relationship.isExternal) partNames.set(name, relationship.target);
    }
    const bySheet = new Map<string, PatchEdit[]>();
    const homeless: PatchEdit[] = [];
    for (const edit of edits) {
      const part = partNames.get(edit.sheet);
      const known = part === undefined ? homeless : bySheet.get(part);
      if (known !== undefined) known.push(edit);
      else if (part !== undefined) bySheet.set(part, [edit]);
    }
    return { bySheet, homeless };
  }

  private openSheet(name: string, edits: readonly PatchEdit[]): OpenSheet {
    const part = PatchPart.open(this.archive, name, this.limits);
    if (part === undefined) throw corrupt(`${name}: missing`);
    return { part, scan: scanSheet(part, new Set(edits.map(({ at }) => at.row))), edits };
  }

  private openOfType(type: string): PatchPart | undefined {
    const name = partOfType(this.relationships, type);
    return name === undefined ? undefined : PatchPart.open(this.archive, name, this.limits);
  }

  /** Looks of the shared strings that the cells to change show. */
  private sharedLooks(sheets: readonly OpenSheet[]): ReadonlyMap<number, RunLook> {
    const wanted = new Set<number>();
    for (const { scan, edits } of sheets) {
      for (const { at } of edits) {
        const number = scan.rows.get(at.row)?.cells.get(at.column)?.sharedString;
        if (number !== undefined) wanted.add(number);
      }
    }
    const part = wanted.size === 0 ? undefined : this.openOfType('sharedStrings');
    return part === undefined ? new Map() : readSharedLooks(part, wanted);
  }

  private tableHeaders(sheetPart: string): CellRange[] {
    const ranges: CellRange[] = [];
    for (const { type, target, isExternal } of this.parts.relationshipsOf(sheetPart).values()) {
      const cursor = type === 'table' && !isExternal ? this.parts.open(target) : undefined;
      if (cursor === undefined) continue;
      cursor.openRoot('table');
      const range = fromA1Range(cursor.attribute('ref') ?? '');
      if (range === undefined) continue;
      const headers = Number(cursor.attribute('headerRowCount') ?? 1);
      const totals = Number(cursor.attribute('totalsRowCount') ?? 0);
      if (headers > 0) ranges.push({ ...range, bottom: range.top + headers - 1 });
      if (totals > 0) ranges.push({ ...range, top: range.bottom - totals + 1 });
    }
    return ranges;
  }
}

function lastOfEachCell(edits: readonly PatchEdit[]): PatchEdit[] {
  return [...new Map(edits.map((edit) => [JSON.stringify([edit.sheet, edit.at.row, edit.at.column]), edit])).values()];
}
