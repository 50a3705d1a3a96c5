import { compareAwardKeys, toAwardKeyText, type AwardKey } from '../domain/award';
import type { Plan, UnitTarget } from '../domain/plan';
import type { SheetModel, StyleName } from '../grid/sheet-model';
import type { ConsolidationReport } from './contract';
import type { PlanComparisonTexts } from './report-texts';
import type { ResultInput } from './result-input';
import { countOf, isOf, type SummaryRow } from './result-rows';
import { SheetDraft } from './sheet-draft';
import type { SummaryLayout } from './summary-layout';

const COLUMN = {
  serial: 0, unit: 1, award: 2, registered: 3, quota: 4, proposed: 5, overRegistered: 6, overQuota: 7, conclusion: 8,
} as const;
const WIDTHS = [5.5, 35, 30, 10, 10, 10, 11, 11, 22];
const LAST = WIDTHS.length - 1;
const HEADER_ROW = 2;

type Conclusion = keyof PlanComparisonTexts['conclusions'];

const CONCLUSION_STYLES: Readonly<Record<Conclusion, StyleName>> = {
  'not-submitted': 'warning', 'unreadable': 'bad', 'unknown': 'warning', 'over-quota': 'bad', 'over-registered': 'bad',
  'below-registered': 'warning', 'as-planned': 'good', 'within-quota': 'good', 'not-planned': 'wrapped',
};

/** One unit and award: what it registered, what it was allotted, what it proposes. `undefined`: not stated readably. */
interface Comparison {
  readonly row: SummaryRow;
  readonly key: AwardKey;
  readonly registered: number | null;
  readonly quota: number | null;
  readonly proposed: number | undefined;
}

function concludeOn({ row, registered, quota, proposed }: Comparison): Conclusion {
  if (row.kind === 'missing') return 'not-submitted';
  if (row.kind === 'unreadable') return 'unreadable';
  if (proposed === undefined) return 'unknown';
  if (quota !== null && proposed > quota) return 'over-quota';
  if (registered !== null && proposed > registered) return 'over-registered';
  if (registered !== null && proposed < registered) return 'below-registered';
  if (registered !== null) return 'as-planned';
  return quota === null ? 'not-planned' : 'within-quota';
}

function comparisonsOf(row: SummaryRow, targets: readonly UnitTarget[], keys: readonly AwardKey[]): Comparison[] {
  const own = targets.filter((target) => row.code !== null && target.unitCode === row.code
    && (target.registered !== null || target.quota !== null));
  const all = [...own.map((target) => target.key), ...keys.filter((key) => row.kind === 'unit' && countOf(row, key) !== 0)];
  const distinct = new Map(all.map((key) => [toAwardKeyText(key), key]));
  return [...distinct.values()].sort(compareAwardKeys).map((key) => {
    const target = own.find((each) => isOf(key)(each.key));
    return { row, key, registered: target?.registered ?? null, quota: target?.quota ?? null, proposed: countOf(row, key) };
  });
}

/** Draws `Đối chiếu kế hoạch`. */
class PlanWriter {
  readonly draft = new SheetDraft();
  row = HEADER_ROW + 1;

  constructor(private readonly input: ResultInput) {}

  header(): void {
    const { headers } = this.input.texts.plan;
    this.draft.header(HEADER_ROW, [
      headers.serial, headers.unit, headers.award, headers.registered, headers.quota,
      headers.proposed, headers.overRegistered, headers.overQuota, headers.conclusion,
    ], WIDTHS);
  }

  comparisons(all: readonly Comparison[]): void {
    const keys = [...new Map(all.map(({ key }) => [toAwardKeyText(key), key])).values()].sort(compareAwardKeys);
    const first = this.row + keys.length;
    for (const key of keys) this.overall(key, all, { first, last: first + all.length - 1 });
    all.forEach((comparison, index) => {
      this.comparison(comparison, index + 1);
    });
  }

  /** One award over all units; the sums look the award up by the label beside them. */
  private overall(key: AwardKey, all: readonly Comparison[], span: { readonly first: number; readonly last: number }): void {
    const own = all.filter((comparison) => isOf(key)(comparison.key));
    const labels = `$C$${String(span.first + 1)}:$C$${String(span.last + 1)}`;
    const sum = (column: number, letter: string, values: readonly (number | null | undefined)[]): void => {
      const known = values.filter((value): value is number => value !== null && value !== undefined);
      if (known.length === 0) {
        this.draft.text(this.row, column, '', 'group');
        return;
      }
      const formula = `SUMIF(${labels},$C${String(this.row + 1)},${letter}$${String(span.first + 1)}:${letter}$${String(span.last + 1)})`;
      this.draft.formula(this.row, column, formula, known.reduce((total, value) => total + value, 0), 'group-count');
    };
    this.draft.text(this.row, COLUMN.serial, '', 'group');
    this.draft.text(this.row, COLUMN.unit, this.input.texts.plan.overall, 'group');
    this.draft.text(this.row, COLUMN.award, this.input.texts.awardLabel(key), 'group');
    sum(COLUMN.registered, 'D', own.map(({ registered }) => registered));
    sum(COLUMN.quota, 'E', own.map(({ quota }) => quota));
    sum(COLUMN.proposed, 'F', own.map(({ proposed }) => proposed));
    for (const column of [COLUMN.overRegistered, COLUMN.overQuota, COLUMN.conclusion]) this.draft.text(this.row, column, '', 'group');
    this.row += 1;
  }

