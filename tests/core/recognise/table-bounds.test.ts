import { findTables, isNumberingRow, type TableBand } from '#core/recognise/find-tables';
import { viewSheet, type SheetView } from '#core/recognise/sheet-view';
import { toA1Range } from '#core/grid/range';
import { readTallyText } from '#support/tally-text';

function viewOf(text: string): SheetView {
  const [sheet] = readTallyText(text).files[0]?.workbook.sheets ?? [];
  if (sheet === undefined) throw new Error('no sheet');
  return viewSheet(sheet);
}

/** `A1:D2 (3) 4-9`: header, row of column numbers, first and last row of what may be below it. */
function toBandText({ first, last, left, right, numberingRow, bodyFirst, bodyLimit, repeats }: TableBand): string {
  const numbers = numberingRow === undefined ? '' : ` (${String(numberingRow + 1)})`;
  return `${toA1Range({ top: first, left, bottom: last, right })}${numbers} ${String(bodyFirst + 1)}-${String(bodyLimit + 1)}${repeats ? ' again' : ''}`;
}

const bandsOf = (text: string): string[] => findTables(viewOf(text)).map(toBandText);

const labelOf = (letters: number): string => 'Danh hiệu '.padEnd(letters, 'x');

describe('a row is a header', () => {
  it.each([
    ['with a serial number and one column more', '| STT | Họ và tên |', ['A1:B1 2-1']],
    ['with a serial number, whatever stands beside two known words', '| STT | Họ và tên | Màu | Cỡ | Kiểu |', ['A1:E1 2-1']],
    ['with half of its words known', '| Họ và tên | Chức vụ | Màu | Cỡ |', ['A1:D1 2-1']],
    ['not with fewer than half', '| Họ và tên | Chức vụ | Màu | Cỡ | Kiểu |', []],
    ['not with one known word', '| Họ và tên | Màu |', []],
    ['not by terms beside a unit', '| Trường | Giai đoạn 1 | Lần 2 |', []],
    ['not with a number', '| STT | Họ và tên | Chức vụ | 2021 |', []],
    ['not with a formula', '| STT | Họ và tên | =B2 → Chức vụ |', []],
    ['not with a single cell', '| Họ và tên, chức vụ |', []],
    ['not by one word twice', '| Họ và tên | Họ và tên |', []],
    ['not as signatures', '| NGƯỜI LẬP BIỂU | (Ký, họ tên) | (Ký, ghi rõ họ và tên) |', []],
    ['not without a column that names or numbers rows', '| Chức vụ | Ngày sinh | Ghi chú |', []],
    ['by persons beside a unit', '| Đơn vị | CN | Màu |', ['A1:C1 2-1']],
    ['by a quantity beside a unit', '| Đơn vị | SL | Màu |', ['A1:C1 2-1']],
    ['by an award beside a unit', '| Đơn vị | Huân chương lao động | Màu |', ['A1:C1 2-1']],
    ['by a group of awards beside a unit', '| Đơn vị | Các danh hiệu thi đua | Màu |', ['A1:C1 2-1']],
    ['by a name inside other words', '| Ghi rõ họ và tên | Chức vụ |', ['A1:B1 2-1']],
    ['with a label of ninety letters', `| Họ và tên | ${labelOf(90)} |`, ['A1:B1 2-1']],
    ['not with a label of ninety-one letters', `| Họ và tên | ${labelOf(91)} |`, []],
  ])('%s', (_name, text, bands) => {
    expect(bandsOf(text)).toEqual(bands);
  });
});

