import type { ColumnRole, RecognisedSheet, RecognisedTable } from '#core/domain/recognised';
import type { ColumnTag, GroupMap, TableMap } from './table-map';

const TAG_OF_ROLE: Readonly<Partial<Record<ColumnRole['kind'], ColumnTag>>> = {
  'serial': 'serial', 'unit-name': 'unit', 'headcount': 'headcount', 'women': 'women', 'men': 'men', 'leaders': 'leaders', 'direct-workers': 'direct',
  'collective-count': 'collectives', 'row-total': 'row-total', 'award-label': 'award-label', 'person-name': 'name', 'family-name': 'family',
  'given-name': 'given', 'collective-name': 'collective', 'recipient-name': 'recipient', 'birth': 'birth', 'position': 'position',
  'workplace': 'workplace', 'rating': 'rating', 'discipline': 'discipline', 'start-date': 'start', 'absence': 'absence', 'initiative': 'initiative',
  'initiative-decision': 'initiative-decision', 'vote': 'vote', 'history': 'history', 'achievement': 'achievement', 'award-text': 'award',
  'subject-text': 'subject', 'decider': 'decider', 'note': 'note',
};

function tagOf(role: ColumnRole, table: RecognisedTable): ColumnTag | undefined {
  if (role.kind === 'award-count') {
    if (role.award !== undefined) return `count:${role.award}/${role.subject}`;
    return role.subject === undefined || role.subject === 'household' ? undefined : `count:row/${role.subject}`;
  }
  if (role.kind === 'award-mark') return `mark:${role.key.award}`;
  if (role.kind === 'percent') {
    const of = table.columns.find(({ column }) => column === role.of)?.role;
    return of?.kind === 'award-count' && of.award !== undefined ? `percent:${of.award}` : undefined;
  }
  return TAG_OF_ROLE[role.kind];
}

/** A table as the engine reads it, in the terms of the generators; columns that they do not know are left out. */
export function toTableMap(sheet: RecognisedSheet, table: RecognisedTable): TableMap {
  const columns = new Map<ColumnTag, number>();
  for (const { column, role } of table.columns) {
    const tag = tagOf(role, table);
    if (tag !== undefined && !columns.has(tag)) columns.set(tag, column);
  }
  const ofKind = (kind: 'data' | 'group' | 'subtotal' | 'total'): number[] => table.rows.filter((row) => row.kind === kind).map(({ row }) => row);
  const closing = sheet.statedCounts.find((stated) => sheet.tables[stated.table] === table && stated.group === undefined)?.at;
  return {
    form: table.form, header: table.header, columns, rows: ofKind('data'), groups: groupsOf(table), total: ofKind('total')[0] ?? null,
    award: table.defaultAward?.key.award ?? null, closing: closing ?? null,
  };
}

function groupsOf({ rows }: RecognisedTable): GroupMap[] {
  return rows.filter((row) => row.kind === 'group').map((heading) => ({
    heading: heading.row,
    sum: rows.find((row) => row.kind === 'subtotal' && row.group === heading.row)?.row ?? null,
    rows: rows.filter((row) => row.kind === 'data' && row.group === heading.row).map(({ row }) => row),
  }));
}
