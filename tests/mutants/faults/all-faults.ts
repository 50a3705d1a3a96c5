import type { Mutator } from './plant';
import { READING_FAULTS } from './reading';

export const FAULTS: Readonly<Record<string, readonly Mutator[]>> = {
  ...READING_FAULTS,
};
