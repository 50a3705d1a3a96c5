import type { Finding } from '#core/rules/finding';
import { RULES } from '#core/rules/registry';
import { findingText, ruleText } from '#i18n/finding-text';
import type { RuleTextTable } from '#i18n/rule-text';
import { VI_RULES } from '#i18n/vi-rules';

const FINDING: Finding = {
  rule: 'column-total-mismatch', code: 'KT201', severity: 'error', messageId: 'mismatch',
  data: { column: 'LĐTT', stated: 1762, computed: 1760, rows: 12 },
  path: 'xã.xlsx', sheet: 'Biểu TH', cell: { row: 10, column: 28 }, related: [], basis: null, fix: null,
};

describe('findingText', () => {
  it('says cell, figures and difference', () => {
    expect(findingText(FINDING)).toBe('Ô AC11: Cột "LĐTT": dòng tổng ghi 1.762, cộng 12 dòng được 1.760 (chênh lệch 2).');
  });

  it('names no cell where there is none', () => {
    expect(findingText({ ...FINDING, cell: null })).toMatch(/^Cột "LĐTT"/);
  });

  it('closes with the legal basis and one full stop', () => {
    expect(findingText({ ...FINDING, basis: 'khoản 3 Điều 9 NĐ 91/2017/NĐ-CP.' })).toMatch(/ Căn cứ: khoản 3 Điều 9 NĐ 91\/2017\/NĐ-CP\.$/);
  });

  it.each([
    { rule: 'no-such-rule', messageId: 'mismatch' },
    { rule: 'column-total-mismatch', messageId: 'noSuchMessage' },
  ])('throws for $rule $messageId, which no rule has', (part) => {
    expect(() => findingText({ ...FINDING, ...part })).toThrow(/No text/);
  });
});

describe('texts of rules', () => {
  it.each(RULES.map((rule) => [rule.id]))('%s has a title without a full stop, a reason and a remedy', (id) => {
    const { title, why, fix } = ruleText(id);
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(why).toMatch(/\.$/);
    expect(fix).toMatch(/\.$/);
  });

  it('does not compile without a text, nor with a field its message lacks', () => {
    const { 'column-total-mismatch': text, ...others } = VI_RULES;
    // @ts-expect-error -- a rule without texts
    const incomplete: RuleTextTable = others;
    const wrong: RuleTextTable = {
      ...VI_RULES,
      // @ts-expect-error -- `share` is no field of this message
      'column-total-mismatch': { ...text, messages: { mismatch: ({ share }) => String(share) } },
    };
    expect([incomplete, wrong]).toHaveLength(2);
  });
});
