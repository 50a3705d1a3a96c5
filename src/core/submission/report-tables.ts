import { tidyText } from '../text/normalise';
import { parseWholeNumber } from '../text/vietnamese-number';
import type { CountPhrase } from './count-phrases';
import { subjectsOfHeader } from './header-subject';
import type { ReportLine } from './report-lines';

/**
 * Figures of a table row whose columns are headed by subjects ("Tập thể", "Cá nhân"); the other cells of the row say
 * what they count. `undefined` for a line that is no such row.
 */
export function rowPhrases({ row }: ReportLine): { readonly label: string; readonly phrases: readonly CountPhrase[] } | undefined {
  if (row === undefined || row.cells === row.header) return undefined;
  const subjects = subjectsOfHeader(row.header);
  if (subjects.every((subject) => subject === undefined)) return undefined;
  const label = row.cells.filter((cell, column) => subjects[column] === undefined && !/^[\d.,%\s]*$/.test(cell)).map(tidyText).join(' ');
  const phrases = row.cells.flatMap((cell, column): CountPhrase[] => {
    const subject = subjects[column];
    const text = tidyText(cell);
    if (subject === undefined || !/^\d/.test(text)) return [];
    const value = /^[\d.]+$/.test(text) ? parseWholeNumber(text) : undefined;
    return [{
      text, value: value ?? null, noun: { kind: 'recipients', subject }, doubt: value === undefined ? 'unclear-number' : null,
      before: label, behind: '',
    }];
  });
  return { label, phrases };
}
