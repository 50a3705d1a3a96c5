import { findNameHints, type NameHint } from '#core/compare/name-hints';
import { indexPastRounds } from '#core/domain/past-index';
import { unitFactsOf } from '#core/consolidate/unit-facts';
import { recogniseWorkbook } from '#core/recognise/recognise-workbook';
import { readTallyText } from '#support/tally-text';

/** A list of LĐTT; each row: name, birth, position. */
function list(last: number, rows: readonly string[], unit = 'TRƯỜNG TIỂU HỌC HOA BAN'): string {
  return `
    @ ${unit} ${String(last)}.xlsx
    ${unit}
    DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC ${String(last - 1)} - ${String(last)}
    | STT | Họ và tên | Ngày sinh | Chức vụ |
    ${rows.map((row, index) => `| ${String(index + 1)} | ${row} |`).join('\n')}`;
}

function read(text: string) {
  return readTallyText(text).files.map(({ path, workbook: grid }) => {
    const workbook = recogniseWorkbook({ path, sha256: path, workbook: grid, plan: null });
    return { kind: 'understood' as const, workbook, facts: unitFactsOf(workbook) };
  });
}

function hintsOf(now: string, past: string): readonly NameHint[] {
  const [current] = read(now);
  if (current === undefined) throw new Error('No file');
  return findNameHints(current.workbook, indexPastRounds(read(past)));
}

const HUONG = 'Lò Thị Hương | 05/06/1985 | Giáo viên';
const MAI = 'Cà Thị Mai | 01/02/1980 | Kế toán';

/** As `list`, each row: name, birth, sex, citizen number, position. */
const whole = (last: number, ...rows: readonly string[]): string =>
  list(last, rows).replace('| Ngày sinh | Chức vụ |', '| Ngày sinh | Giới tính | Số CCCD | Chức vụ |');

