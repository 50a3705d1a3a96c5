import { toColumnLetters } from '#core/grid/address';
import { findTables } from '#core/recognise/find-tables';
import { readColumns } from '#core/recognise/read-columns';
import { viewSheet } from '#core/recognise/sheet-view';
import { toRoleText } from '#support/reading-text';
import { readTallyText } from '#support/tally-text';

function columnsOf(text: string): ReturnType<typeof readColumns> {
  const [grid] = readTallyText(text).files[0]?.workbook.sheets ?? [];
  if (grid === undefined) throw new Error('no sheet');
  const view = viewSheet(grid);
  const [band] = findTables(view);
  if (band === undefined) throw new Error('no table');
  return readColumns(view, band);
}

/** The column under a letter: what it means, or `none` where it is no column of the table. */
function roleOf(text: string, letter: string): string {
  const column = columnsOf(text).find((each) => toColumnLetters(each.column) === letter);
  return column === undefined ? 'none' : toRoleText(column.role);
}

type Case = readonly [name: string, text: string, roles: Readonly<Record<string, string>>];

function check(_name: string, text: string, roles: Readonly<Record<string, string>>): void {
  expect(Object.fromEntries(Object.keys(roles).map((letter) => [letter, roleOf(text, letter)]))).toEqual(roles);
}

const times = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('\n');

describe('serial numbers', () => {
  it.each<Case>([
    ['stand in the second column too, also beside persons', '| Ghi chú | TT | Cá nhân | Danh hiệu |\n| | 1 | Lò Thị Mai | LĐTT |', { B: 'serial', C: 'person-name' }],
    ['are no collectives under an award', '| Đơn vị | Giấy khen | < |\n| ^ | TT | CN |\n| Trường A | 1 | 3 |', { B: 'award-count GK/collective', C: 'award-count GK/individual' }],
    ['may be words in some rows', `| STT | Đơn vị | LĐTT |\n${times(6, () => '| một số | Trường A | 3 |')}`, { A: 'serial' }],
    ['are not words in many rows', `| STT | Đơn vị | LĐTT |\n${times(7, () => '| một số | Trường A | 3 |')}`, { A: 'other' }],
  ])('%s', check);
});

describe('numbers of people', () => {
  it.each<Case>([
    ['women in a column left blank', '| STT | Đơn vị | Nữ | LĐTT |\n| 1 | Trường A | | 3 |', { C: 'women' }],
    ['the sex in a column of marks', '| STT | Họ và tên | Nữ | LĐTT |\n| 1 | Lò Thị Mai | x | x |', { C: 'gender' }],
    ['collectives under an award are its own', '| STT | Đơn vị | Giấy khen | < |\n| ^ | ^ | Số tập thể | Số cá nhân |\n| 1 | Trường A | 2 | 3 |',
      { C: 'award-count GK/collective', D: 'award-count GK/individual' }],
    ['collectives by themselves', '| STT | Đơn vị | Số tập thể | LĐTT |\n| 1 | Trường A | 2 | 3 |', { C: 'collective-count' }],
    ['the whole, where no other column counts the people', '| STT | Đơn vị | Tổng số | LĐTT |\n| 1 | Trường A | 12 | 3 |', { C: 'headcount' }],
    ['the sum of awards, where another column counts the people', '| STT | Đơn vị | Biên chế | LĐTT | Tổng số |\n| 1 | Trường A | 12 | 3 | 3 |', { C: 'headcount', E: 'row-total' }],
    ['a share of the column before it, though its header stands twice', '| STT | Đơn vị | LĐTT | Tỷ lệ |\n| STT | Đơn vị | LĐTT | Tỷ lệ |\n| 1 | Trường A | 3 | 50% |', { D: 'percent of C' }],
  ])('%s', check);
});

