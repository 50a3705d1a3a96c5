import type { ConsolidationReport, FileReport, FindingReport } from '#core/report/contract';
import type { Severity } from '#core/rules/define-rule';

/** A finding with the file it lies in, when it lies in one. */
export interface PlacedFinding {
  readonly finding: FindingReport;
  readonly path: string | null;
}

/** Findings of one rule and severity: one card. */
export interface FindingGroup {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly findings: readonly PlacedFinding[];
}

/** Tells a card from the others of a list; stays when the list is made anew. */
export function cardKey({ severity, code }: Pick<FindingGroup, 'severity' | 'code'>): string {
  return `${severity} ${code}`;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

export const NO_COUNTS: SeverityCounts = { error: 0, warning: 0, info: 0 };

const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'info'];

export function placeIn(path: string | null, findings: readonly FindingReport[]): PlacedFinding[] {
  return findings.map((finding) => ({ finding, path: finding.path ?? path }));
}

export function findingsOfFiles(files: readonly FileReport[]): PlacedFinding[] {
  return files.flatMap((file) => placeIn(file.path, file.findings));
}

/** Every finding of a consolidation: those across files first. */
export function findingsOfReport(report: ConsolidationReport): PlacedFinding[] {
  return [...placeIn(null, report.findings), ...findingsOfFiles(report.files)];
}

export function countSeverities(findings: readonly PlacedFinding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding } of findings) counts[finding.severity] += 1;
  return counts;
}

/** One group per rule and severity: errors first, then by code; findings keep their order. */
export function groupFindings(findings: readonly PlacedFinding[]): FindingGroup[] {
  const groups = new Map<string, { first: FindingReport; findings: PlacedFinding[] }>();
  for (const placed of findings) {
    const { severity, code } = placed.finding;
    const key = `${String(SEVERITY_ORDER.indexOf(severity))}${code}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: placed.finding, findings: [placed] });
    else group.findings.push(placed);
  }
  return [...groups.entries()]
    .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
    .map(([, group]) => ({
      rule: group.first.rule, code: group.first.code, severity: group.first.severity, findings: group.findings,
    }));
}
