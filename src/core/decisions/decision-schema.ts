import { z } from 'zod';
import type { Decision, DecisionFile } from '../domain/decision';
import { err, ok, type Result } from '../result';
import { RULES } from '../rules/registry';
import { readJson, type JsonDocument, type JsonFault, type TextPlace } from '../text/json-document';
import { toShownValue } from '../text/json-words';

/** What is wrong with one place of a decision file. */
export type DecisionFault =
  | 'missing' | 'bad-type' | 'blank' | 'too-long' | 'bad-date' | 'bad-fingerprint' | 'unknown-rule' | 'unknown-version'
  | 'unknown-key' | 'before-decision' | 'repeated' | 'too-many';

export interface DecisionProblem extends TextPlace {
  /** `not-text`: the file is no UTF-8. */
  readonly fault: DecisionFault | JsonFault | 'repeated-key' | 'not-text';
  /** Which decision, from 1; `null` for the file as a whole. */
  readonly number: number | null;
  /** Name of the field; empty for the decision or the file itself. */
  readonly field: string;
  /** What stands there, shortened; empty for nothing. */
  readonly text: string;
}

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
  const read = readJson(json);
  if (!read.ok) {
    const { fault: jsonFault, line, column, found } = read.error;
    return err([{ fault: jsonFault, line, column, number: null, field: '', text: toShownValue(found) }]);
  }
  const document = read.value;
  if (document.repeatedKeys.length > 0) {
    return err(document.repeatedKeys.map(({ key, line, column }) =>
      ({ fault: 'repeated-key', line, column, number: null, field: key, text: '' })));
  }
  const parsed = fileSchema.safeParse(document.value);
  if (!parsed.success) return err(parsed.error.issues.flatMap((issue) => problemsOf(issue, document)));
  const problems = parsed.data.decisions.flatMap((decision, index, all) => contradictions(decision, index, all, document));
  return problems.length > 0 ? err(problems) : ok(parsed.data);
}

function contradictions(
  decision: Decision, index: number, all: readonly Decision[], document: JsonDocument,
): DecisionProblem[] {
  const at = (name: DecisionFault, field: string, found: string): DecisionProblem =>
    ({ fault: name, number: index + 1, field, text: found, ...placeOf(['decisions', index, field], document) });
  const isRepeated = all.findIndex((each) => each.fingerprint === decision.fingerprint) < index;
  const { decidedOn, expiresOn } = decision;
  return [
    ...(isRepeated ? [at('repeated', 'fingerprint', decision.fingerprint)] : []),
    ...(expiresOn !== null && expiresOn < decidedOn ? [at('before-decision', 'expiresOn', expiresOn)] : []),
  ];
}

function problemsOf(issue: z.core.$ZodIssue, document: JsonDocument): DecisionProblem[] {
  const { path } = issue;
  const index = path[0] === 'decisions' && typeof path[1] === 'number' ? path[1] : null;
  const number = index === null ? null : index + 1;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const place = document.keyPlaceOf([...path, key]) ?? placeOf(path, document);
      return { fault: 'unknown-key', number, field: key, text: '', ...place };
    });
  }
  const field = String(path.at(index === null ? 0 : 2) ?? '');
  return [{ fault: toFault(issue.message), number, field, text: toShownValue(valueAt(path, document.value)), ...placeOf(path, document) }];
}

/** Where a value stands; of a missing one, where the decision begins that lacks it. */
function placeOf(path: readonly PropertyKey[], document: JsonDocument): TextPlace {
  return document.placeOf(path) ?? (path.length === 0 ? { line: 1, column: 1 } : placeOf(path.slice(0, -1), document));
}

const FAULTS: readonly DecisionFault[] = [
  'missing', 'bad-type', 'blank', 'too-long', 'bad-date', 'bad-fingerprint', 'unknown-rule', 'unknown-version', 'too-many',
];

function toFault(message: string): DecisionFault {
  return FAULTS.find((each) => each === message) ?? 'bad-type';
}

function valueAt(path: readonly PropertyKey[], root: unknown): unknown {
  return path.reduce<unknown>((value, key) =>
    (typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === String(key))?.[1] : undefined), root);
}
