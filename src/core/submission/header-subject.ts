import type { Subject } from '../domain/award';
import { COUNT_NOUNS, toneKey } from '../recognise/vocabulary-report';

/** Letters of the shortest heading that is sure to be no short form. */
const LONG_ENOUGH = 3;

/**
 * Subjects that the columns of a table are headed by; `undefined` for other columns. Short forms count together only: a
 * column "TT" alone holds serial numbers.
 */
export function subjectsOfHeader(cells: readonly string[]): readonly (Subject | undefined)[] {
  const keys = cells.map(toneKey);
  const subjects = keys.map((key) => {
    const noun = COUNT_NOUNS.find((each) => each.key === key)?.noun;
    return noun?.kind === 'recipients' ? noun.subject : undefined;
  });
  const shorts = subjects.filter((subject, column) => subject !== undefined && (keys[column] ?? '').length < LONG_ENOUGH);
  const areMeant = new Set(shorts).size > 1;
  return subjects.map((subject, column) => (areMeant || (keys[column] ?? '').length >= LONG_ENOUGH ? subject : undefined));
}
