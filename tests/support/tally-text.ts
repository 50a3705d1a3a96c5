import { fromA1, toA1, type CellAddress } from '#core/grid/address';
import { CELL_ERROR_CODES, EMPTY_CELL, PLAIN_STYLE, type Cell, type CellErrorCode, type CellStyle } from '#core/grid/cell';
import { GridBuilder } from '#core/grid/grid-builder';
import type { CellRange } from '#core/grid/range';
import type { SheetGrid, SheetVisibility, WorkbookGrid } from '#core/grid/sheet-grid';

/**
 * Workbooks written as text, for tests and rule pages. One line of text is one row of the sheet, from row 1:
 *
 *     @ Xã A.xlsx                          begins a file (left out: one file "bieu.xlsx"); marks: `{author:An}`, `{no-metadata}`
 *     # Biểu TH {hidden}                   begins a sheet (left out: one sheet "Biểu"); marks: hidden, very-hidden
 *     BIỂU TỔNG HỢP NĂM 2021               text in column A
 *     | Đơn vị | Bằng khen | < |           cells; "<" joins with the left, "^" with the cell above (merged)
 *     | Xã A   | 1         | "09" |        digits are numbers, text in quotes stays as it is
 *     | Cộng   | =SUM(B3:B3) → 1 | #REF! | formula with stored value, error value
 *     | Xã B   | 12% | 2021-06-05 |        0.12 shown as percent, date
 *
 * Empty lines between others are empty rows. In texts `\n`, `\t` and `\u00a0` are read as in code.
 * Marks behind a value: `{font:.VnTime}` `{format:0.0%}` `{strike}` `{bold}` `{italic}` `{nfd}`, `{row-hidden}`, `{column-hidden}`, `{comment}`.
 * `<!messageId>` names the message expected at this cell; behind `# Sheet` or `@ file` it expects
 * one without a cell or sheet there, on a line of its own one about the whole run.
 */
export interface TallyFile {
  readonly path: string;
  readonly workbook: WorkbookGrid;
}

export interface ExpectedBlame {
  readonly messageId: string;
  readonly path: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
}

export interface TallyText {
  readonly files: readonly TallyFile[];
  readonly expected: readonly ExpectedBlame[];
}

interface SheetDraft {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly builder: GridBuilder;
  readonly merges: CellRange[];
  readonly styles: CellStyle[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly commentCells: CellAddress[];
  row: number;
}

interface FileDraft {
  readonly path: string;
  readonly author: string;
  /** The reader cannot tell of comments and authors. */
  readonly hasNoMetadata: boolean;
  readonly sheets: SheetDraft[];
}

const BLAME = /<!([A-Za-z][A-Za-z0-9]*)>/g;
const MARK = /\{([a-z-]+)(?::([^{}]*))?\}/g;

export function readTallyText(text: string): TallyText {
  const files: FileDraft[] = [];
  const expected: ExpectedBlame[] = [];
  for (const line of linesOf(text)) {
    const { rest, blamed } = takeBlames(line);
    const place = readLine(files, line.trim() === '' ? '' : rest, blamed.length > 0);
    if (place === 'cells') readRow(fileOf(files), line, expected);
    else for (const messageId of blamed) expected.push({ messageId, ...place });
  }
  return { files: files.map(buildFile), expected };
}

/** Lines without the common indent and without empty lines at either end. */
function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/\s+$/, ''));
  while (lines[0] === '') lines.shift();
  while (lines[lines.length - 1] === '') lines.pop();
  return lines.map((line) => line.trim());
}

function takeBlames(text: string): { rest: string; blamed: string[] } {
  const blamed = [...text.matchAll(BLAME)].map((match) => match[1] ?? '');
  return { rest: text.replace(BLAME, '').trim(), blamed };
}

type LinePlace = 'cells' | { path: string | null; sheet: string | null; cell: null };

/** Reads a line that begins a file or a sheet, or one that only blames; leaves all others to `readRow`. */
function readLine(files: FileDraft[], rest: string, hasBlame: boolean): LinePlace {
  if (rest.startsWith('@ ')) {
    const marks = marksOf(rest);
    const path = rest.slice(2).replace(MARK, '').trim();
    files.push({ path, author: marks.get('author') ?? '', hasNoMetadata: marks.has('no-metadata'), sheets: [] });
    return { path, sheet: null, cell: null };
  }
  if (rest.startsWith('# ')) {
    const marks = marksOf(rest);
    const name = rest.slice(2).replace(MARK, '').trim();
    const visibility = marks.has('very-hidden') ? 'very-hidden' : marks.has('hidden') ? 'hidden' : 'visible';
    const file = fileOf(files);
    file.sheets.push(newSheet(name, visibility));
    return { path: file.path, sheet: name, cell: null };
  }
  if (rest === '' && hasBlame) return { path: null, sheet: null, cell: null };
  return 'cells';
}

function fileOf(files: FileDraft[]): FileDraft {
  const last = files[files.length - 1];
  if (last !== undefined) return last;
  const file: FileDraft = { path: 'bieu.xlsx', author: '', hasNoMetadata: false, sheets: [] };
  files.push(file);
  return file;
}

function newSheet(name: string, visibility: SheetVisibility): SheetDraft {
  return {
    name, visibility, builder: new GridBuilder(), merges: [], styles: [PLAIN_STYLE],
    hiddenRows: new Set(), hiddenColumns: new Set(), commentCells: [], row: 0,
  };
}

