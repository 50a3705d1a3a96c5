import type { Plan, RegisterUnit } from '../domain/plan';

/** A unit that the plan expects and no file came from. */
export interface MissingUnit {
  readonly unit: RegisterUnit;
  /** Whole days after the deadline, 0 before it; `null` when deadline or day of judgement is unknown. */
  readonly daysLate: number | null;
}

export interface Completeness {
  /** Units the plan expects; `null` without a plan. */
  readonly expected: number | null;
  /** In the order of the plan. */
  readonly missing: readonly MissingUnit[];
}

/** Holds the codes of the units received against the register; `asOf` is the day to judge lateness by, `YYYY-MM-DD`. */
export function checkCompleteness(received: ReadonlySet<string>, plan: Plan | null, asOf: string | null): Completeness {
  if (plan === null) return { expected: null, missing: [] };
  const expected = plan.units.filter(({ status }) => status === 'active');
  const daysLate = plan.deadline === null || asOf === null ? null : Math.max(0, daysBetween(plan.deadline, asOf));
  return {
    expected: expected.length,
    missing: expected.filter(({ code }) => !received.has(code)).map((unit) => ({ unit, daysLate })),
  };
}

const DAY = 86_400_000;

/** Whole days from one `YYYY-MM-DD` to another. */
function daysBetween(from: string, to: string): number {
  return (toUtc(to) - toUtc(from)) / DAY;
}

function toUtc(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}
