import { toViList, toViNumber } from '#i18n/vi-number';

describe('toViNumber', () => {
  it.each([
    [0, '0'], [7, '7'], [999, '999'], [1000, '1.000'], [1762, '1.762'], [1234567, '1.234.567'], [-3, '-3'], [-1762, '-1.762'],
    [11.98, '11,98'], [0.5, '0,5'], [1762.25, '1.762,25'], [1.762, '1,762'],
  ])('writes %d as %s', (value, expected) => {
    expect(toViNumber(value)).toBe(expected);
  });
});

describe('toViList', () => {
  it.each([
    [[], ''], [['C9'], 'C9'], [['C9', 'C10'], 'C9, C10'], [['1', '2', '3', '4', '5'], '1, 2, 3, 4, 5'],
    [['1', '2', '3', '4', '5', '6', '7'], '1, 2, 3, 4, 5 và 2 ô nữa'],
  ])('joins %j', (items, expected) => {
    expect(toViList(items, 'ô')).toBe(expected);
  });
});
