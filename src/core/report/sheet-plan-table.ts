import { toColumnLetters } from '../grid/address';
import type { StyleName } from '../grid/sheet-model';
import type { ConsolidationReport } from './contract';
import type { PlanTotalReport, TargetReport, VarianceConclusion, VarianceReport } from './contract-plan';
import type { ResultInput } from './result-input';
import { isOf } from './result-rows';
import type { SheetDraft } from './sheet-draft';

/** The row of labels; the sums over all units follow it, one an award. */
export const PLAN_HEADER_ROW = 2;

/** Columns of the table; those of decisions stand only where decided lists were given. */
export interface PlanColumns {
  readonly serial: number;
  readonly unit: number;
  readonly award: number;
  readonly registered: number;
  readonly quota: number;
  readonly proposed: number;
  readonly overRegistered: number;
  readonly overQuota: number;
  readonly decided: number | null;
  readonly overProposed: number | null;
  readonly conclusion: number;
  /** In digits, from the first column on. */
  readonly widths: readonly number[];
}

/** Columns for a report; spans of the plan need more room than numbers. */
export function planColumns({ decidedFiles, variances }: Pick<ConsolidationReport, 'decidedFiles' | 'variances'>): PlanColumns {
  const hasDecided = decidedFiles.length > 0;
  const widthOf = (targets: readonly (TargetReport | null)[]): number => (targets.every(isPlain) ? 10 : 17);
  const widths = [
    5.5, 35, 30, widthOf(variances.map(({ registered }) => registered)), widthOf(variances.map(({ quota }) => quota)), 10, 11, 11,
  ];
  return {
    serial: 0, unit: 1, award: 2, registered: 3, quota: 4, proposed: 5, overRegistered: 6, overQuota: 7,
    decided: hasDecided ? 8 : null, overProposed: hasDecided ? 9 : null,
    conclusion: hasDecided ? 10 : 8,
    widths: [...widths, ...(hasDecided ? [10, 11] : []), 22],
  };
}

export const CONCLUSION_STYLES: Readonly<Record<VarianceConclusion, StyleName>> = {
  'not-submitted': 'warning', 'unreadable': 'bad', 'unknown': 'warning', 'over-quota': 'bad', 'over-registered': 'bad',
  'below-quota': 'warning', 'below-registered': 'warning', 'as-planned': 'good', 'within-quota': 'good', 'base-unknown': 'warning',
  'not-planned': 'wrapped',
};

/** Draws the variances: the sums of each award first, then unit by unit, then the caps. */
export class PlanTable {
  private row = PLAN_HEADER_ROW;

  constructor(private readonly input: ResultInput, private readonly draft: SheetDraft, private readonly columns: PlanColumns) {}

  /** First row below what is drawn. */
  get next(): number {
    return this.row;
  }

  header(): void {
    const { headers } = this.input.texts.plan;
    const labels = [
      headers.serial, headers.unit, headers.award, headers.registered, headers.quota, headers.proposed, headers.overRegistered,
      headers.overQuota, ...(this.columns.decided === null ? [] : [headers.decided, headers.overProposed]), headers.conclusion,
    ];
    this.draft.header(this.row, labels, this.columns.widths);
    this.row += 1;
  }

  body(variances: readonly VarianceReport[], totals: readonly PlanTotalReport[]): void {
    const first = this.row + totals.length;
    for (const total of totals) this.overall(total, variances.filter(isOf(total)), { first, last: first + variances.length - 1 });
    variances.forEach((variance, index) => {
      this.variance(variance, index + 1);
    });
  }

  /** One award over all units; the sums look the award up by the label beside them. */
  private overall(total: PlanTotalReport, own: readonly VarianceReport[], span: { readonly first: number; readonly last: number }): void {
    const { columns, draft, row } = this;
    const { texts } = this.input;
    const words = texts.plan;
    const sum = (column: number, value: number | null, isAdded: boolean): void => {
      if (value === null) draft.text(row, column, '', 'group');
      else if (isAdded && span.last >= span.first) draft.formula(row, column, this.sumFormula(column, span), value, 'group-count');
      else draft.count(row, column, value, 'group-count');
    };
    draft.text(row, columns.serial, '', 'group');
    draft.text(row, columns.unit, words.overall, 'group');
    draft.text(row, columns.award, texts.awardLabel(total), 'group');
    sum(columns.registered, total.registered, own.every(({ registered }) => isPlain(registered)));
    sum(columns.quota, total.quota, own.every(({ quota }) => isPlain(quota)));
    sum(columns.proposed, total.proposed, true);
    for (const column of [columns.overRegistered, columns.overQuota]) draft.text(row, column, '', 'group');
    if (columns.decided !== null) sum(columns.decided, total.decided, total.decidedUnplaced === 0);
    if (columns.overProposed !== null) draft.text(row, columns.overProposed, '', 'group');
    draft.text(row, columns.conclusion, total.decidedUnplaced === 0 ? '' : words.decidedUnplaced(total.decidedUnplaced), 'group');
    this.row += 1;
  }

  private sumFormula(column: number, { first, last }: { readonly first: number; readonly last: number }): string {
    const over = (letter: string): string => `${letter}$${String(first + 1)}:${letter}$${String(last + 1)}`;
    const award = toColumnLetters(this.columns.award);
    return `SUMIF(${over(`$${award}`)},$${award}${String(this.row + 1)},${over(toColumnLetters(column))})`;
  }

