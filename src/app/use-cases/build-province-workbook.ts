import { consolidateSubmissions } from '#core/pipeline';
import { askedProfiles } from '#core/pipeline-law';
import type { ProvinceTexts } from '#core/report/province-texts';
import { toProvinceWorkbook, type ProvinceWorkbook } from '#core/report/province-workbook';
import { err, ok, type Result } from '#core/result';
import { readDecidedLists, readSubmissions } from './read-submissions';
import type { ConsolidationRun, RunControl, RunRefusal, RunRequest, RunServices } from './run-contract';

export interface ProvinceServices extends RunServices {
  readonly provinceTexts: ProvinceTexts;
}

/** What goes to the province, as plain data; `report` is that of the consolidation it rests on. */
export interface ProvinceRun extends ProvinceWorkbook, Pick<ConsolidationRun, 'report' | 'plan' | 'law'> {}

/** Consolidates the chosen files and draws the workbook to the province (biểu gửi cấp tỉnh). */
export async function buildProvinceWorkbook(
  request: RunRequest, services: ProvinceServices, control: RunControl,
): Promise<Result<ProvinceRun, RunRefusal>> {
  if (askedProfiles(request.profile).length > 1) return err({ kind: 'one-profile-only', profile: request.profile });
  const read = await readSubmissions(request, services, control);
  if (!read.ok) return read;
  const { files, plan, settings, outcome, context } = read.value;
  const decided = await readDecidedLists(request, context, services, control);
  if (control.signal.aborted) return err({ kind: 'cancelled' });
  control.report({ kind: 'checking' });
  const { report, consolidation, choice } = consolidateSubmissions({
    files, plan, settings, decided,
    profile: request.profile,
    asOf: request.asOf,
    adjustments: [],
    texts: services.texts,
    reportTexts: services.reportTexts,
  });
  const workbook = toProvinceWorkbook({
    report, plan,
    units: consolidation.units,
    asOf: request.asOf,
    texts: services.reportTexts, words: services.provinceTexts,
  });
  return ok({ report, plan: outcome, law: choice, ...workbook });
}
