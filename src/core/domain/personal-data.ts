import type { Cell } from '../grid/cell';
import { tidyText } from '../text/normalise';
import { readDateText } from './date-text';
import { BIRTH_LABEL, CITIZEN_LABEL, CITIZEN_LABEL_REST, DAY_TEXT } from './personal-data-aliases';

const LABEL = new RegExp(`(?<!\\p{L})(?:${CITIZEN_LABEL})(?!\\p{L})`, 'iu');
const LABELLED_NUMBER = new RegExp(`(?<!\\p{L})(?:${CITIZEN_LABEL})${CITIZEN_LABEL_REST}(?<number>\\d(?:[ .]?\\d){8,11})(?![ .]?\\d)`, 'giu');
const LABELLED_BIRTH = new RegExp(`(?<!\\p{L})(?:${BIRTH_LABEL})[\\s:(]*(?<date>${DAY_TEXT})`, 'giu');

/** The text names the number of a citizen card: a header, or a label before the number. */
export function namesCitizenNumber(text: string): boolean {
  return LABEL.test(tidyText(text));
}

/** The text holds the number of a citizen card behind its label. */
export function holdsCitizenNumber(text: string): boolean {
  return [...tidyText(text).matchAll(LABELLED_NUMBER)].some(({ groups }) => isFullLength((groups?.['number'] ?? '').replace(/\D/g, '')));
}

/**
 * The cell, which stands where such a number is expected, has one: 12 or 9 digits as text; as a number also fewer, as
 * its leading zeros are lost.
 */
export function isCitizenNumber(cell: Cell): boolean {
  if (cell.kind === 'number') return Number.isInteger(cell.value) && /^\d{8,12}$/.test(String(cell.value));
  return cell.kind === 'text' && /^[\d .']+$/.test(tidyText(cell.value)) && isFullLength(cell.value.replace(/\D/g, ''));
}

function isFullLength(digits: string): boolean {
  return digits.length === 9 || digits.length === 12;
}

/** The cell, which stands where a date of birth is expected, names the day; a year alone does not. */
export function isFullBirthDate(cell: Cell): boolean {
  return cell.kind === 'date' || (cell.kind === 'text' && readDateText(cell.value)?.precision === 'day');
}

/** The text holds a date of birth with its day ("sinh ngày 05/6/1980"). */
export function holdsBirthDate(text: string): boolean {
  return [...tidyText(text).matchAll(LABELLED_BIRTH)].some(({ groups }) => readDateText(groups?.['date'] ?? '')?.precision === 'day');
}

/** The text without the numbers of citizen cards behind their labels; `…` stands in their place. */
export function withoutCitizenNumbers(text: string): string {
  return tidyText(text).replace(LABELLED_NUMBER, (whole: string, number: string) =>
    (isFullLength(number.replace(/\D/g, '')) ? `${whole.slice(0, whole.length - number.length)}…` : whole));
}

/** The text with dates of birth cut down to their years, or taken out (`…`). */
export function withoutBirthDays(text: string, keep: 'year' | 'nothing'): string {
  return tidyText(text).replace(LABELLED_BIRTH, (whole: string, date: string) => {
    const reading = readDateText(date);
    if (reading?.precision !== 'day') return whole;
    return `${whole.slice(0, whole.length - date.length)}${keep === 'year' ? reading.iso.slice(0, 4) : '…'}`;
  });
}
