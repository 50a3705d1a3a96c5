import type { HostError, HostReceipt, ReportRows } from '#app/ports/spreadsheet-host';
import type { AbortSignalLike } from '#app/use-cases/run-contract';
import type { SheetModel } from '#core/grid/sheet-model';
import { err, ok, type Result } from '#core/result';
import { drawSteps, type DrawStep } from './draw-sheet';
import { forceCreateSheet } from './force-create-sheet';
import { HostRefusal, inExcel } from './in-excel';
import { loadOwnedIds, saveOwnedIds } from './owned-sheets';
import { draftName, placeDrafts, removeDrafts } from './place-drafts';

/** Cells of one request: about 20 bytes of JSON each, long sentences more. */
const WRITE_CELLS = 20_000;

export interface WriteOptions {
  readonly signal?: AbortSignalLike;
  readonly report?: ReportRows;
}

/** What was last written under each name, to bring it back; held in memory only. */
export type WrittenModels = Map<string, SheetModel>;

/**
 * Draws the sheets under names of their own and, only when all stand, puts them in the place of those of the same names
 * that this add-in made. Whatever goes wrong before leaves the workbook as it was.
 */
export async function writeSheets(
  models: readonly SheetModel[], written: WrittenModels, options: WriteOptions,
): Promise<Result<HostReceipt, HostError>> {
  const checked = await inExcel((context) => checkNames(context, models));
  if (!checked.ok) return checked;
  const before = new Map(models.flatMap(({ name }) => {
    const model = written.get(name);
    return model === undefined || !checked.value.has(name) ? [] : [[name, model] as const];
  }));
  const drawn = await drawAll(models, options);
  if (!drawn.ok) {
    await removeDrafts();
    return drawn;
  }
  const placed = await placeDrafts(models.map(({ name }, index) => ({ name, draft: draftName(index) })));
  if (!placed.ok) return placed;
  for (const model of models) written.set(model.name, model);
  const names = models.map(({ name }) => name);
  return ok({ sheets: names, undo: () => takeBack(names, before, written) });
}

/** Names that sheets of this add-in have now; throws where a sheet of the user has one of the names. */
async function checkNames(context: Excel.RequestContext, models: readonly SheetModel[]): Promise<ReadonlySet<string>> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const { protection } = context.workbook;
  protection.load('protected');
  const owned = loadOwnedIds(context);
  await context.sync();
  if (protection.protected) throw new HostRefusal({ kind: 'workbook-protected' });
  const names = new Set(models.map(({ name }) => name.toLowerCase()));
  const taken = worksheets.items.filter(({ name }) => names.has(name.toLowerCase()));
  const foreign = taken.find(({ id }) => !owned().has(id));
  if (foreign !== undefined) throw new HostRefusal({ kind: 'name-taken', sheet: foreign.name });
  return new Set(taken.map(({ name }) => name));
}

async function drawAll(models: readonly SheetModel[], options: WriteOptions): Promise<Result<void, HostError>> {
  for (const [index, model] of models.entries()) {
    const made = await inExcel(async (context) => {
      const sheet = await forceCreateSheet(context.workbook, draftName(index));
      sheet.visibility = 'Hidden';
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a sheet is drawn before the next one is made
      await context.sync();
    });
    if (!made.ok) return made;
    const drawn = await drawOne(model, draftName(index), WRITE_CELLS, options);
    if (!drawn.ok) return drawn;
  }
  return ok(undefined);
}

/** Draws a sheet step by step; where a step is too large for the application, all is drawn anew in smaller ones. */
async function drawOne(
  model: SheetModel, name: string, maxCells: number, options: WriteOptions,
): Promise<Result<void, HostError>> {
  const steps = drawSteps(model, maxCells);
  for (const [index, step] of steps.entries()) {
    if (options.signal?.aborted === true) return err({ kind: 'cancelled' });
    const drawn = await inExcel((context) => run(context, name, step));
    if (!drawn.ok && drawn.error.kind === 'too-large' && maxCells > 1) return drawOne(model, name, Math.floor(maxCells / 2), options);
    if (!drawn.ok) return drawn;
    options.report?.({ sheet: model.name, rows: index + 1, total: steps.length });
  }
  return ok(undefined);
}

async function run(context: Excel.RequestContext, name: string, step: DrawStep): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  step(context.workbook.worksheets.getItem(name));
  await context.sync();
}

/** Takes a writing back: sheets that were there before come back as they were written, the others go. */
async function takeBack(
  names: readonly string[], before: ReadonlyMap<string, SheetModel>, written: WrittenModels,
): Promise<Result<void, HostError>> {
  const gone = names.filter((name) => !before.has(name));
  const removed = await inExcel((context) => removeOwned(context, gone), { isOneStep: true });
  if (!removed.ok) return removed;
  for (const name of gone) written.delete(name);
  if (before.size === 0) return ok(undefined);
  const restored = await writeSheets([...before.values()], written, {});
  return restored.ok ? ok(undefined) : restored;
}

async function removeOwned(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const { worksheets } = context.workbook;
  const sheets = names.map((name) => worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load('id');
  const owned = loadOwnedIds(context);
  await context.sync();
  const ids = new Set(owned());
  for (const sheet of sheets) if (!sheet.isNullObject && ids.delete(sheet.id)) sheet.delete();
  saveOwnedIds(context, ids);
  await context.sync();
}
