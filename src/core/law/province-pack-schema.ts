import { z } from 'zod';
import { AWARD_CODES } from '../domain/award';
import { DECIDER_CODES } from '../domain/law-profile';
import type { ProvincePack, RuleChange } from '../domain/province-pack';
import { err, ok, type Result } from '../result';
import { foldKey } from '../text/fold';
import { readJson, type JsonDocument } from '../text/json-document';
import { contradictionsOf, toPackProblems, type PackProblem } from './pack-problems';
import { LAW_PROFILES } from './profiles';

/** A rule as a pack may name it: by its id or by its code. */
export interface KnownRule {
  readonly id: string;
  readonly code: string;
}

const MOST_CHARACTERS = 2_000;
const MOST_ENTRIES = 5_000;

const text = z.string().trim().min(1).max(MOST_CHARACTERS);
const percent = z.int().min(0).max(100);
const months = z.int().min(0).max(120);
const award = z.enum(AWARD_CODES);

/** A fact with its basis; the office itself vouches for it unless it says otherwise. */
function factOf<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ value, basis: text, confidence: z.enum(['high', 'medium', 'low']).default('high') });
}

const optionalFact = <Value extends z.ZodType>(value: Value) => factOf(value).exactOptional();
const yesOrNo = optionalFact(z.boolean());
const ldttShare = optionalFact(z.strictObject({ op: z.enum(['>', '>=']), percent }));

/** Every threshold of a law profile, each one as the office sets it or left out. */
export const THRESHOLDS_SCHEMA = z.strictObject({
  cstdcs: z.strictObject({
    capPercent: optionalFact(percent.nullable()),
    rounding: optionalFact(z.enum(['floor', 'nearest', 'ceil'])),
    capScope: optionalFact(z.enum(['unit', 'pooled'])),
    requireLdtt: yesOrNo,
    initiative: optionalFact(z.enum(['always', 'unless-excellent', 'never'])),
  }).exactOptional(),
  ldtt: z.strictObject({
    minRating: optionalFact(z.enum(['excellent', 'good', 'fair', 'failed'])),
    minMonthsEmployed: optionalFact(months.nullable()),
    maxDiscipline: optionalFact(z.enum(['none', 'reprimand', 'warning', 'demotion', 'dismissal'])),
    maxMonthsAbsent: optionalFact(months.nullable()),
  }).exactOptional(),
  ttldtt: z.strictObject({ ldttShare }).exactOptional(),
  ttldxs: z.strictObject({ ldttShare, minCstdcs: optionalFact(z.int().min(0).max(100)) }).exactOptional(),
  vote: z.array(z.strictObject({ award, percent: factOf(percent) })).max(AWARD_CODES.length).exactOptional(),
  history: z.array(z.strictObject({
    award, needs: award, years: factOf(z.int().min(1).max(20)), alternative: text.nullable().default(null),
  })).max(MOST_ENTRIES).exactOptional(),
  excellentSharePercent: optionalFact(percent.nullable()),
  registrationRequired: yesOrNo,
  districtLevel: yesOrNo,
  authority: z.array(z.strictObject({ award, grantedBy: z.array(factOf(z.enum(DECIDER_CODES))).min(1).max(DECIDER_CODES.length) }))
    .max(AWARD_CODES.length).exactOptional(),
  twoForms: yesOrNo,
  initiativeReuse: yesOrNo,
  dissolvedUnits: yesOrNo,
});

function packSchema(rules: readonly KnownRule[]) {
  const names = new Set(rules.flatMap(({ id, code }) => [id, code]));
  const name = text.refine((value) => foldKey(value) !== '', { error: 'blank' });
  return z.strictObject({
    version: z.literal(1),
    name: text.max(100),
    profile: z.enum(['auto', ...LAW_PROFILES.map(({ id }) => id)]).default('auto'),
    thresholds: THRESHOLDS_SCHEMA.default({}),
    rules: z.array(z.strictObject({
      rule: z.string().refine((value) => names.has(value), { error: 'unknown-rule' }),
      severity: z.enum(['error', 'warning', 'info']).exactOptional(),
      off: z.literal(true).exactOptional(),
      reason: text,
    })).max(MOST_ENTRIES).default([]),
    awardNames: z.array(z.strictObject({ name, award })).max(MOST_ENTRIES).default([]),
    unitNames: z.array(z.strictObject({ unit: text, names: z.array(name).min(1).max(MOST_ENTRIES) })).max(MOST_ENTRIES).default([]),
  });
}

/**
 * Reads a province pack (gói quy định của tỉnh), as JSON text; all its faults by line and column, in their order, when
 * it cannot be used. `rules` are those it may change.
 */
export function parseProvincePack(json: string, rules: readonly KnownRule[]): Result<ProvincePack, readonly PackProblem[]> {
  const document = readJson(json);
  if (!document.ok) return err([{ ...document.error, field: '', expected: '' }]);
  const parsed = packSchema(rules).safeParse(document.value.value);
  const problems = [
    ...(parsed.success ? [] : parsed.error.issues.flatMap((issue) => toPackProblems(issue, document.value, rules))),
    ...repeatedKeys(document.value),
    ...contradictionsOf(document.value, rules),
  ].sort((left, right) => left.line - right.line || left.column - right.column);
  if (!parsed.success || problems.length > 0) return err(problems);
  const { rules: changes, ...pack } = parsed.data;
  return ok({ ...pack, ruleChanges: changes.map((change) => toRuleChange(change, rules)) });
}

interface WrittenChange {
  readonly rule: string;
  readonly severity?: 'error' | 'warning' | 'info';
  readonly reason: string;
}

/** One without a severity switches off: that it does one of both was seen before. */
function toRuleChange({ rule, severity, reason }: WrittenChange, rules: readonly KnownRule[]): RuleChange {
  const id = rules.find(({ code }) => code === rule)?.id ?? rule;
  return severity === undefined ? { rule: id, off: true, reason } : { rule: id, severity, reason };
}

function repeatedKeys({ repeatedKeys: repeated }: JsonDocument): PackProblem[] {
  return repeated.map(({ key, line, column }) => ({ fault: 'repeated-key', line, column, field: key, found: '', expected: '' }));
}
