import type { DocumentModel } from '#core/grid/document-model';
import type { PackagePart } from '../ports/package-archive';
import type { WorkbookWriter } from '../ports/workbook-writer';
import { buildProvinceWorkbook, type ProvinceServices } from './build-province-workbook';
import type { ReportServices } from './report-contract';
import type { RunControl, RunRequest } from './run-contract';
import type { PackageAddition } from './submission-contract';
import { writeReportSection } from './write-report-text';

const SILENT: RunControl = { report: () => undefined, signal: { aborted: false } };

/** The sheets that go to the province, drawn from the copies. */
export function provinceSheets(services: ProvinceServices & { readonly writer: WorkbookWriter }): PackageAddition {
  return async (request: RunRequest): Promise<readonly PackagePart[]> => {
    const run = await buildProvinceWorkbook(request, services, SILENT);
    return run.ok ? [{ path: 'ket-qua/bieu-gui-cap-tren.xlsx', bytes: services.writer.write(run.value.sheets) }] : [];
  };
}

/** The section of a report on results of commendation, worded from the copies. */
export function reportSection(
  services: Omit<ReportServices, 'documents'> & { readonly writeDocument: (document: DocumentModel) => Uint8Array },
): PackageAddition {
  return async (request: RunRequest): Promise<readonly PackagePart[]> => {
    const run = await writeReportSection({ run: request }, services, SILENT);
    return run.ok ? [{ path: 'ket-qua/loi-van-bao-cao.docx', bytes: services.writeDocument(run.value.document) }] : [];
  };
}
