import { foldKey } from '../text/fold';
import type { Rating } from './law-profile';

const RATINGS: readonly (readonly [Rating, readonly string[]])[] = [
  ['failed', ['không hoàn thành nhiệm vụ', 'không hoàn thành', 'chưa hoàn thành nhiệm vụ', 'chưa hoàn thành', 'không HTNV', 'KHTNV', 'KHT']],
  ['excellent', ['hoàn thành xuất sắc nhiệm vụ', 'hoàn thành xuất sắc', 'HTXSNV', 'HTXS', 'HTXS NV', 'HT XSNV', 'xuất sắc', 'hoàn thành nhiệm vụ xuất sắc', 'HT xuất sắc nhiệm vụ', 'HT xuất sắc']],
  ['good', ['hoàn thành tốt nhiệm vụ', 'hoàn thành tốt', 'HTTNV', 'HTT', 'HTT NV', 'tốt', 'hoàn thành nhiệm vụ tốt', 'HT tốt nhiệm vụ', 'HT tốt']],
  ['fair', ['hoàn thành nhiệm vụ', 'hoàn thành', 'hoàn thành NV', 'HTNV', 'HT', 'HT NV', 'HTNV hạn chế', 'hoàn thành nhiệm vụ còn hạn chế']],
];

const KNOWN = RATINGS.flatMap(([rating, texts]) => texts.map((text) => ({ rating, key: foldKey(text) })));
const BY_KEY: ReadonlyMap<string, Rating> = new Map(KNOWN.map(({ rating, key }) => [key, rating]));

/** These mean a rating only when nothing stands beside them ("tốt nghiệp", "hoàn thành rất tốt"). */
const ALONE: ReadonlySet<string> = new Set(['tốt', 'HT', 'KHT', 'hoàn thành'].map(foldKey));
const GOOD_WORD = ` ${foldKey('tốt')} `;
const WITHIN = KNOWN.filter(({ key }) => !ALONE.has(key))
  .sort((left, right) => right.key.length - left.key.length);
const DENIALS = ['không', 'chưa', 'dưới mức', 'không đạt'].map(foldKey);

/**
 * Yearly rating (mức độ hoàn thành nhiệm vụ) of a text, whole or by its usual short form. `undefined` when it is none,
 * when it is denied ("không hoàn thành tốt") and when the text names two that differ.
 */
export function readRating(text: string): Rating | undefined {
  const key = foldKey(text);
  const whole = BY_KEY.get(key);
  if (whole !== undefined) return whole;
  const named = new Set<Rating>();
  let rest = ` ${key} `;
  for (const { rating, key: known } of WITHIN) {
    for (let index = rest.indexOf(` ${known} `); index >= 0; index = rest.indexOf(` ${known} `)) {
      const before = rest.slice(0, index);
      if (DENIALS.some((denial) => before.endsWith(` ${denial}`))) return undefined;
      named.add(rating);
      rest = `${before} | ${rest.slice(index + known.length + 2)}`;
    }
  }
  const [only] = named;
  // "hoàn thành nhiệm vụ ở mức tốt" says more than the phrase that was found.
  if (only === 'fair' && rest.includes(GOOD_WORD)) return undefined;
  return named.size === 1 ? only : undefined;
}

const ORDER: readonly Rating[] = ['failed', 'fair', 'good', 'excellent'];

/** The rating is `least` or better. */
export function isRatingAtLeast(rating: Rating, least: Rating): boolean {
  return ORDER.indexOf(rating) >= ORDER.indexOf(least);
}
