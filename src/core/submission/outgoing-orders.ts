import { isFullBirthDate, withoutBirthDays, withoutCitizenNumbers } from '../domain/personal-data';
import { readDateText } from '../domain/date-text';
import type { RecognisedSheet, RecognisedWorkbook } from '../domain/recognised';
import { toA1, type CellAddress } from '../grid/address';
import { toIsoDate, type Cell } from '../grid/cell';
import { hiddenCellsOf, hiddenFormulasOf, type HiddenCells } from '../grid/hidden-cells';
import type { CopyEdit, CopyOrders } from '../grid/outgoing-copy';
import { cellAt, presentCells, unresolvedFormulas } from '../grid/sheet-grid';
import { exposedCells } from '../rules/personal-data-exposed/exposed-cells';
import { readsOtherWorkbook, readsRemoved, type RemovedCells } from './formula-reach';

/** What becomes of full dates of birth: only the year stays, or nothing. */
export type BirthSetting = 'year' | 'nothing';

/** Why cells do not go out as they are. `frozen`: a formula that read something removed, its result stays. */
export type RemovedCellKind =
  | 'citizen-numbers' | 'birth-dates' | 'hidden-sheet' | 'return-slip' | 'hidden-rows' | 'hidden-columns' | 'frozen' | 'external-values';

/** Cells of one sheet and one reason, in reading order; never what stood in them. */
export interface RemovedCellGroup {
  readonly kind: RemovedCellKind;
  readonly sheet: string;
  readonly cells: readonly CellAddress[];
}

/** Orders for the copy of one workbook, with the list of what they take away. */
export interface OutgoingOrders extends CopyOrders {
  readonly groups: readonly RemovedCellGroup[];
  /** Formulas without a stored result that read something removed: they stay and may compute something else. */
  readonly openFormulas: readonly { readonly sheet: string; readonly cells: readonly CellAddress[] }[];
}

type Content = CopyEdit['content'];

/** Cells of one sheet that change, by their A1, with the reason that came first. */
type Changes = Map<string, { readonly at: CellAddress; readonly kind: RemovedCellKind; readonly content: Content }>;

const NO_CHANGES = (): Changes => new Map();

/**
 * Decides what of a workbook does not go out: numbers of citizen cards, days of birth, hidden sheets, slips that came back
 * with it, and what stands in hidden rows and columns; these stay in their places, empty, so that no other cell moves. Formulas that read any of it
 * keep their result and lose their formula.
 */
export function toOutgoingOrders(workbook: RecognisedWorkbook, births: BirthSetting): OutgoingOrders {
  const isShown = ({ visibility }: RecognisedSheet): boolean => visibility === 'visible';
  const hasOthers = workbook.sheets.some((sheet) => isShown(sheet) && sheet.isReturnSlip !== true);
  // A workbook needs a sheet: one that is nothing but a slip stays whole.
  const kept = workbook.sheets.filter((sheet) => isShown(sheet) && !(hasOthers && sheet.isReturnSlip === true));
  const taken = workbook.sheets.filter((sheet) => !kept.includes(sheet));
  const removedSheets = taken.map(({ name }) => name);
  const changes = new Map(kept.map((sheet) => [sheet.name, changesOf(sheet, births)]));
  const removed: RemovedCells = {
    hasLinks: workbook.externalLinks.length > 0,
    sheets: new Set(removedSheets),
    cells: new Map([...changes].filter(([, own]) => own.size > 0).map(([name, own]) => [name, [...own.values()].map(({ at }) => at)])),
  };
  const open: { sheet: string; cells: CellAddress[] }[] = [];
  for (const sheet of kept) {
    const cells = freeze(sheet, removed, changes.get(sheet.name) ?? NO_CHANGES());
    if (cells.length > 0) open.push({ sheet: sheet.name, cells });
  }
  return {
    removedSheets,
    edits: [...changes].flatMap(([sheet, own]) => [...own.values()].map(({ at, content }) => ({ sheet, at, content }))),
    groups: [...taken.map(takenSheetGroup), ...[...changes].flatMap(([sheet, own]) => toGroups(sheet, own))],
    openFormulas: open,
  };
}

