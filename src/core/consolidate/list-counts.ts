import { compareAwardKeys, isSameAwardKey, toAwardKeyText, type AwardKey } from '../domain/award';
import type { Recipient, RecognisedSheet, RecognisedTable, RecognisedWorkbook } from '../domain/recognised';
import type { AwardCount, CellReference, StatedFigure } from '../domain/tally';
import type { CellAddress } from '../grid/address';
import { readCount } from '../domain/count-reading';
import { toUnitKey } from '../domain/unit-register';
import { cellAt } from '../grid/sheet-grid';
import { toRecipientKey } from './recipient-key';

/** A list of those proposed, with the sheet it stands in. */
interface PlacedList {
  readonly sheet: RecognisedSheet;
  readonly table: RecognisedTable;
}

/**
 * Counts of those whom the lists of a workbook name, catalogue order: one a row that claims the award. A list that
 * repeats another one of the workbook adds only the names the other does not have. An award for which a list stands
 * without anyone in it counts 0.
 */
export function listCounts(workbook: RecognisedWorkbook): readonly AwardCount[] {
  const lists = listsOf(workbook);
  const keys = keysOf(lists);
  const open = keysLeftOpen(lists);
  return keys.map((key) => countList(workbook.path, lists, key, open.has(toAwardKeyText(key))));
}

/** Number of persons that the list of collectives states for the unit itself; `undefined` when it does not. */
export function listHeadcount(workbook: RecognisedWorkbook): StatedFigure | undefined {
  const { unit } = workbook;
  if (unit === null) return undefined;
  const unitKey = toUnitKey(unit.name);
  for (const { sheet, table } of listsOf(workbook)) {
    const column = table.columns.find(({ role }) => role.kind === 'headcount');
    const own = table.recipients.find(({ name }) => toUnitKey(name) === unitKey);
    if (column === undefined || own === undefined) continue;
    const at = { row: own.row, column: column.column };
    const reading = readCount(cellAt(sheet.grid, at));
    if (reading.kind === 'count') return { value: reading.value, at: { path: workbook.path, sheet: sheet.name, at } };
  }
  return undefined;
}

function listsOf({ sheets }: RecognisedWorkbook): PlacedList[] {
  return sheets.flatMap((sheet) => sheet.tables
    .filter(({ form }) => form === 'person-list' || form === 'collective-list')
    .map((table) => ({ sheet, table })));
}

/** Awards of a list: those its rows claim, those it has a column of marks for, and the one it is for as a whole. */
function headKeysOf({ table }: PlacedList): { readonly key: AwardKey; readonly at: CellAddress }[] {
  const marks = table.columns.flatMap(({ role, headerAt }) =>
    (role.kind === 'award-mark' ? [{ key: role.key, at: headerAt }] : []));
  // A title may name one of several awards of a list, so it speaks only for a list that has no rows to say it.
  const titled = table.defaultAward !== undefined && table.recipients.length === 0 ? [table.defaultAward] : [];
  return [...marks, ...titled.map(({ key, at }) => ({ key, at }))];
}

function keysOf(lists: readonly PlacedList[]): AwardKey[] {
  const keys = new Map<string, AwardKey>();
  for (const list of lists) {
    for (const { key } of headKeysOf(list)) keys.set(toAwardKeyText(key), key);
    for (const { claims } of list.table.recipients) {
      for (const { key } of claims) keys.set(toAwardKeyText(key), key);
    }
  }
  return [...keys.values()].sort(compareAwardKeys);
}

/** Awards that a row with an ambiguous label may be for: their number is unknown. */
function keysLeftOpen(lists: readonly PlacedList[]): ReadonlySet<string> {
  const open = new Set<string>();
  for (const { table } of lists) {
    for (const { unreadAwards, subject } of table.recipients) {
      for (const award of unreadAwards.flatMap(({ candidates }) => candidates)) {
        open.add(toAwardKeyText({ award, subject }));
      }
    }
  }
  return open;
}

function countList(path: string, lists: readonly PlacedList[], key: AwardKey, isOpen: boolean): AwardCount {
  const counted = new Set<string | undefined>();
  const cells: CellReference[] = [];
  let statedAt: CellReference | undefined;
  for (const list of lists) {
    const rows = list.table.recipients.filter((recipient) => claims(recipient, key));
    const repeats = repeatsCounted(rows, counted);
    const fresh = repeats ? rows.filter((recipient) => !isCounted(recipient, counted)) : rows;
    const at = headOf(list, key, rows);
    if (at !== undefined) statedAt ??= { path, sheet: list.sheet.name, at };
    for (const recipient of fresh) cells.push({ path, sheet: list.sheet.name, at: recipient.nameAt });
    for (const recipient of rows) counted.add(toRecipientKey(recipient));
  }
  if (statedAt === undefined) throw new Error(`No list for ${toAwardKeyText(key)}`);
  return { key, count: isOpen ? undefined : cells.length, cells, statedAt };
}

/** Whether a list says again, for at least half of its rows, what lists before it have said. */
function repeatsCounted(rows: readonly Recipient[], counted: ReadonlySet<string | undefined>): boolean {
  const again = rows.filter((recipient) => isCounted(recipient, counted)).length;
  return again * 2 >= rows.length;
}

function isCounted(recipient: Recipient, counted: ReadonlySet<string | undefined>): boolean {
  const key = toRecipientKey(recipient);
  return key !== undefined && counted.has(key);
}

function claims(recipient: Recipient, key: AwardKey): boolean {
  return recipient.claims.some((claim) => isSameAwardKey(claim.key, key));
}

/** Cell that heads the award in a list: its column, its section or title, else the first claim. */
function headOf(list: PlacedList, key: AwardKey, rows: readonly Recipient[]): CellAddress | undefined {
  const head = headKeysOf(list).find((each) => isSameAwardKey(each.key, key));
  if (head !== undefined) return head.at;
  const claim = rows[0]?.claims.find((each) => isSameAwardKey(each.key, key));
  if (claim === undefined) return undefined;
  if (claim.source === 'section' || claim.source === 'title') return claim.at;
  return list.table.columns.find(({ column }) => column === claim.at.column)?.headerAt ?? claim.at;
}
