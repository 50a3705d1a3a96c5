import { RULES } from '#core/rules/registry';
import { ruleText } from '#i18n/finding-text';

const BEGIN = '<!-- rules:begin -->';
const END = '<!-- rules:end -->';

const SEVERITIES = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' } as const;

/** The rules that exist, in code order, as a table for people. */
export function toRuleTable(): string {
  const rows = RULES
    .map(({ id, code, severity }) => ({ code, line: `| [${code}](src/core/rules/${id}/doc.vi.md) | ${SEVERITIES[severity]} | ${ruleText(id).title} |` }))
    .sort((left, right) => (left.code < right.code ? -1 : 1));
  return ['| Mã | Mức | Lỗi được tìm |', '|---|---|---|', ...rows.map(({ line }) => line)].join('\n');
}

/** A page with the rule table between its markers renewed; throws when the markers are not there. */
export function withRuleTable(page: string): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`the page needs the lines ${BEGIN} and ${END}`);
  return `${page.slice(0, begin + BEGIN.length)}\n${toRuleTable()}\n${page.slice(end)}`;
}
