import { toDocumentText, type DocumentBlock } from '#core/grid/document-text';
import { clausesOf, toReportLines, withoutMark } from '#core/submission/report-lines';

/** Lines as `number text < lines above it, nearest first`. */
const linesOf = (text: string): string[] =>
  toReportLines(toDocumentText(text)).map((line) => `${String(line.number)} ${line.text} < ${line.under.map(({ line: above }) => String(above)).join(' ')}`.trim());

describe('lines of a report', () => {
  it.each<[string, string, string[]]>([
    ['are counted with empty ones, and tidied', 'A  b\n\n \nC', ['1 A b <', '4 C <']],
    ['stand under every mark further out', 'A. x\nI. y\n1. z\n1.1. w\na) v\n* u\n- t\n+ s',
      ['1 A. x <', '2 I. y < 1', '3 1. z < 2 1', '4 1.1. w < 3 2 1', '5 a) v < 4 3 2 1', '6 * u < 5 4 3 2 1', '7 - t < 6 5 4 3 2 1', '8 + s < 7 6 5 4 3 2 1']],
    ['stand beside the same mark', '- Một\n+ hai\n+ ba\n- Bốn', ['1 - Một <', '2 + hai < 1', '3 + ba < 1', '4 - Bốn <']],
    ['leave what stood further in', '+ Một\n- Hai\n+ Ba', ['1 + Một <', '2 - Hai <', '3 + Ba < 2']],
    ['without marks stand beside each other', 'Một.\nHai.', ['1 Một. <', '2 Hai. <']],
    ['stand under one that ends in a colon, until the next that does', 'Một:\nHai.\nBa:\nBốn.\nNăm.', ['1 Một: <', '2 Hai. < 1', '3 Ba: <', '4 Bốn. < 3', '5 Năm. < 3']],
    ['with inner marks stand under a colon too', 'Một:\n- Hai.\n+ Ba', ['1 Một: <', '2 - Hai. < 1', '3 + Ba < 2 1']],
    ['with outer marks do not', 'Một:\n1. Hai', ['1 Một: <', '2 1. Hai <']],
    // What an item ended in a full stop said, it said of itself.
    ['without a mark are no part of an item that has ended', '- Một.\nHai', ['1 - Một. <', '2 Hai <']],
    ['without a mark are no part of a starred item that has ended', '* Một!\nHai', ['1 * Một! <', '2 Hai <']],
    ['without a mark go on with an item that has not', '- Một. Hai\nBa', ['1 - Một. Hai <', '2 Ba < 1']],
    ['without a mark stand under a numbered heading however it ends', '1. Một.\nHai', ['1 1. Một. <', '2 Hai < 1']],
    ['with a mark stand under an item that has ended', '- Một.\n+ Hai', ['1 - Một. <', '2 + Hai < 1']],
  ])('%s', (_, text, expected) => {
    expect(linesOf(text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['small letters', 'Tặng giấy khen\ncho 16 tập thể', ['1 Tặng giấy khen cho 16 tập thể <']],
    ['digits', 'Tặng giấy khen cho\n1.762 cá nhân', ['1 Tặng giấy khen cho 1.762 cá nhân <']],
    ['a bracket', 'Tặng giấy khen\n(đợt 1)', ['1 Tặng giấy khen (đợt 1) <']],
    ['two breaks', 'Tặng\ngiấy\nkhen', ['1 Tặng giấy khen <']],
    ['a semicolon inside', 'Năm; sáu\nbảy', ['1 Năm; sáu bảy <']],
    ['a capital letter, which begins anew', 'Tặng giấy khen\nCho 16 tập thể', ['1 Tặng giấy khen <', '2 Cho 16 tập thể <']],
    ['a mark, which begins anew', 'Tặng giấy khen\n- cho 16 tập thể', ['1 Tặng giấy khen <', '2 - cho 16 tập thể <']],
    ['small letters behind a full stop', 'Tặng giấy khen.\ncho 16 tập thể', ['1 Tặng giấy khen. <', '2 cho 16 tập thể <']],
    ['small letters behind a colon', 'Tặng giấy khen:\ncho 16 tập thể', ['1 Tặng giấy khen: <', '2 cho 16 tập thể < 1']],
  ])('are joined where a break is followed by %s, as far as they were one', (_, text, expected) => {
    expect(linesOf(text)).toEqual(expected);
  });

  it('of a table are its rows, under the headings above it; nothing is joined to them', () => {
    const blocks: DocumentBlock[] = [
      { kind: 'paragraph', text: 'I. Kết quả' },
      { kind: 'paragraph', text: 'Bảng sau' },
      { kind: 'table', rows: [['TT', 'Tập thể', 'Cá nhân'], ['1', '2', '3'], ['', '', '']] },
      { kind: 'paragraph', text: 'và tiếp' },
    ];
    const header = ['TT', 'Tập thể', 'Cá nhân'];
    const above = { line: 1, text: 'I. Kết quả' };
    expect(toReportLines({ blocks })).toEqual([
      { number: 1, text: 'I. Kết quả', under: [] },
      { number: 2, text: 'Bảng sau', under: [above] },
      { number: 3, text: 'TT Tập thể Cá nhân', under: [above], row: { header, cells: header } },
      { number: 4, text: '1 2 3', under: [above], row: { header, cells: ['1', '2', '3'] } },
      { number: 6, text: 'và tiếp', under: [above] },
    ]);
  });

  it('of a table are no part of the outline, whatever they begin with', () => {
    const blocks: DocumentBlock[] = [{ kind: 'paragraph', text: '2. Kết quả' }, { kind: 'paragraph', text: 'Gồm' }, { kind: 'table', rows: [['cá nhân', '5'], ['1.', 'LĐTT'], ['2.', 'GK']] }];
    expect(toReportLines({ blocks }).map(({ number, text, under, row }) => [number, text, under.map(({ line }) => line), row === undefined])).toEqual([
      [1, '2. Kết quả', [], true], [2, 'Gồm', [1], true], [3, 'cá nhân 5', [1], false], [4, '1. LĐTT', [1], false], [5, '2. GK', [1], false],
    ]);
    expect(toReportLines({ blocks }).map((line) => 'row' in line)).toEqual([false, false, true, true, true]);
  });

  it.each<[string, string[][], string[]]>([
    ['the row that names subjects', [['Kết quả', ''], ['Tập thể', 'Cá nhân'], ['1', '2']], ['Tập thể', 'Cá nhân']],
    ['the first row, where none of the first three does', [['a', 'b'], ['1', '2'], ['3', '4'], ['Tập thể', 'Cá nhân']], ['a', 'b']],
  ])('of a table are headed by %s', (_, rows, header) => {
    expect(toReportLines({ blocks: [{ kind: 'table', rows }] }).at(-1)?.row?.header).toEqual(header);
  });
});

describe('the mark before a line', () => {
  it.each<[string, string]>([
    ['A. Một', 'Một'], ['H) Một', 'Một'], ['IV. Một', 'Một'], ['II - Một', 'Một'], ['X) Một', 'Một'], ['3. Một', 'Một'], ['12) Một', 'Một'],
    ['1.1 Một', 'Một'], ['1.2. Một', 'Một'], ['2.10.3) Một', 'Một'], ['a) Một', 'Một'], ['đ. Một', 'Một'], ['* Một', 'Một'], ['*Một', 'Một'],
    ['- Một', 'Một'], ['–Một', 'Một'], ['— Một', 'Một'], ['+ Một', 'Một'], ['•Một', 'Một'], ['· Một', 'Một'],
  ])('of "%s" goes', (text, rest) => {
    expect(withoutMark(text)).toBe(rest);
  });

  it.each([
    'Một', '-5 cá nhân', '1.762 cá nhân', '1.000.000 đồng', '12 cá nhân', '12.Một', 'K. Một', 'An. Hai', 'aa) Một', '05/6 Một',
  ])('is none in "%s"', (text) => {
    expect(withoutMark(text)).toBe(text);
  });
});

it.each<[string, string[]]>([
  ['', []],
  ['Một', ['Một']],
  [' Một ; hai;; ', ['Một', 'hai']],
  ['Một tập thể. Hai cá nhân', ['Một tập thể', 'Hai cá nhân']],
  ['Một tập thể.  Đạt', ['Một tập thể', 'Đạt']],
  // Behind a digit it may be a number, before small letters a short form.
  ['Số 12. Bản Hoa', ['Số 12. Bản Hoa']],
  ['TP. hai', ['TP. hai']],
  ['a.Bản', ['a.Bản']],
])('clauses of "%s"', (text, clauses) => {
  expect(clausesOf(text)).toEqual(clauses);
});
