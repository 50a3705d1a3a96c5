import type { RecognisedSheet } from '#core/domain/recognised';
import { toA1 } from '#core/grid/address';
import { recogniseSheet } from '#core/recognise/recognise-sheet';
import { readTallyText } from '#support/tally-text';

function frameOf(text: string): RecognisedSheet['frame'] {
  const [grid] = readTallyText(text).files[0]?.workbook.sheets ?? [];
  if (grid === undefined) throw new Error('no sheet');
  return recogniseSheet(grid, 0).frame;
}

const LIST = `| STT | Họ và tên | Chức vụ |
  | 1 | Lò Thị Mai | Giáo viên |`;

const placed = ({ at, text }: RecognisedSheet['frame']['lines'][number]): string => `${toA1(at)} ${text}`;

it('the frame holds the texts above, between and below the tables, each line of a cell for itself', () => {
  const { lines } = frameOf(`
    | UBND HUYỆN\\nTRƯỜNG A | 2021 | Mẫu 1 |
    DANH SÁCH
    ${LIST}
    Ấn định danh sách có 01 người

    | STT | Tên tập thể | Danh hiệu |
    | 1 | Tổ 1 | LĐTT |

    | NGƯỜI LẬP | | HIỆU TRƯỞNG |`);
  expect(lines.map(placed)).toEqual([
    'A1 UBND HUYỆN', 'A1 TRƯỜNG A', 'C1 Mẫu 1', 'A2 DANH SÁCH', 'A5 Ấn định danh sách có 01 người', 'A10 NGƯỜI LẬP', 'C10 HIỆU TRƯỞNG',
  ]);
});

describe('the title', () => {
  it.each([
    ['stands beside the number of the form', `| DANH SÁCH CÁN BỘ | Mẫu 1 |\n${LIST}`, 'A1 DANH SÁCH CÁN BỘ'],
    ['ends at an error', `DANH SÁCH CÁN BỘ\n#REF!\nNăm 2021\n${LIST}`, 'A1 DANH SÁCH CÁN BỘ'],
    ['ends at a line on an attachment without brackets', `DANH SÁCH CÁN BỘ\nKèm theo Tờ trình số 5\n${LIST}`, 'A1 DANH SÁCH CÁN BỘ'],
    ['goes on two columns further right', `DANH SÁCH CÁN BỘ\n| | | của xã A |\n${LIST}`, 'A1 DANH SÁCH CÁN BỘ của xã A'],
    ['does not go on three columns further right', `DANH SÁCH CÁN BỘ\n| | | | của xã A |\n${LIST}`, 'A1 DANH SÁCH CÁN BỘ'],
    ['is no line on an attachment', `(Kèm theo Báo cáo số 5 của Trường A)\n${LIST}`, 'none'],
    ['is no number of a report', `Số: 12/BC báo cáo\n${LIST}`, 'none'],
    ['is no motto under the number of a form', `Biểu số 2\\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${LIST}`, 'none'],
    ['is no day at a place whose name sounds like a table', `Mường Bằng, ngày 5 tháng 6 năm 2021\n${LIST}`, 'none'],
    ['is no word of five letters', `Bảng.\n${LIST}`, 'none'],
    ['holds its word behind others', `Trường A: danh sách cán bộ\n${LIST}`, 'A1 Trường A: danh sách cán bộ'],
    ['is the wider of two, of which the upper spans two columns', `
      | | Danh sách A | < |
      (1)
      | | Danh sách B | < | < |
      ${LIST}`, 'B3 Danh sách B'],
    ['is the upper of two that look alike', `
      Danh sách A
      (1)
      Danh sách B
      ${LIST}`, 'A1 Danh sách A'],
  ])('%s', (_name, text, title) => {
    const found = frameOf(text).title;
    expect(found === undefined ? 'none' : placed(found)).toBe(title);
  });
});

describe('lines that say who issues the sheet', () => {
  it.each([
    ['bracketed lines are none', '(Mẫu dành cho trường)', []],
    ['a bracket at the end is part of the name', 'Trường A (cơ sở 2)', ['A1 Trường A (cơ sở 2)']],
    ['a bracket at the beginning is part of the name', '(Khối 2) Trường Mầm non A', ['A1 (Khối 2) Trường Mầm non A']],
    ['motto, attachment, number and day are none', '| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | kèm theo tờ trình | Số: 5/TTr-THA | Quài Tở, ngày 5 tháng 6 năm 2021 |', []],
    ['a line needs three letters on end', '| 12 A b | Tổ 1 | Xã Tỏa |', ['C1 Xã Tỏa']],
  ])('%s', (_name, line, unitLines) => {
    expect(frameOf(`${line}\nDANH SÁCH CÁN BỘ\n${LIST}`).unitLines.map(placed)).toEqual(unitLines);
  });

  it('without a title only the first six rows can name the office', () => {
    expect(frameOf(`Xã A\n\n\n\n\nTrường B\nTrường C\n${LIST}`).unitLines.map(placed)).toEqual(['A6 Trường B']);
  });
});

describe('signatures', () => {
  it.each([
    ['below the table', `${LIST}\n\n| NGƯỜI LẬP BIỂU | HIỆU TRƯỞNG |`, true],
    ['above it are none', `| NGƯỜI LẬP BIỂU | HIỆU TRƯỞNG |\n\n${LIST}`, false],
    ['of one side only', `${LIST}\n\n| | | HIỆU TRƯỞNG |`, true],
    ['there are none', LIST, false],
  ])('%s', (_name, text, hasSignatureBlock) => {
    expect(frameOf(text).hasSignatureBlock).toBe(hasSignatureBlock);
  });
});
