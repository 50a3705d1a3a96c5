import type { ProvinceTexts } from '#core/report/province-texts';
import { toProvinceWorkbook, type ProvinceWorkbook } from '#core/report/province-workbook';
import { ok, type Result } from '#core/result';
import type { SourceFile } from '../ports/file-source';
import { runConsolidation } from './consolidate-files';
import { readMapping } from './read-mapping';
import type { ConsolidationRun, RunControl, RunRefusal, RunRequest, RunServices } from './run-contract';

export interface ProvinceServices extends RunServices {
  readonly provinceTexts: ProvinceTexts;
}

export interface ProvinceRequest extends RunRequest {
  /** Columns and codes of the system that takes the data in (JSON); without it there is no import sheet. */
  readonly mapping?: SourceFile;
}

/** What goes to the province, as plain data; `report` is that of the consolidation it rests on. */
export interface ProvinceRun extends ProvinceWorkbook, Pick<ConsolidationRun, 'report' | 'plan' | 'law'> {}

/** Consolidates the chosen files and draws the workbook to the province (biểu gửi cấp tỉnh). */
export async function buildProvinceWorkbook(
  request: ProvinceRequest, services: ProvinceServices, control: RunControl,
): Promise<Result<ProvinceRun, RunRefusal>> {
  const mapping = await readMapping(request.mapping);
  if (!mapping.ok) return mapping;
  const done = await runConsolidation(request, services, control);
  if (!done.ok) return done;
  const { run: { report, plan: outcome, law }, consolidation, read: { plan } } = done.value;
  const workbook = toProvinceWorkbook({
    report, plan,
    units: consolidation.units,
    asOf: request.asOf,
    texts: services.reportTexts, words: services.provinceTexts,
  }, mapping.value);
  return ok({ report, plan: outcome, law, ...workbook });
}
