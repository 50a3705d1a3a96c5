import type { ConsolidationReport } from '#core/report/contract';
import { toSubmissionChecklist } from '#core/report/submission-checklist';
import { stepOf, type ChecklistStep, type StepId } from '#core/submission/checklist';
import { toGate, toTickFinder, type Tick } from '#core/submission/ticks';
import { findingsOfReport, placeIn, type PlacedFinding } from './finding-groups';
import { besidesOf, type SubmitState } from './submit-state';

/** A step with what was found for it. */
export interface ShownStep extends ChecklistStep {
  readonly findings: readonly PlacedFinding[];
}

/** The steps of the check of a consolidation, each with its findings. */
export function stepsOf(report: ConsolidationReport, state: SubmitState): ShownStep[] {
  const findings = new Map<StepId, PlacedFinding[]>();
  for (const placed of findingsOf(report, state)) {
    const step = stepOf(placed.finding.rule);
    findings.set(step, [...(findings.get(step) ?? []), placed]);
  }
  const { report: compared, droppedRows, hasCopies } = besidesOf(state, report);
  const find = toTickFinder(state.ticks);
  const steps = toSubmissionChecklist(report, {
    droppedRows, hasCopies, reportFindings: compared?.findings ?? null, isTicked: (finding) => find(finding) !== undefined,
  });
  return steps.map((step) => ({ ...step, findings: findings.get(step.id) ?? [] }));
}

/** Ticks of warnings that the report still has, which go into the package, and the others, which answer for nothing. */
export function ticksFor(report: ConsolidationReport, state: SubmitState): { readonly used: readonly Tick[]; readonly unused: readonly Tick[] } {
  const { unused } = toGate(findingsOf(report, state).map(({ finding }) => finding), state.ticks);
  return { used: state.ticks.filter((tick) => !unused.includes(tick)), unused };
}

/** Findings of the files, and of the report text that goes along. */
function findingsOf(report: ConsolidationReport, state: SubmitState): PlacedFinding[] {
  const compared = besidesOf(state, report).report;
  return [...findingsOfReport(report), ...(compared === null ? [] : placeIn(compared.file.path, compared.findings))];
}
