import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { read as readBook, write as writeBook } from '@e965/xlsx';

import { fixFiles } from '#app/use-cases/fix-files';
import { consolidateFiles } from '#app/use-cases/consolidate-files';
import type { SourceFile } from '#app/ports/file-source';
import type { ConsolidationReport, FindingReport } from '#core/report/contract';
import { checkFiles } from '#app/use-cases/check-files';
import { copyOf, FIX_SERVICES, fixOne, fixRun, previewLines } from '#support/fix-run';
import { FIXTURES, fixtureSource, sourceOf, TEST_SERVICES } from '#support/memory-files';
import { rawEntriesOf } from '#support/zip-entries';
import { toWorkbookBytes } from '#support/workbook-parts';

const CONTROL = { report: () => undefined, signal: { aborted: false } };

async function findingsOf(file: SourceFile): Promise<readonly FindingReport[]> {
  const run = await checkFiles({ files: [file], plan: null, profile: 'auto', asOf: null }, TEST_SERVICES, CONTROL);
  if (!run.ok) throw new Error('refused');
  return run.value.report.files.flatMap(({ findings }) => findings);
}

const toLine = ({ code, sheet, cell, message }: FindingReport): string => `${code} ${sheet ?? ''}!${cell ?? ''} ${message}`;
const isSafe = ({ fix }: FindingReport): boolean => fix?.kind === 'safe';

/** Names of the entries of a copy that differ from those of the original. */
async function changedParts(file: SourceFile, copy: Uint8Array): Promise<string[]> {
  const before = rawEntriesOf(await file.read());
  const after = rawEntriesOf(copy);
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  return before.flatMap(({ name, local }, index) => (after[index]?.local.equals(local) === true ? [] : [name]));
}

describe('the planted faults of form are mended', () => {
  test.each([
    ['number-as-text', ['Biểu TH!F10: " 03 " → 3 (KT103)']],
    ['nfd-name', [`DS LĐTT!B13: ${JSON.stringify('Hoàng Thị Lan Thảo'.normalize('NFD'))} → "Hoàng Thị Lan Thảo" (KT107)`]],
    ['serial-repeat', ['DS LĐTT!A18: 9 → 10 (KT210)']],
  ])('%s', async (name, expected) => {
    expect(previewLines(await fixOne(fixtureSource(`defects/${name}.xlsx`)))).toEqual(expected);
  });

  test('a total that needs a choice is left to a person', async () => {
    const { bytes, left } = await fixOne(fixtureSource('defects/sum-range-short.xlsx'));
    expect(bytes).toBeNull();
    expect(left.map(({ finding, reason }) => `${finding.rule} ${reason}`)).toEqual(['sum-range-incomplete needs-choice']);
  });

  test('a text of an old encoding is readable in the font it gets', async () => {
    const file = fixtureSource('defects/legacy-font.xlsx');
    const fixed = await fixOne(file);
    expect(fixed.preview.map(({ cell, after }) => `${cell} ${String(after)}`)).toEqual(['B9 Vừ Trung Chi', 'B10 Vừ Thị Hồng Uyên', 'B11 Hoàng Mạnh Hoa']);
    if (fixed.bytes === null) throw new Error('no copy');
    expect((await changedParts(file, fixed.bytes)).sort()).toEqual(['xl/styles.xml', 'xl/worksheets/sheet3.xml']);
    const copy = await FIX_SERVICES.reader.read(fixed.bytes);
    if (!copy.ok) throw new Error('unreadable');
    expect(copy.value.sheets.flatMap(({ styles }) => styles.map(({ fontName }) => fontName))).toContain('Times New Roman');
  });
});

describe.each(['defects', 'defects-more', 'district/units'])('every workbook of %s', (folder) => {
  const names = readdirSync(join(FIXTURES, folder)).filter((name) => /\.(xlsx|xls)$/.test(name));

  test('keeps no safe fix, gets no new finding, and is not changed again', async () => {
    let changed = 0;
    for (const name of names) {
      const file = fixtureSource(`${folder}/${name}`);
      const before = await findingsOf(file);
      const fixed = await fixOne(file);
      expect([name, fixed.bytes !== null]).toEqual([name, before.some(isSafe)]);
      if (fixed.bytes === null) continue;
      changed += 1;
      const after = await findingsOf(copyOf(fixed, file));
      expect([name, after.filter(isSafe).map(toLine)]).toEqual([name, []]);
      expect([name, fixed.applied.map(toLine)]).toEqual([name, before.filter(isSafe).map(toLine)]);
      const known = new Set(before.map(toLine));
      expect([name, after.map(toLine).filter((line) => !known.has(line))]).toEqual([name, []]);
      expect((await fixOne(copyOf(fixed, file))).bytes).toBeNull();
      const parts = await changedParts(file, fixed.bytes);
      expect(parts.filter((part) => !/^xl\/(worksheets\/sheet\d+|styles)\.xml$/.test(part))).toEqual([]);
    }
    expect(changed).toBeGreaterThan(0);
  }, 60_000);
});

