import { toAwardKeyText, type AwardKey } from './award';
import { readInitiative } from './initiative';
import type { UnderstoodPast } from './past-rounds';
import { personOf } from './person';
import type { PeriodClaim, Recipient, RecognisedTable, RecognisedWorkbook } from './recognised';
import type { CellReference } from './tally';
import { toUnitKey } from './unit-register';

/** Somebody whom a list of a past round names, and where. */
export interface PastEntry {
  readonly recipient: Recipient;
  readonly period: PeriodClaim;
  /** Keys of the units it stands under: of its file, of the workplace in its row, or both. */
  readonly units: readonly string[];
  readonly unitName: string;
  readonly at: CellReference;
}

/** Past rounds, to be asked about a person, a unit or an initiative. */
export interface PastIndex {
  readonly isEmpty: boolean;
  /** Persons by the key under which rows that may name one person meet (`Person.hint`). */
  named(hint: string): readonly PastEntry[];
  /** Everybody listed of a unit, in the order of the files. */
  ofUnit(unit: string): readonly PastEntry[];
  /** Persons of one award with this title of an initiative, folded. */
  withInitiative(title: string): readonly PastEntry[];
  /**
   * Whether the lists of a round name everybody of a unit who was proposed for an award: then who is not among them
   * was not proposed. A round that only counts them does not, unless it counts none.
   */
  covers(unit: string, key: AwardKey, period: PeriodClaim): boolean;
}

/** Key of the unit a workbook is from; `undefined` where only the name of the file tells it. */
export function pastUnitKey({ unit }: RecognisedWorkbook): string | undefined {
  if (unit === null || unit.source === 'file-name') return undefined;
  const key = toUnitKey(unit.name);
  return key === '' ? undefined : key;
}

/** Makes workbooks of past rounds ready to be asked; each must name its period. */
export function indexPastRounds(files: readonly UnderstoodPast[]): PastIndex {
  const byHint = new Map<string, PastEntry[]>();
  const byUnit = new Map<string, PastEntry[]>();
  const byTitle = new Map<string, PastEntry[]>();
  const covered = new Set<string>();
  for (const file of files) {
    const { period } = file.workbook;
    if (period === null) continue;
    for (const { entries, table } of listsOf(file.workbook, period)) {
      for (const entry of entries) {
        if (entry.recipient.subject === 'individual') push(byHint, personOf(entry.recipient).hint, entry);
        for (const unit of entry.units) push(byUnit, unit, entry);
        const initiative = readInitiative(entry.recipient);
        if (initiative !== undefined) push(byTitle, initiative.title, entry);
      }
      for (const place of coveredByRows(table, entries, pastUnitKey(file.workbook))) covered.add(place);
    }
    for (const place of coveredByFile(file, period)) covered.add(place);
  }
  return {
    isEmpty: byUnit.size === 0 && byHint.size === 0 && covered.size === 0,
    named: (hint) => (hint === '' ? [] : byHint.get(hint) ?? []),
    ofUnit: (unit) => byUnit.get(unit) ?? [],
    withInitiative: (title) => byTitle.get(title) ?? [],
    covers: (unit, key, period) => covered.has(toCoverKey(unit, key, period)),
  };
}

export const EMPTY_PAST: PastIndex = indexPastRounds([]);

function push(map: Map<string, PastEntry[]>, key: string, entry: PastEntry): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [entry]);
  else known.push(entry);
}

function toCoverKey(unit: string, key: AwardKey, { kind, text }: PeriodClaim): string {
  return [unit, toAwardKeyText(key), kind, text].join('|');
}

interface PastList {
  readonly table: RecognisedTable;
  readonly entries: readonly PastEntry[];
}

function listsOf(workbook: RecognisedWorkbook, period: PeriodClaim): PastList[] {
  return workbook.sheets.flatMap((sheet) => sheet.tables.filter(isList).map((table): PastList => {
    const own = isOfSeveralUnits(table) ? undefined : pastUnitKey(workbook);
    const named = table.recipients.filter((recipient) => recipient.name !== '' && isNamed(table, recipient));
    return {
      table,
      entries: named.map((recipient) => {
        const workplace = workplaceOf(recipient);
        return {
          recipient, period,
          units: [...new Set([own ?? '', toUnitKey(workplace)])].filter((unit) => unit !== ''),
          unitName: workplace === '' ? workbook.unit?.name ?? '' : workplace,
          at: { path: workbook.path, sheet: sheet.name, at: recipient.nameAt },
        };
      }),
    };
  }));
}

function isList({ form }: RecognisedTable): boolean {
  return form === 'person-list' || form === 'collective-list';
}

/** Lines that name a unit beside a number of its persons (a table of sources) name no person. */
function isNamed({ columns }: RecognisedTable, { subject }: Recipient): boolean {
  return subject !== 'individual' || columns.some(({ role }) =>
    role.kind === 'person-name' || role.kind === 'recipient-name' || role.kind === 'family-name' || role.kind === 'given-name');
}

function workplaceOf(recipient: Recipient): string {
  return recipient.details.find(({ role }) => role === 'workplace')?.text ?? '';
}

/** A list of a whole district: its rows say where each one works, and the file is of none of these units. */
function isOfSeveralUnits({ recipients }: RecognisedTable): boolean {
  return new Set(recipients.map((recipient) => toUnitKey(workplaceOf(recipient))).filter((unit) => unit !== '')).size > 1;
}

/** A list of other units than that of the file names all of a unit whom it names for an award, as our results do. */
function coveredByRows(table: RecognisedTable, entries: readonly PastEntry[], own: string | undefined): string[] {
  if (table.recipients.some(isOpen)) return [];
  const isOfOne = !isOfSeveralUnits(table);
  return entries.flatMap(({ recipient, period }) => {
    const unit = toUnitKey(workplaceOf(recipient));
    const isOwn = unit === own && isOfOne;
    return unit === '' || isOwn ? [] : recipient.claims.map(({ key }) => toCoverKey(unit, key, period));
  });
}

/** Awards that a unit workbook names everybody for, or says that there is nobody. */
function coveredByFile({ workbook, facts }: UnderstoodPast, period: PeriodClaim): string[] {
  const unit = pastUnitKey(workbook);
  const lists = workbook.sheets.flatMap(({ tables }) => tables.filter(isList));
  if (unit === undefined || lists.some((table) => isOfSeveralUnits(table) || table.recipients.some(isOpen))) return [];
  const tallied = new Map(facts.tallied.map(({ key, count }) => [toAwardKeyText(key), count]));
  const listed = new Map(facts.listed.map(({ key, count }) => [toAwardKeyText(key), count]));
  const named = facts.listed.filter(({ key, count }) => {
    const text = toAwardKeyText(key);
    return count !== undefined && (!tallied.has(text) || tallied.get(text) === count);
  });
  const nobody = facts.tallied.filter(({ key, count }) => count === 0 && !listed.has(toAwardKeyText(key)));
  return [...named, ...nobody].map(({ key }) => toCoverKey(unit, key, period));
}

/** It cannot be said who is in this row, or for what: it may be anybody. */
function isOpen({ name, claims, unreadAwards }: Recipient): boolean {
  return name === '' || unreadAwards.length > 0 || claims.length === 0;
}
