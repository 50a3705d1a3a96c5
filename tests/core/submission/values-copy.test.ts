import { toA1 } from '#core/grid/address';
import type { RecognisedSheet } from '#core/domain/recognised';
import { GridBuilder } from '#core/grid/grid-builder';
import type { SheetGrid } from '#core/grid/sheet-grid';
import type { SheetModel } from '#core/grid/sheet-model';
import { recogniseWorkbook } from '#core/recognise/recognise-workbook';
import { toValueSheets } from '#core/submission/values-copy';
import { addressOf, readTallyText } from '#support/tally-text';

function sheetsOf(text: string): readonly RecognisedSheet[] {
  const [file] = readTallyText(text).files;
  if (file === undefined) throw new Error('no file');
  return recogniseWorkbook({ path: 'a.xls', sha256: '', workbook: file.workbook, plan: null }).sheets;
}

const NO_ORDERS = { removedSheets: [], edits: [] };

/** Values and looks by place: `B4: "Lò Văn An" text`. */
const cellsOf = (sheet: SheetModel | undefined): string[] =>
  (sheet?.cells ?? []).map(({ row, column, value, style }) => `${toA1({ row, column })}: ${JSON.stringify(value?.kind === 'formula' ? `=${value.formula}` : value?.value)} ${style}`);

const LIST = `
  # DS
  | SỞ NỘI VỤ {bold} | lưu | 2021-06-05 |
  DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
  | STT | Họ và tên {bold} | Ngày sinh | Tỷ lệ | Điểm | Lỗi |
  | 1 | Lß V¨n An {font:.VnTime} | 1980-02-03 | 12% | =D4*2 → 5 | #REF! |
  # Khác
  | Cộng | < | 1 |
  | x | 5 {bold} |`;

describe('a sheet that is written anew', () => {
  it('holds values at their places, no formulas, old fonts in Unicode; heads and tables look as such', () => {
    const [list, other] = toValueSheets(sheetsOf(LIST), NO_ORDERS);
    expect(cellsOf(list)).toEqual([
      'A1: "SỞ NỘI VỤ" motto', 'B1: "lưu" plain', 'C1: 44352 date',
      'A2: "DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021" plain',
      'A3: "STT" text', 'B3: "Họ và tên" group', 'C3: "Ngày sinh" text', 'D3: "Tỷ lệ" text', 'E3: "Điểm" text', 'F3: "Lỗi" text',
      'A4: 1 text-centre', 'B4: "Lò Văn An" text', 'C4: 29254 date', 'D4: 0.12 percent', 'E4: 5 text-centre', 'F4: "#REF!" text-centre',
    ]);
    expect(cellsOf(other)).toEqual(['A1: "Cộng" plain', 'C1: 1 plain', 'A2: "x" plain', 'B2: 5 motto']);
  });

  it('writes texts as texts and numbers as numbers, whatever their format says', () => {
    const [sheet] = toValueSheets(sheetsOf('# A\n| x {format:0.0%} | 5 | 2021-06-05 | 12% | #REF! | y |'), { removedSheets: [], edits: [{ sheet: 'A', at: addressOf('F1'), content: { kind: 'text', value: '=z' } }] });
    expect(sheet?.cells.map(({ value, style }) => [value?.kind, style])).toEqual([['text', 'plain'], ['number', 'plain'], ['number', 'date'], ['number', 'percent'], ['text', 'plain'], ['text', 'plain']]);
  });

  it('keeps its name and merged areas, and nothing else of the file', () => {
    const [list, other] = toValueSheets(sheetsOf(LIST), NO_ORDERS);
    expect([list, other].map((sheet) => [sheet?.name, sheet?.merges])).toEqual([['DS', []], ['Khác', [{ top: 0, bottom: 0, left: 0, right: 1 }]]]);
    expect(other).toMatchObject({ rowHeights: [], frozenRows: 0, frozenColumns: 0, filter: undefined });
  });

  it('says truths in words', () => {
    const [sheet] = sheetsOf('# A\n x');
    if (sheet === undefined) throw new Error('no sheet');
    const builder = new GridBuilder();
    builder.set(0, 0, { kind: 'boolean', value: true });
    builder.set(0, 1, { kind: 'boolean', value: false });
    expect(cellsOf(toValueSheets([{ ...sheet, tables: [], grid: builder.build({ name: 'A' }) }], NO_ORDERS)[0])).toEqual(['A1: "TRUE" plain', 'B1: "FALSE" plain']);
  });
});

describe('what does not go out', () => {
  it('is left out of it: sheets, and cells of the sheet that is meant', () => {
    const orders = { removedSheets: ['Khác'], edits: [
      { sheet: 'DS', at: addressOf('A4'), content: { kind: 'empty' } }, { sheet: 'DS', at: addressOf('E4'), content: { kind: 'stored' } },
      { sheet: 'Khác', at: addressOf('B4'), content: { kind: 'empty' } },
    ] } as const;
    const made = toValueSheets(sheetsOf(LIST), orders);
    expect(made.map(({ name }) => name)).toEqual(['DS']);
    expect(made[0]?.cells).toHaveLength(15);
    expect(cellsOf(made[0]).filter((cell) => cell.includes('4:'))).toEqual(['B4: "Lò Văn An" text', 'C4: 29254 date', 'D4: 0.12 percent', 'E4: 5 text-centre', 'F4: "#REF!" text-centre']);
  });

  it('stands as the text that takes its place', () => {
    const text = (sheet: string, cell: string): { readonly sheet: string; readonly at: ReturnType<typeof addressOf>; readonly content: { readonly kind: 'text'; readonly value: string } } =>
      ({ sheet, at: addressOf(cell), content: { kind: 'text', value: '1980' } });
    const [list, other] = toValueSheets(sheetsOf(LIST), { removedSheets: [], edits: [text('DS', 'C4'), text('DS', 'B1'), text('DS', 'A1'), text('Khác', 'C1')] });
    expect(cellsOf(list).filter((cell) => cell.includes('1980'))).toEqual(['A1: "1980" text', 'B1: "1980" plain', 'C4: "1980" text']);
    expect(cellsOf(other)[1]).toBe('C1: "1980" plain');
  });
});

describe('the page', () => {
  const wide = (cells: number, columnWidths: SheetGrid['columnWidths'] = []): SheetModel | undefined => {
    const [sheet] = sheetsOf(`# A\n| ${Array.from({ length: cells }, (_, index) => String(index)).join(' | ')} |`);
    if (sheet === undefined) throw new Error('no sheet');
    return toValueSheets([{ ...sheet, grid: { ...sheet.grid, columnWidths } }], NO_ORDERS)[0];
  };

  it('lies on its side from nine columns on', () => {
    expect([wide(1), wide(8), wide(9)].map((sheet) => sheet?.print)).toEqual(['portrait', 'portrait', 'landscape'].map((orientation) => ({ orientation, repeatRows: undefined })));
  });

  it('has the widths of the file, and a usual one where it says none', () => {
    expect(wide(5, [{ first: 1, last: 2, width: 20 }, { first: 4, last: 9, width: 30 }])?.columnWidths).toEqual([9, 20, 20, 9, 30]);
  });

  it('of a sheet without cells has no columns', () => {
    expect(toValueSheets(sheetsOf('# A {hidden}\n# B\n x'), NO_ORDERS).map(({ cells, columnWidths, print }) => [cells.length, columnWidths, print.orientation])).toEqual([[0, [], 'portrait'], [1, [9], 'portrait']]);
  });
});
