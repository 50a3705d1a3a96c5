import { AWARD_CODES, AWARDS, type AwardKey } from '#core/domain/award';
import type { LowerResult } from '#core/domain/lower-result';
import { toA1 } from '#core/grid/address';
import type { SheetModel } from '#core/grid/sheet-model';
import { readResult } from '#core/recognise/read-result';
import { RESULT_AWARDS, RESULT_SOURCES, RESULT_SUBJECTS, RESULT_TAKEN } from '#core/recognise/vocabulary-result';
import { toResultSheets } from '#core/report/result-workbook';
import { foldKey } from '#core/text/fold';
import { readWorkbook } from '#formats/read-workbook';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { viReportTexts } from '#i18n/vi-report';
import { GK_PERSON, inputOf, LDTT, planOf, reportOf, TTLDTT, unitOf } from '#support/result-input';

type Report = Parameters<typeof inputOf>[0];

async function readBack(report: Report, parts: Parameters<typeof inputOf>[1] = {}, alter = (sheets: SheetModel[]): SheetModel[] => sheets): Promise<LowerResult> {
  const book = await readWorkbook(writeWorkbook(alter(toResultSheets(inputOf(report, parts)))));
  if (!book.ok) throw new Error(book.error.kind);
  const result = readResult(book.value.sheets);
  if (result === undefined) throw new Error('not taken for a result');
  return result;
}

const countsOf = ({ units }: LowerResult): unknown => units.map(({ name, counts }) =>
  [name, ...counts.map(({ key, count, source, cells }) => `${key.award}/${key.subject} ${String(count)} ${source} ${cells.map(({ sheet, at }) => `${sheet}!${toA1(at)}`).join(' ')}`)]);

/** The same result with one cell of a sheet said otherwise. */
function withCell(sheet: string, row: number, column: number, value: SheetModel['cells'][number]['value']): (sheets: SheetModel[]) => SheetModel[] {
  return (sheets) => sheets.map((model) => (model.name !== sheet ? model : {
    ...model, cells: model.cells.map((cell) => (cell.row === row && cell.column === column ? { ...cell, value } : cell)),
  }));
}

test('the words it looks for are those that are written', () => {
  for (const code of AWARD_CODES) {
    const { long, short } = viReportTexts.awards[code];
    expect([long, short].map((name) => RESULT_AWARDS.get(foldKey(name)))).toEqual([code, code]);
  }
  for (const [subject, name] of Object.entries(viReportTexts.subjects)) expect(RESULT_SUBJECTS.get(foldKey(name))).toBe(subject);
  for (const [source, name] of Object.entries(viReportTexts.trace.sources)) expect(RESULT_SOURCES.get(foldKey(name))).toBe(source);
  const { taken, 'taken-with-warnings': flawed, refused } = viReportTexts.source.statuses;
  expect([taken, flawed, refused].map((status) => RESULT_TAKEN.get(foldKey(status))?.isFlawed)).toEqual([false, true, undefined]);
});

test('counts, cells, files and headcounts come back as they went in', async () => {
  const units = [unitOf('01', 'Xã Mùn Chung', [[LDTT, 3], [GK_PERSON, 1]]), unitOf('02', 'Xã Pú Nhung', [[LDTT, 2]], { status: 'taken-with-warnings', headcount: null })];
  const result = await readBack(reportOf(units));
  expect(countsOf(result)).toEqual([
    ['Xã Mùn Chung', 'LDTT/individual 3 list DS LDTT!B9 DS LDTT!B10 DS LDTT!B11', 'GK/individual 1 list DS GK!B9'],
    ['Xã Pú Nhung', 'LDTT/individual 2 list DS LDTT!B9 DS LDTT!B10'],
  ]);
  expect(result.units.map(({ path, isFlawed, headcount }) => [path, isFlawed, headcount?.value])).toEqual([
    ['units/Xã Mùn Chung.xlsx', false, 40], ['units/Xã Pú Nhung.xlsx', true, undefined],
  ]);
  expect([result.office, result.level, result.open, result.adjustments, result.unreadLines])
    .toEqual(['UBND HUYỆN TUẦN GIÁO', 'district', [], [], 0]);
  expect(result.totals.map(({ count }) => count)).toEqual([5, 1]);
});

test('every award for everyone it is for, in a wide summary', async () => {
  const keys = AWARD_CODES.flatMap((award) => AWARDS[award].subjects.map((subject): AwardKey => ({ award, subject })));
  const result = await readBack(reportOf([unitOf('01', 'Xã Mùn Chung', keys.map((key, index) => [key, index + 1] as const))]));
  const [unit] = result.units;
  const byKey = (counts: readonly { readonly key: AwardKey; readonly count: number | undefined }[] = []): Map<string, number | undefined> =>
    new Map(counts.map(({ key, count }) => [`${key.award}/${key.subject}`, count]));
  const expected = new Map(keys.map(({ award, subject }, index) => [`${award}/${subject}`, index + 1]));
  expect(byKey(unit?.counts)).toEqual(expected);
  expect(byKey(unit?.stated)).toEqual(expected);
});

