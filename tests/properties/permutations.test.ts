import fc from 'fast-check';
import { fromA1, toA1, type CellAddress } from '#core/grid/address';
import { diceOf, type Dice } from '../mutants/dice';
import { contentAt, type DraftBook, type DraftSheet } from '../mutants/draft-book';
import { runCase } from '../mutants/run-case';
import type { TableMap } from '../mutants/table-map';
import { anyCase, LEAST_TELLING, RUNS, type AnyCase } from './faulty-cases';
import { keysOf, moveCells, rowBlocks, type Move, type Place } from './moved';

type SheetMove = (sheet: DraftSheet, dice: Dice) => Move;

/** The case with its sheets changed about, and where each cell of them went. */
function changed({ books }: AnyCase, dice: Dice, change: SheetMove): { books: DraftBook[]; moves: ReadonlyMap<string, Move> } {
  const moves = new Map<string, Move>();
  const copies = books.map((book) => {
    const copy = structuredClone(book);
    for (const sheet of copy.sheets) {
      const move = change(sheet, dice);
      moveCells(sheet, move);
      moves.set(`${book.path}!${sheet.name}`, move);
    }
    return copy;
  });
  return { books: copies, moves };
}

const STAY: Move = (at) => at;

/** Data rows change places within their group; numbers of rows stay where they are. */
const mixRows: SheetMove = ({ tables }, dice) => {
  const to = new Map<number, number>();
  const serials = new Map<number, number>();
  for (const table of tables) {
    for (const block of rowBlocks(table)) {
      const mixed = dice.shuffle(block);
      block.forEach((row, index) => {
        to.set(row, mixed[index] ?? row);
        serials.set(row, table.columns.get('serial') ?? -1);
      });
    }
  }
  return (at) => (serials.get(at.row) === at.column ? at : { row: to.get(at.row) ?? at.row, column: at.column });
};

/** Header words that only their neighbours explain keep their place. */
function mayMixColumns({ tables, merges }: DraftSheet): boolean {
  return tables.length === 1 && tables.every(({ header, columns, groups }) => header.first === header.last && !columns.has('given') && !columns.has('award-label')
    && groups.length === 0 && ![...columns.keys()].some((tag) => tag.startsWith('percent:'))
    && merges.every(({ top, bottom }) => bottom < header.first || top > header.last));
}

/** Columns of the table change places; the numbers of rows stay first. */
const mixColumns: SheetMove = (sheet, dice) => {
  const [table] = sheet.tables;
  if (table === undefined || !mayMixColumns(sheet)) return STAY;
  const columns = [...table.columns].filter(([tag]) => tag !== 'serial').map(([, column]) => column);
  const mixed = dice.shuffle(columns);
  const to = new Map(columns.map((column, index) => [column, mixed[index] ?? column]));
  const numbering = numberingRow(sheet, table);
  const last = table.total ?? Math.max(table.header.last, ...table.rows);
  return (at) => (at.row < table.header.first || at.row > last || at.row === numbering ? at : { row: at.row, column: to.get(at.column) ?? at.column });
};

/** "(1) (2) (3)" goes up from left to right whatever stands below it. */
function numberingRow(sheet: DraftSheet, { header }: TableMap): number | null {
  const cell = contentAt(sheet, header.last + 1, 0)?.cell;
  return cell?.kind === 'text' && cell.value === '(1)' ? header.last + 1 : null;
}

/** Told at the first row where no total states the figure. */
const AT_FIRST_ROW: ReadonlySet<string> = new Set(['cstdcs-cap-exceeded']);

/** Findings in places that stand for a whole row or table, at its left edge. */
function movedCell(rule: string, at: CellAddress, move: Move, sheet: DraftSheet | undefined): CellAddress {
  if (rule === 'serial-number-gap' || rule === 'missing-column') return at;
  if (AT_FIRST_ROW.has(rule)) return { row: at.row, column: move(at).column };
  const table = sheet?.tables.find(({ rows }) => rows.includes(at.row));
  if (rule === 'hidden-data' && table !== undefined && at.row > table.header.last) {
    const inside = [...table.columns.values()].find((column) => column !== table.columns.get('serial')) ?? 0;
    return { row: move({ row: at.row, column: inside }).row, column: at.column };
  }
  return move(at);
}

function expectMoved(one: AnyCase, change: SheetMove): boolean {
  const { books, moves } = changed(one, diceOf(one.seed), change);
  const before = runCase(one).told;
  const after = runCase({ ...one, books }).told;
  const moved = keysOf(before, (place, rule) => {
    const move = moves.get(`${place.path ?? ''}!${place.sheet ?? ''}`);
    const at = place.cell === null ? undefined : fromA1(place.cell);
    if (move === undefined || at === undefined) return place;
    const sheet = one.books.find(({ path }) => path === place.path)?.sheets.find(({ name }) => name === place.sheet);
    return { ...place, cell: toA1(movedCell(rule, at, move, sheet)) };
  });
  expect(keysOf(after)).toEqual(moved);
  return before.length > 0;
}

/** Rules whose finding for the whole workbook stands in the first sheet that has room for it. */
const AT_FIRST_SHEET: ReadonlySet<string> = new Set(['excellent-share-exceeded', 'dissolved-unit', 'unit-not-in-plan', 'initiative-missing']);

/** Runs a property and asks that enough of its cases had findings. */
function holds(cases: fc.Arbitrary<AnyCase>, property: (one: AnyCase) => boolean): void {
  let telling = 0;
  fc.assert(fc.property(cases, (one) => { if (property(one)) telling += 1; }), RUNS);
  expect(telling * 100).toBeGreaterThanOrEqual(LEAST_TELLING * RUNS.numRuns);
}

describe('findings stay the same and go with their cells', () => {
  test('when data rows change places', () => holds(anyCase(), (one) => expectMoved(one, mixRows)));

  test('when columns change places', () => holds(anyCase(), (one) => expectMoved(one, mixColumns)));

  test('when sheets change places', () => holds(anyCase([
    'workbook of a tally and its lists', 'workbook of lists with one of initiatives', 'units of a district with a plan',
  ]), (one) => {
    const dice = diceOf(one.seed);
    const books = one.books.map((book) => ({ ...book, sheets: dice.shuffle(book.sheets) }));
    const before = runCase(one).told;
    const free = (place: Place, rule: string): Place => (AT_FIRST_SHEET.has(rule) ? { ...place, sheet: null, cell: null } : place);
    expect(keysOf(runCase({ ...one, books }).told, free)).toEqual(keysOf(before, free));
    return before.length > 0;
  }));

  test('when files change places', () => holds(anyCase(['units of a district with a plan']), (one) => {
    const books = diceOf(one.seed).shuffle(one.books);
    for (const isConsolidation of [true, false]) {
      // Of two files of a unit, a check takes the first it is given.
      const free = (place: Place, rule: string): Place => (rule === 'duplicate-submission' && !isConsolidation ? { ...place, path: null } : place);
      const [before, after] = [one.books, books].map((order) => keysOf(runCase({ ...one, books: order, isConsolidation }).told, free));
      expect(after).toEqual(before);
    }
    return runCase(one).told.length > 0;
  }));
});
