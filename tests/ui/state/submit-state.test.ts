import type { ConsolidationReport, FindingReport } from '#core/report/contract';
import { NO_SUBMISSION, submitReducer, type PackingSettings, type SubmitState } from '#ui/state/submit-state';
import { stepsOf, ticksFor } from '#ui/state/submit-steps';
import { SAMPLE_CERTIFICATE } from '#support/certificate-sample';

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

const FILE = { path: 'bao-cao.txt', content: new Blob(['x']) };
const REQUEST = { files: [], plan: null, profile: 'auto', asOf: null };
const SETTINGS: PackingSettings = { ticks: [], births: 'year', mapping: null, report: null, request: REQUEST };
const PACKED = { ...SETTINGS, name: 'Gói.zip', on: '2021-07-20', certificate: SAMPLE_CERTIFICATE, of: REPORT };

describe('the check before sending in the pane', () => {
  it('keeps a reason by finding, tidied, and offers who answered for the next one', () => {
    const state = tick(NO_SUBMISSION, ...REPORT.findings.slice(0, 1));
    expect(ticksFor(REPORT, state)).toEqual({ used: [{ rule: null, fingerprint: 'one', reason: 'đã hỏi', by: 'Cán bộ A' }], unused: [] });
    expect(state.by).toBe('Cán bộ A');
    expect(stateOf(state, 'arithmetic')).toMatchObject({ state: 'open', warnings: 2, ticked: 1 });
    expect(stateOf(tick(state, ...REPORT.findings), 'arithmetic')?.state).toBe('passed');
  });

  it('takes a reason back', () => {
    const state = submitReducer(tick(NO_SUBMISSION, ...REPORT.findings), { kind: 'taken-back', findings: REPORT.findings.slice(1) });
    expect(ticksFor(REPORT, state).used.map(({ fingerprint }) => fingerprint)).toEqual(['one']);
  });

  it('takes reasons from a file: one for a whole rule answers for all its findings, and is taken back as a whole', () => {
    const ofRule = { rule: 'subtotal-mismatch', fingerprint: null, reason: 'cả hai', by: 'B' };
    const own = tick(NO_SUBMISSION, ...REPORT.findings.slice(0, 1));
    const opened = submitReducer(own, { kind: 'ticks-opened', ticks: [ofRule, { ...ofRule, rule: 'hidden-data' }] });
    expect(stateOf(opened, 'arithmetic')).toMatchObject({ state: 'passed', ticked: 2 });
    expect(ticksFor(REPORT, opened)).toMatchObject({ used: [ofRule, { fingerprint: 'one' }], unused: [{ rule: 'hidden-data' }] });
    const back = submitReducer(opened, { kind: 'taken-back', findings: REPORT.findings.slice(1) });
    expect(stateOf(back, 'arithmetic')).toMatchObject({ state: 'open', ticked: 1 });
  });

  it('takes the reason of a file in place of one for the same finding', () => {
    const opened = submitReducer(tick(NO_SUBMISSION, ...REPORT.findings), { kind: 'ticks-opened', ticks: [{ rule: null, fingerprint: 'two', reason: 'khác', by: 'B' }] });
    expect(opened.ticks.map(({ fingerprint, reason }) => [fingerprint, reason])).toEqual([['two', 'khác'], ['one', 'đã hỏi']]);
  });

  it('counts figures of the report as findings: errors hold up, warnings may be answered for', () => {
    const withReport = (severity: FindingReport['severity']) =>
      submitReducer(NO_SUBMISSION, { kind: 'text-compared', of: REPORT, report: { file: FILE, findings: [finding('report-figure-mismatch', severity, 'r')] } });
    expect(stateOf(withReport('error'), 'report-text')).toMatchObject({ state: 'open', errors: 1, findings: [{ path: 'A.xlsx' }] });
    const answered = tick(withReport('warning'), finding('report-figure-mismatch', 'warning', 'r'));
    expect(stateOf(answered, 'report-text')).toMatchObject({ state: 'passed', warnings: 1, ticked: 1 });
    expect(ticksFor(REPORT, answered).used).toHaveLength(1);
    expect(stateOf(submitReducer(answered, { kind: 'text-compared', of: REPORT, report: null }), 'report-text')?.state).toBe('not-run');
  });

  it('forgets what a mapping would drop when another is chosen, and takes it from the package', () => {
    const tried = submitReducer(NO_SUBMISSION, { kind: 'import-tried', of: REPORT, dropped: 3 });
    expect(stateOf(tried, 'import')).toMatchObject({ state: 'open', errors: 3 });
    const other = submitReducer(tried, { kind: 'mapping-chosen', mapping: FILE });
    expect(stateOf(other, 'import')?.state).toBe('not-run');
    expect(stateOf(submitReducer(other, { kind: 'packed', packed: PACKED, dropped: 0 }), 'import')?.state).toBe('passed');
  });

  it('sends no reason for what is found no more', () => {
    const { used, unused } = ticksFor({ ...REPORT, findings: [] }, tick(NO_SUBMISSION, ...REPORT.findings));
    expect({ used, unused: unused.map(({ fingerprint }) => fingerprint) }).toEqual({ used: [], unused: ['one', 'two'] });
  });

  it('holds what was looked at to the consolidation it was looked at with', () => {
    const compared = submitReducer(NO_SUBMISSION, { kind: 'text-compared', of: REPORT, report: { file: FILE, findings: [finding('report-figure-mismatch', 'error', 'r')] } });
    const tried = submitReducer(submitReducer(compared, { kind: 'import-tried', of: REPORT, dropped: 0 }), { kind: 'packed', packed: PACKED, dropped: null });
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
