import type { Subject } from '../domain/award';
import type { RowAward, TableColumn, TableRow } from '../domain/recognised';
import { foldKey } from '../text/fold';
import { readAwards, readSubject, readTitleSubject } from './award-aliases';
import type { SheetView } from './sheet-view';
import { QUANTITY_WORDS } from './vocabulary';

/**
 * What each count cell of a tally counts, where an award column names the awards row by row. A row whose label no
 * alias matches, or that names several awards, gives nothing; nor does a cell of another subject than its award.
 */
export function readRowAwards(
  view: SheetView, columns: readonly TableColumn[], rows: readonly TableRow[],
): readonly RowAward[] {
  const labelColumn = columns.find((column) => column.role.kind === 'award-label');
  if (labelColumn === undefined) return [];
  const counts = countColumns(columns);
  let section: Subject | undefined;
  const awards: RowAward[] = [];
  for (const row of rows) {
    if (row.kind === 'group') section = readTitleSubject(foldKey(row.label));
    if (row.kind !== 'data') continue;
    const label = view.shownAt(row.row, labelColumn.column)?.text ?? '';
    for (const count of counts) {
      const key = onlyAward(view, label, count.subject ?? section);
      if (key === undefined || (counts.length > 1 && isOfOther(count, key.subject))) continue;
      awards.push({ at: { row: row.row, column: count.column }, key });
    }
  }
  return awards;
}

interface CountColumn {
  readonly column: number;
  /** Whom the column counts; `undefined` where only the rows say it. */
  readonly subject: Subject | undefined;
}

/** Columns of numbers without an award of their own; else the one column of quantities. */
function countColumns(columns: readonly TableColumn[]): readonly CountColumn[] {
  const bySubject = columns.flatMap(({ column, role, labels }) =>
    (role.kind === 'award-count' && role.award === undefined
      ? [{ column, subject: readSubject(foldKey(labels[labels.length - 1] ?? '')) }]
      : []));
  if (bySubject.length > 0) return bySubject;
  const quantity = columns.find(({ role, labels }) => ['other', 'row-total', 'headcount'].includes(role.kind)
    && QUANTITY_WORDS.isOne(foldKey(labels[labels.length - 1] ?? '')));
  return quantity === undefined ? [] : [{ column: quantity.column, subject: undefined }];
}

/** The column counts others than whom the award is for. */
function isOfOther({ subject }: CountColumn, awarded: Subject): boolean {
  return subject !== undefined && subject !== awarded;
}

function onlyAward({ awardAliases }: SheetView, label: string, subject: Subject | undefined): RowAward['key'] | undefined {
  const { awards, unread } = readAwards(label, subject, awardAliases);
  const [reading] = awards;
  if (reading === undefined || awards.length > 1 || unread.length > 0) return undefined;
  return reading.key;
}
