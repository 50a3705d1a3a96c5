import { toA1 } from '#core/grid/address';
import { recogniseWorkbook } from '#core/recognise/recognise-workbook';
import { toOutgoingOrders, type BirthSetting, type OutgoingOrders } from '#core/submission/outgoing-orders';
import { readTallyText } from '#support/tally-text';

function ordersOf(text: string, births: BirthSetting = 'year'): OutgoingOrders {
  const [file] = readTallyText(text).files;
  if (file === undefined) throw new Error('no file');
  return toOutgoingOrders(recogniseWorkbook({ path: 'a.xlsx', sha256: '', workbook: file.workbook, plan: null }), births);
}

/** What becomes of each cell: `B4 empty`, `B4 stored`, `B4 "1980"`. */
function editsOf(text: string, births?: BirthSetting): string[] {
  return ordersOf(text, births).edits.map(({ at, content }) => `${toA1(at)} ${content.kind === 'text' ? `"${content.value}"` : content.kind}`);
}

/** Why cells change: `birth-dates DS B4 B5`. */
const groupsOf = (text: string): string[] => ordersOf(text).groups.map(({ kind, sheet, cells }) => [kind, sheet, ...cells.map(toA1)].join(' '));
const openOf = (text: string): string[] => ordersOf(text).openFormulas.map(({ sheet, cells }) => [sheet, ...cells.map(toA1)].join(' '));

const table = (columns: string, ...rows: readonly string[]): string => `
  # DS
  DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
  | STT | Họ và tên | ${columns} |
  ${rows.map((row, index) => `| ${String(index + 1)} | Lò Văn An | ${row} |`).join('\n  ')}`;

it('a workbook with nothing to hide goes out as it is', () => {
  expect(ordersOf(table('Chức vụ | Tuổi', 'Kế toán | =1+1 → 2'))).toEqual({ removedSheets: [], edits: [], groups: [], openFormulas: [] });
});

describe('hidden things', () => {
  const SHEETS = `${table('Chức vụ', 'Kế toán')}
    # Nháp {hidden}
    | 1 | | 3 |
    |  | "001080001234" |
    # Sâu {very-hidden}
    | 1 | =Nháp!A1 → |
    # Trống {hidden}`;

  it('sheets go, with a list of their cells', () => {
    expect(ordersOf(SHEETS).removedSheets).toEqual(['Nháp', 'Sâu', 'Trống']);
    expect(groupsOf(SHEETS)).toEqual(['hidden-sheet Nháp A1 C1 B2', 'hidden-sheet Sâu A1', 'hidden-sheet Trống']);
    expect([editsOf(SHEETS), openOf(SHEETS)]).toEqual([[], []]);
  });

  it('rows and columns are emptied, each cell for one reason', () => {
    const text = `${table('Chức vụ {column-hidden} | Số CCCD {column-hidden} | Lương', 'Kế toán | "001080001234" | 5')}
      | {row-hidden} 2 | Cà Thị Bình | Văn thư | "001085001235" | 6 |`;
    expect(groupsOf(text)).toEqual(['hidden-rows DS A4 B4 C4 D4 E4', 'hidden-columns DS C2 D2 C3 D3']);
    expect(new Set(editsOf(text).map((edit) => edit.split(' ')[1]))).toEqual(new Set(['empty']));
  });
});

describe('a slip that came back with a workbook', () => {
  const SLIP = '# Phiếu trả\n x';
  const withSlip = (text: string): OutgoingOrders => {
    const [file] = readTallyText(text).files;
    if (file === undefined) throw new Error('no file');
    const workbook = recogniseWorkbook({ path: 'a.xlsx', sha256: '', workbook: file.workbook, plan: null });
    return toOutgoingOrders({ ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === 'Phiếu trả' ? { ...sheet, isReturnSlip: true } : sheet)) }, 'year');
  };

  it.each<[string, string, string[], string[]]>([
    ['goes', `${table('Chức vụ', 'Kế toán')}\n${SLIP}`, ['Phiếu trả'], ['return-slip Phiếu trả A1']],
    ['that is hidden goes as hidden', `${table('Chức vụ', 'Kế toán')}\n${SLIP.replace('trả', 'trả {hidden}')}`, ['Phiếu trả'], ['hidden-sheet Phiếu trả A1']],
    ['stays where no other sheet would', SLIP, [], []],
    ['stays where every other sheet is hidden', `${SLIP}\n# Nháp {hidden}\n y`, ['Nháp'], ['hidden-sheet Nháp A1']],
  ])('%s', (_, text, removedSheets, groups) => {
    const orders = withSlip(text);
    expect(orders.removedSheets).toEqual(removedSheets);
    expect(orders.groups.map(({ kind, sheet, cells }) => [kind, sheet, ...cells.map(toA1)].join(' '))).toEqual(groups);
  });
});

