import { AWARDS, toAwardKeyText, type AwardCode } from '../../domain/award';
import type { RecognisedTable, RecognisedWorkbook } from '../../domain/recognised';
import { foldKey } from '../../text/fold';
import { defineRule, message } from '../define-rule';
import { detailOf, proposedRecipients, type PlacedRecipient } from '../shared/recipients';
import { byPersonHint, isSamePerson, personHint } from '../shared/same-person';

/**
 * One person twice in one award list (một người ghi hai lần trong một danh sách).
 *
 * A list is one table for one award; the same person under two awards, or on another sheet that repeats the list, is
 * no fault. Namesakes with another birth date, or without one but with another position, are different people. Two
 * forms of commendation for different achievements are no duplicate.
 */
export const duplicatePerson = defineRule({
  id: 'duplicate-person',
  code: 'KT302',
  severity: 'error',
  scope: 'workbook',
  messages: {
    duplicate: message<{ name: string; award: AwardCode; firstRow: number; row: number }>(),
  },
  *check({ workbook }) {
    const blamed = new Set<PlacedRecipient>();
    for (const { award, rows } of awardLists(workbook)) {
      for (const { first, second } of repeats(rows, award)) {
        if (blamed.has(second)) continue;
        blamed.add(second);
        yield {
          messageId: 'duplicate',
          data: { name: second.recipient.name, award, firstRow: first.recipient.row + 1, row: second.recipient.row + 1 },
          at: { sheet: second.sheet.name, cell: second.recipient.nameAt },
          related: [{ sheet: first.sheet.name, cell: first.recipient.nameAt }],
        };
      }
    }
  },
});

interface AwardList {
  readonly award: AwardCode;
  readonly rows: PlacedRecipient[];
}

function awardLists(workbook: RecognisedWorkbook): readonly AwardList[] {
  const byTable = new Map<RecognisedTable, Map<string, AwardList>>();
  for (const placed of proposedRecipients(workbook)) {
    if (placed.recipient.subject !== 'individual') continue;
    const lists = byTable.get(placed.table) ?? new Map<string, AwardList>();
    byTable.set(placed.table, lists);
    for (const { key } of placed.recipient.claims) {
      const text = toAwardKeyText(key);
      const list = lists.get(text) ?? { award: key.award, rows: [] };
      lists.set(text, list);
      list.rows.push(placed);
    }
  }
  return [...byTable.values()].flatMap((lists) => [...lists.values()]);
}

/** Rows that name somebody again, each with the first row of that person; in reading order. */
function repeats(rows: readonly PlacedRecipient[], award: AwardCode): readonly { first: PlacedRecipient; second: PlacedRecipient }[] {
  const groups = byPersonHint(rows);
  return rows.flatMap((second) => {
    const alike = groups.get(personHint(second.recipient)) ?? [];
    const first = alike.slice(0, alike.indexOf(second)).find((earlier) => isDuplicate(earlier, second, award));
    return first === undefined ? [] : [{ first, second }];
  });
}

function isDuplicate(first: PlacedRecipient, second: PlacedRecipient, award: AwardCode): boolean {
  if (!isSamePerson(first.recipient, second.recipient)) return false;
  return AWARDS[award].nature === 'title' || achievementKey(first) === achievementKey(second);
}

function achievementKey({ recipient }: PlacedRecipient): string {
  return foldKey(detailOf(recipient, 'achievement')?.text ?? '');
}
