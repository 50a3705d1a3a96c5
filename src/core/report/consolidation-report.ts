import type { Completeness } from '../compare/completeness';
import type { ConsolidatedUnit, Consolidation } from '../consolidate/consolidate';
import type { CellReference } from '../domain/tally';
import { toA1 } from '../grid/address';
import type { MarkedFinding } from '../decisions/fingerprint';
import type { Settlement } from '../decisions/settle-findings';
import type { RuleFailure } from '../rules/finding';
import type { ConsolidationReport, FileReport, TallyReport, UnitStatus } from './contract';
import { toDecidedReports, toFindingReport, toRuleFailureReports } from './file-report';
import type { QuotaLine } from './quota-lines';
import type { RunTexts } from './run-texts';

export interface ConsolidationReportInput {
  readonly period: string | null;
  readonly profile: string;
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
  const { consolidation, completeness, files, findings, texts } = input;
  const flawed = new Set([...flawedPaths(files, findings), ...input.flawed]);
  return {
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
