import type { ReportServices } from '#app/use-cases/report-contract';
import { readDocument } from '#formats/read-document';
import { viReconcileTexts } from '#i18n/vi-reconcile';
import { viReportTextWords } from '#i18n/vi-report-text';
import { RUN_SERVICES } from './run-services';

/** What commands over the text of a report need from outside. */
export const REPORT_SERVICES: ReportServices = {
  ...RUN_SERVICES,
  documents: { read: (bytes) => readDocument(bytes) },
  reconcileTexts: viReconcileTexts,
  reportTextWords: viReportTextWords,
};
