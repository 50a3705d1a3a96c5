import type { ConsolidatedUnit, Consolidation, Submission } from '#core/consolidate/consolidate';
import type { MarkedFinding } from '#core/decisions/fingerprint';
import type { AwardKey } from '#core/domain/award';
import { toConsolidationReport, type ConsolidationReportInput } from '#core/report/consolidation-report';
import type { ConsolidationReport, FileReport, FindingReport } from '#core/report/contract';
import type { RunTexts } from '#core/report/run-texts';
import { viRunTexts } from '#i18n/run-texts';
import { submissionsOf } from '#support/recognised';
import { fileOf, LDTT, planOf, TTLDTT } from '#support/result-input';

const CSTDCS: AwardKey = { award: 'CSTDCS', subject: 'individual' };
const TEXTS: RunTexts = { ...viRunTexts, findingMessage: ({ messageId }) => `Câu ${messageId}.` };

const tally = (path: string, name: string, count: string) => `
  @ ${path}
  # TH
  ${name}
  BIỂU TỔNG HỢP THI ĐUA NĂM HỌC 2020 - 2021
  | STT | Tổ, bộ phận | Tổng số CB, GV, NV | LĐTT |
  | 1 | Tổ 1 | 20 | ${count} |`;

function submissionOf(path: string, count = '16', parts: Partial<Submission> = {}): Submission {
  const [first] = submissionsOf(tally(path, 'TRƯỜNG MẦM NON HỌA MI', count));
  if (first === undefined) throw new Error('No file');
  return { ...first, ...parts };
}
const unitOf = (code: string | null, parts: Partial<ConsolidatedUnit> = {}): ConsolidatedUnit =>
  ({ code, name: `Trường ${code ?? 'lạ'}`, submission: submissionOf(`${code ?? 'lạ'}.xlsx`), refused: null, ...parts });
const refused = (code: string | null, parts: Partial<ConsolidatedUnit> = {}): ConsolidatedUnit => unitOf(code, { refused: 'no-awards', ...parts });

const consolidationOf = (units: readonly ConsolidatedUnit[], parts: Partial<Consolidation> = {}): Consolidation =>
  ({ units, totals: [], adjustments: [], balance: [], hasUnknownCounts: false, ...parts });

const marked = (parts: Partial<MarkedFinding> = {}): MarkedFinding => ({
  rule: 'person-in-two-units', code: 'KT301', severity: 'error', messageId: 'twice', data: {}, path: 'A.xlsx', sheet: 'TH',
  cell: { row: 4, column: 3 }, related: [], basis: null, fix: null, fingerprint: 'f', ...parts,
});
const inFile = (severity: FindingReport['severity']): FindingReport => ({
  code: 'KT201', rule: 'hidden-data', severity, message: '', path: null, sheet: null, cell: null, related: [], basis: null, data: {}, fix: null, fingerprint: '',
});
const fileWith = (path: string, ...severities: readonly FindingReport['severity'][]): FileReport => fileOf(path, { findings: severities.map(inFile) });
const broken = () => fileOf('hỏng.xlsx', { failure: { kind: 'encrypted', message: '' } });
const resultOf = (parts: Partial<ConsolidationReport['results'][number]>): ConsolidationReport['results'][number] => ({
  path: 'xã.xlsx', sha256: '', office: null, level: 'commune', asOneUnit: false, units: 1, open: [], unreadLines: 0, ...parts,
});

function reportOf(parts: Partial<ConsolidationReportInput>): ConsolidationReport {
  return toConsolidationReport({
    period: '2020-2021', profile: 'A', plan: null, decided: [], asOf: null, consolidation: consolidationOf([]), completeness: { expected: null, missing: [] },
    quota: [], results: [], flawed: new Set(), files: [], findings: [],
    settlement: { decided: [], notes: { unused: [], expired: [], unjudged: [] }, isOpen: () => true },
    ruleFailures: [], past: { history: [], hints: [] }, pack: { pack: null, rulesOff: [] }, texts: TEXTS, ...parts,
  });
}

