import type { Rating } from '../../domain/law-profile';
import { readRating } from '../../domain/rating';
import type { Recipient, RecipientDetail, RecognisedSheet, RecognisedTable, RecognisedWorkbook } from '../../domain/recognised';
import type { CellAddress } from '../../grid/address';
import { foldKey } from '../../text/fold';
import { defineRule, message } from '../define-rule';
import { claimOf, detailOf, isProposalList, type PlacedRecipient } from '../shared/recipients';
import { personHint } from '../shared/same-person';

/**
 * More persons rated "hoàn thành xuất sắc nhiệm vụ" than the share the profile allows (vượt tỷ lệ xếp loại xuất sắc).
 *
 * The law counts against those rated "hoàn thành tốt", within one agency. The base taken is the widest that can be
 * meant, so that no other reading clears the unit: all who are rated, or the headcount where that is more. Several
 * units in one file are counted together: where all exceed the share, one of them does.
 *
 * Only lists that rate (nearly) everyone are read: lists of ratings, and lists of LĐTT, a title that everybody rated
 * "tốt" can have. A list of LĐTT may lack some; without a headcount the share must be exceeded even if a fifth of all
 * who are rated is missing. Silent where a rating cannot be read, over lists of two periods, and below five persons.
 * A share that is not verified is told as information.
 */
export const excellentShareExceeded = defineRule({
  id: 'excellent-share-exceeded',
  code: 'KT412',
  severity: 'warning',
  scope: 'workbook',
  messages: {
    ofAll: message<{ excellent: number; base: number; percent: number; most: number }>(),
    ofListed: message<{ excellent: number; base: number; percent: number; most: number }>(),
  },
  *check({ workbook, facts, law }) {
    const { value: percent, basis, confidence } = law.excellentSharePercent;
    const census = percent === null ? undefined : readCensus(workbook, facts.headcount?.value);
    if (percent === null || census === undefined) return;
    const { persons, at, base } = census;
    const excellent = persons.filter(({ rating }) => rating === 'excellent');
    // In quarters, for a fifth of all missing means a quarter more than the list.
    const quarters = census.isWhole ? 4 * base : 5 * base;
    if (base < FEWEST || 400 * excellent.length <= percent * quarters) return;
    yield {
      messageId: census.isWhole ? 'ofAll' : 'ofListed',
      data: { excellent: excellent.length, base, percent, most: (percent * base - (percent * base) % 100) / 100 },
      at,
      related: excellent.map(({ sheet, cell }) => ({ sheet, cell })),
      basis,
      ...(confidence === 'low' ? { severity: 'info' as const } : {}),
    };
  },
});

/** A share of one in five says nothing about fewer. */
const FEWEST = 5;

interface RatedPerson {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly rating: Rating | undefined;
}

interface Census {
  readonly persons: readonly RatedPerson[];
  /** Header of the first column of ratings. */
  readonly at: { readonly sheet: string; readonly cell: CellAddress };
  /** All who can be meant. */
  readonly base: number;
  /** `false` for a list that may lack some of them. */
  readonly isWhole: boolean;
}

/** Who is rated in the lists that rate everyone; `undefined` where that cannot be told. */
function readCensus(workbook: RecognisedWorkbook, headcount: number | undefined): Census | undefined {
  const lists = workbook.sheets.flatMap((sheet) => sheet.tables.filter(ratesEveryone).map((table) => ({ sheet, table })));
  const [first] = lists.flatMap(({ sheet, table }) => {
    const column = table.columns.find(({ role }) => role.kind === 'rating');
    return column === undefined ? [] : [{ sheet: sheet.name, cell: column.headerAt }];
  });
  if (first === undefined || new Set(lists.flatMap(({ sheet }) => titlePeriod(sheet))).size > 1) return undefined;
  const persons = distinctPersons(lists.flatMap(({ sheet, table }) => table.recipients.map((recipient) => ({ sheet, table, recipient }))));
  const isKnown = headcount !== undefined;
  if (!isKnown && persons.some(({ rating }) => rating === undefined)) return undefined;
  return {
    persons, at: first,
    base: Math.max(persons.length, headcount ?? 0),
    isWhole: isKnown || lists.every(({ table }) => table.recipients.every(({ claims }) => claims.length === 0)),
  };
}

/** A list of persons without awards, or one that proposes most of them for LĐTT or CSTT. */
function ratesEveryone(table: RecognisedTable): boolean {
  const persons = table.recipients.filter(({ subject }) => subject === 'individual');
  if (!isProposalList(table) || persons.length === 0 || persons.length < table.recipients.length) return false;
  const advanced = persons.filter((recipient) => claimOf(recipient, ['LDTT', 'CSTT']) !== undefined);
  const isRatingList = persons.every(({ claims, unreadAwards }) => claims.length === 0 && unreadAwards.length === 0);
  return isRatingList || 2 * advanced.length > persons.length;
}

function titlePeriod({ frame }: RecognisedSheet): readonly string[] {
  return frame.periods.filter(({ place }) => place === 'title').slice(0, 1).map(({ text }) => text);
}

/** One entry a person, however many lists name them; rows without a name stand for themselves. */
function distinctPersons(placed: readonly PlacedRecipient[]): readonly RatedPerson[] {
  const byPerson = new Map<string, RatedPerson>();
  for (const { recipient, sheet } of placed) {
    const detail: RecipientDetail | undefined = detailOf(recipient, 'rating');
    const key = recipient.name === '' ? `${sheet.name}|${String(recipient.row)}` : personKey(recipient);
    const known = byPerson.get(key);
    if (known?.rating !== undefined) continue;
    byPerson.set(key, {
      sheet: sheet.name, cell: detail?.at ?? recipient.nameAt,
      rating: detail === undefined ? undefined : readRating(detail.text),
    });
  }
  return [...byPerson.values()];
}

function personKey(recipient: Recipient): string {
  return `${personHint(recipient)}|${foldKey(detailOf(recipient, 'birth')?.text ?? '')}`;
}
