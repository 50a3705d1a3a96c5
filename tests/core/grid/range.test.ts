import { containsCell, fromA1Range, toA1Range, unionRange } from '#core/grid/range';

const B2_D5 = { top: 1, left: 1, bottom: 4, right: 3 };

describe('ranges', () => {
  test.each([['B2:D5', B2_D5], ['D5:B2', B2_D5], ['B5:D2', B2_D5], ['$D$2:$B$5', B2_D5], ['B2', { top: 1, left: 1, bottom: 1, right: 1 }]])('%s is read', (text, range) => {
    expect(fromA1Range(text)).toEqual(range);
  });

  test.each(['', 'B2:', ':D5', 'B2:D5:E6', 'B:D', '2:5', 'B2;D5', 'B2:x'])('"%s" is no range', (text) => {
    expect(fromA1Range(text)).toBeUndefined();
  });

  test.each(['B2:D5', 'A1', 'A1:A2', 'A1:B1'])('%s is written as it was read', (text) => {
    const range = fromA1Range(text);
    expect(range === undefined ? undefined : toA1Range(range)).toBe(text);
  });

  test.each([
    ['B2', true], ['D5', true], ['B5', true], ['D2', true], ['C3', true], ['A3', false], ['E3', false], ['C1', false], ['C6', false],
  ])('B2:D5 holds %s: %s', (text, isInside) => {
    const cell = fromA1Range(text);
    if (cell === undefined) throw new Error(text);
    expect(containsCell(B2_D5, { row: cell.top, column: cell.left })).toBe(isInside);
  });

  test.each([
    ['B2:D5', 'C3', 'B2:D5'], ['C3', 'B2:D5', 'B2:D5'], ['B2', 'D5', 'B2:D5'], ['A9', 'C1', 'A1:C9'], ['C1', 'A9', 'A1:C9'], ['B2:D5', 'A1:E6', 'A1:E6'],
  ])('the least range around %s and %s is %s', (left, right, around) => {
    const [one, other] = [fromA1Range(left), fromA1Range(right)];
    if (one === undefined || other === undefined) throw new Error(left);
    expect(toA1Range(unionRange(one, other))).toBe(around);
  });
});
