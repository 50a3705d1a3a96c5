import { openLiveSession, type LiveSession } from '#app/use-cases/live-session';
import type { FixableCheck } from '#app/use-cases/fix-contract';
import { fromA1 } from '#core/grid/address';
import type { Cell } from '#core/grid/cell';
import { GridBuilder } from '#core/grid/grid-builder';
import type { CellChange } from '#core/grid/patch-grid';
import type { SheetGrid } from '#core/grid/sheet-grid';
import { viRunTexts } from '#i18n/run-texts';
import { viReportTexts } from '#i18n/vi-report';

const ROWS: readonly (readonly (string | number)[])[] = [
  ['DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020-2021'],
  [],
  ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'LĐTT', 'Ghi chú'],
  [1, 'Nguyễn Văn An', 'Giáo viên', 'Trường Tiểu học Số 1', 'x', ''],
  [2, 'Lò Thị Bình', 'Giáo viên', 'Trường Tiểu học Số 1', 'x', ''],
  [3, 'Quàng Văn Cường', 'Giáo viên', 'Trường Tiểu học Số 1', 'x', ''],
  [4, 'Cà Thị Dung', 'Giáo viên', 'Trường Tiểu học Số 1', 'x', ''],
];

function toCell(value: string | number): Cell {
  if (value === '') return { kind: 'empty' };
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value };
}

function gridOf(name: string): SheetGrid {
  const builder = new GridBuilder();
  ROWS.forEach((line, row) => { line.forEach((value, column) => { if (value !== '') builder.set(row, column, toCell(value)); }); });
  return builder.build({ name });
}

function change(cell: string, value: string | number): CellChange {
  const at = fromA1(cell);
  if (at === undefined) throw new Error(cell);
  return { at, cell: toCell(value), numberFormat: 'General' };
}

async function open(): Promise<LiveSession> {
  const services = {
    reader: { read: () => Promise.reject(new Error('No file is read.')) },
    documents: { read: () => ({ ok: false as const, error: { kind: 'corrupt' as const, detail: '' } }) },
    hasher: { sha256: () => Promise.reject(new Error('Nothing is hashed.')) },
    texts: viRunTexts, reportTexts: viReportTexts,
  };
  const session = await openLiveSession(
    { plan: null, profile: 'auto', asOf: null }, services, { report: () => undefined, signal: { aborted: false } },
  );
  if (!session.ok) throw new Error(session.error.kind);
  return session.value;
}

function findingsOf({ report }: FixableCheck): string[] {
  return (report.files[0]?.findings ?? []).map(({ rule, cell }) => `${rule} ${cell ?? ''}`);
}

test('an edit brings a finding, and the edit back takes it away', async () => {
  const session = await open();
  const first = findingsOf(session.update({ name: 'So.xlsx', sheets: [{ id: 's1', grid: gridOf('DS') }] }));
  const twice = findingsOf(session.update({ patches: [{ id: 's1', changes: [change('B7', 'Nguyễn Văn An')] }] }));
  expect(first).not.toContainEqual(expect.stringContaining('duplicate-person'));
  expect(twice).toContainEqual(expect.stringContaining('duplicate-person'));
  expect(findingsOf(session.update({ patches: [{ id: 's1', changes: [change('B7', 'Cà Thị Dung')] }] }))).toEqual(first);
});

test('a patched sheet is judged as the sheet read anew', async () => {
  const [patched, anew] = [await open(), await open()];
  patched.update({ name: 'So.xlsx', sheets: [{ id: 's1', grid: gridOf('DS') }] });
  const patches = [{ id: 's1', changes: [change('B7', 'Nguyễn Văn An'), change('E5', '')] }];
  expect(patched.update({ patches }).report).toEqual(anew.update({ name: 'So.xlsx', sheets: [{ id: 's1', grid: gridOf('DS') }], patches }).report);
});

test('a form chosen by hand holds until it is taken back', async () => {
  const session = await open();
  const formOf = ({ report }: FixableCheck): string | undefined => report.files[0]?.sheets[0]?.form;
  const sheets = [{ id: 's1', grid: gridOf('DS') }];
  expect(formOf(session.update({ name: 'So.xlsx', sheets }))).toBe('person-list');
  expect(formOf(session.update({ forms: [{ id: 's1', form: 'registration' }] }))).toBe('registration');
  expect(formOf(session.update({ patches: [{ id: 's1', changes: [change('F4', 'mới')] }] }))).toBe('registration');
  expect(formOf(session.update({ forms: [] }))).toBe('person-list');
  // What a person says is no form is not asked about.
  expect(session.update({ forms: [{ id: 's1', form: 'other' }] }).report.files[0]?.findings.map(({ code }) => code)).not.toContain('KT101');
});

test('sheets stand in the order of the tabs, and one that is not named any more is forgotten', async () => {
  const session = await open();
  const namesOf = ({ report }: FixableCheck): string[] => (report.files[0]?.sheets ?? []).map(({ name }) => name);
  const sheets = [{ id: 's1', grid: gridOf('Một') }, { id: 's2', grid: gridOf('Hai') }];
  expect(namesOf(session.update({ name: 'So.xlsx', sheets, order: ['s2', 's1'] }))).toEqual(['Hai', 'Một']);
  expect(namesOf(session.update({ order: ['s1'] }))).toEqual(['Một']);
  expect(namesOf(session.update({ patches: [{ id: 's2', changes: [change('B7', 'x')] }] }))).toEqual(['Một']);
});

test('a safe fix is offered for a typed cell and left where a formula would be lost', async () => {
  const session = await open();
  const sheets = [{ id: 's1', grid: gridOf('DS') }];
  const spaced = change('B4', 'Nguyễn  Văn\u200b An');
  const offered = session.update({ name: 'So.xlsx', sheets, patches: [{ id: 's1', changes: [spaced] }] }).fixes[0];
  expect(offered?.offers.flatMap(({ rows }) => rows.map(({ cell, after }) => [cell, after]))).toContainEqual(['B4', 'Nguyễn Văn An']);
  const computed = session.update({ patches: [{ id: 's1', changes: [{ ...spaced, formula: 'G4' }] }] }).fixes[0];
  expect(computed?.offers.flatMap(({ rows }) => rows.filter(({ cell }) => cell === 'B4'))).toEqual([]);
});

test('a plan that cannot be read refuses the session', async () => {
  const services = {
    reader: { read: () => Promise.resolve({ ok: false as const, error: { kind: 'corrupt' as const, detail: 'no zip' } }) },
    documents: { read: () => ({ ok: false as const, error: { kind: 'corrupt' as const, detail: '' } }) },
    hasher: { sha256: () => Promise.resolve('') }, texts: viRunTexts, reportTexts: viReportTexts,
  };
  const plan = { path: 'ke-hoach.xlsx', size: 1, read: () => Promise.resolve(new Uint8Array(1)) };
  const session = await openLiveSession(
    { plan, profile: 'auto', asOf: null }, services, { report: () => undefined, signal: { aborted: false } },
  );
  expect(session).toEqual({ ok: false, error: { kind: 'plan-unreadable', path: 'ke-hoach.xlsx', failure: { kind: 'corrupt', detail: 'no zip' } } });
});
