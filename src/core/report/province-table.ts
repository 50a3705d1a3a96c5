import { readUnitKind } from '../domain/unit-kind';
import { toUnitKey } from '../domain/unit-register';
import type { AwardKey } from '../domain/award';
import type { Plan } from '../domain/plan';
import type { ConsolidationReport } from './contract';
import { countOf, isOf, toCountedKeys, toSummaryRows, type SummaryRow } from './result-rows';

/** Heading inside a group: its offices and schools, or its communes (các đơn vị trong địa bàn; các xã, phường, thị trấn). */
export type ProvinceSection = 'units' | 'communes';

/** One line below the header; rows count from 0 at the first line. */
export type ProvinceLine =
  | { readonly kind: 'group'; readonly number: number; readonly name: string | null }
  /** Heading over the corrections, where groups have headings. */
  | { readonly kind: 'adjustments'; readonly number: number }
  | { readonly kind: 'section'; readonly section: ProvinceSection }
  | { readonly kind: 'unit'; readonly number: number; readonly row: SummaryRow }
  | { readonly kind: 'adjustment'; readonly reason: string; readonly key: AwardKey; readonly count: number }
  /** "Cộng" of a group: the lines it adds, by their index; spans of neighbouring ones. */
  | { readonly kind: 'subtotal'; readonly adds: readonly LineSpan[] }
  /** "Tổng cộng": adds lines of one kind only, either every "Cộng" or, where there is none, every unit. */
  | { readonly kind: 'total'; readonly adds: readonly LineSpan[] };

/** Lines from `first` to `last`, both counted. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

/** The sheet to the province as lines (biểu tổng hợp theo đơn vị): what adds what is fixed here, once. */
export interface ProvinceTable {
  readonly keys: readonly AwardKey[];
  readonly lines: readonly ProvinceLine[];
}

interface UnitGroup {
  /** `null`: units of which nothing tells the group. */
  readonly name: string | null;
  readonly rows: SummaryRow[];
}

/** Lays out units in their groups. Groups come from the plan: offices above the units, else clusters; else from the lower results. */
export function toProvinceTable(report: ConsolidationReport, plan: Plan | null): ProvinceTable {
  const groups = toGroups(toSummaryRows(report, plan), report, plan);
  const lines: ProvinceLine[] = [];
  const isGrouped = groups.length > 1 || (groups[0]?.name ?? null) !== null;
  const subtotals: LineSpan[] = [];
  const loose: LineSpan[] = [];
  const close = (adds: readonly LineSpan[]): void => {
    if (!isGrouped) loose.push(...adds);
    else {
      subtotals.push({ first: lines.length, last: lines.length });
      lines.push({ kind: 'subtotal', adds });
    }
  };
  groups.forEach(({ name, rows }, index) => {
    if (isGrouped) lines.push({ kind: 'group', number: index + 1, name });
    close(addUnits(lines, rows));
  });
  if (report.adjustments.length > 0) {
    if (isGrouped) lines.push({ kind: 'adjustments', number: groups.length + 1 });
    const first = lines.length;
    for (const { reason, award, subject, count } of report.adjustments) {
      lines.push({ kind: 'adjustment', reason, key: { award, subject }, count });
    }
    close([{ first, last: lines.length - 1 }]);
  }
  lines.push({ kind: 'total', adds: isGrouped ? subtotals : loose });
  return { keys: toCountedKeys(report), lines };
}

/** Adds the units of a group, under headings where it has communes and others; numbered through the group. */
function addUnits(lines: ProvinceLine[], rows: readonly SummaryRow[]): LineSpan[] {
  const communes = rows.filter(({ name }) => readUnitKind(name) === 'commune');
  const others = rows.filter((row) => !communes.includes(row));
  const isParted = communes.length > 0 && others.length > 0;
  const parts: readonly (readonly [ProvinceSection, readonly SummaryRow[]])[] = [['units', others], ['communes', communes]];
  let number = 0;
  return parts.filter(([, members]) => members.length > 0).map(([section, members]) => {
    if (isParted) lines.push({ kind: 'section', section });
    const first = lines.length;
    for (const row of members) {
      number += 1;
      lines.push({ kind: 'unit', number, row });
    }
    return { first, last: lines.length - 1 };
  });
}

function toGroups(rows: readonly SummaryRow[], report: ConsolidationReport, plan: Plan | null): UnitGroup[] {
  const nameOf = groupNames(rows, report, plan);
  const groups = new Map<string, UnitGroup>();
  for (const row of rows) {
    const name = nameOf(row);
    const key = name === null ? '' : toUnitKey(name);
    const group = groups.get(key) ?? { name, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  }
  const all = [...groups.values()];
  return [...all.filter(({ name }) => name !== null), ...all.filter(({ name }) => name === null)];
}

type GroupName = (row: SummaryRow) => string | null;

/** One office above all units parts nothing; then their clusters do. */
function groupNames(rows: readonly SummaryRow[], report: ConsolidationReport, plan: Plan | null): GroupName {
  const units = new Map((plan?.units ?? []).map((unit) => [unit.code, unit]));
  const offices = new Map(report.results.map(({ path, office }) => [path, office]));
  const parentOf: GroupName = ({ code }) => (code === null ? null : units.get(code)?.parent ?? null);
  const clusterOf: GroupName = ({ code }) => (code === null ? null : units.get(code)?.cluster ?? null);
  const officeOf: GroupName = (row) => (row.kind === 'unit' && row.unit.via !== undefined ? offices.get(row.unit.via) ?? null : null);
  const countNames = (nameOf: GroupName): number => new Set(rows.flatMap((row) => nameOf(row) ?? [])).size;
  const parting = [parentOf, clusterOf, officeOf].find((nameOf) => countNames(nameOf) > 1);
  return parting ?? (() => null);
}

/** What stands in a line for an award: `undefined` where nobody has stated it, `null` where the line holds no figures. */
export function figureOf(table: ProvinceTable, index: number, key: AwardKey): number | undefined | null {
  const line = table.lines[index];
  switch (line?.kind) {
    case 'unit': return countOf(line.row, key);
    case 'adjustment': return isOf(key)(line.key) ? line.count : null;
    case 'subtotal':
    case 'total': return sumOf(table, line.adds, key);
    default: return null;
  }
}

function sumOf(table: ProvinceTable, adds: readonly LineSpan[], key: AwardKey): number {
  let sum = 0;
  for (const { first, last } of adds) {
    for (let index = first; index <= last; index += 1) sum += figureOf(table, index, key) ?? 0;
  }
  return sum;
}

/** Total of an award on the sheet held against the total of the consolidation. */
export interface ProvinceRecount extends AwardKey {
  readonly sheet: number;
  readonly total: number;
  readonly ok: boolean;
}

/** Counts the sheet again: what "Tổng cộng" adds must be what the consolidation has. */
export function recountProvince(table: ProvinceTable, report: ConsolidationReport): ProvinceRecount[] {
  return table.keys.map((key) => {
    const sheet = figureOf(table, table.lines.length - 1, key) ?? 0;
    const total = report.totals.filter(isOf(key)).reduce((sum, { count }) => sum + count, 0);
    return { ...key, sheet, total, ok: sheet === total };
  });
}
