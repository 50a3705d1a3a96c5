import type { HostError, HostEvent, SpreadsheetHost } from '#app/ports/spreadsheet-host';
import { createExcelHost } from '#adapters/office/excel-host';
import { cellAt, formulaAt, isColumnHidden, isRowHidden, styleAt, type SheetGrid } from '#core/grid/sheet-grid';
import type { ModelCell, SheetModel } from '#core/grid/sheet-model';
import type { Result } from '#core/result';
import { EngineBook } from '#support/excel-engine/book';
import type { ExcelEngine } from '#support/excel-engine/engine';
import { openExcel } from '#support/excel-engine/load-library';
import { EngineFault } from '#support/excel-engine/wire';

function valueOf<Value>(result: Result<Value, HostError>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function errorOf(result: Result<unknown, HostError>): HostError {
  if (result.ok) throw new Error('The call was not refused.');
  return result.error;
}

function modelOf(name: string, rows: readonly (readonly (string | number | { readonly formula: string })[])[]): SheetModel {
  const cells = rows.flatMap((line, row) => line.map((value, column): ModelCell => ({
    row, column, style: row === 0 ? 'header' : typeof value === 'string' ? 'text' : 'count',
    value: typeof value === 'string' ? { kind: 'text', value } : typeof value === 'number' ? { kind: 'number', value }
      : { kind: 'formula', formula: value.formula, value: 0 },
  })));
  return {
    name, cells, merges: [], columnWidths: [20, 8], rowHeights: [{ row: 0, points: 30 }], frozenRows: 1, frozenColumns: 0,
    print: { orientation: 'landscape', repeatRows: undefined }, filter: undefined,
  };
}

function textsOf(engine: ExcelEngine, name: string): string[][] {
  const sheet = engine.book.sheetByName(name);
  const used = sheet?.usedRect(true);
  if (sheet === undefined || used === undefined) return [];
  return Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (_unused, column) => String(sheet.peek(row, column)?.formula ?? sheet.peek(row, column)?.value ?? '')));
}

function namesOf(engine: ExcelEngine): string[] {
  return engine.book.sheets.map(({ name }) => name);
}

async function idOf(host: SpreadsheetHost, name: string): Promise<string> {
  const sheets = valueOf(await host.listSheets());
  return sheets.find((sheet) => sheet.name === name)?.id ?? '';
}

async function until(isSo: () => boolean): Promise<void> {
  for (let round = 0; round < 100 && !isSo(); round += 1) await new Promise((resolve) => { setTimeout(resolve, 20); });
}

type Plant = [string, (engine: ExcelEngine) => void, HostError['kind']];

const EDITING: Plant = ['a cell being edited', (engine) => { engine.faults.isCellEditing = true; }, 'cell-editing'];

