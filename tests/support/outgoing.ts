import { toOutgoingCopy, type CopyServices, type OutgoingCopy } from '#app/use-cases/outgoing-copy';
import type { RecognisedWorkbook } from '#core/domain/recognised';
import { toA1 } from '#core/grid/address';
import type { WorkbookGrid } from '#core/grid/sheet-grid';
import { recogniseWorkbook } from '#core/recognise/recognise-workbook';
import type { BirthSetting } from '#core/submission/outgoing-orders';
import { readWorkbook } from '#formats/read-workbook';
import { cleanWorkbook } from '#formats/xlsx/clean-workbook';
import { writeWorkbook } from '#formats/xlsx/write-workbook';

/** What the product makes its outgoing copies with. */
export const COPY_SERVICES: CopyServices = { cleaner: { clean: (bytes, orders) => cleanWorkbook(bytes, orders) }, writer: { write: writeWorkbook } };

export async function gridOf(bytes: Uint8Array): Promise<WorkbookGrid> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.error)}`);
  return read.value;
}

export async function recognisedOf(bytes: Uint8Array, path = 'don-vi.xlsx'): Promise<RecognisedWorkbook> {
  return recogniseWorkbook({ path, sha256: '', workbook: await gridOf(bytes), plan: null });
}

export async function copyOf(bytes: Uint8Array, births: BirthSetting = 'year', path?: string): Promise<OutgoingCopy> {
  const copy = toOutgoingCopy(bytes, await recognisedOf(bytes, path), births, COPY_SERVICES);
  if (!copy.ok) throw new Error(`refused: ${JSON.stringify(copy.error)}`);
  return copy.value;
}

/** The list of what went, one line each: `birth-dates Sheet1 D3 D4`. */
export function lostOf({ cells, parts }: OutgoingCopy): string[] {
  const places = (list: readonly { readonly row: number; readonly column: number }[]): string => list.map((at) => ` ${toA1(at)}`).join('');
  return [
    ...cells.map((group) => `${group.kind} ${group.sheet}${places(group.cells)}`),
    ...parts.map((part) => `${part.kind} ${part.sheet ?? '-'}${places(part.cells)} ×${String(part.count)}`),
  ];
}
