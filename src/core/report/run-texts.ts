import type { ReadFailure } from '../grid/read-failure';
import type { Finding } from '../rules/finding';

/** The only way from findings and failures to sentences; the catalogue of texts provides it. */
export interface RunTexts {
  /** One sentence with the figures, for people. */
  findingMessage(finding: Finding): string;
  /** What is wrong with the file and what to do. */
  failureMessage(failure: ReadFailure): string;
}
