import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { SourceFile } from '#app/ports/file-source';
import { checkFiles } from '#app/use-cases/check-files';
import { makeSlips } from '#app/use-cases/make-slips';
import type { RunRequest } from '#app/use-cases/run-contract';
import type { ReturnedFile, SlipRequest, SlipServices, SlipsRun } from '#app/use-cases/slip-contract';
import { toA1 } from '#core/grid/address';
import { presentCells, type SheetGrid } from '#core/grid/sheet-grid';
import { annotateWorkbook } from '#formats/xlsx/annotate-workbook';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { viSlipTexts } from '#i18n/vi-slips';
import { FIXTURES, fixtureSource, sourceOf, TEST_SERVICES } from '#support/memory-files';
import { readGood } from '#support/read-cells';
import { rawEntriesOf } from '#support/zip-entries';

const SERVICES: SlipServices = {
  ...TEST_SERVICES,
  annotator: { annotate: (bytes, annotation) => annotateWorkbook(bytes, annotation) },
  writer: { write: (sheets) => writeWorkbook(sheets) },
  slipTexts: viSlipTexts,
};
const CONTROL = { report: () => undefined, signal: { aborted: false } };
const PLAN = fixtureSource('district/plan.xlsx');

async function slipsOf(files: readonly SourceFile[], run: Partial<RunRequest> = {}, least?: SlipRequest['least']): Promise<SlipsRun> {
  const request = { files, plan: null, profile: 'A', asOf: null, ...run };
  const made = await makeSlips({ run: request, ...(least === undefined ? {} : { least }) }, SERVICES, CONTROL);
  if (!made.ok) throw new Error(`refused: ${JSON.stringify(made.error)}`);
  return made.value;
}

async function returnedOne(file: SourceFile, run: Partial<RunRequest> = {}): Promise<ReturnedFile> {
  const [returned, another] = (await slipsOf([file], run)).returned;
  if (returned === undefined || another !== undefined) throw new Error('not one file');
  return returned;
}

/** Texts of the first sheet, row by row. */
async function slipLines(bytes: Uint8Array): Promise<string[]> {
  const [sheet] = (await readGood(bytes)).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const rows = new Map<number, string[]>();
  for (const { at, cell } of presentCells(sheet)) {
    const shown = cell.kind === 'text' || cell.kind === 'number' ? String(cell.value) : '';
    rows.set(at.row, [...rows.get(at.row) ?? [], shown]);
  }
  return [...rows.values()].map((row) => row.join(' | '));
}

const noted = (sheets: readonly SheetGrid[]): string[] =>
  sheets.flatMap(({ name, commentCells = [] }) => commentCells.map((at) => `${name}!${toA1(at)}`));

