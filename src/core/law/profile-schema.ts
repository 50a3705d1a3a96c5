import { z } from 'zod';
import { AWARD_CODES } from '../domain/award';
import { DECIDER_CODES, type LawProfile } from '../domain/law-profile';
import { err, ok, type Result } from '../result';

const basis = z.string().trim().min(1);
const percent = z.int().min(0).max(100);
const months = z.int().min(0).max(120);
const award = z.enum(AWARD_CODES);
const isoDay = z.iso.date();

function factOf<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ value, basis, confidence: z.enum(['high', 'medium', 'low']) });
}

const shareRule = z.strictObject({ op: z.enum(['>', '>=']), percent });
const yesOrNo = factOf(z.boolean());

/** Shape of a law profile in JSON: every field of `LawProfile`, and no other. */
export const lawProfileSchema = z.strictObject({
  id: z.string().trim().min(1).max(40),
  name: z.string().trim().min(1),
  from: isoDay,
  to: isoDay.nullable(),
  basis,
  cstdcs: z.strictObject({
    capPercent: factOf(percent.nullable()),
    rounding: factOf(z.enum(['floor', 'nearest', 'ceil'])),
    capScope: factOf(z.enum(['unit', 'pooled'])),
    requireLdtt: yesOrNo,
    initiative: factOf(z.enum(['always', 'unless-excellent', 'never'])),
  }),
  ldtt: z.strictObject({
    minRating: factOf(z.enum(['excellent', 'good', 'fair', 'failed'])),
    minMonthsEmployed: factOf(months.nullable()),
    maxDiscipline: factOf(z.enum(['none', 'reprimand', 'warning', 'demotion', 'dismissal'])),
    maxMonthsAbsent: factOf(months.nullable()),
  }),
  ttldtt: z.strictObject({ ldttShare: factOf(shareRule) }),
  ttldxs: z.strictObject({ ldttShare: factOf(shareRule), minCstdcs: factOf(z.int().min(0)) }),
  vote: z.array(z.strictObject({ award, percent: factOf(percent) })),
  history: z.array(z.strictObject({
    award, needs: award, years: factOf(z.int().min(1).max(20)), alternative: z.string().trim().min(1).nullable(),
  })),
  excellentSharePercent: factOf(percent.nullable()),
  registrationRequired: yesOrNo,
  districtLevel: yesOrNo,
  authority: z.array(z.strictObject({ award, grantedBy: z.array(factOf(z.enum(DECIDER_CODES))).min(1) })),
  twoForms: yesOrNo,
  initiativeReuse: yesOrNo,
  dissolvedUnits: yesOrNo,
}).refine((profile) => profile.to === null || profile.from <= profile.to, { path: ['to'], error: 'before-from' });

/** Why a profile of an office cannot be used; `path` is the field, such as `cstdcs.capPercent.value`. */
export type LawProfileFailure =
  | { readonly kind: 'not-json'; readonly detail: string }
  | { readonly kind: 'bad-shape'; readonly issues: readonly { readonly path: string; readonly detail: string }[] };

/** Reads a law profile that an office wrote or edited, as JSON text. */
export function parseLawProfile(json: string): Result<LawProfile, LawProfileFailure> {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (thrown) {
    return err({ kind: 'not-json', detail: thrown instanceof Error ? thrown.message : String(thrown) });
  }
  const parsed = lawProfileSchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const issues = parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), detail: issue.message }));
  return err({ kind: 'bad-shape', issues });
}
