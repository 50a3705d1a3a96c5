import fc from 'fast-check';
import type { Plan } from '#core/domain/plan';
import { readPlanSources, type OfficePlanReading } from '#core/recognise/office-plan';
import { viPlanProblem } from '#i18n/vi-plan-reading';
import { readTallyText } from '#support/tally-text';

function reading(text: string): ReturnType<typeof readPlanSources> {
  const [first, ...others] = readTallyText(text).files.map(({ path, workbook }) => ({ path, content: { kind: 'workbook' as const, workbook } }));
  if (first === undefined) throw new Error('no file');
  return readPlanSources([first, ...others]);
}

function read(text: string): OfficePlanReading {
  const result = reading(text);
  if (!result.ok) throw new Error(result.error.problems.map(viPlanProblem).join('\n'));
  return result.value;
}

const unitsOf = ({ plan }: OfficePlanReading): string[] =>
  plan.units.map(({ code, name, cluster, status }) => [code, name, cluster ?? '', ...(status === 'active' ? [] : [status])].join(' | '));
const figure = (value: Plan['targets'][number]['registered']): string => (value === null ? '–' : typeof value === 'number' ? String(value) : value.text);
const targetsOf = ({ plan }: OfficePlanReading): string[] =>
  plan.targets.map(({ unitCode, key, registered, quota }) => `${unitCode} ${key.award} ${key.subject} ${figure(registered)} ${figure(quota)}`);

const THREE = ['01 | Phòng Nội vụ | Khối cơ quan', '02 | Xã Quài Cang | Các xã', '03 | Xã Quài Nưa | Các xã'];

describe('a list of units', () => {
  it.each([
    ['with groups in roman rows', `
      UBND HUYỆN A
      DANH SÁCH CƠ QUAN, ĐƠN VỊ THAM GIA THI ĐUA NĂM 2021
      | STT | Tên cơ quan, đơn vị | Ghi chú |
      | I | Khối cơ quan | |
      | 1 | Phòng Nội vụ | |
      | II | Các xã | |
      | 2 | Xã Quài Cang | |
      | 3 | Xã Quài Nưa | |
      | | Tổng cộng: 3 đơn vị | |`, THREE],
    ['with groups in bold rows without a number', `
      | TT | Đơn vị |
      | | Khối cơ quan{bold} |
      | 1 | Phòng Nội vụ |
      | | Các xã{bold} |
      | 2 | Xã Quài Cang |
      | 3 | Xã Quài Nưa |`, THREE],
    ['with the group in a merged column', `
      | Khối thi đua | Tên đơn vị | Tình trạng |
      | Khối cơ quan | Phòng Nội vụ | Đang hoạt động |
      | Các xã | Xã Quài Cang | |
      | ^ | Xã Quài Nưa | |`, THREE],
    ['with codes of its own, in another order of columns', `
      | Tên đơn vị | Trạng thái | Mã đơn vị | Cụm |
      | Phòng Nội vụ | Hoạt động | NV | Cụm 1 |
      | Xã Quài Cang | đã sáp nhập | QC | Cụm 2 |`, ['NV | Phòng Nội vụ | Cụm 1', 'QC | Xã Quài Cang | Cụm 2 | dissolved']],
    ['of one column, whose names begin like groups', `
      | Đơn vị |
      | Phòng Nội vụ |
      | Ban Quản lý dự án |
      | Tổ Dịch vụ |`, ['01 | Phòng Nội vụ | ', '02 | Ban Quản lý dự án | ', '03 | Tổ Dịch vụ | ']],
    ['with some codes left out', `
      | Mã | Đơn vị |
      | 02 | Phòng Nội vụ |
      | | Xã Quài Cang |
      | | Xã Quài Nưa |`, ['2 | Phòng Nội vụ | ', '02 | Xã Quài Cang | ', '03 | Xã Quài Nưa | ']],
    ['where names differ in their tones alone', `
      | TT | Trường |
      | 1 | Trường Tiểu học Nà Hối |
      | 2 | Trường Tiểu học Nà Hồi |`, ['01 | Trường Tiểu học Nà Hối | ', '02 | Trường Tiểu học Nà Hồi | ']],
  ])('%s', (_, text, units) => {
    expect(unitsOf(read(text))).toEqual(units);
  });

  it('given twice is one; a code of two names and a name of two codes are told with both cells', () => {
    const result = read(`
      @ a.xlsx
      | Mã | Đơn vị |
      | A1 | Phòng Nội vụ |
      | A2 | Xã Quài Cang |
      @ b.xlsx
      | Mã | Đơn vị |
      | A1 | P. Nội vụ |
      | A2 | Xã Quài Nưa |
      | A3 | Xã Quài Cang |`);
    expect(unitsOf(result)).toEqual(['A1 | Phòng Nội vụ | ', 'A2 | Xã Quài Cang | ']);
    expect(result.problems).toMatchObject([
      { kind: 'conflict', path: 'b.xlsx', cell: 'B3', text: 'Xã Quài Nưa', other: { path: 'a.xlsx', cell: 'B3', text: 'Xã Quài Cang' } },
      { kind: 'conflict', path: 'b.xlsx', cell: 'B4', text: 'A3 Xã Quài Cang', other: { path: 'a.xlsx', cell: 'B3', text: 'A2 Xã Quài Cang' } },
    ]);
  });
});

