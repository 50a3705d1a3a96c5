import type { MarkedFinding } from '#core/decisions/fingerprint';
import type { Decision } from '#core/domain/decision';
import type { LawProfile } from '#core/domain/law-profile';
import { LAW_PROFILES } from '#core/law/profiles';
import type { CheckReport, DecidedReport } from '#core/report/contract';
import { toFindingReport } from '#core/report/file-report';
import { toTwoRegimesReport, type JudgedRegime } from '#core/report/regimes-report';
import type { RunTexts } from '#core/report/run-texts';
import { viRunTexts } from '#i18n/run-texts';

const TEXTS: RunTexts = {
  ...viRunTexts, findingMessage: ({ messageId }) => `Câu ${messageId}.`, thresholdName: (name) => `Tên ${name}`,
  thresholdValue: (name, value) => (value === null ? `không quy định${name}` : `${name} = ${JSON.stringify(value)}`),
};

function lawsNow(): readonly [LawProfile, LawProfile] {
  const [first, second] = LAW_PROFILES;
  if (first === undefined || second === undefined) throw new Error('Two profiles are expected');
  return [first, second];
}

const finding = (fingerprint: string, parts: Partial<MarkedFinding> = {}): MarkedFinding => ({
  rule: 'tenure-too-short', code: 'KT406', severity: 'error', messageId: 'stated', data: { required: 10 }, path: 'a.xlsx',
  sheet: 'DS', cell: { row: 4, column: 5 }, related: [], basis: 'Điều 10', fix: null, fingerprint, ...parts,
});
const decision = (fingerprint: string): Decision =>
  ({ fingerprint, rule: 'tenure-too-short', reason: 'Đã xem', decidedBy: 'Cà Thị Bình', decidedOn: '2021-06-01', basis: null, expiresOn: null });
const checked = (parts: Partial<CheckReport> = {}): CheckReport => ({
  version: 1, profile: 'A', files: [], findings: [], decided: [], decisions: { unused: [], expired: [], unjudged: [] },
  summary: { errors: 0, warnings: 0, infos: 0, failures: 0 }, regimes: null, ruleFailures: [], history: [], hints: [], pack: null, rulesOff: [], ...parts,
});
const judged = (law: LawProfile, all: readonly MarkedFinding[], parts: Partial<CheckReport> = {}): JudgedRegime =>
  ({ law, all, report: checked({ profile: law.id, ...parts }) });
const noted = (unused: readonly string[], expired: readonly string[] = [], unjudged: readonly string[] = []): Partial<CheckReport> =>
  ({ decisions: { unused: unused.map(decision), expired: expired.map(decision), unjudged: unjudged.map(decision) } });
const pack = (...notes: readonly string[]): Pick<CheckReport, 'pack'> => ({ pack: { name: 'Tỉnh Điện Biên', severities: [], notes } });

const bothOf = (first: Partial<CheckReport>, second: Partial<CheckReport>): CheckReport => {
  const [a, b] = lawsNow();
  return toTwoRegimesReport(judged(a, [], first), judged(b, [], second), TEXTS);
};