function readRow(file: FileDraft, line: string, expected: ExpectedBlame[]): void {
  let sheet = file.sheets[file.sheets.length - 1];
  if (sheet === undefined) {
    sheet = newSheet('Biểu', 'visible');
    file.sheets.push(sheet);
  }
  const row = sheet.row;
  sheet.row += 1;
  const texts = line.startsWith('|') ? line.replace(/^\||\|$/g, '').split('|') : [line];
  texts.forEach((cellText, column) => {
    const { rest, blamed } = takeBlames(cellText);
    for (const messageId of blamed) {
      expected.push({ messageId, path: file.path, sheet: sheet.name, cell: toA1({ row, column }) });
    }
    readCell(sheet, { row, column }, rest);
  });
}

function marksOf(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(MARK)].map((match) => [match[1] ?? '', match[2] ?? '']));
}

function readCell(sheet: SheetDraft, at: CellAddress, text: string): void {
  const marks = marksOf(text);
  const bare = text.replace(MARK, '').trim();
  if (marks.has('row-hidden')) sheet.hiddenRows.add(at.row);
  if (marks.has('column-hidden')) sheet.hiddenColumns.add(at.column);
  if (marks.has('comment')) sheet.commentCells.push(at);
  if (bare === '<' || bare === '^') {
    extendMerge(sheet.merges, at, bare);
    return;
  }
  const formula = /^=(.*?)\s*→\s*(.*)$/.exec(bare);
  const value = valueOf(formula === null ? bare : formula[2] ?? '', marks.has('nfd'));
  if (value.kind === 'empty' && formula === null) return;
  sheet.builder.set(at.row, at.column, value, styleId(sheet.styles, marks, bare), formula?.[1]);
}

function extendMerge(merges: CellRange[], at: CellAddress, direction: '<' | '^'): void {
  const neighbour = direction === '<'
    ? { row: at.row, column: at.column - 1 } : { row: at.row - 1, column: at.column };
  const index = merges.findIndex((range) => neighbour.row >= range.top && neighbour.row <= range.bottom
    && neighbour.column >= range.left && neighbour.column <= range.right);
  const base = merges[index]
    ?? { top: neighbour.row, left: neighbour.column, bottom: neighbour.row, right: neighbour.column };
  const grown = {
    ...base, bottom: Math.max(base.bottom, at.row), right: Math.max(base.right, at.column),
  };
  if (index >= 0) merges[index] = grown;
  else merges.push(grown);
}

function valueOf(text: string, decomposed: boolean): Cell {
  const quoted = /^"(.*)"$/.exec(text);
  if (quoted !== null) return textCell(quoted[1] ?? '', decomposed);
  if (text === '') return EMPTY_CELL;
  if (/^-?\d+(\.\d+)?$/.test(text)) return { kind: 'number', value: Number(text) };
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(text);
  if (percent !== null) return { kind: 'number', value: Number((Number(percent[1]) / 100).toFixed(8)) };
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (date !== null) {
    return { kind: 'date', serial: Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000 + 25_569 };
  }
  if (isErrorCode(text)) return { kind: 'error', code: text };
  return textCell(text, decomposed);
}

function isErrorCode(text: string): text is CellErrorCode {
  return (CELL_ERROR_CODES as readonly string[]).includes(text);
}

function textCell(text: string, decomposed: boolean): Cell {
  const value = text
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\t/g, '\t');
  return { kind: 'text', value: decomposed ? value.normalize('NFD') : value };
}

function styleId(styles: CellStyle[], marks: ReadonlyMap<string, string>, text: string): number {
  const defaultFormat = /%$/.test(text) ? '0.0%' : /^\d{4}-\d{2}-\d{2}$/.test(text) ? 'dd/mm/yyyy' : 'General';
  const style: CellStyle = {
    numberFormat: marks.get('format') ?? defaultFormat,
    fontName: marks.get('font') ?? null,
    bold: marks.has('bold'),
    italic: marks.has('italic'),
    strike: marks.has('strike'),
  };
  const known = styles.findIndex((other) => JSON.stringify(other) === JSON.stringify(style));
  return known >= 0 ? known : styles.push(style) - 1;
}

function buildFile(file: FileDraft): TallyFile {
  const sheets: SheetGrid[] = file.sheets.map((sheet) => sheet.builder.build({
    name: sheet.name,
    visibility: sheet.visibility,
    merges: sheet.merges,
    styles: sheet.styles,
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns].map((column) => ({ first: column, last: column })),
    ...(file.hasNoMetadata ? {} : { commentCells: sheet.commentCells }),
  }));
  const properties = file.hasNoMetadata ? {} : { properties: { creator: file.author, lastModifiedBy: '' } };
  return { path: file.path, workbook: { sheets, date1904: false, hasMacros: false, externalLinks: linksOf(sheets), ...properties } };
}

/** `[1]`, `[2]` … in formulas name linked workbooks by number; a name in brackets is a link by itself. */
function linksOf(sheets: readonly SheetGrid[]): string[] {
  const numbers = sheets.flatMap((sheet) => sheet.formulaTexts)
    .flatMap((formula) => [...formula.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1])));
  return Array.from({ length: Math.max(0, ...numbers) }, (_, index) => `Tệp nguồn ${String(index + 1)}.xlsx`);
}

/** Cell of a sheet by its A1 name, for tests that look at one. */
export function addressOf(a1: string): CellAddress {
  const at = fromA1(a1);
  if (at === undefined) throw new Error(`No cell address: ${a1}`);
  return at;
}
