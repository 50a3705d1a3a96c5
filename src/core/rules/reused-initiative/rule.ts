import type { AwardCode } from '../../domain/award';
import { isLikeTitle, readInitiative, type StatedInitiative } from '../../domain/initiative';
import { pastUnitKey, type PastEntry, type PastIndex } from '../../domain/past-index';
import { isEarlierPeriod, lastYearOf } from '../../domain/period';
import { comparePersons, personOf } from '../../domain/person';
import type { RecognisedWorkbook, Recipient } from '../../domain/recognised';
import type { CellAddress } from '../../grid/address';
import { toPersonKey } from '../../text/person-name';
import { defineRule, message } from '../define-rule';
import { proposedRecipients } from '../shared/recipients';

/**
 * One initiative used twice (sáng kiến dùng lại): stated for two persons of a workbook without a word of co-authors, told
 * at the later row; or used in a past round, for another person or for the same person and award.
 *
 * Short or general texts are no titles; two different decisions speak of two initiatives of like names. One person may
 * bring the initiatives of past years for a higher title. A decision alone may recognise many initiatives: it tells
 * one only for the same person and a like title.
 */
export const reusedInitiative = defineRule({
  id: 'reused-initiative',
  code: 'KT309',
  severity: 'warning',
  scope: 'workbook',
  messages: {
    twoPersons: message<{ initiative: string; name: string; other: string }>(),
    usedBefore: message<{ initiative: string; name: string; other: string; unit: string; award: AwardCode; period: string }>(),
  },
  *check({ workbook, law, history }) {
    const { value: isAllowed, basis } = law.initiativeReuse;
    if (isAllowed) return;
    const firsts = new Map<string, Placed>();
    for (const placed of initiativesOf(workbook)) {
      const { recipient, initiative, at } = placed;
      const data = { initiative: initiative.text, name: recipient.name };
      const key = `${initiative.title}|${initiative.decision}`;
      const first = initiative.isShared ? undefined : firsts.get(key);
      if (first === undefined && !initiative.isShared) firsts.set(key, placed);
      if (first !== undefined && toPersonKey(first.recipient.name) !== toPersonKey(recipient.name)) {
        yield { messageId: 'twoPersons', data: { ...data, other: first.recipient.name }, at, related: [first.at], basis };
      }
      const before = usedBefore(placed, workbook, history);
      if (before === undefined) continue;
      const { entry: { recipient: past, period, unitName, at: pastAt }, award } = before;
      const pastCell = readInitiative(past)?.at ?? pastAt.at;
      yield {
        messageId: 'usedBefore', data: { ...data, other: past.name, unit: unitName, award, period: period.text },
        at, related: [{ ...pastAt, at: pastCell }], basis,
      };
    }
  },
});

interface Placed {
  readonly recipient: Recipient;
  readonly initiative: StatedInitiative;
  readonly at: { readonly sheet: string; readonly cell: CellAddress };
}

function initiativesOf(workbook: RecognisedWorkbook): readonly Placed[] {
  return proposedRecipients(workbook).flatMap(({ recipient, sheet }): Placed[] => {
    const initiative = readInitiative(recipient);
    if (initiative === undefined || recipient.subject !== 'individual' || toPersonKey(recipient.name) === '') return [];
    return [{ recipient, initiative, at: { sheet: sheet.name, cell: initiative.at } }];
  });
}

interface PastUse {
  readonly entry: PastEntry;
  readonly award: AwardCode;
}

/** The last round in which the initiative was used for an award. */
function usedBefore(placed: Placed, workbook: RecognisedWorkbook, history: PastIndex): PastUse | undefined {
  const { period } = workbook;
  if (period === null) return undefined;
  const { recipient, initiative } = placed;
  const alike = [...history.withInitiative(initiative.title), ...history.named(personOf(recipient).hint)];
  const uses = alike.flatMap((entry): PastUse[] => {
    const award = isEarlierPeriod(entry.period, period) ? usedFor(placed, entry, pastUnitKey(workbook)) : undefined;
    return award === undefined ? [] : [{ entry, award }];
  });
  return uses.reduce<PastUse | undefined>((last, use) =>
    (last === undefined || lastYearOf(use.entry.period) > lastYearOf(last.entry.period) ? use : last), undefined);
}

/** The award a past row used the initiative for, where it may not serve again. */
function usedFor({ recipient, initiative }: Placed, { recipient: before, units }: PastEntry, unit: string | undefined): AwardCode | undefined {
  const past = readInitiative(before);
  if (past === undefined || before.subject !== 'individual') return undefined;
  switch (identityOf(recipient, before, unit !== undefined && units.includes(unit))) {
    case 'open':
      return undefined;
    case 'one':
      return isSameInitiative(initiative, past) || isSamePaper(initiative, past) ? sharedAward(recipient, before) : undefined;
    case 'two':
      return !initiative.isShared && !past.isShared && isSameInitiative(initiative, past) ? before.claims[0]?.key.award : undefined;
  }
}

/** Across units a like name alone leaves it open whether there is one person or two. */
function identityOf(recipient: Recipient, before: Recipient, isSameUnit: boolean): 'one' | 'two' | 'open' {
  const { match } = comparePersons(personOf(recipient), personOf(before));
  if (match === 'same' || (match === 'possible' && isSameUnit)) return 'one';
  return match === 'possible' ? 'open' : 'two';
}

function sharedAward(recipient: Recipient, before: Recipient): AwardCode | undefined {
  return before.claims.find(({ key }) => recipient.claims.some((claim) => claim.key.award === key.award))?.key.award;
}

function isSameInitiative(left: StatedInitiative, right: StatedInitiative): boolean {
  const isOtherDecision = left.decision !== '' && right.decision !== '' && left.decision !== right.decision
    && (left.paper === undefined || left.paper !== right.paper);
  return left.title === right.title && !isOtherDecision;
}

function isSamePaper(left: StatedInitiative, right: StatedInitiative): boolean {
  return left.paper !== undefined && left.paper === right.paper && isLikeTitle(left.title, right.title);
}
