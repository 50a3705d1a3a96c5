import { toA1 } from '../grid/address';
import type { Cell } from '../grid/cell';
import { cellAt, type WorkbookGrid } from '../grid/sheet-grid';
import type { SafeEdit } from './safe-edits';

/** One changed cell, as it was and as it is: texts and numbers as they are, `null` for an empty cell. */
export interface PreviewRow {
  readonly sheet: string;
  /** A1 notation. */
  readonly cell: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
  /** Codes of the rules whose findings the change answers, ascending. */
  readonly codes: readonly string[];
}

/**
 * The rows of a preview with further edits of the workbook `before` them. A cell that is changed again keeps its first
 * content as what it was.
 */
export function withEdits(rows: readonly PreviewRow[], edits: readonly SafeEdit[], before: WorkbookGrid): PreviewRow[] {
  const byCell = new Map(rows.map((row) => [JSON.stringify([row.sheet, row.cell]), row]));
  const sheets = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  for (const { edit, findings } of edits) {
    const sheet = sheets.get(edit.sheet);
    const cell = toA1(edit.at);
    const key = JSON.stringify([edit.sheet, cell]);
    const known = byCell.get(key);
    const stored = sheet === undefined ? null : toPreviewValue(cellAt(sheet, edit.at));
    byCell.set(key, {
      sheet: edit.sheet,
      cell,
      before: known === undefined ? stored : known.before,
      after: edit.value,
      codes: [...new Set([...(known?.codes ?? []), ...findings.map(({ code }) => code)])].sort(),
    });
  }
  return [...byCell.values()];
}

/**
 * Whether stored results of formulas may be those from before these changes: numbers changed in a workbook that computes.
 */
export function leavesStaleResults(rows: readonly PreviewRow[], sheets: WorkbookGrid['sheets']): boolean {
  return rows.some(({ after }) => typeof after === 'number') && sheets.some(({ formulaCells }) => formulaCells.length > 0);
}

/** What a preview shows of a cell. */
export function toPreviewValue(cell: Cell): string | number | null {
  switch (cell.kind) {
    case 'empty': return null;
    case 'text': case 'number': return cell.value;
    case 'date': return cell.serial;
    case 'boolean': return cell.value ? 'TRUE' : 'FALSE';
    case 'error': return cell.code;
  }
}
