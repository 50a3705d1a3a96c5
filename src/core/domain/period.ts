import type { PeriodClaim } from './recognised';

/** Year in which a period ends: 2021 for the school year 2020-2021 and for the work year 2021. */
export function lastYearOf({ text }: PeriodClaim): number {
  return Number(text.slice(-4));
}

/** Ends in an earlier year; a school year and the work year it ends in are none before the other. */
export function isEarlierPeriod(period: PeriodClaim, than: PeriodClaim): boolean {
  return lastYearOf(period) < lastYearOf(than);
}