describe('a unit in the report of a consolidation', () => {
  const statusOf = (parts: Partial<ConsolidationReportInput>, unit: ConsolidatedUnit) =>
    reportOf({ consolidation: consolidationOf([unit]), ...parts }).units.map(({ status }) => status).join();
  const carried = (isFlawed: boolean) => () => unitOf('A', { submission: submissionOf('A.xlsx', '16', {
    carried: { via: 'xã.xlsx', isFlawed, recipients: [], recount: new Map() },
  }) });

  it.each<[string, Partial<ConsolidationReportInput>, () => ConsolidatedUnit, string]>([
    ['taken', {}, () => unitOf('A'), 'taken'],
    ['refused, whatever was found', { findings: [marked()] }, () => refused('A'), 'refused'],
    ['taken with warnings for a warning of its own', { files: [fileWith('A.xlsx', 'info', 'warning')] }, () => unitOf('A'), 'taken-with-warnings'],
    ['taken with warnings for an error of its own', { files: [fileWith('A.xlsx', 'error')] }, () => unitOf('A'), 'taken-with-warnings'],
    ['taken where its file shows hints alone', { files: [fileWith('A.xlsx', 'info')] }, () => unitOf('A'), 'taken'],
    ['taken where its file shows nothing', { files: [fileWith('A.xlsx')] }, () => unitOf('A'), 'taken'],
    ['taken where another file has warnings', { files: [fileWith('B.xlsx', 'warning')] }, () => unitOf('A'), 'taken'],
    ['taken with warnings for a finding across files', { findings: [marked({ severity: 'warning' })] }, () => unitOf('A'), 'taken-with-warnings'],
    ['taken where a hint across files names it', { findings: [marked({ severity: 'info' })] }, () => unitOf('A'), 'taken'],
    ['taken where a finding is of no file', { findings: [marked({ path: null })] }, () => unitOf('A'), 'taken'],
    ['taken where a finding across files names another', { findings: [marked({ path: 'B.xlsx' })] }, () => unitOf('A'), 'taken'],
    ['taken with warnings where a lower result says so of it', { flawed: new Set(['A.xlsx']) }, () => unitOf('A'), 'taken-with-warnings'],
    ['taken with warnings where it was so below', {}, carried(true), 'taken-with-warnings'],
    ['taken where it was so below', {}, carried(false), 'taken'],
  ])('is %s', (_, parts, unit, status) => {
    expect(statusOf(parts, unit())).toBe(status);
  });

  it('has its headcount, its counts with their cells, and apart from them what nobody can read', () => {
    const { units } = reportOf({ consolidation: consolidationOf([unitOf('A'), unitOf('B', { submission: submissionOf('B.xlsx', 'vài') })]) });
    const cells = [{ path: 'A.xlsx', sheet: 'TH', cell: 'D4' }];
    expect(units).toEqual([
      { code: 'A', name: 'Trường A', path: 'A.xlsx', sha256: 'sha of A.xlsx', status: 'taken', headcount: 20, unknown: [], tallies: [{ ...LDTT, count: 16, source: 'tally', cells }] },
      { code: 'B', name: 'Trường B', path: 'B.xlsx', sha256: 'sha of B.xlsx', status: 'taken', headcount: 20, unknown: [LDTT], tallies: [] },
    ]);
    expect(units.map((unit) => 'via' in unit)).toEqual([false, false]);
  });

  it('has no headcount where its file says none, and the result it came through', () => {
    const unit = carried(false)();
    const { submission } = unit;
    const [report] = reportOf({ consolidation: consolidationOf([{ ...unit, submission: { ...submission, facts: { ...submission.facts, headcount: null } } }]) }).units;
    expect(report).toMatchObject({ via: 'xã.xlsx', headcount: null });
  });
});

