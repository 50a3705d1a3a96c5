import { AWARDS, compareAwardKeys, toAwardKeyText, type AwardKey } from '../domain/award';
import type { Plan } from '../domain/plan';
import { unreadableUnits } from '../compare/unreadable-units';
import type { ConsolidationReport, TallyReport } from './contract';
import type { ReportTexts } from './report-texts';

export type ReportUnit = ConsolidationReport['units'][number];
/** What rows are made of. */
export type RowSource = Pick<ConsolidationReport, 'units' | 'files' | 'missing' | 'results'>;
/** What counted awards are taken from. */
export type CountSource = Pick<ConsolidationReport, 'units' | 'totals' | 'adjustments'>;
export type MissingUnit = ConsolidationReport['missing'][number];

/**
 * One row of the summary (một dòng của bảng tổng hợp): a unit with what is known of it. `refused`: its file states no
 * award; `unreadable`: its file could not be opened; `missing`: no file came.
 */
export type SummaryRow =
  | { readonly kind: 'unit'; readonly code: string | null; readonly name: string; readonly unit: ReportUnit }
  | { readonly kind: 'refused'; readonly code: string | null; readonly name: string }
  | { readonly kind: 'unreadable'; readonly code: string; readonly name: string }
  | { readonly kind: 'missing'; readonly code: string | null; readonly name: string; readonly daysLate: number | null };

/** Count of a unit: `undefined` when nobody has stated it in a way that can be read. */
export function countOf(row: SummaryRow, key: AwardKey): number | undefined {
  if (row.kind !== 'unit' || row.unit.unknown.some((each) => isOf(key)(each))) return undefined;
  return talliesOf(row.unit, key).reduce((sum, tally) => sum + tally.count, 0);
}

/** What is said beside a row: why it has no figures, or which of them nobody can read. */
export function noteOf(row: SummaryRow, { summary, awardLabel }: Pick<ReportTexts, 'summary' | 'awardLabel'>): string {
  switch (row.kind) {
    case 'missing': return summary.missing(row.daysLate);
    case 'refused': return summary.refused;
    case 'unreadable': return summary.unreadable;
    case 'unit': return row.unit.unknown.length === 0 ? '' : summary.unknownCounts(row.unit.unknown.map((key) => awardLabel(key)));
  }
}

/** Picks what is counted under an award key. */
export function isOf(key: AwardKey): (other: AwardKey) => boolean {
  return (other) => other.award === key.award && other.subject === key.subject;
}

/** Counts of a unit for one award key; none where it reports none. */
export function talliesOf(unit: ReportUnit, key: AwardKey): TallyReport[] {
  return unit.tallies.filter(isOf(key));
}

/** Everything that is counted, titles before forms, each in catalogue order. */
export function toCountedKeys(report: CountSource): AwardKey[] {
  const keys = new Map<string, AwardKey>();
  const all = [
    ...report.totals, ...report.adjustments,
    ...report.units.filter(({ status }) => status !== 'refused').flatMap((unit) => [...unit.tallies, ...unit.unknown]),
  ];
  for (const { award, subject } of all) keys.set(toAwardKeyText({ award, subject }), { award, subject });
  const rank = (key: AwardKey): number => (AWARDS[key.award].nature === 'title' ? 0 : 1);
  return [...keys.values()].sort((left, right) => rank(left) - rank(right) || compareAwardKeys(left, right));
}

/** A file that was refused is no row of its own where another file of the unit was taken. */
function toRows(report: RowSource, plan: Plan | null): SummaryRow[] {
  const taken = new Set(report.units.flatMap((unit) => (unit.status === 'refused' || unit.code === null ? [] : [unit.code])));
  const units = report.units
    .filter((unit) => unit.status !== 'refused' || unit.code === null || !taken.has(unit.code))
    .map((unit): SummaryRow => unit.status === 'refused'
      ? { kind: 'refused', code: unit.code, name: unit.name }
      : { kind: 'unit', code: unit.code, name: unit.name, unit });
  const present = new Set(units.map((row) => row.code));
  const unreadable = unreadableUnits(report.files.flatMap(({ path, failure }) => (failure === null ? [] : [path])), plan);
  const missing = report.missing
    .filter(({ code }) => !present.has(code))
    .map(({ code, name, daysLate }): SummaryRow =>
      unreadable.has(code) ? { kind: 'unreadable', code, name } : { kind: 'missing', code, name, daysLate });
  return [...units, ...missing, ...(plan === null ? openRows(report) : [])];
}

/** Without a register only the lower results tell whom they wait for. */
function openRows({ results }: RowSource): SummaryRow[] {
  const names = new Set(results.flatMap(({ open, asOneUnit }) => (asOneUnit ? [] : open)));
  return [...names].map((name) => ({ kind: 'missing', code: null, name, daysLate: null }));
}

/** Rows of the summary in the order of the plan; units it does not name follow as they came. */
export function toSummaryRows(report: RowSource, plan: Plan | null): SummaryRow[] {
  const order = new Map((plan?.units ?? []).map((unit, index) => [unit.code, index]));
  const rankOf = (row: SummaryRow): number =>
    (row.code === null ? undefined : order.get(row.code)) ?? Number.MAX_SAFE_INTEGER;
  return toRows(report, plan)
    .map((row, index) => ({ row, index, rank: rankOf(row) }))
    .sort((left, right) => left.rank - right.rank || left.index - right.index)
    .map(({ row }) => row);
}

/** Units taken, of those the plan expects where there is a plan. */
export function countTaken(rows: readonly SummaryRow[], plan: Plan | null): number {
  const expected = plan === null ? null : new Set(plan.units.filter((unit) => unit.status === 'active').map((unit) => unit.code));
  const taken = rows.filter((row) => row.kind === 'unit' && (expected === null || (row.code !== null && expected.has(row.code))));
  return new Set(taken.map((row, index) => row.code ?? `#${String(index)}`)).size;
}

/** Unreadable counts of the units that were taken. */
export function countUnknown(rows: readonly SummaryRow[]): number {
  return rows.reduce((sum, row) => sum + (row.kind === 'unit' ? row.unit.unknown.length : 0), 0);
}
