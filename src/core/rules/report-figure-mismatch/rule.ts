import type { AwardCode, Subject } from '../../domain/award';
import type { PlacedFigure, WorkbookTotal } from '../../domain/report-figure';
import { defineRule, message } from '../define-rule';

type Mismatch = Readonly<Record<string, unknown>> & {
  /** From 1. */
  readonly line: number;
  readonly sentence: string;
  /** The figure as written. */
  readonly figure: string;
  readonly award: AwardCode;
  readonly subject: Subject;
  readonly stated: number;
  readonly workbook: number;
  /** Cell of the total. */
  readonly at: WorkbookTotal['shownAt'];
  /** Number of cells the total is added from. */
  readonly cells: number;
};

/**
 * A figure in the text of a report differs from the total of the workbook (số trong báo cáo khác sổ).
 *
 * Only of figures that are sure to count what the total counts: of the others the reconciliation says why they are not
 * compared. Milder where the totals are provisional.
 */
export const reportFigureMismatch = defineRule({
  id: 'report-figure-mismatch',
  code: 'KT701',
  severity: 'error',
  scope: 'report',
  messages: { mismatch: message<Mismatch>(), provisional: message<Mismatch>() },
  *check({ placed, isProvisional }) {
    for (const each of placed) {
      const data = mismatchOf(each);
      if (data === undefined) continue;
      const { at, related } = { at: null, related: each.total?.cells ?? [] };
      if (isProvisional) yield { messageId: 'provisional', severity: 'warning', data, at, related };
      else yield { messageId: 'mismatch', data, at, related };
    }
  },
});

function mismatchOf({ verdict, figure, total }: PlacedFigure): Mismatch | undefined {
  if (verdict !== 'mismatch' || total === null || figure.value === null) return undefined;
  return {
    line: figure.line, sentence: figure.sentence, figure: figure.text,
    ...total.key, stated: figure.value, workbook: total.count, at: total.shownAt, cells: total.cells.length,
  };
}
