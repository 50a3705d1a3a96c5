import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { EngineBook } from './book';
import { ExcelEngine } from './engine';
import { connectEngine, isWithin } from './install';

/** Path of Microsoft's proxy library, taken from its package and never committed. */
export function libraryPath(): string {
  return createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js');
}

let isLoaded = false;

/**
 * Loads the real library into this realm, once, and connects it to an engine of its own; code under test then calls
 * `Excel.run` as in Excel. `highestMinor` is the ExcelApi version the host claims: 7 for Excel 2019, 14 for 2021.
 */
export function openExcel(highestMinor: number, book = new EngineBook()): ExcelEngine {
  if (!isLoaded) {
    // The library reads these while it loads.
    const scope = globalThis as unknown as Record<string, unknown>;
    scope['window'] ??= globalThis;
    scope['document'] ??= {};
    scope['navigator'] ??= { userAgent: 'jest' };
    const source = readFileSync(libraryPath(), 'utf8');
    (0, eval)(`${source};globalThis.Excel=Excel;globalThis.OfficeExtension=OfficeExtension;`);
    isLoaded = true;
  }
  const engine = new ExcelEngine(book);
  (globalThis as unknown as { Office: unknown }).Office = {
    context: { requirements: { isSetSupported: (set: string, version: string | number) => isWithin(highestMinor, set, version) } },
    onReady: () => Promise.resolve({ host: 'Excel', platform: 'PC' }),
    HostType: { Excel: 'Excel' },
  };
  connectEngine(globalThis, engine);
  return engine;
}
