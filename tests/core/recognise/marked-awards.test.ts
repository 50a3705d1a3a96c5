import { recogniseWorkbook } from '#core/recognise/recognise-workbook';
import { readTallyText } from '#support/tally-text';

/** Each row of the first list: its name and what it is marked for. */
function marksOf(text: string): string[] {
  const [file] = readTallyText(text).files;
  if (file === undefined) throw new Error('no file');
  const { sheets } = recogniseWorkbook({ path: file.path, sha256: '', workbook: file.workbook, plan: null });
  const [table] = sheets.flatMap(({ tables }) => tables);
  return (table?.recipients ?? []).map(({ name, claims }) =>
    `${name}: ${claims.map(({ key }) => `${key.award} ${key.subject}`).join(', ')}`);
}

describe('for whom a mark is', () => {
  it.each<[string, string, string[]]>([
    ['in a list of collectives, "LĐTT" is the title of collectives', `
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM HỌC 2020-2021
      | TT | Tên tập thể           | LĐTT | LĐXS | Giấy khen |
      | 1  | Tổ Khoa học tự nhiên  | x    |      |           |
      | 2  | Tổ Văn phòng          | x    | x    | x         |`,
    ['Tổ Khoa học tự nhiên: TTLDTT collective', 'Tổ Văn phòng: TTLDTT collective, TTLDXS collective, GK collective']],
    ['in a list of both, it is for whom the row names', `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM HỌC 2020-2021
      | TT | Họ tên, tập thể              | LĐTT | Giấy khen |
      | 1  | Tập thể Tổ Khoa học tự nhiên | x    | x         |
      | 2  | Nguyễn Thị Hoa               | x    | x         |`,
    ['Tập thể Tổ Khoa học tự nhiên: TTLDTT collective, GK collective', 'Nguyễn Thị Hoa: LDTT individual, GK individual']],
    ['a title for persons stays one, so that it can be told as misplaced', `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM HỌC 2020-2021
      | TT | Họ tên, tập thể              | CSTĐCS |
      | 1  | Tập thể Tổ Khoa học tự nhiên | x      |
      | 2  | Nguyễn Thị Hoa               | x      |`,
    ['Tập thể Tổ Khoa học tự nhiên: CSTDCS individual', 'Nguyễn Thị Hoa: CSTDCS individual']],
    ['in a list of persons, nothing changes', `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM HỌC 2020-2021
      | TT | Họ và tên      | LĐTT | Giấy khen |
      | 1  | Nguyễn Thị Hoa | x    | x         |
      | 2  | Lò Thị Mai     | x    |           |`,
    ['Nguyễn Thị Hoa: LDTT individual, GK individual', 'Lò Thị Mai: LDTT individual']],
  ])('%s', (_name, text, rows) => {
    expect(marksOf(text)).toEqual(rows);
  });
});
