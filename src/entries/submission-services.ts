import type { PackageArchive } from '#app/ports/package-archive';
import type { WorkbookWriter } from '#app/ports/workbook-writer';
import { provinceSheets, reportSection } from '#app/use-cases/package-additions';
import type { ReportServices } from '#app/use-cases/report-contract';
import type { RunServices } from '#app/use-cases/run-contract';
import type { SubmissionServices } from '#app/use-cases/submission-contract';
import type { VerifyServices } from '#app/use-cases/verify-submission';
import { toCheckOfConsolidation } from '#core/report/check-of-consolidation';
import { toHtmlReport } from '#core/report/html-report';
import { ok } from '#core/result';
import { writeDocx } from '#formats/docx/write-docx';
import { readArchive } from '#formats/read-archive';
import { readDocument } from '#formats/read-document';
import { readWorkbook } from '#formats/read-workbook';
import { writeArchive } from '#formats/write-archive';
import { cleanWorkbook } from '#formats/xlsx/clean-workbook';
import { READ_LIMITS } from '#formats/xlsx/read-limits';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { viExportTexts } from '#i18n/vi-formats';
import { viPlanWorkbook } from '#i18n/vi-plan-workbook';
import { viProvince } from '#i18n/vi-province';
import { viReconcileTexts } from '#i18n/vi-reconcile';
import { viReportTextWords } from '#i18n/vi-report-text';
import { viPackageSummary } from '#i18n/vi-submission';
import { describeRules, TOOL_VERSION } from './rule-descriptions';

export const WRITER: WorkbookWriter = { write: (sheets) => writeWorkbook(sheets) };

/** Packages as ZIP files. */
export const PACKAGE_ARCHIVE: PackageArchive = {
  write: (parts) => writeArchive(parts.map(({ path, bytes }) => ({ name: path, bytes }))),
  read: (bytes) => {
    const read = readArchive(bytes);
    return read.ok ? ok({ parts: read.value.entries.map(({ name, bytes: part }) => ({ path: name, bytes: part })), broken: read.value.broken }) : read;
  },
};

/** What runs over the text of a report need besides those of a run. */
export function toReportServices(services: RunServices): ReportServices {
  return {
    ...services, documents: { read: (bytes) => readDocument(bytes) }, reconcileTexts: viReconcileTexts, reportTextWords: viReportTextWords,
  };
}

/** What submissions need besides what a run needs: the same on the command line and in the pane. */
export function toSubmissionServices(services: RunServices): SubmissionServices {
  const reports = toReportServices(services);
  return {
    ...reports,
    cleaner: { clean: (bytes, orders) => cleanWorkbook(bytes, orders) },
    writer: WRITER,
    archive: PACKAGE_ARCHIVE,
    toolVersion: TOOL_VERSION,
    planWords: viPlanWorkbook,
    toReportPage: (report) => toHtmlReport({
      report: toCheckOfConsolidation(report), rules: describeRules(), hasPlan: report.expectedUnits !== null, isOutgoing: false,
      toolVersion: TOOL_VERSION, texts: viExportTexts,
    }),
    toSummaryText: viPackageSummary,
    additions: [
      provinceSheets({ ...services, provinceTexts: viProvince, writer: WRITER }),
      reportSection({ ...reports, writeDocument: (document) => writeDocx(document) }),
    ],
  };
}

export function toVerifyServices(services: RunServices): VerifyServices {
  return { ...services, lenientReader: { read: (bytes) => readWorkbook(bytes, { ...READ_LIMITS, salvages: true }) } };
}
