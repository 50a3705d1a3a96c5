import type { AwardCode, AwardKey } from '../../domain/award';
import { isSameAwardKey } from '../../domain/award';
import type {
  AwardClaim, ColumnRoleKind, Recipient, RecipientDetail, RecognisedSheet, RecognisedTable, RecognisedWorkbook,
} from '../../domain/recognised';
import type { CellAddress } from '../../grid/address';

/** A row of a list with the table and sheet it stands in. */
export interface PlacedRecipient {
  readonly recipient: Recipient;
  readonly table: RecognisedTable;
  readonly sheet: RecognisedSheet;
}

/** Whether a table names those who are proposed; registrations, initiatives and plans name people for other ends. */
export function isProposalList(table: RecognisedTable): boolean {
  return table.form === 'person-list' || table.form === 'collective-list';
}

/** All rows of the lists of a workbook that name who is proposed, in reading order. */
export function proposedRecipients(workbook: RecognisedWorkbook): readonly PlacedRecipient[] {
  const known = PROPOSED.get(workbook);
  if (known !== undefined) return known;
  const proposed = collectProposed(workbook);
  PROPOSED.set(workbook, proposed);
  return proposed;
}

/** Collected once a workbook: several rules go through them. */
const PROPOSED = new WeakMap<RecognisedWorkbook, readonly PlacedRecipient[]>();

function collectProposed(workbook: RecognisedWorkbook): readonly PlacedRecipient[] {
  return workbook.sheets.flatMap((sheet) => sheet.tables.filter(isProposalList)
    .flatMap((table) => table.recipients.map((recipient) => ({ recipient, table, sheet }))));
}

/** First claim of one of the awards. */
export function claimOf(recipient: Recipient, awards: readonly AwardCode[]): AwardClaim | undefined {
  return recipient.claims.find((claim) => awards.includes(claim.key.award));
}

/** The row claims this award for this subject. */
export function claimsKey(recipient: Recipient, key: AwardKey): boolean {
  return recipient.claims.some((claim) => isSameAwardKey(claim.key, key));
}

/** The text of a further column of the row; `undefined` where the column is missing or blank. */
export function detailOf(recipient: Recipient, role: ColumnRoleKind): RecipientDetail | undefined {
  return recipient.details.find((detail) => detail.role === role && detail.text !== '');
}

/** Cell of a row under the first column of a meaning; `undefined` when the table has no such column. */
export function cellUnder(table: RecognisedTable, role: ColumnRoleKind, row: number): CellAddress | undefined {
  const column = table.columns.find((candidate) => candidate.role.kind === role);
  return column === undefined ? undefined : { row, column: column.column };
}

/** Whether it cannot be said what a row is proposed for: its award is empty or unread. */
export function isAwardOpen(recipient: Recipient): boolean {
  return recipient.unreadAwards.length > 0 || recipient.claims.length === 0;
}
