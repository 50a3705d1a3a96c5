import type { Subject } from '../domain/award';
import { COUNT_NOUNS } from '../recognise/vocabulary-report';
import { foldKey } from '../text/fold';

/** Subject that a column is headed by; `undefined` for any other column. */
export function subjectOfHeader(cell: string): Subject | undefined {
  const key = foldKey(cell);
  const known = COUNT_NOUNS.find((each) => each.key === key)?.noun;
  return known?.kind === 'recipients' ? known.subject : undefined;
}
