import { z } from 'zod';
import type { Decision, DecisionFile } from '../domain/decision';
import { err, ok, type Result } from '../result';
import { RULES } from '../rules/registry';

/** What is wrong with one place of a decision file. */
export type DecisionFault =
  | 'missing' | 'bad-type' | 'blank' | 'too-long' | 'bad-date' | 'bad-fingerprint' | 'unknown-rule' | 'unknown-version'
  | 'unknown-key' | 'before-decision' | 'repeated' | 'too-many';

export type DecisionProblem =
  | { readonly kind: 'not-json'; readonly detail: string }
  | {
    readonly kind: 'fault';
    readonly fault: DecisionFault;
    /** Which decision, from 1; `null` for the file as a whole. */
    readonly number: number | null;
    /** Name of the field; empty for the decision or the file itself. */
    readonly field: string;
    /** What stands there, shortened; empty for nothing. */
    readonly text: string;
  };

const MOST_DECISIONS = 10_000;
const MOST_CHARACTERS = 2_000;
const RULE_IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

/** Names the fault of a missing field or one of another type. */
const absence = { error: ({ input }: { readonly input?: unknown }): DecisionFault => (input === undefined ? 'missing' : 'bad-type') };
const fault = (name: DecisionFault): { readonly error: string } => ({ error: name });

const text = z.string(absence).trim().min(1, fault('blank')).max(MOST_CHARACTERS, fault('too-long'));
const day = z.string(absence).refine((value) => z.iso.date().safeParse(value).success, fault('bad-date'));
const fingerprint = z.string(absence).regex(/^[0-9a-f]{32}$/, fault('bad-fingerprint'));
const rule = z.string(absence).refine((id) => RULE_IDS.has(id), fault('unknown-rule'));

const decisionSchema = z.strictObject({
  fingerprint, rule,
  reason: text,
  decidedBy: text,
  decidedOn: day,
  basis: text.nullable().default(null),
  expiresOn: day.nullable().default(null),
}, absence);

const fileSchema = z.strictObject({
  version: z.literal(1, fault('unknown-version')),
  decisions: z.array(decisionSchema, absence).max(MOST_DECISIONS, fault('too-many')),
}, absence);

/** Reads a decision file (tệp quyết định), as JSON text; all its faults, in their order, when it cannot be used. */
export function parseDecisions(json: string): Result<DecisionFile, readonly DecisionProblem[]> {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (thrown) {
    return err([{ kind: 'not-json', detail: thrown instanceof Error ? thrown.message : String(thrown) }]);
  }
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) return err(parsed.error.issues.flatMap((issue) => problemsOf(issue, value)));
  const problems = parsed.data.decisions.flatMap((decision, index, all) => contradictions(decision, index, all));
  return problems.length > 0 ? err(problems) : ok(parsed.data);
}

/** A decision file as JSON text, for people to read; equal decisions give equal bytes. */
export function toDecisionText(decisions: readonly Decision[]): string {
  const file: DecisionFile = { version: 1, decisions };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function contradictions(decision: Decision, index: number, all: readonly Decision[]): DecisionProblem[] {
  const at = (name: DecisionFault, field: string, found: string): DecisionProblem =>
    ({ kind: 'fault', fault: name, number: index + 1, field, text: found });
  const isRepeated = all.findIndex((each) => each.fingerprint === decision.fingerprint) < index;
  const { decidedOn, expiresOn } = decision;
  return [
    ...(isRepeated ? [at('repeated', 'fingerprint', decision.fingerprint)] : []),
    ...(expiresOn !== null && expiresOn < decidedOn ? [at('before-decision', 'expiresOn', expiresOn)] : []),
  ];
}

function problemsOf(issue: z.core.$ZodIssue, file: unknown): DecisionProblem[] {
  const { path } = issue;
  const index = path[0] === 'decisions' && typeof path[1] === 'number' ? path[1] : null;
  const field = String(path.at(index === null ? 0 : 2) ?? '');
  const place = { kind: 'fault' as const, number: index === null ? null : index + 1 };
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ ...place, fault: 'unknown-key', field: key, text: '' }));
  return [{ ...place, field, fault: toFault(issue.message), text: shownAt(path, file) }];
}

const FAULTS: readonly DecisionFault[] = [
  'missing', 'bad-type', 'blank', 'too-long', 'bad-date', 'bad-fingerprint', 'unknown-rule', 'unknown-version', 'too-many',
];

function toFault(message: string): DecisionFault {
  return FAULTS.find((each) => each === message) ?? 'bad-type';
}

const SHOWN_CHARACTERS = 60;

/** What stands at a place of the file, where it is a plain value. */
function shownAt(path: readonly PropertyKey[], file: unknown): string {
  let value: unknown = file;
  for (const key of path) {
    value = typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === String(key))?.[1] : undefined;
  }
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return '';
  const shown = String(value);
  return shown.length <= SHOWN_CHARACTERS ? shown : `${shown.slice(0, SHOWN_CHARACTERS)}…`;
}
