import { STEP_OF_RULE, stepOf, toChecklist, type ChecklistStep, type StepGap, type StepId } from '../submission/checklist';
import type { ConsolidationReport, FindingReport } from './contract';
import { LAW_RULES, OUTGOING_RULES, PLAN_RULES } from './rule-outcomes';

/** What was looked at besides the files of the units, or not. */
export interface ChecklistBesides {
  /** Figures of the report text that do not agree; `null`: no text was compared. */
  readonly reportFaults: number | null;
  /** Rows that the receiving system would drop; `null`: no dry run was made. */
  readonly droppedRows: number | null;
  /** Copies that go out were made and looked at. */
  readonly hasCopies: boolean;
  /** Somebody answers for a warning. */
  isTicked(finding: FindingReport): boolean;
}

/** The check before sending of a consolidation (soát hồ sơ trước khi nộp). */
export function toSubmissionChecklist(report: ConsolidationReport, besides: ChecklistBesides): ChecklistStep[] {
  const findings = [...report.findings, ...report.files.flatMap((file) => file.findings)];
  return toChecklist({
    findings: findings.map((finding) => ({
      rule: finding.rule, severity: finding.severity, isTicked: besides.isTicked(finding),
    })),
    faults: {
      'form': report.files.filter(({ failure }) => failure !== null).length,
      'arithmetic': report.balance.filter(({ ok }) => !ok).length,
      'report-text': besides.reportFaults ?? 0,
      'import': besides.droppedRows ?? 0,
    },
    gaps: gapsOf(report, besides),
  });
}

type Gaps = Partial<Record<StepId, StepGap[]>>;

function gapsOf(report: ConsolidationReport, { reportFaults, droppedRows, hasCopies }: ChecklistBesides): Gaps {
  const gaps: Gaps = {};
  const add = (step: StepId, gap: StepGap): void => { gaps[step] = [...(gaps[step] ?? []), gap]; };
  const off = new Set(report.rulesOff.map(({ rule }) => rule));
  const hasPlan = report.expectedUnits !== null;
  const hasLaw = report.profile !== 'none' && report.files.every(({ profile }) => profile !== 'none');
  for (const [rule, step] of Object.entries(STEP_OF_RULE)) {
    if (off.has(rule)) add(step, 'off');
    else if (PLAN_RULES.has(rule) && !hasPlan) add(step, 'plan');
    else if (LAW_RULES.has(rule) && !hasLaw) add(step, 'law');
    else if (OUTGOING_RULES.has(rule) && !hasCopies) add(step, 'outgoing');
  }
  for (const { rule } of report.ruleFailures) add(stepOf(rule), 'broken');
  if (!hasPlan) add('deadlines', 'plan');
  if (reportFaults === null) add('report-text', 'report-text');
  if (droppedRows === null) add('import', 'import');
  if ((report.completeness?.unknown ?? 0) > 0) add('deadlines', 'receipts');
  if (report.files.some(({ failure }) => failure !== null)) {
    for (const step of ['arithmetic', 'lists', 'ratios', 'authority'] as const) add(step, 'unread');
  }
  return gaps;
}
