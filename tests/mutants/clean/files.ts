import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recogniseWorkbook } from '#core/recognise/recognise-workbook';
import type { RecognisedWorkbook } from '#core/domain/recognised';
import { readWorkbook } from '#formats/read-workbook';
import { toDraft, toWorkbook, type DraftBook } from '../draft-book';
import { toTableMap } from '../engine-map';
import { runCase, toLine } from '../run-case';
import { PERIODS, type CleanCase } from './case';

/** Unit files of a folder that give neither errors nor warnings; their remarks are known. */
export async function readCleanFiles(folder: string): Promise<CleanCase[]> {
  const cases: CleanCase[] = [];
  for (const name of readdirSync(folder).sort()) {
    const reading = await readWorkbook(readFileSync(join(folder, name)));
    if (!reading.ok) throw new Error(`${name} cannot be read`);
    const path = `units/${name}`;
    const book: DraftBook = { path, sheets: reading.value.sheets.map(toDraft), externalLinks: [...reading.value.externalLinks] };
    const recognised = recogniseWorkbook({ path, sha256: '', workbook: toWorkbook(book), plan: null });
    addMaps(book, recognised);
    const clean = { books: [book], plan: null, isConsolidation: false };
    const { told } = runCase(clean);
    if (told.some(({ severity }) => severity !== 'info')) continue;
    cases.push({
      ...clean, layout: `file ${name}`, seed: 0, known: new Set(told.map(toLine)),
      period: PERIODS.find(({ text }) => text === recognised.period?.text) ?? null,
    });
  }
  return cases;
}

function addMaps({ sheets }: DraftBook, recognised: RecognisedWorkbook): void {
  recognised.sheets.forEach((seen, index) => {
    const sheet = sheets[index];
    if (sheet === undefined) return;
    sheet.tables.push(...seen.tables.filter(({ form }) => form !== 'other').map((table) => toTableMap(seen, table)));
    sheet.attachment = seen.frame.lines.find(({ text }) => /^\(kèm theo/iu.test(text))?.at ?? null;
  });
}