  private comparison(comparison: Comparison, serial: number): void {
    const { texts } = this.input;
    const { registered, quota, proposed } = comparison;
    const { draft, row } = this;
    draft.count(row, COLUMN.serial, serial, 'text-centre');
    draft.text(row, COLUMN.unit, comparison.row.name, 'wrapped');
    draft.text(row, COLUMN.award, texts.awardLabel(comparison.key), 'wrapped');
    this.figure(COLUMN.registered, registered);
    this.figure(COLUMN.quota, quota);
    if (proposed === undefined) draft.text(row, COLUMN.proposed, texts.unknown, 'unknown');
    else draft.count(row, COLUMN.proposed, proposed, 'count');
    this.difference(COLUMN.overRegistered, 'D', proposed, registered);
    this.difference(COLUMN.overQuota, 'E', proposed, quota);
    const conclusion = concludeOn(comparison);
    draft.text(row, COLUMN.conclusion, texts.plan.conclusions[conclusion], CONCLUSION_STYLES[conclusion]);
    this.row += 1;
  }

  private figure(column: number, value: number | null): void {
    if (value === null) this.draft.text(this.row, column, '', 'count');
    else this.draft.count(this.row, column, value, 'count');
  }

  private difference(column: number, letter: string, proposed: number | undefined, planned: number | null): void {
    const at = String(this.row + 1);
    if (proposed === undefined || planned === null) this.draft.text(this.row, column, '', 'count');
    else this.draft.formula(this.row, column, `F${at}-${letter}${at}`, proposed - planned, 'count');
  }

  /** Caps of chiến sĩ thi đua cơ sở, in the columns of the table above: the cap stands where a quota would. */
  caps(quota: ConsolidationReport['quota']): void {
    if (quota.length === 0) return;
    this.draft.line(this.row, { left: 0, right: LAST }, this.input.texts.plan.capTitle, 'group', WIDTHS);
    this.row += 1;
    quota.forEach((each, index) => {
      this.cap(each, index + 1);
    });
  }

  private cap(quota: ConsolidationReport['quota'][number], serial: number): void {
    const { plan: words } = this.input.texts;
    const { draft, row } = this;
    draft.count(row, COLUMN.serial, serial, 'text-centre');
    draft.text(row, COLUMN.unit, quota.scope === 'pooled' ? words.pooled : this.unitNameOf(quota.unit), 'wrapped');
    draft.text(row, COLUMN.award, words.capLabel(quota.award, quota.base), 'wrapped');
    this.figure(COLUMN.registered, null);
    this.figure(COLUMN.quota, quota.cap);
    draft.count(row, COLUMN.proposed, quota.count, 'count');
    this.difference(COLUMN.overRegistered, 'D', quota.count, null);
    this.difference(COLUMN.overQuota, 'E', quota.count, quota.cap);
    const conclusion = !quota.ok ? words.capExceeded : quota.cap === null ? words.noCap : words.capKept;
    draft.text(row, COLUMN.conclusion, conclusion, quota.ok ? 'good' : 'bad');
    this.row += 1;
  }

  /** The report names a unit by its code or by its name. */
  private unitNameOf(unit: string | null): string {
    return this.input.report.units.find(({ code }) => code !== null && code === unit)?.name ?? unit ?? '';
  }
}

/** What the units propose against what they registered and were allotted; without a plan one line says so. */
export function toPlanSheet(input: ResultInput, layout: SummaryLayout): SheetModel {
  const { texts } = input;
  const plan: Plan | null = input.plan;
  const comparisons = plan === null ? [] : layout.rows.flatMap((row) => comparisonsOf(row, plan.targets, layout.keys));
  const writer = new PlanWriter(input);
  writer.draft.line(0, { left: 0, right: LAST }, texts.plan.title, 'title', WIDTHS, 20);
  if (comparisons.length === 0) {
    writer.draft.line(1, { left: 0, right: LAST }, plan === null ? texts.plan.noPlan : texts.plan.noTargets, 'note', WIDTHS);
  }
  const isEmpty = comparisons.length === 0 && input.report.quota.length === 0;
  if (!isEmpty) writer.header();
  writer.comparisons(comparisons);
  const bottom = writer.row - 1;
  writer.caps(input.report.quota);
  return writer.draft.build({
    name: texts.sheetNames.plan, columnWidths: WIDTHS, frozenRows: isEmpty ? 0 : HEADER_ROW + 1, frozenColumns: 0,
    orientation: 'landscape', repeatRows: isEmpty ? undefined : { first: HEADER_ROW, last: HEADER_ROW },
    filter: comparisons.length === 0 ? undefined : { top: HEADER_ROW, left: 0, bottom, right: LAST }, footer: texts.footer,
  });
}
