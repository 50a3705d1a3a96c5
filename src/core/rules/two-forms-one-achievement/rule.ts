import { readAchievement } from '../../domain/achievement';
import { AWARDS, type AwardCode } from '../../domain/award';
import type { Recipient, RecognisedSheet, RecognisedWorkbook } from '../../domain/recognised';
import { foldKey } from '../../text/fold';
import { defineRule, message } from '../define-rule';
import { detailOf, proposedRecipients, type PlacedRecipient } from '../shared/recipients';
import { isSamePerson, matchPersons, personHint } from '../shared/same-person';

/**
 * Two forms of commendation for one achievement of one person or collective (hai hình thức khen thưởng cho một thành
 * tích), in one row or in two lists of a workbook; told at the later row. The text of the achievement is the evidence.
 *
 * Titles (danh hiệu thi đua) add up with forms and with each other. Silent where an achievement is not stated or only
 * a rating, where the lists are of different periods, and where namesakes of the unit leave open who is meant. The
 * same form twice in one list belongs to `duplicate-person`.
 */
export const twoFormsOneAchievement = defineRule({
  id: 'two-forms-one-achievement',
  code: 'KT308',
  severity: 'warning',
  scope: 'workbook',
  messages: {
    inRow: message<{ name: string; award: AwardCode; other: AwardCode; achievement: string }>(),
    twice: message<{ name: string; award: AwardCode; other: AwardCode; achievement: string; otherSheet: string; otherRow: number }>(),
  },
  *check({ workbook, law }) {
    const { value: isAllowed, basis } = law.twoForms;
    if (isAllowed) return;
    for (const proposals of byAchievement(workbook)) {
      for (const [index, proposal] of proposals.entries()) {
        const { placed: { recipient, sheet }, achievement, forms: [award, second] } = proposal;
        const at = { sheet: sheet.name, cell: recipient.nameAt };
        if (second !== undefined) {
          yield { messageId: 'inRow', data: { name: recipient.name, award, other: second, achievement }, at, basis };
          continue;
        }
        const first = proposals.slice(0, index).find((earlier) => isOtherForm(earlier, proposal));
        if (first === undefined) continue;
        const { recipient: other, sheet: otherSheet } = first.placed;
        yield {
          messageId: 'twice',
          data: {
            name: recipient.name, award, other: first.forms[0], achievement,
            otherSheet: otherSheet.name, otherRow: other.row + 1,
          },
          at,
          related: [{ sheet: otherSheet.name, cell: other.nameAt }],
          basis,
        };
      }
    }
  },
});

/** A row that is proposed for forms of commendation, with the achievement it states. */
interface Proposal {
  readonly placed: PlacedRecipient;
  readonly forms: readonly [AwardCode, ...AwardCode[]];
  readonly achievement: string;
  /** Names like this one stand more than once in a list, so the name says little. */
  readonly hasNamesake: boolean;
}

/** Proposals of one name for one achievement, in reading order. */
function byAchievement(workbook: RecognisedWorkbook): readonly (readonly Proposal[])[] {
  const all = proposedRecipients(workbook);
  const namesakes = namesakesOf(all);
  const groups = new Map<string, Proposal[]>();
  for (const placed of all) {
    const { recipient } = placed;
    const [form, ...others] = formsOf(recipient);
    const achievement = detailOf(recipient, 'achievement')?.text ?? '';
    const topic = readAchievement(achievement);
    if (form === undefined || recipient.name === '' || topic === undefined) continue;
    const key = `${nameKey(recipient)}|${topic}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ placed, forms: [form, ...others], achievement, hasNamesake: namesakes.has(nameKey(recipient)) });
  }
  return [...groups.values()];
}

function formsOf({ claims }: Recipient): readonly AwardCode[] {
  return [...new Set(claims.map(({ key }) => key.award).filter((award) => AWARDS[award].nature === 'form'))];
}

function nameKey(recipient: Recipient): string {
  const name = recipient.subject === 'individual' ? personHint(recipient) : foldKey(recipient.name);
  return `${recipient.subject}|${name}`;
}

/** Names that stand in two rows of one list. */
function namesakesOf(all: readonly PlacedRecipient[]): ReadonlySet<string> {
  const seen = new Map<string, Set<PlacedRecipient['table']>>();
  const namesakes = new Set<string>();
  for (const { recipient, table } of all) {
    const key = nameKey(recipient);
    const tables = seen.get(key) ?? new Set();
    seen.set(key, tables);
    if (tables.has(table)) namesakes.add(key);
    tables.add(table);
  }
  return namesakes;
}

function isOtherForm(first: Proposal, second: Proposal): boolean {
  return first.forms[0] !== second.forms[0] && isOnePeriod(first.placed.sheet, second.placed.sheet) && isOneRecipient(first, second);
}

function isOneRecipient(first: Proposal, second: Proposal): boolean {
  const [left, right] = [first.placed.recipient, second.placed.recipient];
  if (isWorkplaceOther(left, right)) return false;
  if (left.subject !== 'individual') return !second.hasNamesake;
  return second.hasNamesake ? matchPersons(left, right) === 'same' : isSamePerson(left, right);
}

function isWorkplaceOther(left: Recipient, right: Recipient): boolean {
  const [one, other] = [left, right].map((recipient) => foldKey(detailOf(recipient, 'workplace')?.text ?? ''));
  return one !== '' && other !== '' && one !== other;
}

/** Both titles name one period, or one of them names none. */
function isOnePeriod(left: RecognisedSheet, right: RecognisedSheet): boolean {
  const [one, other] = [left, right].map(({ frame }) => frame.periods.find(({ place }) => place === 'title')?.text);
  return one === undefined || other === undefined || one === other;
}
