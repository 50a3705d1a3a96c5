import { RULES } from '#core/rules/registry';
import { staleFormulaValue } from '#core/rules/stale-formula-value/rule';
import { runFileRules } from '#core/rules/run-rules';
import { unitFactsOf } from '#core/consolidate/unit-facts';
import { findProfile } from '#core/law/profiles';
import { recogniseWorkbook } from '#core/recognise/recognise-workbook';
import { toA1 } from '#core/grid/address';
import { readTallyText } from '#support/tally-text';
import { findingsOf, testRule } from '#support/rule-tester';

const TITLE = 'BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021';

const manyStale = `
  ${TITLE}
  | STT | Tên tổ | Tổng số người | Nam | Nữ |
  | 1 | Tổ 1 | =D3+E3 → 0 <!several> | 3 | 6 |
  ${Array.from({ length: 6 }, (_, index) => `| ${String(index + 2)} | Tổ ${String(index + 2)} | =D${String(index + 4)}+E${String(index + 4)} → 0 | 4 | 5 |`).join('\n')}`;

testRule(staleFormulaValue, {
  valid: {
    'sums, percentages and counts as Excel stores them': `
      ${TITLE}
      | STT | Tên tổ | Tổng số người | LĐTT | Tỷ lệ % | Tỷ lệ % trên tổng số |
      | 1 | Tổ 1 | 9 | 8 | =D3/C3*100 → 88.88888888888889 | =ROUND(D3/C3*100,1) → 88.9 |
      | 2 | Tổ 2 | 11 | 10 | =D4/C4% → 90.90909090909091 | =ROUND(D4/C4*100,1) → 90.9 |
      | | Tổng cộng | =SUM(C3:C4) → 20 | =D3+D4 → 18 | =D5/C5*100 → 90 | =ROUND(D5/C5*100,1) → 90 |`,
    'a sum that passes over figures stored as text': `
      ${TITLE}
      | STT | Tên tổ | Tổng số người | LĐTT |
      | 1 | Tổ 1 | "9" | 8 |
      | 2 | Tổ 2 | 11 | 10 |
      | | Tổng cộng | =SUM(C3:C4) → 11 | =SUM(D3:D4) → 18 |`,
    'a text used as a figure, other sheets, other workbooks and other functions': `
      ${TITLE}
      | STT | Tên tổ | Tổng số người | LĐTT | CSTĐCS |
      | 1 | Tổ 1 | "9" | ='DS LĐTT'!A9 → 8 | =[1]Sheet1!C3 → 2 |
      | 2 | Tổ 2 | 11 | =COUNTIF(B3:B9,"x") → 10 | =IF(C4>0,1,0) → 3 |
      | | Tổng cộng | =C3+C4 → 3 | =D3+D4 → 4 | =SUM(E3:E4) → 7 |`,
    'a formula without a stored value, and one over it': `
      ${TITLE}
      | STT | Tên tổ | Tổng số người | LĐTT |
      | 1 | Tổ 1 | =D3+1 → | 8 |
      | 2 | Tổ 2 | 11 | 10 |
      | | Tổng cộng | =SUM(C3:C4) → 11 | =SUM(D3:D4) → |`,
    'formulas in a circle': `
      ${TITLE}
      | STT | Tên tổ | Tổng số người | LĐTT |
      | 1 | Tổ 1 | =C5-C4 → 9 | 8 |
      | 2 | Tổ 2 | 11 | 10 |
      | | Tổng cộng | =C3+C4 → 25 | =SUM(D3:D5) → 18 |`,
    'a sum that lacks a row and is not calculated again: the range is the fault': `
      ${TITLE}
      | STT | Tên tổ | Tổng số người | LĐTT |
      | 1 | Tổ 1 | 9 | 8 |
      | 2 | Tổ 2 | 11 | 10 |
      | 3 | Tổ 3 | 5 | 4 |
      | | Tổng cộng | =SUM(C3:C4) → 21 | =SUM(D3:D5) → 22 |`,
    'values rounded as they are shown': `
      ${TITLE}
      | STT | Tên tổ | Tổng số người | LĐTT | Tỷ lệ % |
      | 1 | Tổ 1 | 9 | 8 | =D3/C3 → 0.889 {format:0.0%} |
      | 2 | Tổ 2 | 11 | 10 | =D4/C4*100 → 90.91 {format:#,##0.00} |`,
  },
  invalid: {
    'a total that did not follow its rows': `
      ${TITLE}
      | STT | Tên tổ | Tổng số người | LĐTT |
      | 1 | Tổ 1 | 9 | 8 |
      | 2 | Tổ 2 | 11 | 10 |
      | | Tổng cộng | =SUM(C3:C4) → 17 <!single> | =SUM(D3:D4) → 18 |`,
    'the root of several that follow each other': `
      ${TITLE}
      | STT | Tên tổ | Tổng số người | Nam | Nữ |
      | 1 | Tổ 1 | =D3+E3 → 8 <!single> | 3 | 6 |
      | 2 | Tổ 2 | =D4+E4 → 9 | 4 | 5 |
      | | Tổng cộng | =SUM(C3:C4) → 16 | =SUM(D3:D4) → 7 | =SUM(E3:E4) → 11 |`,
    'a percentage, a rounded percentage, a difference and a count': `
      ${TITLE}
      | STT | Tên tổ | Tổng số người | LĐTT | CSTĐCS | Tỷ lệ % LĐTT |
      | 1 | Tổ 1 | 9 | =C3-1 → 7 <!single> | 1 | =D3/C3*100 → 77.8 |
      | 2 | Tổ 2 | 11 | 10 | 1 | =D4/C4*100 → 80 <!single> |
      | 3 | Tổ 3 | 8 | 6 | =COUNTA(B3:B5) → 2 <!single> | =ROUND(D5/C5*100,1) → 74.9 <!single> |`,
    'a whole column that was never calculated, said once': manyStale,
    'a list whose row number is counted': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Xếp loại |
      | 1 | Lò Văn An | 01/02/1980 | HTT |
      | =A3+1 → 3 <!single> | Cà Thị Bình | 03/04/1985 | HTT |`,
  },
});

/** Codes of all findings of a workbook, with their cells. */
function allFaults(text: string): string[] {
  const file = readTallyText(text).files[0];
  const law = findProfile('A');
  if (file === undefined || law === undefined) throw new Error('nothing to check');
  const workbook = recogniseWorkbook({ path: file.path, sha256: '', workbook: file.workbook, plan: null });
  const run = runFileRules({ workbook, facts: unitFactsOf(workbook), law, plan: null }, { rules: RULES });
  expect(run.failures).toEqual([]);
  return run.findings.filter(({ severity }) => severity !== 'info').map(({ code, cell }) => `${code} ${cell === null ? '' : toA1(cell)}`);
}

describe('one fault, one finding', () => {
  it.each([
    ['a total', '| 1 | Tổ 1 | 9 | 4 | 5 | 3 |', '=SUM(C3:C3) → 8', 'KT115 C4'],
    ['a row total under its column total', '| 1 | Tổ 1 | =D3+E3 → 8 | 4 | 5 | 3 |', '=SUM(C3:C3) → 9', 'KT115 C3'],
    ['a row total below one of its parts', '| 1 | Tổ 1 | =D3+E3 → 4 | 4 | 5 | 3 |', '=SUM(C3:C3) → 4', 'KT115 C3'],
  ])('for %s', (_, row, total, expected) => {
    expect(allFaults(`
      ${TITLE}
      | STT | Tên tổ | Tổng số người | Nam | Nữ | LĐTT |
      ${row}
      | | Tổng cộng | ${total} | 4 | 5 | 3 |`)).toEqual([expected]);
  });

  it('for a percentage', () => {
    expect(allFaults(`
      ${TITLE}
      | STT | Tên tổ | Tổng số người | LĐTT | Tỷ lệ % |
      | 1 | Tổ 1 | 10 | 8 | =D3/C3*100 → 70 |
      | 2 | Tổ 2 | 10 | 9 | =D4/C4*100 → 90 |`)).toEqual(['KT115 E3']);
  });

  it.each([
    ['a total over a wrong subtotal', '7', '=C3+C6 → 12', ['KT115 C8', 'KT202 C3']],
    ['a subtotal under a total that has it right', '=SUM(C4:C5) → 7', '=C3+C6 → 13', ['KT115 C3']],
    ['a subtotal and the total that follows it', '=SUM(C4:C5) → 7', '=C3+C6 → 10', ['KT115 C3']],
    ['a subtotal beside a wrong one', '=SUM(C4:C5) → 7', '=C3+C6 → 14', ['KT115 C3', 'KT201 C8']],
  ])('for %s', (_, subtotal, total, expected) => {
    expect(allFaults(`
      ${TITLE}
      | STT | Tên tổ | LĐTT |
      | I | Khối 1 - 3 | ${subtotal} |
      | 1 | Tổ 1 | 4 |
      | 2 | Tổ 2 | 6 |
      | II | Khối 4 - 5 | 3 |
      | 1 | Tổ 3 | 3 |
      | | Tổng cộng | ${total} |`).sort()).toEqual(expected);
  });

  it('but two where calculating again does not mend the total', () => {
    expect(allFaults(`
      ${TITLE}
      | STT | Tên tổ | Tổng số người | LĐTT |
      | 1 | Tổ 1 | "9" | 3 |
      | 2 | Tổ 2 | 4 | 3 |
      | | Tổng cộng | =SUM(C3:C4) → 5 | 6 |`)).toEqual(['KT115 C5', 'KT201 C5']);
  });
});

test('proposes the value that the formula gives, and keeps the formula', () => {
  const [finding] = findingsOf(staleFormulaValue, `
    ${TITLE}
    | STT | Tên tổ | Tổng số người | LĐTT |
    | 1 | Tổ 1 | 9 | 8 |
    | 2 | Tổ 2 | 11 | 10 |
    | | Tổng cộng | =SUM(C3:C4) → 17 | =SUM(D3:D4) → 18 |`);
  expect(finding?.fix).toEqual({
    kind: 'choice', edits: [{ sheet: 'Biểu', at: { row: 4, column: 2 }, value: 20, formula: 'SUM(C3:C4)' }],
  });
});
