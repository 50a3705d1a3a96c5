import { EngineBook } from '#support/excel-engine/book';
import { computeFormula } from '#support/excel-engine/calculate';
import type { ExcelEngine } from '#support/excel-engine/engine';
import { openExcel } from '#support/excel-engine/load-library';
import { EngineFault } from '#support/excel-engine/wire';

function bookOf(cells: Readonly<Record<string, string | number>>): EngineBook {
  const book = new EngineBook();
  const sheet = book.addSheet('Biểu 1');
  for (const [address, value] of Object.entries(cells)) {
    const [, letter = 'A', digits = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    book.enter(sheet, Number(digits) - 1, letter.charCodeAt(0) - 65, value);
  }
  book.calculate();
  return book;
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'no error';
  } catch (thrown) {
    return String((thrown as { code?: unknown }).code);
  }
}

/** The engine behind the real library: what the tests of the adapter rest on. */
describe.each([7, 9, 14])('the real library over the engine at ExcelApi 1.%i', (minor) => {
  let engine: ExcelEngine;
  beforeEach(() => { engine = openExcel(minor, bookOf({ A1: 'Đơn vị', B1: 'LĐTT', A2: 'Xã A', B2: 12, B3: '=SUM(B2:B2)+1' })); });

  test('sheets and cells are read in one round trip', async () => {
    const seen = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/visibility');
      const used = worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
      used.load('address,values,formulas,rowIndex,columnCount');
      await context.sync();
      return { names: worksheets.items.map(({ name }) => name), address: used.address, values: used.values as unknown, formula: used.formulas[2]?.[1] as unknown, columns: used.columnCount };
    });
    expect(seen).toEqual({
      names: ['Biểu 1'], address: "'Biểu 1'!A1:B3", columns: 2, formula: '=SUM(B2:B2)+1',
      values: [['Đơn vị', 'LĐTT'], ['Xã A', 12], ['', 13]],
    });
    expect(engine.roundTrips).toHaveLength(1);
    expect(engine.keptCount).toBe(0);
  });

  test('a property that was not loaded cannot be read', async () => {
    const code = await codeOf(Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      return range.values;
    }));
    expect(code).toBe('PropertyNotLoaded');
  });

  test('an object that is not there says so', async () => {
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Không có');
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
    expect(await codeOf(Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Không có').activate();
      await context.sync();
    }))).toBe('ItemNotFound');
  });

  test('written texts become what Excel would make of them', async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('D1:D5');
      range.values = [['=1+1'], ["'=1+1"], ['007'], ["'007"], ['chữ']];
      range.load('values,formulas');
      await context.sync();
      return { values: range.values.flat() as unknown, formulas: range.formulas.flat() as unknown };
    });
    expect(values).toEqual({ values: [2, '=1+1', 7, '007', 'chữ'], formulas: ['=1+1', '=1+1', 7, '007', 'chữ'] });
  });

  test('a request above the limit is refused', async () => {
    engine.faults.sizeLimit = 600;
    expect(await codeOf(Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2').values = [['x'.repeat(400)], ['y'.repeat(400)]];
      await context.sync();
    }))).toBe('RequestPayloadSizeLimitExceeded');
  });

  test.each([
    ['a cell being edited', (at: ExcelEngine) => { at.faults.isCellEditing = true; }, 'InvalidOperationInCellEditMode'],
    ['a protected sheet', (at: ExcelEngine) => { for (const sheet of at.book.sheets) sheet.isProtected = true; }, 'AccessDenied'],
    ['a fault in the middle', (at: ExcelEngine) => {
      at.faults.beforeAction = ({ ActionType }) => { if (ActionType === 4) throw new EngineFault('GeneralException', 'timeout'); };
    }, 'GeneralException'],
  ])('%s is answered by its code', async (_name, plant, code) => {
    plant(engine);
    expect(await codeOf(Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x']];
      await context.sync();
    }))).toBe(code);
  });

  test('events reach handlers, of what a person does and of what the add-in does', async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add((event) => { heard.push(`changed ${event.address}`); return Promise.resolve(); });
      sheet.onSelectionChanged.add((event) => { heard.push(`selected ${event.address}`); return Promise.resolve(); });
      await context.sync();
    });
    engine.type('Biểu 1', 'B2', '15');
    engine.select('Biểu 1', 'B3');
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(heard).toEqual(['changed B2', 'selected B3']);
    expect(engine.book.sheets[0]?.peek(2, 1)?.value).toBe(16);
  });

  test('settings, new sheets, frozen panes and looks are kept', async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add('khoa', 'giá trị');
      const sheet = context.workbook.worksheets.add('Tổng hợp');
      const range = sheet.getRangeByIndexes(0, 0, 2, 2);
      range.format.font.set({ bold: true });
      range.format.borders.getItem('EdgeTop').style = 'Continuous';
      range.merge();
      sheet.freezePanes.freezeRows(3);
      sheet.activate();
      await context.sync();
    });
    const [, sheet] = engine.book.sheets;
    expect(engine.book.settings.get('khoa')).toBe('giá trị');
    expect([sheet?.name, sheet?.frozenRows, sheet?.merges.length, engine.book.activeSheetId === sheet?.id]).toEqual(['Tổng hợp', 3, 1, true]);
    expect(sheet?.peek(1, 1)?.looks.get('Format/Font/Bold')).toBe(true);
  });

  test('members above the declared set are refused by the library itself', async () => {
    const code = await codeOf(Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      const properties = range.getCellProperties({ format: { font: { name: true, strikethrough: true } } });
      const merged = minor >= 14 ? range.getMergedAreasOrNullObject() : undefined;
      await context.sync();
      expect(properties.value[0]?.[0]).toEqual({ format: { font: { name: 'Times New Roman', strikethrough: false } } });
      expect(merged?.isNullObject ?? true).toBe(true);
    }));
    expect(code).toBe(minor >= 9 ? 'no error' : 'ApiNotFound');
  });
});

test.each([
  ['=SUM(A1:A3)', 6], ['=A1+A2*2', 5], ['=(A1+A2)*2', 6], ['=-A3', -3], ['=COUNTA(A1:A4)', 4], ['=SUM(A1,A3)', 4],
  ["='Sheet 2'!A1+1", 101], ['=A4', undefined], ['=VLOOKUP(A1,A1:A3,1)', undefined], ['=A1/0', undefined],
])('%s is %s', (formula, expected) => {
  const values: Readonly<Record<string, number | string>> = { '0': 1, '1': 2, '2': 3, '3': 'chữ' };
  expect(computeFormula(formula, (sheet, row) => (sheet === undefined ? values[String(row)] : 100))).toBe(expected);
});