describe('a faulty workbook goes back as a marked copy of itself', () => {
  const file = fixtureSource('defects/wrong-total.xlsx');

  test('with its faults listed and marked, all else as it was', async () => {
    const { slip, slipOnly, errors, markedCells, unit } = await returnedOne(file);
    expect({ name: slip.name, slipOnly, errors, markedCells }).toEqual({ name: 'wrong-total (phiếu trả lại).xlsx', slipOnly: null, errors: 1, markedCells: 1 });
    const before = await file.read();
    const [original, copy] = [await readGood(before), await readGood(slip.bytes)];
    expect(copy.sheets.map(({ name }) => name)).toEqual(['Phiếu trả lại', ...original.sheets.map(({ name }) => name)]);
    expect(copy.sheets.slice(1).map((sheet) => [...presentCells(sheet)])).toEqual(original.sheets.map((sheet) => [...presentCells(sheet)]));
    const lines = await slipLines(slip.bytes);
    expect(lines).toContain('PHIẾU TRẢ LẠI HỒ SƠ THI ĐUA, KHEN THƯỞNG');
    expect(lines).toContain(`Đơn vị: ${unit?.name ?? ''}`);
    const [point] = lines.filter((line) => line.startsWith('1 | '));
    expect(point).toMatch(/^1 \| Phải sửa \| Biểu TH \| (\w+) \| Ô \1: .* \(KT201\) \| .* \| .*$/);
    expect(noted(copy.sheets)).toEqual([`Biểu TH!${/Ô (\w+):/.exec(point ?? '')?.[1] ?? ''}`]);
  });

  test('of which only the parts differ that lead to notes and slip', async () => {
    const { slip } = await returnedOne(file);
    const before = rawEntriesOf(await file.read());
    const after = rawEntriesOf(slip.bytes);
    const changed = before.flatMap(({ name, local }, index) => (after[index]?.local.equals(local) === true ? [] : [name]));
    expect(changed.sort()).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  });

  test('and is checked as the workbook itself when it comes back', async () => {
    for (const path of ['defects/wrong-total.xlsx', 'defects/legacy-font.xlsx', 'defects/three-faults-2.xlsx']) {
      const original = fixtureSource(path);
      const { slip } = await returnedOne(original);
      const [own, copy] = await Promise.all([original, sourceOf(path, () => slip.bytes)].map(async (source) => {
        const run = await checkFiles({ files: [source], plan: null, profile: 'A', asOf: null }, TEST_SERVICES, CONTROL);
        if (!run.ok) throw new Error('refused');
        return run.value.report.files.map(({ unit, period, findings }) => ({ unit, period, findings }));
      }));
      expect(copy).toEqual(own);
    }
  });

  test('unless only warnings stand and errors are asked for', async () => {
    const files = [file, fixtureSource('defects/legacy-font.xlsx')];
    expect((await slipsOf(files)).returned.map(({ path }) => path)).toEqual(['defects/legacy-font.xlsx', 'defects/wrong-total.xlsx']);
    expect((await slipsOf(files, {}, 'error')).returned.map(({ path }) => path)).toEqual(['defects/wrong-total.xlsx']);
  });

  test('the same each time', async () => {
    expect(await returnedOne(file)).toEqual(await returnedOne(file));
  });

  test('a sound one does not go back', async () => {
    expect((await slipsOf([fixtureSource('defects/cap-exactly-met.xlsx')])).returned).toEqual([]);
  });
});

describe('a slip of its own', () => {
  test('for a file that takes no notes, saying so', async () => {
    const services: SlipServices = { ...SERVICES, annotator: { annotate: () => ({ ok: false, error: { kind: 'unsupported-format', detail: 'xls' } }) } };
    const run = { files: [sourceOf('b/wrong-total.xls', () => readFile(join(FIXTURES, 'defects/wrong-total.xlsx')))], plan: null, profile: 'A', asOf: null };
    const made = await makeSlips({ run }, services, CONTROL);
    if (!made.ok) throw new Error('refused');
    const [returned] = made.value.returned;
    expect(returned).toMatchObject({ markedCells: null, slipOnly: { kind: 'unsupported-format', detail: 'xls' }, slip: { name: 'wrong-total (phiếu trả lại).xlsx' } });
    expect(returned?.reminder.text).toContain('Kèm theo là phiếu trả lại (“wrong-total (phiếu trả lại).xlsx”)');
    const lines = await slipLines(returned?.slip.bytes ?? new Uint8Array(0));
    expect(lines.find((line) => line.includes('.xls'))).toBe('Tệp: wrong-total.xls');
    expect(lines).toContain('Tệp của đơn vị là dạng Excel đời cũ (.xls), không ghi chú được vào ô nên phiếu này là tệp riêng. Đề nghị sửa trong tệp của đơn vị, lưu thành .xlsx rồi gửi lại.');
  });

  test('for a file that cannot be read', async () => {
    const returned = await returnedOne(sourceOf('units/ghi chú.xlsx', () => new TextEncoder().encode('không phải bảng tính')));
    expect(returned).toMatchObject({ isUnreadable: true, errors: 0, markedCells: null, slipOnly: { kind: 'file-unreadable' } });
    expect(await slipLines(returned.slip.bytes)).toContain('Chưa kiểm tra được. Tệp không phải bảng tính Excel. Đề nghị đơn vị gửi bảng trong tệp Excel (.xlsx).');
  });

  test('for a file that was saved anew meanwhile: marks would be on other cells', async () => {
    let reads = 0;
    const source = sourceOf('a.xlsx', async () => {
      reads += 1;
      return readFile(join(FIXTURES, reads === 1 ? 'defects/wrong-total.xlsx' : 'defects/nfd-name.xlsx'));
    });
    expect(await returnedOne(source)).toMatchObject({ slipOnly: { kind: 'changed-meanwhile' }, errors: 1 });
  });
});

