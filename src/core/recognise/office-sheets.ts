import type { Plan, PlanProblem, PlanTask, SeenSheet } from '../domain/plan';
import type { AwardName } from '../domain/province-pack';
import type { PeriodMention, RecognisedSheet } from '../domain/recognised';
import type { DocumentText } from '../grid/document-text';
import type { SheetGrid, WorkbookGrid } from '../grid/sheet-grid';
import { foldKey } from '../text/fold';
import { readRegister, type RegisterEntry } from './office-register';
import { findTargetTables, type TargetTable } from './office-targets';
import { readPlanPeriod, type PlanPeriod } from './plan-period';
import { readPlanTable } from './plan-table';
import type { SheetTable } from './plan-workbook';
import { readDutiesOfDocument, readDutiesOfWorkbook } from './read-duties';
import { recogniseView } from './recognise-sheet';
import { viewSheet } from './sheet-view';
import { withAwardNames } from './vocabulary-awards';
import { PROPOSAL_WORDS } from './vocabulary-office';
import { PLAN_SHEETS } from './vocabulary-plan';

/** What one sheet, or a document, gives to a plan. */
export interface OfficeSheet {
  /** `null` for a document. */
  readonly name: string | null;
  readonly register: readonly RegisterEntry[] | undefined;
  readonly targets: readonly TargetTable[];
  readonly tasks: readonly PlanTask[];
  readonly receipts: SheetTable | undefined;
  readonly settings: PlanPeriod | undefined;
  /** Years that the title of a registration or allotment names. */
  readonly periods: readonly PeriodMention[];
  readonly problems: readonly PlanProblem[];
  /** What stands in a sheet that gives nothing; `null` for one that gives something. */
  readonly seen: SeenSheet | null;
}

/** A file of a plan, sheet by sheet. */
export interface OfficePart {
  readonly sheets: readonly OfficeSheet[];
  /** It holds lists that go up to a council: then its units are those inside one unit, and no register. */
  readonly isSubmission: boolean;
}

const NOTHING: Omit<OfficeSheet, 'name' | 'seen'> = {
  register: undefined, targets: [], tasks: [], receipts: undefined, settings: undefined, periods: [], problems: [],
};

/** A document gives tasks, or nothing. */
export function readOfficeDocument(document: DocumentText): OfficePart {
  const { duties } = readDutiesOfDocument(document, null);
  return { isSubmission: false, sheets: [{ ...NOTHING, name: null, tasks: toTasks(duties), seen: duties.length > 0 ? null : 'text' }] };
}

function toTasks(duties: readonly PlanTask[]): PlanTask[] {
  return duties.map(({ number, content, lead, cooperating, time }) => ({ number, content, lead, cooperating, time }));
}

/** What the sheets of a workbook give. Of a plan workbook only sheets count that give what it has no sheet for. */
export function readOfficeWorkbook(workbook: WorkbookGrid, awardNames: readonly AwardName[], contract: Plan | null): OfficePart {
  const aliases = withAwardNames(awardNames);
  const own = contract === null ? [] : workbook.sheets.filter(isPlanSheet);
  const recognised = workbook.sheets.filter((grid) => !own.includes(grid)).map((grid, index) => {
    const view = viewSheet(grid, aliases);
    return { grid, view, sheet: recogniseView(view, index) };
  });
  const problemsOf = new Map<SheetGrid, PlanProblem[]>();
  const targetsOf = new Map(recognised.map(({ grid, view, sheet }) => {
    const problems: PlanProblem[] = [];
    problemsOf.set(grid, problems);
    return [grid, findTargetTables(view, sheet, problems)] as const;
  }));
  const isSubmission = recognised.some(({ grid, sheet }) => (targetsOf.get(grid) ?? []).length === 0 && holdsProposals(sheet));
  const has = (name: keyof typeof PLAN_SHEETS): boolean => own.some((grid) => PLAN_SHEETS[name].isOne(foldKey(grid.name)));
  const sheets = recognised.map(({ grid, view, sheet }): OfficeSheet => {
    const targets = has('targets') ? [] : targetsOf.get(grid) ?? [];
    const problems = problemsOf.get(grid) ?? [];
    const base = { ...NOTHING, name: grid.name, problems };
    if (targets.length > 0) {
      const periods = sheet.frame.periods.filter(({ place, possible }) => place === 'title' && possible);
      return { ...base, targets, periods, seen: null };
    }
    const given = contract === null && holdsProposals(sheet) ? undefined : givenBy(grid, has);
    if (given !== undefined) return { ...base, ...given, seen: null };
    const register = contract !== null || isSubmission ? undefined : readRegister(view, sheet);
    return register === undefined ? { ...base, seen: seenIn(sheet) } : { ...base, register, seen: null };
  });
  return { sheets, isSubmission };
}

function isPlanSheet({ name }: SheetGrid): boolean {
  return Object.values(PLAN_SHEETS).some((words) => words.isOne(foldKey(name)));
}

/** Receipts, settings and tasks by the words of the plan workbook, in a workbook that is none. */
function givenBy(grid: SheetGrid, has: (name: keyof typeof PLAN_SHEETS) => boolean): Partial<OfficeSheet> | undefined {
  if (!has('receipts')) {
    const table = readPlanTable(grid, ['code', 'receivedOn']) ?? readPlanTable(grid, ['name', 'receivedOn']);
    if (table !== undefined) return { receipts: { sheet: grid, table } };
  }
  if (!has('period') && PLAN_SHEETS.period.isOne(foldKey(grid.name))) {
    const { period, problems } = readPlanPeriod(grid);
    if (Object.values(period).some((value) => value !== null)) return { settings: period, problems };
  }
  if (has('tasks') || isListOfUnits(grid)) return undefined;
  const { duties } = readDutiesOfWorkbook({ sheets: [grid], date1904: false, hasMacros: false, externalLinks: [] }, null);
  return duties.length === 0 ? undefined : { tasks: toTasks(duties) };
}

/** "Đơn vị" and "Nhiệm vụ" side by side without a time: what units are for, not what is to be done. */
function isListOfUnits(grid: SheetGrid): boolean {
  return readPlanTable(grid, ['name']) !== undefined && readPlanTable(grid, ['time']) === undefined;
}

/** Lists and tallies of what is proposed; a list of collectives with no award is none. */
function holdsProposals({ tables }: RecognisedSheet): boolean {
  return tables.some(({ form, recipients, defaultAward }) => {
    if (form === 'tally') return true;
    const names = recipients.some(({ claims, unreadAwards }) => claims.length + unreadAwards.length > 0) || defaultAward !== undefined;
    return (form === 'person-list' || form === 'collective-list') && names;
  });
}

function seenIn(sheet: RecognisedSheet): SeenSheet {
  const title = sheet.frame.title?.text ?? '';
  if (holdsProposals(sheet) || (sheet.isTabular && PROPOSAL_WORDS.isIn(foldKey(title)))) return 'proposals';
  switch (sheet.form) {
    case 'person-list': case 'registration': return 'persons';
    case 'initiative-list': return 'initiatives';
    case 'score-sheet': return 'scores';
    default: return sheet.tables.length > 0 || sheet.isTabular ? 'table' : sheet.frame.lines.length > 0 ? 'text' : 'empty';
  }
}

export function seenOf({ seen }: OfficeSheet): SeenSheet {
  return seen ?? 'table';
}
