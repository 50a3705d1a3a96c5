import type { CheckExport } from '#core/report/check-export';
import type { CheckReport } from '#core/report/contract';
import { toHtmlReport } from '#core/report/html-report';
import { toJUnit } from '#core/report/junit-report';
import { toSarif } from '#core/report/sarif-report';
import { viExportTexts } from '#i18n/vi-formats';
import { describeRules, TOOL_VERSION } from '../rule-descriptions';
import { toPrettyCheck } from './pretty-findings';
import type { CheckFormat } from './arguments-check';
import { toJsonText } from './run-notes';

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
