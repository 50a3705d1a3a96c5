import { fromA1, toA1, type CellAddress } from '#core/grid/address';
import type { Told } from '../mutants/run-case';
import { addressOfKey, keyOf } from '../mutants/cell-key';
import type { DraftSheet } from '../mutants/draft-book';
import type { TableMap } from '../mutants/table-map';

/** Where a cell of a sheet goes. */
export type Move = (at: CellAddress) => CellAddress;

const REFERENCE = /(?<![A-Za-z[\]!'])([A-Z]{1,2}\d{1,4})(?![\d(])/g;

/** Moves the cells of some rows and columns of a table about, with what the formulas name and what is hidden or remarked. */
export function moveCells(sheet: DraftSheet, move: Move): void {
  const formulaOf = (formula: string, from: CellAddress, to: CellAddress): string => formula.replace(REFERENCE, (name) => {
    const at = fromA1(name);
    if (at === undefined) return name;
    // A formula of a row that moves names cells of its own row; elsewhere ranges keep their rows and change their column.
    const moved = move({ row: from.row, column: at.column });
    return at.row === from.row && from.row !== to.row ? toA1({ row: to.row, column: moved.column }) : toA1({ row: at.row, column: move(at).column });
  });
  const cells = [...sheet.cells].map(([key, draft]) => {
    const from = addressOfKey(key);
    const to = move(from);
    return [keyOf(to.row, to.column), draft.formula === undefined ? draft : { ...draft, formula: formulaOf(draft.formula, from, to) }] as const;
  });
  sheet.cells.clear();
  for (const [key, draft] of cells) sheet.cells.set(key, draft);
  const [table] = sheet.tables;
  const column = table === undefined ? 0 : [...table.columns.values()].find((one) => one !== table.columns.get('serial')) ?? 0;
  sheet.hiddenRows = sheet.hiddenRows.map((row) => move({ row, column }).row);
  sheet.hiddenColumns = sheet.hiddenColumns.map((one) => move({ row: table?.rows[0] ?? 0, column: one }).column);
  sheet.comments.splice(0, sheet.comments.length, ...sheet.comments.map(move));
}

/** Rows in which the cells of a table may change places: those of one group at a time. */
export function rowBlocks({ rows, groups }: TableMap): readonly (readonly number[])[] {
  return groups.length > 0 ? groups.map(({ rows: own }) => own) : [rows];
}

/** Faults between equals: whichever stands later, or first, is told, with the others beside it. */
const BETWEEN_EQUALS: ReadonlySet<string> = new Set([
  'duplicate-person', 'person-in-two-units', 'reused-initiative', 'two-forms-one-achievement', 'cstdcs-without-ldtt',
  'legacy-font-text', 'decomposed-unicode', 'stray-characters', 'number-as-text', 'formula-error', 'stale-formula-value', 'wrong-authority', 'hidden-data',
]);

export interface Place {
  readonly path: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** What a finding says, whatever its order and its words: the rule, how grave, and the places, moved. */
export function keyOfTold({ rule, severity, path, sheet, cell, related }: Told, move: (place: Place, rule: string) => Place = (place) => place): string {
  const places = [{ path, sheet, cell }, ...(BETWEEN_EQUALS.has(rule) ? related : [])]
    .map((place) => move(place, rule)).map((place) => [place.path, place.sheet, place.cell].join('!'));
  return `${severity} ${rule} ${places.sort().join(' ')}`;
}

export function keysOf(told: readonly Told[], move?: (place: Place, rule: string) => Place): string[] {
  return told.map((one) => keyOfTold(one, move)).sort();
}
