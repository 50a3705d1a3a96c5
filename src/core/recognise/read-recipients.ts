import { AWARDS, type AwardKey, type Subject } from '../domain/award';
import type {
  AwardClaim, ColumnRoleKind, Recipient, RecipientDetail, SheetForm, TableColumn, TableRow, UnreadAward,
} from '../domain/recognised';
import { foldKey } from '../text/fold';
import { readAwards, readSubject, readTitleSubject, readTitleAward, type AwardText } from './award-aliases';
import type { SheetView, ViewCell } from './sheet-view';
import { isCollectiveName, isHouseholdName, MARKS, NON_MARKS } from './vocabulary';

export interface ListContext {
  readonly view: SheetView;
  readonly form: SheetForm;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly defaultAward: AwardClaim | undefined;
  readonly defaultSubject: Subject | undefined;
}

/** A list repeats the same few award texts on every row: each is read once. */
interface RowContext extends ListContext {
  readonly awardTexts: Map<string, AwardText>;
  /** What a row is read by. */
  readonly basis: string;
}

interface Section {
  readonly award: AwardClaim | undefined;
  readonly subject: Subject | undefined;
  /** The two as text. */
  readonly basis: string;
}

function toSection(section: Omit<Section, 'basis'>): Section {
  return { ...section, basis: JSON.stringify(section) };
}

/** Every data row of a list with who it names and which awards it claims. */
export function readRecipients(list: ListContext): Recipient[] {
  const basis = JSON.stringify(['recipient', list.form, list.columns, list.defaultAward, list.defaultSubject]);
  const context: RowContext = { ...list, awardTexts: new Map(), basis };
  const recipients: Recipient[] = [];
  let section = toSection({ award: undefined, subject: undefined });
  for (const row of context.rows) {
    if (row.kind === 'group') section = enterSection(context, row, section);
    if (row.kind === 'data') recipients.push(recipientOf(context, row.row, section));
  }
  return recipients;
}

/** A heading with an award opens a section of it; one with only "tập thể" or "cá nhân" changes the subject. */
function enterSection(context: ListContext, row: Extract<TableRow, { kind: 'group' }>, outer: Section): Section {
  const key = foldKey(row.label);
  const stated = readTitleSubject(key);
  const reading = readTitleAward(row.label, stated ?? readSubject(key) ?? outer.subject ?? context.defaultSubject, context.view.awardAliases);
  if (reading !== undefined) {
    const claim: AwardClaim = { key: reading.key, at: row.labelAt, source: 'section', label: row.label };
    return toSection({ award: claim, subject: reading.key.subject });
  }
  return stated === undefined ? outer : toSection({ award: undefined, subject: stated });
}

/** The recipient of a row; the same as before where neither the row nor the table around it changed. */
function recipientOf(context: RowContext, row: number, section: Section): Recipient {
  const { view } = context;
  const viewRow = view.rowAt(row);
  if (viewRow === undefined || view.isMerged(row)) return readRecipient(context, row, section);
  return view.readings.of(`${context.basis} ${section.basis}`, viewRow, () => readRecipient(context, row, section));
}

function readRecipient(context: RowContext, row: number, section: Section): Recipient {
  const name = readName(context, row);
  const guessed = subjectOfRow(context, row, name.text, section);
  const { claims, unreadAwards } = readRowClaims(context, row, guessed, section);
  const subject = isSubjectSure(context, row, section) ? guessed : claims[0]?.key.subject ?? guessed;
  return { row, nameAt: name.at, name: name.text, subject, claims, unreadAwards, details: readDetails(context, row) };
}

/** What the award columns of a row say; where they are silent, or there are none, its section or the title speaks. */
function readRowClaims(
  context: RowContext, row: number, subject: Subject, section: Section,
): Pick<Recipient, 'claims' | 'unreadAwards'> {
  const claims: AwardClaim[] = [];
  const unreadAwards: UnreadAward[] = [];
  let hasAwardColumns = false;
  for (const column of context.columns) {
    if (column.role.kind !== 'award-text' && column.role.kind !== 'award-mark') continue;
    hasAwardColumns = true;
    const cell = context.view.shownAt(row, column.column);
    if (cell === undefined) continue;
    if (column.role.kind === 'award-text') readAwardCell(context, cell, subject, claims, unreadAwards);
    else readMark(context, cell, { column, subject }, claims, unreadAwards);
  }
  const inherited = section.award ?? (hasAwardColumns ? undefined : context.defaultAward);
  if (inherited !== undefined && claims.length === 0 && unreadAwards.length === 0) claims.push(forSubject(inherited, subject));
  return { claims, unreadAwards };
}

/** The award of a title may be for anybody: then it is for whom the row names. */
function forSubject(claim: AwardClaim, subject: Subject): AwardClaim {
  const isForAll = AWARDS[claim.key.award].subjects.includes(subject);
  return isForAll ? { ...claim, key: { ...claim.key, subject } } : claim;
}

const NAME_KINDS: readonly ColumnRoleKind[] = ['person-name', 'recipient-name', 'collective-name', 'family-name', 'unit-name'];

