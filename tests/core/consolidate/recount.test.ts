import { toAwardKeyText } from '#core/domain/award';
import type { UnitFacts } from '#core/domain/tally';
import { recountWorkbook } from '#core/consolidate/recount';
import { toA1 } from '#core/grid/address';
import { submissionOf } from '#support/recognised';

const LIST = 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021';
const TALLY = `BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
  | STT | Đơn vị | LĐTT | CSTĐCS |`;

function listOf(sheet: string, ...names: readonly string[]): string {
  return `# ${sheet}
    ${LIST}
    | STT | Họ và tên | Chức vụ |
    ${names.map((name, index) => `| ${String(index + 1)} | ${name} | Giáo viên |`).join('\n')}`;
}

function countsOf({ counts }: UnitFacts): Record<string, number> {
  return Object.fromEntries(counts.flatMap(({ key, count }) => (count === undefined ? [] : [[toAwardKeyText(key), count]])));
}

/** Workbooks with what they say; an award left out is not reported or not known. */
const WORKBOOKS: Readonly<Record<string, readonly [string, Readonly<Record<string, number>>]>> = {
  'the rows of a tally without a total': [`${TALLY}
    | 1 | Tổ 1 | 9 | 2 |
    | 2 | Tổ 2 | 8 | 1 |`, { 'LDTT/individual': 17, 'CSTDCS/individual': 3 }],
  'a stated total before the rows, whatever they add up to': [`${TALLY}
    | 1 | Tổ 1 | 9 | 2 |
    | 2 | Tổ 2 | 8 | 1 |
    |   | Tổng cộng | 18 | 3 |`, { 'LDTT/individual': 18, 'CSTDCS/individual': 3 }],
  'the rows where the total cannot be read': [`${TALLY}
    | 1 | Tổ 1 | 9 | 2 |
    | 2 | Tổ 2 | 8 | 1 |
    |   | Tổng cộng | vài | - |`, { 'LDTT/individual': 17, 'CSTDCS/individual': 3 }],
  'a total over blank rows': [`${TALLY}
    | 1 | Tổ 1 |  | 2 |
    | 2 | Tổ 2 | - | 1 |
    |   | Tổng cộng | 18 | 3 |`, { 'LDTT/individual': 18, 'CSTDCS/individual': 3 }],
  'the figures between blank cells': [`${TALLY}
    | 1 | Tổ 1 | 9 | - |
    | 2 | Tổ 2 |  | 1 |
    | 3 | Tổ 3 | 8 | 2 |`, { 'LDTT/individual': 17, 'CSTDCS/individual': 3 }],
  'nothing where a computed total passes over words': [`${TALLY}
    | 1 | Tổ 1 | vài | 2 |
    | 2 | Tổ 2 | 8 | 1 |
    |   | Tổng cộng | =SUM(C3:C4) → 8 | =SUM(D3:D4) → 3 |`, { 'CSTDCS/individual': 3 }],
  'nothing where a computed total passes over words and is out of date': [`${TALLY}
    | 1 | Tổ 1 | vài | 2 |
    | 2 | Tổ 2 | 8 | 1 |
    |   | Tổng cộng | =SUM(C3:C4) → 17 | 3 |`, { 'CSTDCS/individual': 3 }],
  'nothing where a typed total is the sum of all but words': [`${TALLY}
    | 1 | Tổ 1 | vài | 2 |
    | 2 | Tổ 2 | 8 | 1 |
    |   | Tổng cộng | 8 | 3 |`, { 'CSTDCS/individual': 3 }],
  'a typed total that knows more than the rows': [`${TALLY}
    | 1 | Tổ 1 | vài | 2 |
    | 2 | Tổ 2 | 8 | 1 |
    |   | Tổng cộng | 17 | 3 |`, { 'LDTT/individual': 17, 'CSTDCS/individual': 3 }],
  'groups without their subtotals': [`${TALLY}
    | I | Khối lãnh đạo | | |
    | 1 | Tổ 1 | 9 | 2 |
    |   | Cộng | 9 | 2 |
    | II | Khối chuyên môn | | |
    | 1 | Tổ 2 | 8 | 1 |
    |   | Cộng | 8 | 1 |`, { 'LDTT/individual': 17, 'CSTDCS/individual': 3 }],
  'nothing of a column that is blank all through': [`${TALLY}
    | 1 | Tổ 1 | 9 | - |
    | 2 | Tổ 2 | 8 |  |`, { 'LDTT/individual': 17 }],
  'nothing of a column that holds words': [`${TALLY}
    | 1 | Tổ 1 | vài | 1 |
    | 2 | Tổ 2 | 8 | 2 |`, { 'CSTDCS/individual': 3 }],
  'nothing of a column whose words come last': [`${TALLY}
    | 1 | Tổ 1 | 8 | 1 |
    | 2 | Tổ 2 | vài | 2 |
    | 3 | Tổ 3 | 4 | 0 |`, { 'CSTDCS/individual': 3 }],
  'a reported zero': [`${TALLY}
    | 1 | Tổ 1 | 9 | 0 |`, { 'LDTT/individual': 9, 'CSTDCS/individual': 0 }],
  'awards named by the rows': [`KẾT QUẢ BÌNH XÉT DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
    | STT | Danh hiệu, hình thức | Tập thể | Cá nhân |
    | 1 | Lao động tiên tiến | 1 | 15 |
    | 2 | Chiến sĩ thi đua cơ sở | | 2 |
    | 3 | Giấy khen của Chủ tịch UBND huyện | 1.5 | 9 |`,
  { 'LDTT/individual': 15, 'TTLDTT/collective': 1, 'CSTDCS/individual': 2, 'GK/individual': 9 }],
  'the same figure of an award under two columns once': [`BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
    | STT | Đơn vị | LĐTT | CSTĐCS | Lao động tiên tiến |
    | 1 | Tổ 1 | 9 | 2 | 9 |`, { 'LDTT/individual': 9, 'CSTDCS/individual': 2 }],
  'an award under two columns of which one is blank': [`BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
    | STT | Đơn vị | LĐTT | CSTĐCS | Lao động tiên tiến |
    | 1 | Tổ 1 | 9 | 2 | - |`, { 'LDTT/individual': 9, 'CSTDCS/individual': 2 }],
  'an award in two rows of which one is blank': [`KẾT QUẢ BÌNH XÉT DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
    | STT | Danh hiệu, hình thức | Tập thể | Cá nhân |
    | 1 | Lao động tiên tiến | | 15 |
    | 2 | LĐTT | | - |
    | 3 | Giấy khen | 2 | 9 |`, { 'LDTT/individual': 15, 'GK/individual': 9, 'GK/collective': 2 }],
  'nothing of an award that has two figures': [`BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
    | STT | Đơn vị | LĐTT | CSTĐCS | Lao động tiên tiến |
    | 1 | Tổ 1 | 9 | 2 | 8 |`, { 'CSTDCS/individual': 2 }],
  'the first of several tallies that can be read': [['vài', '9', '8'].map((figure, index) => `# Biểu ${String(index)}
    ${TALLY}
    | 1 | Tổ 1 | ${figure} | ${String(index)} |`).join('\n'), { 'LDTT/individual': 9, 'CSTDCS/individual': 0 }],
  'the names of a list before a tally': [`# Biểu
    ${TALLY}
    | 1 | Tổ 1 | 9 | 2 |
    ${listOf('DS', 'Lò Thị Hoa', 'Cà Văn Lan')}`, { 'LDTT/individual': 2, 'CSTDCS/individual': 2 }],
  'several awards of one row, each once': [`# Danh sách
    DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
    | STT | Họ và tên | Chức vụ | Danh hiệu, hình thức đề nghị |
    | 1 | Lò Thị Hoa | Giáo viên | LĐTT; CSTĐCS |
    | 2 | Cà Văn Lan | Giáo viên | LĐTT; Giấy khen |`, { 'LDTT/individual': 2, 'CSTDCS/individual': 1, 'GK/individual': 1 }],
  'marks under awards, and none as zero': [`BẢNG TỔNG HỢP BÌNH XÉT NĂM HỌC 2022 - 2023
    | Stt | Họ và tên | LĐTT | CSTĐCS |
    | 1 | Tòng Thị Dung | x | |
    | 2 | Công Văn Tổng | x | |`, { 'LDTT/individual': 2, 'CSTDCS/individual': 0 }],
  'a list that says there is nobody as zero': [`${LIST}
    | STT | Họ và tên | Chức vụ |
    |  | Không có |  |`, { 'LDTT/individual': 0 }],
  'what the rows say, not what the title is about': [`DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM HỌC 2020 - 2021
    | STT | Họ và tên | Chức vụ | Danh hiệu đề nghị |
    | 1 | Lò Thị Hoa | Giáo viên | LĐTT |`, { 'LDTT/individual': 1 }],
  'nothing of a list without award or anybody': [`DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
    | STT | Họ và tên | Chức vụ | Danh hiệu đề nghị |
    |  | Không có |  |  |`, {}],
  'rows without a name, which are like no other': [`${listOf('Một', '', '')}\n${listOf('Hai', '', '')}`, { 'LDTT/individual': 4 }],
  'collectives': [`DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG DANH HIỆU TẬP THỂ LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
    | STT | Tên tập thể | Tổng số CB, GV, NV |
    | 1 | Tổ 1 | 9 |
    | 2 | Tổ 2 | 12 |`, { 'TTLDTT/collective': 2 }],
  'a list repeated on another sheet once, with the names it adds': [
    `${listOf('Một', 'Lò Thị Hoa', 'Cà Văn Lan')}\n${listOf('Hai', 'LÒ THỊ HOA', 'Cà Văn Lan', 'Vàng A Sò')}`, { 'LDTT/individual': 3 }],
  'a list of which another repeats just half': [
    `${listOf('Một', 'Lò Thị Hoa', 'Cà Văn Lan')}\n${listOf('Hai', 'Lò Thị Hoa', 'Vàng A Sò')}`, { 'LDTT/individual': 3 }],
  'namesakes of two lists that are else different': [
    `${listOf('Một', 'Lò Thị Hoa', 'Cà Văn Lan')}\n${listOf('Hai', 'Lò Thị Hoa', 'Vàng A Sò', 'Lê Văn Ba')}`, { 'LDTT/individual': 5 }],
  'namesakes of one list': [listOf('Một', 'Lò Thị Hoa', 'Lò Thị Hoa'), { 'LDTT/individual': 2 }],
  'no registrations': [`BẢN ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM HỌC 2021 - 2022
    | Stt | Họ và tên | Chức vụ | Danh hiệu đăng ký |
    | 1 | Lò Thị Mai | Giáo viên | CSTĐCS |`, {}],
  'no registrations in numbers': [`BẢN ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM HỌC 2021 - 2022
    | STT | Đơn vị | LĐTT | CSTĐCS |
    | 1 | Tổ 1 | 9 | 2 |`, {}],
  'no numbers beside the names of collectives': [`DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
    | TT | Tên tập thể | Tổng số người | Số LĐTT | Danh hiệu đề nghị |
    | 1 | Tổ 1 | 9 | 8 | Tập thể LĐTT |
    | 2 | Tổ 2 | 7 | 7 | Tập thể LĐTT |`, { 'TTLDTT/collective': 2 }],
  'awards that a label leaves open as unknown': [`# Danh sách
    DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
    | STT | Họ và tên | Chức vụ | Danh hiệu, hình thức đề nghị |
    | 1 | Lò Thị Hoa | Giáo viên | LĐTT |
    | 2 | Cà Văn Lan | Giáo viên | CSTĐ |
    | 3 | Vàng A Sò | Giáo viên | CSTĐCS |`, { 'LDTT/individual': 1 }],
};

