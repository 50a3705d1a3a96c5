import { cellAt, formulaAt, isColumnHidden, isRowHidden, styleAt, type SheetGrid } from '#core/grid/sheet-grid';
import { toA1Range } from '#core/grid/range';
import { addressOf, readTallyText } from '#support/tally-text';

function sheetOf(text: string): SheetGrid {
  const sheet = readTallyText(text).files[0]?.workbook.sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

describe('readTallyText', () => {
  it.each([
    ['Xã A', { kind: 'text', value: 'Xã A' }],
    ['12', { kind: 'number', value: 12 }],
    ['-3', { kind: 'number', value: -3 }],
    ['1.762', { kind: 'number', value: 1.762 }],
    ['"1.762"', { kind: 'text', value: '1.762' }],
    ['" 09 "', { kind: 'text', value: ' 09 ' }],
    ['12.5%', { kind: 'number', value: 0.125 }],
    ['2021-06-05', { kind: 'date', serial: 44352 }],
    ['#REF!', { kind: 'error', code: '#REF!' }],
    ['a\\u00a0b\\nc', { kind: 'text', value: 'a\u00a0b\nc' }],
    ['Hà {nfd}', { kind: 'text', value: 'Ha\u0300' }],
    ['', { kind: 'empty' }],
  ])('reads the cell %j', (text, expected) => {
    expect(cellAt(sheetOf(`| x | ${text} |`), addressOf('B1'))).toEqual(expected);
  });

  it('keeps a formula with its stored value', () => {
    const sheet = sheetOf('| =SUM(A1:A2) → 3 |');
    expect(formulaAt(sheet, addressOf('A1'))).toBe('SUM(A1:A2)');
    expect(cellAt(sheet, addressOf('A1'))).toEqual({ kind: 'number', value: 3 });
  });

  it('counts every line as a row, empty ones between others too', () => {
    const sheet = sheetOf('\n  TIÊU ĐỀ\n\n  | Đơn vị |\n  | Xã A |\n');
    expect(cellAt(sheet, addressOf('A1'))).toEqual({ kind: 'text', value: 'TIÊU ĐỀ' });
    expect(cellAt(sheet, addressOf('A4'))).toEqual({ kind: 'text', value: 'Xã A' });
  });

  it('joins cells with the left and with the cell above', () => {
    const sheet = sheetOf('| A | B | < | < |\n| ^ | x | y | z |');
    expect(sheet.merges.map(toA1Range).sort()).toEqual(['A1:A2', 'B1:D1']);
  });

  it('reads looks, hidden rows and hidden columns', () => {
    const sheet = sheetOf('| a {font:.VnTime} | b {strike} {column-hidden} |\n| c {row-hidden} | 0.5 {format:0%} |');
    expect(styleAt(sheet, addressOf('A1')).fontName).toBe('.VnTime');
    expect(styleAt(sheet, addressOf('B1')).strike).toBe(true);
    expect(styleAt(sheet, addressOf('B2')).numberFormat).toBe('0%');
    expect([isRowHidden(sheet, 0), isRowHidden(sheet, 1)]).toEqual([false, true]);
    expect([isColumnHidden(sheet, 0), isColumnHidden(sheet, 1)]).toEqual([false, true]);
  });

  it('collects what is blamed, at cells, sheets, files and the run', () => {
    const { files, expected } = readTallyText(`
      <!run>
      @ a.xlsx <!file>
      # Biểu {hidden} <!sheet>
      TIÊU ĐỀ <!line>
      | x | 7 <!cell> |
      @ b.xlsx
      | y <!other> |`);
    expect(files.map(({ path, workbook }) => [path, workbook.sheets.map(({ name, visibility }) => [name, visibility])])).toEqual([
      ['a.xlsx', [['Biểu', 'hidden']]], ['b.xlsx', [['Biểu', 'visible']]],
    ]);
    expect(expected).toEqual([
      { messageId: 'run', path: null, sheet: null, cell: null },
      { messageId: 'file', path: 'a.xlsx', sheet: null, cell: null },
      { messageId: 'sheet', path: 'a.xlsx', sheet: 'Biểu', cell: null },
      { messageId: 'line', path: 'a.xlsx', sheet: 'Biểu', cell: 'A1' },
      { messageId: 'cell', path: 'a.xlsx', sheet: 'Biểu', cell: 'B2' },
      { messageId: 'other', path: 'b.xlsx', sheet: 'Biểu', cell: 'A1' },
    ]);
  });

  it('names linked workbooks that formulas number', () => {
    const workbook = readTallyText('| =[2]Biểu!A1 → 1 |').files[0]?.workbook;
    expect(workbook?.externalLinks).toHaveLength(2);
  });
});
