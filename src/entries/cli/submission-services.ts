import { provinceSheets, reportSection } from '#app/use-cases/package-additions';
import type { SubmissionServices } from '#app/use-cases/submission-contract';
import type { VerifyServices } from '#app/use-cases/verify-submission';
import { toCheckOfConsolidation } from '#core/report/check-of-consolidation';
import { ok } from '#core/result';
import { writeDocx } from '#formats/docx/write-docx';
import { readArchive } from '#formats/read-archive';
import { readWorkbook } from '#formats/read-workbook';
import { writeArchive } from '#formats/write-archive';
import { cleanWorkbook } from '#formats/xlsx/clean-workbook';
import { READ_LIMITS } from '#formats/xlsx/read-limits';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { viProvince } from '#i18n/vi-province';
import { viPackageSummary } from '#i18n/vi-submission';
import { TOOL_VERSION, toCheckText } from './check-formats';
import { REPORT_SERVICES } from './report-services';
import { RUN_SERVICES } from './run-services';

/** What submissions of the command line need from outside. */
export const SUBMISSION_SERVICES: SubmissionServices = {
  ...RUN_SERVICES,
  cleaner: { clean: (bytes, orders) => cleanWorkbook(bytes, orders) },
  writer: { write: (sheets) => writeWorkbook(sheets) },
  archive: {
    write: (parts) => writeArchive(parts.map(({ path, bytes }) => ({ name: path, bytes }))),
    read: (bytes) => {
      const read = readArchive(bytes);
      return read.ok ? ok({ parts: read.value.entries.map(({ name, bytes: part }) => ({ path: name, bytes: part })), broken: read.value.broken }) : read;
    },
  },
  toolVersion: TOOL_VERSION,
  toReportPage: (report) => toCheckText('html', toCheckOfConsolidation(report), { hasPlan: report.expectedUnits !== null, isOutgoing: false }),
  toSummaryText: viPackageSummary,
  additions: [
    provinceSheets({ ...RUN_SERVICES, provinceTexts: viProvince, writer: { write: (sheets) => writeWorkbook(sheets) } }),
    reportSection({ ...REPORT_SERVICES, writeDocument: (document) => writeDocx(document) }),
  ],
};

export const VERIFY_SERVICES: VerifyServices = {
  ...RUN_SERVICES,
  lenientReader: { read: (bytes) => readWorkbook(bytes, { ...READ_LIMITS, ignoresChecksums: true }) },
};