describe('the number of a citizen card', () => {
  it.each<[string, string, string[]]>([
    ['as a text', '"001080001234"', ['C3 empty']],
    ['as a number', '1080001234', ['C3 empty']],
    ['behind its label', 'CCCD: 001080001234', ['C3 "CCCD: …"']],
    ['beside other words', 'An, CCCD 001080001234, tổ 12', ['C3 "An, CCCD …, tổ 12"']],
    ['beside another number that may be one', 'An, CCCD 001080001234 (cũ 123456789)', ['C3 empty']],
    ['beside another number with blanks', 'An, CCCD 001080001234, cũ 12 345 678', ['C3 empty']],
    ['that is none', '"12345"', []],
  ])('%s', (_, cell, expected) => {
    expect(editsOf(table('Số CCCD', cell))).toEqual(expected);
  });

  it('goes from every column that has one, told in reading order', () => {
    expect(groupsOf(table('Số CCCD | Ghi chú', '"001080001234" | CMND: 123456789', '"001080001235" | CMND: 123456780'))).toEqual(['citizen-numbers DS C3 D3 C4 D4']);
  });
});

describe('a date of birth', () => {
  it.each<[string, string, string[], string[]]>([
    ['as a day', '1980-02-03', ['C3 "1980"'], ['C3 empty']],
    ['as a text', '"03/02/1980"', ['C3 "1980"'], ['C3 empty']],
    ['as a year', '1980', [], []],
    ['as a month', '"2/1980"', [], []],
  ])('%s', (_, cell, year, nothing) => {
    expect(editsOf(table('Ngày sinh', cell))).toEqual(year);
    expect(editsOf(table('Ngày sinh', cell), 'nothing')).toEqual(nothing);
  });

  it('is told as one, in reading order', () => {
    expect(groupsOf(table('Ngày sinh | Ghi chú', '1980-02-03 | sinh ngày 03/02/1980', '"3/4/1985" |'))).toEqual(['birth-dates DS C3 D3 C4']);
  });

  it('behind its label keeps the words around it', () => {
    const text = table('Ghi chú', 'An, sinh ngày 03/02/1980 tại Hoa');
    expect([editsOf(text), editsOf(text, 'nothing')]).toEqual([['C3 "An, sinh ngày 1980 tại Hoa"'], ['C3 "An, sinh ngày … tại Hoa"']]);
  });

  it('beside the number of a card: both go, for the reason that came first', () => {
    const text = table('Ghi chú', 'sinh ngày 03/02/1980, CCCD: 001080001234');
    expect(editsOf(text)).toEqual(['C3 "sinh ngày 1980, CCCD: …"']);
    expect(groupsOf(text)).toEqual(['citizen-numbers DS C3']);
  });

  it('beside two numbers, one of which may be a card, goes with everything', () => {
    expect(editsOf(table('Ghi chú', 'sinh ngày 03/02/1980, CCCD: 001080001234, cũ 123456789'))).toEqual(['C3 empty']);
  });
});

describe('formulas', () => {
  it('that read what goes keep their results; those without one are told', () => {
    const text = table('Mã {column-hidden} | Tổng | Khác', '4 | =C3*2 → 8 | =B3 → x', '5 | =C4*2 → | =B4 →');
    expect(editsOf(text).filter((edit) => !edit.startsWith('C'))).toEqual(['D3 stored']);
    expect(groupsOf(text)).toEqual(['hidden-columns DS C2 C3 C4', 'frozen DS D3']);
    expect(openOf(text)).toEqual(['DS D4']);
  });

  it('without results are found wherever they stand', () => {
    expect(openOf(`
      # Biểu
      | =Nháp!A1 → | 1 | =Nháp!A2 → |
      | 2 |
      | 3 | =Nháp!A1 → | =A2 → |
      # Khác
      | =Nháp!A3 → |
      # Không
      | =A2 → | 1 |
      # Nháp {hidden}
      | 1 | =A1 → |`)).toEqual(['Biểu A1 C1 B3', 'Khác A1']);
  });

  it('in hidden places go with them', () => {
    expect(groupsOf(table('Mã {column-hidden}', '=B9 → 4'))).toEqual(['hidden-columns DS C2 C3']);
    // One without a result would work it out again in the copy.
    const open = `
      # DS
      | Mã {column-hidden} | 1 | |
      | =A1*2 → | =A2 → | =A2+1 → 3 |
      | {row-hidden} | =B1*3 → | =B1 → 1 |`;
    expect(groupsOf(open)).toEqual(['hidden-rows DS B3 C3', 'hidden-columns DS A1 A2', 'frozen DS C2']);
    expect(openOf(open)).toEqual(['DS B2']);
    expect(groupsOf('# DS\n| =B2 → {column-hidden} | < |\n| 1 | 2 |')).toEqual(['hidden-columns DS A2']);
  });

  it('that read another workbook keep their results, or are emptied', () => {
    const text = table('Tổng | Khác', '=[1]Biểu!A1 → 8 | =B3 → x', '=[1]Biểu!A2 → | =B4 →');
    expect(editsOf(text)).toEqual(['C3 stored', 'C4 empty']);
    expect(groupsOf(text)).toEqual(['external-values DS C3 C4']);
    expect(openOf(text)).toEqual([]);
  });

  it('that read a name are frozen only where something goes that it may lead to', () => {
    const named = (other: string): string[] => editsOf(table('Tổng | Khác', `=Ty_le*2 → 8 | ${other}`)).filter((edit) => edit.startsWith('C'));
    expect(named('=[1]Biểu!A1 → 1')).toEqual(['C3 stored']);
    expect(named('=B3 → 1')).toEqual([]);
  });
});
