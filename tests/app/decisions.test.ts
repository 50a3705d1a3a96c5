import { checkFiles } from '#app/use-cases/check-files';
import { consolidateFiles } from '#app/use-cases/consolidate-files';
import { fixFiles } from '#app/use-cases/fix-files';
import type { RunRequest } from '#app/use-cases/run-contract';
import { toDecisionText } from '#core/decisions/decision-text';
import { LOCKED_PROFILES } from '#core/law/profiles';
import type { Decision } from '#core/domain/decision';
import type { CheckReport, FindingReport } from '#core/report/contract';
import { FIX_SERVICES } from '#support/fix-run';
import { fixtureSource, sourceOf, TEST_SERVICES } from '#support/memory-files';

const CONTROL = { report: () => undefined, signal: { aborted: false } };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const fileOf = (decisions: readonly Decision[]): ReturnType<typeof sourceOf> => sourceOf('quyet-dinh.json', () => bytesOf(toDecisionText(decisions)));
const requestOf = (name: string, parts: Partial<RunRequest> = {}): RunRequest =>
  ({ files: [fixtureSource(`defects/${name}.xlsx`)], plan: null, profile: 'A', asOf: null, ...parts });

async function reportOf(request: RunRequest): Promise<CheckReport> {
  const run = await checkFiles(request, TEST_SERVICES, CONTROL);
  if (!run.ok) throw new Error(run.error.kind);
  return run.value.report;
}

const allOf = ({ files, findings }: CheckReport): FindingReport[] => [...files.flatMap((file) => file.findings), ...findings];
const decide = ({ fingerprint, rule }: FindingReport, parts: Partial<Decision> = {}): Decision => ({
  fingerprint, rule, reason: 'Đã hỏi đơn vị', decidedBy: 'Cà Thị Bình', decidedOn: '2021-06-05', basis: null, expiresOn: null, ...parts,
});

/** The first finding of a rule in a file. */
async function findingOf(name: string, rule: string): Promise<FindingReport> {
  const finding = allOf(await reportOf(requestOf(name))).find((each) => each.rule === rule);
  if (finding === undefined) throw new Error(`${name} has no ${rule}.`);
  return finding;
}

describe('a decision in a check', () => {
  it.each([
    ['duplicate-person', 'duplicate-person'], ['wrong-total', 'column-total-mismatch'], ['cap-exceeded', 'cstdcs-cap-exceeded'],
    ['three-faults', 'serial-number-gap'], ['list-tally', 'list-tally-mismatch'], ['school-year', 'period-mismatch'],
  ])('takes one finding of %s (%s) out of findings and counts, and leaves the others', async (name, rule) => {
    const before = await reportOf(requestOf(name));
    const finding = await findingOf(name, rule);
    const decision = decide(finding);
    const after = await reportOf(requestOf(name, { decisions: fileOf([decision]) }));
    expect(after.decided.map((each) => [each.rule, each.cell, each.path, each.decision])).toEqual([[rule, finding.cell, requestOf(name).files[0]?.path, decision]]);
    expect(allOf(after)).toEqual(allOf(before).filter(({ fingerprint }) => fingerprint !== finding.fingerprint));
    const total = ({ errors, warnings, infos }: CheckReport['summary']): number => errors + warnings + infos;
    expect(total(after.summary)).toBe(total(before.summary) - 1);
    expect(after.decisions).toEqual({ unused: [], expired: [], unjudged: [] });
  });

  it('does not touch another file, and is said to be unused there', async () => {
    const decision = decide(await findingOf('duplicate-person', 'duplicate-person'));
    const report = await reportOf(requestOf('wrong-total', { decisions: fileOf([decision]) }));
    expect(report.decided).toEqual([]);
    expect(report.decisions.unused).toEqual([decision]);
  });

  it.each([
    ['the day of the run', { asOf: '2022-01-01' }, 'expired'],
    ['the day of consideration in the plan', { plan: fixtureSource('district/plan.xlsx') }, 'judged'],
    ['nothing', {}, 'unjudged'],
  ] as const)('is held against its last day by %s', async (_, parts, outcome) => {
    const decision = decide(await findingOf('duplicate-person', 'duplicate-person'), { expiresOn: '2021-12-31' });
    const { decided, decisions } = await reportOf(requestOf('duplicate-person', { ...parts, decisions: fileOf([decision]) }));
    expect(decisions).toEqual({
      unused: [], expired: outcome === 'expired' ? [decision] : [], unjudged: outcome === 'unjudged' ? [decision] : [],
    });
    expect(decided).toHaveLength(outcome === 'expired' ? 0 : 1);
  });

  it('stands for both of two law profiles', async () => {
    const decision = decide(await findingOf('duplicate-person', 'duplicate-person'));
    const { regimes, decided, decisions } = await reportOf(requestOf('duplicate-person', { profile: 'A,B', decisions: fileOf([decision]) }));
    expect(decided).toHaveLength(1);
    expect(decisions.unused).toEqual([]);
    expect(regimes?.differences.flatMap(({ findings }) => findings).filter(({ finding }) => finding.rule === 'duplicate-person')).toEqual([]);
  });

  it('of a finding that only the second law makes is not unused', async () => {
    const request = requestOf('tenure-7-months', { profile: 'B,A' });
    const only = (await reportOf(request)).regimes?.differences.find(({ kind }) => kind === 'only')?.findings[0];
    if (only === undefined) throw new Error('B and A do not differ.');
    expect(only).toMatchObject({ profile: 'A', decided: false });
    const after = await reportOf({ ...request, decisions: fileOf([decide(only.finding)]) });
    expect(after.decisions.unused).toEqual([]);
    expect(after.regimes?.differences.map(({ findings }) => findings.map(({ profile, decided }) => [profile, decided]))).toEqual([[['A', true]]]);
    expect(after.regimes?.profiles.map(({ id, summary }) => [id, summary.errors])).toEqual([['B', 0], ['A', 0]]);
  });
});

