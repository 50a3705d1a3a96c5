import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { createEngineClient } from '#adapters/worker/engine-client';
import type { OpenEngine } from '#adapters/worker/engine-protocol';
import type { EngineEdit, EngineFile, EngineOutcome, EngineRequest } from '#app/ports/run-engine';
import type { EditRunRefusal } from '#app/use-cases/fix-contract';
import { rowsOfOffers, toEdits } from '#core/fixes/offers';
import type { PreviewRow } from '#core/fixes/preview';
import { createEngineHost } from '#entries/engine-host';
import { FIXTURES } from '#support/memory-files';
import { fillReducer, isUnsaved, NOTHING_OPEN, type FillAction, type FillState, type OpenState } from '#ui/state/fill-state';

const openEngine: OpenEngine = (receive) => {
  const take = createEngineHost((message) => { receive(message); });
  return Promise.resolve({ post: (message) => { take(message); }, close: () => undefined });
};
const ENGINE = createEngineClient(openEngine);
const quiet = () => ({ signal: new AbortController().signal, report: () => undefined });

const BYTES = readFileSync(join(FIXTURES, 'defects/legacy-font.xlsx'));
const FILE: EngineFile = { path: 'legacy-font.xlsx', content: new Blob([BYTES]) };
const REQUEST: EngineRequest = { files: [FILE], plan: null, profile: 'auto', asOf: null };
const OTHER: EngineFile = { path: 'khác.xlsx', content: new Blob([]) };

const after = (state: FillState, ...actions: readonly FillAction[]): FillState => actions.reduce(fillReducer, state);

function open(state: FillState): OpenState {
  if (state.kind !== 'open') throw new Error(state.kind);
  return state;
}

async function opened(): Promise<OpenState> {
  const outcome = await ENGINE.check(REQUEST, quiet());
  return open(after(NOTHING_OPEN,
    { kind: 'opening', request: REQUEST, file: FILE, wanted: null }, { kind: 'checked', file: FILE, outcome }));
}

const offered = ({ opened: { fixes } }: OpenState): PreviewRow[] => rowsOfOffers(fixes.offers);

function applying(state: OpenState, rows: readonly PreviewRow[]): OpenState {
  const target = { card: 'warning KT106', finding: null };
  return open(after(state, { kind: 'fixing', action: { kind: 'previewed', target, rows } }, { kind: 'fixing', action: { kind: 'applying' } }));
}

/** What the engine makes of the preview in view. */
function editOf({ opened: now, fixing }: OpenState): Promise<EngineOutcome<EngineEdit, EditRunRefusal>> {
  return ENGINE.edit({
    run: { ...now.request, files: [now.file] }, edits: toEdits(fixing.preview?.rows ?? []), sha256: now.report.sha256,
  }, quiet());
}

async function applied(state: OpenState, rows: readonly PreviewRow[]): Promise<OpenState> {
  const busy = applying(state, rows);
  return open(after(busy, { kind: 'edited', opened: busy.opened, outcome: await editOf(busy) }));
}

test('an application shows the copy in place of the file, at the same cell; undoing gives the very file back', async () => {
  const start = await opened();
  const seen = open(after(start, { kind: 'gone-to', place: { sheet: start.opened.sheets[1]?.name ?? null, cell: 'B9' } }));
  const [first] = offered(seen);
  if (first === undefined) throw new Error('nothing is offered');
  const once = await applied(seen, [first]);
  expect(once).toMatchObject({ sheet: 1, cell: { row: 8, column: 1 }, jump: seen.jump, origin: FILE });
  expect(offered(once)).toEqual(offered(seen).slice(1));
  expect(isUnsaved(once)).toBe(true);
  const twice = await applied(once, offered(once));
  expect(offered(twice)).toEqual([]);
  const back = open(after(twice, { kind: 'undo' }));
  expect(back.opened).toBe(once.opened);
  const home = open(after(back, { kind: 'undo' }));
  expect(home.opened).toBe(seen.opened);
  expect(home.opened.file).toBe(FILE);
  expect(isUnsaved(home)).toBe(false);
  expect(after(home, { kind: 'undo' })).toBe(home);
});

test('a file that was saved by another program is not changed, and says so', async () => {
  const state = applying(await opened(), offered(await opened()));
  const refusal = { kind: 'changed-meanwhile' } as const;
  const refused = open(after(state, { kind: 'edited', opened: state.opened, outcome: { kind: 'refused', refusal } }));
  expect([refused.opened, refused.fixing.preview?.problem]).toEqual([state.opened, { kind: 'refused', refusal }]);
  expect(isUnsaved(refused)).toBe(false);
});

test('the outcome of changes to a file that is no longer open is dropped', async () => {
  const state = applying(await opened(), offered(await opened()));
  const outcome = await editOf(state);
  const reading = after(state, { kind: 'opening', request: REQUEST, file: OTHER, wanted: null });
  expect(after(reading, { kind: 'edited', opened: state.opened, outcome })).toBe(reading);
  const again = await opened();
  expect(after(again, { kind: 'edited', opened: state.opened, outcome })).toBe(again);
});

test('leaving is asked about and can be thought better of', async () => {
  const state = await opened();
  const wanted = { file: OTHER, place: null };
  const asked = open(after(state, { kind: 'leave-asked', wanted }));
  expect(asked.leaving).toBe(wanted);
  expect(open(after(asked, { kind: 'stayed' })).leaving).toBeNull();
});

test('a file on its way to be changed is not left unasked', async () => {
  const state = await opened();
  expect([isUnsaved(state), isUnsaved(applying(state, offered(state))), isUnsaved(NOTHING_OPEN)]).toEqual([false, true, false]);
});

test.each<[string, EngineOutcome<never>, FillState['kind']]>([
  ['refused', { kind: 'refused', refusal: { kind: 'no-files' } }, 'refused'],
  ['failed', { kind: 'failed', detail: 'out of memory' }, 'failed'],
])('a check that is %s opens nothing', (_name, outcome, kind) => {
  const reading = after(NOTHING_OPEN, { kind: 'opening', request: REQUEST, file: FILE, wanted: null });
  expect(after(reading, { kind: 'checked', file: FILE, outcome }).kind).toBe(kind);
  expect(after(reading, { kind: 'checked', file: OTHER, outcome })).toBe(reading);
});
