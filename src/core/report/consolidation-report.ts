import type { Completeness } from '../compare/completeness';
import type { ConsolidatedUnit, Consolidation } from '../consolidate/consolidate';
import type { Plan } from '../domain/plan';
import type { RecognisedWorkbook } from '../domain/recognised';
import type { CellReference } from '../domain/tally';
import type { ReadFailure } from '../grid/read-failure';
import { toA1 } from '../grid/address';
import type { MarkedFinding } from '../decisions/fingerprint';
import type { Settlement } from '../decisions/settle-findings';
import type { RuleFailure } from '../rules/finding';
import type { ConsolidationReport, FileReport, TallyReport, UnitStatus } from './contract';
import { toDecidedReports, toFindingReport, toRuleFailureReports } from './file-report';
import { toPlanReport, type PlanReport } from './plan-report';
import type { QuotaLine } from './quota-lines';
import type { RunTexts } from './run-texts';

/** A list of decided awards, understood or not to be read. */
export type DecidedFile =
  | { readonly kind: 'understood'; readonly workbook: RecognisedWorkbook }
  | { readonly kind: 'failed'; readonly path: string; readonly sha256: string; readonly failure: ReadFailure };

export interface ConsolidationReportInput {
  readonly period: string | null;
  readonly profile: string;
  readonly plan: Plan | null;
  /** Lists of what was decided on these proposals. */
  readonly decided: readonly DecidedFile[];
  /** Day to judge lateness by, `YYYY-MM-DD`. */
  readonly asOf: string | null;
  readonly consolidation: Consolidation;
  readonly completeness: Completeness;
  readonly quota: readonly QuotaLine[];
  readonly results: ConsolidationReport['results'];
  /** Paths of units of results of which something is wrong. */
  readonly flawed: ReadonlySet<string>;
  /** By path. */
  readonly files: readonly FileReport[];
  /** Findings across files. */
  readonly findings: readonly MarkedFinding[];
  readonly settlement: Settlement;
  readonly ruleFailures: readonly RuleFailure[];
  readonly past: Pick<ConsolidationReport, 'history' | 'hints'>;
  readonly pack: Pick<ConsolidationReport, 'pack' | 'rulesOff'>;
  readonly texts: RunTexts;
}

/** The report of `consolidate --json` (report contract); sentences come from the texts of the input. */
export function toConsolidationReport(input: ConsolidationReportInput): ConsolidationReport {
  const { consolidation, completeness, files, findings, texts, plan, decided, asOf } = input;
  const flawed = new Set([...flawedPaths(files, findings), ...input.flawed]);
  const report: Omit<ConsolidationReport, keyof PlanReport | 'decidedFiles'> = {
    version: 1,
    period: input.period,
    profile: input.profile,
    units: consolidation.units.map((unit) => toUnitReport(unit, flawed)),
    missing: completeness.missing.map(({ unit, daysLate }) => ({ code: unit.code, name: unit.name, daysLate })),
    totals: consolidation.totals.map(({ key, count, source, cells }) => ({
      ...key, count, source, cells: cells.map(toCellReport),
    })),
    adjustments: consolidation.adjustments.map(({ reason, key, count }) => ({ reason, ...key, count })),
    balance: consolidation.balance.map(({ key, units, adjustments, total, recount, ok }) =>
      ({ ...key, units, adjustments, total, recount, ok })),
    quota: input.quota.map((line) => ({ award: 'CSTDCS', ...line })),
    results: input.results,
    files,
    findings: findings.map((finding) => toFindingReport(finding, texts, false)),
    decided: toDecidedReports(input.settlement.decided, texts),
    decisions: input.settlement.notes,
    expectedUnits: completeness.expected,
    provisional: isProvisional(input),
    ruleFailures: toRuleFailureReports(input.ruleFailures),
    ...input.past,
    ...input.pack,
  };
  const workbooks = decided.flatMap((file) => (file.kind === 'understood' ? [file.workbook] : []));
  return {
    ...report,
    ...toPlanReport({ units: consolidation.units, report, plan, decided: workbooks, asOf }),
    decidedFiles: decided.map((file) => toDecidedFileReport(file, texts)),
  };
}

function toDecidedFileReport(file: DecidedFile, texts: RunTexts): ConsolidationReport['decidedFiles'][number] {
  if (file.kind === 'understood') return { path: file.workbook.path, sha256: file.workbook.sha256, failure: null };
  const { path, sha256, failure } = file;
  return { path, sha256, failure: { kind: failure.kind, message: texts.failureMessage(failure) } };
}

type UnitReport = ConsolidationReport['units'][number];

function toUnitReport({ code, name, submission, refused }: ConsolidatedUnit, flawed: ReadonlySet<string>): UnitReport {
  const { workbook, facts, carried } = submission;
  const isFlawed = flawed.has(workbook.path) || carried?.isFlawed === true;
  const status: UnitStatus = refused !== null ? 'refused' : isFlawed ? 'taken-with-warnings' : 'taken';
  return {
    code, name, path: workbook.path, sha256: workbook.sha256, status,
    ...(carried === undefined ? {} : { via: carried.via }),
    headcount: facts.headcount?.value ?? null,
    tallies: facts.counts.flatMap(({ key, count, source, cells }): TallyReport[] =>
      (count === undefined ? [] : [{ ...key, count, source, cells: cells.map(toCellReport) }])),
    unknown: facts.counts.filter(({ count }) => count === undefined).map(({ key }) => ({ ...key })),
  };
}

function toCellReport({ path, sheet, at }: CellReference): TallyReport['cells'][number] {
  return { path, sheet, cell: toA1(at) };
}

/** Files with a finding of more than information, be it their own or one across files. */
function flawedPaths(files: readonly FileReport[], findings: readonly MarkedFinding[]): ReadonlySet<string> {
  const own = files.filter((file) => file.findings.some(({ severity }) => severity !== 'info')).map(({ path }) => path);
  const across = findings.flatMap(({ path, severity }) => (path === null || severity === 'info' ? [] : [path]));
  return new Set([...own, ...across]);
}

/**
 * Totals lack something: a unit of the plan, a unit all of whose files were refused, a count that cannot be read, or,
 * without a plan to tell, whatever an unreadable file held or a lower result was waiting for.
 */
function isProvisional({ consolidation, completeness, files, results }: ConsolidationReportInput): boolean {
  const nameOf = ({ code, name }: ConsolidatedUnit): string => code ?? name;
  const taken = new Set(consolidation.units.filter(({ refused }) => refused === null).map(nameOf));
  const hasUnitWithoutFile = consolidation.units.some((unit) => !taken.has(nameOf(unit)));
  const hasUnknownFile = completeness.expected === null && files.some(({ failure }) => failure !== null);
  const hasOpenResult = results.some(({ open, asOneUnit, unreadLines }) =>
    unreadLines > 0 || (open.length > 0 && (asOneUnit || completeness.expected === null)));
  return completeness.missing.length > 0 || hasUnitWithoutFile || hasUnknownFile || hasOpenResult || consolidation.hasUnknownCounts;
}
