import type { RuleId } from '#core/rules/registry';
import { LAW_FAULTS } from './law';
import { OUTGOING_FAULTS } from './outgoing';
import { PEOPLE_FAULTS } from './people';
import { PLAN_FAULTS } from './plan';
import type { Mutator } from './plant';
import { READING_FAULTS } from './reading';
import { STRUCTURE_FAULTS } from './structure';

/** Rules over workbooks; what a report says in words is no part of one. */
export type PlantedRuleId = Exclude<RuleId, 'report-figure-mismatch'>;

/** How to plant the fault of each rule: a rule without an entry does not compile. */
export const FAULTS: Readonly<Record<PlantedRuleId, readonly Mutator[]>> = {
  ...READING_FAULTS, ...STRUCTURE_FAULTS, ...PEOPLE_FAULTS, ...LAW_FAULTS, ...PLAN_FAULTS, ...OUTGOING_FAULTS,
};
