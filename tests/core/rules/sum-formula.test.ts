import { readSumFormula, staysInColumn, writeSumFormula } from '#core/rules/shared/sum-formula';
import { toA1Range } from '#core/grid/range';

describe('readSumFormula', () => {
  it.each([
    ['SUM(C9:C14)', 'SUM', ['C9:C14']],
    ['SUM($C$9:$C$14)', 'SUM', ['C9:C14']],
    ['sum( C9:C11 , C13 )', 'SUM', ['C9:C11', 'C13']],
    ['SUM(C9:C11;C13)', 'SUM', ['C9:C11', 'C13']],
    ['SUM(C8+C12)', 'SUM', ['C8', 'C12']],
    ['C8+C12+C16', 'plus', ['C8', 'C12', 'C16']],
    ['+C8+C12', 'plus', ['C8', 'C12']],
    ['COUNTA(E8:E24)', 'COUNTA', ['E8:E24']],
    ['COUNTIF(E8:E24,"x")', 'COUNTIF', ['E8:E24']],
    ['SUBTOTAL(9,C9:C14)', 'SUBTOTAL', ['C9:C14']],
    ['SUBTOTAL(103,C9:C14)', 'SUBTOTAL', ['C9:C14']],
  ])('reads %s', (text, fold, ranges) => {
    const formula = readSumFormula(text);
    expect(formula?.fold).toBe(fold);
    expect(formula?.ranges.map(toA1Range)).toEqual(ranges);
  });

  it.each([
    'SUM(C9:C14)/2', 'SUM(C9:C14)+1', 'SUM(C9:C14)+SUM(C16:C18)', 'AVERAGE(C9:C14)', 'SUBTOTAL(1,C9:C14)', 'C9-C10',
    "SUM('Biểu 2'!C9:C14)", 'SUM(Vung)', 'COUNTIF(E8:E24)', 'SUM()', 'ROUND(SUM(C9:C14),0)', '',
  ])('leaves %s alone', (text) => {
    expect(readSumFormula(text)).toBeUndefined();
  });
});

describe('writeSumFormula', () => {
  const whole = [{ first: 8, last: 13 }];
  const parts = [{ first: 8, last: 10 }, { first: 12, last: 13 }];
  it.each([
    ['SUM(C1)', whole, 'SUM(C9:C14)'],
    ['SUM(C1)', parts, 'SUM(C9:C11,C13:C14)'],
    ['COUNTA(C1)', whole, 'COUNTA(C9:C14)'],
    ['COUNTIF(C1,"x")', whole, 'COUNTIF(C9:C14,"x")'],
    ['COUNTIF(C1,"x")', parts, undefined],
    ['SUBTOTAL(109,C1)', parts, 'SUBTOTAL(109,C9:C11,C13:C14)'],
    ['C1+C2', whole, 'SUM(C9:C14)'],
    ['C1+C2', [{ first: 8, last: 8 }, { first: 12, last: 12 }], 'C9+C13'],
  ])('writes like %s', (text, spans, expected) => {
    const formula = readSumFormula(text);
    expect(formula === undefined ? 'unread' : writeSumFormula(formula, 2, spans)).toBe(expected);
  });
});

describe('staysInColumn', () => {
  it.each([
    ['SUM(C9:C14)', true], ['SUM(B9:B14)', false], ['SUM(C9:D14)', false], ['SUM(C9:C20)', false], ['C9+D9', false],
  ])('%s at C20: %s', (text, expected) => {
    const formula = readSumFormula(text);
    expect(formula !== undefined && staysInColumn(formula, { row: 19, column: 2 })).toBe(expected);
  });
});
