import { foldKey } from '../text/fold';
import { remembered } from '../text/remembered';
import {
  CONTRIBUTION_WORDS, FOREIGN_WORDS, RESISTANCE_WORDS, TENURE_WORDS, THEMATIC_WORDS, UNSCHEDULED_WORDS,
} from './commendation-kind-words';

/** Rows 11 to 17 of form 0603 (phương thức khen thưởng): `merit` is the yearly round (thường xuyên, theo công trạng). */
export const COMMENDATION_KINDS = ['merit', 'thematic', 'unscheduled', 'foreign', 'contribution', 'tenure', 'resistance'] as const;
export type CommendationKind = (typeof COMMENDATION_KINDS)[number];

const WORDS: readonly (readonly [CommendationKind, readonly string[]])[] = ([
  ['unscheduled', UNSCHEDULED_WORDS], ['foreign', FOREIGN_WORDS], ['contribution', CONTRIBUTION_WORDS], ['tenure', TENURE_WORDS],
  ['resistance', RESISTANCE_WORDS], ['thematic', THEMATIC_WORDS],
] as const).map(([kind, words]) => [kind, words.map((word) => ` ${foldKey(word)} `)]);

/** Kind outside the yearly round that a title or label names; `undefined` when it names none. */
export const readSpecialKind: (text: string) => CommendationKind | undefined = remembered((text: string): CommendationKind | undefined => {
  const key = ` ${foldKey(text)} `;
  return WORDS.find(([, words]) => words.some((word) => key.includes(word)))?.[0];
});
