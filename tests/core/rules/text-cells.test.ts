import { toA1 } from '#core/grid/address';
import { textsOf } from '#core/rules/shared/text-cells';
import { submissionOf } from '#support/recognised';

function oddTexts(text: string): string[] {
  return submissionOf(text).workbook.sheets.flatMap((sheet) => textsOf(sheet).odd)
    .map((cell) => `${toA1(cell.at)} ${cell.place}${cell.column === undefined ? '' : ` under ${cell.column.label}`}: ${cell.text}`);
}

function countsOf(text: string) {
  const [sheet] = submissionOf(text).workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const { count, accented } = textsOf(sheet);
  return { count, accented };
}

/** Every text of it holds a doubled blank. */
const TALLY = `
  BIỂU  TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
  | STT | Tên  trường           | LĐTT | Ghi  chú           |
  | (1) | (2)\u200B                | (3)  | (4)                |
  | 1   | Trường  Tiểu học số 1 | 3    | =T(B4) → đã  xem   |   |   |   | cạnh  bảng |
  | 2   | Trường  Tiểu học số 2 | 4    | du  roi            |
  |     | TỔNG  CỘNG            | 7    |                    |

  Người  lập biểu`;

describe('textsOf', () => {
  it('names odd texts of frame, header and rows, without figures, formulas, ignored rows and what stands beside the table', () => {
    expect(oddTexts(TALLY)).toEqual([
      'A1 frame: BIỂU  TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021',
      'B2 header under Tên trường: Tên  trường', 'D2 header under Ghi chú: Ghi  chú',
      'B4 row under Tên trường: Trường  Tiểu học số 1',
      'B5 row under Tên trường: Trường  Tiểu học số 2', 'D5 row under Ghi chú: du  roi',
      'B6 row under Tên trường: TỔNG  CỘNG',
      'A8 frame: Người  lập biểu',
    ]);
  });

  it.each<[string, string, number]>([
    ['tidy texts', 'Trường Tiểu học số 1', 0],
    ['a no-break space', 'Trường\u00A0Tiểu học', 1],
    ['decomposed letters', 'Trường Tiểu học'.normalize('NFD'), 1],
    ['text of an old encoding, whatever its font', 'Tr\u00AD\u00EAng TiÓu h\u00E4c', 1],
    ['foreign letters', 'Nguyễn Văn Loïc', 0],
  ])('%s', (_name, school, odd) => {
    expect(oddTexts(`| STT | Tên trường | LĐTT |\n| 1 | ${school} | 3 |`)).toHaveLength(odd);
  });

  it('counts all texts it looks at, and those with letters beyond ASCII', () => {
    expect(countsOf('| STT | Ten truong | LĐTT |\n| 1 | Truong Tieu hoc | 3 |\n| 2 | Trường Tiểu học | 4 |')).toEqual({ count: 5, accented: 2 });
  });

  it('names nothing of a sheet without a table', () => {
    expect(countsOf('Công văn  số 12\nKính gửi các đơn vị')).toEqual({ count: 0, accented: 0 });
  });

  it('gives the same again', () => {
    const [sheet] = submissionOf('| STT | Tên trường | LĐTT |\n| 1 | Trường Tiểu học số 1 | 3 |').workbook.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    expect(textsOf(sheet)).toBe(textsOf(sheet));
  });
});