describe('a workbook counted twice, apart from one another, says', () => {
  it.each(Object.entries(WORKBOOKS))('%s', (_name, [text, counts]) => {
    const { workbook, facts } = submissionOf(text);
    expect(countsOf(facts)).toEqual(counts);
    expect(recountWorkbook(workbook)).toEqual(new Map(Object.entries(counts)));
  });
});

describe('the cell that states a count of a list', () => {
  const MARKS = `BẢNG TỔNG HỢP BÌNH XÉT NĂM HỌC 2022 - 2023
    | Stt | Họ và tên | LĐTT | CSTĐCS |
    | 1 | Tòng Thị Dung | x | |`;
  const AWARD_TEXT = `DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
    | STT | Họ và tên | Chức vụ | Danh hiệu, hình thức đề nghị |
    | 1 | Lò Thị Hoa | Giáo viên | LĐTT |`;
  const SECTIONS = `DANH SÁCH ĐƯỢC KHEN THƯỞNG NĂM 2024
    | STT | Họ và tên | Đơn vị |
    | I   | Lao động tiên tiến |  |
    | 1   | Lò Thị Hoa | Tổ 1 |
    | II  | Giấy khen của Chủ tịch UBND xã | |
    | 1   | Cà Văn Lan | Tổ 2 |`;

  it.each([
    ['is the header over the marks', MARKS, 'LDTT/individual', 'C2'],
    ['is that header also where nobody is marked', MARKS, 'CSTDCS/individual', 'D2'],
    ['is the header over the award texts', AWARD_TEXT, 'LDTT/individual', 'D2'],
    ['is the heading of the section', SECTIONS, 'GK/individual', 'B5'],
    ['is in the first list that has the award', `# Một\n${MARKS}\n# Hai\n${SECTIONS}`, 'GK/individual', 'B5'],
    ['is in the first of two lists that have it', `# Một\n${MARKS}\n# Hai\n${AWARD_TEXT}`, 'LDTT/individual', 'C2'],
    ['is the title', `${LIST}\n| STT | Họ và tên | Chức vụ |\n| 1 | Lò Thị Hoa | Giáo viên |`, 'LDTT/individual', 'A1'],
    ['is the title of a list without anybody', `${LIST}\n| STT | Họ và tên | Chức vụ |\n|  | Không có |  |`, 'LDTT/individual', 'A1'],
  ])('%s', (_name, text, key, cell) => {
    const count = submissionOf(text).facts.counts.find((each) => toAwardKeyText(each.key) === key);
    expect(count === undefined ? undefined : toA1(count.statedAt.at)).toBe(cell);
  });
});

