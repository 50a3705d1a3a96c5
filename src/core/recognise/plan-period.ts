import type { DossierPart, Plan, PlanProblem } from '../domain/plan';
import type { SheetGrid } from '../grid/sheet-grid';
import { presentCells } from '../grid/sheet-grid';
import { foldKey } from '../text/fold';
import { dayOf, planCellAt, type PlanCell } from './plan-table';
import { CAP_SCOPES, DOSSIER_PARTS, LEVELS, PERIOD_KINDS, PLAN_KEYS, ROUNDINGS, type PlanKey } from './vocabulary-plan';

export type PlanPeriod = Omit<Plan, 'units' | 'targets' | 'tasks' | 'receipts'>;

export const NO_PERIOD: PlanPeriod = {
  period: null, periodKind: null, office: null, level: null, considerationDate: null, deadline: null,
  profile: null, capPercent: null, rounding: null, capScope: null,
};

/** Reads the key–value sheet `Kỳ`: a key in one cell, its value in the next one to the right. */
export function readPlanPeriod(grid: SheetGrid): { readonly period: PlanPeriod; readonly problems: PlanProblem[] } {
  const problems: PlanProblem[] = [];
  const values = valuesOf(grid);
  const read = <Value>(key: PlanKey, reader: (cell: PlanCell) => Value | undefined): Value | null => {
    const cell = values.get(key);
    if (cell === undefined || cell.text === '') return null;
    const value = reader(cell);
    if (value !== undefined) return value;
    problems.push({ kind: 'bad-value', sheet: grid.name, cell: cell.a1, text: cell.text });
    return null;
  };
  const text = ({ text: shown }: PlanCell): string => shown;
  const period: PlanPeriod = {
    period: read('period', periodOf),
    periodKind: read('periodKind', oneOf(PERIOD_KINDS)),
    office: read('office', text),
    level: read('level', oneOf(LEVELS)),
    considerationDate: read('considerationDate', dayOf),
    deadline: read('deadline', dayOf),
    profile: read('profile', text),
    capPercent: read('capPercent', percentOf),
    rounding: read('rounding', oneOf(ROUNDINGS)),
    capScope: read('capScope', oneOf(CAP_SCOPES)),
  };
  const dossier = read('dossier', partsOf);
  return { period: dossier === null ? period : { ...period, dossier }, problems };
}

function valuesOf(grid: SheetGrid): ReadonlyMap<PlanKey, PlanCell> {
  const values = new Map<PlanKey, PlanCell>();
  const rows = new Set<number>();
  for (const { at } of presentCells(grid)) {
    // Only the first cell of a row is a key: what stands right of it may use the same words.
    if (rows.has(at.row)) continue;
    rows.add(at.row);
    const key = foldKey(planCellAt(grid, at).text);
    const known = KEYS.find((candidate) => PLAN_KEYS[candidate].isOne(key));
    if (known !== undefined && !values.has(known)) values.set(known, planCellAt(grid, { row: at.row, column: at.column + 1 }));
  }
  return values;
}

const KEYS: readonly PlanKey[] = [
  'period', 'periodKind', 'office', 'level', 'considerationDate', 'deadline', 'profile', 'capPercent', 'rounding', 'capScope', 'dossier',
];

function oneOf<Value>(values: ReadonlyMap<string, Value>): (cell: PlanCell) => Value | undefined {
  return ({ text }) => values.get(foldKey(text));
}

/** "Biểu tổng hợp; danh sách cá nhân; tờ trình": parts with semicolons between them, each one known. */
function partsOf({ text }: PlanCell): readonly DossierPart[] | undefined {
  const parts = text.split(';').map((part) => part.trim()).filter((part) => part !== '').map((part) => DOSSIER_PARTS.get(foldKey(part)));
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 || known.length < parts.length ? undefined : [...new Set(known)];
}

/** `2020-2021` (also with spaces or a slash between the years) or `2021`. */
function periodOf({ text }: PlanCell): string | undefined {
  const match = /(\d{4})\s*[-–—/]\s*(\d{4})$/.exec(text);
  if (match !== null) return `${match[1] ?? ''}-${match[2] ?? ''}`;
  return /(?:^|\s)(\d{4})$/.exec(text)?.[1];
}

/** Whole percent or with up to two decimals: 15, "15%", "12,5"; 0,15 shown as a percentage is 15. */
function percentOf({ cell, text }: PlanCell): number | undefined {
  const value = cell.kind === 'number' ? cell.value : Number(/^(\d{1,3}(?:[.,]\d{1,2})?)\s*%?$/.exec(text)?.[1]?.replace(',', '.'));
  if (!Number.isFinite(value) || value < 0 || value > 100) return undefined;
  const percent = cell.kind === 'number' && value < 1 ? value * 100 : value;
  return Math.round(percent * 100) / 100;
}