it('a decided finding is not fixed, others of the file are', async () => {
  const decision = decide(await findingOf('three-faults', 'serial-number-gap'));
  const run = await fixFiles(requestOf('three-faults', { decisions: fileOf([decision]) }), FIX_SERVICES, CONTROL);
  if (!run.ok) throw new Error(run.error.kind);
  const [file] = run.value.files;
  expect(file?.applied.map(({ rule }) => rule)).toEqual(['stray-characters']);
  expect(file?.left.map(({ finding, reason }) => [finding.rule, reason])).toEqual([['column-total-mismatch', 'needs-choice']]);
  expect(run.value.report.decided.map(({ rule }) => rule)).toEqual(['serial-number-gap']);
});

it('a consolidation takes a file without remark when all that was wrong with it is decided', async () => {
  const finding = await findingOf('duplicate-person', 'duplicate-person');
  const statusWith = async (decisions: readonly Decision[]): Promise<unknown> => {
    const run = await consolidateFiles(requestOf('duplicate-person', { decisions: fileOf(decisions) }), TEST_SERVICES, CONTROL);
    if (!run.ok) throw new Error(run.error.kind);
    return [run.value.report.units.map(({ status }) => status), run.value.report.decided.length];
  };
  expect(await statusWith([])).toEqual([['taken-with-warnings'], 0]);
  expect(await statusWith([decide(finding)])).toEqual([['taken'], 1]);
});

describe('a run is refused with', () => {
  it.each<[string, () => Uint8Array, unknown]>([
    ['a decision file that is gone', () => { throw new Error('gone'); }, { kind: 'decisions-unreadable', path: 'quyet-dinh.json', detail: 'gone' }],
    ['one that is no text', () => Uint8Array.from([0xff, 0xfe, 0x41]), { kind: 'decisions-invalid', problems: [{ fault: 'not-text' }] }],
    ['one that is no JSON', () => bytesOf('không'), { kind: 'decisions-invalid', problems: [{ fault: 'expected-value', line: 1, column: 1 }] }],
    ['one with a fault', () => bytesOf('{"version":1,"decisions":[{}]}'), { kind: 'decisions-invalid' }],
  ])('%s', async (_, read, refusal) => {
    const decisions = sourceOf('quyet-dinh.json', read);
    for (const run of [checkFiles, consolidateFiles]) {
      expect(await run(requestOf('wrong-total', { decisions }), TEST_SERVICES, CONTROL)).toMatchObject({ ok: false, error: refusal });
    }
  });

  it.each<[string, unknown]>([
    ['D', { kind: 'locked-profile', profile: 'D', reason: LOCKED_PROFILES[0]?.reason }],
    ['A,D', { kind: 'locked-profile', profile: 'D' }], ['A,Z', { kind: 'unknown-profile', profile: 'Z' }],
    ['A, a', { kind: 'not-two-profiles' }], ['auto,A', { kind: 'not-two-profiles' }], ['A,B,C', { kind: 'not-two-profiles' }],
    [',', { kind: 'not-two-profiles' }],
  ])('the law "%s"', async (profile, refusal) => {
    expect(await checkFiles(requestOf('wrong-total', { profile }), TEST_SERVICES, CONTROL)).toMatchObject({ ok: false, error: refusal });
  });

  it('two laws for one consolidation', async () => {
    expect(await consolidateFiles(requestOf('wrong-total', { profile: 'A,B' }), TEST_SERVICES, CONTROL))
      .toMatchObject({ ok: false, error: { kind: 'one-profile-only', profile: 'A,B' } });
  });
});
