import type { NameHint } from '../compare/name-hints';
import type { PastRefusal } from '../domain/past-rounds';
import type { ReadFailure } from '../grid/read-failure';
import type { Finding } from '../rules/finding';
import type { PackNote } from '../law/pack-note';

/** The only way from findings and failures to sentences; the catalogue of texts provides it. */
export interface RunTexts {
  /** One sentence with the figures, for people. */
  findingMessage(finding: Finding): string;
  /** What is wrong with the file and what to do. */
  failureMessage(failure: ReadFailure): string;
  /** Why a workbook of a past round is not used; `current` is the period of the run. */
  pastRefusalMessage(refusal: PastRefusal, period: string | null, current: string | null): string;
  nameHintMessage(hint: NameHint): string;
  /** What people should know of the province pack. */
  packNoteMessage(note: PackNote): string;
  /** What a threshold is about; names as in `thresholdsOf`. */
  thresholdName(name: string): string;
  /** What a law sets for it; `null`: nothing. */
  thresholdValue(name: string, value: unknown): string;
}
