import { computeFormula } from './calculate';

export type EngineValue = string | number | boolean;

/** A hyperlink as it goes over the wire. */
export interface EngineLink {
  readonly address?: string;
  /** Place in the same workbook, `'Sheet'!A1`. */
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** One cell as Excel keeps it: `value` is what shows, `formula` with its `=` where it is computed. */
export interface EngineCell {
  value: EngineValue;
  formula: string | undefined;
  numberFormat: string;
  /** Set by a leading apostrophe: the text stays text. */
  hasQuotePrefix: boolean;
  isLocked: boolean;
  /** Where a press on the cell leads. */
  hyperlink: EngineLink | undefined;
  /** Looks by their path on the wire, `Format/Font/Bold`. */
  readonly looks: Map<string, unknown>;
}

export interface EngineRect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const ERROR_VALUES: ReadonlySet<string> = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function isErrorValue(value: EngineValue): boolean {
  return typeof value === 'string' && ERROR_VALUES.has(value);
}

/** A sheet with cells by row and column from 0. */
export class EngineSheet {
  readonly rows = new Map<number, Map<number, EngineCell>>();
  readonly merges: EngineRect[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  isProtected = false;
  tabColor = '';
  frozenRows = 0;
  frozenColumns = 0;

  constructor(readonly id: string, public name: string) {}

  peek(row: number, column: number): EngineCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  cell(row: number, column: number): EngineCell {
    let cells = this.rows.get(row);
    if (cells === undefined) this.rows.set(row, cells = new Map<number, EngineCell>());
    let cell = cells.get(column);
    if (cell === undefined) {
      cell = { value: '', formula: undefined, numberFormat: 'General', hasQuotePrefix: false, isLocked: true, hyperlink: undefined, looks: new Map() };
      cells.set(column, cell);
    }
    return cell;
  }

  /** Smallest rectangle around cells with a value, or with any look when `valuesOnly` is false. */
  usedRect(valuesOnly: boolean): EngineRect | undefined {
    let rect: { top: number; left: number; bottom: number; right: number } | undefined;
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (valuesOnly && cell.value === '' && cell.formula === undefined) continue;
        rect ??= { top: row, left: column, bottom: row, right: column };
        rect.top = Math.min(rect.top, row);
        rect.bottom = Math.max(rect.bottom, row);
        rect.left = Math.min(rect.left, column);
        rect.right = Math.max(rect.right, column);
      }
    }
    return rect;
  }
}

/** The workbook of the engine. */
export class EngineBook {
  readonly sheets: EngineSheet[] = [];
  readonly settings = new Map<string, unknown>();
  isProtected = false;
  activeSheetId = '';
  selection: { sheetId: string; rect: EngineRect } | undefined;
  calculationMode = 'Automatic';
  private readonly computed = new Map<EngineCell, EngineSheet>();
  private lastId = 0;

  constructor(public name = 'Sổ.xlsx') {}

  addSheet(name: string): EngineSheet {
    this.lastId += 1;
    const sheet = new EngineSheet(`{00000000-0001-0000-0000-${String(this.lastId).padStart(12, '0')}}`, name);
    this.sheets.push(sheet);
    if (this.activeSheetId === '') this.activeSheetId = sheet.id;
    return sheet;
  }

  sheetByName(name: string): EngineSheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  sheetById(id: string): EngineSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  removeSheet(sheet: EngineSheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.activeSheetId === sheet.id) this.activeSheetId = this.sheets[0]?.id ?? '';
    if (this.selection?.sheetId === sheet.id) this.selection = undefined;
  }

  /**
   * Puts into a cell what is typed or written: a formula, a number, a date or a text, told apart as Excel does.
   * `null` leaves the cell as it is.
   */
  enter(sheet: EngineSheet, row: number, column: number, written: unknown): void {
    if (written === null || written === undefined) return;
    const cell = sheet.cell(row, column);
    if (cell.formula !== undefined) this.computed.delete(cell);
    cell.formula = undefined;
    cell.hasQuotePrefix = false;
    if (typeof written === 'number' && cell.numberFormat === '@') {
      // A cell of format text makes text of a number too.
      cell.value = String(written);
    } else if (typeof written !== 'string') {
      cell.value = typeof written === 'boolean' ? written : Number(written);
    } else if (written.startsWith("'")) {
      cell.hasQuotePrefix = true;
      cell.value = written.slice(1);
    } else if (cell.numberFormat === '@' && written !== '') {
      cell.value = written;
    } else if (/^[=+-]./.test(written) && !isNumeric(written)) {
      cell.formula = written.startsWith('=') ? written : `=${written}`;
      this.computed.set(cell, sheet);
    } else {
      enterTyped(cell, written);
    }
  }

  /**
   * Puts a hyperlink on a cell: Excel underlines it in its own colour, shows the text where one is given and the place
   * itself where the cell was empty; other contents stay.
   */
  link(sheet: EngineSheet, row: number, column: number, link: EngineLink): void {
    const cell = sheet.cell(row, column);
    cell.hyperlink = link;
    cell.looks.set('Format/Font/Underline', 'Single');
    cell.looks.set('Format/Font/Color', '#0563C1');
    const text = link.textToDisplay ?? (cell.value === '' ? link.documentReference ?? link.address : undefined);
    if (text !== undefined) this.enter(sheet, row, column, `'${text}`);
  }

  /** Computes every formula anew; of formulas the engine does not understand the value stays. */
  calculate(): void {
    for (let round = 0; round < 3; round += 1) {
      for (const [cell, sheet] of this.computed) {
        if (cell.formula === undefined) continue;
        const value = computeFormula(cell.formula, (sheetName, row, column) =>
          (sheetName === undefined ? sheet : this.sheetByName(sheetName))?.peek(row, column)?.value);
        if (value !== undefined) cell.value = value;
      }
    }
  }
}

function isNumeric(text: string): boolean {
  return /^[+-]?\d+(?:[.]\d+)?(?:[eE][+-]?\d+)?%?$/.test(text.trim());
}

/** As Excel reads a typed text in a cell of format General: numbers, percentages, days and truth values are no texts. */
function enterTyped(cell: EngineCell, text: string): void {
  const trimmed = text.trim();
  if (isNumeric(trimmed)) {
    const isPercent = trimmed.endsWith('%');
    cell.value = isPercent ? Number(trimmed.slice(0, -1)) / 100 : Number(trimmed);
    if (isPercent && cell.numberFormat === 'General') cell.numberFormat = '0%';
    return;
  }
  const day = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/.exec(trimmed);
  if (day !== null && Number(day[1]) >= 1 && Number(day[1]) <= 12 && Number(day[2]) >= 1 && Number(day[2]) <= 31) {
    const year = Number(day[3] ?? '2021');
    cell.value = Math.round((Date.UTC(year, Number(day[1]) - 1, Number(day[2])) - Date.UTC(1899, 11, 30)) / 86_400_000);
    if (cell.numberFormat === 'General') cell.numberFormat = 'm/d/yyyy';
    return;
  }
  cell.value = /^(?:true|false)$/i.test(trimmed) ? trimmed.toLowerCase() === 'true' : text;
}
