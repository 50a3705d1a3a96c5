import { isSameAwardKey, type AwardCode, type AwardKey, type Subject } from '../../domain/award';
import type { RecognisedWorkbook } from '../../domain/recognised';
import type { AwardCount, CellReference } from '../../domain/tally';
import { readCount } from '../../domain/count-reading';
import { cellAt } from '../../grid/sheet-grid';
import { defineRule, message } from '../define-rule';
import { misplacedClaimsOf } from '../shared/misplaced-awards';
import { isAwardOpen, proposedRecipients } from '../shared/recipients';

/**
 * The tally states another number of an award than the lists of the same workbook name
 * (biểu tổng hợp không khớp danh sách).
 *
 * Silent when either number is unknown, when the rows of the tally agree with the lists and only their total does not
 * (`column-total-mismatch`), and when the workbook has no list for the award. Silent when rows without
 * a name, without a readable award or with an award for somebody else make up for the difference:
 * `missing-required-value`, `unknown-award` and `award-subject-mismatch` own that fault.
 */
export const listTallyMismatch = defineRule({
  id: 'list-tally-mismatch',
  code: 'KT301',
  severity: 'error',
  scope: 'workbook',
  messages: {
    mismatch: message<{ award: AwardCode; subject: Subject; stated: number; listed: number; sheets: readonly string[] }>(),
  },
  *check({ workbook, facts }) {
    for (const tallied of facts.tallied) {
      const listed = facts.listed.find((candidate) => isSameAwardKey(candidate.key, tallied.key));
      const figure = statedFigure(workbook, tallied);
      if (figure === undefined || listed?.count === undefined) continue;
      const { stated, rows } = figure;
      if (rows === listed.count || Math.abs(stated - listed.count) <= openRows(workbook, tallied.key)) continue;
      yield {
        messageId: 'mismatch',
        data: { ...tallied.key, stated, listed: listed.count, sheets: sheetsOf(listed) },
        at: { sheet: figure.at.sheet, cell: figure.at.at },
        related: listed.cells,
      };
    }
  },
});

interface TallyFigure {
  readonly stated: number;
  readonly at: CellReference;
  /** Sum of the rows behind it; `undefined` when one of them cannot be read. */
  readonly rows: number | undefined;
}

/** What the tally says of an award: the cell of its only row, else what it states for all rows. */
function statedFigure(workbook: RecognisedWorkbook, tallied: AwardCount): TallyFigure | undefined {
  const figures = tallied.cells.map((cell) => figureAt(workbook, cell));
  const rows = figures.reduce<number | undefined>(
    (sum, figure) => (sum === undefined || figure === undefined ? undefined : sum + figure), 0,
  );
  const [only, ...others] = tallied.cells;
  if (only !== undefined && others.length === 0 && rows !== undefined) return { stated: rows, at: only, rows };
  return tallied.count === undefined ? undefined : { stated: tallied.count, at: tallied.statedAt, rows };
}

function figureAt(workbook: RecognisedWorkbook, { sheet, at }: CellReference): number | undefined {
  const grid = workbook.sheets.find(({ name }) => name === sheet)?.grid;
  const reading = grid === undefined ? undefined : readCount(cellAt(grid, at));
  return reading?.kind === 'count' ? reading.value : undefined;
}

/** Rows that may well be for this award, in place of one they cannot be for, or are not for it after all, though nobody can tell. */
function openRows(workbook: RecognisedWorkbook, key: AwardKey): number {
  const open = proposedRecipients(workbook).filter(({ recipient }) => recipient.subject === key.subject
    && (recipient.name === '' || isAwardOpen(recipient)));
  const misplaced = misplacedClaimsOf(workbook).filter(({ claim, subject }) => subject === key.subject || isSameAwardKey(claim.key, key));
  return open.length + misplaced.length;
}

function sheetsOf({ cells, statedAt }: AwardCount): readonly string[] {
  return cells.length === 0 ? [statedAt.sheet] : [...new Set(cells.map(({ sheet }) => sheet))];
}
