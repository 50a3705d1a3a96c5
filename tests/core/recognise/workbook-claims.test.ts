import type { RegisterUnit } from '#core/domain/plan';
import type { RecognisedWorkbook } from '#core/domain/recognised';
import { toA1 } from '#core/grid/address';
import type { WorkbookGrid } from '#core/grid/sheet-grid';
import { recogniseWorkbook, type KnownSheets, type RecogniseInput } from '#core/recognise/recognise-workbook';
import { EMPTY_PLAN } from '#support/recognised';
import { readTallyText } from '#support/tally-text';

const unit = (code: string, name: string, aliases: readonly string[] = []): RegisterUnit =>
  ({ code, name, aliases, cluster: null, parent: null, status: 'active' });

function recognise(text: string, input: Partial<RecogniseInput> = {}): RecognisedWorkbook {
  const [file] = readTallyText(text).files;
  if (file === undefined) throw new Error('no file');
  return recogniseWorkbook({ path: file.path, sha256: 'abc', workbook: file.workbook, plan: null, ...input });
}

function unitOf(text: string, units?: readonly RegisterUnit[], path?: string): string {
  const { unit: claim } = recognise(text, { ...(path === undefined ? {} : { path }), plan: units === undefined ? null : { ...EMPTY_PLAN, units } });
  if (claim === null) return 'none';
  return `${claim.code ?? '-'} ${claim.name} by ${claim.source}${claim.at === undefined ? '' : ` ${claim.at.sheet}!${toA1(claim.at.cell)}`}`;
}

const LIST = `| STT | Họ và tên | Chức vụ |
  | 1 | Lò Thị Mai | Giáo viên |`;
const HEAD = `
  | UBND XÃ QUÀI NƯA |
  | TRƯỜNG MẦM NON QUÀI NƯA |
  DANH SÁCH TẶNG GIẤY KHEN
  ${LIST}`;

describe('the unit of a workbook', () => {
  it.each<[string, string, readonly RegisterUnit[] | undefined, string | undefined, string]>([
    ['without a plan is the lowest office', HEAD, undefined, undefined, '- TRƯỜNG MẦM NON QUÀI NƯA by title-block Biểu!A2'],
    ['is the one of the register that a name fits exactly', HEAD, [unit('A01', 'UBND xã Quài Nưa'), unit('A02', 'Trường Mầm non Quài Nưa')], undefined,
      'A02 Trường Mầm non Quài Nưa by register Biểu!A2'],
    ['is found by an alias', HEAD, [unit('A02', 'Mầm non số 2', ['MN Quài Nưa'])], undefined, 'A02 Mầm non số 2 by register Biểu!A2'],
    ['is found further up where the lowest office is not in the register', HEAD, [unit('A01', 'UBND xã Quài Nưa')], undefined,
      'A01 UBND xã Quài Nưa by register Biểu!A1'],
    ['is found by the name of the file', LIST, [unit('A02', 'Mầm non Quài Nưa')], 'nop/02. Mầm_non Quài Nưa.xlsx', 'A02 Mầm non Quài Nưa by register'],
    ['is never one with a near name', HEAD, [unit('A03', 'Trường Mầm non Quài Nứa B')], undefined, '- TRƯỜNG MẦM NON QUÀI NƯA by title-block Biểu!A2'],
    ['is as the file writes it where the register is empty', HEAD, [], undefined, '- TRƯỜNG MẦM NON QUÀI NƯA by title-block Biểu!A2'],
    ['is written without the word before it', `Đơn vị báo cáo: Trường A\nDANH SÁCH TẶNG GIẤY KHEN\n${LIST}`, undefined, undefined, '- Trường A by title-block Biểu!A1'],
    ['is the issuer of an attachment', `DANH SÁCH TẶNG GIẤY KHEN\n(Kèm theo Tờ trình số 5 của Trường  A)\n${LIST}`, undefined, undefined, '- Trường A by title-block Biểu!A2'],
    ['is nobody whom another line names', `DANH SÁCH TẶNG GIẤY KHEN\n(theo công văn của Sở Nội vụ)\n${LIST}`, undefined, 'Trường B.xlsx', '- Trường B by file-name'],
    ['is nobody where an attachment names none', `DANH SÁCH TẶNG GIẤY KHEN\n(Kèm theo Tờ trình số 5)\n${LIST}`, undefined, 'Trường B.xlsx', '- Trường B by file-name'],
    ['is the file up to its ending only', LIST, undefined, 'nộp/Xã A.ban cuoi.xlsx', '- Xã A.ban cuoi by file-name'],
    ['is the file behind its number', LIST, undefined, '12_ Trường_A.xls', '- Trường A by file-name'],
    ['is none where the file has a number for a name', LIST, undefined, 'nộp/2021.xlsx', 'none'],
    ['is no number that names the only row of a tally', `
      BIỂU TỔNG HỢP THI ĐUA
      | STT | Đơn vị | LĐTT | CSTĐCS | Ghi chú |
      | 1 | 12 | 3 | 1 | |`, undefined, 'Trường B.xlsx', '- Trường B by file-name'],
    ['is the only row of a tally, in Unicode whatever the font', `
      BIỂU TỔNG HỢP THI ĐUA
      | STT | Đơn vị | LĐTT | CSTĐCS |
      | 1 | Tæ 1{font:.VnTime} | 3 | 1 |`, undefined, 'Trường B.xlsx', '- Tổ 1 by table Biểu!B3'],
    ['is no row of a tally that names none', `
      BIỂU TỔNG HỢP THI ĐUA
      | STT | Đơn vị | LĐTT | CSTĐCS |
      | 1 | | 3 | 1 |`, undefined, 'Trường B.xlsx', '- Trường B by file-name'],
  ])('%s', (_name, text, units, path, expected) => {
    expect(unitOf(text, units, path)).toBe(expected);
  });
});

