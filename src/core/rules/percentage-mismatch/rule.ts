import type { ColumnRole, RecognisedTable, TableColumn } from '../../domain/recognised';
import { cellAt, styleAt, type SheetGrid } from '../../grid/sheet-grid';
import { foldKey } from '../../text/fold';
import { defineRule, message } from '../define-rule';
import { isCountColumn, readCountAt } from '../shared/count-columns';
import { staleFormulaAt } from '../shared/stale-formulas';
import { fitsPercent, readShownPercents, type ShownPercent } from '../shared/shown-percent';

/**
 * A stated percentage that its figures do not give within the rounding it shows (tỷ lệ phần trăm sai).
 * The base is the one the header names ("% trên LĐTT"); where it names none, any base of the row that fits
 * will do. Says which other base fits, if one does.
 *
 * Silent when the figure or its base is not reported or cannot be read, when the base is 0, and when one of the three
 * was not calculated again (`stale-formula-value`).
 */
export const percentageMismatch = defineRule({
  id: 'percentage-mismatch',
  code: 'KT208',
  severity: 'warning',
  scope: 'table',
  messages: {
    mismatch: message<{ column: string; stated: number; part: number; base: string; baseValue: number; expected: number }>(),
    wrongBase: message<{
      column: string; stated: number; part: number; base: string; baseValue: number; expected: number;
      fitting: string; fittingValue: number;
    }>(),
  },
  *check({ table, sheet }) {
    for (const column of table.columns) {
      const { role } = column;
      if (role.kind !== 'percent') continue;
      const partColumn = table.columns.find((other) => other.column === role.of);
      if (partColumn === undefined || !isCountColumn(partColumn)) continue;
      for (const row of table.rows) {
        if (row.kind === 'ignored') continue;
        const verdict = judgeRow(table, sheet.grid, row.row, column, partColumn);
        if (verdict === undefined) continue;
        const { fitting, ...data } = verdict;
        const frame = { at: { sheet: sheet.name, cell: { row: row.row, column: column.column } } };
        if (fitting === undefined) yield { messageId: 'mismatch', data: { column: column.label, ...data }, ...frame };
        else {
          yield {
            messageId: 'wrongBase',
            data: { column: column.label, ...data, fitting: fitting.column.label, fittingValue: fitting.value },
            ...frame,
          };
        }
      }
    }
  },
});

interface Base {
  readonly column: TableColumn;
  readonly value: number;
}

interface PercentVerdict {
  readonly stated: number;
  readonly part: number;
  readonly base: string;
  readonly baseValue: number;
  readonly expected: number;
  readonly fitting: Base | undefined;
}

function judgeRow(
  table: RecognisedTable, grid: SheetGrid, row: number, column: TableColumn, partColumn: TableColumn,
): PercentVerdict | undefined {
  const at = { row, column: column.column };
  const shown = readShownPercents(cellAt(grid, at), styleAt(grid, at));
  const part = valueAt(grid, row, partColumn);
  const [first] = shown;
  if (first === undefined || part === undefined || staleFormulaAt(grid, at) !== undefined) return undefined;
  const named = namedBase(column);
  const fits = (base: Base): boolean => shown.some((one) => fitsPercent(one, part, base.value));
  const candidates = table.columns
    .filter((other) => other !== partColumn && isBaseFor(other, partColumn.role))
    .map((other) => ({ column: other, value: valueAt(grid, row, other) }));
  // A base that is not known could be the one meant.
  if (candidates.some(({ value }) => value === undefined)) return undefined;
  const bases = candidates.flatMap((base): Base[] => (base.value === undefined || base.value === 0 ? [] : [{ ...base, value: base.value }]));
  const meant = named === undefined ? bases : bases.filter((base) => named(base.column.role));
  const [base] = meant;
  if (base === undefined || meant.some(fits)) return undefined;
  return {
    stated: percentValue(first), part, base: base.column.label, baseValue: base.value,
    expected: toTenths(part, base.value), fitting: bases.find(fits),
  };
}

function valueAt(grid: SheetGrid, row: number, column: TableColumn): number | undefined {
  const { at, reading } = readCountAt(grid, row, column);
  if (staleFormulaAt(grid, at) !== undefined) return undefined;
  return reading.kind === 'count' ? reading.value : undefined;
}

function isBaseFor(column: TableColumn, part: ColumnRole): boolean {
  const { role } = column;
  if (part.kind === 'award-count' && part.subject === 'collective') return role.kind === 'collective-count';
  return role.kind === 'headcount' || (isLdtt(role) && part.kind === 'award-count' && part.award !== 'LDTT');
}

function isLdtt(role: ColumnRole): boolean {
  return role.kind === 'award-count' && role.award === 'LDTT' && role.subject === 'individual';
}

/** Words of a header that name the base, folded: "% trên LĐTT", "tỷ lệ so với tổng số". */
const NAMED_BASE = /\b(?:tren|so voi)\b(.*)$/;

/** Which columns the header names as base; `undefined` when it names none that is known. */
function namedBase(column: TableColumn): ((role: ColumnRole) => boolean) | undefined {
  const own = column.labels[column.labels.length - 1] ?? '';
  const words = NAMED_BASE.exec(foldKey(own))?.[1] ?? foldKey(/\/(.*)$/.exec(own)?.[1] ?? '');
  if (/\b(?:ldtt|lao dong tien tien)\b/.test(words)) return isLdtt;
  return /\b(?:tong so|cb|cbccvc|can bo|nguoi)\b/.test(words) ? (role) => role.kind === 'headcount' : undefined;
}

/** For people to read. */
function percentValue({ scaled, decimals }: ShownPercent): number {
  return Number((scaled / 10 ** decimals).toFixed(decimals));
}

/** Percentage to one decimal, rounded half up over integers. */
function toTenths(part: number, base: number): number {
  return Math.floor((2000 * part + base) / (2 * base)) / 10;
}
