import type { Plan } from '#core/domain/plan';
import type { ConsolidatedUnit } from '#core/consolidate/consolidate';
import type { ConsolidationReport } from '#core/report/contract';
import type { ProvinceInput } from '#core/report/province-frame';
import { viProvince } from '#i18n/vi-province';
import { viReportTexts } from '#i18n/vi-report';

export function provinceInput(
  report: ConsolidationReport, plan: Plan | null = null, units: readonly ConsolidatedUnit[] = [],
): ProvinceInput {
  return { report, plan, units, asOf: null, texts: viReportTexts, words: viProvince };
}