describe('the period of a workbook', () => {
  const sheet = (name: string, title: string, attachment: string): string => `# ${name}\n${title}\n${attachment}\n${LIST}`;

  it.each([
    ['stands in a title, though more attachments name another', [
      sheet('A', 'DANH SÁCH NĂM HỌC 2021 - 2022', '(Kèm theo Tờ trình)'),
      sheet('B', 'DANH SÁCH', '(Kèm theo Tờ trình năm học 2020 - 2021)'), sheet('C', 'DANH SÁCH', '(Kèm theo Tờ trình năm học 2020 - 2021)'),
    ], 'school-year 2021-2022'],
    ['is the one most titles name', [
      sheet('A', 'DANH SÁCH NĂM HỌC 2021 - 2022', ''), sheet('B', 'DANH SÁCH NĂM HỌC 2020 - 2021', ''), sheet('C', 'DANH SÁCH NĂM HỌC 2020 - 2021', ''),
    ], 'school-year 2020-2021'],
    ['is the first of two that as many name', [sheet('A', 'DANH SÁCH NĂM HỌC 2021 - 2022', ''), sheet('B', 'DANH SÁCH NĂM HỌC 2020 - 2021', '')], 'school-year 2021-2022'],
    ['is none that cannot be', [sheet('A', 'DANH SÁCH NĂM HỌC 2021 - 2021', ''), sheet('B', 'DANH SÁCH', '(Kèm theo Tờ trình năm học 2020-21)')], 'school-year 2020-2021'],
    ['may stand anywhere', [sheet('A', 'DANH SÁCH', '(năm học 2020-2021)')], 'school-year 2020-2021'],
    ['may be a year of work', [sheet('A', 'DANH SÁCH NĂM 2021', '')], 'work-year 2021'],
    ['is none where nothing names one', [sheet('A', 'DANH SÁCH', '')], 'none'],
  ])('%s', (_name, sheets, expected) => {
    const { period } = recognise(sheets.join('\n'));
    expect(period === null ? 'none' : `${period.kind} ${period.text}`).toBe(expected);
  });
});

describe('what else a workbook says', () => {
  const grid = (text: string): WorkbookGrid => {
    const [file] = readTallyText(text).files;
    if (file === undefined) throw new Error('no file');
    return file.workbook;
  };

  it('who wrote it, what it holds and links to', () => {
    const workbook: WorkbookGrid = { ...grid(LIST), hasMacros: true, externalLinks: ['a.xlsx'], properties: { creator: 'An', lastModifiedBy: 'Bình' } };
    const { path, sha256, hasMacros, externalLinks, properties } = recogniseWorkbook({ path: 'x/y.xlsx', sha256: 'abc', workbook, plan: null });
    expect({ path, sha256, hasMacros, externalLinks, properties }).toEqual({
      path: 'x/y.xlsx', sha256: 'abc', hasMacros: true, externalLinks: ['a.xlsx'], properties: { creator: 'An', lastModifiedBy: 'Bình' },
    });
  });

  it('nothing of who wrote it where the reader cannot tell', () => {
    expect(recognise(`@ a.xlsx {no-metadata}\n${LIST}`)).not.toHaveProperty('properties');
  });

  it('forms that a person chose hold for the sheets of their names', () => {
    const { sheets } = recognise(`# A\n${LIST}\n# B\n${LIST}`, { forms: new Map([['B', 'tally']]) });
    expect(sheets.map(({ index, name, form }) => `${String(index)} ${name} ${form}`)).toEqual(['0 A other', '1 B tally']);
  });
});

describe('a workbook that is understood again', () => {
  const [file] = readTallyText(`# A\n${LIST}\n# B\n${LIST}`).files;
  if (file === undefined) throw new Error('no file');
  const { path, workbook } = file;
  const again = (input: Partial<RecogniseInput>) => recogniseWorkbook({ path, sha256: '', workbook, plan: null, ...input }).sheets;
  const reversed = { ...workbook, sheets: [...workbook.sheets].reverse() };

  it('takes sheets that did not change from before', () => {
    const known: KnownSheets = new WeakMap();
    const first = again({ known });
    const second = again({ known });
    expect(second.map((sheet, index) => sheet === first[index])).toEqual([true, true]);
  });

  it('reads a sheet anew for which another form was chosen, and keeps that', () => {
    const known: KnownSheets = new WeakMap();
    const first = again({ known });
    const forms = new Map([['B', 'tally']] as const);
    const second = again({ known, forms });
    expect(second.map((sheet, index) => [sheet === first[index], sheet.form])).toEqual([[true, 'other'], [false, 'tally']]);
    expect(again({ known, forms })[1]).toBe(second[1]);
    expect(again({ known })[1]).toMatchObject({ form: 'other' });
  });

  it('reads sheets anew that changed their places', () => {
    const known: KnownSheets = new WeakMap();
    again({ known });
    expect(again({ known, workbook: reversed }).map(({ index, name }) => `${String(index)} ${name}`)).toEqual(['0 B', '1 A']);
  });
});
