import type { Plan, PlanProblem } from '#core/domain/plan';
import { readPlan } from '#core/recognise/plan-workbook';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { readWorkbook } from '#formats/read-workbook';
import { toPlanTemplate } from '#core/report/plan-template';
import { viReportTexts } from '#i18n/vi-report';
import { readTallyText } from '#support/tally-text';

const PERIOD = `
  # Kỳ
  | Kỳ | 2020-2021 |
  | Loại kỳ | năm học |
  | Cơ quan tổng hợp | UBND huyện Tuần Giáo |
  | Cấp | huyện |
  | Ngày xét | "2021-06-25" |
  | Hạn nộp | 20/6/2021 |
  | Hồ sơ luật | A |
  | Trần CSTĐCS (%) | 15 |
  | Làm tròn | xuống |
  | Phạm vi trần | đơn vị |`;
const UNITS = `
  # Đơn vị
  | Mã | Tên đơn vị | Tên khác | Khối/Cụm | Đơn vị cấp trên | Trạng thái |
  | TG01 | Trường Mầm non Thị trấn | MN TT; Mầm non Thị trấn | Khối Mầm non | UBND huyện Tuần Giáo | hoạt động |
  | TG02 | Trường Tiểu học Nà Tòng | | | | đã giải thể |`;
const TARGETS = `
  # Chỉ tiêu
  | Mã | Tên đơn vị | LĐTT đăng ký | LĐTT chỉ tiêu | Tập thể LĐTT đăng ký | Giấy khen tập thể chỉ tiêu |
  | TG01 | Trường Mầm non Thị trấn | 33 | | 1 | 0 |`;
const TASKS = `
  # Nhiệm vụ
  | STT | Nội dung | Cơ quan thực hiện | Phối hợp | Thời gian |
  | 1 | Đăng ký thi đua | Phòng Nội vụ | Các đơn vị | Quý I |`;
const RECEIPTS = `
  # Đã nhận
  | Mã | Ngày nhận | Tệp |
  | TG01 | 2021-06-14 | 01.xlsx |
  | TG02 | 16/06/2021 | |`;

function read(text: string): { readonly plan: Plan; readonly problems: readonly PlanProblem[] } {
  const workbook = readTallyText(text).files[0]?.workbook;
  const reading = workbook === undefined ? undefined : readPlan(workbook);
  if (reading?.ok !== true) throw new Error('not read as a plan');
  return reading.value;
}

