import type { HostError } from '#app/ports/spreadsheet-host';
import { err, ok, type Result } from '#core/result';

/** While somebody types in a cell every call is refused; it is made again after these pauses (ms). */
const EDIT_PAUSES = [250, 500, 1000] as const;

/** A refusal of our own inside a batch: ends it with this error. */
export class HostRefusal extends Error {
  constructor(readonly hostError: HostError) {
    super(hostError.kind);
    this.name = 'HostRefusal';
  }
}

export interface InExcelOptions {
  /** Keeps what the batch changes together as one step of Excel's own undo, where Excel can. */
  readonly isOneStep?: boolean;
}

/**
 * Runs a batch in the open workbook and turns every refusal into a value. A batch that met a cell being edited is run
 * anew a few times, so it must bear that: Excel refuses such a batch before its first action.
 */
export async function inExcel<Value>(
  batch: (context: Excel.RequestContext) => Promise<Value>, options: InExcelOptions = {},
): Promise<Result<Value, HostError>> {
  for (const pause of [...EDIT_PAUSES, null]) {
    try {
      return ok(await Excel.run({ mergeUndoGroup: options.isOneStep ?? false }, batch));
    } catch (thrown) {
      const error = toHostError(thrown);
      if (error.kind !== 'cell-editing' || pause === null) return err(error);
      await new Promise((resolve) => { setTimeout(resolve, pause); });
    }
  }
  return err({ kind: 'cell-editing' });
}

/** Codes by which the application says that a request or an answer is too much for it. */
const SIZE_CODES: ReadonlySet<string> = new Set([
  'RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'RequestTooLarge', 'ResponseTooLarge',
]);

/** What a thrown refusal means to the pane. */
export function toHostError(thrown: unknown): HostError {
  if (thrown instanceof HostRefusal) return thrown.hostError;
  const { code, message } = partsOf(thrown);
  if (SIZE_CODES.has(code)) return { kind: 'too-large', cells: 0 };
  switch (code) {
    case 'InvalidOperationInCellEditMode': return { kind: 'cell-editing' };
    case 'ItemNotFound': return { kind: 'sheet-missing', sheet: '' };
    case 'AccessDenied': return { kind: 'sheet-protected', sheet: '' };
    case 'ApiNotFound': case 'ApiNotAvailable': return { kind: 'unsupported', requirement: /ExcelApi [\d.]+/.exec(message)?.[0] ?? message };
    default: return { kind: 'unexpected', code, detail: message };
  }
}

function partsOf(thrown: unknown): { readonly code: string; readonly message: string } {
  if (typeof thrown !== 'object' || thrown === null) return { code: '', message: String(thrown) };
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
  const message = 'message' in thrown && typeof thrown.message === 'string' ? thrown.message : '';
  return { code, message };
}

/** Whether the host has this version of the Excel interface. */
export function hasExcelApi(version: '1.7' | '1.9' | '1.13'): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
