/** Where a value stands in a JSON document: "awards[2].code". */
export function toFieldText(path: readonly PropertyKey[]): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${String(key)}]` : `${index === 0 ? '' : '.'}${String(key)}`)).join('');
}

const SHOWN_CHARACTERS = 60;

/** A plain value as it may be shown, cut where it is long; empty for a list, an object or nothing. */
export function toShownValue(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return '';
  const shown = String(value);
  return shown.length <= SHOWN_CHARACTERS ? shown : `${shown.slice(0, SHOWN_CHARACTERS)}…`;
}
