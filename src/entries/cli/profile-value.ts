/** What `--profile` asks for: law profiles, and the file of a province pack. */
export interface ProfileValue {
  /** `auto`, an id, or ids with commas between them. */
  readonly profile: string;
  /** Path of a pack; `null` when none is named. */
  readonly pack: string | null;
}

const LIKE_A_PATH = /[\\/]|\.json$/i;

/**
 * Splits `A`, `A,B`, `goi.json` or `A,goi.json`: what looks like a path is the pack, with any commas of its own; ids
 * stand before it. `isFile` says of the whole value that a file has that name.
 */
export function splitProfileValue(value: string, isFile: boolean): ProfileValue {
  if (isFile) return { profile: 'auto', pack: value };
  const parts = value.split(',');
  const first = parts.findIndex((part) => LIKE_A_PATH.test(part));
  if (first < 0) return { profile: value, pack: null };
  return { profile: parts.slice(0, first).join(',') || 'auto', pack: parts.slice(first).join(',').trim() };
}
