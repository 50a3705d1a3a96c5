import type { MarkedFinding } from '#core/decisions/fingerprint';
import type { RecognisedTable, RecognisedWorkbook } from '#core/domain/recognised';
import { toDecidedReports, toFailedFileReport, toFileReport, toFindingReport, toRuleFailureReports } from '#core/report/file-report';
import type { RunTexts } from '#core/report/run-texts';
import { viRunTexts } from '#i18n/run-texts';
import { submissionsOf } from '#support/recognised';

const TEXTS: RunTexts = { ...viRunTexts, findingMessage: ({ messageId }) => `Câu ${messageId}.` };

const finding = (parts: Partial<MarkedFinding> = {}): MarkedFinding => ({
  rule: 'tenure-too-short', code: 'KT406', severity: 'warning', messageId: 'stated', data: { required: 10 }, path: 'a.xlsx',
  sheet: 'DS', cell: { row: 4, column: 5 }, related: [], basis: 'Điều 10', fix: null, fingerprint: 'f1', ...parts,
});

function workbookOf(text: string): RecognisedWorkbook {
  const [first] = submissionsOf(text);
  if (first === undefined) throw new Error('No file');
  return first.workbook;
}
const reportOf = (workbook: RecognisedWorkbook, findings: readonly MarkedFinding[] = []) => toFileReport(workbook, { profile: 'A', findings }, TEXTS);
const firstTable = (text: string): RecognisedTable => {
  const [table] = workbookOf(text).sheets.flatMap(({ tables }) => tables);
  if (table === undefined) throw new Error('No table');
  return table;
};

const TALLY = `
  TRƯỜNG TIỂU HỌC NÀ TÒNG
  BIỂU TỔNG HỢP THI ĐUA NĂM HỌC 2020 - 2021
  | STT | Tổ, bộ phận | Tổng số CB, GV, NV | CSTĐCS | LĐTT |
  | 1 | Tổ 1 | 10 | 3 | 9 |
  | 2 | Tổ 2 | 8 | 1 | 8 |
  | | Tổng cộng | 18 | 4 | 17 |`;

describe('a finding as other programs read it', () => {
  it('has its sentence, its places in A1 and all that it rests on', () => {
    const related = [{ path: 'b.xlsx', sheet: 'TH', at: { row: 0, column: 27 } }, { path: 'c.xlsx', sheet: 'TH', at: null }];
    expect(toFindingReport(finding({ related }), TEXTS, false)).toEqual({
      code: 'KT406', rule: 'tenure-too-short', severity: 'warning', message: 'Câu stated.', path: 'a.xlsx', sheet: 'DS', cell: 'F5',
      related: [{ path: 'b.xlsx', sheet: 'TH', cell: 'AB1' }, { path: 'c.xlsx', sheet: 'TH', cell: '' }],
      basis: 'Điều 10', data: { required: 10 }, fix: null, fingerprint: 'f1',
    });
  });

  it('is without a path where the report around it names the file, and without a cell where it has none', () => {
    expect(toFindingReport(finding({ cell: null }), TEXTS, true)).toMatchObject({ path: null, sheet: 'DS', cell: null });
  });

  it('has its fix edit by edit, with a formula only where one is written', () => {
    const fix: MarkedFinding['fix'] = { kind: 'safe', edits: [
      { sheet: 'TH', at: { row: 6, column: 3 }, value: 17, formula: 'SUM(D5:D6)' }, { sheet: 'TH', at: { row: 7, column: 0 }, value: null },
    ] };
    const report = toFindingReport(finding({ fix }), TEXTS, false).fix;
    expect(report).toStrictEqual({ kind: 'safe', edits: [{ sheet: 'TH', cell: 'D7', value: 17, formula: 'SUM(D5:D6)' }, { sheet: 'TH', cell: 'A8', value: null }] });
  });

  it('names its file beside the decision that settled it', () => {
    const decision = { fingerprint: 'f1', rule: 'tenure-too-short', reason: 'Đã xem', decidedBy: 'Cà Thị Bình', decidedOn: '2021-06-01', basis: null, expiresOn: null };
    expect(toDecidedReports([{ finding: finding(), decision }], TEXTS)).toEqual([{ ...toFindingReport(finding(), TEXTS, false), decision }]);
  });
});

it('rules that broke down keep their file and what went wrong, in their order', () => {
  const failures = [{ rule: 'quota-exceeded', path: null, detail: 'x' }, { rule: 'hidden-data', path: 'a.xlsx', detail: 'y' }];
  expect(toRuleFailureReports(failures)).toEqual(failures);
});

it('a file that cannot be read says why, and nothing else', () => {
  expect(toFailedFileReport({ path: 'a.xlsx', sha256: 'f', failure: { kind: 'encrypted', detail: 'password' } }, TEXTS)).toEqual({
    path: 'a.xlsx', sha256: 'f', unit: null, period: null, profile: null, sheets: [], findings: [],
    failure: { kind: 'encrypted', message: viRunTexts.failureMessage({ kind: 'encrypted', detail: 'password' }) },
  });
});