describe('"Tập thể" and "Cá nhân"', () => {
  const BY_AWARD = (...cells: readonly string[]): string => `| STT | Danh hiệu, hình thức | Tập thể |\n${cells.map((cell, index) => `| ${String(index + 1)} | Giấy khen | ${cell} |`).join('\n')}`;
  const COUNT = 'award-count of the row/collective';

  it.each<Case>([
    ['count, where nothing stands below', '| Danh hiệu, hình thức | Tập thể | Cá nhân |\n| Lao động tiên tiến | | |', { B: COUNT, C: 'award-count of the row/individual' }],
    ['count, where more figures than words stand below', BY_AWARD('4', '5', 'xem danh sách'), { C: COUNT }],
    ['name, where as many words as figures stand below', BY_AWARD('4', 'Tổ Toán'), { C: 'collective-name' }],
    ['count, where a remark follows each figure', BY_AWARD('4 (xem DS)', '5 (xem DS)'), { C: COUNT }],
    ['count, where marks stand below', BY_AWARD('x', 'v'), { C: COUNT }],
    ['count under awards, whatever stands below', '| STT | Đơn vị | Danh hiệu thi đua | < |\n| ^ | ^ | Tập thể | LĐTT |\n| 1 | Trường A | xem danh sách | 3 |\n| 2 | Trường B | xem danh sách | 3 |\n| 3 | Trường C | 1 | 3 |', { C: COUNT }],
    ['count under one award, whatever stands below', '| STT | Đơn vị | Giấy khen | < |\n| ^ | ^ | Tập thể | Cá nhân |\n| 1 | Trường A | xem danh sách | 3 |\n| 2 | Trường B | xem danh sách | 3 |', { C: 'award-count GK/collective' }],
    ['name without a figure, though the other one counts', '| STT | Tập thể | Cá nhân |\n| 1 | Tổ Toán | 3 |\n| 2 | Tổ Văn | 3 |', { B: 'collective-name' }],
    ['count with a figure, where the other one counts', '| Danh hiệu | Tập thể | Cá nhân |\n| Giấy khen | xem danh sách | 3 |\n| LĐTT | 1 | 3 |', { B: COUNT }],
    ['name with a figure, where the other one is blank', '| Danh hiệu | Tập thể | Cá nhân |\n| Giấy khen | Tổ Toán | |\n| LĐTT | 1 | |', { B: 'collective-name' }],
    ['name with a figure, where the other one names too', '| Danh hiệu | Tập thể | Cá nhân |\n| Giấy khen | Tổ Toán | Lò Thị Mai |\n| LĐTT | 1 | 2 |', { B: 'workplace' }],
    ['name with a figure, where another column counts', '| Danh hiệu | Tập thể | Tổng số |\n| Giấy khen | Tổ Toán | 3 |\n| LĐTT | 1 | 4 |', { B: 'collective-name' }],
  ])('%s', check);
});

describe('columns that name', () => {
  const AUTHORS = (...cells: readonly string[]): string => `| STT | Tác giả | Đơn vị | LĐTT |\n${cells.map((cell, index) => `| ${String(index + 1)} | ${cell} | Trường A | 3 |`).join('\n')}`;
  const COLLECTIVES = (...cells: readonly string[]): string => `| STT | Đơn vị | Tên tập thể | LĐTT |\n${cells.map((cell, index) => `| ${String(index + 1)} | Trường A | ${cell} | 3 |`).join('\n')}`;

  it.each<Case>([
    ['name nobody by figures', AUTHORS('4', '5', 'Lò Thị Mai'), { B: 'other', C: 'unit-name' }],
    ['name persons, where half is words', AUTHORS('4', 'Lò Thị Mai'), { B: 'person-name', C: 'workplace' }],
    ['name no collectives by figures, so that the unit names the row', COLLECTIVES('4', '5', 'Tổ Toán'), { B: 'unit-name', C: 'other' }],
    ['name collectives, where half is words', COLLECTIVES('4', 'Tổ Toán'), { B: 'workplace', C: 'collective-name' }],
    ['name units by "Tên", where nothing stands below', '| STT | Tên | Chức vụ |', { B: 'unit-name' }],
    ['name persons by "Tên", where half of it looks so', '| STT | Tên | LĐTT |\n| 1 | Lò Thị Mai | 1 |\n| 2 | mầm non | 1 |', { B: 'person-name' }],
    ['name persons by "Tên" between merged headings', '| STT | Tên | LĐTT | CSTĐCS |\n| | khối một | < | < |\n| | khối hai | < | < |\n| 1 | Lò Thị Mai | x | |', { B: 'person-name' }],
    ['give the second half of a name behind the first', '| STT | Thông tin | < | LĐTT |\n| ^ | Họ đệm | Tên | ^ |\n| 1 | Lò Thị | Mai | x |', { B: 'family-name', C: 'given-name' }],
    ['give the second half of a name behind a name that is half headed', '| STT | Họ và tên | < | LĐTT |\n| ^ | | Tên | ^ |\n| 1 | Lò Thị | Mai | x |', { C: 'given-name' }],
    ['give halves of a name only where it is one', '| STT | Họ và tên | Chức vụ | < | LĐTT |\n| 1 | Lò Thị Mai | Giáo viên | Tổ phó | x |', { B: 'person-name', C: 'position', D: 'position' }],
    ['give no halves of a name over three columns', '| STT | Họ và tên | < | < | LĐTT |\n| 1 | Lò | Thị | Mai | x |', { B: 'person-name', C: 'person-name', D: 'person-name' }],
  ])('%s', check);
});

