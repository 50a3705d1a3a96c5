import type { Decision, DecisionFile } from '../domain/decision';

/** A decision file as JSON text, for people to read; equal decisions give equal bytes. */
export function toDecisionText(decisions: readonly Decision[]): string {
  const file: DecisionFile = { version: 1, decisions };
  return `${JSON.stringify(file, null, 2)}\n`;
}
