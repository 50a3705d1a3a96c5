import type { AwardKey } from './award';

/** Of what a percentage is: everyone of the unit, its LĐTT, or its collectives. */
export type TargetBase = 'headcount' | 'ldtt' | 'collectives';

/** A target of the plan (chỉ tiêu): a whole number of awards, or a span of numbers or percents. */
export type TargetFigure = number | TargetSpan;

/** "10-12", "từ 10 trở lên", "85% trở lên số LĐTT", "15%". At least one bound is set. */
export interface TargetSpan {
  /** As the plan writes it. */
  readonly text: string;
  /** Awards or percent with up to two decimals; `null`: no such bound. Both equal: one percentage ("15%"). */
  readonly least: number | null;
  readonly most: number | null;
  /** The bounds themselves are out ("trên 85%", "dưới 10"). */
  readonly isStrict: boolean;
  readonly unit: 'awards' | 'percent';
  /** Base that the cell names for a percentage; `null`: none, so the award tells (`targetBaseOf`). */
  readonly base: TargetBase | null;
}

/** Numbers of a unit that percentages are reckoned on; `null`: not known. */
export type TargetBases = Readonly<Record<TargetBase, number | null>>;

/** Registered numbers bind to both sides; an allotted number or percentage is the most that is allowed. */
export type TargetUse = 'registered' | 'quota';

/** Whole numbers of awards that meet a target; `null`: no bound on that side. */
export interface TargetBounds {
  readonly least: number | null;
  readonly most: number | null;
}

/** What a percentage is of: the base it names, else LĐTT for CSTĐCS, collectives for collectives, everyone for the rest. */
export function targetBaseOf(figure: TargetFigure, key: AwardKey): TargetBase | null {
  if (typeof figure === 'number' || figure.unit === 'awards') return null;
  if (figure.base !== null) return figure.base;
  if (key.subject === 'collective') return 'collectives';
  return key.award === 'CSTDCS' ? 'ldtt' : 'headcount';
}

/**
 * Numbers of awards that meet a target; `undefined` when its base is not known. A share is reckoned exactly: at least
 * 85 % of 33 are 29, at most 15 % of 33 are 4. A registered share is met by either rounding, and so is a span so narrow
 * that no whole number lies in it.
 */
export function targetBounds(
  { figure, use, key, bases }: {
    readonly figure: TargetFigure; readonly use: TargetUse; readonly key: AwardKey; readonly bases: TargetBases;
  },
): TargetBounds | undefined {
  if (typeof figure === 'number') return { least: use === 'quota' ? null : figure, most: figure };
  const span = use === 'quota' && figure.least === figure.most ? { ...figure, least: null } : figure;
  const base = targetBaseOf(figure, key);
  if (base === null) return wholeBounds(span);
  const count = bases[base];
  return count === null ? undefined : shareBounds(span, count);
}

function wholeBounds({ least, most, isStrict }: TargetSpan): TargetBounds {
  const step = isStrict ? 1 : 0;
  return { least: least === null ? null : least + step, most: most === null ? null : Math.max(0, most - step) };
}

/** Percentages in hundredths of a percent, so that all stays whole. */
const WHOLE = 10_000;

function shareBounds({ least, most, isStrict }: TargetSpan, base: number): TargetBounds {
  const [low, high] = [least, most].map((percent) => (percent === null ? null : share(percent, base)));
  const exact = {
    least: low === null || low === undefined ? null : isStrict ? low.floor + 1 : low.ceil,
    most: high === null || high === undefined ? null : isStrict ? Math.max(0, high.ceil - 1) : high.floor,
  };
  if (exact.least === null || exact.most === null || exact.least <= exact.most) return exact;
  return { least: Math.min(exact.least, exact.most), most: Math.max(exact.least, exact.most) };
}

function share(percent: number, base: number): { readonly floor: number; readonly ceil: number } {
  const product = Math.round(percent * 100) * base;
  const rest = product % WHOLE;
  const floor = (product - rest) / WHOLE;
  return { floor, ceil: rest > 0 ? floor + 1 : floor };
}

/** How far a number lies outside bounds, 0 inside; of a single bound the signed distance from it. */
export function distanceFrom({ least, most }: TargetBounds, count: number): number | null {
  if (least === null) return most === null ? null : count - most;
  if (most === null) return count - least;
  return count > most ? count - most : Math.min(0, count - least);
}
