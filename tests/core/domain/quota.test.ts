import fc from 'fast-check';
import type { LawProfile } from '#core/domain/law-profile';
import type { RoundingMode } from '#core/domain/plan';
import { capOf, cstdcsQuota, exceedsCap, leastBaseFor } from '#core/domain/quota';
import { findProfile } from '#core/law/profiles';

const MODES = ['floor', 'nearest', 'ceil'] as const;

/** The cap in the words of the decree, without dividing: `points` are hundredths of a percent. */
function isWithin(count: number, base: number, points: number, rounding: RoundingMode): boolean {
  const [asked, allowed] = [BigInt(count) * 10_000n, BigInt(points) * BigInt(base)];
  if (rounding === 'floor') return asked <= allowed;
  // Rounded to the nearest, half a person up: within half a person of what is allowed.
  return rounding === 'nearest' ? asked - 5_000n <= allowed : asked - 10_000n < allowed;
}

/** Tries numbers from 0 upwards, as a person would. */
function leastWith(helps: (number: number) => boolean): number {
  let number = 0;
  while (!helps(number)) number += 1;
  return number;
}

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
  const { cstdcs } = a;
  const lawWith = (percent: number, rounding: RoundingMode): LawProfile => ({
    ...a,
    cstdcs: { ...cstdcs, capPercent: { ...cstdcs.capPercent, value: percent }, rounding: { ...cstdcs.rounding, value: rounding } },
  });

  test('says how many to take away or how many LĐTT to add', () => {
    expect(cstdcsQuota({ base: 264, count: 41, law: a })).toMatchObject({ cap: 39, ok: false, excess: 2, missingBase: 10 });
  });

  test('names the least that helps, and not less, whatever the rounding', () => {
    fc.assert(fc.property(
      fc.integer({ min: 1, max: 10_000 }), fc.nat(400), fc.nat(120), fc.constantFrom(...MODES),
      (points, base, count, rounding) => {
        const law = lawWith(points / 100, rounding);
        const { ok, excess, missingBase } = cstdcsQuota({ base, count, law });
        expect(ok).toBe(isWithin(count, base, points, rounding));
        expect(excess).toBe(leastWith((less) => isWithin(count - less, base, points, rounding)));
        expect(missingBase).toBe(leastWith((more) => isWithin(count, base + more, points, rounding)));
      },
    ), { numRuns: 300 });
  });

  test('is kept by taking away what is named, and not by one less, at every base of a school', () => {
    for (const rounding of MODES) {
      const law = lawWith(15, rounding);
      for (let base = 0; base <= 60; base += 1) {
        for (let count = 0; count <= 20; count += 1) {
          const { excess, missingBase } = cstdcsQuota({ base, count, law });
          expect([excess, missingBase]).toEqual([
            leastWith((less) => isWithin(count - less, base, 1500, rounding)),
            leastWith((more) => isWithin(count, base + more, 1500, rounding)),
          ]);
        }
      }
    }
  });

  test('leaves only taking away under a cap of nothing', () => {
    expect(cstdcsQuota({ base: 20, count: 2, law: lawWith(0, 'nearest') })).toMatchObject({ cap: 0, excess: 2, missingBase: null });
  });

  test('is kept by the district of the half-year report', () => {
    expect(cstdcsQuota({ base: 1762, count: 211, law: a })).toMatchObject({ cap: 264, ok: true, excess: 0, missingBase: 0 });
  });

  test('is open where the law sets none', () => {
    expect(cstdcsQuota({ base: 10, count: 9, law: b })).toMatchObject({ cap: null, ok: true });
  });
});
