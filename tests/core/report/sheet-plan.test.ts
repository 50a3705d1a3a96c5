import type { AwardKey } from '#core/domain/award';
import type { ConsolidationReport } from '#core/report/contract';
import type { PlanTotalReport, TargetReport, VarianceReport } from '#core/report/contract-plan';
import { toPlanSheet } from '#core/report/sheet-plan';
import { planColumns } from '#core/report/sheet-plan-table';
import { expectApproved, toSheetText } from '#support/approved-sheets';
import { DrawnSheet, GK_PERSON, inputOf, LDTT, planOf, reportOf, TTLDTT, unitOf } from '#support/result-input';

const CSTDCS: AwardKey = { award: 'CSTDCS', subject: 'individual' };

const number = (count: number): TargetReport => ({ text: String(count), least: count, most: count, base: null, of: null });
const SPAN: TargetReport = { text: '10-12', least: 10, most: 12, base: null, of: null };
const LEAST: TargetReport = { text: 'ít nhất 3', least: 3, most: null, base: null, of: null };
const SHARE: TargetReport = { text: '15%', least: null, most: 4, base: 'ldtt', of: 33 };
const OPEN_SHARE: TargetReport = { text: '85% trở lên', least: null, most: null, base: 'headcount', of: null };

const varianceOf = (unit: string, key: AwardKey, parts: Partial<VarianceReport>): VarianceReport => ({
  code: unit, unit: `Trường ${unit}`, ...key, registered: null, quota: null, proposed: null, decided: null, decidedNotProposed: null,
  overRegistered: null, overQuota: null, overProposed: null, conclusion: 'not-planned', ...parts,
});
const totalOf = (key: AwardKey, parts: Partial<PlanTotalReport>): PlanTotalReport => ({
  ...key, registered: null, quota: null, proposed: null, decided: null, decidedUnplaced: 0, unitsWithoutQuota: 0, unitsUnknown: 0, ...parts,
});
const capOf = (parts: Partial<ConsolidationReport['quota'][number]>): ConsolidationReport['quota'][number] =>
  ({ award: 'CSTDCS', base: 33, count: 4, cap: 4, scope: 'unit', unit: 'A', ok: true, ...parts });
const DECIDED_FILE = { path: 'Quyết định.xlsx', sha256: 'd'.repeat(64), failure: null };

const compared = (parts: Partial<ConsolidationReport>): ConsolidationReport =>
  reportOf([unitOf('A', 'Trường A', []), unitOf('', 'Trường lạ', [], { code: null })], parts);
const sheetOf = (parts: Partial<ConsolidationReport>, hasStatus = false) => {
  const report = compared(parts);
  return toPlanSheet(inputOf(report, { report, plan: planOf([['A', 'Trường A']]) }), hasStatus);
};
const drawn = (parts: Partial<ConsolidationReport>) => new DrawnSheet(sheetOf(parts));

/** Formula, or what stands there. */
function shownAt(sheet: DrawnSheet, at: string): string {
  const { value } = sheet.cell(at);
  return value?.kind === 'formula' ? `=${value.formula} (${String(value.value)})` : String(value?.value ?? '');
}

