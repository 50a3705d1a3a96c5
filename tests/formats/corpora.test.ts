import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

import { readWorkbook } from '#formats/read-workbook';
import { countPresentCells } from '#core/grid/sheet-grid';

/** Odd files of other projects, kept beside the checkout and not in it. */
const CORPORA = resolve(__dirname, '../../../shared/corpora');
const SAMPLES = resolve(__dirname, '../../../shared/samples');
const MAX_MILLISECONDS = 10_000;
const MAX_GROWTH_BYTES = 512 * 1024 * 1024;

function workbooksIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(xlsx|xlsm|xls|ods)$/i.test(name))
    .map((name) => join(folder, name))
    .sort();
}

/** Files that must be refused, and why; all others must be read. */
const REFUSED: Readonly<Record<string, string>> = {
  'calamine/OOM_alloc3.xls': 'corrupt',
  'calamine/issue252.xlsx': 'corrupt',
  'calamine/issue_385.xls': 'encrypted',
  'calamine/issue_594_dos.ods': 'too-large',
  'calamine/pass_protected.ods': 'encrypted',
  'calamine/pass_protected.xlsx': 'encrypted',
  'calamine/too_small.xls': 'not-a-workbook',
};

const oddFiles = workbooksIn(CORPORA);
const sampleFiles = workbooksIn(SAMPLES);

beforeEach(() => {
  // The library complains of number formats on the console while it reads .ods files.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

if (oddFiles.length === 0) {
  test('the odd files of other projects are not beside this checkout: nothing to read', () => {
    expect(existsSync(CORPORA)).toBe(false);
  });
} else {
  test.each(oddFiles.map((path) => [relative(CORPORA, path), path]))('%s is read or refused in time', async (name, path) => {
    const bytes = readFileSync(path);
    const before = process.memoryUsage().rss;
    const started = performance.now();
    const result = await readWorkbook(bytes);
    expect(performance.now() - started).toBeLessThan(MAX_MILLISECONDS);
    expect(process.memoryUsage().rss - before).toBeLessThan(MAX_GROWTH_BYTES);
    expect(result.ok ? 'read' : result.error.kind).toBe(REFUSED[name] ?? 'read');
  }, 2 * MAX_MILLISECONDS);
}

if (sampleFiles.length === 0) {
  test('the sample workbooks are not beside this checkout: nothing to read', () => {
    expect(existsSync(SAMPLES)).toBe(false);
  });
} else {
  test('every sample workbook is read and has cells', async () => {
    const unread: string[] = [];
    for (const path of sampleFiles) {
      const result = await readWorkbook(readFileSync(path));
      const cells = result.ok ? result.value.sheets.reduce((sum, sheet) => sum + countPresentCells(sheet), 0) : 0;
      if (cells === 0) unread.push(relative(SAMPLES, path));
    }
    expect(unread).toEqual([]);
  }, 60_000);
}