const REGISTER = `
  @ dv.xlsx
  | Mã | Tên đơn vị | Tên khác |
  | HM | Trường Mầm non Họa Mi | MN Họa Mi |
  | SM | Trường Mầm non Sao Mai | MN Sao Mai |
  @ dk.xlsx`;

describe('a registration', () => {
  it.each([
    ['of numbers under two header rows, with a total', `
      BẢNG ĐĂNG KÝ THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số CBGVNV | Danh hiệu thi đua | < | < | Giấy khen | < |
      | ^ | ^ | ^ | LĐTT | CSTĐCS | Tập thể LĐTT | Tập thể | Cá nhân |
      | 1 | MN Họa Mi | 40 | 33 | 10-12 | 1 | 0 | 9 |
      | 2 | Trường MN Sao Mai | 30 | 23 | | 1 | 1 | |
      | | Tổng cộng | 70 | 56 | 12 | 2 | 1 | 9 |`,
    ['HM LDTT individual 33 –', 'HM CSTDCS individual 10-12 –', 'HM TTLDTT collective 1 –', 'HM GK collective 0 –', 'HM GK individual 9 –',
      'SM LDTT individual 23 –', 'SM TTLDTT collective 1 –', 'SM GK collective 1 –']],
    ['beside an allotment, column by column', `
      TỔNG HỢP SỐ LIỆU THI ĐUA
      | TT | Cơ quan, đơn vị | LĐTT | < | CSTĐCS | < |
      | ^ | ^ | Đăng ký | Chỉ tiêu | Đăng ký | Chỉ tiêu |
      | 1 | MN Họa Mi | 5 | 90% | 1 | 1 |
      | 2 | MN Sao Mai | 60 | | 9 | 15% |`,
    ['HM LDTT individual 5 90%', 'HM CSTDCS individual 1 1', 'SM LDTT individual 60 –', 'SM CSTDCS individual 9 15%']],
    ['of persons under their units', `
      DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM HỌC 2020-2021
      | STT | Họ và tên | Chức vụ | Danh hiệu đăng ký |
      | I | Trường Mầm non Họa Mi | | |
      | 1 | Nguyễn Văn An | Hiệu trưởng | LĐTT, CSTĐCS |
      | 2 | Lò Thị Bình | Giáo viên | LĐTT |
      | 3 | Cà Thị Cúc | Giáo viên | |
      | II | MN Sao Mai | | |
      | 1 | Lò Thị Bình | Giáo viên | LĐTT |`,
    ['HM LDTT individual 2 –', 'HM CSTDCS individual 1 –', 'SM LDTT individual 1 –']],
    ['of persons with a column of units, and of collectives below', `
      BẢN ĐĂNG KÝ THI ĐUA NĂM HỌC 2020-2021
      1. Cá nhân:
      | Stt | Họ và tên | Chức vụ | Đơn vị | Thi đua | Khen thưởng |
      | 1 | Nguyễn Văn An | Hiệu trưởng | MN Họa Mi | CSTĐCS | |
      | 2 | Lò Thị Bình | Giáo viên | MN Họa Mi | LĐTT | Giấy khen |
      | 3 | Cà Thị Cúc | Giáo viên | Trường MN Sao Mai | LĐTT | |

      2. Tập thể:
      | Stt | Tên tập thể | Danh hiệu |
      | 1 | Trường Mầm non Họa Mi | Tập thể LĐTT |`,
    ['HM CSTDCS individual 1 –', 'HM LDTT individual 1 –', 'HM GK individual 1 –', 'HM TTLDTT collective 1 –', 'SM LDTT individual 1 –']],
    ['of persons for the award of the title, under rows across the table', `
      DANH SÁCH ĐĂNG KÝ CHIẾN SĨ THI ĐUA CƠ SỞ
      | TT | Họ tên | Chức vụ |
      | Trường Mầm non Họa Mi | < | < |
      | 1 | Lò Văn Páo | GV |
      | 2 | Lò Thị Ba | GV |
      | MN Sao Mai | < | < |
      | 1 | Lò Văn Nó | GV |`,
    ['HM CSTDCS individual 2 –', 'SM CSTDCS individual 1 –']],
    ['of a single unit, that its title block names', `
      PHÒNG GD&ĐT HUYỆN A
      TRƯỜNG MẦM NON HỌA MI
      BẢN ĐĂNG KÝ THI ĐUA NĂM HỌC 2020-2021
      | STT | Họ và tên | Tổ | Danh hiệu đăng ký |
      | 1 | Lò Thị An | Tổ Mẫu giáo | LĐTT |
      | 2 | Lò Thị Ba | Tổ Nhà trẻ | LĐTT; CSTĐCS |`,
    ['HM LDTT individual 2 –', 'HM CSTDCS individual 1 –']],
  ])('%s', (_, text, targets) => {
    const result = read(REGISTER + text);
    expect(targetsOf(result)).toEqual(targets);
    expect(result.problems.map(viPlanProblem)).toEqual([]);
  });

  it('without a list of units gives the register itself, and its year', () => {
    const result = read(`
      BẢNG ĐĂNG KÝ THI ĐUA NĂM 2021
      | TT | Đơn vị | LĐTT |
      | | Khối xã | |
      | 1 | Xã Quài Cang | 20 |
      | 2 | Xã Quài Nưa | 21 |`);
    expect(unitsOf(result)).toEqual(['01 | Xã Quài Cang | Khối xã', '02 | Xã Quài Nưa | Khối xã']);
    expect(result.plan).toMatchObject({ period: '2021', periodKind: 'work-year' });
    expect(result.notes[0]).toEqual({ kind: 'units-of-targets', count: 2 });
  });

  it('counts a name once, keeps an unread award from making the others exact, and tells who belongs to nobody', () => {
    const result = read(`${REGISTER}
      DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA
      | STT | Họ và tên | Đơn vị | Danh hiệu |
      | 1 | Nguyễn Văn An | MN Họa Mi | LĐTT |
      | 2 | Nguyễn Văn An | MN Họa Mi | LĐTT |
      | 3 | Lò Thị Bình | MN Họa Mi | CSTĐ |
      | 4 | Lò Thị Mai | MN Họa Mi | CSTĐCS |
      | 5 | Lò Thị Cúc | MN Hoa Đào | LĐTT |
      | 6 | Lò Thị Dung | MN Hoa Đào | LĐTT |`);
    expect(targetsOf(result)).toEqual(['HM LDTT individual 1 –', 'HM CSTDCS individual ≥ 1 –']);
    expect(result.problems.map(({ kind, cell, text }) => [kind, cell, text])).toEqual([
      ['repeated-name', 'B4', ''], ['unread-award', 'D5', 'CSTĐ'], ['unknown-code', 'C7', 'MN Hoa Đào'],
    ]);
  });

  it('that another one contradicts stands, and both cells are told; what repeats it says nothing', () => {
    const result = read(`${REGISTER}
      # Một
      ĐĂNG KÝ THI ĐUA NĂM 2021
      | TT | Đơn vị | LĐTT |
      | 1 | MN Họa Mi | 20 |
      | 2 | MN Sao Mai | 30 |
      # Hai
      ĐĂNG KÝ LAO ĐỘNG TIÊN TIẾN NĂM 2021
      | TT | Đơn vị | LĐTT |
      | 1 | MN Họa Mi | 20 |
      | 2 | MN Sao Mai | 31 |`);
    expect(targetsOf(result)).toEqual(['HM LDTT individual 20 –', 'SM LDTT individual 30 –']);
    expect(result.problems).toEqual([{
      kind: 'conflict', path: 'dk.xlsx', sheet: 'Hai', cell: 'C4', text: '31', other: { path: 'dk.xlsx', sheet: 'Một', cell: 'C4', text: '30' },
    }]);
  });
});

