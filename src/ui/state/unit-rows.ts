import type { ConsolidationReport, FileReport } from '#core/report/contract';
import type { SheetForm } from '#core/domain/recognised';
import type { RowStatus } from '#i18n/vi-ui';
import type { FileProgress } from './file-progress';
import { countSeverities, NO_COUNTS, placeIn, type PlacedFinding, type SeverityCounts } from './finding-groups';

/** One line of the list of units: a file, or a unit without one. */
export interface UnitRow {
  /** Path of the file, or code of a missing unit. */
  readonly key: string;
  readonly unit: string | null;
  readonly path: string | null;
  readonly status: RowStatus;
  readonly forms: readonly SheetForm[];
  readonly counts: SeverityCounts;
  readonly findings: readonly PlacedFinding[];
  /** Why the file could not be read. */
  readonly failure: string | null;
  readonly daysLate: number | null;
}

/** What needs a person comes first. */
const STATUS_ORDER: readonly RowStatus[] = [
  'unreadable', 'refused', 'missing', 'not-counted', 'taken-with-warnings', 'taken', 'reading', 'read', 'waiting',
];

/** Rows before and during a run, in the order the files are read. */
export function rowsOfProgress(paths: readonly string[], progress: FileProgress | null): UnitRow[] {
  return paths.map((path) => {
    const state = progress?.states.get(path) ?? 'waiting';
    return {
      key: path, unit: null, path, status: state === 'failed' ? 'unreadable' : state,
      forms: [], counts: NO_COUNTS, findings: [], failure: null, daysLate: null,
    };
  });
}

/** Rows after a run: what needs a person first, else in the order of the files. */
export function rowsOfReport(report: ConsolidationReport): UnitRow[] {
  const units = new Map(report.units.map((unit) => [unit.path, unit]));
  const across = placeIn(null, report.findings);
  const read = report.files.map((file): UnitRow => {
    const unit = units.get(file.path);
    const findings = [...placeIn(file.path, file.findings), ...across.filter(({ path }) => path === file.path)];
    return {
      key: file.path,
      unit: unit?.name ?? file.unit?.name ?? null,
      path: file.path,
      status: file.failure !== null ? 'unreadable' : unit?.status ?? 'not-counted',
      forms: formsOf(file),
      counts: countSeverities(findings),
      findings,
      failure: file.failure?.message ?? null,
      daysLate: null,
    };
  });
  const missing = report.missing.map(({ code, name, daysLate }): UnitRow => ({
    key: code, unit: name, path: null, status: 'missing', forms: [], counts: NO_COUNTS, findings: [], failure: null, daysLate,
  }));
  return [...read, ...missing]
    .map((row, index) => ({ row, index }))
    .sort((left, right) =>
      STATUS_ORDER.indexOf(left.row.status) - STATUS_ORDER.indexOf(right.row.status) || left.index - right.index)
    .map(({ row }) => row);
}

/** How many rows have each state, states that need a person first; states without a row are left out. */
export function countStatuses(rows: readonly UnitRow[]): { readonly status: RowStatus; readonly count: number }[] {
  return STATUS_ORDER
    .map((status) => ({ status, count: rows.filter((row) => row.status === status).length }))
    .filter(({ count }) => count > 0);
}

/** File that is a plan workbook by its sheets though it was given as a unit's. */
export function planAmongFiles(files: readonly FileReport[]): string | null {
  return files.find(({ sheets }) => sheets.some(({ form }) => form === 'plan'))?.path ?? null;
}

function formsOf(file: FileReport): SheetForm[] {
  return [...new Set(file.sheets.map(({ form }) => form).filter((form) => form !== 'other'))];
}
