import { fromA1, toA1, type CellAddress } from '#core/grid/address';
import type { WorkbookGrid } from '#core/grid/sheet-grid';
import { secretCells, toSheetDigests } from '#core/submission/cell-digest';
import { copyDigests, digestSheets, toLeftList, toRanges, toRemovedList, type Loss } from '#core/submission/certificate-files';
import { readTallyText } from '#support/tally-text';

function bookOf(text: string): WorkbookGrid {
  const [file] = readTallyText(text).files;
  if (file === undefined) throw new Error('no file');
  return file.workbook;
}

const cells = (text: string): CellAddress[] => text.split(' ').filter((name) => name !== '').map((name) => fromA1(name) ?? { row: -1, column: -1 });

const SOURCE = bookOf(`
  # DS
  | Họ và tên | Số CCCD | Ngày sinh |
  | Lò Văn An | "001080001234" | 1980-02-01 |
  | Cà Thị Bình | =B2 → 1 | |
  | nháp | | |
  # Khác
  | Lò Văn An | "001080001234" |
  | x | y |
  # Nháp
  | 1 |`);
const COPY = bookOf(`
  # DS
  | Họ và tên | Số CCCD | Ngày sinh |
  | Lò Văn An | | "1980" |
  | Cà Thị Bình | 1 | |
  |
  | mới |
  # Khác
  | Lò Văn An | "001080001234" |
  | x | y |`);
const LOSS: Loss = {
  cells: [
    { kind: 'hidden-sheet', sheet: 'Nháp', cells: cells('A1') },
    { kind: 'citizen-numbers', sheet: 'DS', cells: cells('B2') },
    { kind: 'birth-dates', sheet: 'DS', cells: cells('C2') },
    { kind: 'hidden-rows', sheet: 'DS', cells: cells('A4') },
    { kind: 'frozen', sheet: 'DS', cells: cells('B3') },
  ],
  parts: [{ kind: 'comments', sheet: 'DS', cells: cells('A2 A3'), count: 3 }, { kind: 'properties', sheet: null, cells: [], count: 2 }],
};

describe('digests of a file and its copy', () => {
  const sheetsNow = (): ReturnType<typeof digestSheets> => digestSheets(SOURCE, COPY, LOSS);

  it('hide the cells of a sheet that do not go out, and no cell that keeps its value', () => {
    expect(sheetsNow().map(({ name, source }) => [name, secretCells(source).map(toA1)])).toEqual([['DS', ['B2', 'C2', 'A4']], ['Khác', []], ['Nháp', ['A1']]]);
  });

  it('tell of a copy only the rows that differ', () => {
    const sheets = sheetsNow();
    expect(sheets.map(({ name, copy }) => [name, copy === null ? null : Object.keys(copy)])).toEqual([['DS', ['2', '3', '4', '5']], ['Khác', []], ['Nháp', null]]);
    expect(sheets[0]?.copy?.['4']).toBe('');
  });

  it('give back the digests of the copy, which hide nothing', () => {
    const sheets = sheetsNow();
    for (const grid of COPY.sheets) {
      const sheet = sheets.find(({ name }) => name === grid.name);
      expect(copyDigests(sheet?.source ?? {}, sheet?.copy ?? {})).toEqual(toSheetDigests(grid, () => false));
    }
  });

  it.each(['hidden-rows', 'hidden-columns', 'hidden-sheet', 'citizen-numbers', 'birth-dates'] as const)('hide cells of %s', (kind) => {
    const [sheet] = digestSheets(SOURCE, COPY, { cells: [{ kind, sheet: 'DS', cells: cells('A3') }], parts: [] });
    expect(secretCells(sheet?.source ?? {}).map(toA1)).toEqual(['A3']);
  });

  it.each(['frozen', 'external-values'] as const)('do not hide results of formulas: %s', (kind) => {
    const [sheet] = digestSheets(SOURCE, COPY, { cells: [{ kind, sheet: 'DS', cells: cells('A3') }], parts: [] });
    expect(secretCells(sheet?.source ?? {})).toEqual([]);
  });
});

describe('the list of a copy', () => {
  it('names what went by kind and place', () => {
    expect(toRemovedList({ ...LOSS, cells: [{ kind: 'hidden-columns', sheet: 'DS', cells: cells('C3 C2 D2') }] })).toEqual([
      { kind: 'hidden-columns', sheet: 'DS', cells: 'C2:C3, D2', count: 3 },
      { kind: 'comments', sheet: 'DS', cells: 'A2:A3', count: 3 },
      { kind: 'properties', sheet: null, cells: '', count: 2 },
    ]);
  });

  it('names what stays unseen, and formulas that may compute something else', () => {
    expect(toLeftList([{ kind: 'macros', sheet: null, count: 1 }, { kind: 'images', sheet: 'DS', count: 2 }], [{ sheet: 'Khác', cells: cells('A1 B9') }])).toEqual([
      { kind: 'macros', sheet: null, count: 1 }, { kind: 'images', sheet: 'DS', count: 2 }, { kind: 'formulas', sheet: 'Khác', count: 2 },
    ]);
  });
});

it.each<[string, string]>([
  ['', ''],
  ['B7', 'B7'],
  ['C6 C4 C5', 'C4:C6'],
  ['C4 C6', 'C4, C6'],
  ['A1 B2', 'A1, B2'],
  ['B2 A3 A2 B3', 'A2:A3, B2:B3'],
  ['A9 A10 A11 B1', 'A9:A11, B1'],
])('cells %s are told as %s', (names, ranges) => {
  expect(toRanges(cells(names))).toBe(ranges);
});
