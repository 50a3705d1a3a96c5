import fc from 'fast-check';
import { toA1 } from '#core/grid/address';
import type { SheetGrid } from '#core/grid/sheet-grid';
import { changedCells, secretCells, toSheetDigests } from '#core/submission/cell-digest';
import { readTallyText } from '#support/tally-text';

function sheetOf(text: string): SheetGrid {
  const sheet = readTallyText(text).files[0]?.workbook.sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const OPEN = () => false;
const BASE = '| A | 1 | |\n| =A1 → 2 | | 2021-06-05 |';

describe('digests of a sheet', () => {
  it('take two characters a cell, from column A on, in each row with a value', () => {
    const digests = toSheetDigests(sheetOf('| | x |\n\n| 1 |'), OPEN);
    expect(Object.keys(digests)).toEqual(['1', '3']);
    expect(digests['1']).toMatch(/^\.\.[\w-]{2}$/);
    expect(digests['3']).toMatch(/^[\w-]{2}$/);
  });

  it.each<[string, string, string[]]>([
    ['nothing', BASE, []],
    ['a text', BASE.replace('| A ', '| B '), ['A1']],
    ['a number that is a text now', BASE.replace('| 1 ', '| "1" '), ['B1']],
    ['a formula with the same result', BASE.replace('=A1', '=B1'), ['A2']],
    ['a cell that came and one that went', BASE.replace('| 1 | |', '| | 5 |'), ['B1', 'C1']],
    ['a row more', `${BASE}\n| mới |`, ['A3']],
    ['a row less', '| A | 1 | |', ['A2', 'C2']],
    ['a row above the others', BASE.replace('| A | 1 | |', '|'), ['A1', 'B1']],
    ['a day', BASE.replace('06-05', '06-06'), ['C2']],
  ])('tell of %s', (_, after, expected) => {
    expect(changedCells(toSheetDigests(sheetOf(BASE), OPEN), sheetOf(after)).map(toA1)).toEqual(expected);
  });

  it('tell of changes from top to bottom, also above what was there', () => {
    expect(changedCells(toSheetDigests(sheetOf('|\n|\n| x |'), OPEN), sheetOf('| y |\n|\n|\n| z |')).map(toA1)).toEqual(['A1', 'A3', 'A4']);
  });

  it('take a secret cell for unchanged where it is, and tell that it went', () => {
    const before = toSheetDigests(sheetOf(BASE), ({ row, column }) => row === 1 && column === 2);
    expect(changedCells(before, sheetOf(BASE))).toEqual([]);
    expect(changedCells(before, sheetOf(BASE.replace('2021-06-05', ''))).map(toA1)).toEqual(['C2']);
  });

  it('tell where secret cells are and hardly anything of what stands in them', () => {
    const secret = ({ column }: { readonly column: number }): boolean => column === 1;
    const digestOf = (number: string): string => toSheetDigests(sheetOf(`| A | "${number}" |`), secret)['1'] ?? '';
    expect(secretCells(toSheetDigests(sheetOf(BASE), secret)).map(toA1)).toEqual(['B1']);
    const seen = new Set(Array.from({ length: 200 }, (_, index) => digestOf(`0010800${String(10_000 + index)}`).slice(2)));
    expect([...seen].sort()).toEqual(['*a', '*b', '*c', '*d']);
  });
});

it('two sheets never differ in a cell they share, and a change is missed about once in 4096 times', () => {
  let missed = 0;
  let tried = 0;
  fc.assert(fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 999_999 }), (left, right) => {
    const found = changedCells(toSheetDigests(sheetOf(`| ${String(left)} | x |`), OPEN), sheetOf(`| ${String(right)} | x |`)).map(toA1);
    expect(found).not.toContain('B1');
    if (left === right) return;
    tried += 1;
    if (found.length === 0) missed += 1;
  }), { seed: 7, numRuns: 4_000 });
  expect(missed).toBeLessThan(tried / 500);
});
