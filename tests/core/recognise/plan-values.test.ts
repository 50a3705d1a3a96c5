import type { Plan, PlanProblem } from '#core/domain/plan';
import { PLAIN_STYLE, type Cell } from '#core/grid/cell';
import { GridBuilder } from '#core/grid/grid-builder';
import { readPlan } from '#core/recognise/plan-workbook';
import { readTallyText } from '#support/tally-text';

const UNITS = `
  # Đơn vị
  | Mã | Tên đơn vị |
  | TG01 | Trường Mầm non Thị trấn |`;

function read(text: string): { readonly plan: Plan; readonly problems: readonly PlanProblem[] } {
  const workbook = readTallyText(text).files[0]?.workbook;
  const reading = workbook === undefined ? undefined : readPlan(workbook);
  if (reading?.ok !== true) throw new Error('not read as a plan');
  const { plan, problems } = reading.value;
  return { plan, problems: problems.filter(({ kind }) => kind !== 'missing-sheet') };
}

const period = (line: string) => read(`# Kỳ\n${line}\n${UNITS}`);

describe('values of the sheet Kỳ', () => {
  it.each([
    ['2020-2021', '2020-2021'], ['2020 – 2021', '2020-2021'], ['2020/2021', '2020-2021'], ['Năm học 2020 - 2021', '2020-2021'], ['2021', '2021'], ['Năm 2021', '2021'],
  ])('the period %s', (written, text) => {
    expect(period(`| Kỳ | "${written}" |`)).toMatchObject({ plan: { period: text }, problems: [] });
  });

  it.each(['2020-2021 (bổ sung)', '2021 bổ sung', 'x2021', '21', 'năm nay'])('%s is no period', (written) => {
    expect(period(`| Kỳ | "${written}" |`)).toMatchObject({ plan: { period: null }, problems: [{ kind: 'bad-value', cell: 'B1', text: written }] });
  });

  it.each([
    ['15', 15], ['0', 0], ['100', 100], ['1', 1], ['0.15', 15], ['0.125', 12.5], ['"15%"', 15], ['"15 %"', 15], ['"12,5"', 12.5], ['"12.25"', 12.25], ['"0,5"', 0.5],
    ['12.345', 12.35],
  ])('a cap of %s', (written, percent) => {
    expect(period(`| Trần CSTĐCS (%) | ${written} |`)).toMatchObject({ plan: { capPercent: percent }, problems: [] });
  });

  it.each(['-1', '101', '"x15"', '"15 phần"', '"1234"', '"12,555"', '"%"'])('%s is no cap', (written) => {
    const { plan, problems } = period(`| Trần CSTĐCS (%) | ${written} |`);
    expect(plan.capPercent).toBeNull();
    expect(problems).toMatchObject([{ kind: 'bad-value', sheet: 'Kỳ', cell: 'B1' }]);
  });

  it('a key counts where it stands first, and only at the start of a row', () => {
    expect(period('| Hạn nộp | 2021-06-20 | Ngày xét | 2021-06-25 |\n| Hạn nộp | 2021-07-01 |\n| Ghi chú | Kỳ |'))
      .toMatchObject({ plan: { deadline: '2021-06-20', considerationDate: null, period: null }, problems: [] });
  });

  it('a key without a value, or with a blank one, says nothing', () => {
    expect(period('| Hạn nộp | |\n| Ngày xét | " " |')).toMatchObject({ plan: { deadline: null, considerationDate: null }, problems: [] });
  });

  it.each([['2021-06-20', '2021-06-20'], ['"20/6/2021"', '2021-06-20'], ['"ngày 20 tháng 6 năm 2021"', '2021-06-20']])('the day %s', (written, day) => {
    expect(period(`| Hạn nộp | ${written} |`)).toMatchObject({ plan: { deadline: day }, problems: [] });
  });

  it.each([
    ['Cấp', '2021-06-20', '2021-06-20'], ['Cấp', '5', '5'], ['Cấp', '#N/A', '#N/A'], ['Làm tròn', '"lên  xuống"', 'lên xuống'],
  ])('of the key %s the value %s is a fault as it is shown', (key, written, text) => {
    expect(period(`| ${key} | ${written} |`)).toMatchObject({ problems: [{ kind: 'bad-value', sheet: 'Kỳ', cell: 'B1', text }] });
  });

  it.each<[Cell, string]>([
    [{ kind: 'boolean', value: true }, 'TRUE'], [{ kind: 'boolean', value: false }, 'FALSE'], [{ kind: 'date', serial: 1e9 }, '1000000000'],
  ])('a value %j is a fault as it is shown', (cell, text) => {
    const [units] = readTallyText(UNITS).files[0]?.workbook.sheets ?? [];
    if (units === undefined) throw new Error('no sheet');
    const builder = new GridBuilder();
    builder.set(0, 0, { kind: 'text', value: 'Hạn nộp' }, 0, undefined);
    builder.set(0, 1, cell, 0, undefined);
    const sheet = builder.build({ name: 'Kỳ', visibility: 'visible', merges: [], styles: [PLAIN_STYLE], hiddenRows: [], hiddenColumns: [] });
    const reading = readPlan({ sheets: [sheet, units], date1904: false, hasMacros: false, externalLinks: [] });
    expect(reading).toMatchObject({ ok: true, value: { plan: { deadline: null } } });
    expect(reading.ok ? reading.value.problems[0] : undefined).toEqual({ kind: 'bad-value', sheet: 'Kỳ', cell: 'B1', text });
  });

  it.each([['"6/2021"', '6/2021'], ['20210620', '20210620'], ['#REF!', '#REF!'], ['true', 'true']])('%s is no day', (written, text) => {
    expect(period(`| Hạn nộp | ${written} |`)).toMatchObject({ plan: { deadline: null }, problems: [{ kind: 'bad-value', cell: 'B1', text }] });
  });
});

