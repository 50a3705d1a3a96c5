import type {
  ColumnRoleKind, Recipient, RecognisedSheet, RecognisedTable, RecognisedWorkbook, TableColumn, TableRow,
} from '../domain/recognised';
import { readCount } from '../domain/count-reading';
import type { CellAddress } from '../grid/address';
import { containsCell } from '../grid/range';
import { cellAt, styleAt, type SheetGrid } from '../grid/sheet-grid';
import { foldKey, foldTones } from '../text/fold';
import { decodeLegacy } from '../text/legacy-encoding';
import { toPersonKey } from '../text/person-name';

/** How much of a place a finding rests on: one cell, the row it stands in, or the table as a whole. */
export type PlaceExtent = 'cell' | 'row' | 'table';

/** What a place says wherever it stands: equal for the same facts in another row, column or file. */
export type PlaceFacts = readonly string[];

const NAME_ROLES: ReadonlySet<ColumnRoleKind> = new Set<ColumnRoleKind>([
  'unit-name', 'person-name', 'family-name', 'given-name', 'collective-name', 'recipient-name', 'award-label', 'criterion', 'task',
]);
/** Facts that tell persons of one name apart. */
const PERSON_ROLES: ReadonlySet<ColumnRoleKind> = new Set<ColumnRoleKind>(['birth', 'citizen-number', 'position', 'workplace']);

/** Unit of a file as far as its content says; a guess by the name of the file is none. */
export function unitFactsOfFile({ unit }: RecognisedWorkbook): string {
  if (unit === null || unit.source === 'file-name') return '';
  return unit.code ?? foldKey(unit.name);
}

/** Kind of a sheet and what it is for, whatever its place in the file; a sheet without a form is told by its name. */
export function sheetFacts(sheet: RecognisedSheet): PlaceFacts {
  if (sheet.form === 'other') return [sheet.form, foldKey(sheet.name)];
  const purposes = sheet.tables.map(purposeOf).filter((purpose) => purpose !== '');
  return [sheet.form, ...[...new Set(purposes)].sort()];
}

/** Row, column and value of a cell, by name and meaning. */
export function placeFacts(sheet: RecognisedSheet, at: CellAddress, extent: PlaceExtent): PlaceFacts {
  const table = sheet.tables.find(({ range }) => containsCell(range, at));
  if (table === undefined) return ['frame', sheet.form, cellText(sheet.grid, at)];
  const head = [table.form, purposeOf(table)];
  if (extent === 'table') return ['table', ...head];
  const column = table.columns.find((each) => each.column === at.column);
  const label = column === undefined ? '' : foldKey(column.label);
  if (at.row <= table.header.last) return ['header', ...head, label, cellText(sheet.grid, at)];
  const row = rowFacts(sheet.grid, table, at.row);
  return extent === 'row'
    ? ['row', ...head, ...row, ...rowValues(sheet.grid, table, at.row)]
    : ['cell', ...head, ...row, label, cellText(sheet.grid, at)];
}

/** Whether a cell holds nothing. */
export function isBlankCell(sheet: RecognisedSheet, at: CellAddress): boolean {
  return cellText(sheet.grid, at) === '';
}

/** Award and kind of recipient that a list as a whole is for. */
function purposeOf({ defaultAward, defaultSubject }: RecognisedTable): string {
  return [defaultAward?.key.award ?? '', defaultAward?.key.subject ?? defaultSubject ?? ''].join(' ').trim();
}

/** Who or what a row is about; a row without a name is told by all it holds. */
function rowFacts(grid: SheetGrid, table: RecognisedTable, row: number): PlaceFacts {
  const known = table.rows.find((each) => each.row === row);
  const label = known === undefined ? undefined : labelOf(known);
  if (known !== undefined && label !== undefined) return [known.kind, foldTones(label)];
  const recipient = table.recipients.find((each) => each.row === row);
  const name = recipient === undefined ? nameOf(grid, table, row) : recipientName(recipient);
  if (name === '') return ['unnamed', ...rowValues(grid, table, row)];
  return ['named', name, ...(recipient === undefined ? [] : personFacts(recipient))];
}

function labelOf(row: TableRow): string | undefined {
  return row.kind === 'group' || row.kind === 'subtotal' || row.kind === 'total' ? row.label : undefined;
}

function recipientName({ name, subject }: Recipient): string {
  return subject === 'individual' ? toPersonKey(name) : foldTones(name);
}

function personFacts({ details }: Recipient): string[] {
  return details.filter(({ role }) => PERSON_ROLES.has(role)).map(({ role, text }) => `${role} ${foldTones(text)}`).sort();
}

function nameOf(grid: SheetGrid, table: RecognisedTable, row: number): string {
  return table.columns.filter(({ role }) => NAME_ROLES.has(role.kind))
    .map(({ column }) => cellText(grid, { row, column })).join(' ').trim();
}

/** All filled cells of a row with the names of their columns, but the running number. */
function rowValues(grid: SheetGrid, table: RecognisedTable, row: number): string[] {
  const valueOf = ({ column, label }: TableColumn): string => {
    const text = cellText(grid, { row, column });
    return text === '' ? '' : `${foldKey(label)} ${text}`;
  };
  return table.columns.filter(({ role }) => role.kind !== 'serial').map(valueOf).filter((text) => text !== '').sort();
}

/** What a cell says: counts as numbers however they are stored, texts decoded, however they are typed. */
function cellText(grid: SheetGrid, at: CellAddress): string {
  const cell = cellAt(grid, at);
  const reading = readCount(cell);
  if (reading.kind === 'count') return String(reading.value);
  switch (cell.kind) {
    case 'empty': return '';
    case 'text': return foldTones(decodeLegacy(cell.value, styleAt(grid, at).fontName).text);
    case 'number': case 'boolean': return String(cell.value);
    case 'date': return String(cell.serial);
    case 'error': return cell.code;
  }
}
