import type { RecognisedSheet, TableColumn, TableRow } from '../domain/recognised';
import { foldKey } from '../text/fold';
import { namesAward } from './award-aliases';
import { findTables, isNumberingRow, type TableBand } from './find-tables';
import { planCellAt, type PlanCell } from './plan-table';
import { readColumns } from './read-columns';
import { readRows } from './read-rows';
import type { SheetView, ViewCell, ViewRow } from './sheet-view';
import {
  HEADING_COUNT, HEADING_ORDINAL, PROPOSAL_WORDS, REGISTER_ALIASES, REGISTER_CLUSTERS, REGISTER_CODES, REGISTER_NAMES, REGISTER_PARENTS,
  REGISTER_STATES, UNIT_GROUP_WORDS,
} from './vocabulary-office';
import type { Phrases } from './vocabulary';
import { UNIT_LABEL } from './vocabulary-frame';

/** One unit of a list of units; cells of columns that the list lacks are `null`. */
export interface RegisterEntry {
  readonly name: PlanCell;
  readonly code: PlanCell | null;
  readonly aliases: PlanCell | null;
  readonly parent: PlanCell | null;
  readonly status: PlanCell | null;
  /** Khối/Cụm: of its column, else of the heading above. */
  readonly cluster: string | null;
}

/** Rows looked at for the header: titles may stand above it. */
const HEADER_DEPTH = 20;
/** A single line under "Đơn vị:" is a form to fill in. */
const MIN_UNITS = 2;

/**
 * Reads a sheet as a list of units, whatever it is called: a column that names units and none that names persons or
 * awards. `undefined` for any other sheet, and for one whose title speaks of proposals.
 */
export function readRegister(view: SheetView, sheet: RecognisedSheet): readonly RegisterEntry[] | undefined {
  const titles = [sheet.frame.title?.text ?? '', sheet.name];
  if (titles.some((text) => PROPOSAL_WORDS.isIn(foldKey(text)) || namesAward(text, view.awardAliases))) return undefined;
  const band = findBand(view);
  if (band === undefined) return undefined;
  const columns = readColumns(view, band);
  if (columns.some(({ role }) => FOREIGN.has(role.kind))) return undefined;
  const name = nameColumn(columns);
  if (name === undefined) return undefined;
  const reader = new RegisterReader(view, columns, name);
  const entries = reader.read(readRows(view, band, columns).rows);
  return entries.length < MIN_UNITS ? undefined : entries;
}

/** Columns of lists that are about something else. */
const FOREIGN: ReadonlySet<TableColumn['role']['kind']> = new Set<TableColumn['role']['kind']>([
  'person-name', 'family-name', 'given-name', 'recipient-name', 'award-label', 'award-text', 'award-mark', 'award-count', 'unknown-award-count', 'row-total',
  'percent', 'birth', 'gender', 'citizen-number', 'rating', 'initiative', 'initiative-decision', 'vote', 'history', 'achievement', 'decider',
  'maximum-score', 'self-score', 'cluster-score', 'rank', 'criterion', 'registered', 'quota', 'task', 'deadline',
]);

function lastLabel({ labels }: TableColumn): string {
  return foldKey(labels[labels.length - 1] ?? '');
}

function findColumn(columns: readonly TableColumn[], words: Phrases): number | undefined {
  return columns.find((column) => words.isOne(lastLabel(column)))?.column;
}

/** Of several columns of names the one that says so ("Tên đơn vị"), else the first. */
function nameColumn(columns: readonly TableColumn[]): number | undefined {
  const named = columns.filter(({ role }) => role.kind === 'unit-name' || role.kind === 'collective-name' || role.kind === 'workplace')
    .filter((column) => REGISTER_NAMES.isOne(lastLabel(column)));
  return (named.find((column) => TELLS_NAME.test(column.label)) ?? named[0])?.column;
}

const TELLS_NAME = /^tên\s/iu;

/** The header by its column of names, with the rows below it. */
function findBand(view: SheetView): TableBand | undefined {
  const bands = findTables(view);
  for (const row of view.rows.filter((each) => each.row < HEADER_DEPTH)) {
    if (!isRegisterHeader(row)) continue;
    return bands.find(({ first, last }) => first <= row.row && row.row <= last) ?? ownBand(view, row);
  }
  return undefined;
}

function isRegisterHeader({ cells }: ViewRow): boolean {
  return cells.every(({ cell, formula }) => cell.kind === 'text' && formula === undefined) && cells.some(({ key }) => REGISTER_NAMES.isOne(key));
}

