import type { HostEvent } from '#app/ports/spreadsheet-host';
import { fromA1 } from '#core/grid/address';
import { hasExcelApi, inExcel } from './in-excel';

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Listens to changes, activations and selections; before ExcelApi 1.9 each sheet is listened to by itself. */
export async function registerHandlers(context: Excel.RequestContext, listener: (event: HostEvent) => void): Promise<Handler[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
  const onChanged = (event: { readonly worksheetId: string; readonly address: string; readonly changeType: string }): Promise<void> => {
    // Where cells came in or went, all behind them has moved: the address says only where it began.
    const isInPlace = event.changeType === 'RangeEdited' && event.address !== '';
    listener({ kind: 'cells-changed', sheetId: event.worksheetId, address: isInPlace ? event.address : null });
    return Promise.resolve();
  };
  const onSelected = async (event: { readonly worksheetId: string; readonly address: string }): Promise<void> => {
    const at = fromA1((event.address.split(':')[0] ?? '').replaceAll('$', ''));
    const sheet = names.get(event.worksheetId) ?? await nameOf(event.worksheetId);
    if (at !== undefined && sheet !== undefined) listener({ kind: 'selection-changed', sheet, at });
  };
  const onActivated = (event: { readonly worksheetId: string }): Promise<void> => {
    listener({ kind: 'sheet-activated', sheetId: event.worksheetId });
    return Promise.resolve();
  };
  const handlers: Handler[] = [worksheets.onActivated.add(onActivated)];
  const sources = hasExcelApi('1.9') ? [worksheets] : worksheets.items;
  for (const source of sources) handlers.push(source.onChanged.add(onChanged), source.onSelectionChanged.add(onSelected));
  await context.sync();
  return handlers;
}

/** Name of a sheet that joined after the handlers were set. */
async function nameOf(id: string): Promise<string | undefined> {
  const name = await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  });
  return name.ok ? name.value : undefined;
}

/** Ends handlers, each in the context it was made in. */
export async function removeHandlers(handlers: readonly Handler[]): Promise<void> {
  for (const handler of handlers) handler.remove();
  const [first] = handlers;
  if (first !== undefined) await first.context.sync();
}