describe('the report of a list judged under two laws', () => {
  it('is that of the first, under the names of both', () => {
    const report = bothOf({ summary: { errors: 1, warnings: 2, infos: 3, failures: 4 } }, {});
    expect(report).toMatchObject({ profile: 'A,B', summary: { errors: 1, warnings: 2, infos: 3, failures: 4 } });
  });

  it('has what one of two profiles makes and the other does not, and what they make differently', () => {
    const [a, b] = lawsNow();
    const [same, stricter, looser] = [finding('same', { cell: null }), finding('f1'), finding('f2', { severity: 'warning', data: { required: 6 } })];
    const [left, right] = [finding('left', { sheet: 'Khác' }), finding('right', { sheet: 'Nữa' })];
    const settled: DecidedReport = { ...toFindingReport(right, TEXTS, false), decision: decision('right') };
    const summaries = [{ errors: 3, warnings: 0, infos: 0, failures: 0 }, { errors: 1, warnings: 1, infos: 0, failures: 0 }] as const;
    const { regimes } = toTwoRegimesReport(
      judged(a, [same, stricter, left], { summary: summaries[0] }), judged(b, [same, looser, right], { summary: summaries[1], decided: [settled] }), TEXTS,
    );
    expect(regimes?.profiles).toEqual([{ id: 'A', name: a.name, summary: summaries[0] }, { id: 'B', name: b.name, summary: summaries[1] }]);
    const shown = (profile: string, of: MarkedFinding, decided = false) => ({ profile, decided, finding: toFindingReport(of, TEXTS, false) });
    expect(regimes?.differences).toEqual([
      { kind: 'changed', changes: ['severity', 'figures'], findings: [shown('A', stricter), shown('B', looser)] },
      { kind: 'only', changes: [], findings: [shown('A', left)] },
      { kind: 'only', changes: [], findings: [shown('B', right, true)] },
    ]);
  });

  it('marks as settled what was settled under the first', () => {
    const [a, b] = lawsNow();
    const left = finding('left');
    const { regimes } = toTwoRegimesReport(judged(a, [left], { decided: [{ ...toFindingReport(left, TEXTS, false), decision: decision('left') }] }), judged(b, []), TEXTS);
    expect(regimes?.differences.map(({ findings }) => findings.map(({ profile, decided }) => [profile, decided]))).toEqual([[['A', true]]]);
  });

  it('says what the two set differently, each with its basis, and where one sets nothing', () => {
    const [a, b] = lawsNow();
    const { thresholds = [] } = bothOf({}, {}).regimes ?? {};
    expect(thresholds.length).toBeGreaterThan(0);
    for (const { name, label, values } of thresholds) {
      expect([label, values.map(({ profile }) => profile)]).toEqual([`Tên ${name}`, ['A', 'B']]);
      for (const { value, shown, basis, confidence } of values) {
        if (basis === null) expect([value, shown, confidence]).toEqual([null, 'không quy định', null]);
        else expect(shown).toBe(TEXTS.thresholdValue(name, value));
      }
    }
    const silent = thresholds.flatMap(({ values }) => values.filter(({ basis }) => basis === null));
    expect(silent.length).toBeGreaterThan(0);
    expect([a.id, b.id]).toEqual(['A', 'B']);
  });

  it.each<[string, Partial<CheckReport>, Partial<CheckReport>, readonly (readonly string[])[]]>([
    ['unused where no finding of either has them', noted(['x', 'y']), noted(['y', 'z']), [['y'], [], []]],
    ['used where one of the two has a use for them', noted(['x']), noted([]), [[], [], []]],
    ['expired as under the first', noted([], ['x']), noted([], ['x']), [[], ['x'], []]],
    ['unjudged where they are so under either, each once', noted([], [], ['x', 'y']), noted([], [], ['y', 'z']), [[], [], ['x', 'y', 'z']]],
  ])('takes decisions for %s', (_, first, second, expected) => {
    const { unused, expired, unjudged } = bothOf(first, second).decisions;
    expect([unused, expired, unjudged].map((decisions) => decisions.map(({ fingerprint }) => fingerprint))).toEqual(expected);
  });

  it('tells a rule that broke down under both once', () => {
    const broken = (rule: string, detail = 'x') => ({ rule, path: null, detail });
    const { ruleFailures } = bothOf(
      { ruleFailures: [broken('hidden-data'), broken('quota-exceeded')] }, { ruleFailures: [broken('quota-exceeded'), broken('quota-exceeded', 'y')] },
    );
    expect(ruleFailures).toEqual([broken('hidden-data'), broken('quota-exceeded'), broken('quota-exceeded', 'y')]);
  });

  it.each<[string, Partial<CheckReport>, Partial<CheckReport>, readonly string[] | null]>([
    ['no pack', {}, {}, null],
    ['notes of both, each once', pack('một', 'hai'), pack('hai', 'ba'), ['một', 'hai', 'ba']],
    ['notes of the first alone', pack('một'), {}, ['một']],
  ])('keeps what people should know of the province pack: %s', (_, first, second, notes) => {
    expect(bothOf(first, second).pack).toEqual(notes === null ? null : { name: 'Tỉnh Điện Biên', severities: [], notes });
  });
});