test('the sample district counts the same after its files are fixed', async () => {
  const names = readdirSync(join(FIXTURES, 'district/units'));
  const files = names.map((name) => fixtureSource(`district/units/${name}`));
  const plan = fixtureSource('district/plan.xlsx');
  const consolidated = async (sources: readonly SourceFile[]): Promise<ConsolidationReport> => {
    const run = await consolidateFiles({ files: sources, plan, profile: 'auto', asOf: null }, TEST_SERVICES, CONTROL);
    if (!run.ok) throw new Error('refused');
    return run.value.report;
  };
  const fixed = (await fixRun(files)).files;
  const copies = files.map((file, index) => {
    const own = fixed[index];
    return own === undefined ? file : copyOf(own, file);
  });
  const [before, after] = [await consolidated(files), await consolidated(copies)];
  const countsOf = ({ units, totals, balance }: ConsolidationReport): unknown => ({
    units: units.map(({ code, name, headcount, tallies }) => ({ code, name, headcount, tallies })), totals, balance,
  });
  expect(countsOf(after)).toEqual(countsOf(before));
  const quirks = (report: ConsolidationReport): number =>
    report.files.flatMap(({ findings }) => findings).filter((finding) => /^KT10[3678]$/.test(finding.code)).length;
  expect(quirks(before)).toBeGreaterThan(0);
  expect(quirks(after)).toBe(0);
}, 60_000);

/** Content of a cell: a number, a text, XML as it is (`<is>…`), or a formula with its stored result (`=SUM(A1:A2)|3`). */
type CellContent = string | number;

function cellXml(cell: string, content: CellContent): string {
  if (typeof content === 'number') return `<c r="${cell}"><v>${String(content)}</v></c>`;
  const formula = /^=(.*)\|(.*)$/.exec(content);
  if (formula !== null) return `<c r="${cell}"><f>${formula[1] ?? ''}</f><v>${formula[2] ?? ''}</v></c>`;
  const inside = content.startsWith('<is>') ? content : `<is><t xml:space="preserve">${content}</t></is>`;
  return `<c r="${cell}" t="inlineStr">${inside}</c>`;
}

function workbookOf(table: readonly (readonly CellContent[])[], behind = '', styles?: string): Uint8Array {
  const rows = table.map((cells, row) => {
    const number = String(row + 1);
    const inside = cells.map((content, column) => cellXml(`${'ABCDEFG'.charAt(column)}${number}`, content)).join('');
    return `<row r="${number}">${inside}</row>`;
  });
  return toWorkbookBytes({ rows: rows.join(''), behind, ...(styles === undefined ? {} : { styles }) });
}

/** A list of names with a numbering. */
function listWorkbook(rows: readonly (readonly [serial: number, name: string])[], behind = '', styles?: string): Uint8Array {
  return workbookOf([
    ['DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021'], ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ'],
    ...rows.map(([serial, name]) => [serial, name, 1980, 'Giáo viên']),
  ], behind, styles);
}

const LIST: readonly (readonly [number, string])[] = [[1, 'Lò Thị Mai'], [2, 'Cà Văn Sơn'], [4, 'Quàng Thị Hương'], [5, 'Lường Văn Đôi']];

