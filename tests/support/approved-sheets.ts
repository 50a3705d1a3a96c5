import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toA1 } from '#core/grid/address';
import { toA1Range } from '#core/grid/range';
import type { ModelValue, SheetModel } from '#core/grid/sheet-model';

const APPROVED = join(__dirname, '../core/report/approved');

/** Holds a text against the approved one of that name; `UPDATE_APPROVED=1` writes it anew, to be read. */
export function expectApproved(name: string, text: string): void {
  const file = join(APPROVED, name);
  if (process.env['UPDATE_APPROVED'] === '1') writeFileSync(file, `${text}\n`);
  expect(`${text}\n`.split('\n')).toEqual(readFileSync(file, 'utf8').split('\n'));
}

function toValueText(value: ModelValue): string {
  const target = value.kind !== 'text' && value.target !== undefined ? ` → ${value.target}` : '';
  switch (value.kind) {
    case 'formula': return ` =${value.formula} ${String(value.value)}${target}`;
    case 'number': return ` ${String(value.value)}${target}`;
    default: return ` ${JSON.stringify(value.value)}${target}`;
  }
}

/** One line a cell; neighbours of one look with nothing in them share theirs. */
function toCellLines(cells: SheetModel['cells']): string[] {
  const lines: { first: string; style: string; row: number; last: number; text: string | undefined }[] = [];
  for (const cell of cells) {
    const { row, column, style, value } = cell;
    const before = lines[lines.length - 1];
    if (value === undefined && before?.text === undefined && before?.style === style && before.row === row && before.last === column - 1) {
      before.last = column;
    } else {
      const isBlank = value === undefined;
      lines.push({ first: toA1(cell), style, row, last: column, text: isBlank ? undefined : toValueText(value) });
    }
  }
  return lines.map(({ first, row, last, style, text }) => {
    const end = toA1({ row, column: last });
    return `${first === end ? first : `${first}:${end}`} ${style}${text ?? ''}`;
  });
}

/** A sheet as text: what it says, how it looks, what is merged and how it prints. */
export function toSheetText({ name, cells, merges, columnWidths, rowHeights, frozenRows, frozenColumns, print, filter }: SheetModel): string {
  const { orientation, repeatRows, footer } = print;
  return [
    `== ${name}`,
    `${orientation}; repeats ${repeatRows === undefined ? 'none' : `${String(repeatRows.first + 1)}-${String(repeatRows.last + 1)}`}; footer ${footer ?? 'none'}`,
    `frozen ${String(frozenRows)} rows, ${String(frozenColumns)} columns; filter ${filter === undefined ? 'none' : toA1Range(filter)}`,
    `widths ${columnWidths.join(' ')}`,
    `heights ${rowHeights.map(({ row, points }) => `${String(row + 1)}:${String(points)}`).join(' ')}`,
    `merged ${merges.map(toA1Range).join(' ')}`,
    ...toCellLines(cells),
  ].join('\n');
}