describe('a row above the serial number', () => {
  it.each([
    ['groups columns behind the first', `
      | | | Danh hiệu thi đua | < |
      | STT | Đơn vị | LĐTT | CSTĐCS |`, ['A1:D2 3-2']],
    ['groups columns by an award', `
      | | | Giấy khen | < |
      | STT | Đơn vị | TT | CN |`, ['A1:D2 3-2']],
    ['may reach further right than the row below', `
      | | | Danh hiệu thi đua | < |
      | STT | Đơn vị | LĐTT | |`, ['A1:D2 3-2']],
    ['is no part where it begins over the first column', `
      | Danh hiệu thi đua |
      | STT | Đơn vị | LĐTT |`, ['A2:C2 3-2']],
    ['is no part where one of its cells stands over the first column', `
      | Năm học | | Danh hiệu thi đua |
      | STT | Đơn vị | LĐTT |`, ['A2:C2 3-2']],
    ['is no part with a strange word', `
      | | | Danh hiệu thi đua | Màu |
      | STT | Đơn vị | LĐTT | Cỡ |`, ['A2:D2 3-2']],
    ['is no part with a number', `
      | | | Danh hiệu thi đua | 2021 |
      | STT | Đơn vị | LĐTT | Cỡ |`, ['A2:D2 3-2']],
    ['is no part two rows above', `
      | | | Danh hiệu thi đua | < |

      | STT | Đơn vị | LĐTT | CSTĐCS |`, ['A3:D3 4-3']],
    ['is no part where it belongs to the header above', `
      | STT | Đơn vị | Danh hiệu | < |
      | | | LĐTT | CSTĐCS |
      | STT | Họ và tên | Chức vụ | Ghi chú |`, ['A1:D2 3-2', 'A3:D3 4-3']],
  ])('%s', (_name, text, bands) => {
    expect(bandsOf(text)).toEqual(bands);
  });
});

describe('a further row of a header', () => {
  const HEADER = '| STT | Đơn vị | Giải thưởng | < | < | Ghi chú |';

  it.each([
    ['holds strange words under a group', `${HEADER}\n| | | Vàng | Bạc | Đồng | |`, ['A1:F2 3-2']],
    ['holds strange words under a group two rows above', `
      ${HEADER}
      | | | LĐTT | | Đồng | |
      | | | | Bạc | Kẽm | |`, ['A1:F3 4-3']],
    ['is one by half of its words', `${HEADER}\n| | | | | Đồng | tốt |`, ['A1:F2 3-2']],
    ['is none by strange words under single columns', `
      | STT | Đơn vị | Hạng | Giải |
      | | | Vàng | Bạc |`, ['A1:D1 2-2']],
    ['is none by strange words under columns merged downwards', `
      | STT | Đơn vị | Hạng | Giải |
      | ^ | ^ | ^ | ^ |
      | | | Vàng | Bạc |`, ['A1:D2 3-3']],
    ['is none with a number', `${HEADER}\n| | | Vàng | 5 | Đồng | |`, ['A1:F1 2-2']],
    ['is none with a formula', `${HEADER}\n| | | Vàng | =A1 → Bạc | Đồng | |`, ['A1:F1 2-2']],
    ['is none where only letters or digits stand in it', `${HEADER}\n| | | A | B | C | |`, ['A1:F1 2-2']],
    ['may hold a letter beside words', `${HEADER}\n| | | LĐTT | A | B | |`, ['A1:F2 3-2']],
    ['is one though numbers stand beside the table', `
      | | STT | Đơn vị | Danh hiệu | < |
      | 7 | | | LĐTT | CSTĐCS | 2021 |`, ['B1:E2 3-2']],
    ['may reach further right than the rows above', `
      | STT | Đơn vị | Danh hiệu |
      | | | LĐTT | CSTĐCS |`, ['A1:D2 3-2']],
    ['is one though only its last column has a word', `
      | STT | Đơn vị | Danh hiệu | Đề nghị |
      | | | | LĐTT |`, ['A1:D2 3-2']],
    ['is none under a name', `
      | STT | Đơn vị | LĐTT | Giấy khen |
      | | Tổ 1 | Giấy khen | LĐTT |`, ['A1:D1 2-2']],
    ['is none under a name two rows above', `
      | STT | Đơn vị | Danh hiệu | < |
      | | | LĐTT | CSTĐCS |
      | | Tổ 1 | Giấy khen | |`, ['A1:D2 3-3']],
    ['splits a name that is merged over two columns', `
      | STT | Họ và tên | < | Chức vụ |
      | | Họ và tên đệm | Tên | |`, ['A1:D2 3-2']],
    ['splits no name that is one column', `
      | STT | Họ và tên | Chức vụ |
      | | Họ và tên đệm | |`, ['A1:C1 2-2']],
    ['splits no name that is merged downwards', `
      | STT | Họ và tên | Chức vụ |
      | ^ | ^ | ^ |
      | | Họ và tên đệm | |`, ['A1:C2 3-3']],
  ])('%s', (_name, text, bands) => {
    expect(bandsOf(text)).toEqual(bands);
  });

  it('comes behind the lowest of the merged cells', () => {
    expect(bandsOf(`
      | STT | Đơn vị | LĐTT |
      | ^ | ^ | |
      | ^ | ^ | |
      | (1) | (2) | (3) |
      | 1 | Trường A | 3 |`)).toEqual(['A1:C3 (4) 5-5']);
  });
});

