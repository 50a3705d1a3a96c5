import type { ReadFailureKind } from '../grid/read-failure';
import type { RuleId } from '../rules/registry';
import { toCompactCells } from './compact-cells';
import type { ConsolidationReport, FileReport, FindingReport } from './contract';

/** Faults that a slip may carry; information is for the office alone. */
export type SlipSeverity = 'error' | 'warning';

/** A fault of a file that its unit is to mend or to explain. */
export interface SlipPoint {
  readonly severity: SlipSeverity;
  readonly code: string;
  readonly rule: string;
  /** Sentence with cell and figures; it may name people of the file. */
  readonly message: string;
  /** `null`: the file as a whole. */
  readonly sheet: string | null;
  /** A1; `null`: the sheet as a whole. */
  readonly cell: string | null;
}

/** A file that goes back to its unit (tệp trả lại). */
export interface ReturnSlip {
  readonly path: string;
  readonly sha256: string;
  readonly unit: { readonly code: string | null; readonly name: string } | null;
  /** Errors first, each kind in the order of the report. */
  readonly points: readonly SlipPoint[];
  /** Why the file could not be read; it then has no points. */
  readonly failure: ReadFailureKind | null;
}

/** A file that came after the deadline. Days are `YYYY-MM-DD`. */
export interface LateFile {
  readonly path: string;
  readonly unit: { readonly code: string | null; readonly name: string } | null;
  readonly receivedOn: string;
  readonly deadline: string;
  readonly days: number;
}

/** What units are to be told after a check. */
export interface UnitNotices {
  /** In the order of the report's files. */
  readonly slips: readonly ReturnSlip[];
  readonly late: readonly LateFile[];
  readonly missing: ConsolidationReport['missing'];
}

/** Faults that no change in the file mends: those of the plan, or of the day it came on. They are told otherwise. */
const NOT_IN_FILE: ReadonlySet<string> = new Set<RuleId>(['unit-not-in-plan', 'unit-not-submitted', 'submitted-late']);
const LATE: RuleId = 'submitted-late';

/** Files to send back and units to remind, of a consolidation; `least` is the mildest fault that sends a file back. */
export function toUnitNotices(report: ConsolidationReport, least: SlipSeverity): UnitNotices {
  const slips = report.files.map((file) => toSlip(file, report.findings, least))
    .filter(({ points, failure }) => points.length > 0 || failure !== null);
  return { slips, late: report.findings.flatMap((finding) => toLate(finding, report.files)), missing: report.missing };
}

function toSlip(file: FileReport, across: readonly FindingReport[], least: SlipSeverity): ReturnSlip {
  const { path, sha256, unit, failure } = file;
  const own = [...file.findings, ...across.filter((finding) => finding.path === path)];
  const wanted: readonly SlipSeverity[] = least === 'error' ? ['error'] : ['error', 'warning'];
  const points = wanted.flatMap((severity) => own
    .filter((finding) => finding.severity === severity && !NOT_IN_FILE.has(finding.rule))
    .map(({ code, rule, message, sheet, cell }): SlipPoint => ({ severity, code, rule, message, sheet, cell })));
  return { path, sha256, unit, points, failure: failure?.kind ?? null };
}

function toLate({ rule, path, data }: FindingReport, files: readonly FileReport[]): LateFile[] {
  const { receivedOn, deadline, days } = data;
  if (rule !== LATE || path === null) return [];
  if (typeof receivedOn !== 'string' || typeof deadline !== 'string' || typeof days !== 'number') return [];
  return [{ path, unit: files.find((file) => file.path === path)?.unit ?? null, receivedOn, deadline, days }];
}

/** How many points are of a severity. */
export function countPoints(points: readonly SlipPoint[], severity: SlipSeverity): number {
  return points.filter((point) => point.severity === severity).length;
}

/** The points of one rule, without their sentences: those may name people. */
export interface PointGroup {
  readonly severity: SlipSeverity;
  readonly code: string;
  readonly rule: string;
  /** Per sheet; cells in short form, `''` for the sheet as a whole. A point of the whole file has no place. */
  readonly places: readonly { readonly sheet: string; readonly cells: string }[];
}

/** Points gathered by rule, in the order of their first ones. */
export function groupPoints(points: readonly SlipPoint[]): PointGroup[] {
  const groups = new Map<string, SlipPoint[]>();
  for (const point of points) {
    const key = `${point.severity} ${point.rule}`;
    groups.set(key, [...groups.get(key) ?? [], point]);
  }
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { severity, code, rule } = first;
    const sheets = [...new Set(own.flatMap(({ sheet }) => sheet ?? []))];
    const places = sheets.map((sheet) =>
      ({ sheet, cells: toCompactCells(own.flatMap((point) => (point.sheet === sheet && point.cell !== null ? [point.cell] : []))) }));
    return [{ severity, code, rule, places }];
  });
}
