/** Key of the document's setting that names the sheets this add-in made, by their ids. */
const OWNED_KEY = 'so-thi-dua.owned-sheets';

/** Ids of the sheets that this add-in made; a copy that a user makes of one has an id of its own and is the user's. */
export function loadOwnedIds(context: Excel.RequestContext): () => ReadonlySet<string> {
  const setting = context.workbook.settings.getItemOrNullObject(OWNED_KEY);
  setting.load('value');
  return () => idsIn(setting);
}

/** Of a setting that was loaded. */
function idsIn(setting: Excel.Setting): ReadonlySet<string> {
  if (setting.isNullObject) return new Set();
  const value: unknown = setting.value;
  return new Set(typeof value === 'string' ? value.split('\n').filter((id) => id !== '') : []);
}

/** Notes which sheets this add-in made; in the same batch as what it speaks of. */
export function saveOwnedIds(context: Excel.RequestContext, ids: Iterable<string>): void {
  context.workbook.settings.add(OWNED_KEY, [...ids].join('\n'));
}