describe.each([7, 9, 14])('the Excel host at ExcelApi 1.%i', (minor) => {
  let engine: ExcelEngine;
  let host: SpreadsheetHost;
  beforeEach(() => {
    const book = new EngineBook('Mường Ẳng.xlsx');
    const sheet = book.addSheet('Biểu 1');
    const rows = [['Đơn vị', 'LĐTT', 'Ngày'], ['Xã A', 12, 44_382], ['Xã B', '-', ''], ['Tổng', '=SUM(B2:B3)', '#REF!']];
    rows.forEach((line, row) => { line.forEach((value, column) => { book.enter(sheet, row, column, value); }); });
    sheet.cell(1, 2).numberFormat = 'dd/mm/yyyy';
    sheet.cell(1, 0).looks.set('Format/Font/Name', '.VnTime');
    sheet.cell(2, 0).looks.set('Format/Font/Strikethrough', true);
    sheet.hiddenRows.add(2);
    sheet.hiddenColumns.add(2);
    sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 1 });
    sheet.cell(900, 5).looks.set('Format/Fill/Color', '#FF0000');
    book.calculate();
    engine = openExcel(minor, book);
    host = createExcelHost();
  });

  describe('reading', () => {
    let grid: SheetGrid;
    beforeEach(async () => { grid = valueOf(await host.readSheet(await idOf(host, 'Biểu 1'), { withMerges: true })); });

    test('values, dates, formulas, errors, hidden rows and columns come as in a file', () => {
      expect(cellAt(grid, { row: 1, column: 1 })).toEqual({ kind: 'number', value: 12 });
      expect(cellAt(grid, { row: 1, column: 2 })).toEqual({ kind: 'date', serial: 44_382 });
      expect(cellAt(grid, { row: 3, column: 1 })).toEqual({ kind: 'number', value: 12 });
      expect(formulaAt(grid, { row: 3, column: 1 })).toBe('SUM(B2:B3)');
      expect(cellAt(grid, { row: 3, column: 2 })).toEqual({ kind: 'error', code: '#REF!' });
      expect([isRowHidden(grid, 2), isRowHidden(grid, 1), isColumnHidden(grid, 2), isColumnHidden(grid, 1)]).toEqual([true, false, true, false]);
    });

    test('what is only coloured is not read', () => {
      expect(grid.rows.at(-1)).toBe(3);
    });

    test('fonts and struck-out cells that differ inside a column are told where the host can tell them', () => {
      const seen = [styleAt(grid, { row: 1, column: 0 }).fontName, styleAt(grid, { row: 2, column: 0 }).strike];
      expect(seen).toEqual(minor >= 9 ? ['.VnTime', true] : [null, false]);
    });

    test('merged areas are told where the host has them', () => {
      expect(grid.merges).toEqual(minor >= 13 ? [{ top: 0, left: 0, bottom: 0, right: 1 }] : []);
    });

    test('the sheet can be sent to a worker as it is', () => {
      expect(structuredClone(grid)).toEqual(grid);
    });
  });

  test('100,000 cells need no more round trips than their blocks and two, each below 1 MB', async () => {
    const sheet = engine.book.addSheet('Danh sách');
    for (let row = 0; row < 10_000; row += 1) {
      for (let column = 0; column < 10; column += 1) engine.book.enter(sheet, row, column, column === 1 ? `Nguyễn Văn ${'abcdefghij'[row % 10] ?? ''}` : row * column);
    }
    engine.batches.length = 0;
    const grid = valueOf(await host.readSheet(sheet.id));
    expect(grid.rows).toHaveLength(10_000);
    const blocks = Math.ceil(100_000 / 25_000);
    expect(engine.roundTrips.length).toBeLessThanOrEqual(blocks + 2);
    expect(Math.max(...engine.roundTrips.map(({ responseSize }) => responseSize))).toBeLessThanOrEqual(1_000_000 * 2);
    expect(engine.keptCount).toBe(0);
  });

  test('a block that is refused for its size is read in halves', async () => {
    const sheet = engine.book.addSheet('Danh sách');
    for (let row = 0; row < 400; row += 1) engine.book.enter(sheet, row, 0, 'x'.repeat(50));
    engine.faults.sizeLimit = 12_000;
    const grid = valueOf(await host.readSheet(sheet.id));
    expect(grid.rows).toHaveLength(400);
  });

  test.each<Plant>([
    // Each waits for the pauses to pass, so one host has to do.
    ...(minor === 14 ? [EDITING] : []),
    ['an answer that is too large for a single row', (at) => { at.faults.sizeLimit = 300; }, 'too-large'],
    ['a fault of Excel', (at) => { at.faults.beforeBatch = () => { throw new EngineFault('GeneralException', 'x'); }; }, 'unexpected'],
  ])('reading says %s', async (_name, plant, kind) => {
    const id = await idOf(host, 'Biểu 1');
    plant(engine);
    expect(errorOf(await host.readSheet(id)).kind).toBe(kind);
  });

  test('reading goes on when the user leaves the cell meanwhile', async () => {
    const id = await idOf(host, 'Biểu 1');
    engine.faults.isCellEditing = true;
    setTimeout(() => { engine.faults.isCellEditing = false; }, 100);
    expect((await host.readSheet(id)).ok).toBe(true);
  });

  test('reading stops when asked to, and a sheet that is gone is said', async () => {
    const id = await idOf(host, 'Biểu 1');
    expect(errorOf(await host.readSheet(id, { signal: { aborted: true } })).kind).toBe('cancelled');
    expect(errorOf(await host.readSheet('{gone}')).kind).toBe('sheet-missing');
  });

  describe('changing cells', () => {
    test('edits are made together and taken back together', async () => {
      engine.book.sheetByName('Biểu 1')!.cell(2, 1).numberFormat = '@';
      const before = textsOf(engine, 'Biểu 1');
      const receipt = valueOf(await host.applyEdits([
        { sheet: 'Biểu 1', at: { row: 1, column: 0 }, value: '=Xã A' }, { sheet: 'Biểu 1', at: { row: 2, column: 1 }, value: 7 },
        { sheet: 'Biểu 1', at: { row: 3, column: 1 }, value: 19, formula: 'SUM(B2:B3)+0' }, { sheet: 'Biểu 1', at: { row: 3, column: 2 }, value: null },
      ]));
      expect(textsOf(engine, 'Biểu 1').slice(1)).toEqual([['=Xã A', '12', '44382'], ['Xã B', '7', ''], ['Tổng', '=SUM(B2:B3)+0', '']].map((line, index) => (index === 2 ? line.slice(0, 3) : line)));
      expect(engine.book.sheetByName('Biểu 1')?.peek(3, 1)?.value).toBe(19);
      expect((await receipt.undo()).ok).toBe(true);
      expect(textsOf(engine, 'Biểu 1')).toEqual(before);
      expect(engine.book.sheetByName('Biểu 1')?.peek(2, 1)?.numberFormat).toBe('@');
    });

    test('a change that the user made since is not overwritten by the undo', async () => {
      const receipt = valueOf(await host.applyEdits([{ sheet: 'Biểu 1', at: { row: 1, column: 1 }, value: 13 }]));
      engine.type('Biểu 1', 'B2', 14);
      expect(errorOf(await receipt.undo()).kind).toBe('changed-meanwhile');
      expect(engine.book.sheetByName('Biểu 1')?.peek(1, 1)?.value).toBe(14);
    });

    test('a refusal in the middle leaves every cell as it was', async () => {
      let writes = 0;
      engine.faults.beforeAction = ({ ActionType, Name }) => {
        if (ActionType === 4 && Name === 'Values' && (writes += 1) === 2) throw new EngineFault('GeneralException', 'timeout');
      };
      const before = textsOf(engine, 'Biểu 1');
      const refused = await host.applyEdits([
        { sheet: 'Biểu 1', at: { row: 1, column: 1 }, value: 99 }, { sheet: 'Biểu 1', at: { row: 2, column: 1 }, value: 98 },
      ]);
      expect(errorOf(refused).kind).toBe('unexpected');
      expect(textsOf(engine, 'Biểu 1')).toEqual(before);
    });

    test('a protected sheet among others is named, and the others stay as they are', async () => {
      const other = engine.book.addSheet('Biểu 2');
      engine.book.enter(other, 0, 0, 'x');
      other.isProtected = true;
      const before = textsOf(engine, 'Biểu 1');
      const refused = await host.applyEdits([
        { sheet: 'Biểu 1', at: { row: 1, column: 1 }, value: 99 }, { sheet: 'Biểu 2', at: { row: 0, column: 0 }, value: 'y' },
      ]);
      expect(errorOf(refused)).toEqual({ kind: 'sheet-protected', sheet: 'Biểu 2' });
      expect([textsOf(engine, 'Biểu 1'), textsOf(engine, 'Biểu 2')]).toEqual([before, [['x']]]);
    });

    test.each<Plant>([
      ...(minor === 14 ? [EDITING] : []),
      ['a request that is too large', (at) => { at.faults.sizeLimit = 300; }, 'too-large'],
    ])('%s refuses them, and every cell stays as it was', async (_name, plant, kind) => {
      const before = textsOf(engine, 'Biểu 1');
      plant(engine);
      expect(errorOf(await host.applyEdits([{ sheet: 'Biểu 1', at: { row: 1, column: 1 }, value: 99 }])).kind).toBe(kind);
      expect(textsOf(engine, 'Biểu 1')).toEqual(before);
    });

    test('an answer that is lost leaves every cell as it was', async () => {
      const before = textsOf(engine, 'Biểu 1');
      engine.faults.afterBatch = (index) => { if (index === 1) throw new EngineFault('GeneralException', 'timeout'); };
      expect(errorOf(await host.applyEdits([{ sheet: 'Biểu 1', at: { row: 1, column: 1 }, value: 99 }])).kind).toBe('unexpected');
      expect(textsOf(engine, 'Biểu 1')).toEqual(before);
    });

    test('they are one step of the undo of an Excel that can join steps', async () => {
      const run = jest.spyOn(Excel, 'run');
      const receipt = valueOf(await host.applyEdits([{ sheet: 'Biểu 1', at: { row: 1, column: 1 }, value: 13 }]));
      valueOf(await receipt.undo());
      expect(run.mock.calls.map(([options]) => (options as unknown as Excel.RunOptions).mergeUndoGroup)).toEqual([false, true, true]);
      run.mockRestore();
    });

    test('a protected sheet is named and stays as it is', async () => {
      engine.book.sheetByName('Biểu 1')!.isProtected = true;
      expect(errorOf(await host.applyEdits([{ sheet: 'Biểu 1', at: { row: 1, column: 1 }, value: 99 }])))
        .toEqual({ kind: 'sheet-protected', sheet: 'Biểu 1' });
    });
  });

  describe('writing sheets', () => {
    const MODEL = modelOf('Tổng hợp', [
      ['Đơn vị', 'LĐTT'], ['=HYPERLINK("http://x","Xã A")', 12], ['007', 5], ['+84 912', 1], ["'nháy", 0], ['12/5', 2], ['Tổng', { formula: 'SUM(B2:B6)' }],
    ]);

    test('texts stay texts, formulas compute, and looks are set', async () => {
      valueOf(await host.writeSheets([MODEL]));
      expect(textsOf(engine, 'Tổng hợp')).toEqual([
        ['Đơn vị', 'LĐTT'], ['=HYPERLINK("http://x","Xã A")', '12'], ['007', '5'], ['+84 912', '1'], ["'nháy", '0'], ['12/5', '2'], ['Tổng', '=SUM(B2:B6)'],
      ]);
      const sheet = engine.book.sheetByName('Tổng hợp')!;
      expect(sheet.peek(1, 0)?.formula).toBeUndefined();
      expect(sheet.peek(6, 1)?.value).toBe(20);
      expect([sheet.peek(0, 0)?.looks.get('Format/Font/Bold'), sheet.frozenRows, sheet.visibility]).toEqual([true, 1, 'Visible']);
      expect(sheet.peek(1, 1)?.numberFormat).toBe('#,##0');
      expect(engine.book.activeSheetId).toBe(sheet.id);
    });

    test('a sheet of the user of the same name is never touched', async () => {
      const own = engine.book.addSheet('tổng hợp');
      engine.book.enter(own, 0, 0, 'của tôi');
      expect(errorOf(await host.writeSheets([MODEL]))).toEqual({ kind: 'name-taken', sheet: 'tổng hợp' });
      expect(namesOf(engine)).toEqual(['Biểu 1', 'tổng hợp']);
      expect(own.peek(0, 0)?.value).toBe('của tôi');
    });

    test('its own sheet is replaced, and one step back brings the former one', async () => {
      valueOf(await host.writeSheets([modelOf('Tổng hợp', [['Cũ', 1]])]));
      const receipt = valueOf(await host.writeSheets([MODEL, modelOf('Nguồn', [['Tệp']])]));
      expect(namesOf(engine)).toEqual(['Biểu 1', 'Tổng hợp', 'Nguồn']);
      expect((await receipt.undo()).ok).toBe(true);
      expect(namesOf(engine)).toEqual(['Biểu 1', 'Tổng hợp']);
      expect(textsOf(engine, 'Tổng hợp')).toEqual([['Cũ', '1']]);
    });

    test('the first writing is taken back to the workbook as it was', async () => {
      const receipt = valueOf(await host.writeSheets([MODEL]));
      expect((await receipt.undo()).ok).toBe(true);
      expect(namesOf(engine)).toEqual(['Biểu 1']);
      expect((await host.listSheets()).ok && valueOf(await host.listSheets()).every(({ isOwned }) => !isOwned)).toBe(true);
    });

    test.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('a fault at round trip %i leaves nothing half-written', async (at) => {
      valueOf(await host.writeSheets([modelOf('Tổng hợp', [['Cũ', 1]])]));
      const from = engine.roundTrips.length;
      let isPlanted = true;
      engine.faults.beforeBatch = (index) => {
        if (isPlanted && index === from + at) {
          isPlanted = false;
          throw new EngineFault('GeneralException', 'timeout');
        }
      };
      const outcome = await host.writeSheets([MODEL]);
      engine.faults.beforeBatch = undefined;
      expect(namesOf(engine)).toEqual(['Biểu 1', 'Tổng hợp']);
      const first = textsOf(engine, 'Tổng hợp')[0];
      expect(first).toEqual(outcome.ok ? ['Đơn vị', 'LĐTT'] : ['Cũ', '1']);
      expect(outcome.ok).toBe(isPlanted);
    });

    /** Writes anew over what it wrote before, and tells what stands there then. */
    async function writtenAnew(): Promise<{ readonly isOk: boolean; readonly isWhole: boolean }> {
      const outcome = await host.writeSheets([modelOf('Nguồn', [['Tệp']]), MODEL]);
      Object.assign(engine.faults, { beforeAction: undefined, beforeBatch: undefined, afterBatch: undefined });
      const seen = [namesOf(engine).filter((name) => engine.book.sheetByName(name)?.visibility === 'Visible'), textsOf(engine, 'Tổng hợp')[0], textsOf(engine, 'Nguồn')];
      const owned = valueOf(await host.listSheets()).filter(({ isOwned, visibility }) => isOwned && visibility === 'visible').map(({ name }) => name).sort();
      const wanted = outcome.ok
        ? [[['Biểu 1', 'Nguồn', 'Tổng hợp'], ['Đơn vị', 'LĐTT'], [['Tệp']]], ['Nguồn', 'Tổng hợp']]
        : [[['Biểu 1', 'Tổng hợp'], ['Cũ', '1'], []], ['Tổng hợp']];
      return { isOk: outcome.ok, isWhole: JSON.stringify([seen, owned]) === JSON.stringify(wanted) };
    }

    /** A fault that comes once, at the given turn; tells whether it came. */
    function once(turn: number): { (isCounted: boolean): void; readonly hasCome: boolean } {
      let seen = 0;
      let hasCome = false;
      return Object.defineProperty((isCounted: boolean) => {
        if (hasCome || !isCounted || (seen += 1) <= turn) return;
        hasCome = true;
        throw new EngineFault('GeneralException', 'timeout');
      }, 'hasCome', { get: () => hasCome }) as { (isCounted: boolean): void; readonly hasCome: boolean };
    }

    test('a fault at any action leaves the sheets before or the new ones, whole', async () => {
      const seen: { turn: number; isOk: boolean; isWhole: boolean }[] = [];
      for (let turn = 0; turn < 400; turn += minor === 14 ? 1 : 9) {
        for (const { name } of [...engine.book.sheets]) if (name !== 'Biểu 1') engine.book.removeSheet(engine.book.sheetByName(name)!);
        engine.book.settings.clear();
        valueOf(await host.writeSheets([modelOf('Tổng hợp', [['Cũ', 1]])]));
        const fault = once(turn);
        // Only actions that change something can leave it half done.
        engine.faults.beforeAction = ({ ActionType, Name }) => { fault(ActionType === 4 || (ActionType === 3 && Name !== '_KeepReference')); };
        const result = await writtenAnew();
        if (!fault.hasCome) break;
        seen.push({ turn, ...result });
      }
      expect(seen.length).toBeGreaterThan(minor === 14 ? 100 : 10);
      expect(seen.filter(({ isWhole }) => !isWhole)).toEqual([]);
      expect(seen.some(({ isOk }) => !isOk)).toBe(true);
    });

    test.each(Array.from({ length: 14 }, (_, turn) => turn))('a lost answer at round trip %i leaves the sheets before or the new ones, whole', async (turn) => {
      valueOf(await host.writeSheets([modelOf('Tổng hợp', [['Cũ', 1]])]));
      const fault = once(turn);
      engine.faults.afterBatch = () => { fault(true); };
      expect((await writtenAnew()).isWhole).toBe(true);
      // What could not be cleared away goes with the next writing.
      valueOf(await host.writeSheets([MODEL]));
      expect(namesOf(engine).filter((name) => name.startsWith('~'))).toEqual([]);
    });

    test('links of totals and words come before those of figures where they are too many, each request below 1 MB', async () => {
      const target = "'Tổng hợp toàn huyện (2)'!D1234";
      const cells = Array.from({ length: 3001 }, (_, row): ModelCell => ({
        row, column: 1, style: 'count',
        value: row === 3000 ? { kind: 'formula', formula: 'SUM(B1:B3000)', value: 3000, target } : { kind: 'number', value: 1, target },
      }));
      engine.batches.length = 0;
      valueOf(await host.writeSheets([{ ...modelOf('Tổng hợp', []), cells: [...cells, { row: 0, column: 0, style: 'link', value: { kind: 'link', value: '=về', target } }] }]));
      const sheet = engine.book.sheetByName('Tổng hợp')!;
      const linked = [...sheet.rows].flatMap(([row, line]) => [...line].flatMap(([column, cell]) => (cell.hyperlink === undefined ? [] : [`${String(row)} ${String(column)}`])));
      expect(linked).toHaveLength(2000);
      expect(linked).toEqual(expect.arrayContaining(['0 0', '0 1', '3000 1']));
      expect([sheet.peek(0, 0)?.value, sheet.peek(0, 0)?.formula, sheet.peek(3000, 1)?.value]).toEqual(['=về', undefined, 3000]);
      expect(sheet.peek(0, 0)?.hyperlink).toEqual({ documentReference: target });
      expect(Math.max(...engine.roundTrips.map(({ requestSize }) => requestSize))).toBeLessThanOrEqual(1_000_000);
      expect(engine.roundTrips.length).toBeLessThanOrEqual(11);
    });

    test('steps that are too large are made smaller', async () => {
      engine.faults.sizeLimit = 60_000;
      const rows = Array.from({ length: 3000 }, (_, row) => [`Nguyễn Thị Hoa ${String(row)}`, row]);
      valueOf(await host.writeSheets([modelOf('Danh sách', [['Họ tên', 'TT'], ...rows])]));
      expect(textsOf(engine, 'Danh sách')).toHaveLength(3001);
    });

    test.each<Plant>([
      ['a protected workbook', (at) => { at.book.isProtected = true; }, 'workbook-protected'],
      ...(minor === 14 ? [EDITING] : []),
    ])('%s refuses it', async (_name, plant, kind) => {
      plant(engine);
      expect(errorOf(await host.writeSheets([MODEL])).kind).toBe(kind);
      expect(namesOf(engine)).toEqual(['Biểu 1']);
    });

    test('stopping it leaves nothing behind', async () => {
      expect(errorOf(await host.writeSheets([MODEL], { signal: { aborted: true } })).kind).toBe('cancelled');
      expect(namesOf(engine)).toEqual(['Biểu 1']);
    });
  });

  test('changes, activations and selections are heard until the end', async () => {
    const heard: HostEvent[] = [];
    const other = engine.book.addSheet('Biểu 2');
    const stop = valueOf(await host.watch((event) => { heard.push(event); }));
    engine.type('Biểu 1', 'B2', 3);
    engine.activate('Biểu 2');
    engine.select('Biểu 2', 'C4');
    await until(() => heard.length >= 3);
    expect(heard).toEqual([
      { kind: 'cells-changed', sheetId: engine.book.sheetByName('Biểu 1')?.id, address: 'B2' },
      { kind: 'sheet-activated', sheetId: other.id },
      { kind: 'selection-changed', sheet: 'Biểu 2', at: { row: 3, column: 2 } },
    ]);
    stop();
    await new Promise((resolve) => { setTimeout(resolve, 30); });
    engine.type('Biểu 1', 'B2', 4);
    await new Promise((resolve) => { setTimeout(resolve, 30); });
    expect(heard).toHaveLength(3);
  });

  test('a place is shown and selected, a setting is kept and removed', async () => {
    valueOf(await host.reveal('Biểu 1', { row: 3, column: 1 }));
    expect(engine.book.selection?.rect).toEqual({ top: 3, left: 1, bottom: 3, right: 1 });
    expect(errorOf(await host.reveal('Không có', null))).toEqual({ kind: 'sheet-missing', sheet: 'Không có' });
    expect(valueOf(await host.readSetting('k'))).toBeNull();
    valueOf(await host.writeSetting('k', 'v'));
    expect(valueOf(await host.readSetting('k'))).toBe('v');
    valueOf(await host.writeSetting('k', null));
    expect(valueOf(await host.readSetting('k'))).toBeNull();
    expect(valueOf(await host.workbookName())).toBe('Mường Ẳng.xlsx');
  });
});