describe('what was understood of a file', () => {
  it('is its unit, its period, its sheets and what is wrong', () => {
    const report = reportOf(workbookOf(TALLY), [finding()]);
    expect(report).toEqual({
      path: 'bieu.xlsx', sha256: 'sha of bieu.xlsx', unit: { code: null, name: report.unit?.name }, period: '2020-2021', profile: 'A', failure: null,
      findings: [{ ...toFindingReport(finding(), TEXTS, true), path: null }],
      sheets: [{ name: report.sheets[0]?.name, form: 'tally', awards: ['LDTT', 'CSTDCS'], range: 'A3:E6', rows: { data: 2, totals: 1, groups: 0, ignored: 0 }, confidence: report.sheets[0]?.confidence }],
    });
    expect(report.unit?.name).toMatch(/nà tòng/i);
  });

  it('is nothing of a cover: no unit, no period, no table', () => {
    const workbook = { ...workbookOf('Kính gửi các đơn vị'), unit: null, period: null };
    expect(reportOf(workbook)).toMatchObject({ unit: null, period: null, sheets: [{ range: null, awards: [], rows: { data: 0, totals: 0, groups: 0, ignored: 0 } }] });
  });

  it.each<[string, string, { readonly range: string; readonly rows: object }]>([
    ['groups, their sums and lines that say nothing', `
      TRƯỜNG TIỂU HỌC NÀ TÒNG
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ |
      | I | Tổ 1 | |
      | 1 | Lò Văn An | Giáo viên |
      | 2 | Cà Thị Bình | Giáo viên |
      | | Không | |
      | II | Tổ 2 | |
      | 1 | Vì Văn Chung | Giáo viên |`, { range: 'A3:C9', rows: { data: 3, totals: 0, groups: 2, ignored: 1 } }],
    ['the sums of groups among the totals', `
      TRƯỜNG TIỂU HỌC NÀ TÒNG
      BIỂU TỔNG HỢP THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tổ, bộ phận | LĐTT |
      | I | Khối 1 | |
      | 1 | Tổ 1 | 3 |
      | | Cộng | 3 |
      | II | Khối 2 | |
      | 1 | Tổ 2 | 4 |
      | | Cộng | 4 |
      | | Tổng cộng | 7 |`, { range: 'A3:C10', rows: { data: 2, totals: 3, groups: 2, ignored: 0 } }],
    ['of two tables with groups and sums, what lies between them', `
      TRƯỜNG TIỂU HỌC NÀ TÒNG
      BIỂU TỔNG HỢP THI ĐUA NĂM HỌC 2020 - 2021
      1. Danh hiệu cá nhân
      | STT | Tổ, bộ phận | LĐTT |
      | I | Khối 1 | |
      | 1 | Tổ 1 | 3 |
      | 2 | Tổ 2 | 4 |
      | | Tổng cộng | 7 |

      2. Danh hiệu tập thể
      | STT | Tổ, bộ phận | Tập thể LĐTT |
      | 1 | Tổ 1 | 1 |
      | | Tổng cộng | 1 |`, { range: 'A4:C13', rows: { data: 3, totals: 2, groups: 1, ignored: 3 } }],
    ['of two tables the range around both; what lies between them is ignored', `
      TRƯỜNG TIỂU HỌC NÀ TÒNG
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM HỌC 2020 - 2021
      1. Tập thể
      | STT | Tên tập thể | Ghi chú |
      | 1 | Tổ 1 | |

      2. Cá nhân
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Văn An | Giáo viên |
      | 2 | Cà Thị Bình | Giáo viên |`, { range: 'A4:C10', rows: { data: 3, totals: 0, groups: 0, ignored: 3 } }],
  ])('counts rows once: %s', (_, text, expected) => {
    const [sheet] = reportOf(workbookOf(text)).sheets;
    expect({ range: sheet?.range, rows: sheet?.rows }).toEqual(expected);
  });

  const columnOf = (role: RecognisedTable['columns'][number]['role']): RecognisedTable['columns'][number] =>
    ({ column: 0, labels: [], label: '', headerAt: { row: 0, column: 0 }, role });
  const at = { row: 0, column: 0 };
  const collective = { award: 'TTLDTT', subject: 'collective' } as const;
  it.each<[string, Partial<RecognisedTable>, readonly string[]]>([
    ['none', {}, []],
    ['columns of numbers, in the order of the catalogue', { columns: [
      columnOf({ kind: 'award-count', award: 'CSTDCS', subject: 'individual' }), columnOf({ kind: 'award-count', award: 'LDTT', subject: 'individual' }),
    ] }, ['LDTT', 'CSTDCS']],
    ['no column that leaves the award to the rows', { columns: [columnOf({ kind: 'award-count', award: undefined, subject: undefined }), columnOf({ kind: 'note' })] }, []],
    ['columns of marks', { columns: [columnOf({ kind: 'award-mark', key: collective })] }, ['TTLDTT']],
    ['rows of a tally', { rowAwards: [{ at, key: collective }] }, ['TTLDTT']],
    ['what the list is for', { defaultAward: { key: collective, at, source: 'title', label: '' } }, ['TTLDTT']],
    ['what recipients are named for, each award once', { recipients: [1, 2].map((row) => ({
      row, nameAt: at, name: '', subject: 'collective', unreadAwards: [], details: [], claims: [{ key: collective, at, source: 'column', label: '' }],
    })) }, ['TTLDTT']],
  ])('names the awards that a sheet speaks of: %s', (_, parts, awards) => {
    const bare: RecognisedTable = { ...firstTable(TALLY), columns: [], rowAwards: [], recipients: [], defaultAward: undefined, ...parts };
    const workbook = workbookOf(TALLY);
    expect(reportOf({ ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, tables: [bare] })) }).sheets[0]?.awards).toEqual(awards);
  });
});
