import { ledgerOf } from '#support/recognised';

const LIST = `DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
  | STT | Họ và tên | Chức vụ |`;
const TALLY = `BIỂU TỔNG HỢP THI ĐUA NĂM 2022
  | STT | Đơn vị | LĐTT | CSTĐCS |`;
const BLANKS = (count: number): string => '\n'.repeat(count);

describe('the ledger of a table goes on', () => {
  it.each([
    ['over eight blank rows', `${LIST}\n| 1 | Lò Thị Mai | Giáo viên |${BLANKS(9)}| 2 | Cà Văn Lan | Giáo viên |`,
      '3 data; 4 blank; 5 blank; 6 blank; 7 blank; 8 blank; 9 blank; 10 blank; 11 blank; 12 data'],
    ['past cells beside the table, left and right', `DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
      |  | STT | Họ và tên | Chức vụ |
      |  | 1 | Lò Thị Mai | Giáo viên | | | ngoài |
      |  |  |  |  | | | ngoài |
      | trái |  |  |  |
      |  | 2 | Cà Văn Lan | Giáo viên |`, '3 data; 4 blank; 5 blank; 6 data'],
    ['past words under a column without a header', `DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
      | STT | Họ và tên |  | Chức vụ |
      | 1 | Lò Thị Mai | x | Giáo viên |
      |   |  | chữ |  |
      | 2 | Cà Văn Lan |  | Giáo viên |`, '3 data; 4 continued-text; 5 data'],
    ['past the second line of a text', `${LIST}
      | 1 | Lò Thị Mai | Giáo viên |
      | | | kiêm Tổng phụ trách |
      | 2 | Cà Văn Lan | Giáo viên |`, '3 data; 4 continued-text; 5 data'],
    ['past numbered rows whose words end a table elsewhere', `DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
      | STT | Tên tập thể, cá nhân | Ghi chú |
      | "1" | Chủ tịch công đoàn | |
      | I | Hiệu trưởng | |
      | "1" | Lò Thị Mai | x |
      | A | Thư ký hội đồng | |
      | "1." | Lò Thị Mơ | x |`, '3 data; 4 group Hiệu trưởng B4; 5 data of 4; 6 group Thư ký hội đồng B6; 7 data of 6'],
    ['past a note of three cells', `DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
      | STT | Họ và tên | Chức vụ | Đơn vị |
      | 1 | Lò Thị Mai | Giáo viên | Tổ 1 |
      | Ghi chú | có | ba | |
      | 2 | Cà Văn Lan | Giáo viên | Tổ 1 |`, '3 data; 4 data; 5 data'],
    ['past a note beside a number', `${LIST}
      | 1 | Lò Thị Mai | Giáo viên |
      | Ghi chú | 5 | |
      | 2 | Cà Văn Lan | Giáo viên |`, '3 data; 4 data; 5 data'],
    ['past a note that a formula gives', `${LIST}
      | 1 | Lò Thị Mai | Giáo viên |
      | | =B3 → Ghi chú | |
      | 2 | Cà Văn Lan | Giáo viên |`, '3 data; 4 data; 5 data'],
    ['with a row without a name after a gap', `DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
      | STT | Họ và tên | Chức vụ | Đơn vị |
      | 1 | Lò Thị Mai | Giáo viên | Tổ 1 |

      | | | Giáo viên | Tổ 2 |`, '3 data; 4 blank; 5 data'],
    ['with a serial number after a gap, whatever its kind', `${LIST}
      | 1 | Lò Thị Mai | Giáo viên |

      | "2" | | |

      | II | | |

      | B | | |`, '3 data; 4 blank; 5 unfinished; 6 blank; 7 unfinished; 8 blank; 9 unfinished'],
    ['with names alone, where no column is of serial numbers', `DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
      | Họ và tên | Chức vụ | Đơn vị |
      | Lò Thị Mai | Giáo viên | Tổ 1 |
      | Cà Văn Lan | | |`, '3 data; 4 data'],
    ['with a name after a gap, though it has no number', `${LIST}
      | 1 | Lò Thị Mai | Giáo viên |

      | | Cà Văn Lan | |`, '3 data; 4 blank; 5 data'],
    ['with a sum after a gap', `${LIST}
      | 1 | Lò Thị Mai | Giáo viên |

      | Tổng cộng | | |`, '3 data; 4 blank; 5 total Tổng cộng'],
    ['with headings that state a number and have rows below', `${LIST}
      Khối tiểu học: 01 cá nhân
      | 1 | Lò Thị Mai | Giáo viên |

      Khối THCS: 02 cá nhân

      | 1 | Cà Văn Lan | Giáo viên |
      | 2 | Cà Văn Lanh | Giáo viên |`,
    '3 group Khối tiểu học: 01 cá nhân A3; 4 data of 3; 5 blank; 6 group Khối THCS: 02 cá nhân A6; 7 blank; 8 data of 6; 9 data of 6'],
  ])('%s', (_name, text, ledger) => {
    expect(ledgerOf(text)).toBe(ledger);
  });
});

