import { compareAwardKeys, toAwardKeyText, type AwardKey } from '../domain/award';
import { foldKey } from '../text/fold';

interface CountOf extends AwardKey {
  readonly count: number;
}

/** What a consolidation says in figures; its report is such. */
export interface RunFigures {
  readonly units: readonly {
    readonly code: string | null;
    readonly name: string;
    readonly path: string;
    readonly sha256: string;
    readonly status: 'taken' | 'taken-with-warnings' | 'refused';
    readonly tallies: readonly CountOf[];
    readonly unknown: readonly AwardKey[];
  }[];
  readonly totals: readonly CountOf[];
}

/** `none`: the award is not reported; `unknown`: it is, in a way that cannot be read. */
export type Figure = number | 'none' | 'unknown';

export interface CountChange {
  readonly key: AwardKey;
  readonly before: Figure;
  readonly after: Figure;
}

/** What became of one unit between two runs (đơn vị thay đổi). */
export interface UnitChange {
  /** Of the register; `null` for a unit that is known by its name alone. */
  readonly code: string | null;
  readonly name: string;
  /** `joined`: only the later run has it; `left`: only the earlier one. */
  readonly kind: 'changed' | 'joined' | 'left';
  readonly counts: readonly CountChange[];
  /** Paths that joined, left, or stayed with other content; of a moved file both. */
  readonly files: { readonly added: readonly string[]; readonly removed: readonly string[]; readonly changed: readonly string[] };
}

export interface RunComparison {
  readonly totals: readonly CountChange[];
  /** In the order of the later run, then those that left. */
  readonly units: readonly UnitChange[];
}

interface UnitState {
  readonly code: string | null;
  readonly name: string;
  readonly figures: ReadonlyMap<string, readonly [AwardKey, Figure]>;
  /** SHA-256 by path. */
  readonly files: ReadonlyMap<string, string>;
}

/** What differs between two runs, by total and by unit and award. Units are known by their code, else by their name. */
export function compareRuns(before: RunFigures, after: RunFigures): RunComparison {
  const [earlier, later] = [statesOf(before), statesOf(after)];
  const present = [...later].flatMap(([id, unit]): UnitChange[] => {
    const former = earlier.get(id);
    const change = changeOf(former, unit);
    const isSame = former !== undefined && change.counts.length === 0 && Object.values(change.files).every(({ length }) => length === 0);
    return isSame ? [] : [{ code: unit.code, name: unit.name, kind: former === undefined ? 'joined' : 'changed', ...change }];
  });
  const left = [...earlier].flatMap(([id, unit]): UnitChange[] =>
    (later.has(id) ? [] : [{ code: unit.code, name: unit.name, kind: 'left', ...changeOf(unit, undefined) }]));
  return { totals: changesBetween(figuresOf(before.totals, []), figuresOf(after.totals, [])), units: [...present, ...left] };
}

/** What a unit is known by from run to run: its code, else its name however it is typed. */
export function unitIdOf({ code, name }: { readonly code: string | null; readonly name: string }): string {
  return code === null ? `name ${foldKey(name)}` : `code ${code}`;
}

function statesOf({ units }: RunFigures): Map<string, UnitState> {
  const groups = new Map<string, RunFigures['units'][number][]>();
  for (const unit of units) {
    const id = unitIdOf(unit);
    groups.set(id, [...(groups.get(id) ?? []), unit]);
  }
  return new Map([...groups].map(([id, files]): [string, UnitState] => {
    const taken = files.filter(({ status }) => status !== 'refused');
    return [id, {
      code: files[0]?.code ?? null,
      name: (taken[0] ?? files[0])?.name ?? '',
      figures: figuresOf(taken.flatMap(({ tallies }) => tallies), taken.flatMap(({ unknown }) => unknown)),
      files: new Map(files.map(({ path, sha256 }) => [path, sha256])),
    }];
  }));
}

/** Sums by award; one part that cannot be read makes the whole unknown. */
function figuresOf(counts: readonly CountOf[], unknown: readonly AwardKey[]): UnitState['figures'] {
  const figures = new Map<string, readonly [AwardKey, Figure]>();
  for (const { award, subject, count } of counts) {
    const key = { award, subject };
    const sum = figures.get(toAwardKeyText(key))?.[1];
    figures.set(toAwardKeyText(key), [key, count + (typeof sum === 'number' ? sum : 0)]);
  }
  for (const { award, subject } of unknown) figures.set(toAwardKeyText({ award, subject }), [{ award, subject }, 'unknown']);
  return figures;
}

function changeOf(before: UnitState | undefined, after: UnitState | undefined): Pick<UnitChange, 'counts' | 'files'> {
  const none: UnitState = { code: null, name: '', figures: new Map(), files: new Map() };
  const [former, latter] = [before ?? none, after ?? none];
  return {
    counts: changesBetween(former.figures, latter.figures),
    files: {
      added: [...latter.files.keys()].filter((path) => !former.files.has(path)),
      removed: [...former.files.keys()].filter((path) => !latter.files.has(path)),
      changed: [...latter.files].filter(([path, hash]) => (former.files.get(path) ?? hash) !== hash).map(([path]) => path),
    },
  };
}

function changesBetween(before: UnitState['figures'], after: UnitState['figures']): CountChange[] {
  const keys = new Map([...before, ...after].map(([text, [key]]) => [text, key]));
  return [...keys]
    .map(([text, key]): CountChange => ({ key, before: before.get(text)?.[1] ?? 'none', after: after.get(text)?.[1] ?? 'none' }))
    .filter((change) => !isSameFigure(change.before, change.after))
    .sort((left, right) => compareAwardKeys(left.key, right.key));
}

/** An award that is not reported and one reported as 0 mean the same. */
function isSameFigure(left: Figure, right: Figure): boolean {
  return (left === 'none' ? 0 : left) === (right === 'none' ? 0 : right);
}
