import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { read as readBook, write as writeBook } from '@e965/xlsx';

import type { SourceFile } from '#app/ports/file-source';
import { checkWithFixes } from '#app/use-cases/check-with-fixes';
import { editFile } from '#app/use-cases/edit-file';
import type { EditedFile, EditRequest, EditRunRefusal, FileFixes, FixableCheck } from '#app/use-cases/fix-contract';
import { findingKey, rowsOfOffers, toEdits, type FixOffer } from '#core/fixes/offers';
import type { PreviewRow } from '#core/fixes/preview';
import type { FindingReport } from '#core/report/contract';
import type { Result } from '#core/result';
import { FIX_SERVICES, fixOne } from '#support/fix-run';
import { FIXTURES, fixtureSource, sourceOf } from '#support/memory-files';
import { toWorkbookBytes } from '#support/workbook-parts';
import { rawEntriesOf } from '#support/zip-entries';

const CONTROL = { report: () => undefined, signal: { aborted: false } };

async function check(file: SourceFile): Promise<FixableCheck> {
  const run = await checkWithFixes({ files: [file], plan: null, profile: 'auto', asOf: null }, FIX_SERVICES, CONTROL);
  if (!run.ok) throw new Error(run.error.kind);
  return run.value;
}

const fixesIn = ({ fixes }: FixableCheck): FileFixes => fixes[0] ?? { refusal: null, offers: [], left: [] };
const findingsIn = ({ report }: FixableCheck): readonly FindingReport[] => report.files[0]?.findings ?? [];
const toLine = ({ sheet, cell, before, after, codes }: PreviewRow): string =>
  `${sheet}!${cell}: ${JSON.stringify(before)} → ${JSON.stringify(after)} (${codes.join(', ')})`;

function offersOfCode(checked: FixableCheck, code: string): FixOffer[] {
  const keys = new Set(findingsIn(checked).filter((finding) => finding.code === code).map(findingKey));
  return fixesIn(checked).offers.filter(({ finding }) => keys.has(finding));
}

function edit(file: SourceFile, checked: FixableCheck, rows: readonly PreviewRow[]): Promise<Result<EditedFile, EditRunRefusal>> {
  const request: EditRequest = {
    run: { files: [file], plan: null, profile: 'auto', asOf: null }, edits: toEdits(rows), sha256: checked.report.files[0]?.sha256 ?? '',
  };
  return editFile(request, FIX_SERVICES, CONTROL);
}

async function edited(file: SourceFile, checked: FixableCheck, rows: readonly PreviewRow[]): Promise<EditedFile> {
  const outcome = await edit(file, checked, rows);
  if (!outcome.ok) throw new Error(outcome.error.kind);
  return outcome.value;
}

