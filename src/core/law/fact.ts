import type { Confidence, LegalFact } from '../domain/law-profile';

/** A fact of the law with where it stands. */
export function fact<Value>(value: Value, basis: string, confidence: Confidence): LegalFact<Value> {
  return { value, basis, confidence };
}
