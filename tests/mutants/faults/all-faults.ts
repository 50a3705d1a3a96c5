import type { Mutator } from './plant';
import { LAW_FAULTS } from './law';
import { PEOPLE_FAULTS } from './people';
import { PLAN_FAULTS } from './plan';
import { READING_FAULTS } from './reading';
import { STRUCTURE_FAULTS } from './structure';

export const FAULTS: Readonly<Record<string, readonly Mutator[]>> = {
  ...READING_FAULTS, ...STRUCTURE_FAULTS, ...PEOPLE_FAULTS, ...LAW_FAULTS, ...PLAN_FAULTS,
};