it.each([
  ['PHÂN BỔ CHỈ TIÊU KHEN THƯỞNG NĂM 2021'], ['GIAO CHỈ TIÊU KHEN THƯỞNG NĂM 2021'], ['CHỈ TIÊU KHEN THƯỞNG NĂM 2021'],
])('an allotment says so in its title: %s', (title) => {
  const result = read(`${REGISTER}
    ${title}
    | TT | Tên tập thể | CSTĐCS | Giấy khen CN |
    | 1 | MN Họa Mi | 1 | 12 |
    | 2 | MN Sao Mai | 1 | 13 |`);
  expect(targetsOf(result)).toEqual(['HM CSTDCS individual – 1', 'HM GK individual – 12', 'SM CSTDCS individual – 1', 'SM GK individual – 13']);
});

describe('what is no plan', () => {
  it.each([
    ['a tally of proposals', 'proposals', `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020-2021
      | STT | Đơn vị | LĐTT | CSTĐCS |
      | 1 | Tổ Mẫu giáo | 20 | 3 |
      | 2 | Tổ Nhà trẻ | 21 | 3 |`],
    ['a list of collectives that are proposed, without a column of awards', 'proposals', `
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN
      | STT | Tên đơn vị | Ghi chú |
      | 1 | Tổ Mẫu giáo | |
      | 2 | Tổ Nhà trẻ | |`],
    ['a list of persons', 'persons', `
      DANH SÁCH CÁN BỘ THI ĐUA
      | STT | Họ và tên | Đơn vị |
      | 1 | Lò Thị An | Tổ Mẫu giáo |
      | 2 | Lò Thị Ba | Tổ Nhà trẻ |`],
    ['a letter', 'text', 'Kính gửi các đơn vị'],
  ])('is refused with what was seen: %s', (_, seen, text) => {
    const result = reading(text);
    expect(result.ok ? null : result.error.problems[result.error.problems.length - 1]).toMatchObject({ kind: 'not-a-plan', seen });
  });

  it('names the file among several', () => {
    const result = reading(`${REGISTER}\nKính gửi các đơn vị`);
    expect(result.ok ? null : result.error.path).toBe('dk.xlsx');
  });

  it('is a registration inside a submission: its groups are no units', () => {
    const result = reading(`
      # TH
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020-2021
      | STT | Đơn vị | LĐTT | CSTĐCS |
      | 1 | Tổ Mẫu giáo | 20 | 3 |
      # ĐK
      BẢN ĐĂNG KÝ THI ĐUA
      | STT | Đơn vị | LĐTT |
      | 1 | Tổ Mẫu giáo | 20 |`);
    expect(result.ok ? null : result.error.problems[0]?.kind).toBe('no-units');
  });
});