describe('a plan workbook', () => {
  it('is read sheet by sheet', () => {
    const { plan, problems } = read(PERIOD + UNITS + TARGETS + TASKS + RECEIPTS);
    expect(problems).toEqual([]);
    expect(plan).toEqual({
      period: '2020-2021', periodKind: 'school-year', office: 'UBND huyện Tuần Giáo', level: 'district',
      considerationDate: '2021-06-25', deadline: '2021-06-20', profile: 'A', capPercent: 15, rounding: 'floor', capScope: 'unit',
      units: [
        { code: 'TG01', name: 'Trường Mầm non Thị trấn', aliases: ['MN TT', 'Mầm non Thị trấn'], cluster: 'Khối Mầm non',
          parent: 'UBND huyện Tuần Giáo', status: 'active' },
        { code: 'TG02', name: 'Trường Tiểu học Nà Tòng', aliases: [], cluster: null, parent: null, status: 'dissolved' },
      ],
      targets: [
        { unitCode: 'TG01', key: { award: 'LDTT', subject: 'individual' }, registered: 33, quota: null },
        { unitCode: 'TG01', key: { award: 'TTLDTT', subject: 'collective' }, registered: 1, quota: null },
        { unitCode: 'TG01', key: { award: 'GK', subject: 'collective' }, registered: null, quota: 0 },
      ],
      tasks: [{ number: '1', content: 'Đăng ký thi đua', lead: 'Phòng Nội vụ', cooperating: 'Các đơn vị', time: 'Quý I' }],
      receipts: [
        { unitCode: 'TG01', receivedOn: '2021-06-14', file: '01.xlsx' }, { unitCode: 'TG02', receivedOn: '2021-06-16', file: null },
      ],
    });
  });

  it('is read by header words: columns may change places and a title may stand above', () => {
    const { plan } = read(`${PERIOD}
      # Đơn vị
      DANH SÁCH ĐƠN VỊ NĂM HỌC 2020 - 2021

      | Trạng thái | Tên đơn vị | Ghi chú | Mã |
      | Hoạt động | Trường Mầm non Thị trấn | mới | TG01 |
      # Chỉ tiêu
      | CSTĐCS chỉ tiêu | Mã | CSTĐCS đăng ký |
      | 4 | TG01 | 5 |`);
    expect(plan.units).toMatchObject([{ code: 'TG01', name: 'Trường Mầm non Thị trấn', status: 'active' }]);
    expect(plan.targets).toEqual([{ unitCode: 'TG01', key: { award: 'CSTDCS', subject: 'individual' }, registered: 5, quota: 4 }]);
  });

  it.each([
    ['0.15', 15], ['15%', 15], ['"12,5"', 12.5], ['20', 20],
  ])('reads a cap written as %s', (written, percent) => {
    expect(read(PERIOD.replace('| 15 |', `| ${written} |`) + UNITS).plan.capPercent).toBe(percent);
  });

  it('finds a unit by its name in a row that leaves the code out', () => {
    const { plan } = read(`${UNITS}
      # Đã nhận
      | Mã | Tên đơn vị | Ngày nhận |
      | | MN TT | 2021-06-14 |`);
    expect(plan.receipts).toEqual([{ unitCode: 'TG01', receivedOn: '2021-06-14', file: null }]);
  });

  const problem = (kind: PlanProblem['kind'], sheet: string, cell: string | null, text: string): PlanProblem => ({ kind, sheet, cell, text });

  it.each<[string, string, PlanProblem]>([
    ['an impossible day', PERIOD.replace('20/6/2021', '31/6/2021') + UNITS, problem('bad-value', 'Kỳ', 'B6', '31/6/2021')],
    ['an unknown word', PERIOD.replace('| xuống |', '| chéo |') + UNITS, problem('bad-value', 'Kỳ', 'B9', 'chéo')],
    ['a cap above all', PERIOD.replace('| 15 |', '| 150 |') + UNITS, problem('bad-value', 'Kỳ', 'B8', '150')],
    ['a code that stands twice', UNITS.replace('| TG02 |', '| TG01 |'), problem('duplicate-code', 'Đơn vị', 'A3', 'TG01')],
    ['a unit without a code', UNITS.replace('| TG02 |', '| |'), problem('bad-value', 'Đơn vị', 'A3', 'Trường Tiểu học Nà Tòng')],
    ['an unknown status', UNITS.replace('đã giải thể', 'ngủ đông'), problem('bad-value', 'Đơn vị', 'F3', 'ngủ đông')],
    ['a target of an unknown unit', UNITS + TARGETS.replace('| TG01 |', '| TG99 |'), problem('unknown-code', 'Chỉ tiêu', 'A2', 'TG99')],
    ['a target that is no number', UNITS + TARGETS.replace('| 33 |', '| nhiều |'), problem('bad-value', 'Chỉ tiêu', 'C2', 'nhiều')],
    ['a column of an unknown award', UNITS + TARGETS.replace('LĐTT chỉ tiêu', 'Ngôi sao sáng chỉ tiêu'),
      problem('unknown-award-column', 'Chỉ tiêu', 'D1', 'Ngôi sao sáng chỉ tiêu')],
    ['a receipt without a day', UNITS + RECEIPTS.replace('16/06/2021', 'hôm qua'), problem('bad-value', 'Đã nhận', 'B3', 'hôm qua')],
  ])('says where it cannot use %s, and uses the rest', (_, text, expected) => {
    const { plan, problems } = read(text);
    expect(problems.filter(({ kind }) => kind !== 'missing-sheet')).toEqual([expected]);
    expect(plan.units.length).toBeGreaterThan(0);
  });

  it('keeps unknown apart from none: a blank target sets nothing, 0 allows none', () => {
    const { targets } = read(UNITS + TARGETS).plan;
    expect(targets.map(({ quota }) => quota)).toEqual([null, null, 0]);
  });

  it('says which sheets are missing', () => {
    expect(read(UNITS).problems.map(({ kind, sheet }) => [kind, sheet])).toEqual([
      ['missing-sheet', 'Kỳ'], ['missing-sheet', 'Chỉ tiêu'], ['missing-sheet', 'Đã nhận'], ['missing-sheet', 'Nhiệm vụ'],
    ]);
  });

  it.each([
    ['another workbook', '# Biểu\n| STT | Họ và tên |\n| 1 | Lò Thị Hoa |'],
    ['a plan without its register of units', PERIOD + TARGETS],
    ['a register without a header', `${PERIOD}\n# Đơn vị\n| TG01 | Trường Mầm non Thị trấn |`],
  ])('is refused: %s', (_, text) => {
    const workbook = readTallyText(text).files[0]?.workbook;
    if (workbook === undefined) throw new Error('no workbook');
    expect(readPlan(workbook).ok).toBe(false);
  });

  it('can be read back from its empty template', async () => {
    const grid = await readWorkbook(writeWorkbook(toPlanTemplate(viReportTexts)));
    if (!grid.ok) throw new Error(grid.error.kind);
    const reading = readPlan(grid.value);
    expect(reading).toMatchObject({ ok: true, value: { problems: [], plan: { units: [], targets: [], receipts: [], tasks: [] } } });
  });
});
