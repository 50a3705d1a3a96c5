import type { CellAddress } from '../grid/address';
import type { SheetGrid, WorkbookGrid } from '../grid/sheet-grid';
import { changedCells, secretCells } from './cell-digest';
import type { Certificate, CertificateFile } from './certificate';
import { copyDigests } from './certificate-files';

/** What a package, or a source, is otherwise than its certificate says. `path` is that in the package, or the name of a source. */
export type Difference =
  /** The certificate was changed after it was made. */
  | { readonly kind: 'seal' }
  | { readonly kind: 'missing' | 'added' | 'changed' | 'broken'; readonly of: 'package' | 'source'; readonly path: string }
  | { readonly kind: 'cells'; readonly of: 'package' | 'source'; readonly path: string; readonly sheet: string; readonly cells: readonly CellAddress[] }
  | { readonly kind: 'sheet-missing' | 'sheet-added'; readonly of: 'package' | 'source'; readonly path: string; readonly sheet: string }
  /** No cell that can be told apart differs: the change is in a cell of `hidden` or beside the cells. */
  | { readonly kind: 'beside-cells'; readonly of: 'package' | 'source'; readonly path: string; readonly hidden: readonly { readonly sheet: string; readonly cells: readonly CellAddress[] }[] }
  /** The file cannot be read: these counts of its unit, and with them these totals, rest on it. */
  | { readonly kind: 'rests-on'; readonly of: 'package' | 'source'; readonly path: string; readonly unit: string;
      readonly counts: readonly { readonly award: string; readonly subject: string; readonly count: number; readonly total: number }[] }
  /** The result that comes out of the copies is another; the counts that differ are named where they are told. */
  | { readonly kind: 'result'; readonly counts: readonly { readonly award: string; readonly subject: string; readonly stated: number | null; readonly found: number | null }[] };

/** What a changed file differs in, by the digests of its cells. */
export function differencesIn(file: CertificateFile, now: WorkbookGrid, of: 'package' | 'source'): Difference[] {
  const path = of === 'source' ? file.source.name : file.copy.path;
  const known = file.sheets.filter(({ copy }) => of === 'source' || copy !== null);
  const found = known.flatMap((sheet): Difference[] => {
    const grid = now.sheets.find(({ name }) => name === sheet.name);
    return grid === undefined ? [{ kind: 'sheet-missing', of, path, sheet: sheet.name }] : cellDifference(sheet, grid, of, path);
  });
  const names = new Set(known.map(({ name }) => name));
  const added = now.sheets.filter(({ name }) => !names.has(name)).map(({ name }): Difference => ({ kind: 'sheet-added', of, path, sheet: name }));
  if (found.length + added.length > 0) return [...found, ...added];
  const hidden = of === 'package' ? [] : known.map(({ name, source }) => ({ sheet: name, cells: secretCells(source) })).filter(({ cells }) => cells.length > 0);
  return [{ kind: 'beside-cells', of, path, hidden }];
}

function cellDifference(sheet: CertificateFile['sheets'][number], grid: SheetGrid, of: 'package' | 'source', path: string): Difference[] {
  const digests = of === 'source' ? sheet.source : copyDigests(sheet.source, sheet.copy ?? {});
  const cells = changedCells(digests, grid);
  return cells.length === 0 ? [] : [{ kind: 'cells', of, path, sheet: sheet.name, cells }];
}

/** The counts that rest on a file, with the totals they are part of. */
export function restingOn({ result }: Certificate, file: CertificateFile, of: 'package' | 'source'): Difference[] {
  const unit = result.units.find(({ path }) => path === file.copy.path);
  if (unit === undefined) return [];
  const counts = unit.tallies.filter(({ count }) => count > 0).map((tally) => ({
    ...tally, total: result.totals.find(({ award, subject }) => award === tally.award && subject === tally.subject)?.count ?? tally.count,
  }));
  return [{ kind: 'rests-on', of, path: of === 'source' ? file.source.name : file.copy.path, unit: unit.name, counts }];
}