  private variance(variance: VarianceReport, serial: number): void {
    const { texts } = this.input;
    const { draft, row, columns } = this;
    draft.count(row, columns.serial, serial, 'text-centre');
    draft.text(row, columns.unit, variance.unit, 'wrapped');
    draft.text(row, columns.award, texts.awardLabel(variance), 'wrapped');
    this.target(columns.registered, variance.registered);
    this.target(columns.quota, variance.quota);
    this.stated(columns.proposed, variance.proposed);
    this.difference(columns.overRegistered, columns.registered, variance.registered, variance.overRegistered);
    this.difference(columns.overQuota, columns.quota, variance.quota, variance.overQuota);
    this.decision(variance);
    draft.text(row, columns.conclusion, this.conclusionOf(variance), this.styleOf(variance));
    this.row += 1;
  }

  private target(column: number, target: TargetReport | null): void {
    if (target === null) this.draft.text(this.row, column, '', 'count');
    else if (isPlain(target)) this.draft.count(this.row, column, target.most ?? 0, 'count');
    else this.draft.text(this.row, column, this.input.texts.plan.target(target), 'wrapped');
  }

  private stated(column: number, value: number | null): void {
    if (value === null) this.draft.text(this.row, column, this.input.texts.unknown, 'unknown');
    else this.draft.count(this.row, column, value, 'count');
  }

  /** Numbers are subtracted in the sheet; how far a number lies outside a span is reckoned here. */
  private difference(column: number, from: number, target: TargetReport | null, value: number | null): void {
    if (value === null) this.draft.text(this.row, column, '', 'count');
    else if (isPlain(target)) this.subtraction(column, this.columns.proposed, from, value);
    else this.draft.count(this.row, column, value, 'count');
  }

  private subtraction(column: number, of: number, from: number, value: number): void {
    const at = String(this.row + 1);
    this.draft.formula(this.row, column, `${toColumnLetters(of)}${at}-${toColumnLetters(from)}${at}`, value, 'count');
  }

  private decision({ decided, overProposed }: VarianceReport): void {
    const { columns, draft, row } = this;
    if (columns.decided === null || columns.overProposed === null) return;
    this.stated(columns.decided, decided);
    if (overProposed === null) draft.text(row, columns.overProposed, '', 'count');
    else this.subtraction(columns.overProposed, columns.decided, columns.proposed, overProposed);
  }

  private conclusionOf({ conclusion, overProposed, decidedNotProposed }: VarianceReport): string {
    const { plan: words } = this.input.texts;
    return [
      words.conclusions[conclusion],
      ...(overProposed !== null && overProposed > 0 ? [words.decidedMore(overProposed)] : []),
      ...(decidedNotProposed !== null && decidedNotProposed > 0 ? [words.decidedNotProposed(decidedNotProposed)] : []),
    ].join('; ');
  }

  private styleOf({ conclusion, overProposed, decidedNotProposed }: VarianceReport): StyleName {
    return (overProposed ?? 0) > 0 || (decidedNotProposed ?? 0) > 0 ? 'bad' : CONCLUSION_STYLES[conclusion];
  }

  /** Caps of chiến sĩ thi đua cơ sở, in the columns of the table above: the cap stands where a quota would. */
  caps(quota: ConsolidationReport['quota']): void {
    if (quota.length === 0) return;
    this.draft.line(this.row, { left: 0, right: this.columns.conclusion }, this.input.texts.plan.capTitle, 'group', this.columns.widths);
    this.row += 1;
    quota.forEach((each, index) => {
      this.cap(each, index + 1);
    });
  }

  private cap(quota: ConsolidationReport['quota'][number], serial: number): void {
    const { plan: words } = this.input.texts;
    const { draft, row, columns } = this;
    draft.count(row, columns.serial, serial, 'text-centre');
    draft.text(row, columns.unit, quota.scope === 'pooled' ? words.pooled : this.unitNameOf(quota.unit), 'wrapped');
    draft.text(row, columns.award, words.capLabel(quota.award, quota.base), 'wrapped');
    draft.text(row, columns.registered, '', 'count');
    if (quota.cap === null) draft.text(row, columns.quota, '', 'count');
    else draft.count(row, columns.quota, quota.cap, 'count');
    draft.count(row, columns.proposed, quota.count, 'count');
    draft.text(row, columns.overRegistered, '', 'count');
    if (quota.cap === null) draft.text(row, columns.overQuota, '', 'count');
    else this.subtraction(columns.overQuota, columns.proposed, columns.quota, quota.count - quota.cap);
    for (const column of [columns.decided, columns.overProposed]) if (column !== null) draft.text(row, column, '', 'count');
    const conclusion = !quota.ok ? words.capExceeded : quota.cap === null ? words.noCap : words.capKept;
    draft.text(row, columns.conclusion, conclusion, quota.ok ? 'good' : 'bad');
    this.row += 1;
  }

  /** The report names a unit by its code or by its name. */
  private unitNameOf(unit: string | null): string {
    return this.input.report.units.find(({ code }) => code !== null && code === unit)?.name ?? unit ?? '';
  }
}

/** A target written as a plain number; such are added and subtracted in the sheet. */
function isPlain(target: TargetReport | null): boolean {
  return target === null || (target.base === null && target.most !== null && target.text === String(target.most));
}