test('counts stand in the order of the catalogue, whatever the order of the sheets', () => {
  const { facts } = submissionOf(`# Một
    DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
    | STT | Họ và tên | Chức vụ |
    | 1 | Lò Thị Hoa | Giáo viên |
    ${listOf('Hai', 'Cà Văn Lan')}
    # Ba
    BIỂU TỔNG HỢP KHEN THƯỞNG NĂM HỌC 2020 - 2021
    | STT | Đơn vị | Giấy khen tập thể | Tập thể LĐTT |
    | 1 | Tổ 1 | 9 | 2 |`);
  const mixed = submissionOf(`# Một
    BIỂU TỔNG HỢP KHEN THƯỞNG NĂM HỌC 2020 - 2021
    | STT | Đơn vị | LĐTT | Tập thể LĐTT |
    | 1 | Tổ 1 | 9 | 2 |
    # Hai
    DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
    | STT | Họ và tên | Chức vụ |
    | 1 | Lò Thị Hoa | Giáo viên |`).facts;
  const keys = (counts: UnitFacts['listed']): string[] => counts.map(({ key }) => toAwardKeyText(key));
  expect(keys(facts.listed)).toEqual(['LDTT/individual', 'CSTDCS/individual']);
  expect(keys(facts.tallied)).toEqual(['TTLDTT/collective', 'GK/collective']);
  expect(keys(facts.counts)).toEqual(['LDTT/individual', 'CSTDCS/individual', 'TTLDTT/collective', 'GK/collective']);
  expect(keys(mixed.counts)).toEqual(['LDTT/individual', 'CSTDCS/individual', 'TTLDTT/collective']);
});
