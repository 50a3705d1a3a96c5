import type { ReportProgress } from '#app/ports/progress';
import type {
  EngineCheck, EngineConsolidation, EngineControl, EngineEdit, EngineOutcome, EngineProduct, OrderKind, ProductOf, RunEngine,
} from '#app/ports/run-engine';
import type { EditRunRefusal } from '#app/use-cases/fix-contract';
import type { LiveCheck } from '#app/use-cases/live-session';
import type { TracedResult } from '#core/report/result-workbook';
import type { EngineConnection, FromEngine, OpenEngine, ToEngine } from './engine-protocol';

/** An engine that does not stop by itself within this time (ms) after a cancel is ended. */
const CANCEL_GRACE = 200;

type Answer =
  | Extract<FromEngine, { kind: 'checked' }>
  | Extract<FromEngine, { kind: 'workbook-checked' }>
  | Extract<FromEngine, { kind: 'consolidated' }>
  | Extract<FromEngine, { kind: 'edited' }>
  | Extract<FromEngine, { kind: 'made' }>
  | Extract<FromEngine, { kind: 'bytes' }>
  | Extract<FromEngine, { kind: 'sheets' }>
  | { readonly kind: 'broken'; readonly detail: string }
  | { readonly kind: 'stopped' };

interface Pending {
  readonly report: ReportProgress;
  readonly settle: (answer: Answer) => void;
}

const CANCELLED = { kind: 'refused', refusal: { kind: 'cancelled' } } as const;

/**
 * The engine behind a line of messages, as functions that promise their outcome. The line opens with the first
 * call (or `warm`), is opened anew after it broke or was ended by a cancel, and never rejects a call.
 */
export function createEngineClient(open: OpenEngine): RunEngine & { warm(): void } {
  const line = new EngineLine(open);
  return {
    warm: () => { line.warm(); },
    check: (request, control) => line.run((id) => ({ kind: 'check', id, request }), control).then(toCheck),
    consolidate: (request, control) => line.run((id) => ({ kind: 'consolidate', id, request }), control).then(toConsolidation),
    edit: (request, control) => line.run((id) => ({ kind: 'edit', id, request }), control).then(toEdit),
    openWorkbook: (request, update, control) =>
      line.run((id) => ({ kind: 'open-workbook', id, request, update }), control).then(toLiveCheck),
    updateWorkbook: (update) => line.tell((id) => ({ kind: 'update-workbook', id, update })).then(toLiveCheck),
    make: (order, control) => line.run((id) => ({ kind: 'make', id, order }), control).then((answer) => toProduct(answer, order.kind)),
    resultWorkbook: () => line.ask('result-workbook').then(toBytes),
    resultSheets: () => line.ask('result-sheets').then(toSheets),
    resultState: (sentOn) => line.tell((id) => ({ kind: 'result-state', id, sentOn })).then(toBytes),
    planTemplate: () => line.ask('plan-template').then(toBytes),
  };
}

class EngineLine {
  private connection: Promise<EngineConnection> | undefined;
  private readonly pending = new Map<number, Pending>();
  private lastId = 0;

  constructor(private readonly open: OpenEngine) {}

  warm(): void {
    // A line that cannot open is said by the first call that needs it.
    this.connect().catch(() => undefined);
  }

  ask(kind: 'result-workbook' | 'result-sheets' | 'plan-template'): Promise<Answer> {
    return this.tell((id) => ({ kind, id }));
  }

  /** Of short work that is not cancelled. */
  tell(message: (id: number) => ToEngine): Promise<Answer> {
    return this.exchange(message, () => undefined, () => undefined);
  }

  run(message: (id: number) => ToEngine, control: EngineControl): Promise<Answer> {
    if (control.signal.aborted) return Promise.resolve({ kind: 'stopped' });
    return this.exchange(message, control.report, (id) => {
      control.signal.addEventListener('abort', () => { this.cancel(id); });
    });
  }

  private exchange(
    message: (id: number) => ToEngine, report: ReportProgress, started: (id: number) => void,
  ): Promise<Answer> {
    this.lastId += 1;
    const id = this.lastId;
    return new Promise((settle) => {
      this.pending.set(id, { report, settle });
      started(id);
      this.connect().then(
        (connection) => { if (this.pending.has(id)) connection.post(message(id)); },
        (error: unknown) => { this.settle(id, { kind: 'broken', detail: String(error) }); },
      );
    });
  }

  private connect(): Promise<EngineConnection> {
    this.connection ??= this.open((message) => { this.receive(message); }, (detail) => { this.breakAll(detail); })
      .catch((error: unknown) => {
        this.connection = undefined;
        throw error;
      });
    return this.connection;
  }

  private receive(message: FromEngine): void {
    if (message.kind === 'ready') return;
    if (message.kind === 'progress') this.pending.get(message.id)?.report(message.progress);
    else this.settle(message.id, message);
  }

  private settle(id: number, answer: Answer): void {
    const pending = this.pending.get(id);
    this.pending.delete(id);
    pending?.settle(answer);
  }

  private cancel(id: number): void {
    if (!this.pending.has(id)) return;
    this.connection?.then((connection) => { connection.post({ kind: 'cancel', id }); }, () => undefined);
    setTimeout(() => { this.endIfStillRunning(id); }, CANCEL_GRACE);
  }

  private endIfStillRunning(id: number): void {
    if (!this.pending.has(id)) return;
    const ended = this.connection;
    this.connection = undefined;
    ended?.then((connection) => { connection.close(); }, () => undefined);
    this.settle(id, { kind: 'stopped' });
    this.breakAll('The engine was ended by a cancel.');
  }

  private breakAll(detail: string): void {
    this.connection = undefined;
    for (const id of [...this.pending.keys()]) this.settle(id, { kind: 'broken', detail });
  }
}

function toOther<Value>(answer: Answer): EngineOutcome<Value> {
  if (answer.kind === 'stopped') return CANCELLED;
  return { kind: 'failed', detail: answer.kind === 'broken' ? answer.detail : `Unexpected answer ${answer.kind}` };
}

function toCheck(answer: Answer): EngineOutcome<EngineCheck> {
  return answer.kind === 'checked' ? answer.outcome : toOther(answer);
}

function toLiveCheck(answer: Answer): EngineOutcome<LiveCheck> {
  return answer.kind === 'workbook-checked' ? answer.outcome : toOther(answer);
}

function toConsolidation(answer: Answer): EngineOutcome<EngineConsolidation> {
  return answer.kind === 'consolidated' ? answer.outcome : toOther(answer);
}

function toEdit(answer: Answer): EngineOutcome<EngineEdit, EditRunRefusal> {
  return answer.kind === 'edited' ? answer.outcome : toOther(answer);
}

function toProduct<Kind extends OrderKind>(answer: Answer, kind: Kind): EngineOutcome<ProductOf<Kind>> {
  if (answer.kind !== 'made') return toOther(answer);
  const { outcome } = answer;
  if (outcome.kind !== 'done') return outcome;
  return isOf(outcome.value, kind) ? { kind: 'done', value: outcome.value } : { kind: 'failed', detail: 'Another product than the one that was ordered' };
}

function isOf<Kind extends OrderKind>(product: EngineProduct, kind: Kind): product is ProductOf<Kind> {
  return product.kind === kind;
}

function toBytes(answer: Answer): EngineOutcome<Uint8Array> {
  return answer.kind === 'bytes' ? answer.outcome : toOther(answer);
}

function toSheets(answer: Answer): EngineOutcome<TracedResult> {
  return answer.kind === 'sheets' ? answer.outcome : toOther(answer);
}
