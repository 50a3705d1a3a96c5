import { indexPastRounds, type PastIndex } from '#core/domain/past-index';
import type { Plan } from '#core/domain/plan';
import type { RecognisedWorkbook } from '#core/domain/recognised';
import type { UnitFacts } from '#core/domain/tally';
import type { LawProfile } from '#core/domain/law-profile';
import { toA1 } from '#core/grid/address';
import type { RunnableRule } from '#core/rules/define-rule';
import type { Finding } from '#core/rules/finding';
import { runCollectionRules, runFileRules, type RuleRun } from '#core/rules/run-rules';
import { unitFactsOf } from '#core/consolidate/unit-facts';
import { findProfile } from '#core/law/profiles';
import { applyPlan } from '#core/law/resolve-profile';
import { recogniseWorkbook } from '#core/recognise/recognise-workbook';
import { findingText, ruleText } from '#i18n/finding-text';
import { GoldenFindings } from './golden-findings';
import { readTallyText, type ExpectedBlame, type TallyFile } from './tally-text';

/** Workbooks in tally text, with what surrounds the run where the text cannot say it. */
export interface RuleCaseDetails {
  readonly text: string;
  /** Law profile; A when left out. */
  readonly profile?: string;
  /** Parts of the law profile that are otherwise, as a province may set them. */
  readonly law?: Partial<LawProfile>;
  /** Parts of a plan; no plan when left out. */
  readonly plan?: Partial<Plan>;
  /** Workbooks of past rounds in tally text; none when left out. */
  readonly past?: string;
  readonly unreadablePaths?: readonly string[];
  /** The files are copies that go out. */
  readonly isOutgoing?: boolean;
  /** For collection rules: a check of single files instead of a consolidation. */
  readonly isCheckOnly?: boolean;
}

export type RuleCase = string | RuleCaseDetails;

export interface RuleCases {
  readonly valid: Readonly<Record<string, RuleCase>>;
  readonly invalid: Readonly<Record<string, RuleCase>>;
}

const EMPTY_PLAN: Plan = {
  period: null, periodKind: null, office: null, level: null, considerationDate: null, deadline: null,
  profile: null, capPercent: null, rounding: null, capScope: null, units: [], targets: [], tasks: [], receipts: [],
};

/**
 * Tests a rule by cases in tally text: silence over the valid ones, and exactly the blamed cells over the
 * invalid ones, whose whole findings stand in `tests/golden/findings`. Also holds every rule to the template:
 * input untouched, same answer twice, every message used, sentences whole.
 */
export function testRule(rule: RunnableRule, cases: RuleCases): void {
  describe(`${rule.code} ${rule.id}`, () => {
    const used = new Set<string>();
    const golden = new GoldenFindings(rule.id);
    afterAll(() => { golden.save(); });
    describe('is silent about', () => {
      it.each(Object.entries(cases.valid))('%s', (_, ruleCase) => {
        expect(expectedOf(ruleCase)).toEqual([]);
        expect(placesOf(runTwice(rule, ruleCase))).toEqual([]);
      });
    });
    describe('reports', () => {
      it.each(Object.entries(cases.invalid))('%s', (name, ruleCase) => {
        const findings = runTwice(rule, ruleCase);
        expect(expectedOf(ruleCase)).not.toEqual([]);
        expect(placesOf(findings)).toEqual(expectedOf(ruleCase));
        golden.check(name, findings);
        for (const finding of findings) {
          used.add(finding.messageId);
          checkSentence(finding);
        }
      });
    });
    it('uses every message, and has cases and texts enough', () => {
      expect([...used].sort()).toEqual(Object.keys(rule.messages).sort());
      expect(Object.keys(cases.valid).length).toBeGreaterThanOrEqual(2);
      expect(Object.keys(cases.invalid).length).toBeGreaterThanOrEqual(2);
      const texts = [...Object.values(cases.valid), ...Object.values(cases.invalid)].map((one) => JSON.stringify(one));
      expect(new Set(texts).size).toBe(texts.length);
      expect(golden.leftOver()).toEqual([]);
      const { title, why, fix } = ruleText(rule.id);
      for (const text of [title, why, fix]) expect(text.trim()).not.toBe('');
    });
  });
}

