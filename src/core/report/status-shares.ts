import { toColumnLetters } from '../grid/address';
import type { ShareReport } from './contract-plan';
import type { ReportTexts } from './report-texts';
import type { SheetDraft } from './sheet-draft';
import type { SectionPlace } from './status-dossier';

/** Columns of the table of shares; the chart draws the middle three. */
export const SHARE_COLUMN = { serial: 0, award: 1, total: 2, leaders: 3, direct: 4, unknown: 5, directShare: 6 } as const;

/** Where the table of shares stands. */
export interface DrawnShares {
  readonly header: number;
  readonly first: number;
  readonly last: number;
  /** First row below it. */
  readonly next: number;
}

/** Draws leaders and direct workers by award, with what the words mean. */
export function drawShares(draft: SheetDraft, shares: readonly ShareReport[], texts: ReportTexts, { row: top, widths }: SectionPlace): DrawnShares {
  const words = texts.status.shares;
  const columns = { left: 0, right: SHARE_COLUMN.directShare };
  draft.line(top, columns, words.title, 'group', widths);
  draft.line(top + 1, columns, words.definition, 'note', widths);
  const header = top + 2;
  const { headers } = words;
  draft.header(header, [headers.serial, headers.award, headers.total, headers.leaders, headers.direct, headers.unknown, headers.directShare], widths);
  shares.forEach((share, index) => {
    drawShare(draft, share, texts, { row: header + 1 + index, serial: index + 1 });
  });
  const last = header + shares.length;
  return { header, first: header + 1, last, next: last + 1 };
}

function drawShare(
  draft: SheetDraft, share: ShareReport, texts: ReportTexts, { row, serial }: { readonly row: number; readonly serial: number },
): void {
  const { leaders, direct, unknown } = share;
  const at = (column: number): string => `${toColumnLetters(column)}${String(row + 1)}`;
  draft.count(row, SHARE_COLUMN.serial, serial, 'text-centre');
  draft.text(row, SHARE_COLUMN.award, texts.awardLabel(share), 'wrapped');
  draft.formula(row, SHARE_COLUMN.total, `SUM(${at(SHARE_COLUMN.leaders)}:${at(SHARE_COLUMN.unknown)})`, leaders + direct + unknown, 'count');
  draft.count(row, SHARE_COLUMN.leaders, leaders, 'count');
  draft.count(row, SHARE_COLUMN.direct, direct, 'count');
  draft.count(row, SHARE_COLUMN.unknown, unknown, 'count');
  if (leaders + direct === 0) draft.text(row, SHARE_COLUMN.directShare, texts.unknown, 'unknown');
  else {
    const formula = `${at(SHARE_COLUMN.direct)}/(${at(SHARE_COLUMN.leaders)}+${at(SHARE_COLUMN.direct)})`;
    draft.formula(row, SHARE_COLUMN.directShare, formula, direct / (leaders + direct), 'percent');
  }
}
