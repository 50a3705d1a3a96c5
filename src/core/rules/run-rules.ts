import type { CellAddress } from '../grid/address';
import type { LawProfile } from '../domain/law-profile';
import { EMPTY_PAST, type PastIndex } from '../domain/past-index';
import type { Plan } from '../domain/plan';
import type { RuleChange } from '../domain/province-pack';
import type { RecognisedWorkbook } from '../domain/recognised';
import type { UnitFacts } from '../domain/tally';
import type { AnyProblem, CollectionInput, ReportInput, RunnableRule, Severity } from './define-rule';
import type { Finding, RuleFailure } from './finding';
import { RULES } from './registry';

/** What the rules said, and which of them broke down while saying it. */
export interface RuleRun {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

export interface FileRulesInput {
  readonly workbook: RecognisedWorkbook;
  readonly facts: UnitFacts;
  readonly law: LawProfile;
  readonly plan: Plan | null;
  /** None when left out. */
  readonly history?: PastIndex;
  /** The file is a copy that goes out; `false` when left out. */
  readonly isOutgoing?: boolean;
}

export interface RuleChoice {
  /** Ids of the rules to run; all when left out. */
  readonly only?: ReadonlySet<string>;
  /** Rules to choose from; those of the registry when left out. */
  readonly rules?: readonly RunnableRule[];
  /** Severities an office gives rules, and rules it switches off; none when left out. */
  readonly changes?: readonly RuleChange[];
}

/**
 * Runs the table, sheet and workbook rules over one file. Findings come sorted by sheet order, row, column
 * and rule code, without repeats; a rule that throws is a failure of its own and stops no other rule.
 */
export function runFileRules(input: FileRulesInput, choice: RuleChoice = {}): RuleRun {
  const { workbook } = input;
  const sheetOrder = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  const pathOrder = new Map([[workbook.path, 0]]);
  return runAll(choice, workbook.path, (rule) => fileProblems(rule, input), {
    pathOrder, sheetOrder: () => sheetOrder,
  });
}

/** Runs the rules that look at all files of a run together; sorted by file order first. */
export function runCollectionRules(input: CollectionInput, choice: RuleChoice = {}): RuleRun {
  const pathOrder = new Map(input.submissions.map(({ workbook }, index) => [workbook.path, index]));
  const sheetOrders = new Map(input.submissions.map(({ workbook }) =>
    [workbook.path, new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]))]));
  return runAll(
    choice, null,
    (rule) => (rule.scope === 'collection' ? rule.check(input) : []),
    { pathOrder, sheetOrder: (path) => sheetOrders.get(path) },
  );
}

/** Runs the rules that look at the text of a report; findings come in the order of its figures, and belong to its path. */
export function runReportRules(input: ReportInput, path: string, choice: RuleChoice = {}): RuleRun {
  return runAll(
    choice, path,
    (rule) => (rule.scope === 'report' ? rule.check(input) : []),
    { pathOrder: new Map([[path, 0]]), sheetOrder: () => undefined },
  );
}

function chosenRules({ rules = RULES, only, changes = [] }: RuleChoice): readonly RunnableRule[] {
  const off = new Set(changes.flatMap((change) => ('off' in change ? [change.rule] : [])));
  return rules.filter(({ id }) => !off.has(id) && (only === undefined || only.has(id)));
}

/** Severities that an office gives, by rule. */
function changedSeverities({ changes = [] }: RuleChoice): ReadonlyMap<string, Severity> {
  return new Map(changes.flatMap((change) => ('severity' in change ? [[change.rule, change.severity]] : [])));
}

function* fileProblems(rule: RunnableRule, input: FileRulesInput): Generator<AnyProblem> {
  const { workbook, facts, law, plan, history = EMPTY_PAST, isOutgoing = false } = input;
  if (rule.scope === 'workbook') yield* rule.check({ workbook, facts, law, plan, history, isOutgoing });
  for (const sheet of workbook.sheets) {
    if (rule.scope === 'sheet') yield* rule.check({ sheet, workbook, law, plan });
    if (rule.scope !== 'table') continue;
    for (const table of sheet.tables) yield* rule.check({ table, sheet, workbook, law });
  }
}

interface FindingOrder {
  readonly pathOrder: ReadonlyMap<string, number>;
  sheetOrder(path: string): ReadonlyMap<string, number> | undefined;
}

function runAll(
  choice: RuleChoice,
  path: string | null,
  problemsOf: (rule: RunnableRule) => Iterable<AnyProblem>,
  order: FindingOrder,
): RuleRun {
  const findings = new Map<string, Finding>();
  const failures: RuleFailure[] = [];
  const severities = changedSeverities(choice);
  for (const rule of chosenRules(choice)) {
    try {
      for (const problem of problemsOf(rule)) {
        const finding = toFinding(rule, problem, path, severities.get(rule.id));
        const key = JSON.stringify([finding.code, finding.messageId, finding.path, finding.sheet, finding.cell, finding.data]);
        if (!findings.has(key)) findings.set(key, finding);
      }
    } catch (thrown) {
      failures.push({ rule: rule.id, path, detail: thrown instanceof Error ? thrown.message : String(thrown) });
    }
  }
  return { findings: sortFindings([...findings.values()], order), failures };
}

function toFinding(rule: RunnableRule, problem: AnyProblem, path: string | null, changed: Severity | undefined): Finding {
  const ownPath = problem.path ?? path;
  return {
    rule: rule.id,
    code: rule.code,
    severity: changed === undefined ? problem.severity ?? rule.severity : milderOf(problem.severity ?? changed, changed),
    messageId: problem.messageId,
    data: problem.data,
    path: ownPath,
    sheet: problem.at?.sheet ?? null,
    cell: problem.at?.cell ?? null,
    related: (problem.related ?? []).map((place): Finding['related'][number] => {
      if ('at' in place) return place;
      const base = { path: ownPath ?? '', sheet: place.sheet };
      return place.cell === null ? { ...base, at: null } : { ...base, at: place.cell };
    }),
    basis: problem.basis ?? null,
    fix: problem.fix ?? null,
  };
}

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

/** A problem that is milder than its rule, as by a threshold that is not verified, stays so whatever the office sets. */
function milderOf(left: Severity, right: Severity): Severity {
  return SEVERITIES.indexOf(left) < SEVERITIES.indexOf(right) ? left : right;
}

function sortFindings(findings: Finding[], order: FindingOrder): Finding[] {
  const placeOf = (finding: Finding): readonly number[] => {
    const path = finding.path === null ? -1 : order.pathOrder.get(finding.path) ?? order.pathOrder.size;
    const sheets = finding.path === null ? undefined : order.sheetOrder(finding.path);
    const sheet = finding.sheet === null ? -1 : sheets?.get(finding.sheet) ?? sheets?.size ?? 0;
    return [path, sheet, ...cellOrder(finding.cell)];
  };
  return findings.sort((left, right) => {
    const leftPlace = placeOf(left);
    const rightPlace = placeOf(right);
    for (let index = 0; index < leftPlace.length; index += 1) {
      const difference = (leftPlace[index] ?? 0) - (rightPlace[index] ?? 0);
      if (difference !== 0) return difference;
    }
    if (left.code === right.code) return 0;
    return left.code < right.code ? -1 : 1;
  });
}

/** A finding without a cell stands before those with one. */
function cellOrder(cell: CellAddress | null): readonly number[] {
  return cell === null ? [-1, -1] : [cell.row, cell.column];
}
