import { transformSync } from '@swc/core';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { libraryPath } from './excel-engine/load-library';

/** Address under which the product's page asks for Microsoft's script. */
const CDN = 'https://appsforoffice.microsoft.com/';
const ENGINE = join(__dirname, 'excel-engine');
/** Parts of the engine that run in a page; the loader for tests in Node stays out. */
const PARTS = readdirSync(ENGINE).filter((name) => name.endsWith('.ts') && name !== 'load-library.ts');

/** Cells of a sheet by row; a text beginning with `=` is a formula, `null` leaves a cell out. */
export interface PageSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** The engine as one script that a page can run: each part a function, met by its relative name. */
function engineScript(): string {
  const parts = PARTS.map((name) => {
    const { code } = transformSync(readFileSync(join(ENGINE, name), 'utf8'), {
      filename: name, jsc: { target: 'es2020', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' },
    });
    return `${JSON.stringify(`./${name.slice(0, -3)}`)}: function (exports, require, module) {${code}\n}`;
  });
  return `(function () { var parts = {${parts.join(',\n')}}; var made = {};
    function need(name) { if (!made[name]) { made[name] = { exports: {} }; parts[name](made[name].exports, need, made[name]); } return made[name].exports; }
    window.excelEngineParts = need; })();`;
}

function officeScript(sheets: readonly PageSheet[], minor: number, settings: Readonly<Record<string, unknown>>): string {
  return `${readFileSync(libraryPath(), 'utf8')};window.Excel=Excel;window.OfficeExtension=OfficeExtension;
    ${engineScript()}
    (function () {
      var EngineBook = window.excelEngineParts('./book').EngineBook, install = window.excelEngineParts('./install');
      var ExcelEngine = window.excelEngineParts('./engine').ExcelEngine;
      var book = new EngineBook('Trường Mầm non.xlsx');
      ${JSON.stringify(sheets)}.forEach(function (made) {
        var sheet = book.addSheet(made.name);
        made.rows.forEach(function (row, at) { row.forEach(function (value, column) {
          if (value !== null) book.enter(sheet, at, column, typeof value === 'string' && value[0] !== '=' ? "'" + value : value);
        }); });
      });
      Object.entries(${JSON.stringify(settings)}).forEach(function (entry) { book.settings.set(entry[0], entry[1]); });
      book.calculate();
      window.engine = new ExcelEngine(book);
      window.Office = {
        HostType: { Excel: 'Excel' },
        onReady: function () { return Promise.resolve({ host: 'Excel', platform: 'PC' }); },
        context: {
          displayLanguage: 'vi-VN',
          requirements: { isSetSupported: function (set, version) { return install.isWithin(${String(minor)}, set, version); } },
        },
      };
      install.connectEngine(window, window.engine);
    })();`;
}

/** The engine inside the page, as far as tests drive it. */
interface EngineWindow {
  readonly engine: {
    type(sheet: string, address: string, text: string | number): void;
    activate(sheet: string): void;
    select(sheet: string, address: string): void;
    readonly faults: { isCellEditing: boolean };
    readonly book: {
      isProtected: boolean;
      readonly settings: ReadonlyMap<string, unknown>;
      readonly sheets: readonly {
        readonly name: string;
        readonly rows: ReadonlyMap<number, ReadonlyMap<number, { readonly value: unknown; readonly formula: string | undefined; readonly looks: ReadonlyMap<string, unknown> }>>;
      }[];
      sheetByName(name: string): { isProtected: boolean; peek(row: number, column: number): { readonly value: unknown; readonly formula: string | undefined } | undefined } | undefined;
      readonly selection: { readonly sheetId: string; readonly rect: { readonly top: number; readonly left: number } } | undefined;
    };
  };
}

/** The built task pane over Microsoft's real library and our engine, in a page of its own. */
export interface ExcelPage {
  readonly page: Page;
  /** Console errors and uncaught faults. */
  readonly complaints: string[];
  /** Addresses outside the pane's own that were asked for, without Microsoft's script. */
  readonly foreign: string[];
  type(sheet: string, address: string, text: string | number): Promise<void>;
  activate(sheet: string): Promise<void>;
  select(sheet: string, address: string): Promise<void>;
  /** Value and formula of a cell, rows and columns from 0. */
  cell(sheet: string, row: number, column: number): Promise<{ readonly value: unknown; readonly formula: string | null } | null>;
  sheetNames(): Promise<string[]>;
  selection(): Promise<{ readonly top: number; readonly left: number } | null>;
  /** Everything that stands in the workbook, sheet by sheet, to hold against another moment. */
  contents(): Promise<string>;
  /** Protects the structure of the workbook, or frees it. */
  protect(isProtected: boolean): Promise<void>;
  /** Protects a sheet with all its cells, or frees it. */
  protectSheet(sheet: string, isProtected: boolean): Promise<void>;
  /** Begins to type in a cell, or ends it: meanwhile every call is refused. */
  editCell(isEditing: boolean): Promise<void>;
  /** What the document keeps. */
  settings(): Promise<Record<string, unknown>>;
}

export interface ExcelPageOptions extends BrowserContextOptions {
  readonly sheets: readonly PageSheet[];
  /** ExcelApi 1.x of the host; 14 when left out. */
  readonly minor?: number;
  readonly tab?: 'fill' | 'consolidate' | 'submit';
  /** What the document keeps from before. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Opens the product's page unchanged; only the request for Microsoft's script is answered by the library and the engine. */
export async function openExcelPage(browser: Browser, origin: string, options: ExcelPageOptions): Promise<ExcelPage> {
  const { sheets, minor = 14, tab = 'fill', settings = {}, ...context } = options;
  const page = await (await browser.newContext({ locale: 'vi-VN', viewport: { width: 350, height: 700 }, ...context })).newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => { complaints.push(String(error)); });
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(origin) && !address.startsWith(CDN) && !/^(?:data|blob):/.test(address)) foreign.push(address);
  });
  const body = officeScript(sheets, minor, settings);
  await page.route(`${CDN}**`, (route) => route.fulfill({ contentType: 'text/javascript; charset=utf-8', body }));
  await page.goto(`${origin}/taskpane.html?tab=${tab}`);
  return { page, complaints, foreign, ...enginePart(page) };
}

