import { AWARDS, type AwardKey } from '../domain/award';
import type { PlanProblem, RegisterUnit } from '../domain/plan';
import type { AwardClaim, Recipient, UnreadAward } from '../domain/recognised';
import type { TargetFigure } from '../domain/target';
import { matchUnit } from '../domain/unit-register';
import { toA1, type CellAddress } from '../grid/address';
import { styleAt } from '../grid/sheet-grid';
import { foldKey, foldTones } from '../text/fold';
import { readTitleAward, readTitleSubject } from './award-aliases';
import { cleanHeading } from './office-register';
import type { OfficeColumn, TargetField, TargetTable } from './office-targets';
import { planCellAt } from './plan-table';
import { readTarget } from './read-target';
import { recogniseUnit } from './recognise-unit';
import { isCollectiveName } from './vocabulary';
import { UNIT_GROUP_WORDS } from './vocabulary-office';

/** One number that a unit registered or was allotted. */
export interface OfficeTarget {
  readonly unitCode: string;
  readonly key: AwardKey;
  readonly field: TargetField;
  readonly figure: TargetFigure;
  readonly cell: string;
}

/** One name that is registered for an award. */
export interface RegisteredName {
  readonly unitCode: string;
  readonly key: AwardKey;
  /** Compared with tones, whatever the case. */
  readonly name: string;
  /** As written; empty where the list has none. */
  readonly birth: string;
  readonly cell: string;
}

/** An award that cannot be told: numbers of the unit for these awards, or for the whole subject, are lower bounds. */
export interface UnreadRegistration {
  readonly unitCode: string;
  readonly subject: AwardKey['subject'];
  readonly candidates: UnreadAward['candidates'];
}

export interface TargetTableReading {
  readonly targets: readonly OfficeTarget[];
  readonly names: readonly RegisteredName[];
  readonly unread: readonly UnreadRegistration[];
  /** Named rows that are registered for nothing. */
  readonly blank: number;
}

/** Reads a table of registrations or allotments against the register; units that are not in it are problems. */
export function readTargetTable(table: TargetTable, path: string, units: readonly RegisterUnit[], problems: PlanProblem[]): TargetTableReading {
  const reader = new TargetReader(table, path, units, problems);
  return { targets: reader.readNumbers(), ...reader.readNames() };
}

/** A unit as a table names it. */
export interface UnitName {
  readonly name: string;
  readonly at: CellAddress;
  /** The heading above it. */
  readonly cluster: string | null;
}

/** Units that a table itself names, in order: a register where there is no other. */
export function unitsNamedIn(source: TargetTable): readonly UnitName[] {
  const { table, unitColumn, columns, isList } = source;
  if (columns.length > 0 && unitColumn !== undefined) return unitsOfRows(source, unitColumn);
  if (!isList) return [];
  const headings = table.rows.flatMap((row): UnitName[] =>
    (row.kind === 'group' && isUnitHeading(row.label) ? [{ name: cleanHeading(row.label), at: row.labelAt, cluster: null }] : []));
  return headings.length > 0 ? headings : table.recipients.flatMap(unitOfRecipient);
}

function unitsOfRows({ view, table }: TargetTable, unitColumn: number): UnitName[] {
  let cluster: string | null = null;
  return table.rows.flatMap((row): UnitName[] => {
    if (row.kind === 'group') cluster = cleanHeading(row.label);
    const at = { row: row.row, column: unitColumn };
    const name = row.kind === 'data' ? planCellAt(view.grid, at).text : '';
    return name === '' ? [] : [{ name, at, cluster }];
  });
}

function unitOfRecipient(recipient: Recipient): UnitName[] {
  const workplace = recipient.details.find(({ role }) => role === 'workplace');
  if (workplace !== undefined) return [{ name: workplace.text, at: workplace.at, cluster: null }];
  return recipient.name !== '' && namesCollective(recipient) ? [{ name: recipient.name, at: recipient.nameAt, cluster: null }] : [];
}

