/** Position of a cell; both coordinates count from 0 (A1 is `{ row: 0, column: 0 }`). */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Column letters of a 0-based column: 0 → `A`, 26 → `AA`. */
export function toColumnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** A1 notation without sheet or dollar signs. */
export function toA1(at: CellAddress): string {
  return `${toColumnLetters(at.column)}${at.row + 1}`;
}

const A1 = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;

/** Reads A1 notation, dollar signs allowed; `undefined` when it is none or outside the grid of Excel. */
export function fromA1(text: string): CellAddress | undefined {
  const match = A1.exec(text);
  if (match === null) return undefined;
  const letters = (match[1] ?? '').toUpperCase();
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.charCodeAt(0) - 64);
  const row = Number(match[2]) - 1;
  if (row < 0 || row >= MAX_ROWS || column > MAX_COLUMNS) return undefined;
  return { row, column: column - 1 };
}

/** Both name the same cell. */
export function isSameAddress(left: CellAddress, right: CellAddress): boolean {
  return left.row === right.row && left.column === right.column;
}