describe('new names', () => {
  test.each<[string, string, NameHint['evidence']]>([
    ['another tone, same birth date', 'Lò Thị Hường | 05/06/1985 | Tổ trưởng', 'birth'],
    ['another letter, same birth date', 'Lò Thị Hươn | 5-6-1985 | ', 'birth'],
    ['blanks left out, same birth date', 'LòThị Hương | 05/06/1985 | ', 'birth'],
    ['given name first, same birth date', 'Hương Lò Thị | 05/06/1985 | ', 'birth'],
    ['another tone, same position, no birth date', 'Lò Thị Hường | | Giáo viên', 'position'],
  ])('are held against past ones: %s', (_, row, evidence) => {
    expect(hintsOf(list(2021, [MAI, row]), list(2020, [HUONG, MAI]))).toEqual([{
      name: row.slice(0, row.indexOf('|')).trim(), evidence,
      at: { path: 'TRƯỜNG TIỂU HỌC HOA BAN 2021.xlsx', sheet: 'Biểu', at: { row: 4, column: 1 } },
      pastName: 'Lò Thị Hương', pastPeriod: '2019-2020',
      pastAt: { path: 'TRƯỜNG TIỂU HỌC HOA BAN 2020.xlsx', sheet: 'Biểu', at: { row: 3, column: 1 } },
    }]);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['the same name, written otherwise', ['LÒ THỊ HƯƠNG | | '], [HUONG]],
    ['i for y', ['Lò Thị Lí | 05/06/1985 | '], ['Lò Thị Lý | 05/06/1985 | ']],
    ['both listed now', ['Lò Thị Hường | 05/06/1985 | ', HUONG], [HUONG]],
    ['another birth date', ['Lò Thị Hường | 06/06/1985 | Giáo viên'], [HUONG]],
    ['year of birth alone', ['Lò Thị Hường | 1985 | Giáo viên'], [HUONG]],
    ['nothing but the name', ['Lò Thị Hường | | '], [HUONG]],
    ['another position', ['Lò Thị Hường | | Kế toán'], [HUONG]],
    ['known from an earlier round', ['Lò Thị Hường | 05/06/1985 | '], [HUONG, 'Lò Thị Hường | 05/06/1985 | ']],
    ['a name that is like none', ['Vì Văn Xuân | 05/06/1985 | Giáo viên'], [HUONG]],
  ])('are no matter: %s', (_, now, past) => {
    expect(hintsOf(list(2021, now), list(2020, past))).toEqual([]);
  });

  test('of another unit, of the same year or a later one say nothing', () => {
    const now = list(2021, ['Lò Thị Hường | 05/06/1985 | ']);
    expect(hintsOf(now, list(2020, [HUONG], 'TRƯỜNG MẦM NON HỌA MI'))).toEqual([]);
    expect(hintsOf(now, list(2021, [HUONG]))).toEqual([]);
    expect(hintsOf(now, list(2022, [HUONG]))).toEqual([]);
    expect(hintsOf(now, list(2019, [HUONG]))).toHaveLength(1);
  });

  test.each<[string, string, string, NameHint['evidence'] | undefined]>([
    ['the same citizen number', 'Lò Thị Hường | | | "014080000001" | ', 'Lò Thị Hương | | | "014080000001" | ', 'birth'],
    ['the same citizen number and year', 'Lò Thị Hường | 1985 | | "014080000001" | ', 'Lò Thị Hương | 05/06/1985 | | "014080000001" | ', 'birth'],
    ['another citizen number', 'Lò Thị Hường | 05/06/1985 | | "014080000002" | ', 'Lò Thị Hương | 05/06/1985 | | "014080000001" | ', undefined],
    ['the same sex and birth', 'Lò Thị Hường | 05/06/1985 | Nữ | | ', 'Lò Thị Hương | 05/06/1985 | Nữ | | ', 'birth'],
    ['another sex', 'Lò Thị Hường | 05/06/1985 | Nam | | ', 'Lò Thị Hương | 05/06/1985 | Nữ | | ', undefined],
    ['another sex, same position', 'Lò Thị Hường | | Nam | | Giáo viên', 'Lò Thị Hương | | Nữ | | Giáo viên', undefined],
    ['another birth, same citizen number', 'Lò Thị Hường | 06/06/1985 | | "014080000001" | ', 'Lò Thị Hương | 05/06/1985 | | "014080000001" | ', undefined],
  ])('are judged by what else is known: %s', (_, now, past, evidence) => {
    expect(hintsOf(whole(2021, now), whole(2020, past)).map((hint) => hint.evidence)).toEqual(evidence === undefined ? [] : [evidence]);
  });

  test('need a period and a unit to be held against past ones', () => {
    const now = list(2021, ['Lò Thị Hường | 05/06/1985 | ']);
    const past = list(2020, [HUONG]);
    expect(hintsOf(now, past)).toHaveLength(1);
    expect(hintsOf(now.replace('NĂM HỌC 2020 - 2021', ''), past)).toEqual([]);
    expect(hintsOf(now.replace('\n    TRƯỜNG TIỂU HỌC HOA BAN\n', '\n'), past)).toEqual([]);
  });

  test('are held against the one of the same birth date before others', () => {
    const older = list(2019, ['Lò Thị Hương | 05/06/1985 | Kế toán']);
    const later = list(2020, ['Lò Thị Hưởng | | Giáo viên']);
    const now = (birth: string): string => list(2021, [`Lò Thị Hường | ${birth} | Giáo viên`]);
    expect(hintsOf(now('05/06/1985'), `${older}${later}`).map(({ pastName, evidence }) => [pastName, evidence])).toEqual([['Lò Thị Hương', 'birth']]);
    expect(hintsOf(now(''), `${older}${later}`).map(({ pastName, evidence }) => [pastName, evidence])).toEqual([['Lò Thị Hưởng', 'position']]);
  });

  test('of rows without a name, and of those who are only registered, are none', () => {
    const row = 'Lò Thị Hường | 05/06/1985 | Giáo viên';
    expect(hintsOf(list(2021, [' | 05/06/1985 | Giáo viên']), list(2020, [HUONG]))).toEqual([]);
    expect(hintsOf(`
      TRƯỜNG TIỂU HỌC HOA BAN
      BẢN ĐĂNG KÝ THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ | Danh hiệu đăng ký |
      | 1 | ${row} | Lao động tiên tiến |`, list(2020, [HUONG]))).toEqual([]);
    expect(hintsOf(list(2021, [row]), list(2020, [HUONG]))).toHaveLength(1);
  });

  test('stand in lists of persons and in lists of all kinds of recipients', () => {
    const mixed = `
      @ c.xlsx
      TRƯỜNG TIỂU HỌC HOA BAN
      DANH SÁCH TẬP THỂ VÀ CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên tập thể, cá nhân | Ngày sinh | Chức vụ | Hình thức đề nghị |
      | I | Tập thể | | | |
      | 1 | Tổ Văn phòng | | | Tập thể lao động tiên tiến |
      | II | Cá nhân | | | |
      | 1 | Lò Thị Hường | 05/06/1985 | Giáo viên | Lao động tiên tiến |`;
    expect(hintsOf(mixed, list(2020, [HUONG])).map(({ name }) => name)).toEqual(['Lò Thị Hường']);
  });

  test('are told once, by what was written last', () => {
    const hints = hintsOf(
      list(2021, ['Lò Thị Hường | 05/06/1985 | ', 'Lò Thị Hường | 05/06/1985 | ']), `${list(2019, [HUONG])}${list(2020, [HUONG])}`);
    expect(hints.map(({ pastPeriod }) => pastPeriod)).toEqual(['2019-2020']);
  });
});
