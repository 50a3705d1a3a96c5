import type { PlanTask } from '#core/domain/plan';
import { cellAt } from '#core/grid/sheet-grid';
import { readPlan } from '#core/recognise/plan-workbook';
import { toPlanTemplate } from '#core/report/plan-template';
import { readWorkbook } from '#formats/read-workbook';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { viReportTexts } from '#i18n/vi-report';
import type { SheetModel } from '#core/grid/sheet-model';
import { expectApproved, toSheetText } from '#support/approved-sheets';

async function readBack(sheets: readonly SheetModel[]): ReturnType<typeof readWorkbook> {
  return readWorkbook(writeWorkbook(sheets));
}

describe('the plan template', () => {
  const sheetsNow = () => toPlanTemplate(viReportTexts);

  test('has the sheets, keys and headers of the contract', async () => {
    const read = await readBack(sheetsNow());
    if (!read.ok) throw new Error(read.error.kind);
    expect(read.value.sheets.map(({ name }) => name)).toEqual(['Kỳ', 'Đơn vị', 'Chỉ tiêu', 'Nhiệm vụ', 'Đã nhận']);
    const [period, units] = read.value.sheets;
    if (period === undefined || units === undefined) throw new Error('No sheet');
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((row) => cellAt(period, { row, column: 0 }))).toEqual([
      'Kỳ', 'Loại kỳ', 'Cơ quan tổng hợp', 'Cấp', 'Ngày xét', 'Hạn nộp', 'Hồ sơ luật', 'Trần CSTĐCS (%)', 'Làm tròn', 'Phạm vi trần',
    ].map((value) => ({ kind: 'text', value })));
    expect([0, 5].map((column) => cellAt(units, { row: 0, column }))).toEqual(['Mã', 'Trạng thái'].map((value) => ({ kind: 'text', value })));
  });

  test('reads back as an empty plan without problems', async () => {
    const read = await readBack(sheetsNow());
    if (!read.ok) throw new Error(read.error.kind);
    expect(readPlan(read.value)).toMatchObject({ ok: true, value: { problems: [], plan: { units: [], targets: [], period: null } } });
  });

  test('reads back what is filled in', async () => {
    const filled = new Map<string, readonly (readonly [number, number, string | number])[]>([
      ['Kỳ', [[0, 1, '2020-2021'], [1, 1, 'năm học'], [7, 1, 15]]],
      ['Đơn vị', [[1, 0, 'TG01'], [1, 1, 'Trường A'], [1, 5, 'hoạt động']]],
      ['Chỉ tiêu', [[1, 0, 'TG01'], [1, 2, 33], [1, 5, 4]]],
    ]);
    const read = await readBack(sheetsNow().map((sheet): SheetModel => ({
      ...sheet,
      cells: [...sheet.cells, ...(filled.get(sheet.name) ?? []).map(([row, column, value]) => ({
        row, column, style: 'text' as const,
        value: typeof value === 'number' ? { kind: 'number' as const, value } : { kind: 'text' as const, value },
      }))],
    })));
    if (!read.ok) throw new Error(read.error.kind);
    expect(readPlan(read.value)).toMatchObject({
      ok: true,
      value: {
        problems: [],
        plan: {
          period: '2020-2021', periodKind: 'school-year', capPercent: 15,
          units: [{ code: 'TG01', name: 'Trường A', status: 'active' }],
          targets: expect.arrayContaining([
            expect.objectContaining({ key: { award: 'LDTT', subject: 'individual' }, registered: 33, quota: null }),
            expect.objectContaining({ key: { award: 'CSTDCS', subject: 'individual' }, registered: null, quota: 4 }),
          ]) as unknown,
        },
      },
    });
  });

  const taskOf = (number: number, parts: Partial<PlanTask> = {}): PlanTask =>
    ({ number: String(number), content: `Việc ${String(number)}`, lead: 'Phòng Nội vụ', cooperating: '', time: 'Quý I', ...parts });
  const tasksOf = (tasks: readonly PlanTask[]): SheetModel => {
    const sheet = toPlanTemplate(viReportTexts, tasks).find(({ name }) => name === 'Nhiệm vụ');
    if (sheet === undefined) throw new Error('No sheet');
    return sheet;
  };
  const LONG = taskOf(2, { content: 'Tham mưu hướng dẫn tổng kết công tác thi đua, khen thưởng năm học 2020-2021 và xét, đề nghị tặng các danh hiệu thi đua, hình thức khen thưởng' });

  test('is as approved with tasks, which stand in their own sheet alone', () => {
    expectApproved('plan-template.txt', toPlanTemplate(viReportTexts, [taskOf(1), LONG, taskOf(3, { time: '', lead: '' })]).map(toSheetText).join('\n\n'));
  });

  test.each([[0, 25, []], [1, 25, [[1, 20]]], [25, 25, [[25, 20]]], [26, 26, [[26, 20]]], [40, 40, [[40, 20]]]] as const)(
    'with %d tasks has %d rows to fill in, and heights for those that are filled', (count, rows, last) => {
      const { cells, rowHeights } = tasksOf(Array.from({ length: count }, (_, index) => taskOf(index + 1)));
      expect(cells.filter(({ row, column }) => row > 0 && column === 0)).toHaveLength(rows);
      expect(rowHeights.filter(({ row }) => row > 0)).toHaveLength(count);
      expect(rowHeights.filter(({ row }) => row > 0 && row === count).map(({ row, points }) => [row, points])).toEqual(last);
    });
});
