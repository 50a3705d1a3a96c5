import type { Mutator } from './plant';
import { PEOPLE_FAULTS } from './people';
import { READING_FAULTS } from './reading';
import { STRUCTURE_FAULTS } from './structure';

export const FAULTS: Readonly<Record<string, readonly Mutator[]>> = {
  ...READING_FAULTS, ...STRUCTURE_FAULTS, ...PEOPLE_FAULTS,
};
