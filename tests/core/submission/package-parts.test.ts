import { toRanges } from '#core/submission/certificate-files';
import { differingCounts } from '#core/submission/canonical-result';
import { maskTexts, removedTexts } from '#core/submission/mask-removed';
import { toOutgoingOrders } from '#core/submission/outgoing-orders';
import { copyPaths, relativeNames } from '#core/submission/package-names';
import { encodeUtf8 } from '#core/text/encode-utf8';
import { fromA1 } from '#core/grid/address';
import { recogniseWorkbook } from '#core/recognise/recognise-workbook';
import { readTallyText } from '#support/tally-text';

it.each<[readonly string[], readonly string[]]>([
  [['/home/an/ho-so/a.xlsx', '/home/an/ho-so/b/c.xlsx'], ['a.xlsx', 'b/c.xlsx']],
  [['a.xlsx'], ['a.xlsx']],
  [['../x/a.xlsx', '../y/a.xlsx'], ['x/a.xlsx', 'y/a.xlsx']],
  [['a/b.xlsx', 'a.xlsx'], ['a/b.xlsx', 'a.xlsx']],
  [['./a/x.xlsx', 'b//c.xlsx', 'd/../e.xlsx'], ['a/x.xlsx', 'b/c.xlsx', 'd/e.xlsx']],
  [[], []],
])('names below the folder that %j share', (paths, names) => {
  expect(relativeNames(paths)).toEqual(names);
});

it('paths of copies are safe, each once, and end as what they are', () => {
  const names = [['A.xls', true], ['a.xlsx', false], ['b:c.ods', true], ['d/e', false]] as const;
  expect(copyPaths(names.map(([name, isRewritten]) => ({ name, isRewritten })))).toEqual(['ban-gui/A.xlsx', 'ban-gui/a (2).xlsx', 'ban-gui/b_c.xlsx', 'ban-gui/d/e']);
});

it('of one name there may be many copies; a folder with a point has no ending', () => {
  const names = [['a.xlsx', false], ['a.xlsx', false], ['A.XLSX', false], ['x.d/e', true], ['e', true], ['e.f', true]] as const;
  expect(copyPaths(names.map(([name, isRewritten]) => ({ name, isRewritten })))).toEqual([
    'ban-gui/a.xlsx', 'ban-gui/a (2).xlsx', 'ban-gui/A (3).XLSX', 'ban-gui/x.d/e.xlsx', 'ban-gui/e.xlsx', 'ban-gui/e (2).xlsx',
  ]);
});

it('cells below each other are told as one range', () => {
  const cells = ['C4', 'B9', 'C5', 'C6', 'C8'].flatMap((cell) => fromA1(cell) ?? []);
  expect(toRanges(cells)).toBe('B9, C4:C6, C8');
});

it('counts that differ are told, none and nothing being the same', () => {
  const count = (award: 'LDTT' | 'GK', value: number) => ({ award, subject: 'individual' as const, count: value });
  expect(differingCounts('x', [count('LDTT', 3), count('GK', 0)], [count('LDTT', 4)])).toEqual([{ unit: 'x', award: 'LDTT', subject: 'individual', stated: 3, found: 4 }]);
});

it('bytes of texts are those of UTF-8', () => {
  for (const text of ['abc', 'Đề nghị', '€ 𝔸', '']) expect(Buffer.from(encodeUtf8(text))).toEqual(Buffer.from(text));
  expect(Buffer.from(encodeUtf8('a\ud800'))).toEqual(Buffer.from('a\ufffd'));
});

it('sentences do not repeat the days and numbers that do not go out', () => {
  const [file] = readTallyText(`
    DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
    | STT | Họ và tên   | Ngày sinh  | Số CCCD        |
    | 1   | Lò Văn An   | 1980-02-01 | "001080001234" |
    | 2   | Cà Thị Bình | "3/4/1985" | 123456789      |`).files;
  if (file === undefined) throw new Error('no file');
  const workbook = recogniseWorkbook({ path: 'a.xlsx', sha256: '', workbook: file.workbook, plan: null });
  const texts = removedTexts(workbook, toOutgoingOrders(workbook, 'year').groups);
  const said = { message: 'Ô C4: 01/02/1980, 1/2/1980, 1980-02-01 và 3/4/1985; số 001080001234 (123456789), ngày 05/6/2021, 1980', list: ['1.2.1980', 7, null] };
  expect(maskTexts(said, texts)).toEqual({ message: 'Ô C4: …, …, … và …; số … (…), ngày 05/6/2021, 1980', list: ['…', 7, null] });
  expect(maskTexts(said, [])).toBe(said);
});

describe('what sentences must not repeat', () => {
  const [file] = readTallyText(`
    # DS
    DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
    | STT | Họ và tên | Ngày sinh | Ghi chú |
    | 1 | Lò Văn An | 1980-02-01 | "sinh 3. 4 .1985, CCCD 001 080 001 234" |
    # Khác
    | 12345678 | 87654321 | chữ |`).files;
  const workbook = recogniseWorkbook({ path: 'a.xlsx', sha256: '', workbook: file?.workbook ?? { sheets: [], date1904: false, hasMacros: false, externalLinks: [] }, plan: null });
  const group = (kind: 'birth-dates' | 'citizen-numbers' | 'hidden-rows', sheet: string, ...cells: string[]) => ({ kind, sheet, cells: cells.flatMap((cell) => fromA1(cell) ?? []) });

  it.each<[string, ReturnType<typeof group>, string, string]>([
    ['a day in every spelling', group('birth-dates', 'DS', 'C3'), '01/02/1980 1-2-1980 01.2.1980 1980-02-01, 02/01/1980', '… … … …, 02/01/1980'],
    ['what a text holds, with other blanks', group('birth-dates', 'DS', 'D3'), '3.4.1985 và 001080001234, 001.080.001.234', '… và …, 001.080.001.234'],
    ['a number of its own sheet only', group('citizen-numbers', 'Khác', 'A1'), '12345678, 87654321', '…, 87654321'],
    ['no text without numbers, no empty cell', group('citizen-numbers', 'Khác', 'C1', 'D9'), 'chữ 12345678', 'chữ 12345678'],
    ['nothing that was only hidden', group('hidden-rows', 'Khác', 'A1'), '12345678', '12345678'],
    ['nothing of a sheet that is not there', group('citizen-numbers', 'Mất', 'A1'), '12345678', '12345678'],
  ])('%s', (_, removed, sentence, masked) => {
    expect(maskTexts({ sentence }, removedTexts(workbook, [removed]))).toEqual({ sentence: masked });
  });
});
