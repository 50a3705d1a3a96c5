import type { LawProfile } from './law-profile';
import type { RoundingMode } from './plan';

/** Percentages may carry two decimals ("12,5"): reckoned in hundredths of a percent, so that all stays whole. */
function toBasisPoints(percent: number): number {
  return Math.round(percent * 100);
}

const WHOLE = 10_000;

/** Greatest whole number of persons that `percent` of `base` allows, `base` being a whole number. Exact integers. */
export function capOf(percent: number, base: number, rounding: RoundingMode): number {
  const product = toBasisPoints(percent) * base;
  const rest = product % WHOLE;
  const floor = (product - rest) / WHOLE;
  switch (rounding) {
    case 'floor': return floor;
    case 'nearest': return rest * 2 >= WHOLE ? floor + 1 : floor;
    case 'ceil': return rest > 0 ? floor + 1 : floor;
  }
}

/** Whether `count` lies above `percent` of `base`; exactly met is not above. */
export function exceedsCap(count: number, percent: number, base: number, rounding: RoundingMode): boolean {
  return count > capOf(percent, base, rounding);
}

/** Least base whose cap reaches `count`; `null` when none does (a cap of 0 %). */
export function leastBaseFor(count: number, percent: number, rounding: RoundingMode): number | null {
  if (count <= 0) return 0;
  const points = toBasisPoints(percent);
  if (points <= 0) return null;
  switch (rounding) {
    case 'floor': return ceilDivide(count * WHOLE, points);
    case 'nearest': return ceilDivide(count * 2 * WHOLE - WHOLE, points * 2);
    case 'ceil': return ceilDivide((count - 1) * WHOLE + 1, points);
  }
}

function ceilDivide(dividend: number, divisor: number): number {
  const rest = dividend % divisor;
  return (dividend - rest) / divisor + (rest > 0 ? 1 : 0);
}

export interface CstdcsQuota {
  /** Cap in percent of the base; `null`: the law and the plan set none. */
  readonly percent: number | null;
  readonly rounding: RoundingMode;
  /** LĐTT and CSTT, individuals. */
  readonly base: number;
  readonly count: number;
  /** Most CSTĐCS allowed; `null` without a cap. */
  readonly cap: number | null;
  readonly ok: boolean;
  /** How many CSTĐCS to take away; 0 when within the cap. */
  readonly excess: number;
  /** Least number of LĐTT to add so that the cap is met; `null` when no number helps. */
  readonly missingBase: number | null;
  readonly basis: string;
}

/** Holds a number of CSTĐCS against the cap of a profile, for one unit or for all units pooled. */
export function cstdcsQuota(
  { base, count, law }: { readonly base: number; readonly count: number; readonly law: LawProfile },
): CstdcsQuota {
  const { value: percent, basis } = law.cstdcs.capPercent;
  const rounding = law.cstdcs.rounding.value;
  if (percent === null) {
    return { percent, rounding, base, count, cap: null, ok: true, excess: 0, missingBase: 0, basis };
  }
  const cap = capOf(percent, base, rounding);
  const needed = leastBaseFor(count, percent, rounding);
  return {
    percent, rounding, base, count, cap, basis,
    ok: count <= cap,
    excess: Math.max(0, count - cap),
    missingBase: needed === null ? null : Math.max(0, needed - base),
  };
}
