import type { AwardClaim, ColumnRoleKind, RecognisedTable, SheetForm, TableColumn, TableRow, TextLine } from '../domain/recognised';
import { foldKey } from '../text/fold';
import { readTitleAward, readTitleSubject } from './award-aliases';
import {
  classifyTable, defaultAwardOf, defaultSubjectOf, type FormGuess, type TableNames,
} from './classify-sheet';
import { bandRange, type TableBand } from './find-tables';
import { readColumns } from './read-columns';
import { readRecipients } from './read-recipients';
import { readRowAwards } from './row-awards';
import { readRows } from './read-rows';
import type { SheetView } from './sheet-view';
import { ATTACHMENT_WORDS, REGISTRATION_WORDS, TITLE_WORDS } from './vocabulary';

/** A table before its form is known: columns and ledger. */
export interface TableDraft {
  readonly band: TableBand;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly bottom: number;
}

export interface TableReading {
  readonly table: RecognisedTable;
  readonly guess: FormGuess;
}

/** Joins headers that repeat on each printed page; a repeated header under a line of its own starts a new table. */
export function joinRepeatedBands(view: SheetView, bands: readonly TableBand[]): TableBand[] {
  const joined: TableBand[] = [];
  for (const band of bands) {
    const last = joined[joined.length - 1];
    if (last !== undefined && band.repeats && captionAbove(view, last.bodyFirst, band.first) === undefined) {
      joined[joined.length - 1] = { ...last, bodyLimit: band.bodyLimit };
    } else {
      joined.push(band);
    }
  }
  return joined;
}

/** Reads columns and ledger of one table; its form is told later, by its names. */
export function draftTable(view: SheetView, band: TableBand, isLast: boolean): TableDraft {
  const columns = readColumns(view, band);
  const ledger = readRows(view, band, columns);
  const rows = [...ledger.rows];
  // A heading with no rows below it, right above the next header, is the caption of that table.
  while (!isLast && isCaptionRow(rows[rows.length - 1])) rows.pop();
  return { band, columns, rows, bottom: rows[rows.length - 1]?.row ?? band.numberingRow ?? band.last };
}

function isCaptionRow(row: TableRow | undefined): boolean {
  return row !== undefined && (row.kind === 'group' || (row.kind === 'ignored' && row.reason !== 'says-none'));
}

const CAPTION_ROWS = 4;

/** Line of text right above a header that says what the table is of. */
export function captionAbove(view: SheetView, from: number, headerFirst: number): TextLine | undefined {
  for (let row = headerFirst - 1; row >= Math.max(from, headerFirst - CAPTION_ROWS); row -= 1) {
    const [cell, ...others] = view.rowAt(row)?.cells ?? [];
    if (cell === undefined || others.length > 1) continue;
    const { key, text } = cell;
    if (ATTACHMENT_WORDS.isIn(key)) continue;
    const says = readTitleAward(text, undefined, view.awardAliases) !== undefined || readTitleSubject(key) !== undefined
      || REGISTRATION_WORDS.isIn(key) || TITLE_WORDS.begins(key);
    if (says) return { at: cell.at, text };
  }
  return undefined;
}

/** Gives a draft its form and reads what its rows say. */
export function readTable(view: SheetView, draft: TableDraft, names: TableNames): TableReading {
  const guess = classifyTable(draft.columns, names);
  const { form } = guess;
  const defaultSubject = isList(form) ? defaultSubjectOf(form, names, draft.columns) : undefined;
  const defaultAward = isList(form) ? defaultAwardOf(names, defaultSubject) : undefined;
  const context = { view, form, columns: draft.columns, rows: draft.rows, defaultAward, defaultSubject };
  const recipients = isList(form) ? readRecipients(context) : [];
  const table: RecognisedTable = {
    form,
    range: bandRange(draft.band, draft.bottom),
    header: { first: draft.band.first, last: draft.band.numberingRow ?? draft.band.last },
    columns: draft.columns,
    rows: ledgerWithNumbering(draft),
    recipients,
    rowAwards: form === 'tally' ? readRowAwards(view, draft.columns, draft.rows) : [],
    defaultAward,
    defaultSubject,
    missingRoles: missingRoles(form, draft.columns, defaultAward, recipients.some((recipient) =>
      recipient.claims.length > 0)),
  };
  return { table, guess };
}

/** The numbering row stands in the range of the table, so the ledger accounts for it too. */
function ledgerWithNumbering(draft: TableDraft): readonly TableRow[] {
  const { numberingRow } = draft.band;
  return numberingRow === undefined
    ? draft.rows
    : [{ kind: 'ignored', row: numberingRow, reason: 'column-numbers' }, ...draft.rows];
}

function isList(form: SheetForm): boolean {
  return form === 'person-list' || form === 'collective-list' || form === 'registration' || form === 'initiative-list';
}

/** Columns that the form cannot do without. */
function missingRoles(
  form: SheetForm, columns: readonly TableColumn[], defaultAward: AwardClaim | undefined, hasClaims: boolean,
): ColumnRoleKind[] {
  const has = (...kinds: readonly ColumnRoleKind[]) => columns.some((column) => kinds.includes(column.role.kind));
  const missing: ColumnRoleKind[] = [];
  if (form === 'person-list' && !has('person-name', 'family-name', 'recipient-name')) missing.push('person-name');
  if (form === 'collective-list' && !has('collective-name', 'unit-name', 'recipient-name')) missing.push('collective-name');
  if (form === 'tally' && !has('unit-name', 'collective-name', 'award-label')) missing.push('unit-name');
  const needsAward = form === 'person-list' || form === 'collective-list';
  if (needsAward && defaultAward === undefined && !hasClaims && !has('award-text', 'award-mark')) missing.push('award-text');
  return missing;
}

/** Names a table goes by; `title` only where no other table stands above with a title of its own. */
export function namesOf(
  view: SheetView, draft: TableDraft, from: number, title: TextLine | undefined, sheetName: string,
): TableNames {
  const caption = captionAbove(view, from, draft.band.first);
  const sections = draft.rows.flatMap((row): TextLine[] =>
    row.kind === 'group' && readTitleAward(row.label, undefined, view.awardAliases) !== undefined ? [{ at: row.labelAt, text: row.label }] : []);
  const headerAt = { row: draft.band.first, column: draft.band.left };
  const { awardAliases } = view;
  return { caption: isSameLine(caption, title) ? undefined : caption, title, sheetName, headerAt, sections, awardAliases };
}

function isSameLine(left: TextLine | undefined, right: TextLine | undefined): boolean {
  return left !== undefined && right !== undefined && foldKey(right.text).includes(foldKey(left.text));
}

