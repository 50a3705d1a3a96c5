import { positionShares } from '#core/compare/position-shares';
import { carriedUnits, OFFICE_PLAN } from '#support/carried-office';

describe('positions of those proposed', () => {
  it.each([['taken apart', null], ['as one unit, in whose files the same cells name others', OFFICE_PLAN]])('by the result of a lower office, %s', (_, plan) => {
    expect(positionShares(carriedUnits(plan))).toEqual([{ key: { award: 'LDTT', subject: 'individual' }, leaders: 1, direct: 1, unknown: 1 }]);
  });
});
