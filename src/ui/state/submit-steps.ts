import type { ConsolidationReport } from '#core/report/contract';
import { toSubmissionChecklist } from '#core/report/submission-checklist';
import { stepOf, type ChecklistStep, type StepId } from '#core/submission/checklist';
import type { Tick } from '#core/submission/ticks';
import { findingsOfReport, type PlacedFinding } from './finding-groups';
import { besidesOf, type SubmitState } from './submit-state';

/** A step with what was found for it. */
export interface ShownStep extends ChecklistStep {
  readonly findings: readonly PlacedFinding[];
}

/** The steps of the check of a consolidation, each with its findings. */
export function stepsOf(report: ConsolidationReport, state: SubmitState): ShownStep[] {
  const findings = new Map<StepId, PlacedFinding[]>();
  for (const placed of findingsOfReport(report)) {
    const step = stepOf(placed.finding.rule);
    findings.set(step, [...(findings.get(step) ?? []), placed]);
  }
  const steps = toSubmissionChecklist(report, {
    ...besidesOf(state, report), isTicked: ({ fingerprint }) => state.ticks.has(fingerprint),
  });
  return steps.map((step) => ({ ...step, findings: findings.get(step.id) ?? [] }));
}

/** Ticks of warnings that the report still has; the others answer for nothing. */
export function ticksFor(report: ConsolidationReport, { ticks }: SubmitState): Tick[] {
  const present = new Set(findingsOfReport(report).map(({ finding }) => finding.fingerprint));
  return [...ticks].filter(([fingerprint]) => present.has(fingerprint)).map(([, tick]) => tick);
}
