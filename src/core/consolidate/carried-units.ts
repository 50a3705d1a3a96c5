import { compareAwardKeys, isSameAwardKey, toAwardKeyText } from '../domain/award';
import type { LowerCount, LowerRecipient, LowerResult, LowerUnit } from '../domain/lower-result';
import type { Plan } from '../domain/plan';
import type { RecognisedWorkbook, UnitClaim } from '../domain/recognised';
import type { AwardCount, CellReference, UnitFacts } from '../domain/tally';
import { matchUnit } from '../domain/unit-register';
import type { CellAddress } from '../grid/address';
import type { Carried, CarriedAdjustment, Submission } from './consolidate';
import { toListedSheets } from './listed-sheets';

/** A workbook of a run with what it holds. */
type ResultWorkbook = RecognisedWorkbook & { readonly result: LowerResult };

/** What the results of a run bring to it. */
export interface CarriedRun {
  readonly submissions: readonly Submission[];
  readonly adjustments: readonly CarriedAdjustment[];
}

export function isResult(workbook: RecognisedWorkbook): workbook is ResultWorkbook {
  return workbook.result !== undefined;
}

/**
 * Takes the results of lower consolidations apart (kết quả cấp dưới): their units become units of the run, each with the
 * cells of its own file. A result whose office the register expects, and of whose units it knows fewer than half, stands
 * as one unit, with its own corrections.
 */
export function carryResults(workbooks: readonly RecognisedWorkbook[], plan: Plan | null): CarriedRun {
  const results = workbooks.filter(isResult);
  const wholes = new Set(results.filter((workbook) => isOneUnit(workbook, plan)));
  const places = countPaths(workbooks, results.filter((workbook) => !wholes.has(workbook)));
  return {
    submissions: results.flatMap((workbook) => (wholes.has(workbook)
      ? [carryWhole(workbook)]
      : workbook.result.units.map((unit) => carryUnit(unit, workbook, plan, places)))),
    adjustments: results.flatMap((workbook) => (wholes.has(workbook) ? []
      : workbook.result.adjustments.map((adjustment) => ({ ...adjustment, via: workbook.path })))),
  };
}

function isOneUnit({ unit, result }: ResultWorkbook, plan: Plan | null): boolean {
  if (plan === null || unit === null || unit.code === null) return false;
  const known = result.units.filter(({ name }) => matchUnit(name, plan.units).kind === 'exact').length;
  return known * 2 < result.units.length;
}

/** How many files of the run, or of the results in it, go by a path. */
function countPaths(workbooks: readonly RecognisedWorkbook[], results: readonly ResultWorkbook[]): ReadonlyMap<string, number> {
  const paths = [...workbooks.map(({ path }) => path), ...results.flatMap(({ result }) => result.units.flatMap(({ path }) => path ?? []))];
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1);
  return counts;
}

function carryUnit(
  unit: LowerUnit, { path: via, result, period }: ResultWorkbook, plan: Plan | null, places: ReadonlyMap<string, number>,
): Submission {
  const at = { sheet: result.sheets.summary, cell: unit.nameAt };
  const match = matchUnit(unit.name, plan?.units ?? []);
  const claim: UnitClaim = match.kind === 'exact'
    ? { code: match.unit.code, name: match.unit.name, source: 'register', at }
    : { code: null, name: unit.name, source: 'table', at };
  // Two offices may each have a "truong-a.xlsx": then the result it came through is part of its name.
  const isAlone = unit.path !== null && places.get(unit.path) === 1;
  const path = isAlone ? unit.path : `${via} » ${unit.path ?? unit.name}`;
  return {
    workbook: {
      path, period, sha256: unit.sha256, unit: claim, hasMacros: false, externalLinks: [],
      sheets: toListedSheets(unit.recipients),
    },
    facts: factsOf(unit, via, result),
    carried: {
      via,
      isFlawed: unit.isFlawed,
      recipients: unit.recipients,
      recount: recountOf(unit.stated),
    },
  };
}