describe('units of the plan', () => {
  test('that sent nothing are reminded, once each', async () => {
    const { returned, reminded } = await slipsOf([fixtureSource('district/units/06-Tiểu học số 2 thị trấn.xlsx')], { plan: PLAN, asOf: '2021-06-25' });
    expect(returned).toEqual([]);
    expect(reminded).toHaveLength(9);
    expect(reminded[0]).toEqual({
      kind: 'missing', code: 'TG03', name: 'Trường Mầm non Họa Mi', days: 5,
      reminder: { name: 'Chưa nộp - TG03 Trường Mầm non Họa Mi.txt', text: expect.stringContaining('chưa nhận được hồ sơ của đơn vị, quá hạn 5 ngày') as unknown },
    });
  });

  test('that sent theirs late are reminded, in the same text as of their faults where there are any', async () => {
    const late = await slipsOf([fixtureSource('defects-more/m-late.xlsx')], { plan: fixtureSource('defects-more/m-plan-late.xlsx'), profile: 'auto' });
    const texts = [...late.returned, ...late.reminded].map(({ reminder }) => reminder.text).filter((text) => text.includes('chậm'));
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(/được nhận ngày \d\d\/\d\d\/\d{4}, chậm \d+ ngày so với kế hoạch \(hạn nộp \d\d\/\d\d\/\d{4}\)/);
  });
});

test('reminders name no person: only rules and places', async () => {
  const { returned } = await slipsOf([fixtureSource('defects/duplicate-person.xlsx')]);
  const [{ reminder, slip } = { reminder: { text: '' }, slip: { bytes: new Uint8Array(0) } }] = returned;
  const message = (await slipLines(slip.bytes)).find((line) => line.startsWith('1 | ')) ?? '';
  const name = /Ô \w+: (.+?) có hai lần/.exec(message)?.[1] ?? '';
  expect(name).not.toBe('');
  expect(reminder.text).not.toContain(name);
  expect(reminder.text).toContain('1. Một người ghi hai lần (KT302, phải sửa): trang “DS LĐTT”, ô B19. Cách sửa:');
});

test('files of one name get names of their own', async () => {
  const read = (): Promise<Uint8Array> => readFile(join(FIXTURES, 'defects/wrong-total.xlsx'));
  const { returned } = await slipsOf([sourceOf('a/Bảng.xlsx', read), sourceOf('b/bảng.XLSX', read)]);
  expect(returned.flatMap(({ slip, reminder }) => [slip.name, reminder.name])).toEqual([
    'Bảng (phiếu trả lại).xlsx', 'Bảng (lời nhắc).txt', 'bảng (phiếu trả lại) (2).xlsx', 'bảng (lời nhắc) (2).txt',
  ]);
});

test.each<[string, Partial<RunRequest>, object]>([
  ['no files', { files: [] }, { kind: 'no-files' }],
  ['two profiles', { profile: 'A,B' }, { kind: 'one-profile-only', profile: 'A,B' }],
])('refused: %s', async (_, run, refusal) => {
  const request = { files: [fixtureSource('defects/wrong-total.xlsx')], plan: null, profile: 'A', asOf: null, ...run };
  expect(await makeSlips({ run: request }, SERVICES, CONTROL)).toEqual({ ok: false, error: refusal });
});

test('stops when it is asked to, between two files', async () => {
  const signal = { aborted: false };
  const request = { files: [fixtureSource('defects/wrong-total.xlsx')], plan: null, profile: 'A', asOf: null };
  const control = { signal, report: ({ kind }: { kind: string }) => { signal.aborted = kind === 'writing'; } };
  expect(await makeSlips({ run: request }, SERVICES, control)).toEqual({ ok: false, error: { kind: 'cancelled' } });
});
