import type { Plan } from '#core/domain/plan';
import { readPlan } from '#core/recognise/plan-workbook';
import { readTargetText } from '#core/recognise/read-target';
import { toPlanTemplate } from '#core/report/plan-template';
import { toPlanWorkbook } from '#core/report/plan-workbook-sheets';
import { readWorkbook } from '#formats/read-workbook';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { viPlanWorkbook } from '#i18n/vi-plan-workbook';
import { viReportTexts } from '#i18n/vi-report';
import { expectApproved, toSheetText } from '#support/approved-sheets';
import { DrawnSheet, GK_COLLECTIVE, LDTT, planOf, TTLDTT } from '#support/result-input';

function fullPlan(): Plan {
  const [most, span] = [readTargetText('15%'), readTargetText('10-12')];
  if (most === undefined || span === undefined) throw new Error('No target');
  return planOf([], {
    considerationDate: '2021-06-25', deadline: '2021-06-20', profile: 'auto', capPercent: 12.5, rounding: 'nearest', capScope: 'pooled',
    dossier: ['tally', 'minutes', 'signature'],
    units: [
      { code: '01', name: 'Trường Mầm non Họa Mi', aliases: ['MN Họa Mi', 'Họa Mi'], cluster: 'Khối Mầm non', parent: 'Phòng GD&ĐT', status: 'active' },
      { code: '02', name: 'Trường PTDTBT Tiểu học và Trung học cơ sở xã Mường Mùn, huyện Tuần Giáo', aliases: [], cluster: null, parent: null, status: 'dissolved' },
      { code: '03', name: 'Trạm Y tế', aliases: [], cluster: null, parent: null, status: 'active' },
    ],
    targets: [
      { unitCode: '01', key: LDTT, registered: 33, quota: null },
      { unitCode: '01', key: TTLDTT, registered: 0, quota: most },
      { unitCode: '02', key: LDTT, registered: span, quota: 12 },
      { unitCode: '02', key: GK_COLLECTIVE, registered: null, quota: 1 },
    ],
    tasks: [{ number: '1', content: 'Họp xét', lead: 'Phòng Nội vụ', cooperating: 'Công đoàn', time: 'Quý II' }],
    receipts: [{ unitCode: '01', receivedOn: '2021-06-10', file: 'Họa Mi.xlsx' }, { unitCode: '02', receivedOn: '2021-06-22', file: null }],
  });
}

const sheetsOf = (plan: Plan) => toPlanWorkbook(plan, viReportTexts, viPlanWorkbook);

function sheetNamed(plan: Plan, name: string): DrawnSheet {
  const model = sheetsOf(plan).find((sheet) => sheet.name === name);
  if (model === undefined) throw new Error(`No sheet ${name}`);
  return new DrawnSheet(model);
}

const settingOf = (plan: Plan, key: string) => {
  const sheet = sheetNamed(plan, 'Kỳ');
  return sheet.valueAt(`B${String(sheet.rowOf('A', key))}`);
};

describe('the plan workbook of a plan', () => {
  it('is as approved, cell by cell', () => {
    expectApproved('plan-workbook.txt', sheetsOf(fullPlan()).map(toSheetText).join('\n\n'));
  });

  it('reads back as the same plan, without a problem', async () => {
    const read = await readWorkbook(writeWorkbook(sheetsOf(fullPlan())));
    if (!read.ok) throw new Error(read.error.kind);
    const again = readPlan(read.value);
    if (!again.ok) throw new Error(JSON.stringify(again.error));
    const { targets, ...rest } = again.value.plan;
    const { targets: before, ...others } = fullPlan();
    expect(again.value.problems).toEqual([]);
    expect(rest).toEqual(others);
    expect(targets.filter(({ registered, quota }) => registered !== null || quota !== null)).toEqual(before);
  });

  it.each<[string, Partial<Plan>, string]>([
    ['Kỳ', { period: '2021' }, '2021'],
    ['Loại kỳ', { periodKind: 'work-year' }, 'năm công tác'],
    ['Loại kỳ', { periodKind: 'school-year' }, 'năm học'],
    ['Cơ quan tổng hợp', { office: 'UBND xã Quài Cang' }, 'UBND xã Quài Cang'],
    ['Cấp', { level: 'commune' }, 'xã'],
    ['Cấp', { level: 'province' }, 'tỉnh'],
    ['Ngày xét', { considerationDate: '2021-06-25' }, '2021-06-25'],
    ['Hạn nộp', { deadline: '2021-06-20' }, '2021-06-20'],
    ['Hồ sơ luật', { profile: 'B' }, 'B'],
    ['Trần CSTĐCS (%)', { capPercent: 15 }, '15'],
    ['Trần CSTĐCS (%)', { capPercent: 0 }, '0'],
    ['Trần CSTĐCS (%)', { capPercent: 12.5 }, '12,5'],
    ['Làm tròn', { rounding: 'floor' }, 'xuống'],
    ['Làm tròn', { rounding: 'ceil' }, 'lên'],
    ['Phạm vi trần', { capScope: 'unit' }, 'đơn vị'],
    ['Hồ sơ gồm', { dossier: ['person-list', 'submission-letter'] }, 'danh sách cá nhân; tờ trình'],
  ])('writes %s of %j as "%s"', (key, parts, shown) => {
    expect(settingOf(planOf([], parts), key)).toBe(shown);
  });

  it('leaves every setting empty that the plan does not say', () => {
    const silent = planOf([], { period: null, periodKind: null, office: null, level: null, profile: null });
    const { keys } = viReportTexts.planTemplate.period;
    expect(keys.map(({ key }) => settingOf(silent, key) ?? '')).toEqual(keys.map(() => ''));
  });

  it('has the columns of the empty workbook where no unit has a target, and the units stand in them', () => {
    const sheet = sheetNamed(planOf([['01', 'Trạm Y tế']]), 'Chỉ tiêu');
    const blank = toPlanTemplate(viReportTexts).find(({ name }) => name === 'Chỉ tiêu');
    expect(sheet.model.columnWidths).toEqual(blank?.columnWidths);
    expect(['A2', 'B2', 'C2'].map((at) => sheet.valueAt(at) ?? '')).toEqual(['01', 'Trạm Y tế', '']);
  });

  it('rules more rows than the empty workbook has where the plan has more units', () => {
    const units = Array.from({ length: 30 }, (_, index) => [`U${String(index + 1)}`, `Xã ${String(index + 1)}`] as const);
    const sheet = sheetNamed(planOf(units), 'Đơn vị');
    expect([sheet.valueAt('A31'), sheet.valueAt('B31'), Math.max(...sheet.model.cells.map(({ row }) => row))]).toEqual(['U30', 'Xã 30', 30]);
  });
});
