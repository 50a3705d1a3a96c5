import { z } from 'zod';
import { AWARD_CODES, SUBJECTS } from '../domain/award';
import type { Plan } from '../domain/plan';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const count = z.int().nonnegative();
const text = z.string().min(1);
const bound = z.number().nonnegative().nullable();
const target = z.union([count, z.object({
  text, least: bound, most: bound, isStrict: z.boolean(),
  unit: z.enum(['awards', 'percent']), base: z.enum(['headcount', 'ldtt', 'collectives']).nullable(),
}).refine(({ least, most }) => least !== null || most !== null)]);

/** What holds of every plan that the reader gives out. */
export const PLAN_SCHEMA: z.ZodType<Plan> = z.object({
  period: z.string().regex(/^\d{4}(-\d{4})?$/).nullable(),
  periodKind: z.enum(['school-year', 'work-year']).nullable(),
  office: text.nullable(),
  level: z.enum(['province', 'district', 'commune']).nullable(),
  considerationDate: day.nullable(),
  deadline: day.nullable(),
  profile: text.nullable(),
  capPercent: z.number().min(0).max(100).nullable(),
  rounding: z.enum(['floor', 'nearest', 'ceil']).nullable(),
  capScope: z.enum(['unit', 'pooled']).nullable(),
  dossier: z.array(z.enum([
    'tally', 'person-list', 'collective-list', 'initiative-list', 'registration', 'submission-letter', 'minutes', 'signature',
  ])).exactOptional(),
  units: z.array(z.object({
    code: text, name: text, aliases: z.array(text), cluster: text.nullable(), parent: text.nullable(),
    status: z.enum(['active', 'dissolved']),
  })),
  targets: z.array(z.object({
    unitCode: text,
    key: z.object({ award: z.enum(AWARD_CODES), subject: z.enum(SUBJECTS) }),
    registered: target.nullable(),
    quota: target.nullable(),
  })),
  tasks: z.array(z.object({
    number: z.string(), content: z.string(), lead: z.string(), cooperating: z.string(), time: z.string(),
  })),
  receipts: z.array(z.object({ unitCode: text, receivedOn: day, file: text.nullable() })),
});
