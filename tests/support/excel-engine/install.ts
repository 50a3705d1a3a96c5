import type { ExcelEngine } from './engine';
import type { WireRequest } from './wire';

/** Parts of Microsoft's library that lead its batches to another application than Excel; internals, pinned by version. */
interface OfficeExtensionInternals {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly config: { extendedErrorLogging: boolean };
  readonly SessionBase: { new(): object; _overrideSession: unknown };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { readonly entries: readonly unknown[] }): void;
}

const EVENT_TYPES = { changed: 10, activated: 11, selected: 14 } as const;
const RICH_API_MESSAGE = 65_536;
const WORKBOOK_TARGET = 'Workbook';

/** The library is one of its realm; what an engine before still had to tell is nobody's any more. */
let connected: ExcelEngine | undefined;

/** Whether a requirement set such as ExcelApi 1.9 is within the highest minor version. */
export function isWithin(highestMinor: number, set: string, version: string | number): boolean {
  const [major = 0, minor = 0] = String(version).split('.').map(Number);
  return set === 'ExcelApi' && major === 1 && minor <= highestMinor;
}

/**
 * Leads Microsoft's loaded library to an engine. The library itself then refuses members above the set that `Office`
 * claims, and properties that were not loaded.
 */
export function connectEngine(scope: typeof globalThis, engine: ExcelEngine): void {
  const holder = scope as unknown as { OfficeExtension: OfficeExtensionInternals; Office: unknown };
  const library = holder.OfficeExtension;
  library.CommonUtility._doApiNotSupportedCheck = true;
  library.config.extendedErrorLogging = true;
  library._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  library.SessionBase._overrideSession = Object.assign(new library.SessionBase(), {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'http://engine.invalid/', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_customData: unknown, _flags: unknown, message: { readonly Body: unknown }) => Promise.resolve({
        HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {},
        Body: engine.process(JSON.parse(JSON.stringify(message.Body)) as WireRequest),
      }),
    }),
  });
  connected = engine;
  const { _testTriggerRichApiMessageEvent: trigger } = library;
  engine.onEvent((event) => {
    const { sheet } = event;
    const address = event.kind === 'activated' ? undefined : event.address;
    const message = JSON.stringify({
      worksheetId: sheet.id, address, changeType: event.kind === 'changed' ? event.changeType : undefined, source: 'Local', type: event.kind,
    });
    const entries = [sheet.id, WORKBOOK_TARGET].map((targetId) => ({
      messageCategory: RICH_API_MESSAGE, messageType: EVENT_TYPES[event.kind], targetId, message,
    }));
    // As in the application, events come after the answer of the batch that caused them.
    setTimeout(() => { if (connected === engine) trigger({ entries }); }, 0);
  });
}
