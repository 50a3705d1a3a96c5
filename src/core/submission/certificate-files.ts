import type { LeftPart, RemovedPart } from '../grid/outgoing-copy';
import { toA1, type CellAddress } from '../grid/address';
import { toA1Range } from '../grid/range';
import type { SheetGrid, WorkbookGrid } from '../grid/sheet-grid';
import { toSheetDigests, type SheetDigests } from './cell-digest';
import type { CertificateFile } from './certificate';
import type { RemovedCellGroup } from './outgoing-orders';

/** What a copy lost, as lists and certificates say it: kind and place, never what stood there. */
export interface Loss {
  readonly cells: readonly RemovedCellGroup[];
  readonly parts: readonly RemovedPart[];
}

/** Cells that go out otherwise than they are, or not at all: their digests tell little. `frozen` ones keep their values. */
const SECRET_KINDS: ReadonlySet<RemovedCellGroup['kind']> = new Set([
  'citizen-numbers', 'birth-dates', 'hidden-sheet', 'return-slip', 'hidden-rows', 'hidden-columns',
]);

/** Digests of the sheets of a file and of its copy. */
export function digestSheets(source: WorkbookGrid, copy: WorkbookGrid, { cells }: Loss): CertificateFile['sheets'] {
  return source.sheets.map((sheet) => {
    const secret = new Set(cells.filter((group) => group.sheet === sheet.name && SECRET_KINDS.has(group.kind)).flatMap((group) => group.cells.map(toA1)));
    const own = toSheetDigests(sheet, (at) => secret.has(toA1(at)));
    const outgoing = copy.sheets.find(({ name }) => name === sheet.name);
    return { name: sheet.name, source: own, copy: outgoing === undefined ? null : differingRows(own, outgoing) };
  });
}

function differingRows(source: SheetDigests, copy: SheetGrid): SheetDigests {
  const own = toSheetDigests(copy, () => false);
  const rows = [...new Set([...Object.keys(source), ...Object.keys(own)])].filter((row) => source[row] !== own[row]);
  return Object.fromEntries(rows.map((row) => [row, own[row] ?? '']));
}

/** Digests of the sheet of a copy, from those of its source and the rows that differ. */
export function copyDigests(source: SheetDigests, differing: SheetDigests): SheetDigests {
  return Object.fromEntries(Object.entries({ ...source, ...differing }).filter(([, row]) => row !== ''));
}

export function toRemovedList({ cells, parts }: Loss): CertificateFile['removed'] {
  return [
    ...cells.map(({ kind, sheet, cells: places }) => ({ kind, sheet, cells: toRanges(places), count: places.length })),
    ...parts.map(({ kind, sheet, cells: places, count }) => ({ kind, sheet, cells: toRanges(places), count })),
  ];
}

export function toLeftList(left: readonly LeftPart[], openFormulas: readonly { readonly sheet: string; readonly cells: readonly CellAddress[] }[]): CertificateFile['left'] {
  return [
    ...left.map(({ kind, sheet, count }) => ({ kind, sheet, count })),
    ...openFormulas.map(({ sheet, cells }) => ({ kind: 'formulas', sheet, count: cells.length })),
  ];
}

/** "C4:C12, C15": cells below each other as one range. */
export function toRanges(cells: readonly CellAddress[]): string {
  const inColumns = [...cells].sort((left, right) => left.column - right.column || left.row - right.row);
  const ranges: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const { row, column } of inColumns) {
    const last = ranges[ranges.length - 1];
    if (last !== undefined && last.left === column && last.bottom === row - 1) last.bottom = row;
    else ranges.push({ top: row, bottom: row, left: column, right: column });
  }
  return ranges.map(toA1Range).join(', ');
}