/** The summary is the tally of the unit; the trace, which rests on cells, decides. */
function factsOf(unit: LowerUnit, via: string, { sheets }: LowerResult): UnitFacts {
  const inSummary = (at: CellAddress): CellReference => ({ path: via, sheet: sheets.summary, at });
  const figureOf = ({ key }: LowerCount): CellReference =>
    inSummary(unit.stated.find((figure) => isSameAwardKey(figure.key, key))?.at ?? unit.nameAt);
  const untraced = unit.stated.filter(({ key, count }) =>
    count !== undefined && count > 0 && !unit.counts.some((each) => isSameAwardKey(each.key, key)));
  const counts = [
    ...unit.counts.map((each) => ({
      key: each.key, count: each.count, cells: each.cells, source: each.source, statedAt: figureOf(each),
    })),
    // The summary has a number that nothing leads back from: it is not known whose it is.
    ...untraced.map(({ key, at }) => ({ key, count: undefined, cells: [], source: 'tally' as const, statedAt: inSummary(at) })),
  ].sort((left, right) => compareAwardKeys(left.key, right.key));
  return {
    headcount: unit.headcount === null ? null : { value: unit.headcount.value, at: inSummary(unit.headcount.at) },
    tallied: unit.stated.flatMap(({ key, count, at }): AwardCount[] => (count === undefined ? []
      : [{ key, count, cells: [inSummary(at)], statedAt: inSummary(at) }])),
    listed: unit.counts.map(({ key, count, tracedAt }): AwardCount => {
      const traced = { path: via, sheet: sheets.trace, at: tracedAt };
      return { key, count, cells: [traced], statedAt: traced };
    }),
    counts,
  };
}

function recountOf(figures: LowerUnit['stated']): Carried['recount'] {
  return new Map(figures.flatMap(({ key, count }): [string, number][] =>
    (count === undefined ? [] : [[toAwardKeyText(key), count]])));
}

/** All of a result as one unit: sums over its units and corrections, counted again from the sums that it states. */
function carryWhole(workbook: ResultWorkbook): Submission {
  const { path: via, sha256, unit, period, result } = workbook;
  const recipients: readonly LowerRecipient[] = result.units.flatMap((each) => each.recipients);
  const counts = sumsOf(result, via);
  const heads = result.units.map(({ headcount }) => headcount);
  const known = heads.flatMap((headcount) => headcount ?? []);
  const [first] = known;
  const isCounted = first !== undefined && known.length === heads.length && result.open.length === 0;
  return {
    workbook: {
      path: via, sha256, unit, period, hasMacros: false, externalLinks: [], sheets: toListedSheets(recipients),
    },
    facts: {
      headcount: !isCounted ? null : {
        value: known.reduce((sum, { value }) => sum + value, 0), at: { path: via, sheet: result.sheets.summary, at: first.at },
      },
      tallied: [], listed: [], counts,
    },
    carried: {
      via, recipients,
      isFlawed: result.units.some(({ isFlawed }) => isFlawed) || result.open.length > 0 || result.unreadLines > 0,
      recount: recountOf(result.totals),
    },
  };
}

function sumsOf({ units, adjustments, totals, sheets }: LowerResult, via: string): UnitFacts['counts'] {
  const sums = new Map<string, { -readonly [Field in keyof Sum]: Sum[Field] }>();
  const sumOf = ({ key }: Pick<Sum, 'key'>): { -readonly [Field in keyof Sum]: Sum[Field] } => {
    const at = totals.find((figure) => isSameAwardKey(figure.key, key))?.at ?? { row: 0, column: 0 };
    const sum = sums.get(toAwardKeyText(key))
      ?? { key, count: 0, source: 'list' as const, cells: [], statedAt: { path: via, sheet: sheets.summary, at } };
    sums.set(toAwardKeyText(key), sum);
    return sum;
  };
  for (const count of units.flatMap((unit) => unit.counts)) {
    const sum = sumOf(count);
    sum.count = add(sum.count, count.count);
    sum.source = sum.source === 'list' ? count.source : 'tally';
    sum.cells = [...sum.cells, ...count.cells];
  }
  for (const adjustment of adjustments) {
    const sum = sumOf(adjustment);
    sum.count = add(sum.count, adjustment.count);
  }
  return [...sums.values()].sort((left, right) => compareAwardKeys(left.key, right.key));
}

type Sum = UnitFacts['counts'][number];

/** Unknown is not zero. */
function add(left: number | undefined, right: number | undefined): number | undefined {
  return left === undefined || right === undefined ? undefined : left + right;
}
