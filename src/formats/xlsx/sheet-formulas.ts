import { fromA1Range, type CellRange } from '#core/grid/range';

import type { GridColumns, StoredFormula } from './cell-columns';
import type { WorkbookContext } from './cell-values';
import { tooLarge } from './read-refusal';
import { formulaFor, toFormulaTemplate, type FormulaTemplate } from './shared-formula';
import type { XmlCursor } from './xml-cursor';

interface ArrayFormula {
  readonly range: CellRange;
  readonly text: string;
}

/** The formulas of one sheet: shared ones, which may be used before they are stated, and arrays. */
export class SheetFormulas {
  private readonly shared = new Map<number, FormulaTemplate>();
  private readonly arrays: ArrayFormula[] = [];
  private readonly context: WorkbookContext;

  constructor(context: WorkbookContext) {
    this.context = context;
  }

  share(number: number, template: FormulaTemplate): void {
    this.shared.set(number, template);
  }

  addArray(range: CellRange, text: string): void {
    this.arrays.push({ range, text });
  }

  /** Formula text of the cell at `row`, `column`; `undefined` for a shared formula nobody states. */
  textOf(formula: StoredFormula, row: number, column: number): string | undefined {
    const template = typeof formula === 'string' ? undefined : this.shared.get(formula.shared);
    const text = typeof formula === 'string' ? formula : template && formulaFor(template, row, column);
    this.context.formulaCharacters += text?.length ?? 0;
    const limit = this.context.limits.formulaCharacters;
    if (this.context.formulaCharacters > limit) throw tooLarge('strings', limit, null);
    return text;
  }

  /** Gives every cell of an array formula its text: those values are computed too. */
  spreadArrays(columns: GridColumns): GridColumns {
    if (this.arrays.length === 0) return columns;
    const texts = new Map<number, string>();
    let visits = 0;
    for (const { range, text } of this.arrays) {
      for (const index of cellsIn(columns, range)) {
        visits += 1;
        if (visits > this.context.limits.cells) throw tooLarge('cells', this.context.limits.cells, null);
        texts.set(index, text);
      }
    }
    columns.formulaCells.forEach((index, position) => texts.set(index, columns.formulaTexts[position] ?? ''));
    const inOrder = [...texts].sort(([left], [right]) => left - right);
    return {
      ...columns,
      formulaCells: Uint32Array.from(inOrder, ([index]) => index),
      formulaTexts: inOrder.map(([, text]) => text),
    };
  }
}

function* cellsIn(columns: GridColumns, range: CellRange): Generator<number> {
  for (let rowIndex = 0; rowIndex < columns.rows.length; rowIndex += 1) {
    const row = columns.rows[rowIndex] ?? 0;
    if (row < range.top) continue;
    if (row > range.bottom) return;
    const end = columns.rowStarts[rowIndex + 1] ?? 0;
    for (let index = columns.rowStarts[rowIndex] ?? 0; index < end; index += 1) {
      const column = columns.columns[index] ?? 0;
      if (column >= range.left && column <= range.right) yield index;
    }
  }
}

/** Reads the `f` element just opened, of the cell at `row`, `column`; `undefined` when it says nothing. */
export function readFormula(
  cursor: XmlCursor,
  formulas: SheetFormulas,
  row: number,
  column: number,
): StoredFormula | undefined {
  const type = cursor.attribute('t');
  if (type === undefined || type === 'normal') return readFormulaText(cursor);
  if (type === 'shared') return readShared(cursor, formulas, row, column);
  const range = fromA1Range(cursor.attribute('ref') ?? '');
  const text = type === 'dataTable' ? readDataTable(cursor) : readFormulaText(cursor);
  if (range !== undefined && text !== undefined) formulas.addArray(range, text);
  return text;
}

function readShared(cursor: XmlCursor, formulas: SheetFormulas, row: number, column: number): StoredFormula | undefined {
  const number = Number(cursor.attribute('si') ?? NaN);
  const text = readFormulaText(cursor);
  if (!Number.isInteger(number)) return text;
  if (text !== undefined) formulas.share(number, toFormulaTemplate(text, row, column));
  return text ?? { shared: number };
}

/** Shown as Excel shows it: `TABLE(row input, column input)`. */
function readDataTable(cursor: XmlCursor): string {
  const inputs = [cursor.attribute('r1') ?? '', cursor.attribute('r2') ?? ''];
  cursor.readText();
  return `TABLE(${inputs.join(',')})`;
}

function readFormulaText(cursor: XmlCursor): string | undefined {
  cursor.readText();
  const text = cursor.foundText();
  return text === '' ? undefined : text;
}
