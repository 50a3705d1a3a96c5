import type { CellChange, RunChanges } from '#core/compare/run-changes';
import type { CountChange, RunComparison, UnitChange } from '#core/compare/runs';
import type { StateChanges } from '#core/compare/run-state';
import { compareAwardKeys, toAwardKeyText, type AwardKey } from '#core/domain/award';

/** What changed between two runs; `cells` only where the earlier run is known by its cells. */
export interface ShownChanges {
  readonly totals: RunComparison['totals'];
  readonly units: readonly ChangedUnit[];
}

export type ChangedUnit = UnitChange & { readonly cells?: readonly CellChange[] };

/** One award of a changed unit; `count` is `null` where only cells changed. */
export interface ChangedAward {
  readonly key: AwardKey;
  readonly count: CountChange | null;
  readonly sheets: readonly ChangedSheet[];
}

export interface ChangedSheet {
  readonly path: string;
  readonly sheet: string;
  readonly cells: readonly CellChange[];
}

export function isUnchanged({ totals, units }: ShownChanges): boolean {
  return totals.length === 0 && units.length === 0;
}

/** Awards of a unit with their cells by file and sheet. Of a unit that joined or left every cell would be one: they are left out. */
export function changedAwards({ kind, counts, cells = [] }: ChangedUnit): ChangedAward[] {
  const told = kind === 'changed' ? cells : [];
  const keys = new Map([...counts, ...told].map(({ key }) => [toAwardKeyText(key), key]));
  return [...keys]
    .map(([text, key]) => ({
      key,
      count: counts.find((change) => toAwardKeyText(change.key) === text) ?? null,
      sheets: sheetsOf(told.filter((change) => toAwardKeyText(change.key) === text)),
    }))
    .sort((left, right) => compareAwardKeys(left.key, right.key));
}

function sheetsOf(cells: readonly CellChange[]): ChangedSheet[] {
  const sheets = new Map<string, { path: string; sheet: string; cells: CellChange[] }>();
  for (const cell of cells) {
    const id = `${cell.path}\n${cell.sheet}`;
    const known = sheets.get(id);
    if (known === undefined) sheets.set(id, { path: cell.path, sheet: cell.sheet, cells: [cell] });
    else known.cells.push(cell);
  }
  return [...sheets.values()];
}

/** What is told of a run against its state file; one comparison where both say the same. */
export interface StateView {
  readonly since: 'last' | 'sent' | 'both';
  /** Day of what was sent, `YYYY-MM-DD`; `null` against the last run alone. */
  readonly on: string | null;
  readonly changes: RunChanges;
}

export function stateViews({ sinceLast, sinceSent }: StateChanges): StateView[] {
  if (sinceLast !== null && sinceSent !== null && isSame(sinceLast, sinceSent)) return [{ since: 'both', on: sinceSent.on, changes: sinceLast }];
  return [
    ...(sinceLast === null ? [] : [{ since: 'last' as const, on: null, changes: sinceLast }]),
    ...(sinceSent === null ? [] : [{ since: 'sent' as const, on: sinceSent.on, changes: sinceSent }]),
  ];
}

function isSame(left: RunChanges, right: RunChanges): boolean {
  return JSON.stringify([left.totals, left.units]) === JSON.stringify([right.totals, right.units]);
}
