import { z } from 'zod';
import { AWARD_CODES, SUBJECTS } from '../domain/award';
import { err, ok, type Result } from '../result';
import { readJson, type JsonDocument, type JsonFault, type TextPlace } from '../text/json-document';
import { compareSnapshots, type RunChanges } from './run-changes';
import type { RunSnapshot } from './run-snapshot';

/** What is kept beside a result from run to run (tệp trạng thái): numbers, cells and fingerprints of files, no names. */
export interface RunState {
  readonly version: 1;
  readonly last: RunSnapshot;
  /** The run that was sent up, and when, `YYYY-MM-DD`; `null` before that. */
  readonly sent: { readonly on: string; readonly run: RunSnapshot } | null;
}

/** Why a state file cannot be used, and where. */
export interface StateProblem extends TextPlace {
  readonly fault: JsonFault | 'not-text' | 'repeated-key' | 'unknown-version' | 'bad-shape';
  /** Keys and numbers (from 0) that lead there: `last.units.3.sha256`. */
  readonly field: string;
}

/** What changed since the run before and since what was sent; `null` where there is none. */
export interface StateChanges {
  readonly sinceLast: RunChanges | null;
  readonly sinceSent: (RunChanges & { readonly on: string }) | null;
  /** Period of the run before where it is another than this run's: then hardly anything can be the same. */
  readonly otherPeriod?: string;
}

const MOST_UNITS = 20_000;
const MOST_CELLS = 100_000;
const MOST_CHARACTERS = 2_000;

const text = z.string().max(MOST_CHARACTERS);
const day = z.iso.date();
const count = z.number().int();
const key = { award: z.enum(AWARD_CODES), subject: z.enum(SUBJECTS) };
const mark = z.union([z.number().int(), z.string().regex(/^[0-9a-f]{3}$/), z.null()]);

const snapshot = z.strictObject({
  period: text.nullable(),
  asOf: day.nullable(),
  units: z.array(z.strictObject({
    code: text.nullable(), name: text, path: text,
    sha256: z.string().regex(/^(?:[0-9a-f]{64})?$/),
    status: z.enum(['taken', 'refused']),
    tallies: z.array(z.strictObject({
      ...key, count,
      cells: z.array(z.strictObject({
        sheet: text, marks: z.record(z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/), mark),
      })).max(MOST_CELLS),
    })).max(AWARD_CODES.length * SUBJECTS.length),
    unknown: z.array(z.strictObject(key)).max(AWARD_CODES.length * SUBJECTS.length),
  })).max(MOST_UNITS),
  totals: z.array(z.strictObject({ ...key, count })).max(AWARD_CODES.length * SUBJECTS.length),
});

const stateSchema = z.strictObject({
  version: z.literal(1),
  last: snapshot,
  sent: z.strictObject({ on: day, run: snapshot }).nullable(),
});

/** Reads a state file (JSON text); its first fault when it cannot be used. */
export function parseRunState(json: string): Result<RunState, StateProblem> {
  const read = readJson(json);
  if (!read.ok) return err({ fault: read.error.fault, line: read.error.line, column: read.error.column, field: '' });
  const document = read.value;
  const [repeated] = document.repeatedKeys;
  if (repeated !== undefined) return err({ fault: 'repeated-key', line: repeated.line, column: repeated.column, field: repeated.key });
  const parsed = stateSchema.safeParse(document.value);
  if (parsed.success) return ok(parsed.data);
  const path = parsed.error.issues[0]?.path ?? [];
  const field = path.map(String).join('.');
  const place = placeNear(path, document);
  return err({ fault: field === 'version' ? 'unknown-version' : 'bad-shape', field, ...place });
}

/** Where a value stands; of a missing one, where begins what lacks it. */
function placeNear(path: readonly PropertyKey[], document: JsonDocument): TextPlace {
  for (let length = path.length; length > 0; length -= 1) {
    const place = document.placeOf(path.slice(0, length));
    if (place !== undefined) return { line: place.line, column: place.column };
  }
  return { line: 1, column: 1 };
}

/** State file as JSON text: the same state gives the same bytes. One unit a line, so that versions can be compared by eye. */
export function writeRunState({ version, last, sent }: RunState): string {
  const sentText = sent === null ? 'null' : `{"on":${JSON.stringify(sent.on)},"run":${snapshotText(sent.run)}}`;
  return `{"version":${String(version)},"last":${snapshotText(last)},"sent":${sentText}}\n`;
}

function snapshotText({ period, asOf, units, totals }: RunSnapshot): string {
  const lines = units.map(({ code, name, path, sha256, status, tallies, unknown }) =>
    `\n${JSON.stringify({ code, name, path, sha256, status, tallies, unknown })}`).join(',');
  return `{"period":${JSON.stringify(period)},"asOf":${JSON.stringify(asOf)},"units":[${lines}\n],"totals":${JSON.stringify(totals)}}`;
}

/**
 * The state after a run, and what changed. `sentOn`: the day on which this very run is sent up, `null` when it is not.
 */
export function advanceState(
  before: RunState | null, run: RunSnapshot, sentOn: string | null,
): { readonly state: RunState; readonly changes: StateChanges } {
  const sent = before?.sent ?? null;
  const period = before?.last.period ?? run.period;
  const state: RunState = { version: 1, last: run, sent };
  return {
    state: sentOn === null ? state : markSent(state, sentOn),
    changes: {
      sinceLast: before === null ? null : compareSnapshots(before.last, run),
      sinceSent: sent === null ? null : { ...compareSnapshots(sent.run, run), on: sent.on },
      ...(period === null || run.period === null || period === run.period ? {} : { otherPeriod: period }),
    },
  };
}

/** The same state, with its last run as the one that was sent up on that day, `YYYY-MM-DD`. */
export function markSent(state: RunState, on: string): RunState {
  return { ...state, sent: { on, run: state.last } };
}
