import { toCompactCells } from '#core/report/compact-cells';

describe('a list of cells for people', () => {
  test.each<[string, readonly string[], string]>([
    ['nothing', [], ''],
    ['one cell', ['B9'], 'B9'],
    ['a column without gaps, in any order', ['B11', 'B9', 'B10'], 'B9:B11'],
    ['gaps', ['B9', 'B10', 'B12'], 'B9:B10, B12'],
    ['a row', ['C9', 'D9', 'E9'], 'C9:E9'],
    ['a block', ['C9', 'C10', 'D9', 'D10'], 'C9:D10'],
    ['a cell twice', ['B9', 'B9', 'B10'], 'B9:B10'],
    ['columns beyond Z', ['AA1', 'AA2', 'Z1'], 'Z1, AA1:AA2'],
    ['what is no cell', ['B9', '?'], 'B9, ?'],
  ])('%s', (_, cells, expected) => {
    expect(toCompactCells(cells)).toBe(expected);
  });
});