describe('what cannot be mended is said', () => {
  test('a numbering is mended wholly or not at all', async () => {
    const merged = '<mergeCells count="1"><mergeCell ref="A5:A6"/></mergeCells>';
    const whole = await fixOne(sourceOf('a.xlsx', () => listWorkbook(LIST)));
    expect(previewLines(whole)).toEqual(['Sheet1!A5: 4 → 3 (KT210)', 'Sheet1!A6: 5 → 4 (KT210)']);
    const part = await fixOne(sourceOf('a.xlsx', () => listWorkbook(LIST, merged)));
    expect(previewLines(part)).toEqual([]);
    expect(part.bytes).toBeNull();
    expect(part.left.map(({ finding, reason }) => `${finding.code} ${reason}`)).toEqual(['KT210 merged']);
  });

  test('of several names those that can be mended are; a name in several looks is left', async () => {
    const mixed = '<is><r><rPr><b/></rPr><t>Cà  Văn</t></r><r><t> Sơn</t></r></is>';
    const fixed = await fixOne(sourceOf('a.xlsx', () => listWorkbook([[1, 'Lò  Thị Mai'], [2, mixed], [3, 'Quàng Thị Hương']])));
    expect(previewLines(fixed)).toEqual(['Sheet1!B3: "Lò  Thị Mai" → "Lò Thị Mai" (KT108)']);
    expect(fixed.left.map(({ finding, reason }) => `${finding.code} ${finding.cell ?? ''} ${reason}`)).toEqual(['KT108 B4 rich-text']);
    expect(fixed.applied.map(({ cell }) => cell)).toEqual(['B3']);
  });

  test('a text that shows doubled blanks once it is decoded is mended in one go', async () => {
    const styles = '<fonts count="1"><font><name val=".VnTime"/></font></fonts><cellXfs count="1"><xf fontId="0"/></cellXfs>';
    const file = sourceOf('a.xlsx', () => listWorkbook([[1, 'NguyÔn  V¨n H­ng'], [2, 'Lß ThÞ Mai']], '', styles));
    const fixed = await fixOne(file);
    expect(fixed.preview.map(({ cell, after }) => `${cell} ${String(after)}`)).toContain('B3 Nguyễn Văn Hưng');
    expect(fixed.left).toEqual([]);
    expect((await fixOne(copyOf(fixed, file))).bytes).toBeNull();
  });

  test('an old Excel file is to be saved as .xlsx first', async () => {
    const book = readBook(await readFile(join(FIXTURES, 'defects/nfd-name.xlsx')));
    const bytes = new Uint8Array(writeBook(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
    const fixed = await fixOne(sourceOf('a.xls', () => bytes));
    expect(fixed.refusal).toEqual({ kind: 'unsupported-format', detail: 'xls' });
    expect(fixed.left.map(({ finding, reason }) => `${finding.code} ${reason}`)).toEqual(['KT107 file-refused']);
  });

  test('a file that was saved in between is left alone', async () => {
    const versions = [listWorkbook(LIST), listWorkbook([[1, 'Lò Thị Mai'], [1, 'Cà Văn Sơn']])];
    const fixed = await fixOne(sourceOf('a.xlsx', () => versions.shift() ?? new Uint8Array(0)));
    expect([fixed.bytes, fixed.refusal]).toEqual([null, { kind: 'changed-meanwhile' }]);
  });

  test('a file that cannot be read stands in the report as it does in a check', async () => {
    const run = await fixRun([sourceOf('a.xlsx', () => new Uint8Array(3)), sourceOf('b.xlsx', () => listWorkbook(LIST))]);
    expect(run.report.files.map(({ failure }) => failure !== null)).toEqual([true, false]);
    expect(run.files.map(({ bytes }) => bytes !== null)).toEqual([false, true]);
  });

  test('a run that is stopped ends without an outcome', async () => {
    const run = await fixFiles({ files: [fixtureSource('defects/nfd-name.xlsx')], plan: null, profile: 'auto', asOf: null }, FIX_SERVICES,
      { report: () => undefined, signal: { aborted: true } });
    expect(run).toEqual({ ok: false, error: { kind: 'cancelled' } });
  });
});

test('stored results of formulas are said to be those from before a number changed', async () => {
  const tally = (sum: CellContent): SourceFile => sourceOf('a.xlsx', () => workbookOf([
    ['BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021'], ['STT', 'Tên tổ', 'Tổng số người', 'LĐTT', 'CSTĐCS'],
    [1, 'Tổ 1', 9, '08', 1], [2, 'Tổ 2', 11, 10, 1], ['', 'Tổng cộng', 20, sum, 2],
  ]));
  const [computed, typed] = [await fixOne(tally('=SUM(D3:D4)|10')), await fixOne(tally(18))];
  expect(previewLines(computed)).toEqual(['Sheet1!D3: "08" → 8 (KT103)']);
  expect([computed.hasStaleResults, typed.hasStaleResults]).toEqual([true, false]);
  expect((await fixOne(fixtureSource('defects/nfd-name.xlsx'))).hasStaleResults).toBe(false);
});
