import fc from 'fast-check';
import { fromA1, isSameAddress, MAX_COLUMNS, MAX_ROWS, toA1, toColumnLetters } from '#core/grid/address';

describe('addresses in A1 notation', () => {
  test.each([[0, 'A'], [1, 'B'], [25, 'Z'], [26, 'AA'], [51, 'AZ'], [52, 'BA'], [701, 'ZZ'], [702, 'AAA'], [16_383, 'XFD']])('column %i is %s', (column, letters) => {
    expect(toColumnLetters(column)).toBe(letters);
  });

  test.each([
    ['A1', { row: 0, column: 0 }], ['$B$3', { row: 2, column: 1 }], ['aa10', { row: 9, column: 26 }], ['xFd1048576', { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 }],
    ['C$2', { row: 1, column: 2 }],
  ])('%s is read', (text, at) => {
    expect(fromA1(text)).toEqual(at);
  });

  test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B2', ' A1', 'A1 ', 'AAAA1', 'A-1', 'A$', 'A12345678', 'Ă1', 'A1x', '!A1'])('"%s" is no address', (text) => {
    expect(fromA1(text)).toBeUndefined();
  });

  test('what is written is read again', () => {
    fc.assert(fc.property(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), (row, column) => {
      expect(fromA1(toA1({ row, column }))).toEqual({ row, column });
    }));
  });

  test.each([[{ row: 1, column: 2 }, true], [{ row: 1, column: 3 }, false], [{ row: 2, column: 2 }, false], [{ row: 2, column: 1 }, false]])('%j is C2: %s', (at, isSame) => {
    expect(isSameAddress({ row: 1, column: 2 }, at)).toBe(isSame);
  });
});
