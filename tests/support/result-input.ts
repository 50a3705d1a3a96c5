import type { AwardCode, AwardKey, Subject } from '#core/domain/award';
import type { Plan } from '#core/domain/plan';
import { toA1 } from '#core/grid/address';
import type { ModelCell, SheetModel } from '#core/grid/sheet-model';
import type { ConsolidationReport, FileReport } from '#core/report/contract';
import type { ResultInput } from '#core/report/result-input';
import { toCountedKeys, toSummaryRows } from '#core/report/result-rows';
import { toResultSheets } from '#core/report/result-workbook';
import { toPlanTotals, toVariances } from '#core/report/variances';
import { viReportTexts } from '#i18n/vi-report';

export const LDTT: AwardKey = { award: 'LDTT', subject: 'individual' };
export const TTLDTT: AwardKey = { award: 'TTLDTT', subject: 'collective' };
export const GK_PERSON: AwardKey = { award: 'GK', subject: 'individual' };
export const GK_COLLECTIVE: AwardKey = { award: 'GK', subject: 'collective' };

type Unit = ConsolidationReport['units'][number];

/** A unit that was taken; each count rests on as many name cells from B9 on. */
export function unitOf(code: string, name: string, counts: readonly (readonly [AwardKey, number])[], parts: Partial<Unit> = {}): Unit {
  const path = `units/${name}.xlsx`;
  return {
    code, name, path, sha256: code.padEnd(64, '0'), status: 'taken', headcount: 40, unknown: [],
    tallies: counts.map(([key, count]) => ({
      ...key, count, source: 'list',
      cells: Array.from({ length: count }, (_, index) => ({ path, sheet: `DS ${key.award}`, cell: `B${String(9 + index)}` })),
    })),
    ...parts,
  };
}

export function fileOf(path: string, parts: Partial<FileReport> = {}): FileReport {
  return { path, sha256: 'a'.repeat(64), unit: null, period: null, profile: 'A', sheets: [], findings: [], failure: null, ...parts };
}

function totalsOf(units: readonly Unit[], adjustments: ConsolidationReport['adjustments']): ConsolidationReport['totals'] {
  const sums = new Map<string, { award: AwardCode; subject: Subject; count: number }>();
  for (const { award, subject, count } of [...units.flatMap((unit) => (unit.status === 'refused' ? [] : unit.tallies)), ...adjustments]) {
    const text = `${award}/${subject}`;
    sums.set(text, { award, subject, count: (sums.get(text)?.count ?? 0) + count });
  }
  return [...sums.values()].map((total) => ({ ...total, source: 'list', cells: [] }));
}

export function reportOf(units: readonly Unit[], parts: Partial<ConsolidationReport> = {}): ConsolidationReport {
  const adjustments = parts.adjustments ?? [];
  return {
    version: 1, period: '2020-2021', profile: 'A', units, missing: [], totals: totalsOf(units, adjustments), adjustments,
    balance: [], quota: [], files: units.map(({ path }) => fileOf(path)), findings: [], expectedUnits: null, provisional: false,
    history: [], hints: [], pack: null, rulesOff: [], decided: [], decisions: { unused: [], expired: [], unjudged: [] },
    ruleFailures: [], results: [], variances: [], planTotals: [], decidedFiles: [], completeness: null, shares: [], ...parts,
  };
}

export function planOf(units: readonly (readonly [code: string, name: string])[], parts: Partial<Plan> = {}): Plan {
  return {
    period: '2020-2021', periodKind: 'school-year', office: 'UBND huyện Tuần Giáo', level: 'district', considerationDate: null,
    deadline: null, profile: 'A', capPercent: null, rounding: null, capScope: null, targets: [], tasks: [], receipts: [],
    units: units.map(([code, name]) => ({ code, name, aliases: [], cluster: null, parent: null, status: 'active' })),
    ...parts,
  };
}

export function inputOf(report: ConsolidationReport, parts: Partial<ResultInput> = {}): ResultInput {
  return {
    report: comparedWith(report, parts.plan ?? null),
    plan: null, recipients: [], officeName: 'UBND huyện Tuần Giáo', period: report.period, texts: viReportTexts, ...parts,
  };
}

/** A report with its variances reckoned, unless it brings its own; percentages are of the headcount and of the LĐTT stated. */
function comparedWith(report: ConsolidationReport, plan: Plan | null): ConsolidationReport {
  if (plan === null || report.variances.length > 0) return report;
  const bases = new Map(report.units.map(({ path, headcount, tallies }) =>
    [path, { headcount, ldtt: tallies.find(isLdtt)?.count ?? null, collectives: null }]));
  const variances = toVariances({
    rows: toSummaryRows(report, plan), keys: toCountedKeys(report), plan, decided: null, bases, proposedNames: () => undefined,
  });
  return { ...report, variances, planTotals: toPlanTotals(variances, null) };
}

function isLdtt({ award }: AwardKey): boolean {
  return award === 'LDTT';
}

/** A drawn sheet, looked up by A1 and by what stands in it. */
export class DrawnSheet {
  private readonly byPlace: ReadonlyMap<string, ModelCell>;

  constructor(readonly model: SheetModel) {
    this.byPlace = new Map(model.cells.map((cell) => [toA1(cell), cell]));
  }

  cell(at: string): ModelCell {
    const cell = this.byPlace.get(at);
    if (cell === undefined) throw new Error(`Nothing drawn at ${at}`);
    return cell;
  }

  valueAt(at: string): string | number | undefined {
    return this.byPlace.get(at)?.value?.value;
  }

  /** Row (from 1) of the first cell of a column with this text. */
  rowOf(letters: string, text: string): number {
    const cell = this.model.cells.find((each) => each.value?.value === text && toA1(each).replace(/\d+$/, '') === letters);
    if (cell === undefined) throw new Error(`"${text}" is not in column ${letters}`);
    return cell.row + 1;
  }

  get texts(): string[] {
    return this.model.cells.flatMap(({ value }) => (typeof value?.value === 'string' ? [value.value] : []));
  }
}

/** The six sheets that every result has. */
export function draw(input: ResultInput): Record<Exclude<keyof typeof viReportTexts.sheetNames, 'status'>, DrawnSheet> {
  const sheets = new Map(toResultSheets(input).map((model) => [model.name, new DrawnSheet(model)]));
  const sheetOf = (name: string): DrawnSheet => {
    const sheet = sheets.get(name);
    if (sheet === undefined) throw new Error(`No sheet ${name}`);
    return sheet;
  };
  const { summary, list, findings, plan, trace, source } = viReportTexts.sheetNames;
  return {
    summary: sheetOf(summary), list: sheetOf(list), findings: sheetOf(findings),
    plan: sheetOf(plan), trace: sheetOf(trace), source: sheetOf(source),
  };
}
