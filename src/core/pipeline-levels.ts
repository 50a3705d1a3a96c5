import { carryResults, isResult } from './consolidate/carried-units';
import type { CarriedAdjustment, Consolidation, Submission } from './consolidate/consolidate';
import type { Plan } from './domain/plan';
import type { RuleChange } from './domain/province-pack';
import type { RecognisedWorkbook } from './domain/recognised';
import type { UnitFacts } from './domain/tally';
import { toUnitKey } from './domain/unit-register';
import type { RunLaw } from './pipeline-law';
import type { ConsolidationReport } from './report/contract';
import type { Finding } from './rules/finding';
import type { RuleId } from './rules/registry';
import { runFileRules, type RuleRun } from './rules/run-rules';

/** The files of a run by level: files of units, and results of lower consolidations with the units that these bring. */
export interface RunLevels {
  readonly own: readonly Submission[];
  readonly results: readonly RecognisedWorkbook[];
  readonly carried: readonly Submission[];
  readonly adjustments: readonly CarriedAdjustment[];
}

/** Tells results of lower consolidations (kết quả cấp dưới) from files of units. */
export function toLevels(submissions: readonly Submission[], plan: Plan | null): RunLevels {
  const { submissions: carried, adjustments } = carryResults(submissions.map(({ workbook }) => workbook), plan);
  return {
    own: submissions.filter(({ workbook }) => !isResult(workbook)),
    results: submissions.map(({ workbook }) => workbook).filter(isResult),
    carried, adjustments,
  };
}

/** Rules that hold figures of a unit against others; rules on people and papers were run where its own file was at hand. */
const FIGURE_RULES: ReadonlySet<string> = new Set<RuleId>([
  'list-tally-mismatch', 'quota-exceeded', 'not-registered', 'registration-shortfall', 'dissolved-unit',
]);

const NO_FACTS: UnitFacts = { headcount: null, tallied: [], listed: [], counts: [] };

interface ResultRulesInput {
  readonly law: RunLaw;
  readonly plan: Plan | null;
  readonly changes: readonly RuleChange[];
}

/**
 * Checks the results of a run, each by its path: the arithmetic of the summary, and each unit of it by its figures.
 * `flawed`: paths of units of which something is more than information.
 */
export function runResults(
  { results, carried }: RunLevels, { law, plan, changes }: ResultRulesInput,
): { readonly runs: ReadonlyMap<string, RuleRun>; readonly flawed: ReadonlySet<string> } {
  const flawed = new Set<string>();
  const runs = new Map(results.map((workbook): [string, RuleRun] => {
    const lawOfResult = law.lawOf(workbook);
    const whole = runFileRules({ workbook: onlySummary(workbook), facts: NO_FACTS, law: lawOfResult, plan: null }, { changes });
    const units = carried.filter((unit) => unit.carried?.via === workbook.path).map((unit) => {
      const run = runFileRules(
        { workbook: { ...unit.workbook, sheets: [] }, facts: unit.facts, law: lawOfResult, plan }, { changes, only: FIGURE_RULES },
      );
      if (run.findings.some(({ severity }) => severity !== 'info')) flawed.add(unit.workbook.path);
      return { findings: run.findings.map((finding) => movedTo(workbook.path, finding)), failures: run.failures };
    });
    const all = [{ ...whole, findings: whole.findings.filter((finding) => !isOfAdjustment(finding, workbook)) }, ...units];
    return [workbook.path, {
      findings: inReadingOrder(all.flatMap(({ findings }) => findings), workbook),
      failures: all.flatMap(({ failures }) => failures),
    }];
  }));
  return { runs, flawed };
}

/** A correction is no count of people. */
function isOfAdjustment({ sheet, cell }: Finding, { result }: RecognisedWorkbook): boolean {
  return cell !== null && sheet === result?.sheets.summary && result.adjustmentRows.includes(cell.row);
}

/** The list of all units together is no list of a unit: only the summary is held against itself. */
function onlySummary(workbook: RecognisedWorkbook): RecognisedWorkbook {
  const { result, sheets } = workbook;
  return { ...workbook, sheets: sheets.map((sheet) => (sheet.name === result?.sheets.list ? { ...sheet, tables: [], isTabular: false } : sheet)) };
}

/** Blames the cell of the result, which the run has, in place of the unit's own file, which it has not. */
function movedTo(path: string, finding: Finding): Finding {
  return {
    ...finding, path,
    related: finding.related.map((place) => (place.path === finding.path ? { ...place, path } : place)),
  };
}

/** Findings across files that stand in the summary of a result name that result. */
export function inResults(findings: readonly Finding[], { results, carried }: RunLevels): Finding[] {
  const summaries = new Map(results.map(({ path, result }) => [path, result?.sheets.summary]));
  const ways = new Map(carried.map(({ workbook, carried: from }) => [workbook.path, from?.via ?? workbook.path]));
  return findings.map((finding) => {
    const via = finding.path === null ? undefined : ways.get(finding.path);
    return via !== undefined && finding.sheet !== null && summaries.get(via) === finding.sheet ? movedTo(via, finding) : finding;
  });
}

function inReadingOrder(findings: readonly Finding[], { sheets }: RecognisedWorkbook): Finding[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const placeOf = ({ sheet, cell }: Finding): readonly [number, number, number] =>
    [sheet === null ? -1 : order.get(sheet) ?? order.size, cell?.row ?? -1, cell?.column ?? -1];
  return [...findings].sort((left, right) => {
    const [a, b] = [placeOf(left), placeOf(right)];
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || (left.code < right.code ? -1 : Number(left.code > right.code));
  });
}

/** What the report says of the results of a run. `open`: units of it that no other file or result has figures of either. */
export function toResultReports({ results, carried }: RunLevels, { units }: Consolidation): ConsolidationReport['results'] {
  const taken = new Set(units.filter(({ refused }) => refused === null).map(({ name }) => toUnitKey(name)));
  return results.flatMap(({ path, sha256, result }) => {
    if (result === undefined) return [];
    const { office, level, open, unreadLines } = result;
    return [{
      path, sha256, office, level, unreadLines,
      asOneUnit: carried.some(({ workbook, carried: from }) => workbook.path === path && from?.via === path),
      units: result.units.length,
      open: open.filter((name) => !taken.has(toUnitKey(name))),
    }];
  });
}
