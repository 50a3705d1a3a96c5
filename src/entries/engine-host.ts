import { createWebHasher } from '#adapters/browser/web-hasher';
import type { FromEngine, ToEngine } from '#adapters/worker/engine-protocol';
import type { SourceFile } from '#app/ports/file-source';
import type { RunProgress } from '#app/ports/progress';
import type {
  EngineCheck, EngineConsolidation, EngineEdit, EngineEditRequest, EngineFile, EngineOrder, EngineOutcome,
} from '#app/ports/run-engine';
import { checkWithFixes } from '#app/use-cases/check-with-fixes';
import { consolidateAgain } from '#app/use-cases/consolidate-again';
import { editFile } from '#app/use-cases/edit-file';
import type { EditRunRefusal, FixServices } from '#app/use-cases/fix-contract';
import { openLiveSession, type LiveCheck, type LiveSession, type LiveUpdate } from '#app/use-cases/live-session';
import type { RunControl, RunRequest } from '#app/use-cases/run-contract';
import { assertNever } from '#core/assert-never';
import { transferablesOf } from '#core/grid/sheet-grid';
import { toPlanTemplate } from '#core/report/plan-template';
import { readDocument } from '#formats/read-document';
import { readWorkbook } from '#formats/read-workbook';
import { patchWorkbook } from '#formats/xlsx/patch-workbook';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { viRunTexts } from '#i18n/run-texts';
import { viReportTexts } from '#i18n/vi-report';
import { fulfil, type RunOrder } from './engine-orders';
import { KeptResult } from './kept-result';

const SERVICES: FixServices = {
  reader: { read: (bytes) => readWorkbook(bytes) },
  documents: { read: (bytes) => readDocument(bytes) },
  // Absent on pages without a secure origin, whatever the types say.
  hasher: createWebHasher((globalThis.crypto as Crypto | undefined)?.subtle),
  texts: viRunTexts,
  reportTexts: viReportTexts,
  patcher: { patch: (bytes, edits) => patchWorkbook(bytes, edits) },
};

type Post = (message: FromEngine, transfer: ArrayBuffer[]) => void;

/** Answers messages of the page by running the use-cases; lives in a worker or, where none can start, in the page. */
export function createEngineHost(post: Post): (message: ToEngine) => void {
  const runs = new Map<number, AbortController>();
  let live: LiveSession | null = null;
  const result = new KeptResult();

  async function answer(message: Exclude<ToEngine, { kind: 'cancel' }>, control: RunControl): Promise<void> {
    const { id } = message;
    switch (message.kind) {
      case 'check': {
        const outcome = await settle(() => check(message.request, control));
        post({ kind: 'checked', id, outcome }, outcome.kind === 'done' ? buffersOf(outcome.value) : []);
        return;
      }
      case 'consolidate': {
        const outcome = await settle(() => consolidate(message.request, control, result));
        post({ kind: 'consolidated', id, outcome }, []);
        return;
      }
      case 'edit': {
        const outcome = await settle(() => edit(message.request, control));
        post({ kind: 'edited', id, outcome }, outcome.kind === 'done' ? buffersOf(outcome.value.check) : []);
        return;
      }
      case 'open-workbook': {
        live = null;
        post({ kind: 'workbook-checked', id, outcome: await settle(() => openWorkbook(message, control, (session) => { live = session; })) }, []);
        return;
      }
      case 'update-workbook': {
        post({ kind: 'workbook-checked', id, outcome: await settle(() => Promise.resolve(done(updateWorkbook(live, message.update)))) }, []);
        return;
      }
      case 'make': {
        post({ kind: 'made', id, outcome: await settle(() => fulfil(toRunOrder(message.order), SERVICES, control)) }, []);
        return;
      }
      case 'result-sheets': {
        post({ kind: 'sheets', id, outcome: await settle(() => Promise.resolve(done(result.traced()))) }, []);
        return;
      }
      case 'result-workbook': case 'result-state': case 'plan-template': {
        post({ kind: 'bytes', id, outcome: await settle(() => Promise.resolve(done(bytesFor(message, result)))) }, []);
        return;
      }
      default: assertNever(message);
    }
  }

  return (message) => {
    if (message.kind === 'cancel') {
      runs.get(message.id)?.abort();
      return;
    }
    const { id } = message;
    const controller = new AbortController();
    runs.set(id, controller);
    const report = (progress: RunProgress) => { post({ kind: 'progress', id, progress }, []); };
    void answer(message, { signal: controller.signal, report }).finally(() => { runs.delete(id); });
  };
}

