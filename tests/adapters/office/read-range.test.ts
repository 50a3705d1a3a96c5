import type { HostError, SpreadsheetHost } from '#app/ports/spreadsheet-host';
import { createExcelHost } from '#adapters/office/excel-host';
import { toA1 } from '#core/grid/address';
import { patchGrid } from '#core/grid/patch-grid';
import type { Result } from '#core/result';
import { EngineBook, type EngineSheet } from '#support/excel-engine/book';
import type { ExcelEngine } from '#support/excel-engine/engine';
import { openExcel } from '#support/excel-engine/load-library';

function valueOf<Value>(result: Result<Value, HostError>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('Areas of a sheet, read by themselves', () => {
  let engine: ExcelEngine;
  let host: SpreadsheetHost;
  let sheet: EngineSheet;
  beforeEach(() => {
    const book = new EngineBook('Mường Ẳng.xlsx');
    sheet = book.addSheet('Biểu 1');
    const rows = [['Đơn vị', 'LĐTT', 'Ngày'], ['Xã A', 12, 44_382], ['Xã B', '-', ''], ['Tổng', '=SUM(B2:B3)', '#REF!']];
    rows.forEach((line, row) => { line.forEach((value, column) => { book.enter(sheet, row, column, value); }); });
    sheet.cell(1, 2).numberFormat = 'dd/mm/yyyy';
    book.calculate();
    engine = openExcel(14, book);
    host = createExcelHost();
  });

  test('come as in the reading of the whole sheet, in one round trip', async () => {
    engine.batches.length = 0;
    const changes = valueOf(await host.readRange(sheet.id, 'A1:B2,$C$2,C4,\'Biểu 1\'!B4'));
    expect(engine.roundTrips).toHaveLength(1);
    expect(changes.map(({ at, cell, formula }) => [toA1(at), cell, formula])).toEqual([
      ['A1', { kind: 'text', value: 'Đơn vị' }, undefined], ['B1', { kind: 'text', value: 'LĐTT' }, undefined],
      ['A2', { kind: 'text', value: 'Xã A' }, undefined], ['B2', { kind: 'number', value: 12 }, undefined],
      ['C2', { kind: 'date', serial: 44_382 }, undefined], ['C4', { kind: 'error', code: '#REF!' }, undefined],
      ['B4', { kind: 'number', value: 12 }, 'SUM(B2:B3)'],
    ]);
    expect(changes[4]?.numberFormat).toBe('dd/mm/yyyy');
  });

  test('laid over the sheet as it was give the sheet as it is, emptied cells too', async () => {
    const before = valueOf(await host.readSheet(sheet.id));
    engine.type('Biểu 1', 'A2', '');
    engine.type('Biểu 1', 'B3', 5);
    const patched = patchGrid(before, valueOf(await host.readRange(sheet.id, 'A2:B4')));
    const anew = valueOf(await host.readSheet(sheet.id));
    const seen = (grid: typeof anew): unknown => [[...grid.rows], [...grid.columns], [...grid.kinds], [...grid.numbers], grid.formulaTexts];
    expect(seen(patched)).toEqual(seen(anew));
  });

  test('are cut to what one answer can carry, and in many parts go together', async () => {
    for (let row = 0; row < 30_000; row += 1) engine.book.enter(sheet, row, 4, row);
    engine.batches.length = 0;
    expect(valueOf(await host.readRange(sheet.id, 'E1:E30000'))).toHaveLength(30_000);
    expect(engine.roundTrips).toHaveLength(2);
    engine.batches.length = 0;
    const single = Array.from({ length: 700 }, (_, row) => `E${String(row * 2 + 1)}`).join(',');
    expect(valueOf(await host.readRange(sheet.id, single)).map(({ cell }) => cell)).toContainEqual({ kind: 'number', value: 1398 });
    expect(engine.roundTrips).toHaveLength(3);
  });

  test.each([['3:5', 'too-large'], ['B:D', 'too-large'], ['A1:Z100000', 'too-large'], ['', 'too-large']])('of %s is refused', async (address, kind) => {
    expect(await host.readRange(sheet.id, address)).toMatchObject({ ok: false, error: { kind } });
  });

  test('of a sheet that is gone are refused by its id', async () => {
    expect(await host.readRange('{gone}', 'A1')).toEqual({ ok: false, error: { kind: 'sheet-missing', sheet: '{gone}' } });
  });

  test('an answer without values is too large', async () => {
    engine.faults.sizeLimit = 200;
    expect(await host.readRange(sheet.id, 'A1:C4')).toMatchObject({ ok: false, error: { kind: 'too-large' } });
  });
});

describe('An edit that says what was shown before', () => {
  let engine: ExcelEngine;
  let host: SpreadsheetHost;
  const edit = { sheet: 'Biểu 1', at: { row: 0, column: 0 }, value: 'Xã A' } as const;
  beforeEach(() => {
    const book = new EngineBook();
    book.enter(book.addSheet('Biểu 1'), 0, 0, 'Xã  A');
    engine = openExcel(14, book);
    host = createExcelHost();
  });

  test('is made while the cell says so', async () => {
    expect((await host.applyEdits([{ ...edit, before: 'Xã  A' }])).ok).toBe(true);
    expect(engine.book.sheets[0]?.peek(0, 0)?.value).toBe('Xã A');
  });

  test.each<[string, string | number]>([
    ['other text', 'Xã B'], ['nothing', ''], ['a number', 7], ['a formula of the same text', '="Xã  A"'],
  ])('is not made when the cell has become %s', async (_name, typed) => {
    engine.type('Biểu 1', 'A1', typed);
    const now = engine.book.sheets[0]?.peek(0, 0)?.value;
    expect(await host.applyEdits([{ ...edit, before: 'Xã  A' }]))
      .toEqual({ ok: false, error: { kind: 'changed-meanwhile', sheet: 'Biểu 1', at: edit.at } });
    expect(engine.book.sheets[0]?.peek(0, 0)?.value).toBe(now);
  });

  test('of an empty cell, a number and a date are told apart', async () => {
    engine.book.enter(engine.book.sheets[0]!, 1, 0, 12);
    const at = { row: 1, column: 0 };
    expect((await host.applyEdits([{ ...edit, at, before: '12' }])).ok).toBe(false);
    expect((await host.applyEdits([{ ...edit, at, before: null }])).ok).toBe(false);
    expect((await host.applyEdits([{ ...edit, at, before: 12 }, { ...edit, at: { row: 2, column: 0 }, before: null }])).ok).toBe(true);
  });
});
