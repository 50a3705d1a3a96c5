import type { CellStyle } from '#core/grid/cell';
import type { Dice } from '../dice';
import { merge, newSheet, put, type Content, type DraftSheet } from '../draft-book';
import type { ColumnTag } from '../table-map';
import type { Period } from './case';

const BOLD: Partial<CellStyle> = { bold: true };

/** What the sheets of one workbook have in common. */
export interface Office {
  readonly unit: string;
  readonly superior: string;
  readonly period: Period;
}

export interface ColumnSpec {
  readonly tag: ColumnTag;
  /** Header texts from top to bottom. */
  readonly labels: readonly string[];
}

/** A day of the month before the papers are considered, `05/6/2021`. */
export function paperDay(period: Period, day: number): string {
  return `${String(day).padStart(2, '0')}/${String(period.paperMonth)}/${String(period.paperYear)}`;
}

export interface FrameOptions {
  readonly sheetName: string;
  readonly title: string;
  /** Number of columns of the table. */
  readonly width: number;
  readonly hasAttachment?: boolean;
}

/** Title block, title and attachment line; the table may begin in the row returned. */
export function beginSheet(dice: Dice, office: Office, { sheetName, title, width, hasAttachment }: FrameOptions): { sheet: DraftSheet; next: number } {
  const sheet = newSheet(sheetName);
  const right = Math.max(2, Math.floor(width / 2));
  put(sheet, 0, 0, office.superior.toUpperCase());
  put(sheet, 1, 0, office.unit.toUpperCase(), BOLD);
  if (dice.chance(80)) {
    put(sheet, 0, right, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', BOLD);
    put(sheet, 1, right, 'Độc lập - Tự do - Hạnh phúc', BOLD);
  }
  let row = 3;
  const words = `${title} ${office.period.words}`;
  sheet.title = { row, column: 0 };
  sheet.period = sheet.title;
  if (dice.chance(30)) {
    put(sheet, row, 0, title, BOLD);
    merge(sheet, { top: row, left: 0, bottom: row, right: Math.max(3, width - 1) });
    row += 1;
    put(sheet, row, 0, office.period.words, BOLD);
    sheet.period = { row, column: 0 };
  } else {
    put(sheet, row, 0, words, BOLD);
  }
  merge(sheet, { top: row, left: 0, bottom: row, right: Math.max(3, width - 1) });
  if (hasAttachment ?? dice.chance(60)) {
    row += 1;
    sheet.attachment = { row, column: 0 };
    put(sheet, row, 0, attachmentLine(dice, office));
    merge(sheet, { top: row, left: 0, bottom: row, right: Math.max(3, width - 1) });
  }
  return { sheet, next: row + 2 };
}

function attachmentLine(dice: Dice, { unit, period }: Office): string {
  const letter = `Tờ trình số ${String(dice.int(3, 90))}/TTr ngày ${paperDay(period, dice.int(10, 20))}`;
  const minutes = `Biên bản số ${String(dice.int(1, 9))}/BB ngày ${paperDay(period, dice.int(1, 9))}`;
  return dice.chance(30) ? `(Kèm theo ${minutes}; ${letter} của ${unit})` : `(Kèm theo ${letter} của ${unit})`;
}

export interface HeaderOptions {
  readonly isMerged?: boolean;
  readonly hasNumbers?: boolean;
}

export interface Header {
  readonly first: number;
  readonly last: number;
  readonly bodyFirst: number;
  readonly columns: ReadonlyMap<ColumnTag, number>;
}

/** Header of one to three rows; texts of groups stand in their first column, merged or not. */
export function writeHeader(sheet: DraftSheet, first: number, specs: readonly ColumnSpec[], { isMerged = true, hasNumbers = false }: HeaderOptions = {}): Header {
  const levels = Math.max(...specs.map(({ labels }) => labels.length));
  const last = first + levels - 1;
  const isSameAbove = (left: ColumnSpec | undefined, right: ColumnSpec, level: number): boolean => left !== undefined
    && level < right.labels.length - 1 && level < left.labels.length - 1
    && right.labels.slice(0, level + 1).every((label, index) => label === left.labels[index]);
  specs.forEach((spec, column) => {
    spec.labels.forEach((label, level) => {
      if (isSameAbove(specs[column - 1], spec, level)) return;
      put(sheet, first + level, column, label, BOLD);
      if (!isMerged) return;
      let right = column;
      for (let next = specs[right + 1]; next !== undefined && isSameAbove(spec, next, level); next = specs[right + 1]) right += 1;
      const isLowest = level === spec.labels.length - 1;
      merge(sheet, { top: first + level, left: column, bottom: isLowest ? last : first + level, right });
    });
  });
  if (hasNumbers) specs.forEach((_, column) => put(sheet, last + 1, column, `(${String(column + 1)})`));
  return { first, last, bodyFirst: last + (hasNumbers ? 2 : 1), columns: new Map(specs.map(({ tag }, column) => [tag, column])) };
}

export type RowValues = ReadonlyMap<ColumnTag, Content>;

export function writeRow(sheet: DraftSheet, row: number, columns: ReadonlyMap<ColumnTag, number>, values: RowValues): void {
  for (const [tag, value] of values) {
    const column = columns.get(tag);
    if (column !== undefined && value !== null) put(sheet, row, column, value);
  }
}

/** Signature block two rows below the table. */
export function sign(sheet: DraftSheet, row: number, width: number): void {
  put(sheet, row + 2, 1, 'NGƯỜI LẬP BIỂU', BOLD);
  put(sheet, row + 2, Math.max(3, width - 2), 'THỦ TRƯỞNG ĐƠN VỊ', BOLD);
}
