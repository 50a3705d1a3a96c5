import { STEP_OF_RULE, stepOf, toChecklist, type ChecklistStep, type StepGap, type StepId } from '../submission/checklist';
import type { ConsolidationReport, FindingReport } from './contract';
import { LAW_RULES, OUTGOING_RULES, PLAN_RULES } from './rule-outcomes';

/** What was looked at besides the files of the units, or not. */
export interface ChecklistBesides {
  /** Findings of the report text, of figures that do not agree; `null`: no text was compared. */
  readonly reportFindings: readonly FindingReport[] | null;
  /** Rows that the receiving system would drop; `null`: no dry run was made. */
  readonly droppedRows: number | null;
  /** Copies that go out were made and looked at. */
  readonly hasCopies: boolean;
  /** Somebody answers for a warning. */
  isTicked(finding: FindingReport): boolean;
}

/** The check before sending of a consolidation (soát hồ sơ trước khi nộp). */
export function toSubmissionChecklist(report: ConsolidationReport, besides: ChecklistBesides): ChecklistStep[] {
  const findings = [...report.findings, ...report.files.flatMap((file) => file.findings), ...(besides.reportFindings ?? [])];
  return toChecklist({
    findings: findings.map((finding) => ({
      rule: finding.rule, severity: finding.severity, isTicked: besides.isTicked(finding),
    })),
    faults: {
      'form': report.files.filter(({ failure }) => failure !== null).length,
      'arithmetic': report.balance.filter(({ ok }) => !ok).length,
      'import': besides.droppedRows ?? 0,
    },
    gaps: gapsOf(report, besides),
  });
}

type StepGaps = readonly (readonly [StepId, StepGap])[];

function gapsOf(report: ConsolidationReport, besides: ChecklistBesides): Partial<Record<StepId, readonly StepGap[]>> {
  const gaps = new Map<StepId, StepGap[]>();
  for (const [step, gap] of [...ruleGaps(report, besides), ...otherGaps(report, besides)]) {
    gaps.set(step, [...(gaps.get(step) ?? []), gap]);
  }
  return Object.fromEntries(gaps);
}

/** Rules that had nothing to hold the files against. */
function ruleGaps(report: ConsolidationReport, { hasCopies }: ChecklistBesides): StepGaps {
  const off = new Set(report.rulesOff.map(({ rule }) => rule));
  const hasLaw = report.profile !== 'none' && report.files.every(({ profile }) => profile !== 'none');
  const gapOf = (rule: string): StepGap | null => {
    if (off.has(rule)) return 'off';
    if (PLAN_RULES.has(rule) && !hasPlan(report)) return 'plan';
    if (LAW_RULES.has(rule) && !hasLaw) return 'law';
    return OUTGOING_RULES.has(rule) && !hasCopies ? 'outgoing' : null;
  };
  return Object.entries(STEP_OF_RULE).flatMap(([rule, step]) => {
    const gap = gapOf(rule);
    return gap === null ? [] : [[step, gap] as const];
  });
}

/** Steps that rest on the data of the units, which a file that cannot be read does not give. */
const DATA_STEPS: readonly StepId[] = ['arithmetic', 'lists', 'ratios', 'authority'];

function otherGaps(report: ConsolidationReport, { reportFindings, droppedRows }: ChecklistBesides): StepGaps {
  const isUnread = report.files.some(({ failure }) => failure !== null);
  return [
    ...report.ruleFailures.map(({ rule }) => [stepOf(rule), 'broken'] as const),
    ...(isUnread ? DATA_STEPS.map((step) => [step, 'unread'] as const) : []),
    ...(hasPlan(report) ? [] : [['deadlines', 'plan'] as const]),
    ...((report.completeness?.unknown ?? 0) > 0 ? [['deadlines', 'receipts'] as const] : []),
    ...(reportFindings === null ? [['report-text', 'report-text'] as const] : []),
    ...(droppedRows === null ? [['import', 'import'] as const] : []),
  ];
}

function hasPlan({ expectedUnits }: ConsolidationReport): boolean {
  return expectedUnits !== null;
}