describe('totals in the report of a consolidation', () => {
  const missing = planOf([['C', 'Trường C']]).units.map((unit) => ({ unit, daysLate: 3 }));
  it.each<[string, () => Partial<ConsolidationReportInput>, boolean]>([
    ['final where all is there', () => ({ consolidation: consolidationOf([unitOf('A')]), completeness: { expected: 1, missing: [] } }), false],
    ['final where nothing was to come', () => ({}), false],
    ['provisional where a unit is missing', () => ({ completeness: { expected: 1, missing } }), true],
    ['provisional where a count is not known', () => ({ consolidation: consolidationOf([], { hasUnknownCounts: true }) }), true],
    ['provisional where the one file of a unit was refused', () => ({ consolidation: consolidationOf([unitOf('A'), refused('B')]) }), true],
    ['final where another file of the unit counts', () => ({ consolidation: consolidationOf([unitOf('A'), refused('A')]) }), false],
    ['final where another file of the unit counts that the plan does not know', () => ({ consolidation: consolidationOf([unitOf(null), refused(null)]) }), false],
    ['provisional where another file of a unit without a code bears another name', () => ({ consolidation: consolidationOf([unitOf(null), refused(null, { name: 'Trường khác' })]) }), true],
    ['provisional where a file cannot be read and no plan says whose it is', () => ({ files: [fileOf('A.xlsx'), broken()] }), true],
    ['final where the plan has all units beside such a file', () => ({ files: [broken()], completeness: { expected: 1, missing: [] } }), false],
    ['final where every file can be read', () => ({ files: [fileOf('A.xlsx')] }), false],
    ['final over a lower result that waits for nobody', () => ({ results: [resultOf({})] }), false],
    ['provisional over one with lines that cannot be read', () => ({ results: [resultOf({}), resultOf({ unreadLines: 2 })] }), true],
    ['provisional over one that waits for units, without a plan', () => ({ results: [resultOf({ open: ['Xã X'] })] }), true],
    ['final over one that waits for units which the plan has seen', () => ({ results: [resultOf({ open: ['Xã X'] })], completeness: { expected: 1, missing: [] } }), false],
    ['provisional over one that stands as one unit and waits', () => ({ results: [resultOf({ open: ['Xã X'], asOneUnit: true })], completeness: { expected: 1, missing: [] } }), true],
    ['final over one that stands as one unit and waits for nobody', () => ({ results: [resultOf({ asOneUnit: true })], completeness: { expected: 1, missing: [] } }), false],
  ])('are %s', (_, parts, isProvisional) => {
    expect(reportOf(parts()).provisional).toBe(isProvisional);
  });

  it('come with their cells, their corrections, their proof and their caps', () => {
    const at = { row: 6, column: 26 };
    const report = reportOf({
      consolidation: consolidationOf([], {
        totals: [{ key: LDTT, count: 17, source: 'list', cells: [{ path: 'A.xlsx', sheet: 'TH', at }] }],
        adjustments: [{ reason: 'Bổ sung', key: TTLDTT, count: -1 }],
        balance: [{ key: LDTT, units: 18, adjustments: -1, total: 17, recount: 16, ok: false }],
      }),
      quota: [{ base: 33, count: 5, cap: 4, scope: 'unit', unit: 'A', ok: false }],
      completeness: { expected: 2, missing },
    });
    expect(report).toMatchObject({
      version: 1, period: '2020-2021', profile: 'A', expectedUnits: 2,
      totals: [{ ...LDTT, count: 17, source: 'list', cells: [{ path: 'A.xlsx', sheet: 'TH', cell: 'AA7' }] }],
      adjustments: [{ reason: 'Bổ sung', ...TTLDTT, count: -1 }],
      balance: [{ ...LDTT, units: 18, adjustments: -1, total: 17, recount: 16, ok: false }],
      quota: [{ award: 'CSTDCS', base: 33, count: 5, cap: 4, scope: 'unit', unit: 'A', ok: false }],
      missing: [{ code: 'C', name: 'Trường C', daysLate: 3 }],
    });
  });
});

describe('what stands beside the figures in the report of a consolidation', () => {
  it('names the file of findings across files, open and settled', () => {
    const decision = { fingerprint: 'f', rule: 'person-in-two-units', reason: 'Hai người', decidedBy: 'Cà Thị Bình', decidedOn: '2021-06-01', basis: null, expiresOn: null };
    const notes = { unused: [], expired: [decision], unjudged: [] };
    const report = reportOf({ findings: [marked()], settlement: { decided: [{ finding: marked({ path: 'B.xlsx' }), decision }], notes, isOpen: () => true } });
    expect(report.findings).toMatchObject([{ path: 'A.xlsx', cell: 'D5', message: 'Câu twice.' }]);
    expect(report.decided).toMatchObject([{ path: 'B.xlsx', decision }]);
    expect(report.decisions).toEqual(notes);
  });

  it('holds the units against the decided lists that can be read, and says why others cannot', () => {
    const [list] = submissionsOf(`
      @ qđ.xlsx
      DANH SÁCH CÁ NHÂN ĐƯỢC CÔNG NHẬN DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Đơn vị công tác |
      | 1 | Lò Văn An | Trường Mầm non Họa Mi |`);
    if (list === undefined) throw new Error('No list');
    const failure = { kind: 'encrypted', detail: 'password' } as const;
    const { decidedFiles, variances } = reportOf({
      plan: planOf([['A', 'Trường Mầm non Họa Mi']]), consolidation: consolidationOf([unitOf('A')]),
      decided: [{ kind: 'failed', path: 'khoá.xlsx', sha256: 'f', failure }, { kind: 'understood', workbook: list.workbook }],
    });
    expect(decidedFiles).toEqual([
      { path: 'khoá.xlsx', sha256: 'f', failure: { kind: 'encrypted', message: viRunTexts.failureMessage(failure) } },
      { path: 'qđ.xlsx', sha256: 'sha of qđ.xlsx', failure: null },
    ]);
    expect(variances.map(({ award, proposed, decided }) => [award, proposed, decided])).toEqual([['LDTT', 16, null], [CSTDCS.award, 0, 1]]);
  });
});
