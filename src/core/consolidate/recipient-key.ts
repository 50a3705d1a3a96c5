import type { Recipient } from '../domain/recognised';
import { foldTones } from '../text/fold';

/**
 * By what a row is known again in another list of its workbook: the name with its tones, in whatever letters.
 * `undefined` for a row without a name, which is like no other.
 */
export function toRecipientKey({ name }: Pick<Recipient, 'name'>): string | undefined {
  return name === '' ? undefined : foldTones(name);
}