describe('columns of awards', () => {
  const AWARDS = (...cells: readonly string[]): string => `| STT | Họ và tên | Danh hiệu |\n${cells.map((cell, index) => `| ${String(index + 1)} | Lò Thị Mai | ${cell} |`).join('\n')}`;
  const UNITS = (...cells: readonly string[]): string => `| STT | Danh hiệu, hình thức | Đơn vị | Tổng số |\n${cells.map((cell, index) => `| ${String(index + 1)} | LĐTT | ${cell} | 3 |`).join('\n')}`;

  it.each<Case>([
    ['texts, where half is figures', AWARDS('LĐTT', '5'), { C: 'award-text' }], ['texts, where half is marks', AWARDS('LĐTT', 'x'), { C: 'award-text' }],
    ['no texts, where most is figures', AWARDS('LĐTT', '5', '6'), { C: 'other' }], ['no texts, where most is marks', AWARDS('LĐTT', 'x', 'x'), { C: 'other' }],
    ['texts beside units by name', UNITS('Trường A', '5'), { B: 'award-text' }], ['names of rows beside numbers of units', UNITS('4', '5', 'Trường A'), { B: 'award-label' }],
    ['names of rows beside notes', '| STT | Danh hiệu, hình thức | Ghi chú | Số lượng |\n| 1 | LĐTT | mới | 3 |', { B: 'award-label' }],
    ['names of rows beside counts of whom they are for', '| STT | Danh hiệu, hình thức | Tập thể | Cá nhân |\n| 1 | LĐTT | xem danh sách | 3 |\n| 2 | Giấy khen | 1 | 3 |', { B: 'award-label' }],
    ['for collectives, where collectives are named', '| STT | Tên tập thể | Giấy khen |\n| 1 | Tổ Toán | x |', { C: 'award-mark GK/collective' }],
    ['for persons, where persons are named too', '| STT | Tên tập thể, cá nhân | Tên tập thể | Giấy khen |\n| 1 | Lò Thị Mai | Tổ Toán | x |', { D: 'award-mark GK/individual' }],
    ['of the lower of two awards', '| STT | Đơn vị | Bằng khen | < |\n| ^ | ^ | Giấy khen | Khác |\n| 1 | Trường A | 3 | 1 |', { C: 'award-count GK/individual', D: 'award-count BK_T/individual' }],
    ['of no award, where one of two may be several', '| STT | Đơn vị | LĐTT, CSTĐ | Giấy khen |\n| 1 | Trường A | 3 | 1 |', { C: 'other' }],
    ['of an award beside words that say nothing', '| STT | Đơn vị | LĐTT, ngôi sao | Giấy khen |\n| 1 | Trường A | 3 | 1 |', { C: 'award-count LDTT/individual' }],
    ['of households', '| STT | Đơn vị | Khen thưởng | < |\n| ^ | ^ | Hộ | LĐTT |\n| 1 | Thôn A | 3 | 1 |', { B: 'unit-name', C: 'award-count of the row/household' }],
    ['of households, in capitals and with nothing below', '| STT | Đơn vị | Giấy khen | < |\n| ^ | ^ | HỘ | CÁ NHÂN |\n| 1 | Thôn A | | 1 |', { B: 'unit-name', C: 'award-count GK/household' }],
    ['of no known name, with figures', '| STT | Đơn vị | Danh hiệu thi đua | < |\n| ^ | ^ | LĐTT | Ngôi sao |\n| 1 | Trường A | 3 | 5 |\n| 2 | Trường B | 3 | x |', { D: 'unknown-award-count Ngôi sao' }],
    ['of no known name, with words alone', '| STT | Đơn vị | Danh hiệu thi đua | < |\n| ^ | ^ | LĐTT | Ngôi sao |\n| 1 | Trường A | 3 | chưa xét |', { D: 'other' }],
  ])('%s', check);

  it.each<Case>([
    ['marks of units', '| STT | Đơn vị | LĐTT |\n| 1 | Trường A | x |', { C: 'award-mark LDTT/individual' }],
    ['counts of units, with nothing below', '| STT | Đơn vị | LĐTT |\n| 1 | Trường A | |', { C: 'award-count LDTT/individual' }],
    ['counts of units, where half is marks', '| STT | Đơn vị | LĐTT |\n| 1 | Trường A | x |\n| 2 | Trường B | 5 |', { C: 'award-count LDTT/individual' }],
    ['ones of persons as marks', '| STT | Họ và tên | LĐTT |\n| 1 | Lò Thị Mai | 1 |\n| 2 | Lò Thị Mơ | 1 |\n| 3 | Lò Thị Mận | 2 |', { C: 'award-mark LDTT/individual' }],
    ['figures of persons, where half is ones', '| STT | Họ và tên | LĐTT |\n| 1 | Lò Thị Mai | 1 |\n| 2 | Lò Thị Mơ | 2 |', { C: 'award-count LDTT/individual' }],
    ['ones of persons and collectives as marks', '| STT | Tên tập thể, cá nhân | Giấy khen |\n| 1 | Lò Thị Mai | 1 |\n| 2 | Tổ Toán | 1 |', { C: 'award-mark GK/individual' }],
    ['ones under "Số lượng" as counts', '| STT | Tên tập thể | Giấy khen | < |\n| ^ | ^ | Số lượng | Tỷ lệ |\n| 1 | Tổ Toán | 1 | 10% |', { C: 'award-count GK/collective' }],
  ])('%s', check);
});