describe('the ledger of a table ends', () => {
  it.each([
    ['with its header', LIST, ''],
    ['with the numbers of its columns', `${LIST}\n| (1) | (2) | (3) |`, '3 column-numbers'],
    ['before nine blank rows', `${LIST}\n| 1 | Lò Thị Mai | Giáo viên |${BLANKS(10)}| 2 | Cà Văn Lan | Giáo viên |`, '3 data'],
    ['before the signatures', `${LIST}
      | 1 | Lò Thị Mai | Giáo viên |
      | | NGƯỜI LẬP BIỂU | HIỆU TRƯỞNG |
      | | Lò Văn A | Cà Văn B |`, '3 data'],
    ['before a note of two cells', `${LIST}
      | 1 | Lò Thị Mai | Giáo viên |
      | Ghi chú: danh sách này | của tổ |
      | 2 | Cà Văn Lan | Giáo viên |`, '3 data'],
    ['before the line that states its number, whatever follows', `${LIST}
      | 1 | Lò Thị Mai | Giáo viên |
      Ấn định danh sách có 01 người
      | 2 | Cà Văn Lan | Giáo viên |`, '3 data'],
    ['before a line that states a number, three rows above the next one', `${LIST}
      | 1 | Lò Thị Mai | Giáo viên |
      Khối THCS: 02 cá nhân


      | 1 | Cà Văn Lan | Giáo viên |`, '3 data'],
    ['before a line that states a number, with nothing below it', `${LIST}
      | 1 | Lò Thị Mai | Giáo viên |
      Khối THCS: 02 cá nhân`, '3 data'],
    ['before a line after a gap that stands under no name', `${LIST}
      | 1 | Lò Thị Mai | Giáo viên |

      | | | Quài Tở, ngày 5 tháng 6 năm 2021 |
      | | | Lò Văn A |`, '3 data'],
  ])('%s', (_name, text, ledger) => {
    expect(ledgerOf(text)).toBe(ledger);
  });
});

