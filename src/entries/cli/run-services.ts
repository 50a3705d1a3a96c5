import { createNodeHasher } from '#adapters/node/node-hasher';
import type { FixServices } from '#app/use-cases/fix-contract';
import { readDocument } from '#formats/read-document';
import { readWorkbook } from '#formats/read-workbook';
import { patchWorkbook } from '#formats/xlsx/patch-workbook';
import { viRunTexts } from '#i18n/run-texts';
import { viReportTexts } from '#i18n/vi-report';

/** What runs of the command line need from outside. */
export const RUN_SERVICES: FixServices = {
  reader: { read: (bytes) => readWorkbook(bytes) },
  documents: { read: (bytes) => readDocument(bytes) },
  hasher: createNodeHasher(),
  texts: viRunTexts,
  reportTexts: viReportTexts,
  patcher: { patch: (bytes, edits) => patchWorkbook(bytes, edits) },
};
