import type { ConsolidationReport, FindingReport } from '#core/report/contract';
import { NO_SUBMISSION, submitReducer, type SubmitState } from '#ui/state/submit-state';
import { stepsOf, ticksFor } from '#ui/state/submit-steps';

const finding = (rule: string, severity: FindingReport['severity'], fingerprint: string): FindingReport => ({
  code: 'KT000', rule, severity, message: '', path: 'A.xlsx', sheet: null, cell: null, related: [], basis: null, data: {}, fix: null, fingerprint,
});
const REPORT: ConsolidationReport = {
  version: 1, period: null, profile: 'A', units: [], missing: [], totals: [], adjustments: [], balance: [], quota: [], results: [], files: [],
  findings: [finding('subtotal-mismatch', 'warning', 'one'), finding('subtotal-mismatch', 'warning', 'two')],
  decided: [], decisions: { unused: [], expired: [], unjudged: [] }, expectedUnits: 5, provisional: false, ruleFailures: [], history: [], hints: [],
  pack: null, rulesOff: [], variances: [], planTotals: [], decidedFiles: [], completeness: null, shares: [],
};
const stateOf = (state: SubmitState, id: string, report = REPORT) => stepsOf(report, state).find((step) => step.id === id);
const tick = (state: SubmitState, ...findings: FindingReport[]) =>
  submitReducer(state, { kind: 'ticked', findings, reason: ' đã hỏi ', by: ' Cán bộ A ' });

describe('the check before sending in the pane', () => {
  it('keeps a reason by finding, tidied, and offers who answered for the next one', () => {
    const state = tick(NO_SUBMISSION, ...REPORT.findings.slice(0, 1));
    expect(ticksFor(REPORT, state)).toEqual([{ rule: null, fingerprint: 'one', reason: 'đã hỏi', by: 'Cán bộ A' }]);
    expect(state.by).toBe('Cán bộ A');
    expect(stateOf(state, 'arithmetic')).toMatchObject({ state: 'open', warnings: 2, ticked: 1 });
    expect(stateOf(tick(state, ...REPORT.findings), 'arithmetic')?.state).toBe('passed');
  });

  it('takes a reason back', () => {
    const state = submitReducer(tick(NO_SUBMISSION, ...REPORT.findings), { kind: 'taken-back', findings: REPORT.findings.slice(1) });
    expect(ticksFor(REPORT, state).map(({ fingerprint }) => fingerprint)).toEqual(['one']);
  });

  it('sends no reason for what is found no more', () => {
    expect(ticksFor({ ...REPORT, findings: [] }, tick(NO_SUBMISSION, ...REPORT.findings))).toEqual([]);
  });

  it('holds what was looked at to the consolidation it was looked at with', () => {
    const compared = submitReducer(NO_SUBMISSION, { kind: 'text-compared', of: REPORT, faults: 2 });
    const tried = submitReducer(submitReducer(compared, { kind: 'import-tried', of: REPORT, dropped: 0 }), { kind: 'packed', of: REPORT });
    expect(['report-text', 'import', 'personal-data'].map((id) => stateOf(tried, id)?.state)).toEqual(['open', 'passed', 'passed']);
    const again = { ...REPORT };
    expect(['report-text', 'import', 'personal-data'].map((id) => stateOf(tried, id, again)?.state)).toEqual(['not-run', 'not-run', 'not-run']);
  });

  it('has not run what lacks a plan or a law, and cannot tell what a file hides that cannot be read', () => {
    const bare = { ...REPORT, expectedUnits: null, profile: 'none', findings: [] };
    expect(['plan', 'deadlines', 'ratios', 'authority'].map((id) => stateOf(NO_SUBMISSION, id, bare)?.state)).toEqual(['not-run', 'not-run', 'not-run', 'not-run']);
    const failed = {
      ...REPORT, findings: [],
      files: [{ path: 'B.xlsx', sha256: '', unit: null, period: null, profile: null, sheets: [], findings: [], failure: { kind: 'corrupt', message: 'hỏng' } as const }],
    };
    expect(stateOf(NO_SUBMISSION, 'form', failed)).toMatchObject({ state: 'open', errors: 1 });
    expect(stateOf(NO_SUBMISSION, 'lists', failed)).toMatchObject({ state: 'unknown', gaps: ['unread'] });
  });
});
