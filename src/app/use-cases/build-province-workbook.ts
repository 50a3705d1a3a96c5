import type { ProvinceTexts } from '#core/report/province-texts';
import { toProvinceWorkbook, type ProvinceWorkbook } from '#core/report/province-workbook';
import { err, ok, type Result } from '#core/result';
import { parseImportMapping, type ImportMapping } from '#core/submission/import-mapping';
import { decodeUtf8 } from '#core/text/utf8';
import type { SourceFile } from '../ports/file-source';
import { runConsolidation } from './consolidate-files';
import { bytesOf } from './read-bytes';
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

/** A mapping that cannot be used refuses the run: rows would go where nobody meant them to. */
async function readMapping(source: SourceFile | undefined): Promise<Result<ImportMapping | null, RunRefusal>> {
  if (source === undefined) return ok(null);
  const { path } = source;
  const bytes = await bytesOf(source);
  if (!bytes.ok) return err({ kind: 'mapping-unreadable', path, detail: bytes.error });
  const text = decodeUtf8(bytes.value);
  if (text === undefined) return err({ kind: 'mapping-invalid', path, problems: [{ fault: 'not-text', line: 1, column: 1, field: '', found: '', expected: '' }] });
  const parsed = parseImportMapping(text);
  return parsed.ok ? parsed : err({ kind: 'mapping-invalid', path, problems: parsed.error });
}