describe('rows of the register', () => {
  const units = (rows: string) => read(`# Đơn vị\n| Mã | Tên đơn vị | Tên khác | Trạng thái |\n${rows}`);

  it('a row with neither code nor name is passed over, whatever else it holds', () => {
    expect(units('| A | Trường A | | |\n| | | tên khác | đã giải thể |\n| B | Trường B | | |')).toMatchObject({
      plan: { units: [{ code: 'A' }, { code: 'B' }] }, problems: [],
    });
  });

  it('a row with a code alone is a fault at its name, one with a name alone at its code', () => {
    expect(units('| A | Trường A | | |\n| B | | | |\n| | Trường C | | |').problems).toEqual([
      { kind: 'bad-value', sheet: 'Đơn vị', cell: 'B3', text: '' }, { kind: 'bad-value', sheet: 'Đơn vị', cell: 'A4', text: 'Trường C' },
    ]);
  });

  it('a unit is active unless the register says that it is dissolved', () => {
    expect(units('| A | Trường A | | |\n| B | Trường B | | Hoạt động |\n| C | Trường C | | đã giải thể |\n| D | Trường D | | chờ |').plan.units.map(({ status }) => status))
      .toEqual(['active', 'active', 'dissolved', 'active']);
  });

  it('the header stands in one of the first fifteen rows that hold anything', () => {
    const titled = (lines: number): string => `# Đơn vị\n${'| Ghi chú | x |\n'.repeat(lines)}| Mã | Tên đơn vị |\n| A | Trường A |`;
    expect(read(titled(14)).plan.units).toHaveLength(1);
    expect(() => read(titled(15))).toThrow('not read as a plan');
  });

  it('of two columns of one meaning the left one counts, wherever cells stand first', () => {
    expect(read('# Đơn vị\n| | | x |\n| Mã | Tên đơn vị | Tên đơn vị |\n| A | trái | phải |').plan.units).toMatchObject([{ name: 'trái' }]);
  });
});

describe('rows of the other sheets', () => {
  const HEADER_MISSING = 'missing-key';

  it.each([
    ['Chỉ tiêu', '| Tên đơn vị | LĐTT chỉ tiêu |\n| Trường Mầm non Thị trấn | 3 |'], ['Đã nhận', '| Mã | Tệp |\n| TG01 | a.xlsx |'], ['Nhiệm vụ', '| STT | Thời gian |\n| 1 | Quý I |'],
  ])('of %s cannot be read without the columns they need', (sheet, rows) => {
    const { plan, problems } = read(`${UNITS}\n# ${sheet}\n${rows}`);
    expect(problems).toEqual([{ kind: HEADER_MISSING, sheet, cell: null, text: sheet }]);
    expect([plan.targets, plan.receipts, plan.tasks]).toEqual([[], [], []]);
  });

  it('without unit or day are passed over, an unknown name is a fault', () => {
    const { plan, problems } = read(`${UNITS}
      # Đã nhận
      | Mã | Tên đơn vị | Ngày nhận | Tệp |
      | TG01 | | | a.xlsx |
      | | | 2021-06-14 | b.xlsx |
      | | Trường Lạ | 2021-06-14 | c.xlsx |
      | TG01 | | 2021-06-15 | d.xlsx |`);
    expect(plan.receipts).toEqual([{ unitCode: 'TG01', receivedOn: '2021-06-15', file: 'd.xlsx' }]);
    expect(problems).toEqual([{ kind: 'unknown-code', sheet: 'Đã nhận', cell: 'B4', text: 'Trường Lạ' }]);
  });

  it('of tasks need words', () => {
    expect(read(`${UNITS}\n# Nhiệm vụ\n| STT | Nội dung |\n| 1 | Đăng ký |\n| 2 | |`).plan.tasks.map(({ number }) => number)).toEqual(['1']);
  });

  it.each(['LĐTT, đăng ký', 'Danh hiệu LĐTT - đăng ký', 'LĐTT\\nđăng ký'])('a column "%s" is of the award alone', (header) => {
    const { plan, problems } = read(`${UNITS}\n# Chỉ tiêu\n| Mã | ${header} |\n| TG01 | 3 |`);
    expect(plan.targets).toEqual([{ unitCode: 'TG01', key: { award: 'LDTT', subject: 'individual' }, registered: 3, quota: null }]);
    expect(problems).toEqual([]);
  });

  it('of targets keep the figure of an award that a second column leaves blank', () => {
    expect(read(`${UNITS}\n# Chỉ tiêu\n| Mã | LĐTT chỉ tiêu | Lao động tiên tiến chỉ tiêu |\n| TG01 | 3 | |`).plan.targets)
      .toEqual([{ unitCode: 'TG01', key: { award: 'LDTT', subject: 'individual' }, registered: null, quota: 3 }]);
  });

  it.each(['LĐTT, CSTĐCS chỉ tiêu', 'Ngôi sao đăng ký', 'LĐTT và Ngôi sao chỉ tiêu', 'Danh hiệu đăng ký'])('a column "%s" is of no single award', (header) => {
    const { plan, problems } = read(`${UNITS}\n# Chỉ tiêu\n| Mã | ${header} |\n| TG01 | 3 |`);
    expect(plan.targets).toEqual([]);
    expect(problems).toEqual([{ kind: 'unknown-award-column', sheet: 'Chỉ tiêu', cell: 'B1', text: header }]);
  });
});
