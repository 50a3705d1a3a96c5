import type { ConsolidationReport, FileReport, FindingReport } from '#core/report/contract';
import { countStatuses, planAmongFiles, rowsOfProgress, rowsOfReport } from '#ui/state/unit-rows';

const finding = (path: string | null): FindingReport => ({
  code: 'KT501', rule: 'duplicate-recipient', severity: 'warning', message: '', path, sheet: null, cell: null, related: [],
  basis: null, data: {}, fix: null, fingerprint: '',
});
const file = (path: string, more: Partial<FileReport> = {}): FileReport => ({
  path, sha256: '', unit: null, period: null, profile: 'A', sheets: [], findings: [], failure: null, ...more,
});
const unit = (name: string, path: string, status: ConsolidationReport['units'][number]['status']) =>
  ({ code: null, name, path, sha256: '', status, headcount: null, tallies: [], unknown: [] });
const REPORT: ConsolidationReport = {
  version: 1, period: null, profile: 'A',
  units: [unit('Xã A', 'a.xlsx', 'taken'), unit('Xã B', 'b.xlsx', 'taken-with-warnings')],
  missing: [{ code: 'C', name: 'Xã C', daysLate: 2 }],
  totals: [], adjustments: [], balance: [], quota: [],
  files: [
    file('a.xlsx'), file('b.xlsx', { findings: [finding(null)] }),
    file('d.pdf', { failure: { kind: 'not-a-workbook', message: 'Tệp là PDF.' } }), file('e.xlsx'),
  ],
  decided: [], decisions: { unused: [], expired: [], unjudged: [] },
  findings: [finding('a.xlsx')], expectedUnits: 3, provisional: true, ruleFailures: [], results: [], history: [], hints: [], pack: null, rulesOff: [],
  variances: [], planTotals: [], decidedFiles: [], completeness: null, shares: [],
};

describe('rowsOfReport', () => {
  const rows = rowsOfReport(REPORT);

  it('puts what needs a person first and names every file and every missing unit once', () => {
    expect(rows.map(({ key, status }) => [key, status])).toEqual([
      ['d.pdf', 'unreadable'], ['C', 'missing'], ['e.xlsx', 'not-counted'], ['b.xlsx', 'taken-with-warnings'], ['a.xlsx', 'taken'],
    ]);
  });

  it('shows a finding across files at the file it names', () => {
    expect(rows.find(({ key }) => key === 'a.xlsx')?.counts.warning).toBe(1);
  });

  it('says why a file could not be read and how late a unit is', () => {
    expect(rows[0]?.failure).toBe('Tệp là PDF.');
    expect(rows[1]?.daysLate).toBe(2);
  });

  it('counts the states that occur', () => {
    expect(countStatuses(rows).map(({ status, count }) => `${status} ${String(count)}`)).toEqual([
      'unreadable 1', 'missing 1', 'not-counted 1', 'taken-with-warnings 1', 'taken 1',
    ]);
  });
});

describe('rowsOfProgress', () => {
  it('shows files that wait, are read, were read and could not be', () => {
    const states = new Map([['a', 'read'], ['b', 'failed'], ['c', 'reading']] as const);
    const rows = rowsOfProgress(['a', 'b', 'c', 'd'], { step: 'reading', done: 2, total: 4, states });
    expect(rows.map(({ status }) => status)).toEqual(['read', 'unreadable', 'reading', 'waiting']);
  });
});

describe('planAmongFiles', () => {
  it('knows a plan by its sheets, not by its name', () => {
    const plan = { name: 'Kỳ', form: 'plan', awards: [], range: null, rows: { data: 0, totals: 0, groups: 0, ignored: 0 }, confidence: 1 } as const;
    expect(planAmongFiles([file('plan.xlsx'), file('x.xlsx', { sheets: [plan] })])).toBe('x.xlsx');
  });
});
