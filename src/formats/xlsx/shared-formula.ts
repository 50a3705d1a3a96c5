import { MAX_COLUMNS, MAX_ROWS, toColumnLetters } from '#core/grid/address';

/** Literal text, or one half of a reference that moves with its cell. */
type FormulaPiece =
  | string
  | { readonly column: number | undefined; readonly isColumnFixed: boolean;
      readonly row: number | undefined; readonly isRowFixed: boolean };

/** A formula shared by several cells, taken apart once. */
export interface FormulaTemplate {
  readonly pieces: readonly FormulaPiece[];
  readonly row: number;
  readonly column: number;
}

/**
 * What a formula is made of, in the order tried: quoted text, quoted sheet names, brackets of
 * structured or external references, cell references, whole columns, whole rows, words, the rest.
 */
const TOKEN = new RegExp([
  /"(?:[^"]|"")*"/u, /'(?:[^']|'')*'/u, /\[(?:[^[\]]|\[[^[\]]*\])*\]/u,
  /(?<cell>\$?[A-Za-z]{1,3}\$?[0-9]{1,7})(?![\p{L}\p{N}_.(!])/u,
  /(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])/u,
  /(?<rows>\$?[0-9]{1,7}:\$?[0-9]{1,7})(?![\p{L}\p{N}_.(!])/u,
  /[\p{L}_\\][\p{L}\p{N}_.\\?]*/u, /[0-9.]+(?:[Ee][+-]?[0-9]+)?/u, /[^]/u,
].map((part) => part.source).join('|'), 'gu');

/** Takes a formula of the cell at `row`, `column` apart. */
export function toFormulaTemplate(formula: string, row: number, column: number): FormulaTemplate {
  const pieces: FormulaPiece[] = [];
  for (const match of formula.matchAll(TOKEN)) {
    const last = pieces[pieces.length - 1];
    const groups = match.groups ?? {};
    if (groups['cell'] !== undefined) {
      pieces.push(toReference(groups['cell']));
    } else if (groups['columns'] !== undefined || groups['rows'] !== undefined) {
      const [from = '', to = ''] = match[0].split(':');
      pieces.push(toReference(from), ':', toReference(to));
    } else if (typeof last === 'string') {
      pieces[pieces.length - 1] = last + match[0];
    } else {
      pieces.push(match[0]);
    }
  }
  return { pieces, row, column };
}

/** The formula as the cell at `row`, `column` has it: references without `$` move with the cell. */
export function formulaFor(template: FormulaTemplate, row: number, column: number): string {
  const down = row - template.row;
  const across = column - template.column;
  return template.pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const movedColumn = piece.column === undefined || piece.isColumnFixed ? piece.column : piece.column + across;
    const movedRow = piece.row === undefined || piece.isRowFixed ? piece.row : piece.row + down;
    if (!isWithin(movedColumn, MAX_COLUMNS) || !isWithin(movedRow, MAX_ROWS)) return '#REF!';
    const columnText = movedColumn === undefined ? '' : `${piece.isColumnFixed ? '$' : ''}${toColumnLetters(movedColumn)}`;
    return columnText + (movedRow === undefined ? '' : `${piece.isRowFixed ? '$' : ''}${movedRow + 1}`);
  }).join('');
}

function isWithin(position: number | undefined, end: number): boolean {
  return position === undefined || (position >= 0 && position < end);
}

const REFERENCE = /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/;

function toReference(text: string): FormulaPiece {
  const [, firstDollar, letters = '', secondDollar, digits = ''] = REFERENCE.exec(text) ?? [];
  const column = letters === '' ? undefined : columnOf(letters);
  const row = digits === '' ? undefined : Number(digits) - 1;
  // A name such as `XFE1` that lies outside the grid is no reference.
  if (!isWithin(column, MAX_COLUMNS) || !isWithin(row, MAX_ROWS)) return text;
  // In a whole row the only dollar sign comes first.
  const rowDollar = column === undefined ? firstDollar : secondDollar;
  return { column, isColumnFixed: firstDollar === '$', row, isRowFixed: rowDollar === '$' };
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}
