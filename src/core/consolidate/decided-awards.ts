import { compareAwardKeys, isSameAwardKey, toAwardKeyText, type AwardKey } from '../domain/award';
import type { Plan, RegisterUnit } from '../domain/plan';
import { readCount } from '../domain/count-reading';
import type { Recipient, RecognisedSheet, RecognisedTable, RecognisedWorkbook, TableRow } from '../domain/recognised';
import { matchUnit } from '../domain/unit-register';
import { cellAt, styleAt } from '../grid/sheet-grid';
import { decodeLegacy } from '../text/legacy-encoding';
import { toRecipientKey } from './recipient-key';

/** What decisions (quyết định) recognise, by unit and award. */
export interface DecidedAwards {
  /** Awards that the decisions speak of; of any other nothing is known. Catalogue order. */
  readonly keys: readonly AwardKey[];
  /** Of a unit of the register; 0 where the decisions speak of the award and not of the unit. */
  countOf(unitCode: string, key: AwardKey): number | undefined;
  /** Recognised, but of no unit of the register that the list tells: every unit may have more by these. */
  unplacedOf(key: AwardKey): number;
  /** Keys of those recognised, by `toRecipientKey`; `undefined` where the decisions give numbers only. */
  namesOf(unitCode: string, key: AwardKey): readonly string[] | undefined;
}

/** Unit code of those whose unit the list does not tell. */
const UNPLACED = '';

interface DecidedEntry {
  readonly key: AwardKey;
  count: number;
  readonly names: string[];
  isNamed: boolean;
}

/**
 * Reads decided lists: who is named for an award, each with the unit that the row, its group or the workbook names, and
 * the tallies for awards of which no list speaks. A name that a second list of the same unit and award repeats is one.
 */
export function decidedAwards(workbooks: readonly RecognisedWorkbook[], plan: Plan | null): DecidedAwards {
  const units = plan?.units ?? [];
  const entries = new Map<string, DecidedEntry>();
  for (const workbook of workbooks) addLists(workbook, units, entries);
  const listed = keysOf(entries);
  for (const workbook of workbooks) addTallies(workbook, units, entries, listed);
  const entryOf = (unit: string, key: AwardKey): DecidedEntry | undefined => entries.get(toEntryKey(unit, key));
  const keys = keysOf(entries);
  const isKnown = (key: AwardKey): boolean => keys.some((known) => isSameAwardKey(known, key));
  return {
    keys,
    countOf: (unit, key) => (isKnown(key) ? entryOf(unit, key)?.count ?? 0 : undefined),
    unplacedOf: (key) => entryOf(UNPLACED, key)?.count ?? 0,
    namesOf: (unit, key) => {
      const entry = entryOf(unit, key);
      return entry?.isNamed === true ? entry.names : undefined;
    },
  };
}

function toEntryKey(unit: string, key: AwardKey): string {
  return `${toAwardKeyText(key)} ${unit}`;
}

function keysOf(entries: ReadonlyMap<string, DecidedEntry>): AwardKey[] {
  const keys = new Map([...entries.values()].map(({ key }) => [toAwardKeyText(key), key]));
  return [...keys.values()].sort(compareAwardKeys);
}

function entryAt(entries: Map<string, DecidedEntry>, unit: string, key: AwardKey, isNamed: boolean): DecidedEntry {
  const at = toEntryKey(unit, key);
  const entry = entries.get(at) ?? { key, count: 0, names: [], isNamed };
  entries.set(at, entry);
  return entry;
}

function addLists(workbook: RecognisedWorkbook, units: readonly RegisterUnit[], entries: Map<string, DecidedEntry>): void {
  for (const sheet of workbook.sheets) {
    for (const table of sheet.tables.filter(({ form }) => form === 'person-list' || form === 'collective-list')) {
      const before = new Map([...entries].map(([at, { names }]) => [at, new Set(names)]));
      for (const recipient of table.recipients) {
        const unit = unitOf(recipient, { workbook, sheet, table }, units);
        for (const { key } of recipient.claims) {
          const name = toRecipientKey(recipient);
          if (name !== undefined && before.get(toEntryKey(unit, key))?.has(name) === true) continue;
          const entry = entryAt(entries, unit, key, true);
          entry.count += 1;
          if (name !== undefined) entry.names.push(name);
        }
      }
    }
  }
}