function changesOf(sheet: RecognisedSheet, births: BirthSetting): Changes {
  const changes: Changes = new Map();
  // A formula without a result has one as soon as somebody opens the copy.
  for (const hidden of [hiddenCellsOf(sheet.grid), hiddenFormulasOf(sheet.grid)]) emptyHidden(changes, hidden);
  for (const { kind, cells } of exposedCells(sheet)) {
    for (const at of cells) {
      const known = changes.get(toA1(at));
      // Number and birth may stand in one text: both go.
      const before = known?.content.kind === 'text' ? known.content.value : undefined;
      const cell: Cell = before === undefined ? cellAt(sheet.grid, at) : { kind: 'text', value: before };
      const reason = kind === 'citizenNumbers' ? 'citizen-numbers' : 'birth-dates';
      const content = kind === 'citizenNumbers' ? withoutNumber(cell) : withoutBirth(cell, births);
      if (known === undefined) put(changes, at, reason, content);
      else if (known.content.kind === 'text') changes.set(toA1(at), { ...known, content });
    }
  }
  return changes;
}

function emptyHidden(changes: Changes, { inRows, inColumns }: HiddenCells): void {
  const empty: Content = { kind: 'empty' };
  for (const at of inRows) put(changes, at, 'hidden-rows', empty);
  for (const at of inColumns) put(changes, at, 'hidden-columns', empty);
}

function put(changes: Changes, at: CellAddress, kind: RemovedCellKind, content: Content): void {
  const key = toA1(at);
  if (!changes.has(key)) changes.set(key, { at, kind, content });
}

function withoutNumber(cell: Cell): Content {
  if (cell.kind !== 'text') return { kind: 'empty' };
  const rest = withoutCitizenNumbers(cell.value);
  return /\p{L}/u.test(rest) && !/\d{8,}/.test(rest.replace(/[ .]/g, '')) ? { kind: 'text', value: rest } : { kind: 'empty' };
}

/** A year stands as a text: as a number, the date format of the cell would make another day of it. */
function withoutBirth(cell: Cell, births: BirthSetting): Content {
  if (isFullBirthDate(cell)) {
    const iso = cell.kind === 'date' ? toIsoDate(cell.serial) : cell.kind === 'text' ? readDateText(cell.value)?.iso : undefined;
    return births === 'year' && iso !== undefined ? { kind: 'text', value: iso.slice(0, 4) } : { kind: 'empty' };
  }
  return cell.kind === 'text' ? { kind: 'text', value: withoutBirthDays(cell.value, births) } : { kind: 'empty' };
}

/** Adds the formulas that lose something they read; returns those without a stored result, which stay. */
function freeze({ name, grid }: RecognisedSheet, removed: RemovedCells, changes: Changes): CellAddress[] {
  const open: CellAddress[] = [];
  for (const { at, formula } of presentCells(grid)) {
    if (formula === undefined || changes.has(toA1(at))) continue;
    if (readsOtherWorkbook(formula)) put(changes, at, 'external-values', { kind: 'stored' });
    else if (readsRemoved(formula, name, removed)) put(changes, at, 'frozen', { kind: 'stored' });
  }
  for (const { at, formula } of unresolvedFormulas(grid)) {
    if (changes.has(toA1(at))) continue;
    if (readsOtherWorkbook(formula)) put(changes, at, 'external-values', { kind: 'empty' });
    else if (readsRemoved(formula, name, removed)) open.push(at);
  }
  return open;
}

function takenSheetGroup({ name, visibility, grid }: RecognisedSheet): RemovedCellGroup {
  return { kind: visibility === 'visible' ? 'return-slip' : 'hidden-sheet', sheet: name, cells: [...presentCells(grid)].map(({ at }) => at) };
}

function toGroups(sheet: string, changes: Changes): RemovedCellGroup[] {
  const groups = new Map<RemovedCellKind, CellAddress[]>();
  for (const { at, kind } of changes.values()) groups.set(kind, [...groups.get(kind) ?? [], at]);
  return [...groups].map(([kind, cells]) =>
    ({ kind, sheet, cells: cells.sort((left, right) => left.row - right.row || left.column - right.column) }));
}