function enginePart(page: Page): Omit<ExcelPage, 'page' | 'complaints' | 'foreign'> {
  return {
    type: (sheet, address, text) => page.evaluate(([at, cell, value]) => {
      (window as unknown as EngineWindow).engine.type(at, cell, value);
    }, [sheet, address, text] as const),
    activate: (sheet) => page.evaluate((name) => { (window as unknown as EngineWindow).engine.activate(name); }, sheet),
    select: (sheet, address) => page.evaluate(([name, cell]) => {
      (window as unknown as EngineWindow).engine.select(name, cell);
    }, [sheet, address] as const),
    cell: (sheet, row, column) => page.evaluate(([name, down, along]) => {
      const found = (window as unknown as EngineWindow).engine.book.sheetByName(name)?.peek(down, along);
      return found === undefined ? null : { value: found.value, formula: found.formula ?? null };
    }, [sheet, row, column] as const),
    sheetNames: () => page.evaluate(() => (window as unknown as EngineWindow).engine.book.sheets.map(({ name }) => name)),
    selection: () => page.evaluate(() => {
      const rect = (window as unknown as EngineWindow).engine.book.selection?.rect;
      return rect === undefined ? null : { top: rect.top, left: rect.left };
    }),
    contents: () => page.evaluate(() => JSON.stringify((window as unknown as EngineWindow).engine.book.sheets.map(({ name, rows }) =>
      [name, [...rows].map(([row, cells]) => [row, [...cells].map(([column, { value, formula, looks }]) => [column, value, formula, [...looks]])])]))),
    protectSheet: (sheet, isProtected) => page.evaluate(([name, wanted]) => {
      const found = (window as unknown as EngineWindow).engine.book.sheetByName(name);
      if (found !== undefined) found.isProtected = wanted;
    }, [sheet, isProtected] as const),
    editCell: (isEditing) => page.evaluate((wanted) => { (window as unknown as EngineWindow).engine.faults.isCellEditing = wanted; }, isEditing),
    settings: () => page.evaluate(() => Object.fromEntries((window as unknown as EngineWindow).engine.book.settings)),
    protect: (isProtected) => page.evaluate((wanted) => { (window as unknown as EngineWindow).engine.book.isProtected = wanted; }, isProtected),
  };
}
