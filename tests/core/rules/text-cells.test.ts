import { toA1 } from '#core/grid/address';
import { countAccented, textCellsOf } from '#core/rules/shared/text-cells';
import { submissionOf } from '#support/recognised';

function textsOf(text: string): string[] {
  return submissionOf(text).workbook.sheets.flatMap((sheet) => textCellsOf(sheet))
    .map((cell) => `${toA1(cell.at)} ${cell.place}${cell.column === undefined ? '' : ` under ${cell.column.label}`}: ${cell.text}`);
}

describe('textCellsOf', () => {
  it('names the texts of frame, header and rows, without figures, formulas, ignored rows and what stands beside the table', () => {
    expect(textsOf(`
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên trường           | LĐTT | Ghi chú           |
      | (1) | (2)                  | (3)  | (4)               |
      | 1   | Trường Tiểu học số 1 | 3    | =T(B4) → đã xem   |   |   |   | cạnh bảng |
      | 2   | Trường Tiểu học số 2 | 4    | đủ                |
      |     | TỔNG CỘNG            | 7    |                   |

      Người lập biểu`)).toEqual([
      'A1 frame: BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021',
      'A2 header under STT: STT', 'B2 header under Tên trường: Tên trường', 'C2 header under LĐTT: LĐTT', 'D2 header under Ghi chú: Ghi chú',
      'B4 row under Tên trường: Trường Tiểu học số 1',
      'B5 row under Tên trường: Trường Tiểu học số 2', 'D5 row under Ghi chú: đủ',
      'B6 row under Tên trường: TỔNG CỘNG',
      'A8 frame: Người lập biểu',
    ]);
  });

  it('names nothing of a sheet without a table', () => {
    expect(textsOf('Công văn số 12\nKính gửi các đơn vị')).toEqual([]);
  });

  it('gives the same list again', () => {
    const [sheet] = submissionOf('| STT | Tên trường | LĐTT |\n| 1 | Trường Tiểu học số 1 | 3 |').workbook.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    expect(textCellsOf(sheet)).toBe(textCellsOf(sheet));
  });
});

test('texts beyond ASCII are counted', () => {
  const cell = { at: { row: 0, column: 0 }, fontName: null, place: 'frame', column: undefined } as const;
  expect(countAccented(['To 1', 'Tổ 2', 'Trường', '', '~\u007f', '\u0080'].map((text) => ({ ...cell, text })))).toBe(3);
});
