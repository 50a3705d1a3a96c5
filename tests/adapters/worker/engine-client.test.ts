import { createEngineClient } from '#adapters/worker/engine-client';
import type { FromEngine, OpenEngine, ToEngine } from '#adapters/worker/engine-protocol';
import { openFirstOf } from '#adapters/worker/open-worker';
import type { EngineRequest } from '#app/ports/run-engine';

const REQUEST: EngineRequest = { files: [], plan: null, profile: 'auto', asOf: null };
const CANCELLED = { kind: 'refused', refusal: { kind: 'cancelled' } } as const;
const BYTES = { kind: 'done', value: new Uint8Array([1]) } as const;

/** An engine that a test answers for; every opening is a line of its own. */
class Engine {
  readonly taken: ToEngine[] = [];
  opened = 0;
  closed = 0;
  receive: (message: FromEngine) => void = () => undefined;
  breakLine: (detail: string) => void = () => undefined;
  onMessage: (message: ToEngine) => void = () => undefined;

  readonly open: OpenEngine = (receive, broken) => {
    this.opened += 1;
    this.receive = receive;
    this.breakLine = broken;
    return Promise.resolve({
      post: (message) => {
        this.taken.push(message);
        this.onMessage(message);
      },
      close: () => { this.closed += 1; },
    });
  };
}

const quiet = (signal: AbortSignal) => ({ signal, report: () => undefined });
const turn = () => new Promise((resolve) => { setTimeout(resolve, 0); });

describe('createEngineClient', () => {
  it('hands progress and outcome to the call they belong to', async () => {
    const engine = new Engine();
    const client = createEngineClient(engine.open);
    const seen: string[] = [];
    const control = (name: string) => ({ signal: new AbortController().signal, report: () => { seen.push(name); } });
    const first = client.consolidate(REQUEST, control('first'));
    const second = client.check(REQUEST, control('second'));
    await turn();
    engine.receive({ kind: 'progress', id: 2, progress: { kind: 'checking' } });
    engine.receive({ kind: 'checked', id: 2, outcome: { kind: 'failed', detail: 'b' } });
    engine.receive({ kind: 'consolidated', id: 1, outcome: { kind: 'failed', detail: 'a' } });
    await expect(first).resolves.toEqual({ kind: 'failed', detail: 'a' });
    await expect(second).resolves.toEqual({ kind: 'failed', detail: 'b' });
    expect(seen).toEqual(['second']);
    expect(engine.opened).toBe(1);
  });

  it('hands over what was ordered, and takes no other product for it', async () => {
    const engine = new Engine();
    const client = createEngineClient(engine.open);
    const order = () => client.make({ kind: 'report-text', run: REQUEST }, quiet(new AbortController().signal));
    const [first, second] = [order(), order()];
    await turn();
    const text = { kind: 'report-text', text: 'a', docx: new Uint8Array() } as const;
    engine.receive({ kind: 'made', id: 1, outcome: { kind: 'done', value: text } });
    engine.receive({ kind: 'made', id: 2, outcome: { kind: 'done', value: { kind: 'province', workbook: new Uint8Array(), imported: null } } });
    await expect(first).resolves.toEqual({ kind: 'done', value: text });
    await expect(second).resolves.toMatchObject({ kind: 'failed' });
  });

  it('asks for the state file with the day it is sent on, or without one', async () => {
    const engine = new Engine();
    const client = createEngineClient(engine.open);
    const asked = [client.resultState(null), client.resultState('2021-06-28')];
    await turn();
    expect(engine.taken).toEqual([{ kind: 'result-state', id: 1, sentOn: null }, { kind: 'result-state', id: 2, sentOn: '2021-06-28' }]);
    for (const id of [1, 2]) engine.receive({ kind: 'bytes', id, outcome: BYTES });
    await expect(Promise.all(asked)).resolves.toEqual([BYTES, BYTES]);
  });

  it('asks the engine to stop and takes its word for it', async () => {
    const engine = new Engine();
    engine.onMessage = (message) => {
      if (message.kind === 'cancel') engine.receive({ kind: 'consolidated', id: message.id, outcome: CANCELLED });
    };
    const controller = new AbortController();
    const run = createEngineClient(engine.open).consolidate(REQUEST, quiet(controller.signal));
    await turn();
    controller.abort();
    await expect(run).resolves.toEqual(CANCELLED);
    expect(engine.closed).toBe(0);
  });

  it('ends an engine that does not stop within 200 ms and opens a new one for the next call', async () => {
    const engine = new Engine();
    const client = createEngineClient(engine.open);
    const controller = new AbortController();
    const run = client.consolidate(REQUEST, quiet(controller.signal));
    await turn();
    const start = performance.now();
    controller.abort();
    await expect(run).resolves.toEqual(CANCELLED);
    expect(performance.now() - start).toBeLessThan(400);
    await turn();
    expect(engine.closed).toBe(1);
    const bytes = client.planTemplate();
    await turn();
    engine.receive({ kind: 'bytes', id: 2, outcome: BYTES });
    await expect(bytes).resolves.toEqual(BYTES);
    expect(engine.opened).toBe(2);
  });

  it('says that a line broke instead of waiting for ever', async () => {
    const engine = new Engine();
    const run = createEngineClient(engine.open).resultWorkbook();
    await turn();
    engine.breakLine('out of memory');
    await expect(run).resolves.toEqual({ kind: 'failed', detail: 'out of memory' });
  });

  it('says that no engine can be opened', async () => {
    const client = createEngineClient(() => Promise.reject(new Error('blocked')));
    await expect(client.planTemplate()).resolves.toEqual({ kind: 'failed', detail: 'Error: blocked' });
  });

  it('does not start a run that was stopped before', async () => {
    const engine = new Engine();
    const controller = new AbortController();
    controller.abort();
    await expect(createEngineClient(engine.open).check(REQUEST, quiet(controller.signal))).resolves.toEqual(CANCELLED);
    expect(engine.taken).toEqual([]);
  });
});

describe('openFirstOf', () => {
  it('opens the second way when the first cannot start', async () => {
    const engine = new Engine();
    const open = openFirstOf(() => Promise.reject(new Error('no worker')), engine.open);
    await open(() => undefined, () => undefined);
    expect(engine.opened).toBe(1);
  });
});