describe('the sheet that holds proposals against the plan', () => {
  it('is as approved with decided lists, spans, percentages and caps', () => {
    expectApproved('plan-sheet.txt', toSheetText(sheetOf({
      decidedFiles: [DECIDED_FILE],
      variances: [
        varianceOf('A', LDTT, { registered: number(30), quota: number(33), proposed: 31, overRegistered: 1, overQuota: -2, decided: 33, overProposed: 2, decidedNotProposed: 3, conclusion: 'over-registered' }),
        varianceOf('A', CSTDCS, { registered: LEAST, quota: SHARE, proposed: 5, overRegistered: 2, overQuota: 1, decided: 4, overProposed: -1, decidedNotProposed: 0, conclusion: 'over-quota' }),
        varianceOf('A', TTLDTT, { registered: number(1), proposed: 1, overRegistered: 0, decided: 1, overProposed: 0, conclusion: 'as-planned' }),
        varianceOf('B', LDTT, { registered: number(20), decided: 18, conclusion: 'not-submitted' }),
        varianceOf('B', CSTDCS, { registered: SPAN, quota: OPEN_SHARE, proposed: 11, overRegistered: 0, decidedNotProposed: 2, decided: 11, overProposed: 0, conclusion: 'as-planned' }),
        varianceOf('C', GK_PERSON, { proposed: 2, conclusion: 'not-planned' }),
      ],
      planTotals: [
        totalOf(LDTT, { registered: 50, quota: 33, proposed: 31, decided: 51 }),
        totalOf(CSTDCS, { registered: 15, quota: 4, proposed: 16, decided: 17, decidedUnplaced: 2 }),
        totalOf(TTLDTT, { registered: 1, proposed: 1, decided: 1 }), totalOf(GK_PERSON, { proposed: 2 }),
      ],
      quota: [
        capOf({}), capOf({ unit: 'Trường lạ', count: 6, cap: 4, ok: false }), capOf({ scope: 'pooled', unit: null, base: 66, count: 10, cap: null }),
      ],
    })));
  });

  it.each<[string, Partial<ConsolidationReport>, readonly number[]]>([
    ['numbers alone', { variances: [varianceOf('A', LDTT, { registered: number(3), quota: number(3) })] }, [10, 10]],
    ['no targets', { variances: [] }, [10, 10]],
    ['a span that is registered', { variances: [varianceOf('A', LDTT, { registered: number(3) }), varianceOf('B', LDTT, { registered: SPAN })] }, [17, 10]],
    ['a percentage that is allotted', { variances: [varianceOf('A', LDTT, { registered: number(3), quota: SHARE })] }, [10, 17]],
    ['a least number', { variances: [varianceOf('A', LDTT, { quota: LEAST })] }, [10, 17]],
    ['a percentage whose base is not known', { variances: [varianceOf('A', LDTT, { quota: OPEN_SHARE })] }, [10, 17]],
    ['a percentage of one number', { variances: [varianceOf('A', LDTT, { quota: { ...number(4), base: 'ldtt', of: 33 } })] }, [10, 17]],
  ])('gives targets the room they need: %s', (_, parts, widths) => {
    expect(planColumns(compared(parts)).widths.slice(3, 5)).toEqual(widths);
  });

  it('has columns of decisions only where decided lists were given', () => {
    expect(planColumns(compared({}))).toMatchObject({ decided: null, overProposed: null, conclusion: 8, widths: [5.5, 35, 30, 10, 10, 10, 11, 11, 22] });
    expect(planColumns(compared({ decidedFiles: [DECIDED_FILE] })))
      .toMatchObject({ decided: 8, overProposed: 9, conclusion: 10, widths: [5.5, 35, 30, 10, 10, 10, 11, 11, 10, 11, 22] });
    const headers = (parts: Partial<ConsolidationReport>) => {
      const sheet = drawn({ variances: [varianceOf('A', LDTT, {})], ...parts });
      return sheet.model.cells.filter(({ row }) => row === 2).map(({ value }) => value?.value);
    };
    expect(headers({})).toHaveLength(9);
    expect(headers({ decidedFiles: [DECIDED_FILE] })).toHaveLength(11);
  });

  it.each<[string, Partial<ConsolidationReport>, readonly string[]]>([
    ['adds up what is written as numbers', {
      variances: [varianceOf('A', LDTT, { registered: number(3), quota: number(4), proposed: 3 })], planTotals: [totalOf(LDTT, { registered: 3, quota: 4, proposed: 3 })],
    }, ['=SUMIF($C$5:$C$5,$C4,D$5:D$5) (3)', '=SUMIF($C$5:$C$5,$C4,E$5:E$5) (4)', '=SUMIF($C$5:$C$5,$C4,F$5:F$5) (3)']],
    ['writes the sum where one of the targets is none that a sheet adds', {
      variances: [varianceOf('A', LDTT, { registered: number(3), quota: SHARE, proposed: 3 }), varianceOf('B', LDTT, { registered: SPAN, quota: number(2), proposed: 8 })],
      planTotals: [totalOf(LDTT, { registered: 15, quota: 6, proposed: 11 })],
    }, ['15', '6', '=SUMIF($C$5:$C$6,$C4,F$5:F$6) (11)']],
    ['looks at the targets of the award alone', {
      variances: [varianceOf('A', LDTT, { registered: number(3), proposed: 3 }), varianceOf('A', CSTDCS, { registered: SPAN, proposed: 11 })],
      planTotals: [totalOf(LDTT, { registered: 3, proposed: 3 })],
    }, ['=SUMIF($C$5:$C$6,$C4,D$5:D$6) (3)', '', '=SUMIF($C$5:$C$6,$C4,F$5:F$6) (3)']],
    ['writes the sum where there is no row to add', { planTotals: [totalOf(LDTT, { registered: 3, quota: 4, proposed: 5 })], quota: [capOf({})] }, ['3', '4', '5']],
  ])('%s', (_, parts, sums) => {
    const sheet = drawn(parts);
    expect(['D4', 'E4', 'F4'].map((at) => shownAt(sheet, at))).toEqual(sums);
  });

  it.each<[string, Partial<VarianceReport>, string, string]>([
    ['nothing more', { conclusion: 'as-planned' }, 'good', 'Đúng số đăng ký'],
    ['as many decided', { conclusion: 'as-planned', overProposed: 0, decidedNotProposed: 0 }, 'good', 'Đúng số đăng ký'],
    ['fewer decided', { conclusion: 'as-planned', overProposed: -2 }, 'good', 'Đúng số đăng ký'],
    ['more decided', { conclusion: 'as-planned', overProposed: 2 }, 'bad', 'Đúng số đăng ký; công nhận nhiều hơn đề nghị 2'],
    ['others decided', { conclusion: 'as-planned', overProposed: 0, decidedNotProposed: 1 }, 'bad',
      'Đúng số đăng ký; 1 tên được công nhận không có trong danh sách đề nghị'],
    ['more decided and others', { conclusion: 'below-quota', overProposed: 3, decidedNotProposed: 4 }, 'bad',
      'Chưa đạt chỉ tiêu; công nhận nhiều hơn đề nghị 3; 4 tên được công nhận không có trong danh sách đề nghị'],
    ['a proposal that is not known', { conclusion: 'unknown' }, 'warning', 'Chưa rõ số đề nghị'],
  ])('concludes with %s', (_, parts, style, text) => {
    const sheet = drawn({ decidedFiles: [DECIDED_FILE], variances: [varianceOf('A', LDTT, parts)] });
    const at = `K${String(sheet.rowOf('B', 'Trường A'))}`;
    expect([sheet.cell(at).style, shownAt(sheet, at)]).toEqual([style, text]);
  });

  it('draws every row, caps among them, in the columns of its header, with decided lists or without', () => {
    for (const decidedFiles of [[], [DECIDED_FILE]]) {
      const { cells } = sheetOf({ decidedFiles, variances: [varianceOf('A', LDTT, {})], planTotals: [totalOf(LDTT, {})], quota: [capOf({})] });
      const columnsIn = (row: number) => cells.filter((cell) => cell.row === row).map(({ column }) => column);
      const header = columnsIn(2);
      expect([3, 4, 6].map((row) => [...columnsIn(row)].sort((left, right) => left - right))).toEqual([header, header, header]);
    }
  });

  it('has its header over sums alone too: those decided, whom no unit proposed', () => {
    const sheet = drawn({ decidedFiles: [DECIDED_FILE], planTotals: [totalOf(LDTT, { decided: 2, decidedUnplaced: 2 })] });
    expect(['C3', 'I3', 'C4', 'I4', 'K4'].map((at) => shownAt(sheet, at))).toEqual([
      'Danh hiệu, hình thức', 'Được công nhận', 'Lao động tiên tiến', '2', '2 trong số được công nhận chưa rõ đơn vị',
    ]);
    expect(sheet.model).toMatchObject({ frozenRows: 3, print: { repeatRows: { first: 2, last: 2 } } });
  });

  it.each<[string, Partial<ConsolidationReport>, boolean, string]>([
    ['says that nothing is there to compare', {}, true, 'A2: Tệp kế hoạch không ghi số đăng ký, chỉ tiêu nào; các đơn vị cũng chưa đề nghị danh hiệu nào.'],
    ['leads to the sheet of the status where there is one', { variances: [varianceOf('A', LDTT, {})] }, true, 'B2: Xem tình hình nộp và biểu đồ'],
    ['leads nowhere where there is none', { variances: [varianceOf('A', LDTT, {})] }, false, ''],
  ])('%s', (_, parts, hasStatus, line) => {
    const { cells } = sheetOf(parts, hasStatus);
    const second = cells.filter(({ row, value }) => row === 1 && value !== undefined);
    expect(second.map(({ column, value }) => `${'AB'.charAt(column)}2: ${String(value?.value)}`).join()).toBe(line);
  });
});
