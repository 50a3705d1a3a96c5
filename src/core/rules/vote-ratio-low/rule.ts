import type { AwardCode } from '../../domain/award';
import type { LawProfile, LegalFact } from '../../domain/law-profile';
import type { Recipient } from '../../domain/recognised';
import { defineRule, message } from '../define-rule';
import { detailOf, isProposalList } from '../shared/recipients';

/**
 * Approval of the council below what the profile asks for the award (tỷ lệ phiếu đồng ý thấp), on all members. Reads
 * "13/15" exactly, and a percentage within its shown rounding. A number of votes alone says nothing.
 */
export const voteRatioLow = defineRule({
  id: 'vote-ratio-low',
  code: 'KT409',
  severity: 'error',
  scope: 'table',
  messages: {
    low: message<{ name: string; award: AwardCode; stated: string; required: number; needed: number | null }>(),
  },
  *check({ table, sheet, law }) {
    if (!isProposalList(table)) return;
    for (const recipient of table.recipients) {
      const detail = detailOf(recipient, 'vote');
      const demand = demandOf(recipient, law);
      if (detail === undefined || demand === undefined) continue;
      const vote = readVote(detail.text);
      if (vote === undefined || !isBelow(vote, demand.percent.value)) continue;
      const needed = vote.kind === 'ratio' ? neededVotes(vote.members, demand.percent.value) : null;
      yield {
        messageId: 'low',
        data: { name: recipient.name, award: demand.award, stated: detail.text, required: demand.percent.value, needed },
        at: { sheet: sheet.name, cell: detail.at },
        basis: demand.percent.basis,
        ...(demand.percent.confidence === 'low' ? { severity: 'warning' as const } : {}),
      };
    }
  },
});

interface Demand {
  readonly award: AwardCode;
  readonly percent: LegalFact<number>;
}

/** The highest demand among the awards a row claims. */
function demandOf(recipient: Recipient, law: LawProfile): Demand | undefined {
  return law.vote.filter(({ award }) => recipient.claims.some((claim) => claim.key.award === award))
    .reduce<Demand | undefined>((high, next) => (high === undefined || next.percent.value > high.percent.value ? next : high), undefined);
}

type Vote =
  | { readonly kind: 'ratio'; readonly yes: number; readonly members: number }
  /** `shown` in units of the last decimal: 86,7 % is 867 with 1 decimal. */
  | { readonly kind: 'percent'; readonly shown: number; readonly decimals: number };

const RATIO = /^(\d{1,3})\s*\/\s*(\d{1,3})(?![\d/])/;
const PERCENT = /^(\d{1,3})(?:[.,](\d{1,3}))?\s*%/;

function readVote(text: string): Vote | undefined {
  const ratio = RATIO.exec(text);
  if (ratio !== null) return { kind: 'ratio', yes: Number(ratio[1]), members: Number(ratio[2]) };
  const percent = PERCENT.exec(text);
  if (percent === null) return undefined;
  const decimals = percent[2] ?? '';
  return { kind: 'percent', shown: Number(`${percent[1] ?? ''}${decimals}`), decimals: decimals.length };
}

function isBelow(vote: Vote, required: number): boolean {
  if (vote.kind === 'ratio') return 100 * vote.yes < required * vote.members;
  // The true share lies less than half a unit of the last decimal above the shown one.
  return 2 * vote.shown + 1 <= 2 * required * 10 ** vote.decimals;
}

function neededVotes(members: number, required: number): number {
  const product = members * required;
  const rest = product % 100;
  return (product - rest) / 100 + (rest > 0 ? 1 : 0);
}
