import { toA1, type CellAddress } from '../grid/address';
import { presentCells, type PresentCell, type SheetGrid } from '../grid/sheet-grid';

/**
 * Short digests of the cells of a sheet, by row number (from 1, as text): two characters a cell from column A on. `..` no
 * value; 12 bits in base64 for a cell that goes out; `*` and one of four letters, 2 bits, for one whose value does not.
 * Enough to tell that a cell changed (all but 1 in 4096, or 1 in 4), too little to tell what stands in it.
 */
export type SheetDigests = Readonly<Record<string, string>>;

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const FEW = 'abcd';
const NONE = '..';

/** Digests of all cells with a value; `isSecret` tells those whose values do not go out. */
export function toSheetDigests(grid: SheetGrid, isSecret: (at: CellAddress) => boolean): SheetDigests {
  const rows: Record<string, string> = {};
  for (const present of presentCells(grid)) {
    const { row, column } = present.at;
    const key = String(row + 1);
    rows[key] = `${(rows[key] ?? '').padEnd(2 * column, '.')}${toDigest(present, isSecret(present.at))}`;
  }
  return rows;
}

/** What a cell says, its formula included, wherever it stands: equal cells of a list are told apart by their place. */
function toDigest({ at, cell, formula }: PresentCell, isSecret: boolean): string {
  const value = 'value' in cell ? String(cell.value) : 'serial' in cell ? String(cell.serial) : cell.code;
  const hash = hash32(JSON.stringify([toA1(at), cell.kind, value, formula ?? null]));
  if (isSecret) return `*${FEW.charAt(hash & 3)}`;
  return `${BASE64.charAt(hash & 63)}${BASE64.charAt((hash >>> 6) & 63)}`;
}

/** FNV-1a of 32 bits over UTF-16 units, its bits stirred (the last steps of MurmurHash3). */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Cells in which two states of a sheet differ, in reading order. A cell that was secret before is compared as such. */
export function changedCells(before: SheetDigests, now: SheetGrid): CellAddress[] {
  const secret = (at: CellAddress): boolean => digestAt(before[String(at.row + 1)], at.column).startsWith('*');
  const after = toSheetDigests(now, secret);
  const rows = [...new Set([...Object.keys(before), ...Object.keys(after)])].map(Number).sort((left, right) => left - right);
  return rows.flatMap((row) => {
    const [old = '', current = ''] = [before[String(row)], after[String(row)]];
    const width = Math.max(old.length, current.length) / 2;
    return Array.from({ length: width }, (_, column) => column)
      .filter((column) => digestAt(old, column) !== digestAt(current, column)).map((column) => ({ row: row - 1, column }));
  });
}

/** Places of cells whose values do not go out, in reading order. */
export function secretCells(digests: SheetDigests): CellAddress[] {
  return Object.entries(digests).flatMap(([row, text]) => Array.from({ length: text.length / 2 }, (_, column) => column)
    .filter((column) => digestAt(text, column).startsWith('*')).map((column) => ({ row: Number(row) - 1, column })));
}

function digestAt(row: string | undefined, column: number): string {
  const digest = (row ?? '').slice(2 * column, 2 * column + 2);
  return digest === '' ? NONE : digest;
}
