import { z } from 'zod';
import { err, ok, type Result } from '../result';
import { RULES } from '../rules/registry';
import { readJson, type JsonDocument, type JsonFault, type TextPlace } from '../text/json-document';
import type { TickFile } from './ticks';

/** What is wrong with one place of a file of ticks. `one-of-two`: a tick names a rule or a finding, and not both. */
export type TickFault =
  | 'missing' | 'bad-type' | 'blank' | 'too-long' | 'bad-fingerprint' | 'unknown-rule' | 'unknown-version' | 'unknown-key' | 'one-of-two' | 'too-many';

export interface TickProblem extends TextPlace {
  readonly fault: TickFault | JsonFault | 'repeated-key' | 'not-text';
  /** Which tick, from 1; `null` for the file as a whole. */
  readonly number: number | null;
  readonly field: string;
}

const MOST_TICKS = 10_000;
const MOST_CHARACTERS = 2_000;
const RULE_NAMES: ReadonlySet<string> = new Set(RULES.flatMap(({ id, code }) => [id, code]));

const absence = { error: ({ input }: { readonly input?: unknown }): TickFault => (input === undefined ? 'missing' : 'bad-type') };
const fault = (name: TickFault): { readonly error: string } => ({ error: name });
const text = z.string(absence).trim().min(1, fault('blank')).max(MOST_CHARACTERS, fault('too-long'));

const tickSchema = z.strictObject({
  rule: z.string(absence).refine((name) => RULE_NAMES.has(name) || RULE_NAMES.has(name.toUpperCase()), fault('unknown-rule')).nullable().default(null),
  fingerprint: z.string(absence).regex(/^[0-9a-f]{32}$/, fault('bad-fingerprint')).nullable().default(null),
  reason: text,
  by: text,
}, absence).refine(({ rule, fingerprint }) => (rule === null) !== (fingerprint === null), fault('one-of-two'));

const fileSchema = z.strictObject({
  version: z.literal(1, fault('unknown-version')),
  ticks: z.array(tickSchema, absence).max(MOST_TICKS, fault('too-many')),
}, absence);

const FAULTS: readonly TickFault[] = [
  'missing', 'bad-type', 'blank', 'too-long', 'bad-fingerprint', 'unknown-rule', 'unknown-version', 'one-of-two', 'too-many',
];

/** Reads a file of ticks, as JSON text; all its faults, in their order, when it cannot be used. */
export function parseTicks(json: string): Result<TickFile, readonly TickProblem[]> {
  const read = readJson(json);
  if (!read.ok) return err([{ fault: read.error.fault, line: read.error.line, column: read.error.column, number: null, field: '' }]);
  const document = read.value;
  if (document.repeatedKeys.length > 0) {
    return err(document.repeatedKeys.map(({ key, line, column }) => ({ fault: 'repeated-key', line, column, number: null, field: key })));
  }
  const parsed = fileSchema.safeParse(document.value);
  return parsed.success ? ok(parsed.data) : err(parsed.error.issues.flatMap((issue) => problemsOf(issue, document)));
}

function problemsOf(issue: z.core.$ZodIssue, document: JsonDocument): TickProblem[] {
  const { path } = issue;
  const index = typeof path[1] === 'number' ? path[1] : null;
  const number = index === null ? null : index + 1;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      ({ fault: 'unknown-key', number, field: key, ...document.keyPlaceOf([...path, key]) ?? placeOf(path, document) }));
  }
  const named = FAULTS.find((each) => each === issue.message) ?? 'bad-type';
  return [{ fault: named, number, field: String(path.at(index === null ? 0 : 2) ?? ''), ...placeOf(path, document) }];
}

/** Where a value stands; of a missing one, where begins what lacks it. The root is always there. */
function placeOf(path: readonly PropertyKey[], document: JsonDocument): TextPlace {
  return document.placeOf(path) ?? placeOf(path.slice(0, -1), document);
}
