import { toA1Range } from '#core/grid/range';
import { operandsOf, readSimpleFormula } from '#core/rules/shared/simple-formula';

function operands(text: string): string[] | undefined {
  const formula = readSimpleFormula(text);
  return formula === undefined ? undefined : [...operandsOf(formula)].map(toA1Range);
}

describe('readSimpleFormula', () => {
  it.each([
    ['SUM(C9:C14)', ['C9:C14']],
    ['sum( $C$9 : C$11 , C13 )', ['C9:C11', 'C13']],
    ['SUM(C9:C11;C13)', ['C9:C11', 'C13']],
    ['SUM(C8+C12,D4:D5)', ['C8', 'C12', 'D4:D5']],
    ['+C8+C12-C16', ['C8', 'C12', 'C16']],
    ['-(C8-C9)*2', ['C8', 'C9']],
    ['COUNTA(E8:E24)-1', ['E8:E24']],
    ['COUNT(E8:E24,F8)', ['E8:E24', 'F8']],
    ['ROUND(E9/C9*100, 1)', ['E9', 'C9']],
    ['E9/C9%', ['E9', 'C9']],
    ['SUM(SUM(A1:A2),ROUND(B1,0))', ['A1:A2', 'B1']],
    ['5/0.5E1', []],
    ['.5+5.', []],
    ['XFD1048576', ['XFD1048576']],
  ])('reads %s', (text, expected) => {
    expect(operands(text)).toEqual(expected);
  });

  it.each([
    '', ' ', '()', 'C9C10', 'C9 C10', 'C9 10', 'SUM(C9:C11 D1)', 'SUM()', 'SUM(,C1)', 'SUM(C1', 'C1)', 'C1+', '*C1', 'C9:C11', '(C9:C11)', 'C9:C11+1', 'ROUND(C9:C11,1)',
    'AVERAGE(C9:C14)', 'COUNTA(5)', 'COUNT(C1+1)', 'COUNTIF(E8:E24,"x")', 'IF(C1>0,1,0)', 'SUBTOTAL(9,C9:C14)', 'ROUND(C1)', 'ROUND(C1,-1)', 'ROUND(C1,12)', 'ROUND(C1,D1)',
    "'Biểu 2'!C9", 'LDTT!C9', 'T1!C5', 'T1:T3!C5', 'SUM(T1:T3!C5)', '[1]Sheet1!C9', 'Vung', 'TONG2021', 'TongSo+1', 'A1ê', 'C9^2', 'C9&"x"', 'C9>1', '{1,2}', 'C:C', 'SUM(1:3)',
    '#REF!', 'SUM(#REF!)', 'XFE1', 'A1048577', 'TRUE', '1e999', `${'('.repeat(40)}A1${')'.repeat(40)}`, `SUM(${'A1,'.repeat(900)}A1)`, '--'.repeat(30) + 'A1', 'Table1[Số]', 'A1.B', 'LOG10(A1)',
  ])('leaves "%s" alone', (text) => {
    expect(readSimpleFormula(text)).toBeUndefined();
  });
});
