import fc from 'fast-check';
import { capOf, cstdcsQuota, exceedsCap, leastBaseFor } from '#core/domain/quota';
import { findProfile } from '#core/law/profiles';

const MODES = ['floor', 'nearest', 'ceil'] as const;

describe('the cap on CSTĐCS', () => {
  test.each([
    [15, 1762, 'floor', 264], [15, 264, 'floor', 39], [15, 20, 'floor', 3], [15, 19, 'floor', 2], [15, 33, 'floor', 4],
    [15, 33, 'nearest', 5], [15, 33, 'ceil', 5], [15, 30, 'nearest', 5], [15, 29, 'nearest', 4], [15, 20, 'ceil', 3],
    [0, 50, 'ceil', 0], [12.5, 16, 'floor', 2], [12.5, 15, 'floor', 1], [100, 7, 'floor', 7],
  ] as const)('%d %% of %d, rounded %s, allows %d', (percent, base, rounding, cap) => {
    expect(capOf(percent, base, rounding)).toBe(cap);
    expect(exceedsCap(cap, percent, base, rounding)).toBe(false);
    expect(exceedsCap(cap + 1, percent, base, rounding)).toBe(true);
  });

  test('rounded down it is exactly 100 × count ≤ percent × base', () => {
    fc.assert(fc.property(fc.nat(100), fc.nat(100_000), fc.nat(100_000), (percent, base, count) => {
      expect(exceedsCap(count, percent, base, 'floor')).toBe(100 * count > percent * base);
    }));
  });

  test('the least base is enough, and one less is not', () => {
    fc.assert(fc.property(
      fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 5000 }), fc.constantFrom(...MODES),
      (percent, count, rounding) => {
        const base = leastBaseFor(count, percent, rounding) ?? -1;
        expect(exceedsCap(count, percent, base, rounding)).toBe(false);
        if (base > 0) expect(exceedsCap(count, percent, base - 1, rounding)).toBe(true);
      },
    ));
  });

  test('no base helps against a cap of nothing', () => {
    expect(leastBaseFor(1, 0, 'floor')).toBeNull();
  });
});

describe('the quota of a unit', () => {
  const [a, b] = ['A', 'B'].map((id) => findProfile(id));
  if (a === undefined || b === undefined) throw new Error('profiles missing');

  test('says how many to take away or how many LĐTT to add', () => {
    expect(cstdcsQuota({ base: 264, count: 41, law: a })).toMatchObject({ cap: 39, ok: false, excess: 2, missingBase: 10 });
  });

  test('is kept by the district of the half-year report', () => {
    expect(cstdcsQuota({ base: 1762, count: 211, law: a })).toMatchObject({ cap: 264, ok: true, excess: 0, missingBase: 0 });
  });

  test('is open where the law sets none', () => {
    expect(cstdcsQuota({ base: 10, count: 9, law: b })).toMatchObject({ cap: null, ok: true });
  });
});
