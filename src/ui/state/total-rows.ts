import { toAwardKeyText } from '#core/domain/award';
import type { ConsolidationReport, TallyReport } from '#core/report/contract';

type Balance = ConsolidationReport['balance'][number];

/** What one unit gives to a total, and the cells that say so. */
export interface Contribution {
  readonly unit: string;
  readonly path: string;
  readonly tally: TallyReport;
}

export interface TotalRow {
  readonly key: string;
  readonly total: TallyReport;
  readonly contributions: readonly Contribution[];
  /** Units that report this award in a way that cannot be read: they are missing from the total. */
  readonly unknown: readonly { readonly unit: string; readonly path: string }[];
  readonly balance: Balance | null;
}

/** Totals with the units they come from; units that give none of an award are left out. */
export function totalRows(report: ConsolidationReport): TotalRow[] {
  return report.totals.map((total) => {
    const key = toAwardKeyText(total);
    const taken = report.units.filter(({ status }) => status !== 'refused');
    return {
      key, total,
      unknown: taken
        .filter(({ unknown }) => unknown.some((each) => toAwardKeyText(each) === key))
        .map(({ name, path }) => ({ unit: name, path })),
      balance: report.balance.find((line) => toAwardKeyText(line) === key) ?? null,
      contributions: taken.flatMap((unit) => unit.tallies
        .filter((tally) => toAwardKeyText(tally) === key && tally.count !== 0)
        .map((tally) => ({ unit: unit.name, path: unit.path, tally }))),
    };
  });
}

export interface UnitProgress {
  readonly taken: number;
  readonly expected: number | null;
}

export function countTaken(report: ConsolidationReport): UnitProgress {
  return {
    taken: report.units.filter(({ status }) => status !== 'refused').length,
    expected: report.expectedUnits,
  };
}