/** "I. Trường Mầm non Họa Mi", not "I. Cá nhân", "Khối Mầm non" or "Lao động tiên tiến". */
function isUnitHeading(label: string): boolean {
  const text = cleanHeading(label);
  const key = foldKey(text);
  return !UNIT_GROUP_WORDS.begins(key) && readTitleSubject(key) === undefined && readTitleAward(text, undefined) === undefined;
}

/** A row of a collective, or the name of one above the persons of it. */
function namesCollective({ name, subject, claims, unreadAwards }: Recipient): boolean {
  return subject === 'collective' || (claims.length + unreadAwards.length === 0 && isCollectiveName(name));
}

/** Where the reading of names stands: the unit of the rows, by a heading of the table or a row that names nothing else. */
interface Heading {
  readonly text: string;
  readonly at: CellAddress;
}

class TargetReader {
  private readonly said = new Set<string>();
  /** Codes by name; `null` for a name of no unit. */
  private readonly codes = new Map<string, string | null>();
  private readonly ofSheet: string | undefined;

  constructor(
    private readonly source: TargetTable, path: string, private readonly units: readonly RegisterUnit[], private readonly problems: PlanProblem[],
  ) {
    const isOfOne = !source.table.recipients.some(({ details }) => details.some(({ role, text }) => role === 'workplace' && this.codeOf(text) !== undefined));
    this.ofSheet = isOfOne ? recogniseUnit(path, [source.sheet], { units })?.code ?? undefined : undefined;
  }

  readNumbers(): OfficeTarget[] {
    const { table, columns } = this.source;
    if (columns.length === 0) return [];
    return table.rows.flatMap((row) => {
      if (row.kind !== 'data') return [];
      const unitCode = this.unitOfRow(row.row);
      return unitCode === undefined ? [] : columns.flatMap((column) => this.numberAt(row.row, column, unitCode));
    });
  }

  private numberAt(row: number, { column, key, field }: OfficeColumn, unitCode: string): OfficeTarget[] {
    const { grid } = this.source.view;
    const cell = planCellAt(grid, { row, column });
    const figure = readTarget(cell.cell, cell.text, styleAt(grid, cell.at).numberFormat);
    if (figure === undefined) this.problem('bad-value', cell.at, cell.text);
    return figure === undefined || figure === null ? [] : [{ unitCode, key, field, figure, cell: cell.a1 }];
  }

  private unitOfRow(row: number): string | undefined {
    const { view, unitColumn, codeColumn } = this.source;
    const code = codeColumn === undefined ? '' : planCellAt(view.grid, { row, column: codeColumn }).text;
    if (this.units.some((unit) => unit.code === code)) return code;
    const at = { row, column: unitColumn ?? 0 };
    const name = planCellAt(view.grid, at).text;
    if (name === '') return undefined;
    const known = this.codeOf(name);
    if (known === undefined) this.unknownUnit(at, name);
    return known;
  }

  private codeOf(name: string): string | undefined {
    const known = this.codes.get(name);
    if (known !== undefined) return known ?? undefined;
    const match = matchUnit(name, this.units);
    const code = match.kind === 'exact' ? match.unit.code : undefined;
    this.codes.set(name, code ?? null);
    return code;
  }

  readNames(): Pick<TargetTableReading, 'names' | 'unread' | 'blank'> {
    const names: RegisteredName[] = [];
    const unread: UnreadRegistration[] = [];
    let blank = 0;
    if (!this.source.isList) return { names, unread, blank };
    const groups = this.groupsByRow();
    let group: Heading | undefined;
    let inside: Heading | undefined;
    for (const recipient of this.source.table.recipients) {
      const above = groups.get(recipient.row);
      if (above?.at.row !== group?.at.row) [group, inside] = [above, undefined];
      if (this.isHeadingRow(recipient)) {
        inside = { text: recipient.name, at: recipient.nameAt };
        continue;
      }
      if (recipient.name === '') continue;
      const claims = this.countedClaims(recipient);
      if (claims.length + recipient.unreadAwards.length === 0) {
        blank += 1;
        continue;
      }
      const unitCode = this.unitOf(recipient, [inside, group]);
      if (unitCode === undefined) continue;
      for (const { key } of claims) this.addName(names, { unitCode, key, name: foldTones(recipient.name), birth: birthOf(recipient), cell: toA1(recipient.nameAt) }, recipient);
      for (const { at, label, candidates } of recipient.unreadAwards) {
        this.problem('unread-award', at, label);
        unread.push({ unitCode, subject: recipient.subject, candidates });
      }
    }
    return { names, unread, blank };
  }

