import type { DocumentModel } from '#core/grid/document-model';
import { toImportSummary } from '#core/submission/import-rows';
import type { WorkbookWriter } from '../ports/workbook-writer';
import { buildProvinceWorkbook, type ProvinceServices } from './build-province-workbook';
import type { ReportServices } from './report-contract';
import type { RunControl } from './run-contract';
import type { PackageAdded, PackageAddition } from './submission-contract';
import { writeReportSection } from './write-report-text';

const SILENT: RunControl = { report: () => undefined, signal: { aborted: false } };

/** The sheets that go to the province, drawn from the copies; with a mapping its import sheet among them. */
export function provinceSheets(services: ProvinceServices & { readonly writer: WorkbookWriter }): PackageAddition {
  return async (request): Promise<PackageAdded> => {
    const run = await buildProvinceWorkbook(request, services, SILENT);
    if (!run.ok) return { parts: [] };
    const { sheets, imported } = run.value;
    const parts = [{ path: 'ket-qua/bieu-gui-cap-tren.xlsx', bytes: services.writer.write(sheets) }];
    return imported === null ? { parts } : { parts, imported: toImportSummary(imported.rows) };
  };
}

/** The section of a report on results of commendation, worded from the copies. */
export function reportSection(
  services: ReportServices & { readonly writeDocument: (document: DocumentModel) => Uint8Array },
): PackageAddition {
  return async (request): Promise<PackageAdded> => {
    const run = await writeReportSection({ run: request }, services, SILENT);
    return { parts: run.ok ? [{ path: 'ket-qua/loi-van-bao-cao.docx', bytes: services.writeDocument(run.value.document) }] : [] };
  };
}
