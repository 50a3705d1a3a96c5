import type { CellAddress } from '../../grid/address';
import type { LawProfile } from '../../domain/law-profile';
import { readRating } from '../../domain/rating';
import type { RecognisedWorkbook } from '../../domain/recognised';
import { foldKey } from '../../text/fold';
import { defineRule, message } from '../define-rule';
import { namedFighters } from '../shared/ldtt-lists';
import { cellUnder, detailOf, proposedRecipients, type PlacedRecipient } from '../shared/recipients';
import { byPersonHint, matchPersons, personHint } from '../shared/same-person';

/**
 * A CSTĐCS without an initiative, as far as the profile asks for one (CSTĐCS thiếu sáng kiến).
 *
 * The initiative may stand in the row, in another list of the workbook, or in a list of initiatives. Where the
 * profile frees those rated "hoàn thành xuất sắc", only a rating that says less is held against the row. A workbook
 * that has no place at all for initiatives is not accused row by row: one remark says that nothing was checked.
 */
export const initiativeMissing = defineRule({
  id: 'initiative-missing',
  code: 'KT403',
  severity: 'error',
  scope: 'workbook',
  messages: {
    missing: message<{ name: string }>(),
    notListed: message<{ name: string }>(),
    nowhere: message<{ fighters: number }>(),
  },
  *check({ workbook, law }) {
    const { value: asked, basis } = law.cstdcs.initiative;
    if (asked === 'never') return;
    const all = proposedRecipients(workbook);
    const byName = byPersonHint(all);
    const rowsOf = (fighter: PlacedRecipient) => rowsOfPerson(fighter, byName.get(personHint(fighter.recipient)) ?? []);
    const fighters = namedFighters(workbook);
    const authors = initiativeAuthors(workbook);
    if (authors === undefined && !all.some(hasInitiativeColumn)) {
      const header = asked === 'always' ? headerOf(fighters[0]) : undefined;
      if (header !== undefined) {
        yield { messageId: 'nowhere', data: { fighters: fighters.length }, at: header, basis, severity: 'info' };
      }
      return;
    }
    for (const fighter of fighters) {
      const rows = rowsOf(fighter);
      const lack = isFree(rows, law) || hasInitiative(rows, authors ?? []) ? undefined : lackOf(fighter, rows, authors !== undefined);
      if (lack !== undefined) yield { ...lack, data: { name: fighter.recipient.name }, basis };
    }
  },
});

/** Where the initiative should stand: in the row, else in the list of initiatives; `undefined` when in neither. */
function lackOf(fighter: PlacedRecipient, rows: readonly PlacedRecipient[], hasInitiativeList: boolean) {
  const { row, nameAt } = fighter.recipient;
  const empty = cellUnder(fighter.table, 'initiative', row);
  if (empty !== undefined) return { messageId: 'missing' as const, at: placed(fighter, empty) };
  if (!hasInitiativeList || rows.some(hasInitiativeColumn)) return undefined;
  return { messageId: 'notListed' as const, at: placed(fighter, nameAt) };
}

function placed({ sheet }: PlacedRecipient, cell: CellAddress) {
  return { sheet: sheet.name, cell };
}

function headerOf(first: PlacedRecipient | undefined) {
  if (first === undefined) return undefined;
  const column = first.table.columns.find((candidate) => candidate.column === first.recipient.nameAt.column);
  return placed(first, column?.headerAt ?? first.recipient.nameAt);
}

const NOTHING: ReadonlySet<string> = new Set(['', 'khong', 'khong co', 'chua co', 'chua', '0']);

function isFilled(text: string | undefined): boolean {
  return text !== undefined && !NOTHING.has(foldKey(text));
}

function hasInitiativeColumn({ table }: PlacedRecipient): boolean {
  return table.columns.some(({ role }) => role.kind === 'initiative');
}

/** This row and those of the same person; a row elsewhere counts when nothing contradicts. */
function rowsOfPerson(fighter: PlacedRecipient, alike: readonly PlacedRecipient[]): readonly PlacedRecipient[] {
  return alike.filter((other) => matchPersons(fighter.recipient, other.recipient) !== 'namesake');
}

function hasInitiative(rows: readonly PlacedRecipient[], authors: readonly string[]): boolean {
  return rows.some(({ recipient }) => isFilled(detailOf(recipient, 'initiative')?.text)
    || authors.some((author) => ` ${author} `.includes(` ${foldKey(recipient.name)} `)));
}

/** Whether the rating frees from an initiative, or may free: it is not stated anywhere. */
function isFree(rows: readonly PlacedRecipient[], law: LawProfile): boolean {
  if (law.cstdcs.initiative.value !== 'unless-excellent') return false;
  const ratings = rows.map(({ recipient }) => readRating(detailOf(recipient, 'rating')?.text ?? ''))
    .filter((rating) => rating !== undefined);
  return ratings.length === 0 || ratings.includes('excellent');
}

/** Keys of the author cells of initiative lists; `undefined` when the workbook has none with names. */
function initiativeAuthors(workbook: RecognisedWorkbook): readonly string[] | undefined {
  const authors = workbook.sheets.flatMap((sheet) => sheet.tables)
    .filter((table) => table.form === 'initiative-list')
    .flatMap((table) => table.recipients)
    .map((recipient) => foldKey(recipient.name))
    .filter((name) => name !== '');
  return authors.length === 0 ? undefined : authors;
}
