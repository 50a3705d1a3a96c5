import type { AwardKey, Subject } from '../domain/award';
import { isSameAddress } from '../grid/address';
import type { ColumnRole, TableColumn } from '../domain/recognised';
import { foldKey, foldTones } from '../text/fold';
import { readAwards, readSubject } from './award-aliases';
import type { ColumnDraft, ColumnShape } from './column-draft';
import { readRoleOfWords } from './column-roles';
import type { TableBand } from './find-tables';
import type { SheetView, ViewCell } from './sheet-view';
import {
  AWARD_GROUP_WORDS, COLLECTIVE_WORDS, HOUSEHOLD_WORDS, INDIVIDUAL_WORDS, MARKS, NON_MARKS, QUANTITY_WORDS,
} from './vocabulary';
import { COLLECTIVE_COUNT, HOUSEHOLD, HOUSEHOLD_TONES, MEN, WOMEN } from './vocabulary-columns';

/** Columns of a table by meaning, whatever their order. */
export function readColumns(view: SheetView, band: TableBand): TableColumn[] {
  const drafts: ColumnDraft[] = [];
  for (let column = band.left; column <= band.right; column += 1) {
    const draft = readHeader(view, band, column);
    if (draft !== undefined) drafts.push(draft);
  }
  const wordRoles = drafts.map((draft, index) => readRoleOfWords(draft, index, drafts));
  const hasPersons = wordRoles.some((role) => role !== undefined && isNaming(role, 'person'));
  const hasCollectives = wordRoles.some((role) => role !== undefined && isNaming(role, 'collective'));
  const roles = drafts.map((draft, index): ColumnRole => partOfName(drafts, draft, wordRoles[index]) ?? wordRoles[index]
    ?? readAwardRole(view, draft, { hasPersons, hasCollectives }) ?? { kind: 'other' });
  const quantity = quantityOfAwards(drafts, roles);
  return drafts.map((draft, index) => ({
    column: draft.column,
    labels: draft.labels,
    label: draft.labels.join(' – '),
    headerAt: draft.headerAt,
    role: draft === quantity ? { kind: 'award-count', award: undefined, subject: undefined } : roles[index] ?? { kind: 'other' },
  }));
}

/** "Số lượng" beside rows that name awards, where it is the only figure: it counts whom the rows say. */
function quantityOfAwards(drafts: readonly ColumnDraft[], roles: readonly ColumnRole[]): ColumnDraft | undefined {
  if (!roles.some(({ kind }) => kind === 'award-label') || roles.some(({ kind }) => kind === 'award-count' || kind === 'award-mark')) return undefined;
  const quantities = drafts.filter((draft, index) => {
    const isFigure = draft.shape.numbers > draft.shape.texts && PLAIN_FIGURES.has(roles[index]?.kind ?? 'other');
    return isFigure && QUANTITY_WORDS.isOne(draft.keys[draft.keys.length - 1] ?? '');
  });
  return quantities.length === 1 ? quantities[0] : undefined;
}

/** Roles of a figure whose header says nothing but that it counts. */
const PLAIN_FIGURES: ReadonlySet<ColumnRole['kind']> = new Set<ColumnRole['kind']>(['other', 'headcount', 'row-total']);

/** "Họ và tên" over two columns: family name and given name stand apart below it. */
function partOfName(drafts: readonly ColumnDraft[], draft: ColumnDraft, role: ColumnRole | undefined): ColumnRole | undefined {
  const under = drafts.filter((other) => isSameAddress(other.headerAt, draft.headerAt));
  if (role?.kind !== 'person-name' || under.length !== 2) return undefined;
  return { kind: under[0] === draft ? 'family-name' : 'given-name' };
}

function isNaming(role: ColumnRole, whom: 'person' | 'collective'): boolean {
  return whom === 'person'
    ? role.kind === 'person-name' || role.kind === 'family-name' || role.kind === 'recipient-name'
    : role.kind === 'collective-name';
}

function readHeader(view: SheetView, band: TableBand, column: number): ColumnDraft | undefined {
  const cells: ViewCell[] = [];
  for (let row = band.first; row <= band.last; row += 1) {
    const shown = view.shownAt(row, column) ?? inheritedParent(view, band, row, column);
    if (shown !== undefined && !cells.includes(shown)) cells.push(shown);
  }
  const lowest = cells[cells.length - 1];
  const shape = readShape(view, band, column);
  if (lowest === undefined) return undefined;
  const labels = cells.map((cell) => cell.text).filter((text, index, all) => text !== all[index - 1]);
  return {
    column, labels, shape,
    keys: cells.map(keyOf).filter((key, index, all) => key !== all[index - 1]),
    headerAt: lowest.at,
    hasPercentSign: lowest.text.includes('%'),
    namesAward: labels.some((label) => readAwards(label, undefined, view.awardAliases).awards.length > 0),
  };
}

/** "Hộ" is a household: without its tones it would be a family name ("Họ"). */
function keyOf({ key, text }: ViewCell): string {
  return foldTones(text) === HOUSEHOLD_TONES ? HOUSEHOLD : key;
}

/** Grouping text written in the first of its columns without a merge: the columns to its right share it. */
function inheritedParent(view: SheetView, band: TableBand, row: number, column: number): ViewCell | undefined {
  if (row === band.last || view.mergeAt(row, column) !== undefined) return undefined;
  const hasChild = view.cellAt(row + 1, column) !== undefined;
  if (!hasChild) return undefined;
  for (let left = column - 1; left >= band.left; left -= 1) {
    const parent = view.cellAt(row, left);
    if (parent === undefined) continue;
    const isParent = view.cellAt(row + 1, left) !== undefined && view.mergeAt(row, left) === undefined;
    return isParent ? parent : undefined;
  }
  return undefined;
}