describe('targets', () => {
  const TARGET = (header: string, ...cells: readonly string[]): string => `| STT | Đơn vị | ${header} | Ghi chú |\n${cells.map((cell, index) => `| ${String(index + 1)} | Trường A | ${cell} | |`).join('\n')}`;

  it.each<Case>([
    ['of an award, registered', TARGET('LĐTT đăng ký', '5', 'vài'), { C: 'registered' }], ['of an award, allotted', TARGET('LĐTT chỉ tiêu', '5'), { C: 'quota' }],
    ['under a group of awards', '| STT | Đơn vị | Danh hiệu thi đua | < |\n| ^ | ^ | LĐTT đăng ký | LĐTT chỉ tiêu |\n| 1 | Trường A | 3 | 5 |', { C: 'registered', D: 'quota' }],
    ['of something else', TARGET('Xe đăng ký', '5'), { C: 'other' }],
    ['allotted', TARGET('Chỉ tiêu', '5', 'vài'), { C: 'quota' }], ['that are words', TARGET('Chỉ tiêu', '5', 'dạy tốt', 'học tốt'), { C: 'criterion' }],
    ['below zero', TARGET('Chỉ tiêu', '-1'), { C: 'quota' }], ['typed as text', TARGET('Chỉ tiêu', '"5"', '"125"', '"1.250"', '"2,5"'), { C: 'quota' }],
    ['that begin with a figure', TARGET('Chỉ tiêu', '12 lớp'), { C: 'criterion' }], ['beside dashes', TARGET('Chỉ tiêu', '5', '-', '-'), { C: 'quota' }],
  ])('%s', check);
});

describe('headers of several rows', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['say what stands twice once', '| STT | Đơn vị | Giấy khen |\n| STT | Đơn vị | Giấy khen |\n| 1 | Trường A | 3 |', ['STT', 'Đơn vị', 'Giấy khen']],
    ['pass the words of a group on to the right without a merge', '| STT | Đơn vị | Danh hiệu | | | Ghi chú |\n| | | LĐTT | CSTĐCS | Giấy khen | |\n| 1 | Trường A | 3 | 1 | 2 | |',
      ['STT', 'Đơn vị', 'Danh hiệu – LĐTT', 'Danh hiệu – CSTĐCS', 'Danh hiệu – Giấy khen', 'Ghi chú']],
    ['pass on the words of the first column', '| Danh hiệu | | Đơn vị | STT |\n| LĐTT | CSTĐCS | | |\n| 3 | 1 | Trường A | 1 |', ['Danh hiệu – LĐTT', 'Danh hiệu – CSTĐCS', 'Đơn vị', 'STT']],
    ['pass nothing on to a column without words', '| STT | Đơn vị | Danh hiệu | | | Ghi chú |\n| | | LĐTT | CSTĐCS | | |\n| 1 | Trường A | 3 | 1 | x | |',
      ['STT', 'Đơn vị', 'Danh hiệu – LĐTT', 'Danh hiệu – CSTĐCS', 'Ghi chú']],
    ['pass on nothing from a column with one row of words', '| STT | Đơn vị | | Ghi chú |\n| | | LĐTT | |\n| 1 | Trường A | 3 | |', ['STT', 'Đơn vị', 'LĐTT', 'Ghi chú']],
    ['pass on nothing of a merge', '| STT | Đơn vị | Danh hiệu | < | | Ghi chú |\n| | | LĐTT | CSTĐCS | Giấy khen | |\n| 1 | Trường A | 3 | 1 | 2 | |',
      ['STT', 'Đơn vị', 'Danh hiệu – LĐTT', 'Danh hiệu – CSTĐCS', 'Giấy khen', 'Ghi chú']],
    ['pass on nothing to a merge', '| STT | Đơn vị | Danh hiệu | | < | Ghi chú |\n| | | LĐTT | CSTĐCS | Giấy khen | |\n| 1 | Trường A | 3 | 1 | 2 | |',
      ['STT', 'Đơn vị', 'Danh hiệu – LĐTT', 'CSTĐCS', 'Giấy khen', 'Ghi chú']],
    ['do not go on in the rows below', '| STT | Họ và tên | | Chức vụ |\n| 1 | Lò Thị Mai | x | Giáo viên |', ['STT', 'Họ và tên', 'Chức vụ']],
  ])('%s', (_name, text, labels) => {
    expect(columnsOf(text).map(({ label }) => label)).toEqual(labels);
  });
});
