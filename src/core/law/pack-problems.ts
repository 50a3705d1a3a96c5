import type { z } from 'zod';
import { AWARD_CODES } from '../domain/award';
import { nearestWord } from '../text/edit-distance';
import { foldKey } from '../text/fold';
import type { JsonDocument, JsonFault, TextPlace } from '../text/json-document';
import { toFieldText, toShownValue } from '../text/json-words';

/** What is wrong with one place of a province pack. */
export type PackFault =
  | JsonFault | 'not-utf8' | 'repeated-key' | 'unknown-key' | 'missing' | 'bad-type' | 'blank' | 'too-long' | 'too-many'
  | 'unknown-version' | 'unknown-profile' | 'unknown-rule' | 'unknown-award' | 'bad-choice' | 'out-of-range'
  | 'no-change' | 'two-changes' | 'repeated';

export interface PackProblem extends TextPlace {
  readonly fault: PackFault;
  /** Field by its path from the root, such as `rules[0].reason`; empty for the file itself. */
  readonly field: string;
  /** What stands there, shortened; empty for nothing. */
  readonly found: string;
  /** What may stand there: choices, a range, a type, the nearest known name; empty where nothing can be proposed. */
  readonly expected: string;
}

type Path = readonly PropertyKey[];
type RuleNames = readonly { readonly id: string; readonly code: string }[];

/** The problems of one issue of the schema; unknown keys are one each. */
export function toPackProblems(issue: z.core.$ZodIssue, document: JsonDocument, rules: RuleNames): PackProblem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problemAt(document, [...path, key], 'unknown-key', '', 'key'));
  }
  if (document.placeOf(path) === undefined) return [problemAt(document, path, 'missing')];
  const found = valueAt(document.value, path);
  const { fault, expected } = faultOf(issue, String(path[path.length - 1] ?? ''), typeof found === 'string' ? found : '', rules);
  return [problemAt(document, path, fault, expected)];
}

interface Fault {
  readonly fault: PackFault;
  readonly expected: string;
}

function faultOf(issue: z.core.$ZodIssue, key: string, found: string, rules: RuleNames): Fault {
  switch (issue.code) {
    case 'invalid_type': return { fault: 'bad-type', expected: issue.expected };
    case 'invalid_value': return choiceFault(issue.values.map(String), key, found);
    case 'too_small': return sizeFault(issue.origin, 'blank', `≥ ${String(issue.minimum)}`);
    case 'too_big': return sizeFault(issue.origin, issue.origin === 'string' ? 'too-long' : 'too-many', `≤ ${String(issue.maximum)}`);
    default:
      return issue.message === 'unknown-rule'
        ? { fault: 'unknown-rule', expected: nearestWord(found, rules.flatMap(({ id, code }) => [id, code])) ?? '' }
        : { fault: 'blank', expected: '' };
  }
}

function sizeFault(origin: string, otherwise: PackFault, expected: string): Fault {
  return origin === 'number' || origin === 'int' ? { fault: 'out-of-range', expected } : { fault: otherwise, expected: '' };
}

const AWARD_KEYS: ReadonlySet<string> = new Set(['award', 'needs']);

function choiceFault(choices: readonly string[], key: string, found: string): Fault {
  if (key === 'version') return { fault: 'unknown-version', expected: choices.join(', ') };
  if (key === 'profile') return { fault: 'unknown-profile', expected: choices.join(', ') };
  if (!AWARD_KEYS.has(key)) return { fault: 'bad-choice', expected: choices.join(', ') };
  const plain = foldKey(found).replaceAll(' ', '');
  return { fault: 'unknown-award', expected: plain === '' ? '' : nearestWord(plain, AWARD_CODES) ?? '' };
}

/** Places that say two things of one matter, or nothing; seen in the values themselves, whatever else is wrong. */
export function contradictionsOf(document: JsonDocument, rules: RuleNames): PackProblem[] {
  const idOf = (rule: unknown): unknown => rules.find(({ code }) => code === rule)?.id ?? rule;
  const keyOf = (value: unknown): unknown => (typeof value === 'string' ? foldKey(value) : undefined);
  return [
    ...entriesAt(document, ['rules']).flatMap((entry, index) => changeProblem(document, entry, index)),
    ...repeatedAt(document, ['rules'], 'rule', (entry) => idOf(entry['rule'])),
    ...repeatedAt(document, ['thresholds', 'vote'], 'award', (entry) => entry['award']),
    ...repeatedAt(document, ['thresholds', 'authority'], 'award', (entry) => entry['award']),
    ...repeatedAt(document, ['thresholds', 'history'], 'needs', ({ award, needs }) =>
      (award === undefined || needs === undefined ? undefined : JSON.stringify([award, needs]))),
    ...repeatedAt(document, ['awardNames'], 'name', (entry) => keyOf(entry['name'])),
    ...repeatedAt(document, ['unitNames'], 'unit', (entry) => keyOf(entry['unit'])),
  ];
}

function changeProblem(document: JsonDocument, entry: Entry, index: number): PackProblem[] {
  const [setsSeverity, switchesOff] = ['severity' in entry, 'off' in entry];
  if (setsSeverity !== switchesOff || !('rule' in entry)) return [];
  return setsSeverity
    ? [problemAt(document, ['rules', index, 'off'], 'two-changes', '', 'key')]
    : [problemAt(document, ['rules', index], 'no-change')];
}

type Entry = Readonly<Record<string, unknown>>;

function entriesAt(document: JsonDocument, path: Path): readonly Entry[] {
  const list = valueAt(document.value, path);
  return Array.isArray(list) ? list.map(toEntry) : [];
}

function repeatedAt(document: JsonDocument, path: Path, key: string, identityOf: (entry: Entry) => unknown): PackProblem[] {
  const identities = entriesAt(document, path).map(identityOf);
  return identities.flatMap((identity, index) =>
    (identity === undefined || identities.indexOf(identity) === index ? [] : [problemAt(document, [...path, index, key], 'repeated')]));
}

function problemAt(
  document: JsonDocument, path: Path, fault: PackFault, expected = '', at: 'value' | 'key' = 'value',
): PackProblem {
  const place = at === 'key' ? document.keyPlaceOf(path) : placeOrParent(document, path);
  return {
    fault, line: place?.line ?? 1, column: place?.column ?? 1, field: toFieldText(path), expected,
    found: at === 'key' ? '' : toShownValue(valueAt(document.value, path)),
  };
}

/** Where a value is missing, the object that lacks it is blamed. */
function placeOrParent(document: JsonDocument, path: Path): TextPlace | undefined {
  return document.placeOf(path) ?? (path.length === 0 ? undefined : placeOrParent(document, path.slice(0, -1)));
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => toEntry(value)[String(key)], root);
}

function toEntry(value: unknown): Entry {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
