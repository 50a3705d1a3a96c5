import type { CheckExport, RuleDescription } from '#core/report/check-export';
import type { CheckReport } from '#core/report/contract';
import { toHtmlReport } from '#core/report/html-report';
import { toJUnit } from '#core/report/junit-report';
import { toSarif } from '#core/report/sarif-report';
import { RULES } from '#core/rules/registry';
import { ruleText } from '#i18n/finding-text';
import { viExportTexts } from '#i18n/vi-formats';
import { toPrettyCheck } from './pretty-findings';
import type { CheckFormat } from './arguments-check';
import { toJsonText } from './run-notes';

/** As in package.json. */
export const TOOL_VERSION = '0.1.0';

/** All rules with their Vietnamese texts, in code order. */
export function describeRules(): RuleDescription[] {
  return RULES.map(({ id, code, severity, scope }) => ({ code, id, severity, scope, ...ruleText(id) }))
    .sort((left, right) => (left.code < right.code ? -1 : 1));
}

/** The check report in the form that `--format` asks for. */
export function toCheckText(
  format: CheckFormat, report: CheckReport, { hasPlan, isOutgoing }: Pick<CheckExport, 'hasPlan' | 'isOutgoing'>,
): string {
  const input = (): CheckExport => ({ report, rules: describeRules(), hasPlan, isOutgoing: isOutgoing === true, toolVersion: TOOL_VERSION, texts: viExportTexts });
  switch (format) {
    case 'pretty': return toPrettyCheck(report);
    case 'json': return toJsonText(report);
    case 'sarif': return toJsonText(toSarif(input()));
    case 'junit': return toJUnit(input());
    case 'html': return toHtmlReport(input());
  }
}
