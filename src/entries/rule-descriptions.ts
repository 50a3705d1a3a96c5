import type { RuleDescription } from '#core/report/check-export';
import { RULES } from '#core/rules/registry';
import { ruleText } from '#i18n/finding-text';

/** As in package.json. */
export const TOOL_VERSION = '0.1.0';

/** All rules with their Vietnamese texts, in code order. */
export function describeRules(): RuleDescription[] {
  return RULES.map(({ id, code, severity, scope }) => ({ code, id, severity, scope, ...ruleText(id) }))
    .sort((left, right) => (left.code < right.code ? -1 : 1));
}
