import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceFile } from '#app/ports/file-source';
import { createNodeHasher } from '#adapters/node/node-hasher';
import type { RunServices } from '#app/use-cases/run-contract';
import { readDocument } from '#formats/read-document';
import { readWorkbook } from '#formats/read-workbook';
import { viRunTexts } from '#i18n/run-texts';
import { viReportTexts } from '#i18n/vi-report';

export const FIXTURES = join(__dirname, '../fixtures');

/** A chosen file whose bytes are made when they are asked for. */
export function sourceOf(path: string, read: () => Uint8Array | Promise<Uint8Array>): SourceFile {
  return { path, size: 0, read: async () => read() };
}

/** A workbook of the fixtures, under its path there. */
export function fixtureSource(path: string): SourceFile {
  return sourceOf(path, () => readFile(join(FIXTURES, path)));
}

/** What the product gives its runs, from the same parts. */
export const TEST_SERVICES: RunServices = {
  reader: { read: (bytes) => readWorkbook(bytes) },
  documents: { read: (bytes) => readDocument(bytes) },
  hasher: createNodeHasher(),
  texts: viRunTexts,
  reportTexts: viReportTexts,
};