/** Findings of one rule over a case, as `runFileRules` and `runCollectionRules` give them. */
export function findingsOf(rule: RunnableRule, ruleCase: RuleCase): readonly Finding[] {
  return runTwice(rule, ruleCase);
}

/** Places blamed, in a fixed order, for comparing. */
export function placesOf(findings: readonly Finding[]): readonly ExpectedBlame[] {
  return sorted(findings.map((finding) => ({
    messageId: finding.messageId,
    path: finding.path,
    sheet: finding.sheet,
    cell: finding.cell === null ? null : toA1(finding.cell),
  })));
}

export function expectedOf(ruleCase: RuleCase): readonly ExpectedBlame[] {
  return sorted(readTallyText(detailsOf(ruleCase).text).expected);
}

function sorted(places: readonly ExpectedBlame[]): readonly ExpectedBlame[] {
  const key = (place: ExpectedBlame): string => [place.path, place.sheet, place.cell, place.messageId].join('|');
  return [...places].sort((left, right) => (key(left) < key(right) ? -1 : 1));
}

function detailsOf(ruleCase: RuleCase): RuleCaseDetails {
  return typeof ruleCase === 'string' ? { text: ruleCase } : ruleCase;
}

function runTwice(rule: RunnableRule, ruleCase: RuleCase): readonly Finding[] {
  const details = detailsOf(ruleCase);
  const input = prepare(details);
  const first = run(rule, input, details);
  expect(run(rule, input, details)).toEqual(first);
  expect(first.failures).toEqual([]);
  return first.findings;
}

interface PreparedRun {
  readonly submissions: readonly { readonly workbook: RecognisedWorkbook; readonly facts: UnitFacts }[];
  readonly law: LawProfile;
  readonly plan: Plan | null;
  readonly history: PastIndex;
}

function prepare(details: RuleCaseDetails): PreparedRun {
  const plan = details.plan === undefined ? null : { ...EMPTY_PLAN, ...details.plan };
  const known = findProfile(details.profile ?? 'A');
  if (known === undefined) throw new Error(`No law profile ${details.profile ?? 'A'}`);
  const profile = { ...known, ...details.law };
  const law = plan === null ? profile : applyPlan(profile, plan);
  const submissions = readTallyText(details.text).files.map((file) => recognise(file, plan));
  const past = readTallyText(details.past ?? '').files.map((file) => ({ kind: 'understood' as const, ...recognise(file, plan) }));
  return { ...deepFreeze({ submissions, law, plan }), history: indexPastRounds(deepFreeze(past)) };
}

function recognise(file: TallyFile, plan: Plan | null): { workbook: RecognisedWorkbook; facts: UnitFacts } {
  const sha256 = JSON.stringify(file.path);
  const workbook = recogniseWorkbook({ path: file.path, sha256, workbook: file.workbook, plan });
  return { workbook, facts: unitFactsOf(workbook) };
}

function run(rule: RunnableRule, input: PreparedRun, details: RuleCaseDetails): RuleRun {
  const { submissions, law, plan, history } = input;
  if (rule.scope === 'collection') {
    return runCollectionRules({
      submissions, law, plan,
      unreadablePaths: details.unreadablePaths ?? [],
      isConsolidation: details.isCheckOnly !== true,
    }, { rules: [rule] });
  }
  const { isOutgoing = false } = details;
  const runs = submissions.map(({ workbook, facts }) =>
    runFileRules({ workbook, facts, law, plan, history, isOutgoing }, { rules: [rule] }));
  return { findings: runs.flatMap((one) => one.findings), failures: runs.flatMap((one) => one.failures) };
}

/** Freezes plain data through and through; typed arrays cannot be frozen and stay as they are. */
function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}

/** A sentence for people: whole, and without what a missing figure leaves behind. */
export function checkSentence(finding: Finding): void {
  const sentence = findingText(finding);
  expect(sentence).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
  expect(sentence).toMatch(/[.?!]$/);
  expect(sentence.trim()).toBe(sentence);
  expect(JSON.stringify(finding.data)).not.toMatch(/:null[^"]*NaN/);
}
