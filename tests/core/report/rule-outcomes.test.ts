import { acrossOutcomes, fileOutcomes, hasPassed, LAW_RULES, OUTGOING_RULES, PLAN_RULES, type RuleOutcome } from '#core/report/rule-outcomes';
import type { RunnableRule } from '#core/rules/define-rule';
import { RULES } from '#core/rules/registry';
import { checkReportOf, exportOf, findingOf, tallyFile, unreadableFile } from '#support/check-export';
import { fileOf } from '#support/result-input';

/** Whether a rule asks for a part of its input: what its check takes is seen as it begins to run. */
function takes(rule: RunnableRule, part: string): boolean {
  const taken = new Set<PropertyKey>();
  const input = new Proxy({}, { get: (_, name) => { taken.add(name); } });
  try {
    // Nothing is behind the parts, so the check comes no further than taking them.
    Array.from((rule.check as (input: unknown) => Iterable<unknown>)(input));
  } catch (thrown) {
    if (!(thrown instanceof TypeError)) throw thrown;
  }
  if (taken.size === 0) throw new Error(`${rule.id} takes nothing`);
  return taken.has(part);
}

/** Rules that take the part but have their say without it, too. */
const SPEAKS_WITHOUT_PLAN = ['missing-dossier-part', 'period-mismatch', 'tenure-too-short', 'unit-not-submitted'];
const SPEAKS_WITHOUT_LAW = ['not-registered'];

describe('rules that need more than the file', () => {
  test.each<[string, ReadonlySet<string>, readonly string[]]>([
    ['plan', PLAN_RULES, SPEAKS_WITHOUT_PLAN], ['law', LAW_RULES, SPEAKS_WITHOUT_LAW],
    ['isOutgoing', OUTGOING_RULES, []],
  ])('every rule that takes the %s is known to need it, or to do without', (part, needing, free) => {
    const taking = RULES.filter((rule) => takes(rule, part)).map(({ id }) => id);
    expect([...taking].sort()).toEqual([...needing, ...free].sort());
  });
});

const outcomeOf = (outcomes: readonly RuleOutcome[], id: string): RuleOutcome | undefined =>
  outcomes.find(({ rule }) => rule.id === id);

describe('what became of a rule', () => {
  const lawless = { ...tallyFile('b'), profile: 'none' };

  test.each<[string, RuleOutcome['notRun'], string, Parameters<typeof fileOutcomes>]>([
    ['passed where nothing was found', null, 'rating-too-low', [tallyFile('a'), exportOf(checkReportOf([]))]],
    ['not run where the file has no law, whatever the run has', 'law', 'rating-too-low', [lawless, exportOf(checkReportOf([lawless]))]],
    ['run where the file has a law and the run has none', null, 'rating-too-low', [tallyFile('a'), exportOf(checkReportOf([], { profile: 'none' }))]],
    ['not run over files that do not go out', 'outgoing', 'personal-data-exposed', [tallyFile('a'), exportOf(checkReportOf([]))]],
    ['run over copies that go out', null, 'personal-data-exposed', [tallyFile('a'), exportOf(checkReportOf([]), { isOutgoing: true })]],
    ['not run without a plan', 'plan', 'dissolved-unit', [tallyFile('a'), exportOf(checkReportOf([]), { hasPlan: false })]],
    ['not run without a table', 'table', 'subtotal-mismatch', [fileOf('a'), exportOf(checkReportOf([]))]],
  ])('%s', (_, notRun, id, [file, input]) => {
    const outcome = outcomeOf(fileOutcomes(file, input), id);
    expect(outcome?.notRun).toBe(notRun);
    expect(outcome !== undefined && hasPassed(outcome)).toBe(notRun === null);
  });

  test('is found for what it said, even where it was not thought to run', () => {
    const file = { ...lawless, findings: [findingOf('rating-too-low')] };
    expect(outcomeOf(fileOutcomes(file, exportOf(checkReportOf([file]))), 'rating-too-low'))
      .toMatchObject({ notRun: null, findings: [{ rule: 'rating-too-low' }] });
  });

  test('is nothing for a file that cannot be read', () => {
    const file = unreadableFile('a', 'x');
    expect(fileOutcomes(file, exportOf(checkReportOf([file])))).toEqual([]);
  });

  test('goes to all files together for a breakdown that belongs to no file', () => {
    const report = checkReportOf([tallyFile('a')], { ruleFailures: [{ rule: 'hidden-data', path: null, detail: 'x' }] });
    expect(outcomeOf(acrossOutcomes(exportOf(report)), 'hidden-data')?.broken).toEqual(['x']);
  });

  test('belongs to one place only: each rule looks at single files or at all together', () => {
    const input = exportOf(checkReportOf([tallyFile('a')]));
    const ids = [...fileOutcomes(tallyFile('a'), input), ...acrossOutcomes(input)].map(({ rule }) => rule.id);
    expect([...ids].sort()).toEqual(RULES.map(({ id }) => id).sort());
  });
});
