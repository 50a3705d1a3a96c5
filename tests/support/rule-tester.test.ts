import { defineRule, message, type RunnableRule } from '#core/rules/define-rule';
import { columnTotalMismatch } from '#core/rules/column-total-mismatch/rule';
import type { Finding } from '#core/rules/finding';
import { checkSentence, expectedOf, findingsOf, placesOf } from '#support/rule-tester';

const CASE = `
  BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
  | STT | Tên tổ    | Tổng số người | LĐTT           |
  | 1   | Tổ 1      | 9             | 8              |
  |     | Tổng cộng | 9             | 7 <!mismatch>  |`;

const messages = { seen: message<{ n: number }>() };

function mutating(): RunnableRule {
  return defineRule({
    id: 'mutating', code: 'KT901', severity: 'info', scope: 'workbook', messages,
    check({ workbook }) {
      Object.assign(workbook, { path: 'changed' });
      return [];
    },
  });
}

function moody(): RunnableRule {
  let runs = 0;
  return defineRule({
    id: 'moody', code: 'KT902', severity: 'info', scope: 'workbook', messages,
    *check({ workbook }) {
      runs += 1;
      yield { messageId: 'seen' as const, data: { n: runs + workbook.sheets.length }, at: null };
    },
  });
}

describe('rule tester', () => {
  it('compares the cells blamed with the cells marked', () => {
    expect(placesOf(findingsOf(columnTotalMismatch, CASE))).toEqual(expectedOf(CASE));
    expect(placesOf(findingsOf(columnTotalMismatch, CASE.replace('7 <!mismatch>', '8')))).toEqual([]);
    expect(expectedOf(CASE)).toEqual([{ messageId: 'mismatch', path: 'bieu.xlsx', sheet: 'Biểu', cell: 'D4' }]);
  });

  it.each([
    ['changes its input', mutating()],
    ['answers differently the second time', moody()],
  ])('refuses a rule that %s', (_, rule) => {
    expect(() => findingsOf(rule, CASE)).toThrow();
  });

  it.each([
    ['undefined', { column: undefined, stated: 1, computed: 2, rows: 1 }],
    ['NaN', { column: 'LĐTT', stated: NaN, computed: 2, rows: 1 }],
  ])('refuses a sentence with %s', (_, data) => {
    const finding: Finding = {
      rule: 'column-total-mismatch', code: 'KT201', severity: 'error', messageId: 'mismatch', data,
      path: 'a', sheet: 'b', cell: null, related: [], basis: null, fix: null,
    };
    expect(() => checkSentence(finding)).toThrow();
  });
});