  private groupsByRow(): ReadonlyMap<number, Heading> {
    const byRow = new Map<number, Heading>();
    const { rows } = this.source.table;
    let unit: Heading | undefined;
    for (const row of rows) {
      // "1. Cá nhân", "Lao động tiên tiến" inside a unit leave the unit as it is.
      if (row.kind === 'group' && isUnitHeading(row.label)) unit = { text: row.label, at: row.labelAt };
      else if (row.kind === 'group' && UNIT_GROUP_WORDS.begins(foldKey(cleanHeading(row.label)))) unit = undefined;
      if (row.kind === 'data' && unit !== undefined) byRow.set(row.row, unit);
    }
    return byRow;
  }

  /** Among persons, a row that names a unit and no award of its own. */
  private isHeadingRow(recipient: Recipient): boolean {
    const { name, claims, unreadAwards, details } = recipient;
    if (name === '' || unreadAwards.length > 0 || details.some(({ role }) => role === 'position' || role === 'birth')) return false;
    if (claims.some(({ key, source }) => key.subject !== 'individual' || (source !== 'title' && source !== 'section'))) return false;
    return isCollectiveName(name) && this.codeOf(name) !== undefined;
  }

  /** Numbers beside units are read from their columns: there, an award of the title is no award of each row. */
  private countedClaims({ claims, subject }: Recipient): readonly AwardClaim[] {
    const { columns, table } = this.source;
    const namesPersons = table.columns.some(({ role }) => role.kind === 'person-name' || role.kind === 'family-name' || role.kind === 'recipient-name');
    return claims.filter(({ key, source }) => {
      if (columns.length > 0 && source !== 'mark' && source !== 'column') return false;
      return key.subject !== 'individual' || (namesPersons && subject === 'individual' && AWARDS[key.award].subjects.includes('individual'));
    });
  }

  /** The unit of a name: where it works, else the heading above it, else the collective itself, else the unit of the sheet. */
  private unitOf(recipient: Recipient, headings: readonly (Heading | undefined)[]): string | undefined {
    const workplaces = recipient.details.filter(({ role }) => role === 'workplace').map(({ text, at }) => ({ text, at }));
    const own = recipient.subject === 'collective' ? [{ text: recipient.name, at: recipient.nameAt }] : [];
    const candidates = [...workplaces, ...headings.filter((heading) => heading !== undefined), ...own];
    for (const { text } of candidates) {
      const code = this.codeOf(text) ?? this.codeOf(cleanHeading(text));
      if (code !== undefined) return code;
    }
    if (this.ofSheet !== undefined && headings.every((heading) => heading === undefined)) return this.ofSheet;
    const [first] = candidates;
    // Without a word on the unit the cell of the name is told, never the name.
    this.unknownUnit(first?.at ?? recipient.nameAt, first?.text ?? '');
    return undefined;
  }

  private addName(names: RegisteredName[], name: RegisteredName, { nameAt }: Recipient): void {
    const key = [name.unitCode, name.key.award, name.key.subject, name.name, name.birth].join(' ');
    if (this.said.has(key)) {
      this.problem('repeated-name', nameAt, '');
      return;
    }
    this.said.add(key);
    names.push(name);
  }

  private unknownUnit(at: CellAddress, text: string): void {
    const key = `unit ${foldKey(text)}`;
    if (this.said.has(key)) return;
    this.said.add(key);
    this.problem('unknown-code', at, text);
  }

  private problem(kind: PlanProblem['kind'], at: CellAddress, text: string): void {
    this.problems.push({ kind, sheet: this.source.sheet.name, cell: toA1(at), text });
  }
}

/** Born on another day it is another person of that name. */
function birthOf({ details }: Recipient): string {
  return details.find(({ role }) => role === 'birth')?.text ?? '';
}
