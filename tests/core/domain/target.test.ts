import type { AwardKey } from '#core/domain/award';
import { distanceFrom, targetBaseOf, targetBounds, type TargetBounds, type TargetFigure, type TargetSpan, type TargetUse } from '#core/domain/target';

const LDTT: AwardKey = { award: 'LDTT', subject: 'individual' };
const CSTDCS: AwardKey = { award: 'CSTDCS', subject: 'individual' };
const GK: AwardKey = { award: 'GK', subject: 'collective' };
const BASES = { headcount: 33, ldtt: 20, collectives: 7 };

function span(least: number | null, most: number | null, parts: Partial<TargetSpan> = {}): TargetSpan {
  return { text: '', least, most, isStrict: false, unit: 'awards', base: null, ...parts };
}

const percent = (least: number | null, most: number | null, parts: Partial<TargetSpan> = {}): TargetSpan => span(least, most, { unit: 'percent', ...parts });

test.each<[string, TargetFigure, AwardKey, string | null]>([
  ['a number', 5, LDTT, null], ['a span of numbers', span(1, 5), LDTT, null], ['a share for persons', percent(85, null), LDTT, 'headcount'],
  ['a share of CSTĐCS', percent(null, 15), CSTDCS, 'ldtt'], ['a share of collectives', percent(null, 15), GK, 'collectives'],
  ['a share of what it names', percent(null, 15, { base: 'headcount' }), CSTDCS, 'headcount'],
  ['CSTĐCS of collectives, as they are written by mistake', percent(null, 15), { award: 'CSTDCS', subject: 'collective' }, 'collectives'],
])('%s is reckoned on the right number', (_, figure, key, base) => {
  expect(targetBaseOf(figure, key)).toBe(base);
});

test.each<[string, TargetFigure, TargetUse, AwardKey, TargetBounds]>([
  ['a registered number binds to both sides', 5, 'registered', LDTT, { least: 5, most: 5 }],
  ['an allotted number is the most', 5, 'quota', LDTT, { least: null, most: 5 }],
  ['a span is met between its ends', span(10, 12), 'quota', LDTT, { least: 10, most: 12 }],
  ['an allotted span of one number is the most', span(10, 10), 'quota', LDTT, { least: null, most: 10 }],
  ['a registered span of one number binds to both sides', span(10, 10), 'registered', LDTT, { least: 10, most: 10 }],
  ['more than a number', span(10, null, { isStrict: true }), 'quota', LDTT, { least: 11, most: null }],
  ['less than a number', span(null, 10, { isStrict: true }), 'registered', LDTT, { least: null, most: 9 }],
  ['less than none is none', span(null, 0, { isStrict: true }), 'registered', LDTT, { least: null, most: 0 }],
  ['at least a share is rounded up', percent(85, null), 'registered', LDTT, { least: 29, most: null }],
  ['at most a share is rounded down', percent(null, 15), 'quota', LDTT, { least: null, most: 4 }],
  ['an allotted share is the most', percent(15, 15), 'quota', CSTDCS, { least: null, most: 3 }],
  ['a registered share is met by either rounding', percent(15.5, 15.5), 'registered', CSTDCS, { least: 3, most: 4 }],
  ['a share that comes out whole is exact', percent(15, 15), 'registered', CSTDCS, { least: 3, most: 3 }],
  ['more than a share that comes out whole', percent(50, null, { isStrict: true }), 'quota', CSTDCS, { least: 11, most: null }],
  ['more than a share that does not', percent(52, null, { isStrict: true }), 'quota', CSTDCS, { least: 11, most: null }],
  ['less than a share that comes out whole', percent(null, 50, { isStrict: true }), 'quota', CSTDCS, { least: null, most: 9 }],
  ['less than a share that does not', percent(null, 52, { isStrict: true }), 'quota', CSTDCS, { least: null, most: 10 }],
  ['less than none of a share is none', percent(null, 0, { isStrict: true }), 'quota', CSTDCS, { least: null, most: 0 }],
  ['a narrow span of shares is met by either rounding', percent(16, 17), 'registered', CSTDCS, { least: 3, most: 4 }],
  ['hundredths of a percent count', percent(33.34, null), 'registered', { award: 'GK', subject: 'individual' }, { least: 12, most: null }],
  ['a span of shares is met between its ends', percent(50, 80), 'quota', GK, { least: 4, most: 5 }],
])('%s', (_, figure, use, key, bounds) => {
  expect(targetBounds({ figure, use, key, bases: BASES })).toEqual(bounds);
});

test('a share of a number nobody knows has no bounds; a number needs none', () => {
  const unknown = { headcount: null, ldtt: null, collectives: null };
  expect(targetBounds({ figure: percent(85, null), use: 'quota', key: LDTT, bases: unknown })).toBeUndefined();
  expect(targetBounds({ figure: 4, use: 'quota', key: LDTT, bases: unknown })).toEqual({ least: null, most: 4 });
});

test.each<[TargetBounds, number, number | null]>([
  [{ least: null, most: null }, 3, null], [{ least: null, most: 5 }, 7, 2], [{ least: null, most: 5 }, 3, -2], [{ least: 5, most: null }, 7, 2],
  [{ least: 5, most: null }, 3, -2], [{ least: 5, most: 8 }, 3, -2], [{ least: 5, most: 8 }, 5, 0], [{ least: 5, most: 8 }, 8, 0], [{ least: 5, most: 8 }, 10, 2],
])('from %j the number %d lies %s away', (bounds, count, distance) => {
  expect(distanceFrom(bounds, count)).toBe(distance);
});
