import { foldKey } from '../text/fold';
import type { Rating } from './law-profile';

const RATINGS: readonly (readonly [Rating, readonly string[]])[] = [
  ['failed', ['không hoàn thành nhiệm vụ', 'không hoàn thành', 'chưa hoàn thành nhiệm vụ', 'chưa hoàn thành', 'KHTNV', 'KHT']],
  ['excellent', ['hoàn thành xuất sắc nhiệm vụ', 'hoàn thành xuất sắc', 'HTXSNV', 'HTXS', 'HTXS NV', 'xuất sắc', 'HT xuất sắc nhiệm vụ']],
  ['good', ['hoàn thành tốt nhiệm vụ', 'hoàn thành tốt', 'HTTNV', 'HTT', 'HTT NV', 'tốt', 'HT tốt nhiệm vụ', 'HT tốt']],
  ['fair', ['hoàn thành nhiệm vụ', 'hoàn thành', 'HTNV', 'HT', 'HT NV', 'HTNV hạn chế', 'hoàn thành nhiệm vụ còn hạn chế']],
];

const BY_KEY: ReadonlyMap<string, Rating> = new Map(
  RATINGS.flatMap(([rating, texts]) => texts.map((text) => [foldKey(text), rating] as const)),
);

/** Yearly rating (mức độ hoàn thành nhiệm vụ) of a text, whole or by its usual short form; `undefined` when it is none. */
export function readRating(text: string): Rating | undefined {
  const key = foldKey(text);
  const whole = BY_KEY.get(key);
  if (whole !== undefined) return whole;
  const phrase = RATINGS.flatMap(([rating, texts]) => texts.map((known) => ({ rating, known: foldKey(known) })))
    .filter(({ known }) => known.includes(' ') && ` ${key} `.includes(` ${known} `))
    .sort((left, right) => right.known.length - left.known.length)[0];
  return phrase?.rating;
}

const ORDER: readonly Rating[] = ['failed', 'fair', 'good', 'excellent'];

export function isRatingAtLeast(rating: Rating, least: Rating): boolean {
  return ORDER.indexOf(rating) >= ORDER.indexOf(least);
}
