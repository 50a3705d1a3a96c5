import type { RecognisedWorkbook } from '../../domain/recognised';
import { claimOf, proposedRecipients, type PlacedRecipient } from './recipients';
import { byPersonHint, matchPersons, personHint } from './same-person';
import { misplacedClaimsOf } from './misplaced-awards';

/** CSTĐCS of a workbook held against the LĐTT and CSTT that it lists. */
export interface FighterLists {
  /** One entry a CSTĐCS who stands in no LĐTT list; `namesake` has the same name and another birth date. */
  readonly without: readonly { readonly fighter: PlacedRecipient; readonly namesake: PlacedRecipient | undefined }[];
  readonly fighters: number;
  /** LĐTT rows without a name: any CSTĐCS may be meant. */
  readonly namelessLdtt: number;
}

/** The CSTĐCS that the lists of a workbook name; a collective to which the title was given by mistake is none. */
export function namedFighters(workbook: RecognisedWorkbook): readonly PlacedRecipient[] {
  const misplaced = new Set(misplacedClaimsOf(workbook).map(({ recipient }) => recipient));
  return proposedRecipients(workbook).filter(({ recipient }) =>
    recipient.name !== '' && claimOf(recipient, ['CSTDCS']) !== undefined && !misplaced.has(recipient));
}

/** `undefined` when the workbook lists no LĐTT, or no CSTĐCS: then nothing can be held against anything. */
export function fighterLists(workbook: RecognisedWorkbook): FighterLists | undefined {
  const advanced = proposedRecipients(workbook).filter(({ recipient }) => claimOf(recipient, ['LDTT', 'CSTT']) !== undefined);
  const fighters = namedFighters(workbook);
  if (advanced.length === 0 || fighters.length === 0) return undefined;
  const named = byPersonHint(advanced);
  const without = fighters.flatMap((fighter) => {
    const matches = (named.get(personHint(fighter.recipient)) ?? []).map((other) => ({ other, match: matchPersons(fighter.recipient, other.recipient) }));
    if (matches.some(({ match }) => match === 'same' || match === 'possible')) return [];
    return [{ fighter, namesake: matches.find(({ match }) => match === 'namesake')?.other }];
  });
  return {
    without,
    fighters: fighters.length,
    namelessLdtt: advanced.filter(({ recipient }) => recipient.name === '').length,
  };
}

/**
 * The CSTĐCS of a workbook when none of them, of two or more, stands in its LĐTT list: then the office lists each
 * person only under the highest title.
 */
export function fightersApart(workbook: RecognisedWorkbook): readonly PlacedRecipient[] {
  const lists = fighterLists(workbook);
  if (lists === undefined || lists.fighters < 2 || lists.without.length < lists.fighters) return [];
  return lists.without.every(({ namesake }) => namesake === undefined) ? lists.without.map(({ fighter }) => fighter) : [];
}