const NAME_SHAPE = /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,5}\p{Lu}[\p{L}'’.-]*$/u;
const SHAPE_ROWS = 400;

function readShape(view: SheetView, band: TableBand, column: number): ColumnShape {
  let filled = 0;
  let numbers = 0;
  let ones = 0;
  let marks = 0;
  let texts = 0;
  let names = 0;
  let wordy = 0;
  const last = Math.min(band.bodyLimit, band.bodyFirst + SHAPE_ROWS);
  for (let row = band.bodyFirst; row <= last; row += 1) {
    const cell = view.cellAt(row, column);
    if (cell === undefined || view.mergeAt(row, column) !== undefined) continue;
    filled += 1;
    const text = cell.text.toLowerCase();
    if (cell.cell.kind === 'number' || /^[0-9][0-9.,]*$/.test(text)) numbers += 1;
    else if (MARKS.has(text)) marks += 1;
    else if (!NON_MARKS.has(text)) texts += 1;
    if (text === '1') ones += 1;
    if (/^\p{L}{2}/u.test(cell.text)) wordy += 1;
    if (NAME_SHAPE.test(cell.text)) names += 1;
  }
  return { filled, numbers, ones, marks, texts, wordy, names };
}

/** Role of a column whose header names an award or stands in a group of awards. */
function readAwardRole(
  view: SheetView, draft: ColumnDraft, { hasPersons, hasCollectives }: { readonly hasPersons: boolean; readonly hasCollectives: boolean },
): ColumnRole | undefined {
  const subject = subjectOfPath(draft.keys);
  const assumed: Subject = hasCollectives && !hasPersons ? 'collective' : 'individual';
  const keyFor = (hint: Subject | undefined): AwardKey | undefined => [...draft.labels].reverse()
    .map((label) => readOnlyAward(view, label, hint, assumed))
    .find((found) => found !== undefined);
  const key = keyFor(subject);
  if (key === undefined) return unknownAwardRole(draft, subject);
  const isQuantity = QUANTITY_WORDS.begins(draft.keys[draft.keys.length - 1] ?? '');
  const isList = (hasPersons || hasCollectives) && !isQuantity;
  // Numbers beside a collective may be of its people ("LĐTT: 12"); a mark is for the collective itself.
  return isMarkColumn(draft.shape, isList)
    ? { kind: 'award-mark', key: keyFor(subject ?? assumed) ?? key }
    : { kind: 'award-count', award: key.award, subject: key.subject };
}

/** The one award that a label names; `assumed` says for whom where the label and its group do not. */
function readOnlyAward(
  { awardAliases }: SheetView, label: string, subject: Subject | undefined, assumed: Subject,
): AwardKey | undefined {
  const { awards, unread } = readAwards(label, subject, awardAliases);
  const [reading] = awards;
  if (reading === undefined || awards.length > 1 || unread.some((item) => item.fault === 'ambiguous')) return undefined;
  return reading.isSubjectSure ? reading.key : readAwards(label, assumed, awardAliases).awards[0]?.key;
}

/** The one award that the header of a column names, by its lowest label; for persons where nothing says for whom. */
export function awardOfLabels(view: SheetView, labels: readonly string[]): AwardKey | undefined {
  const subject = subjectOfPath(labels.map(foldKey));
  return [...labels].reverse().map((label) => readOnlyAward(view, label, subject, 'individual')).find((found) => found !== undefined);
}

/** Marks may share their column with a typed total; in a list, a column of ones is marks too. */
function isMarkColumn(shape: ColumnShape, isList: boolean): boolean {
  if (shape.marks > shape.numbers) return true;
  return isList && (shape.numbers === 0 || shape.marks > 0 || 2 * shape.ones > shape.numbers);
}

function unknownAwardRole(draft: ColumnDraft, subject: Subject | undefined): ColumnRole | undefined {
  const own = draft.keys[draft.keys.length - 1] ?? '';
  const isInAwardGroup = draft.keys.slice(0, -1).some((key) => AWARD_GROUP_WORDS.isOne(key));
  if (subject !== undefined && isSubjectWord(own) && !COLLECTIVE_COUNT.isOne(own)) {
    return { kind: 'award-count', award: undefined, subject };
  }
  const hasFigures = draft.shape.numbers + draft.shape.marks > 0;
  if (!isInAwardGroup || !hasFigures || QUANTITY_WORDS.isOne(own) || WOMEN.isOne(own) || MEN.isOne(own)) return undefined;
  return { kind: 'unknown-award-count', label: draft.labels[draft.labels.length - 1] ?? '' };
}

/** The header says whom it counts and nothing else: "TT", "Cá nhân", "Hộ". */
function isSubjectWord(key: string): boolean {
  return COLLECTIVE_WORDS.isOne(key) || INDIVIDUAL_WORDS.isOne(key) || HOUSEHOLD_WORDS.isOne(key);
}

/** Nearest word for the subject from the lowest header cell upwards. */
function subjectOfPath(keys: readonly string[]): Subject | undefined {
  for (let index = keys.length - 1; index >= 0; index -= 1) {
    const subject = readSubject(keys[index] ?? '');
    if (subject !== undefined) return subject;
  }
  return undefined;
}
