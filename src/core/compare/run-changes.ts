import { compareAwardKeys, toAwardKeyText, type AwardKey } from '../domain/award';
import type { CellMark, RunSnapshot, SnapshotUnit } from './run-snapshot';
import { compareRuns, unitIdOf, type RunComparison, type UnitChange } from './runs';

/** What a cell said before and says now: a number, somebody's name, nothing that counts, or what nobody can tell. */
export type CellSays = number | 'name' | 'none' | 'unknown';

export interface CellChange {
  readonly key: AwardKey;
  /** File of the unit, as the later run knows it. */
  readonly path: string;
  readonly sheet: string;
  /** A1 */
  readonly cell: string;
  /** `name` on both sides: another name. */
  readonly before: CellSays;
  readonly after: CellSays;
}

export interface UnitRunChange extends UnitChange {
  readonly cells: readonly CellChange[];
}

export interface RunChanges {
  readonly totals: RunComparison['totals'];
  readonly units: readonly UnitRunChange[];
}

/**
 * What differs between two runs, by total, unit and cell. A file is known again by its unit and content, wherever it
 * lies and whatever it is called; names that only stand in another row are no change.
 */
export function compareSnapshots(before: RunSnapshot, after: RunSnapshot): RunChanges {
  const former = withLaterPaths(before, after);
  const { totals, units } = compareRuns(former, after);
  return {
    totals,
    units: units.map((unit) => ({ ...unit, cells: cellChanges(marksOf(former, unit), marksOf(after, unit)) })),
  };
}

/** The earlier run with the later paths: of the file of a unit with the same content, or of its only file. */
function withLaterPaths(before: RunSnapshot, after: RunSnapshot): RunSnapshot {
  const [former, latter] = [byUnit(before), byUnit(after)];
  return {
    ...before,
    units: before.units.map((unit) => {
      const files = latter.get(unitIdOf(unit)) ?? [];
      if (files.some(({ path }) => path === unit.path)) return unit;
      const isOnly = files.length === 1 && former.get(unitIdOf(unit))?.length === 1;
      const same = files.find(({ sha256 }) => sha256 !== '' && sha256 === unit.sha256) ?? (isOnly ? files[0] : undefined);
      return same === undefined ? unit : { ...unit, path: same.path };
    }),
  };
}

function byUnit({ units }: RunSnapshot): ReadonlyMap<string, readonly SnapshotUnit[]> {
  const groups = new Map<string, SnapshotUnit[]>();
  for (const unit of units) groups.set(unitIdOf(unit), [...(groups.get(unitIdOf(unit)) ?? []), unit]);
  return groups;
}

interface PlacedMark {
  readonly path: string;
  readonly sheet: string;
  readonly cell: string;
  readonly mark: CellMark;
}

interface KeyedMarks {
  readonly key: AwardKey;
  readonly marks: readonly PlacedMark[];
}

/** Cells that the counts of a unit rest on, award by award. */
function marksOf({ units }: RunSnapshot, unit: UnitChange): ReadonlyMap<string, KeyedMarks> {
  const keyed = new Map<string, KeyedMarks>();
  for (const { path, tallies } of units.filter((each) => each.status !== 'refused' && unitIdOf(each) === unitIdOf(unit))) {
    for (const { award, subject, cells } of tallies) {
      const key = { award, subject };
      const known = keyed.get(toAwardKeyText(key))?.marks ?? [];
      const own = cells.flatMap(({ sheet, marks }) => Object.entries(marks).map(([cell, mark]) => ({ path, sheet, cell, mark })));
      keyed.set(toAwardKeyText(key), { key, marks: [...known, ...own] });
    }
  }
  return keyed;
}

function cellChanges(before: ReadonlyMap<string, KeyedMarks>, after: ReadonlyMap<string, KeyedMarks>): CellChange[] {
  const keys = new Map([...before, ...after].map(([text, { key }]) => [text, key]));
  return [...keys].flatMap(([text, key]) =>
    changesOf(key, before.get(text)?.marks ?? [], after.get(text)?.marks ?? []))
    .sort((left, right) => compareAwardKeys(left.key, right.key));
}

/** What is left on both sides without the cells that say the same, first in their place, then anywhere. */
function changesOf(key: AwardKey, before: readonly PlacedMark[], after: readonly PlacedMark[]): CellChange[] {
  const placeOf = ({ path, sheet, cell }: PlacedMark): string => `${cell} ${path}\n${sheet}`;
  const inPlace = (mark: PlacedMark): string => `${String(mark.mark)} ${placeOf(mark)}`;
  const [stillBefore, stillAfter] = apart(before, after, inPlace);
  const [gone, come] = apart(stillBefore, stillAfter, ({ mark }) => (mark === null ? undefined : `${typeof mark} ${String(mark)}`));
  const former = new Map(gone.map((mark) => [placeOf(mark), mark]));
  const latter = new Map(come.map((mark) => [placeOf(mark), mark]));
  return [...new Map([...former, ...latter])]
    .map(([place, { path, sheet, cell }]): CellChange =>
      ({ key, path, sheet, cell, before: says(former.get(place)), after: says(latter.get(place)) }))
    .filter((change) => change.before !== 'unknown' || change.after !== 'unknown');
}

/** Two lists without what both have, as often as both have it; what has no label stays. */
function apart(
  left: readonly PlacedMark[], right: readonly PlacedMark[], labelOf: (mark: PlacedMark) => string | undefined,
): readonly [PlacedMark[], PlacedMark[]] {
  const [known, wanted] = [countLabels(left, labelOf), countLabels(right, labelOf)];
  return [without(left, wanted, labelOf), without(right, known, labelOf)];
}

function countLabels(marks: readonly PlacedMark[], labelOf: (mark: PlacedMark) => string | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mark of marks) {
    const label = labelOf(mark);
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

function without(
  marks: readonly PlacedMark[], others: Map<string, number>, labelOf: (mark: PlacedMark) => string | undefined,
): PlacedMark[] {
  return marks.filter((mark) => {
    const label = labelOf(mark);
    const left = label === undefined ? 0 : others.get(label) ?? 0;
    if (label !== undefined && left > 0) others.set(label, left - 1);
    return left === 0;
  });
}

function says(mark: PlacedMark | undefined): CellSays {
  if (mark === undefined) return 'none';
  if (mark.mark === null) return 'unknown';
  return typeof mark.mark === 'string' ? 'name' : mark.mark;
}