/** A header that is too short for a table of awards: "Tên đơn vị", or "Mã" beside it. */
function ownBand(view: SheetView, { row, cells }: ViewRow): TableBand {
  const columns = cells.map(({ at }) => at.column);
  const below = view.rowAt(row + 1);
  const numberingRow = below !== undefined && isNumberingRow(below) ? below.row : undefined;
  return {
    first: row, last: row, left: Math.min(...columns), right: Math.max(...columns), numberingRow,
    bodyFirst: (numberingRow ?? row) + 1, bodyLimit: view.rows[view.rows.length - 1]?.row ?? row, repeats: false,
  };
}

class RegisterReader {
  private readonly code: number | undefined;
  private readonly serial: number | undefined;
  private readonly others: readonly (number | undefined)[];

  constructor(private readonly view: SheetView, columns: readonly TableColumn[], private readonly name: number) {
    this.code = findColumn(columns, REGISTER_CODES);
    this.serial = columns.find(({ role }) => role.kind === 'serial')?.column;
    this.others = [REGISTER_ALIASES, REGISTER_PARENTS, REGISTER_STATES, REGISTER_CLUSTERS].map((words) => findColumn(columns, words));
  }

  read(rows: readonly TableRow[]): RegisterEntry[] {
    const named = rows.filter((row) => row.kind === 'data' || row.kind === 'group');
    const isNumbered = 2 * named.filter(({ row }) => this.isNumbered(row)).length > named.length;
    const isBold = 2 * named.filter(({ row }) => this.isBold(row)).length > named.length;
    const entries: RegisterEntry[] = [];
    let heading: string | null = null;
    for (const row of named) {
      const entry = this.entryOf(row.row, heading);
      if (this.isHeading(row, isNumbered, isBold)) heading = cleanHeading(row.kind === 'group' ? row.label : entry?.name.text ?? '');
      else if (entry !== undefined) entries.push(entry);
    }
    return entries;
  }

  private isNumbered(row: number): boolean {
    return [this.serial, this.code].some((column) => column !== undefined && this.view.cellAt(row, column) !== undefined);
  }

  private isBold(row: number): boolean {
    return this.view.cellAt(row, this.name)?.style.bold === true;
  }

  /** Among numbered rows one without a number that the ledger holds for a heading, or in capitals; else one that begins so or stands out. */
  private isHeading({ kind, row }: TableRow, isNumberedList: boolean, isBoldList: boolean): boolean {
    const [first, ...others] = this.view.rowAt(row)?.cells ?? [];
    if (first === undefined) return false;
    // Beside other cells, a roman number or a letter makes it one.
    if (kind === 'group' && (isNumberedList || others.length > 0)) return true;
    if (others.length > 0 || this.isNumbered(row)) return false;
    return UNIT_GROUP_WORDS.begins(first.key) || standsOut(first, isNumberedList, isBoldList);
  }

  private entryOf(row: number, heading: string | null): RegisterEntry | undefined {
    const name = planCellAt(this.view.grid, { row, column: this.name });
    if (name.text === '' || !/\p{L}/u.test(name.text)) return undefined;
    const [aliases, parent, status, cluster] = this.others.map((column) => this.cellOf(row, column));
    return {
      name, code: this.cellOf(row, this.code), aliases: aliases ?? null, parent: parent ?? null, status: status ?? null,
      cluster: cluster?.text ?? heading,
    };
  }

  /** A merged cell speaks for all its rows. */
  private cellOf(row: number, column: number | undefined): PlanCell | null {
    const shown = column === undefined ? undefined : this.view.shownAt(row, column);
    const cell = shown === undefined ? undefined : planCellAt(this.view.grid, shown.at);
    return cell === undefined || cell.text === '' ? null : cell;
  }
}

function standsOut({ text, style }: ViewCell, isNumberedList: boolean, isBoldList: boolean): boolean {
  const isInCapitals = text === text.toUpperCase() && text !== text.toLowerCase();
  return isNumberedList ? style.bold || isInCapitals : style.bold && !isBoldList;
}

/** Text of a heading without its number, its label and the count behind it. */
export function cleanHeading(label: string): string {
  const text = label.replace(HEADING_ORDINAL, '').replace(HEADING_COUNT, '').replace(UNIT_LABEL, '').trim();
  return text === '' ? label : text;
}
