import type { HostError, HostSheet, SpreadsheetHost } from '#app/ports/spreadsheet-host';
import { toA1 } from '#core/grid/address';
import { err, ok, type Result } from '#core/result';
import { applyEdits } from './apply-edits';
import { HostRefusal, inExcel } from './in-excel';
import { loadOwnedIds } from './owned-sheets';
import { readRange } from './read-range';
import { readSheet, toVisibility } from './read-sheet';
import { registerHandlers, removeHandlers } from './watch-host';
import { writeSheets, type WrittenModels } from './write-sheets';

/** The workbook open in Excel, behind the port. Needs ExcelApi 1.7 (Excel 2019); newer members only where the host has them. */
export function createExcelHost(): SpreadsheetHost {
  const written: WrittenModels = new Map();
  return {
    listSheets: () => inExcel(listSheets),
    activeSheet: () => inExcel(activeSheet),
    workbookName: () => inExcel(async (context) => {
      context.workbook.load('name');
      await context.sync();
      return context.workbook.name;
    }),
    readSheet: (id, options = {}) => readSheet(id, options),
    readRange,
    writeSheets: (sheets, options = {}) => writeSheets(sheets, written, options),
    applyEdits,
    reveal: (sheet, at) => inExcel(async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet);
      await context.sync();
      if (found.isNullObject) throw new HostRefusal({ kind: 'sheet-missing', sheet });
      found.activate();
      if (at !== null) found.getRange(toA1(at)).select();
      await context.sync();
    }),
    watch: async (listener) => {
      const handlers = await inExcel((context) => registerHandlers(context, listener));
      if (!handlers.ok) return handlers;
      return ok(() => {
        // A workbook that is being closed no longer answers; then nothing is left to end.
        removeHandlers(handlers.value).catch(() => undefined);
      });
    },
    readSetting: (key) => inExcel(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(key);
      setting.load('value');
      await context.sync();
      if (setting.isNullObject) return null;
      const value: unknown = setting.value;
      return typeof value === 'string' ? value : null;
    }),
    writeSetting: (key, value) => writeSetting(key, value),
  };
}

async function listSheets(context: Excel.RequestContext): Promise<HostSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  const owned = loadOwnedIds(context);
  await context.sync();
  const ids = owned();
  return worksheets.items.map(({ id, name, visibility }) =>
    ({ id, name, visibility: toVisibility(visibility), isOwned: ids.has(id) }));
}

async function activeSheet(context: Excel.RequestContext): Promise<HostSheet> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load('id,name,visibility');
  const owned = loadOwnedIds(context);
  await context.sync();
  return { id: sheet.id, name: sheet.name, visibility: toVisibility(sheet.visibility), isOwned: owned().has(sheet.id) };
}

async function writeSetting(key: string, value: string | null): Promise<Result<void, HostError>> {
  const done = await inExcel(async (context) => {
    if (value !== null) {
      context.workbook.settings.add(key, value);
    } else {
      const setting = context.workbook.settings.getItemOrNullObject(key);
      await context.sync();
      if (!setting.isNullObject) setting.delete();
    }
    await context.sync();
  });
  return done.ok ? ok(undefined) : err(done.error);
}
