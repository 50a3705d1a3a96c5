import { isSameAwardKey, type AwardKey } from '../domain/award';
import type { LowerResult } from '../domain/lower-result';
import type { Plan } from '../domain/plan';
import type { WorkbookTotal } from '../domain/report-figure';
import { fromA1, toA1 } from '../grid/address';
import type { ReportGround } from '../submission/place-figures';
import type { ConsolidationReport } from './contract';
import type { FigurePlaces } from './source-cells';

/** A result workbook that a run rests on alone. */
export interface OnlyResult {
  readonly path: string;
  readonly result: LowerResult;
}

/** The totals of a consolidation, with the cells that show them: of the one result workbook it rests on, else of its own. */
export function toWorkbookTotals(
  report: ConsolidationReport, places: FigurePlaces, only: OnlyResult | null,
): WorkbookTotal[] {
  return report.totals.map(({ award, subject, count, cells }) => {
    const key = { award, subject };
    return {
      key, count,
      cells: cells.flatMap(({ path, sheet, cell }) => {
        const at = fromA1(cell);
        return at === undefined ? [] : [{ path, sheet, at }];
      }),
      shownAt: statedPlace(key, count, only) ?? drawnPlace(key, places),
    };
  });
}

/** Where the given result states the same total. */
function statedPlace(key: AwardKey, count: number, only: OnlyResult | null): WorkbookTotal['shownAt'] {
  const stated = only?.result.totals.find((total) => isSameAwardKey(total.key, key) && total.count === count);
  return only === null || stated === undefined ? null : { path: only.path, sheet: only.result.sheets.summary, cell: toA1(stated.at) };
}

/** Where a result workbook that is written from this run shows it. */
function drawnPlace(key: AwardKey, places: FigurePlaces): WorkbookTotal['shownAt'] {
  for (const [sheet, figures] of places) {
    for (const [place, figure] of figures) {
      if (figure.path !== null || !isSameAwardKey(figure.key, key)) continue;
      const [row = 0, column = 0] = place.split(' ').map(Number);
      return { path: null, sheet, cell: toA1({ row, column }) };
    }
  }
  return null;
}

/** What reports are held against. */
export function toReportGround(
  report: ConsolidationReport, totals: readonly WorkbookTotal[], plan: Plan | null, only: OnlyResult | null,
): ReportGround {
  return {
    totals,
    period: report.period,
    level: plan?.level ?? only?.result.level ?? null,
    unitNames: [...new Set([...report.units.map(({ name }) => name), ...(plan?.units ?? []).flatMap(({ name, aliases }) => [name, ...aliases])])],
  };
}