it('a plan is the same up to order, whatever the order of rows in its papers', () => {
  const units = ['Trường Mầm non Họa Mi', 'Trường Mầm non Sao Mai', 'Xã Quài Cang', 'Phòng Nội vụ', 'Trung tâm Y tế'];
  const orders = fc.record({ register: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), rows: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }) });
  const planned = ({ register, rows }: { readonly register: readonly number[]; readonly rows: readonly number[] }) => read(`
    @ dv.xlsx
    | STT | Mã | Tên đơn vị |
    ${register.map((unit, index) => `| ${String(index + 1)} | U${String(unit)} | ${units[unit] ?? ''} |`).join('\n')}
    @ dk.xlsx
    BẢNG ĐĂNG KÝ THI ĐUA NĂM 2021
    | STT | Đơn vị | LĐTT | CSTĐCS |
    ${rows.map((unit, index) => `| ${String(index + 1)} | ${units[unit] ?? ''} | ${String(10 + unit)} | ${String(unit)} |`).join('\n')}`);
  const sorted = (result: OfficePlanReading) => [unitsOf(result).sort(), targetsOf(result).sort(), result.problems];
  const first = sorted(planned({ register: [0, 1, 2, 3, 4], rows: [0, 1, 2, 3, 4] }));
  fc.assert(fc.property(orders, (order) => { expect(sorted(planned(order))).toEqual(first); }), { numRuns: 25 });
});
