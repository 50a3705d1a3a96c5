import type { HostEdit, HostError, HostReceipt } from '#app/ports/spreadsheet-host';
import { toPreviewValue } from '#core/fixes/preview';
import { toA1 } from '#core/grid/address';
import type { PatchEdit } from '#core/grid/workbook-patch';
import { err, ok, type Result } from '#core/result';
import { asWrittenText, toCell, toFormula } from './cell-text';
import { HostRefusal, inExcel } from './in-excel';

/** Cells of one request; each takes about 300 bytes of JSON both ways. */
const CELLS_A_BATCH = 1500;

interface CellBefore {
  readonly edit: PatchEdit;
  /** Formula with `=`, else the value, as it was. */
  readonly content: unknown;
  readonly isText: boolean;
  readonly isFormula: boolean;
  readonly numberFormat: string;
}

/** Makes these changes of cells, all or none, and keeps what was there to take them back. */
export async function applyEdits(edits: readonly HostEdit[]): Promise<Result<HostReceipt, HostError>> {
  const before = await inExcel((context) => readCells(context, edits));
  if (!before.ok) return err(await nameSheet(before.error, edits));
  const changed = edits.find((edit, index) => !isAsShown(before.value[index], edit.before));
  if (changed !== undefined) return err({ kind: 'changed-meanwhile', sheet: changed.sheet, at: changed.at });
  const written = await inExcel((context) => write(context, before.value.map(toNew)), { isOneStep: true });
  if (!written.ok) {
    const restored = await inExcel((context) => restore(context, before.value));
    return restored.ok ? err(await nameSheet(written.error, edits)) : err({ kind: 'unexpected', code: written.error.kind, detail: restored.error.kind });
  }
  const sheets = [...new Set(edits.map(({ sheet }) => sheet))];
  return ok({ sheets, undo: () => undo(before.value) });
}

/** Excel stops at the first action it refuses and keeps those before it: only the cells that did change go back. */
async function restore(context: Excel.RequestContext, before: readonly CellBefore[]): Promise<void> {
  const now = await readCells(context, before.map(({ edit }) => edit));
  await write(context, before.filter((cell, index) => {
    const found = now[index];
    return found === undefined || found.content !== cell.content || found.numberFormat !== cell.numberFormat;
  }).map(toOld));
}

/** A formula that came meanwhile is no content that a preview shows. */
function isAsShown(found: CellBefore | undefined, shown: HostEdit['before']): boolean {
  if (found === undefined || shown === undefined) return true;
  return !found.isFormula && toPreviewValue(toCell(found.content, found.numberFormat)) === shown;
}

/** Excel does not say which sheet it refused. */
async function nameSheet(error: HostError, edits: readonly PatchEdit[]): Promise<HostError> {
  const names = [...new Set(edits.map(({ sheet }) => sheet))];
  if (error.kind !== 'sheet-protected') return error.kind === 'sheet-missing' ? { kind: error.kind, sheet: names[0] ?? '' } : error;
  const isProtected = await inExcel(async (context) => {
    const protections = names.map((name) => context.workbook.worksheets.getItem(name).protection);
    for (const protection of protections) protection.load('protected');
    await context.sync();
    return protections.map((protection) => protection.protected);
  });
  const at = isProtected.ok ? isProtected.value.indexOf(true) : 0;
  return { kind: error.kind, sheet: names[Math.max(0, at)] ?? '' };
}

async function undo(before: readonly CellBefore[]): Promise<Result<void, HostError>> {
  return inExcel(async (context) => {
    const now = await readCells(context, before.map(({ edit }) => edit));
    const changed = now.find((cell, index) => !isAsWritten(cell, before[index]?.edit));
    if (changed !== undefined) {
      throw new HostRefusal({ kind: 'changed-meanwhile', sheet: changed.edit.sheet, at: changed.edit.at });
    }
    await write(context, before.map(toOld));
  }, { isOneStep: true });
}

function isAsWritten(now: CellBefore, edit: PatchEdit | undefined): boolean {
  if (edit?.formula !== undefined) return now.content === `=${edit.formula}`;
  return now.content === (edit?.value ?? '');
}

async function readCells(context: Excel.RequestContext, edits: readonly PatchEdit[]): Promise<CellBefore[]> {
  const found: CellBefore[] = [];
  for (let start = 0; start < edits.length; start += CELLS_A_BATCH) {
    const ranges = edits.slice(start, start + CELLS_A_BATCH).map((edit) => {
      const range = rangeOf(context, edit);
      range.load('formulas,values,numberFormat');
      return { edit, range };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip for each part that a request can carry
    await context.sync();
    for (const { edit, range } of ranges) {
      const value: unknown = range.values[0]?.[0];
      const formula: unknown = range.formulas[0]?.[0];
      const format: unknown = range.numberFormat[0]?.[0];
      const isFormula = toFormula(formula, value) !== undefined;
      found.push({
        edit, content: isFormula ? formula : value, isFormula, isText: !isFormula && typeof value === 'string' && value !== '',
        numberFormat: typeof format === 'string' ? format : 'General',
      });
    }
  }
  return found;
}

function rangeOf(context: Excel.RequestContext, { sheet, at }: PatchEdit): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(toA1(at));
}

interface CellWrite {
  readonly edit: PatchEdit;
  /** `''` empties the cell. */
  readonly content: string | number | boolean;
  /** Set before the content; `null` leaves it. */
  readonly numberFormat: string | null;
}

/** A number or formula in a cell of format text would stay text, so such a cell becomes general first. */
function toNew({ edit, numberFormat }: CellBefore): CellWrite {
  const { value, formula } = edit;
  if (formula === undefined && (value === null || typeof value === 'string')) {
    return { edit, content: value === null ? '' : asWrittenText(value), numberFormat: null };
  }
  return { edit, content: formula === undefined ? value ?? '' : `=${formula}`, numberFormat: numberFormat === '@' ? 'General' : null };
}

function toOld({ edit, content, isText, numberFormat }: CellBefore): CellWrite {
  const known = typeof content === 'number' || typeof content === 'boolean' || typeof content === 'string' ? content : '';
  return { edit, content: isText ? asWrittenText(String(known)) : known, numberFormat };
}

async function write(context: Excel.RequestContext, writes: readonly CellWrite[]): Promise<void> {
  for (let start = 0; start < writes.length; start += CELLS_A_BATCH) {
    for (const { edit, content, numberFormat } of writes.slice(start, start + CELLS_A_BATCH)) {
      const range = rangeOf(context, edit);
      if (numberFormat !== null) range.numberFormat = [[numberFormat]];
      range.values = [[content]];
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip for each part that a request can carry
    await context.sync();
  }
}
