import { describeMutant, judgeMutant, mutantsOf } from './try-mutants';
import { FAULTS } from './faults/all-faults';

const ONLY = process.env['ONLY_RULE'];

describe('every mutant is told, and nothing else', () => {
  test.each(Object.entries(FAULTS).filter(([rule]) => ONLY === undefined || ONLY.split(',').includes(rule)))('%s', (rule, mutators) => {
    const mutants = mutantsOf(rule, mutators);
    const failures = mutants.flatMap((mutant) => {
      const faults = judgeMutant(mutant);
      return faults.length === 0 ? [] : [`${describeMutant(mutant)}\n    ${faults.join('\n    ')}`];
    });
    if (failures.length > 0) throw new Error(`${String(failures.length)} of ${String(mutants.length)} mutants:\n${failures.slice(0, 3).join('\n')}`);
  });
});