describe('a row is a heading', () => {
  it.each([
    ['by its words, bold letters, a wide merge or whom it is about', `${TALLY}
      | | Khối cơ quan | | |
      | 1 | Phòng A | 3 | 1 |
      | | Vùng ngoài{bold} | | |
      | 2 | Phòng B | 3 | 1 |
      | | Các trường trong thị trấn | < | < |
      | 3 | Phòng C | 3 | 1 |
      | | Cá nhân | | |
      | 4 | Phòng D | 3 | 1 |`,
    '3 group Khối cơ quan B3; 4 data of 3; 5 group Vùng ngoài B5; 6 data of 5; 7 group Các trường trong thị trấn B7; 8 data of 7; 9 group Cá nhân B9; 10 data of 9'],
    ['not by a name alone, nor by a merge of two cells', `${TALLY}
      | 1 | Phòng A | 3 | 1 |
      | | Vùng trong | < | |
      | 2 | Phòng B | 3 | 1 |
      | | Vùng ngoài | | |
      | 3 | Phòng C | 3 | 1 |`, '3 data; 4 data; 5 data; 6 data; 7 data'],
    ['by an award or a subject, not by the name of a person', `${LIST}
      | | Lao động tiên tiến | |
      | 1 | Lò Thị Mai | Giáo viên |
      | | Danh hiệu cá nhân | |
      | 2 | Lò Thị Mít | Giáo viên |
      | | tập thể | |
      | 3 | Lò Thị Mía | Giáo viên |
      | | Lò Thị Mận | |
      | 4 | Lò Thị Me | Giáo viên |`,
    '3 group Lao động tiên tiến B3; 4 data of 3; 5 group Danh hiệu cá nhân B5; 6 data of 5; 7 group tập thể B7; 8 data of 7; 9 data of 7; 10 data of 7'],
    ['by short words for a subject, or long ones for persons', `${LIST}
      | | CN | |
      | 1 | Lò Thị Mai | Giáo viên |
      | | Cán bộ, giáo viên, nhân viên | |
      | 2 | Lò Thị Mít | Giáo viên |
      | | LĐTT và Lò Thị Mía | |
      | 3 | Lò Thị Mận | Giáo viên |`, '3 group CN B3; 4 data of 3; 5 group Cán bộ, giáo viên, nhân viên B5; 6 data of 5; 7 data of 5; 8 data of 5'],
    ['behind a sign that is no number', `${TALLY}
      | * | Khối cơ quan | | |
      | 1 | Phòng A | 3 | 1 |`, '3 group Khối cơ quan B3; 4 data of 3'],
    ['by a roman numeral with figures, also above another heading', `${TALLY}
      | I | Huyện A | 3 | 1 |
      | | Các xã | | |
      | 1 | Xã B | 3 | 1 |`, '3 group Huyện A B3; 4 group Các xã B4; 5 data of 4'],
    ['not by a roman numeral behind all other rows', `${LIST}
      | 1 | Lò Thị Mai | Giáo viên |
      | 2 | Lò Thị Mơ | Giáo viên |
      | I | Lò Thị Mận | Giáo viên |`, '3 data; 4 data; 5 data'],
    ['named by the first text that is one, past figures and errors', `BIỂU TỔNG HỢP THI ĐUA NĂM 2022
      | STT | Đơn vị | LĐTT | CSTĐCS | Ghi chú |
      | I | 3 | #N/A | 1 | Khối một |
      | 1 | Phòng A | 3 | 1 | |`, '3 group Khối một E3; 4 data of 3'],
    ['in the column of the serial numbers, if it is words', `${LIST}
      | Tổ Tự nhiên | | |
      | 1 | Lò Thị Mai | Giáo viên |
      | Tổ X | | |
      | 2 | Lò Thị Mơ | Giáo viên |
      | abc | | |
      | 1234 | | |
      | 12-B | | |
      | IV | | |
      | 3 | | |
      | 4 | Lò Thị Mơn | Giáo viên |`,
    '3 group Tổ Tự nhiên A3; 4 data of 3; 5 group Tổ X A5; 6 data of 5; 7 unfinished; 8 unfinished; 9 unfinished; 10 unfinished; 11 unfinished; 12 data of 5'],
    ['by a letter or roman numeral that has rows below', `${TALLY}
      | A. | Khối Đảng | | |
      | 1.1 | Phòng A | 3 | 1 |
      | B) | Khối Đoàn | | |
      | 1.2 | Phòng B | 3 | 1 |`, '3 group Khối Đảng B3; 4 data of 3; 5 group Khối Đoàn B5; 6 data of 5'],
    ['by a roman numeral, also with figures; with figures and no rows it is a row', `${TALLY}
      | I | Khối một | 3 | 1 |
      | 1 | Phòng A | 3 | 1 |
      | II | Văn phòng | 5 | 1 |
      | III | Khối ba | 4 | 1 |
      | 1 | Phòng C | 4 | 1 |`, '3 group Khối một B3; 4 data of 3; 5 data of 3; 6 group Khối ba B6; 7 data of 6'],
    ['by a roman numeral without figures, also with no rows of its own', `${TALLY}
      | I | Khối một | | |
      | 1 | Phòng A | 3 | 1 |
      | II | Khối hai | | |
      | III | Khối ba | 4 | 1 |
      | | Các trường | | |
      | 1 | Phòng C | 4 | 1 |`, '3 group Khối một B3; 4 data of 3; 5 group Khối hai B5; 6 group Khối ba B6; 7 data of 6; 8 data of 6'],
    ['named by a text elsewhere in the row where its own column is empty', `BIỂU TỔNG HỢP THI ĐUA NĂM 2022
      | STT | Đơn vị | LĐTT | Ghi chú |
      | I | | 3 | Khối một |
      | 1 | Phòng A | 3 | |
      | 2 | Phòng B | 3 | |`, '3 group Khối một D3; 4 data of 3; 5 data of 3'],
    ['without any name, at the column of the names', `${TALLY}
      | I | | 6 | 2 |
      | 1 | Phòng A | 3 | 1 |
      | | | 3 | 1 |`, '3 group  B3; 4 data of 3; 5 data of 3'],
  ])('%s', (_name, text, ledger) => {
    expect(ledgerOf(text)).toBe(ledger);
  });
});

