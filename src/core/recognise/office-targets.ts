import type { AwardKey } from '../domain/award';
import type { PlanProblem } from '../domain/plan';
import type { RecognisedSheet, RecognisedTable, TableColumn } from '../domain/recognised';
import { toA1 } from '../grid/address';
import { foldKey } from '../text/fold';
import { awardOfLabels } from './read-columns';
import { captionAbove } from './recognise-table';
import type { SheetView } from './sheet-view';
import { AWARDING_WORDS, REGISTRATION_WORDS } from './vocabulary';
import { QUOTA, REGISTERED } from './vocabulary-columns';
import { ALLOTMENT_WORDS, REGISTER_CODES, TARGET_WORDS } from './vocabulary-office';

export type TargetField = 'registered' | 'quota';

/** A column of numbers by unit. */
export interface OfficeColumn {
  readonly column: number;
  readonly key: AwardKey;
  readonly field: TargetField;
}

/** A table that registers or allots awards: numbers by unit, names with what they are registered for, or both. */
export interface TargetTable {
  readonly view: SheetView;
  readonly sheet: RecognisedSheet;
  readonly table: RecognisedTable;
  readonly columns: readonly OfficeColumn[];
  /** Column that names the units of numbers. */
  readonly unitColumn: number | undefined;
  readonly codeColumn: number | undefined;
  /** What the table gives where no column says otherwise. */
  readonly field: TargetField;
  /** Names count as registered. */
  readonly isList: boolean;
}

/** What the tables of a sheet say of registrations and allotments, with columns and tables that cannot be told. */
export function findTargetTables(view: SheetView, sheet: RecognisedSheet, problems: PlanProblem[]): TargetTable[] {
  let from = (sheet.frame.title?.at.row ?? -1) + 1;
  return sheet.tables.flatMap((table): TargetTable[] => {
    const caption = captionAbove(view, from, table.header.first)?.text;
    from = table.range.bottom + 1;
    const naming = namingOf([caption, sheet.frame.title?.text, lineAbove(sheet, table), sheet.name]);
    if (naming === 'ambiguous') {
      problems.push({ kind: 'ambiguous-sheet', sheet: sheet.name, cell: toA1({ row: table.header.first, column: table.range.left }), text: sheet.frame.title?.text ?? sheet.name });
      return [];
    }
    return toTargetTable(view, sheet, table, { naming, problems });
  });
}

/** A line above the table that begins as a title of allotments does, where it is not the title itself. */
function lineAbove({ frame }: RecognisedSheet, { header }: RecognisedTable): string | undefined {
  return frame.lines.find(({ at, text }) => at.row < header.first && beginsAllotment(foldKey(text)))?.text;
}

function beginsAllotment(key: string): boolean {
  return ALLOTMENT_WORDS.begins(key) || TARGET_WORDS.begins(key);
}

/** Says registered, allotted, both at once, or nothing. The nearest name that says anything decides. */
function namingOf(names: readonly (string | undefined)[]): TargetField | 'ambiguous' | null {
  for (const name of names) {
    const key = foldKey(name ?? '');
    const [registers, allots] = [REGISTRATION_WORDS.isIn(key), ALLOTMENT_WORDS.isIn(key)];
    if (registers && allots) return 'ambiguous';
    if (registers) return 'registered';
    if (allots || TARGET_WORDS.isIn(key)) return 'quota';
  }
  return null;
}

interface TableNaming {
  readonly naming: TargetField | null;
  readonly problems: PlanProblem[];
}

function toTargetTable(view: SheetView, sheet: RecognisedSheet, table: RecognisedTable, { naming, problems }: TableNaming): TargetTable[] {
  const role = (...kinds: readonly string[]) => table.columns.find((column) => kinds.includes(column.role.kind))?.column;
  const unitColumn = role('unit-name') ?? role('collective-name');
  const hasPersons = role('person-name', 'family-name') !== undefined;
  const read = hasPersons || unitColumn === undefined ? [] : table.columns.map((column) => readColumn(view, table, column, naming));
  const columns = read.filter((column) => column !== undefined && column !== 'unknown');
  const isList = table.form === 'registration' && table.recipients.some(({ claims, unreadAwards }) => claims.length + unreadAwards.length > 0);
  const isTargets = isList || (columns.length > 0 && (naming !== null || table.form === 'plan' || table.form === 'registration'));
  if (!isTargets) return [];
  read.forEach((column, index) => {
    const unread = table.columns[index];
    if (column === 'unknown' && unread !== undefined) {
      problems.push({ kind: 'unknown-award-column', sheet: sheet.name, cell: toA1(unread.headerAt), text: unread.label });
    }
  });
  const codeColumn = table.columns.find(({ labels }) => REGISTER_CODES.isOne(foldKey(labels[labels.length - 1] ?? '')))?.column;
  return [{ view, sheet, table, columns, unitColumn, codeColumn, isList, field: naming ?? 'registered' }];
}

/** Which award a column gives numbers of, and whether they are registered or allotted: as its header says, else the title. */
function readColumn(view: SheetView, table: RecognisedTable, column: TableColumn, naming: TargetField | null): OfficeColumn | 'unknown' | undefined {
  const field = fieldOf(column) ?? naming;
  if (field === null) return undefined;
  const key = keyOf(view, table, column, field);
  return key === undefined || key === 'unknown' ? key : { column: column.column, key, field };
}

function fieldOf({ role, labels }: TableColumn): TargetField | null {
  const path = labels.map(foldKey).join(' ');
  if (role.kind === 'quota' || role.kind === 'registered') return role.kind;
  if (REGISTERED.isIn(path)) return 'registered';
  return QUOTA.isIn(path) ? 'quota' : null;
}

/** `unknown` for a column of figures whose award cannot be told, or that gives shares without saying so in its cells. */
function keyOf(view: SheetView, table: RecognisedTable, { role, labels }: TableColumn, field: TargetField): AwardKey | 'unknown' | undefined {
  switch (role.kind) {
    case 'award-count': return role.award === undefined ? 'unknown' : { award: role.award, subject: role.subject };
    // Figures of ones beside collectives look like marks: of an award for persons, or allotted, they are numbers.
    case 'award-mark': return role.key.subject === 'individual' || field === 'quota' ? role.key : undefined;
    case 'unknown-award-count': return 'unknown';
    case 'percent': return field === 'quota' && awardOfLabels(view, labels.slice(-1)) !== undefined ? 'unknown' : undefined;
    case 'registered': case 'quota': return awardOfLabels(view, labels) ?? table.defaultAward?.key ?? 'unknown';
    case 'other': return AWARDING_WORDS.isIn(labels.map(foldKey).join(' ')) ? 'unknown' : undefined;
    default: return undefined;
  }
}
