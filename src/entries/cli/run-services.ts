import { createNodeHasher } from '#adapters/node/node-hasher';
import type { RunServices } from '#app/use-cases/run-contract';
import { readWorkbook } from '#formats/read-workbook';
import { findingText } from '#i18n/finding-text';
import { viFailureText } from '#i18n/vi-failures';
import { viReportTexts } from '#i18n/vi-report';

/** What runs of the command line need from outside. */
export const RUN_SERVICES: RunServices = {
  reader: { read: (bytes) => readWorkbook(bytes) },
  hasher: createNodeHasher(),
  texts: { findingMessage: findingText, failureMessage: viFailureText },
  reportTexts: viReportTexts,
};