async function check(request: PostedRequest, control: RunControl): Promise<EngineOutcome<EngineCheck>> {
  const run = await checkWithFixes(toRunRequest(request), SERVICES, control);
  return run.ok ? done(run.value) : { kind: 'refused', refusal: run.error };
}

async function consolidate(
  request: PostedRequest, control: RunControl, result: KeptResult,
): Promise<EngineOutcome<EngineConsolidation>> {
  const state = request.state === undefined ? null : toSource(request.state);
  const run = await consolidateAgain({ ...toRunRequest(request), state, sentOn: null }, SERVICES, control);
  if (!run.ok) return { kind: 'refused', refusal: run.error };
  const { report, plan, law, sheets, places, changes } = run.value;
  result.keep({ sheets, places }, run.value.state);
  return done({ report, plan, law, changes });
}

async function edit(
  { run, edits, sha256 }: EngineEditRequest, control: RunControl,
): Promise<EngineOutcome<EngineEdit, EditRunRefusal>> {
  const edited = await editFile({ run: toRunRequest(run), edits, sha256 }, SERVICES, control);
  if (!edited.ok) return { kind: 'refused', refusal: edited.error };
  const { bytes, check: checked } = edited.value;
  // As a blob the copy goes back and forth without being copied again, and outlives this engine.
  return done({ content: new Blob([Uint8Array.from(bytes)]), check: checked });
}

async function openWorkbook(
  { request, update }: Extract<ToEngine, { kind: 'open-workbook' }>, control: RunControl, keep: (session: LiveSession) => void,
): Promise<EngineOutcome<LiveCheck>> {
  const session = await openLiveSession(toRunRequest({ ...request, files: [] }), SERVICES, control);
  if (!session.ok) return { kind: 'refused', refusal: session.error };
  keep(session.value);
  return done(session.value.update(update));
}

function updateWorkbook(session: LiveSession | null, update: LiveUpdate): LiveCheck {
  if (session === null) throw new Error('No workbook is open; open it again.');
  return session.update(update);
}

/** A fault of ours ends as a value too: it has to reach the page to be said there. */
async function settle<Value, Refusal>(
  work: () => Promise<EngineOutcome<Value, Refusal>>,
): Promise<EngineOutcome<Value, Refusal>> {
  try {
    return await work();
  } catch (thrown) {
    return { kind: 'failed', detail: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown) };
  }
}

function done<Value>(value: Value): EngineOutcome<Value, never> {
  return { kind: 'done', value };
}

function bytesFor(asked: Extract<ToEngine, { kind: 'result-workbook' | 'result-state' | 'plan-template' }>, result: KeptResult): Uint8Array {
  switch (asked.kind) {
    case 'result-workbook': return result.workbook();
    case 'result-state': return result.state(asked.sentOn);
    case 'plan-template': return writeWorkbook(toPlanTemplate(viReportTexts));
  }
}

type PostedRequest = Extract<ToEngine, { kind: 'check' }>['request'];

function toRunOrder(order: EngineOrder): RunOrder {
  return 'run' in order ? { ...order, run: toRunRequest(order.run) } : order;
}

function toRunRequest({ files, plan, planParts = [], pack, history = [], decided = [], decisions, profile, asOf }: PostedRequest): RunRequest {
  return {
    files: files.map(toSource), plan: plan === null ? null : toSource(plan), history: history.map(toSource), decided: decided.map(toSource), profile, asOf,
    ...(planParts.length === 0 ? {} : { planParts: planParts.map(toSource) }), ...(pack === undefined ? {} : { pack: toSource(pack) }),
    ...(decisions === undefined ? {} : { decisions: toSource(decisions) }),
  };
}

function toSource({ path, content }: EngineFile): SourceFile {
  return { path, size: content.size, read: async () => new Uint8Array(await content.arrayBuffer()) };
}

/** Buffers of all grids, each once: arrays may share one. */
function buffersOf({ grids }: EngineCheck): ArrayBuffer[] {
  return [...new Set(grids.flatMap((grid) => grid?.sheets ?? []).flatMap(transferablesOf))];
}
