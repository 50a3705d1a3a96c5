import { ledgerOf } from '#support/recognised';

const LIST = `DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
  | STT | Họ và tên | Chức vụ |`;
const TALLY = `BIỂU TỔNG HỢP THI ĐUA NĂM 2022
  | STT | Đơn vị | LĐTT | CSTĐCS |`;

describe('a row is a sum', () => {
  const LONG = 'Tổng số của các phòng ban, đơn vị trong toàn huyện Tuần Giáo';

  it.each([
    ['of all on top, of a group below it; a remark or a name is none', `BIỂU TỔNG HỢP THI ĐUA NĂM 2022
      | STT | Đơn vị | LĐTT | CSTĐCS | Ghi chú |
      | Tổng cộng (I+II) | | 6 | 2 | |
      | I | Khối một | | | |
      | 1 | Phòng A | 3 | 1 | |
      | Cộng khối một | | 3 | 1 | |
      | II | Khối hai | | | |
      | 1 | Phòng B | 3 | 1 | Cộng thêm một người |
      | | Tòng Thị Mai | 3 | 1 | |`,
    '3 total Tổng cộng (I+II); 4 group Khối một B4; 5 data of 4; 6 subtotal of 4 Cộng khối một; 7 group Khối hai B7; 8 data of 7; 9 data of 7'],
    ['by a sentence of up to sixty letters', `${TALLY}\n| 1 | Phòng A | 3 | 1 |\n| | ${LONG} | 3 | 1 |`, `3 data; 4 total ${LONG}`],
    ['not by a longer one', `${TALLY}\n| 1 | Phòng A | 3 | 1 |\n| | ${LONG} ta | 3 | 1 |`, '3 data; 4 data'],
    ['not where the sentence states a number itself', `${TALLY}\n| 1 | Phòng A | 3 | 1 |\n| | Tổng số: 6 cá nhân | 3 | 1 |`, '3 data; 4 data'],
    ['by a word right of the names only if it is nothing but a sum', `DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
      | STT | Họ và tên | Chức vụ | Số năm |
      | 1 | Lò Thị Mai | Giáo viên | 2 |
      | 2 | Lò Thị Mơ | Tổng phụ trách | 3 |
      | | | Tổng cộng | 5 |
      | | | Tổng phụ trách | 5 |`, '3 data; 4 data; 5 subtotal Tổng cộng; 6 data'],
    ['by a word before the names', `${LIST}\n| 1 | Lò Thị Mai | Giáo viên |\n| Tổng cộng | 1 người | |`, '3 data; 4 total Tổng cộng'],
    ['of the last group where every group has one', `${TALLY}
      | I | Khối một | | |
      | 1 | Phòng A | 3 | 1 |
      | | Cộng | 3 | 1 |
      | II | Khối hai | | |
      | 1 | Phòng B | 3 | 1 |
      | | Cộng | 6 | 2 |`,
    '3 group Khối một B3; 4 data of 3; 5 subtotal of 3 Cộng; 6 group Khối hai B6; 7 data of 6; 8 subtotal of 6 Cộng'],
    ['of all where one group before it has none', `${TALLY}
      | I | Khối một | | |
      | 1 | Phòng A | 3 | 1 |
      | II | Khối hai | | |
      | 1 | Phòng B | 3 | 1 |
      | | Cộng | 3 | 1 |
      | III | Khối ba | | |
      | 1 | Phòng C | 3 | 1 |
      | | Cộng | 9 | 3 |`,
    '3 group Khối một B3; 4 data of 3; 5 group Khối hai B5; 6 data of 5; 7 subtotal of 5 Cộng; 8 group Khối ba B8; 9 data of 8; 10 total Cộng'],
    ['alone, without figures', `${LIST}\n| 1 | Lò Thị Mai | Giáo viên |\n| | | Tổng cộng |`, '3 data; 4 total Tổng cộng'],
    ['of all, whatever stands below it', `${TALLY}\n| 1 | Phòng A | 3 | 1 |\n| | Cộng | 3 | 1 |\n| 2 | | | |`, '3 data; 4 total Cộng; 5 unfinished'],
    ['of all on top, below a blank row', `${TALLY}\n\n| | Tổng cộng | 3 | 1 |\n| 1 | Phòng A | 3 | 1 |`, '3 blank; 4 total Tổng cộng; 5 data'],
    ['of the last of groups of several rows', `${TALLY}
      | I | Khối một | | |
      | 1 | Phòng A | 3 | 1 |
      | 2 | Phòng B | 3 | 1 |
      | | Cộng | 6 | 2 |
      | II | Khối hai | | |
      | 1 | Phòng C | 3 | 1 |
      | 2 | Phòng D | 3 | 1 |
      | | Cộng | 6 | 2 |`,
    '3 group Khối một B3; 4 data of 3; 5 data of 3; 6 subtotal of 3 Cộng; 7 group Khối hai B7; 8 data of 7; 9 data of 7; 10 subtotal of 7 Cộng'],
    ['of the last group, where one before it has no rows', `${TALLY}
      | I | Khối một | | |
      | II | Khối hai | | |
      | 1 | Phòng A | 3 | 1 |
      | | Cộng | 3 | 1 |
      | III | Khối ba | | |
      | 1 | Phòng C | 3 | 1 |
      | | Cộng | 3 | 1 |`,
    '3 group Khối một B3; 4 group Khối hai B4; 5 data of 4; 6 subtotal of 4 Cộng; 7 group Khối ba B7; 8 data of 7; 9 subtotal of 7 Cộng'],
    ['of the last group, where the sum of all stands on top', `${TALLY}
      | | Tổng cộng | 6 | 2 |
      | I | Khối một | | |
      | 1 | Phòng A | 3 | 1 |
      | | Cộng | 3 | 1 |
      | II | Khối hai | | |
      | 1 | Phòng B | 3 | 1 |
      | | Cộng | 3 | 1 |`,
    '3 total Tổng cộng; 4 group Khối một B4; 5 data of 4; 6 subtotal of 4 Cộng; 7 group Khối hai B7; 8 data of 7; 9 subtotal of 7 Cộng'],
    ['of all under a single group', `${TALLY}\n| I | Khối một | | |\n| 1 | Phòng A | 3 | 1 |\n| 2 | Phòng B | 3 | 1 |\n| | Cộng | 6 | 2 |`,
      '3 group Khối một B3; 4 data of 3; 5 data of 3; 6 total Cộng'],
    ['of a part where another sum follows', `${TALLY}\n| 1 | Phòng A | 3 | 1 |\n| | Cộng | 3 | 1 |\n| | Tổng cộng | 3 | 1 |`, '3 data; 4 subtotal Cộng; 5 total Tổng cộng'],
    ['of a part where rows follow', `${TALLY}\n| 1 | Phòng A | 3 | 1 |\n| | Tổng cộng | 3 | 1 |\n| 2 | Phòng B | 3 | 1 |\n| | Tổng cộng | 6 | 2 |`,
      '3 data; 4 subtotal Tổng cộng; 5 data; 6 total Tổng cộng'],
    ['of all where no row stands above it', `${TALLY}\n| | Cộng | 6 | 2 |\n| 1 | Phòng A | 3 | 1 |\n| 2 | Phòng B | 3 | 1 |`, '3 total Cộng; 4 data; 5 data'],
    ['of all where there are no rows', `${TALLY}\n| | Cộng | 6 | 2 |\n| | Tổng cộng | 6 | 2 |`, '3 total Cộng; 4 total Tổng cộng'],
    ['of a tally without serial numbers', `KẾT QUẢ KHEN THƯỞNG NĂM 2024
      | Danh hiệu thi đua | Tập thể | Cá nhân |
      | Lao động tiên tiến | 4 | 112 |
      | Tổng cộng chung hai năm | 4 | 112 |
      | | Tổng | 112 |`, '3 data; 4 total Tổng cộng chung hai năm; 5 total Tổng'],
  ])('%s', (_name, text, ledger) => {
    expect(ledgerOf(text)).toBe(ledger);
  });
});
