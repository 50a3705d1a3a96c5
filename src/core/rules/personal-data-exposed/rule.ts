import type { RecognisedSheet, RecognisedWorkbook } from '../../domain/recognised';
import { toA1, type CellAddress } from '../../grid/address';
import { hiddenCellsOf } from '../../grid/hidden-cells';
import { countPresentCells } from '../../grid/sheet-grid';
import { defineRule, message, type Problem } from '../define-rule';
import { exposedCells } from './exposed-cells';

/** A number of cells with the last of them; what stands in them is never repeated. */
interface CellSpan extends Readonly<Record<string, unknown>> {
  readonly cells: number;
  readonly last: string;
}

const MESSAGES = {
  citizenNumbers: message<CellSpan>(),
  birthDates: message<CellSpan>(),
  comments: message<CellSpan>(),
  hiddenSheet: message<{ sheet: string }>(),
  hiddenRows: message<{ rows: number; last: number }>(),
  hiddenColumns: message<{ columns: number }>(),
  author: message<Readonly<Record<string, never>>>(),
  unread: message<Readonly<Record<string, never>>>(),
};

/**
 * A copy that goes out still shows what belongs to persons or was not meant for others (lộ dữ liệu cá nhân): numbers of
 * citizen cards, full dates of birth, comments, hidden data, the names of who wrote the file.
 *
 * Only of copies that the run says go out: in its own workbook a unit needs all of this. Where the format of the file
 * does not tell of comments and authors, that is said, too.
 */
export const personalDataExposed = defineRule({
  id: 'personal-data-exposed',
  code: 'KT703',
  severity: 'warning',
  scope: 'workbook',
  messages: MESSAGES,
  *check({ isOutgoing, workbook }) {
    if (!isOutgoing) return;
    if (isUnread(workbook)) yield { messageId: 'unread', data: {}, at: null };
    const { creator = '', lastModifiedBy = '' } = workbook.properties ?? {};
    if (creator !== '' || lastModifiedBy !== '') yield { messageId: 'author', data: {}, at: null };
    for (const sheet of workbook.sheets) {
      yield* shownProblems(sheet);
      yield* hiddenProblems(sheet);
    }
  },
});

type Found = Problem<typeof MESSAGES>;

function isUnread({ properties, sheets }: RecognisedWorkbook): boolean {
  return properties === undefined || sheets.some(({ grid }) => grid.commentCells === undefined);
}

function* shownProblems(sheet: RecognisedSheet): Generator<Found> {
  for (const { kind, cells } of exposedCells(sheet)) yield* spanProblem(kind, sheet, cells);
  yield* spanProblem('comments', sheet, sheet.grid.commentCells ?? []);
}

function* spanProblem(
  messageId: 'citizenNumbers' | 'birthDates' | 'comments', { name }: RecognisedSheet, cells: readonly CellAddress[],
): Generator<Found> {
  const [first] = cells;
  const last = cells[cells.length - 1];
  if (first === undefined || last === undefined) return;
  yield { messageId, data: { cells: cells.length, last: toA1(last) }, at: { sheet: name, cell: first } };
}

function* hiddenProblems({ name, visibility, grid }: RecognisedSheet): Generator<Found> {
  if (countPresentCells(grid) === 0) return;
  if (visibility !== 'visible') {
    yield { messageId: 'hiddenSheet', data: { sheet: name }, at: { sheet: name, cell: null } };
    return;
  }
  const { inRows, inColumns } = hiddenCellsOf(grid);
  const lastRow = inRows[inRows.length - 1];
  if (lastRow !== undefined) {
    const rows = new Set(inRows.map(({ row }) => row)).size;
    yield { messageId: 'hiddenRows', data: { rows, last: lastRow.row + 1 }, at: { sheet: name, cell: inRows[0] ?? null } };
  }
  if (inColumns.length > 0) {
    const columns = new Set(inColumns.map(({ column }) => column)).size;
    yield { messageId: 'hiddenColumns', data: { columns }, at: { sheet: name, cell: inColumns[0] ?? null } };
  }
}