test('a count nobody could read stays unknown; a unit without a file is no unit', async () => {
  const plan = planOf([['01', 'Xã Mùn Chung'], ['02', 'Xã Pú Nhung']]);
  const report = reportOf([unitOf('01', 'Xã Mùn Chung', [[LDTT, 3]], { unknown: [GK_PERSON] })], {
    missing: [{ code: '02', name: 'Xã Pú Nhung', daysLate: null }], expectedUnits: 2,
  });
  const result = await readBack(report, { plan });
  expect(countsOf(result)).toEqual([['Xã Mùn Chung', 'LDTT/individual 3 list DS LDTT!B9 DS LDTT!B10 DS LDTT!B11', 'GK/individual undefined tally ']]);
  expect(result.open).toEqual(['Xã Pú Nhung']);
});

test('corrections come back with their reasons and are no unit', async () => {
  const report = reportOf([unitOf('01', 'Xã Mùn Chung', [[LDTT, 3], [TTLDTT, 1]])], {
    adjustments: [{ reason: 'một người ở hai đơn vị', award: 'LDTT', subject: 'individual', count: -1 }],
  });
  const result = await readBack(report);
  expect(result.adjustments).toEqual([{ key: LDTT, count: -1, reason: 'một người ở hai đơn vị' }]);
  expect(result.units.map(({ name }) => name)).toEqual(['Xã Mùn Chung']);
  expect(result.totals.map(({ count }) => count)).toEqual([2, 1]);
});

test('paths and sheets keep their blanks, and lists name who is proposed', async () => {
  const path = 'nộp  lần 2/Xã  A.xlsx';
  const cells = [{ path, sheet: 'DS  1 ', cell: 'B9' }];
  const unit = unitOf('01', 'Xã A', [], { path, tallies: [{ ...LDTT, count: 1, source: 'list', cells }] });
  const recipient = { key: LDTT, unitName: 'Xã A', name: 'Lò Văn Ún', position: 'Giáo viên', path, sheet: 'DS  1 ', cell: 'B9' };
  const [read] = (await readBack(reportOf([unit]), { recipients: [recipient] })).units;
  const place = { path, sheet: 'DS  1 ', at: { row: 8, column: 1 } };
  expect([read?.path, read?.counts[0]?.cells, read?.recipients])
    .toEqual([path, [place], [{ key: LDTT, name: 'Lò Văn Ún', position: 'Giáo viên', source: place }]]);
});

test.each([
  ['an award nobody knows', 0, { kind: 'text', value: 'LĐGIỎI' } as const],
  ['no unit', 2, undefined],
])('a line of the trace with %s is counted as unread', async (_name, column, value) => {
  const result = await readBack(reportOf([unitOf('01', 'Xã A', [[LDTT, 3]])]), {}, withCell('Truy vết', 5, column, value));
  expect(result.unreadLines).toBe(1);
});

test('a range larger than any list is no list of cells', async () => {
  const result = await readBack(reportOf([unitOf('01', 'Xã A', [[LDTT, 3]])]), {}, withCell('Truy vết', 5, 7, { kind: 'text', value: 'A1:XFD1048576, C4' }));
  expect(result.units[0]?.counts[0]?.cells.map(({ at }) => toA1(at))).toEqual(['C4']);
});

test('a workbook that lacks one of the three sheets is none', async () => {
  for (const name of ['Tổng hợp', 'Danh sách', 'Truy vết']) {
    const sheets = toResultSheets(inputOf(reportOf([unitOf('01', 'Xã A', [[LDTT, 3]])]))).filter((sheet) => sheet.name !== name);
    const book = await readWorkbook(writeWorkbook(sheets));
    expect(book.ok ? readResult(book.value.sheets) : 'unreadable').toBeUndefined();
  }
});

test.each([
  ['UBND xã Mùn Chung, huyện Tuần Giáo', 'commune'], ['UBND thị xã Mường Lay', 'district'], ['UBND TỈNH ĐIỆN BIÊN', 'province'],
  ['Phòng Giáo dục và Đào tạo', null],
])('the level of %s', async (officeName, level) => {
  expect((await readBack(reportOf([unitOf('01', 'Xã A', [[LDTT, 3]])]), { officeName })).level).toBe(level);
});

test('a line to fill in is no office', async () => {
  expect((await readBack(reportOf([unitOf('01', 'Xã A', [[LDTT, 3]])]), { officeName: null })).office).toBeNull();
});
