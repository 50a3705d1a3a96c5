import fc from 'fast-check';
import { countTags } from '../mutants/table-map';
import { spotsOf } from '../mutants/clean/case';
import { diceOf } from '../mutants/dice';
import { put, type DraftBook } from '../mutants/draft-book';
import { makeClean } from '../mutants/clean/layouts';
import { countsIn, edit } from '../mutants/faults/plant';
import { consolidateCase, runCase, type Told } from '../mutants/run-case';
import { anyCase, LEAST_TELLING, RUNS } from './faulty-cases';

/** All texts with their marks apart; texts in old fonts are codes and have none. */
function decomposed(book: DraftBook): DraftBook {
  const copy = structuredClone(book);
  for (const { cells } of copy.sheets) {
    for (const [key, draft] of cells) {
      if (draft.cell.kind === 'text' && draft.style?.fontName?.startsWith('.Vn') !== true) {
        cells.set(key, { ...draft, cell: { kind: 'text', value: draft.cell.value.normalize('NFD') } });
      }
    }
  }
  return copy;
}

const toText = ({ rule, severity, path, sheet, cell, message }: Told): string => [severity, rule, path, sheet, cell, message.normalize('NFC')].join(' | ');
const without = (told: readonly Told[]): string[] => told.filter(({ rule }) => rule !== 'decomposed-unicode').map(toText);

test('texts with their marks apart give the same findings, and one more that says so', () => {
  let telling = 0;
  fc.assert(fc.property(anyCase(), (one) => {
    const before = runCase(one).told;
    const after = runCase({ ...one, books: one.books.map(decomposed) }).told;
    expect(without(after)).toEqual(without(before));
    expect(after.some(({ rule }) => rule === 'decomposed-unicode')).toBe(true);
    if (without(before).length > 0) telling += 1;
  }), RUNS);
  expect(telling * 100).toBeGreaterThanOrEqual(LEAST_TELLING * RUNS.numRuns);
});

const TALLIES = [
  'tally with a column for each award', 'tally without a total', 'tally with columns under groups', 'tally with groups and a sum under each',
  'tally with sums in the headings of groups', 'tally with awards as rows', 'workbook of a tally and its lists', 'units of a district with a plan',
];

const UNREADABLE = ['abc', 'chưa rõ', '12 ng?', 'xem danh sách', '#', '3 hoặc 4', 'mấy người'];

test('a count that cannot be read is never a zero: its award is unknown and the total provisional, or stated elsewhere', () => {
  let unknown = 0;
  fc.assert(fc.property(fc.constantFrom(...TALLIES), fc.integer({ min: 1, max: 15 }), fc.nat({ max: 100_000 }), (layout, number, seed) => {
    const clean = makeClean(layout, number);
    const dice = diceOf(seed);
    const spots = spotsOf(clean).filter(({ table }) => table.form === 'tally' && countTags(table).length > 0);
    const cell = dice.pick(spots.flatMap(countsIn).filter(({ tag }) => tag.startsWith('count:')));
    // Sums that were worked out by hand may lack the count too, as if it were none.
    const books = edit(clean, cell.spot, (sheet) => put(sheet, cell.row, cell.column, dice.pick(UNREADABLE)));
    const before = consolidateCase(clean);
    const after = consolidateCase({ ...clean, books });
    for (const [index, unit] of before.units.entries()) {
      const now = after.units[index];
      for (const { award, subject, count } of unit.tallies) {
        const held = now?.tallies.find((one) => one.award === award && one.subject === subject);
        const isUnknown = now?.unknown.some((one) => one.award === award && one.subject === subject) === true;
        if (isUnknown) unknown += 1;
        expect({ unit: unit.path, award, subject, count: isUnknown ? 'unknown' : held?.count }).toEqual({ unit: unit.path, award, subject, count: isUnknown ? 'unknown' : count });
      }
    }
    for (const { award, subject, count } of before.totals) {
      const total = after.totals.find((one) => one.award === award && one.subject === subject)?.count ?? 0;
      if (total < count) expect(after.provisional).toBe(true);
      const balance = after.balance.find((one) => one.award === award && one.subject === subject);
      if ((balance?.total ?? 0) < count) expect(after.provisional).toBe(true);
    }
  }), RUNS);
  expect(unknown).toBeGreaterThanOrEqual(RUNS.numRuns / 3);
});
