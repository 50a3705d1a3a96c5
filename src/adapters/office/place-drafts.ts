import type { HostError } from '#app/ports/spreadsheet-host';
import { err, ok, type Result } from '#core/result';
import { HostRefusal, inExcel } from './in-excel';
import { loadOwnedIds, saveOwnedIds } from './owned-sheets';

/** Names of sheets while they are drawn or being replaced; a clean-up knows them again. */
const DRAFT_PREFIX = '~so-thi-dua ';

export function draftName(index: number): string {
  return `${DRAFT_PREFIX}${String(index + 1)}`;
}

/** A sheet that stands under the name of a draft, and the name it is to have. */
export interface DraftPlace {
  readonly name: string;
  readonly draft: string;
}

interface Swap extends DraftPlace {
  readonly draftId: string;
  /** The sheet of this add-in that has the name until now. */
  readonly oldId: string | null;
}

/**
 * Puts drawn sheets in the place of those of the same names that this add-in made. Excel keeps the actions of a batch
 * before the one it refuses, and an answer can be lost: so the sheets before only step aside, go when all others stand,
 * and come back when something went wrong.
 */
export async function placeDrafts(places: readonly DraftPlace[]): Promise<Result<void, HostError>> {
  let swaps: readonly Swap[] = [];
  const swapped = await inExcel(async (context) => {
    const owned = loadOwnedIds(context);
    swaps = await findSwaps(context, places, owned);
    await swap(context, swaps, owned());
  }, { isOneStep: true });
  if (!swapped.ok) {
    const restored = await inExcel((context) => swapBack(context, swaps));
    return restored.ok ? swapped : err({ kind: 'unexpected', code: swapped.error.kind, detail: restored.error.kind });
  }
  // All stands. What could not be removed now is hidden, and goes with the next writing that replaces.
  if (swaps.some(({ oldId }) => oldId !== null)) await removeDrafts();
  return ok(undefined);
}

async function findSwaps(
  context: Excel.RequestContext, places: readonly DraftPlace[], owned: () => ReadonlySet<string>,
): Promise<Swap[]> {
  const { worksheets } = context.workbook;
  const found = places.map((place) => {
    const [draft, old] = [worksheets.getItem(place.draft), worksheets.getItemOrNullObject(place.name)];
    draft.load('id');
    old.load('id');
    return { place, draft, old };
  });
  await context.sync();
  const ids = owned();
  return found.map(({ place, draft, old }) => {
    if (old.isNullObject) return { ...place, draftId: draft.id, oldId: null };
    // A sheet that was made by somebody else meanwhile is not ours to replace.
    if (!ids.has(old.id)) throw new HostRefusal({ kind: 'name-taken', sheet: place.name });
    return { ...place, draftId: draft.id, oldId: old.id };
  });
}

/** Name of a sheet that stepped aside; no two have the same, even where one was left from before. */
function asideName(id: string): string {
  return `${DRAFT_PREFIX}${id.replace(/[^\p{L}\p{N}-]/gu, '').slice(-12)}`;
}

async function swap(context: Excel.RequestContext, swaps: readonly Swap[], owned: ReadonlySet<string>): Promise<void> {
  const { worksheets } = context.workbook;
  for (const { oldId } of swaps) if (oldId !== null) worksheets.getItem(oldId).name = asideName(oldId);
  for (const { name, draftId } of swaps) {
    const draft = worksheets.getItem(draftId);
    draft.name = name;
    draft.visibility = 'Visible';
  }
  const [first] = swaps;
  if (first !== undefined) worksheets.getItem(first.draftId).activate();
  for (const { oldId } of swaps) if (oldId !== null) worksheets.getItem(oldId).visibility = 'Hidden';
  saveOwnedIds(context, new Set([...owned, ...swaps.map(({ draftId }) => draftId)]));
  await context.sync();
}

/** From wherever the swap stopped: the drafts go, the sheets before have their names again. */
async function swapBack(context: Excel.RequestContext, swaps: readonly Swap[]): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const owned = loadOwnedIds(context);
  await context.sync();
  const drafts = new Set(swaps.map(({ draftId }) => draftId));
  const names = new Map(swaps.flatMap(({ oldId, name }) => (oldId === null ? [] : [[oldId, name] as const])));
  const isDraft = ({ id, name }: Excel.Worksheet): boolean => drafts.has(id) || (name.startsWith(DRAFT_PREFIX) && !names.has(id));
  for (const sheet of worksheets.items) if (isDraft(sheet)) sheet.delete();
  for (const sheet of worksheets.items) {
    const name = names.get(sheet.id);
    if (name === undefined) continue;
    sheet.name = name;
    sheet.visibility = 'Visible';
  }
  saveOwnedIds(context, [...owned()].filter((id) => !drafts.has(id)));
  await context.sync();
}

/** Removes what a writing left or replaced; a failure here changes nothing that the user sees. */
export async function removeDrafts(): Promise<void> {
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    const owned = loadOwnedIds(context);
    await context.sync();
    const gone = worksheets.items.filter(({ name }) => name.startsWith(DRAFT_PREFIX));
    if (gone.length === 0) return;
    const ids = new Set(owned());
    for (const sheet of gone) {
      ids.delete(sheet.id);
      sheet.delete();
    }
    saveOwnedIds(context, ids);
    await context.sync();
  });
}