/** Cells as XML of one sheet, a row each. */
function listWorkbook(rows: readonly (readonly [serial: string, name: string])[], behind = '', before = ''): Uint8Array {
  const cell = (at: string, content: string): string => (content.startsWith('<')
    ? `<c r="${at}" t="inlineStr">${content}</c>`
    : /^\d+$/.test(content) ? `<c r="${at}"><v>${content}</v></c>` : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`);
  const lines = [
    ['DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021'], ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ'],
    ...rows.map(([serial, name]) => [serial, name, '1980', 'Giáo viên']),
  ];
  const inside = lines.map((cells, row) =>
    `<row r="${String(row + 1)}">${cells.map((content, column) => cell(`${'ABCD'.charAt(column)}${String(row + 1)}`, content)).join('')}</row>`);
  return toWorkbookBytes({ rows: inside.join(''), behind, before });
}

const GAP = [['1', 'Lò Thị Mai'], ['2', 'Cà Văn Sơn'], ['4', 'Quàng Thị Hương'], ['5', 'Lường Văn Đôi']] as const;
const MIXED = '<is><r><rPr><b/></rPr><t>Cà  Văn</t></r><r><t> Sơn</t></r></is>';

describe('what a check offers to mend', () => {
  test.each([
    ['number-as-text', 'KT103', ['Biểu TH!F10: " 03 " → 3 (KT103)']],
    ['nfd-name', 'KT107', [`DS LĐTT!B13: ${JSON.stringify('Hoàng Thị Lan Thảo'.normalize('NFD'))} → "Hoàng Thị Lan Thảo" (KT107)`]],
    ['serial-repeat', 'KT210', ['DS LĐTT!A18: 9 → 10 (KT210)']],
  ])('%s', async (name, code, lines) => {
    const checked = await check(fixtureSource(`defects/${name}.xlsx`));
    expect(rowsOfOffers(offersOfCode(checked, code)).map(toLine)).toEqual(lines);
    expect(fixesIn(checked).left).toEqual([]);
  });

  test.each([
    ['a numbering with a merged cell, wholly', listWorkbook(GAP, '<mergeCells count="1"><mergeCell ref="A5:A6"/></mergeCells>'), [], ['merged']],
    ['a name in several looks', listWorkbook([['1', 'Lò  Thị Mai'], ['2', MIXED]]), ['Sheet1!B3: "Lò  Thị Mai" → "Lò Thị Mai" (KT108)'], ['rich-text']],
    ['any cell of a protected sheet', listWorkbook(GAP, '<sheetProtection sheet="1"/>'), [], ['locked']],
  ])('nothing of %s', async (_name, bytes, lines, reasons) => {
    const { offers, left, refusal } = fixesIn(await check(sourceOf('a.xlsx', () => bytes)));
    expect([rowsOfOffers(offers).map(toLine), left.map(({ reason }) => reason), refusal]).toEqual([lines, reasons, null]);
  });

  test('nothing in an old Excel file, which says why', async () => {
    const book = readBook(await readFile(join(FIXTURES, 'defects/nfd-name.xlsx')));
    const bytes = new Uint8Array(writeBook(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
    const { offers, left, refusal } = fixesIn(await check(sourceOf('a.xls', () => bytes)));
    expect([offers, left.map(({ reason }) => reason), refusal]).toEqual([[], ['file-refused'], { kind: 'unsupported-format', detail: 'xls' }]);
  });

  test('nothing that needs a choice: it has no reason to be left either', async () => {
    expect(fixesIn(await check(fixtureSource('defects/sum-range-short.xlsx')))).toEqual({ refusal: null, offers: [], left: [] });
  });

  test('nothing in a file that cannot be read', async () => {
    expect(fixesIn(await check(sourceOf('a.xlsx', () => new Uint8Array(3))))).toEqual({ refusal: null, offers: [], left: [] });
  });
});

describe('making shown changes', () => {
  test('one of a kind: only its cell changes, its finding goes, the others stay', async () => {
    const file = fixtureSource('defects/legacy-font.xlsx');
    const before = await check(file);
    const all = offersOfCode(before, 'KT106');
    const rows = rowsOfOffers(all);
    const [first] = rows;
    if (first === undefined) throw new Error('nothing is offered');
    const { bytes, check: after } = await edited(file, before, [first]);
    const open = new Set(rowsOfOffers(fixesIn(after).offers).map(({ cell }) => cell));
    expect(rows.map(({ cell }) => open.has(cell))).toEqual(rows.map(({ cell }) => cell !== first.cell));
    const [parts, copy] = [rawEntriesOf(await file.read()), rawEntriesOf(bytes)];
    expect(parts.flatMap(({ name, local }, index) => (copy[index]?.local.equals(local) === true ? [] : [name])).sort())
      .toEqual(['xl/styles.xml', 'xl/worksheets/sheet3.xml']);
  });

  test('the file itself is not touched, and without its edits the copy is it', async () => {
    const file = fixtureSource('defects/serial-repeat.xlsx');
    const original = await file.read();
    const kept = Uint8Array.from(original);
    const source = sourceOf('a.xlsx', () => original);
    const checked = await check(source);
    const { bytes } = await edited(source, checked, rowsOfOffers(fixesIn(checked).offers));
    expect(original).toEqual(kept);
    expect(bytes).not.toEqual(kept);
    expect((await edited(source, checked, [])).bytes).toBe(original);
  });

  test('a file that was saved in between is refused', async () => {
    const versions = [listWorkbook(GAP), listWorkbook(GAP), listWorkbook([['1', 'Lò Thị Mai'], ['1', 'Cà Văn Sơn']])];
    const source = sourceOf('a.xlsx', () => versions.shift() ?? new Uint8Array(0));
    const checked = await check(source);
    expect(await edit(source, checked, rowsOfOffers(fixesIn(checked).offers))).toEqual({ ok: false, error: { kind: 'changed-meanwhile' } });
  });

  test('all or none: one cell that the file refuses refuses all', async () => {
    const source = sourceOf('a.xlsx', () => listWorkbook([['1', 'Lò  Thị Mai'], ['2', MIXED]]));
    const checked = await check(source);
    const rows = rowsOfOffers(fixesIn(checked).offers);
    const refused: PreviewRow = { sheet: 'Sheet1', cell: 'B4', before: 'Cà  Văn Sơn', after: 'Cà Văn Sơn', codes: ['KT108'] };
    expect(rows).toHaveLength(1);
    expect(await edit(source, checked, [...rows, refused])).toMatchObject({ ok: false, error: { kind: 'cell-refused', reason: 'rich-text' } });
  });

  test('a run that is stopped gives nothing', async () => {
    const source = fixtureSource('defects/serial-repeat.xlsx');
    const checked = await check(source);
    const run = { files: [source], plan: null, profile: 'auto', asOf: null };
    expect(await editFile({ run, edits: [], sha256: checked.report.files[0]?.sha256 ?? '' }, FIX_SERVICES,
      { ...CONTROL, signal: { aborted: true } })).toEqual({ ok: false, error: { kind: 'cancelled' } });
  });
});

describe.each(['defects', 'defects-more'])('every workbook of %s', (folder) => {
  const names = readdirSync(join(FIXTURES, folder)).filter((name) => name.endsWith('.xlsx'));

  test('offers exactly what the command line mends, and has nothing to offer once all is applied', async () => {
    let offered = 0;
    for (const name of names) {
      const file = fixtureSource(`${folder}/${name}`);
      const checked = await check(file);
      const rows = rowsOfOffers(fixesIn(checked).offers);
      expect([name, [...rows.map(toLine)].sort()]).toEqual([name, (await fixOne(file)).preview.map(toLine).sort()]);
      if (rows.length === 0) continue;
      offered += 1;
      const { check: after } = await edited(file, checked, rows);
      expect([name, fixesIn(after).offers]).toEqual([name, []]);
    }
    expect(offered).toBeGreaterThan(0);
  }, 60_000);
});
