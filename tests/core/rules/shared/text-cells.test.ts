import { toA1, toColumnLetters } from '#core/grid/address';
import { countAccented, textCellsOf } from '#core/rules/shared/text-cells';
import { submissionOf } from '#support/recognised';

function cellsOf(text: string): string[] {
  const [sheet] = submissionOf(text).workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return textCellsOf(sheet).map(({ at, place, column, text: shown }) =>
    `${toA1(at)} ${place}${column === undefined ? '' : ` ${toColumnLetters(column.column)}`}: ${shown}`);
}

test('the texts of a sheet are told by what they belong to; computed, ignored and outer ones are left out', () => {
  expect(cellsOf(`
    |  | DANH SÁCH TẶNG GIẤY KHEN |
    |  | STT | Họ và tên | Chức vụ |
    | trái | 1 | Lò Thị Mai | =B9 → Giáo viên | | ngoài |
    |  | (1) | (2) | (3) |
    |  | 2 | Lò Thị Mơ | Kế toán |
    |  | Ghi chú: cuối |
  `)).toEqual([
    'B1 frame: DANH SÁCH TẶNG GIẤY KHEN', 'B2 header B: STT', 'C2 header C: Họ và tên', 'D2 header D: Chức vụ', 'C3 row C: Lò Thị Mai', 'C5 row C: Lò Thị Mơ', 'D5 row D: Kế toán',
    'B6 frame: Ghi chú: cuối',
  ]);
});

test('a sheet without a table has none', () => {
  expect(cellsOf('TRƯỜNG A\nBÁO CÁO')).toEqual([]);
});

test('texts with letters beyond ASCII are counted', () => {
  const [sheet] = submissionOf('DANH SACH TANG GIAY KHEN\n| STT | Họ và tên |\n| 1 | Lo Van A |').workbook.sheets;
  expect(sheet === undefined ? -1 : countAccented(textCellsOf(sheet))).toBe(1);
});
