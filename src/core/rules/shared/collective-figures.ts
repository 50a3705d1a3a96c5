import type { AwardCode } from '../../domain/award';
import { readCount } from '../../domain/count-reading';
import type { ColumnRole, Recipient, RecognisedSheet, RecognisedTable } from '../../domain/recognised';
import type { CellAddress } from '../../grid/address';
import { cellAt } from '../../grid/sheet-grid';

/** A figure that a list states of a collective, with its cell. */
export interface CollectiveFigure {
  readonly value: number;
  readonly at: CellAddress;
}

/** Number of members; `undefined` when not stated or not readable. */
export function membersOf(sheet: RecognisedSheet, table: RecognisedTable, row: Recipient): CollectiveFigure | undefined {
  return figureUnder(sheet, table, row, (role) => role.kind === 'headcount');
}

/** Number of members who have an award; `undefined` when not stated or not readable. */
export function awardedOf(
  sheet: RecognisedSheet, table: RecognisedTable, row: Recipient, award: AwardCode,
): CollectiveFigure | undefined {
  return figureUnder(sheet, table, row, (role) => role.kind === 'award-count' && role.award === award);
}

function figureUnder(
  sheet: RecognisedSheet, table: RecognisedTable, recipient: Recipient, fits: (role: ColumnRole) => boolean,
): CollectiveFigure | undefined {
  const column = table.columns.find(({ role }) => fits(role));
  if (column === undefined) return undefined;
  const at = { row: recipient.row, column: column.column };
  const reading = readCount(cellAt(sheet.grid, at));
  return reading.kind === 'count' ? { value: reading.value, at } : undefined;
}
