import { AWARD_CODES, type AwardCode } from '../domain/award';
import type { RecognisedSheet, RecognisedTable, RecognisedWorkbook } from '../domain/recognised';
import { toA1 } from '../grid/address';
import { toA1Range, unionRange, type CellRange } from '../grid/range';
import type { ReadFailure } from '../grid/read-failure';
import type { Fix } from '../rules/define-rule';
import type { MarkedFinding } from '../decisions/fingerprint';
import type { DecidedFinding } from '../decisions/settle-findings';
import type { RuleFailure } from '../rules/finding';
import type { DecidedReport, FileReport, FindingReport, FixReport, RuleFailureReport, SheetReport } from './contract';
import type { RunTexts } from './run-texts';

/** A finding as other programs read it. `path` is left out where the report around it names the file. */
export function toFindingReport(finding: MarkedFinding, texts: RunTexts, isInsideFile: boolean): FindingReport {
  return {
    code: finding.code,
    rule: finding.rule,
    severity: finding.severity,
    message: texts.findingMessage(finding),
    path: isInsideFile ? null : finding.path,
    sheet: finding.sheet,
    cell: finding.cell === null ? null : toA1(finding.cell),
    related: finding.related.map(({ path, sheet, at }) => ({ path, sheet, cell: at === null ? '' : toA1(at) })),
    basis: finding.basis,
    data: finding.data,
    fix: finding.fix === null ? null : toFixReport(finding.fix),
    fingerprint: finding.fingerprint,
  };
}

/** Settled findings with what was decided, in their order. */
export function toDecidedReports(decided: readonly DecidedFinding[], texts: RunTexts): DecidedReport[] {
  return decided.map(({ finding, decision }) => ({ ...toFindingReport(finding, texts, false), decision }));
}

function toFixReport({ kind, edits }: Fix): FixReport {
  return {
    kind,
    edits: edits.map(({ sheet, at, value, formula }) => ({
      sheet, cell: toA1(at), value, ...(formula === undefined ? {} : { formula }),
    })),
  };
}

/** Rules that could not run, in report form; order as given. */
export function toRuleFailureReports(failures: readonly RuleFailure[]): RuleFailureReport[] {
  return failures.map(({ rule, path, detail }) => ({ rule, path, detail }));
}

/** What was understood of a file and what is wrong with it. */
export function toFileReport(
  workbook: RecognisedWorkbook, checked: { readonly profile: string; readonly findings: readonly MarkedFinding[] }, texts: RunTexts,
): FileReport {
  return {
    path: workbook.path,
    sha256: workbook.sha256,
    unit: workbook.unit === null ? null : { code: workbook.unit.code, name: workbook.unit.name },
    period: workbook.period?.text ?? null,
    profile: checked.profile,
    sheets: workbook.sheets.map(toSheetReport),
    findings: checked.findings.map((finding) => toFindingReport(finding, texts, true)),
    failure: null,
  };
}

/** A file of which nothing could be read. */
export function toFailedFileReport(
  file: { readonly path: string; readonly sha256: string; readonly failure: ReadFailure }, texts: RunTexts,
): FileReport {
  return {
    path: file.path, sha256: file.sha256, unit: null, period: null, profile: null, sheets: [], findings: [],
    failure: { kind: file.failure.kind, message: texts.failureMessage(file.failure) },
  };
}

function toSheetReport(sheet: RecognisedSheet): SheetReport {
  const range = rangeOf(sheet.tables);
  return {
    name: sheet.name,
    form: sheet.form,
    awards: awardsOf(sheet.tables),
    range: range === undefined ? null : toA1Range(range),
    rows: ledgerOf(sheet.tables, range),
    confidence: sheet.confidence,
  };
}

function rangeOf(tables: readonly RecognisedTable[]): CellRange | undefined {
  return tables.reduce<CellRange | undefined>(
    (range, table) => (range === undefined ? table.range : unionRange(range, table.range)), undefined);
}

/** Every row of the range below its first header, once; headers and lines between two tables are ignored rows. */
function ledgerOf(tables: readonly RecognisedTable[], range: CellRange | undefined): SheetReport['rows'] {
  const rows = tables.flatMap((table) => table.rows);
  const countOf = (...kinds: readonly string[]): number => rows.filter(({ kind }) => kinds.includes(kind)).length;
  const [data, totals, groups] = [countOf('data'), countOf('total', 'subtotal'), countOf('group')];
  const [first] = tables;
  if (range === undefined || first === undefined) return { data, totals, groups, ignored: 0 };
  const between = tables.length === 1 ? countOf('ignored') : range.bottom - first.header.last - data - totals - groups;
  return { data, totals, groups, ignored: between };
}

function awardsOf(tables: readonly RecognisedTable[]): AwardCode[] {
  const found = new Set<AwardCode>();
  for (const table of tables) {
    for (const { role } of table.columns) {
      if (role.kind === 'award-mark') found.add(role.key.award);
      if (role.kind === 'award-count' && role.award !== undefined) found.add(role.award);
    }
    for (const { key } of table.rowAwards) found.add(key.award);
    for (const { key } of table.recipients.flatMap(({ claims }) => claims)) found.add(key.award);
    if (table.defaultAward !== undefined) found.add(table.defaultAward.key.award);
  }
  return AWARD_CODES.filter((award) => found.has(award));
}
