import fc from 'fast-check';
import type { CleanCase } from '../mutants/clean/case';
import { LAYOUT_NAMES, makeClean } from '../mutants/clean/layouts';
import { diceOf } from '../mutants/dice';
import { FAULTS, type PlantedRuleId } from '../mutants/faults/all-faults';

/** Workbooks to be changed without change of meaning: mostly with a fault planted. */
export interface AnyCase {
  readonly books: CleanCase['books'];
  readonly plan: CleanCase['plan'];
  readonly isConsolidation: boolean;
  readonly layout: string;
  /** Rule of the planted fault; `null` for clean workbooks. */
  readonly rule: string | null;
  /** Throws for the change itself. */
  readonly seed: number;
}

/** Rules that a workbook can break; one over a report text has none to break it. */
const PLANTED = Object.keys(FAULTS) as readonly PlantedRuleId[];

/** Cases of all layouts, clean and with a fault of each rule. */
export function anyCase(layouts: readonly string[] = LAYOUT_NAMES): fc.Arbitrary<AnyCase> {
  return fc.record({
    layout: fc.constantFrom(...layouts), number: fc.integer({ min: 1, max: 12 }), rule: fc.constantFrom(...PLANTED),
    kind: fc.nat({ max: 20 }), seed: fc.nat({ max: 1_000_000 }), isFaulty: fc.integer({ min: 0, max: 5 }).map((value) => value > 0),
  }).map(({ layout, number, rule, kind, seed, isFaulty }) => {
    const clean = makeClean(layout, number);
    const whole = { books: clean.books, plan: clean.plan, isConsolidation: clean.isConsolidation, layout, rule: null, seed };
    const from = PLANTED.indexOf(rule);
    // Not every workbook has room for the fault: then the next rule that it has room for.
    for (const id of isFaulty ? [...PLANTED.slice(from), ...PLANTED.slice(0, from)] : []) {
      const mutators = FAULTS[id];
      const planted = mutators[kind % mutators.length]?.plant(clean, diceOf(seed));
      if (planted !== undefined && planted.isOutgoing !== true) return { ...whole, books: planted.books, plan: planted.plan ?? clean.plan, rule: id };
    }
    return whole;
  });
}

/** The same runs every time. */
export const RUNS = { seed: 20_210_605, numRuns: 100 } as const;

/** Runs that say nothing prove nothing: at least this share must have findings. */
export const LEAST_TELLING = 70;