describe('tables under one another', () => {
  it.each([
    ['the header of each page is the same', `
      | STT | Đơn vị | Danh hiệu | < |
      | | | LĐTT | CSTĐCS |
      | 1 | Trường A | 3 | 1 |
      | STT | Đơn vị | Danh hiệu | < |
      | | | LĐTT | CSTĐCS |
      | 2 | Trường B | 3 | 1 |`, ['A1:D2 3-3', 'A4:D5 6-6 again']],
    ['a second row with other words is another header', `
      | STT | Họ và tên | Danh hiệu | < |
      | | | LĐTT | CSTĐCS |
      | 1 | Lò Thị Mai | x | |
      | STT | Họ và tên | Danh hiệu | < |
      | | | Giấy khen | CSTĐCS |
      | 1 | Tòng Văn B | x | |`, ['A1:D2 3-3', 'A4:D5 6-6']],
    ['a row more is another header', `
      | STT | Họ và tên | Danh hiệu |
      | 1 | Lò Thị Mai | LĐTT |
      | STT | Họ và tên | Danh hiệu |
      | | | LĐTT |
      | 1 | Tòng Văn B | x |`, ['A1:C1 2-2', 'A3:C4 5-5']],
    ['a column more is another header', `
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Thị Mai | Giáo viên |
      | STT | Họ và tên | Chức vụ | Ghi chú |
      | 1 | Tòng Văn B | Giáo viên | |`, ['A1:C1 2-2', 'A3:D3 4-4']],
    ['the same words in other columns are another header', `
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Thị Mai | Giáo viên |
      | | STT | Họ và tên | Chức vụ |
      | | 1 | Tòng Văn B | Giáo viên |`, ['A1:C1 2-2', 'B3:D3 4-4']],
    ['the words of the row above the serial number count too', `
      | | | Danh hiệu thi đua |
      | STT | Tập thể | TTLĐTT |
      | 1 | Tổ 1 | x |
      | | | Danh hiệu thi đua |
      | STT | Cá nhân | LĐTT |
      | 1 | Lò Thị Mai | x |`, ['A1:C2 3-3', 'A4:C5 6-6']],
  ])('%s', (_name, text, bands) => {
    expect(bandsOf(text)).toEqual(bands);
  });

  it('no words, no tables', () => {
    expect(bandsOf('# Trang tính2')).toEqual([]);
  });
});

describe('numbers of columns', () => {
  it.each([
    ['| (1) | (2) | (3) |', true], ['| 1 | 2 | 3 |', true], ['| A | B | 1 | 2 |', true], ['| A | B | 1 | 2=3+4 | 3 | 4 |', true],
    ['| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 |', true], ['| (1) | (3) | (4) |', true], ['| 3 | 4 | 5 |', true],
    ['| (1) | (2) |', false], ['| 1 | 3 | 4 |', false], ['| (1) | 3 | 4 |', false], ['| (1) | (1) | (2) |', false], ['| (3) | (2) | (1) |', false], ['| 5 | 5 | 5 |', false],
    ['| A | B | C | 1 | 2 |', false], ['| A | B | 1 |', false], ['| A | B | C |', false], ['| 1 | Lò Thị Mai | 2 |', false], ['| 1 | 2 | 123 |', false],
  ])('%s: %s', (text, isOne) => {
    const [row] = viewOf(text).rows;
    if (row === undefined) throw new Error('no row');
    expect(isNumberingRow(row)).toBe(isOne);
  });
});
