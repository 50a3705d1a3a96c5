import { isSameAwardKey } from '../../domain/award';
import type { Plan, UnitTarget } from '../../domain/plan';
import type { RecognisedWorkbook } from '../../domain/recognised';
import type { CellReference, UnitFacts } from '../../domain/tally';

/** What the plan says of one award of a unit, with what the unit proposes. */
export interface TargetWithProposal {
  readonly unit: string;
  readonly target: UnitTarget;
  /** `undefined` when a figure cannot be read; 0 when the workbook proposes others but not this award. */
  readonly proposed: number | undefined;
  readonly statedAt: CellReference | undefined;
}

/** Targets of the plan for the unit of a workbook; none without a plan, a known unit, or any number in the file. */
export function targetsOf(workbook: RecognisedWorkbook, facts: UnitFacts, plan: Plan | null): readonly TargetWithProposal[] {
  const { unit } = workbook;
  if (plan === null || unit === null || unit.code === null || facts.counts.length === 0) return [];
  return plan.targets.filter((target) => target.unitCode === unit.code).map((target) => {
    const counted = facts.counts.find(({ key }) => isSameAwardKey(key, target.key));
    return {
      unit: unit.name,
      target,
      proposed: counted === undefined ? 0 : counted.count,
      statedAt: counted?.statedAt,
    };
  });
}
