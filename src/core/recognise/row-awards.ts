import type { Subject } from '../domain/award';
import type { RowAward, TableColumn, TableRow } from '../domain/recognised';
import { readAwards } from './award-aliases';
import type { SheetView } from './sheet-view';

/**
 * What each count cell of a tally counts, where an award column names the awards row by row. A row whose label no
 * alias matches, that names several awards, or one for nobody knows whom, gives nothing; nor does one of several columns that counts others than
 * whom the award is for.
 */
export function readRowAwards(
  view: SheetView, columns: readonly TableColumn[], rows: readonly TableRow[],
): readonly RowAward[] {
  const labelColumn = columns.find((column) => column.role.kind === 'award-label');
  if (labelColumn === undefined) return [];
  const counts = columns.flatMap(({ column, role }) =>
    (role.kind === 'award-count' && role.award === undefined ? [{ column, subject: role.subject }] : []));
  const awards: RowAward[] = [];
  for (const row of rows) {
    const label = row.kind === 'data' ? view.shownAt(row.row, labelColumn.column) : undefined;
    if (label === undefined) continue;
    for (const { column, subject } of counts) {
      const key = onlyAward(view, label.text, subject);
      if (key === undefined || (counts.length > 1 && subject !== key.subject)) continue;
      awards.push({ at: { row: row.row, column }, key });
    }
  }
  return awards;
}

function onlyAward({ awardAliases }: SheetView, label: string, subject: Subject | undefined): RowAward['key'] | undefined {
  const { awards, unread } = readAwards(label, subject, awardAliases);
  const [reading] = awards;
  if (reading === undefined || awards.length > 1 || unread.length > 0 || !reading.isSubjectSure) return undefined;
  return reading.key;
}