function readName(context: ListContext, row: number): { readonly text: string; readonly at: Recipient['nameAt'] } {
  const column = NAME_KINDS
    .map((kind) => context.columns.find((candidate) => candidate.role.kind === kind))
    .find((candidate) => candidate !== undefined);
  const given = context.columns.find((candidate) => candidate.role.kind === 'given-name');
  const at = { row, column: column?.column ?? context.columns[0]?.column ?? 0 };
  const parts = [column, given].map((part) =>
    part === undefined ? '' : context.view.cellAt(row, part.column)?.text ?? '');
  return { text: parts.filter((part) => part !== '').join(' '), at };
}

function subjectOfRow(context: ListContext, row: number, name: string, section: Section): Subject {
  const said = section.subject ?? subjectOfColumn(context, row);
  if (said !== undefined) return said;
  if (context.form === 'collective-list') return 'collective';
  const isMixed = context.columns.some((column) => column.role.kind === 'recipient-name');
  if (!isMixed || name === '') return context.defaultSubject ?? 'individual';
  if (isHouseholdName(name)) return 'household';
  return isCollectiveName(name) ? 'collective' : 'individual';
}

function subjectOfColumn(context: ListContext, row: number): Subject | undefined {
  const stated = context.columns.find((column) => column.role.kind === 'subject-text');
  const key = stated === undefined ? undefined : context.view.cellAt(row, stated.column)?.key;
  return key === undefined ? undefined : readSubject(key) ?? SUBJECT_CODES.get(key);
}

/** The sheet itself says whom the row names, so that an award for others does not change it. */
function isSubjectSure(context: ListContext, row: number, section: Section): boolean {
  return section.subject !== undefined || subjectOfColumn(context, row) !== undefined || context.form === 'collective-list'
    || context.columns.some((column) => column.role.kind === 'person-name' || column.role.kind === 'family-name');
}

const SUBJECT_CODES: ReadonlyMap<string, Subject> = new Map([
  ['canhan', 'individual'], ['tapthe', 'collective'], ['hogiadinh', 'household'],
]);

function readAwardCell(
  context: RowContext, cell: ViewCell, subject: Subject, claims: AwardClaim[], unread: UnreadAward[],
): void {
  if (NON_MARKS.has(cell.text.toLowerCase())) return;
  const key = `${subject} ${cell.text}`;
  const text = context.awardTexts.get(key) ?? readAwards(cell.lines.join('\n'), subject, context.view.awardAliases);
  context.awardTexts.set(key, text);
  for (const reading of text.awards) {
    if (!claims.some((claim) => claim.key.award === reading.key.award && claim.key.subject === reading.key.subject)) {
      claims.push({ key: reading.key, at: cell.at, source: 'column', label: reading.label });
    }
  }
  for (const item of text.unread) unread.push({ at: cell.at, ...item });
}

function readMark(
  context: RowContext, cell: ViewCell, { column, subject }: { readonly column: TableColumn; readonly subject: Subject },
  claims: AwardClaim[], unread: UnreadAward[],
): void {
  if (column.role.kind !== 'award-mark') return;
  const text = cell.text.toLowerCase();
  if (NON_MARKS.has(text)) return;
  const key = namesBoth(context) ? markedKey(column.role.key, column.label, subject) : column.role.key;
  const repeats = () =>
    readAwards(cell.text, key.subject, context.view.awardAliases).awards.some((reading) => reading.key.award === key.award);
  if (MARKS.has(text) || repeats()) claims.push({ key, at: cell.at, source: 'mark', label: column.label });
  else unread.push({ at: cell.at, label: cell.text, fault: 'unknown', candidates: [key.award] });
}

/** The list names persons and collectives in one column. */
function namesBoth({ columns }: RowContext): boolean {
  return columns.some(({ role }) => role.kind === 'recipient-name');
}

/** In a list of both, a column that does not say for whom it is gives its award to whom the row names. */
function markedKey(key: AwardKey, label: string, subject: Subject): AwardKey {
  if (readSubject(foldKey(label)) !== undefined) return key;
  if (key.award === 'LDTT' && subject === 'collective') return { award: 'TTLDTT', subject };
  return AWARDS[key.award].subjects.includes(subject) ? { ...key, subject } : key;
}

const DETAIL_KINDS: ReadonlySet<ColumnRoleKind> = new Set<ColumnRoleKind>([
  'birth', 'gender', 'citizen-number', 'position', 'workplace', 'rating', 'discipline', 'start-date', 'absence', 'initiative',
  'initiative-decision', 'vote', 'history', 'achievement', 'decider', 'note', 'headcount', 'percent', 'award-count',
]);

function readDetails(context: ListContext, row: number): RecipientDetail[] {
  const details: RecipientDetail[] = [];
  for (const column of context.columns) {
    const role = column.role.kind;
    if (!DETAIL_KINDS.has(role)) continue;
    const cell = context.view.shownAt(row, column.column);
    if (cell === undefined || details.some((detail) => detail.role === role)) continue;
    details.push({ role, at: { row, column: column.column }, text: cell.text });
  }
  return details;
}