interface ListPlace {
  readonly workbook: RecognisedWorkbook;
  readonly sheet: RecognisedSheet;
  readonly table: RecognisedTable;
}

/** Code of the unit that a row is of: its own column, its name if it is the unit itself, its group, then the workbook. */
function unitOf(recipient: Recipient, { workbook, table }: ListPlace, units: readonly RegisterUnit[]): string {
  const workplace = recipient.details.find(({ role }) => role === 'workplace')?.text ?? '';
  const group = groupLabelOf(table, recipient.row) ?? '';
  const names = [workplace, ...(recipient.subject === 'collective' ? [recipient.name] : [])].flatMap((text) => [text, ...afterCommas(text)]);
  for (const text of [...names, group, withoutNumber(group)]) {
    const code = codeOf(text, units);
    if (code !== undefined) return code;
  }
  return workplace === '' && group === '' ? ownCodeOf(workbook) : UNPLACED;
}

/** Where no row says its unit, the title of the workbook may; a name of a file or of some row is no such title. */
function ownCodeOf({ unit }: RecognisedWorkbook): string {
  // Only the name of a file stands in no cell.
  return unit === null || unit.source === 'table' || unit.at === undefined ? UNPLACED : unit.code ?? UNPLACED;
}

/** "Tổ Tự nhiên, Trường THCS Nà Sáy": the unit stands last. */
function afterCommas(text: string): string[] {
  const parts = text.split(/\s*[,–—]\s*|\s-\s/u);
  return parts.length < 2 ? [] : parts.slice(1).reverse();
}

/** "I. TRƯỜNG MẦM NON BAN: 12 người" → "TRƯỜNG MẦM NON BAN". */
function withoutNumber(label: string): string {
  return label.replace(/^\s*(?:[IVX]+|\d+|[a-z])\s*[.)]\s*/iu, '').replace(/\s*[:(].*$/u, '');
}

function codeOf(text: string, units: readonly RegisterUnit[]): string | undefined {
  const match = text === '' ? undefined : matchUnit(text, units);
  return match?.kind === 'exact' ? match.unit.code : undefined;
}

function groupLabelOf({ rows }: RecognisedTable, row: number): string | undefined {
  const own = rows.find((each) => each.row === row);
  const group = own?.kind === 'data' ? own.group : undefined;
  const heading = rows.find((each): each is Extract<TableRow, { kind: 'group' }> => each.kind === 'group' && each.row === group);
  return heading?.label;
}

/** Rows of a tally that are units, for awards that no list names. */
function addTallies(
  workbook: RecognisedWorkbook, units: readonly RegisterUnit[], entries: Map<string, DecidedEntry>, listed: readonly AwardKey[],
): void {
  for (const { grid, tables } of workbook.sheets) {
    for (const table of tables.filter(({ form }) => form === 'tally')) {
      const name = table.columns.find(({ role }) => role.kind === 'unit-name');
      if (name === undefined) continue;
      for (const { row } of table.rows.filter(({ kind }) => kind === 'data')) {
        const at = { row, column: name.column };
        const cell = cellAt(grid, at);
        const shown = cell.kind === 'text' ? decodeLegacy(cell.value, styleAt(grid, at).fontName).text : '';
        const unit = codeOf(shown, units) ?? UNPLACED;
        for (const { column, role } of table.columns) {
          if (role.kind !== 'award-count' || role.award === undefined) continue;
          const key = { award: role.award, subject: role.subject };
          const reading = readCount(cellAt(grid, { row, column }));
          if (reading.kind !== 'count' || listed.some((known) => isSameAwardKey(known, key))) continue;
          entryAt(entries, unit, key, false).count += reading.value;
        }
      }
    }
  }
}