describe('a row is no data', () => {
  it.each([
    ['where it says that there is nobody, and nothing else', `${LIST}
      | 1 | Không có | |
      | | Không | |
      | 2 | Không có | x |
      | 3 | Lò Thị Mơn | Giáo viên |`, '3 says-none; 4 says-none; 5 data; 6 data'],
    ['where it numbers the columns, in brackets or letters', `${TALLY}
      | 1 | Phòng A | 3 | 1 |
      | (1) | (2) | (3) | (4) |
      | 2 | Phòng B | 3 | 1 |
      | A | B | 3 | 4 |
      | 3 | Phòng C | 3 | 1 |
      | 1 | 2 | 3 | 4 |
      | A | BC | 3 | 4 |`, '3 data; 4 column-numbers; 5 data; 6 column-numbers; 7 data; 8 column-numbers; 9 data'],
    ['where it repeats the header, or two words of it', `BIỂU TỔNG HỢP THI ĐUA NĂM 2022
      | STT | Đơn vị | Danh hiệu | < |
      | ^ | ^ | LĐTT | CSTĐCS |
      | 1 | Phòng A | 3 | 1 |
      | | | LĐTT | CSTĐCS |
      | 2 | Phòng B | 3 | 1 |
      | | x | LĐTT | CSTĐCS |
      | 3 | Phòng D | 3 | 1 |
      | | | CSTĐCS | LĐTT |`, '4 data; 5 repeated-header; 6 data; 7 data; 8 data; 9 data'],
    ['where it goes on with the row above, also in a word of the header', `${LIST}
      | 1 | Lò Thị Mai | Giáo viên |
      | | | chức vụ |`, '3 data; 4 continued-text'],
    ['where an error stands for its number and nothing else', `${TALLY}
      | 1 | Phòng A | 3 | 1 |
      | #VALUE! | | | |
      | | | 5 | |`, '3 data; 4 unfinished; 5 data'],
    ['where prepared formulas show nothing yet', `${TALLY}
      | 1 | Phòng A | 3 | 1 |
      | | =X1 → #N/A | =Y1 → 0 | |
      | 2 | Phòng B | 3 | 1 |
      | | =X1 → #N/A | =Y1 → 5 | |
      | | =X1 → 0 | =Y1 → 0 | |
      | | #N/A | =Y1 → 0 | |
      | | =X1 → #N/A | | |`, '3 data; 4 helper-row; 5 data; 6 data; 7 data; 8 data; 9 helper-row'],
  ])('%s', (_name, text, ledger) => {
    expect(ledgerOf(text)).toBe(ledger);
  });
});
