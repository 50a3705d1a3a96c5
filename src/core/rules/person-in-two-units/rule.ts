import type { RecognisedWorkbook } from '../../domain/recognised';
import { defineRule, message } from '../define-rule';
import { proposedRecipients, type PlacedRecipient } from '../shared/recipients';
import { byPersonHint, matchPersons } from '../shared/same-person';
import { unitKeyOf } from '../shared/unit-key';

/**
 * Probably one person in the lists of two units (một người ở hai đơn vị): same name and same whole birth date or
 * citizen number; a name alone never suffices. Two files that share most of their people are two copies of one list
 * (`duplicate-submission`), not people in two units.
 */
export const personInTwoUnits = defineRule({
  id: 'person-in-two-units',
  code: 'KT303',
  severity: 'warning',
  scope: 'collection',
  messages: {
    twice: message<{ name: string; unit: string; firstUnit: string; firstPath: string }>(),
  },
  *check({ submissions }) {
    if (submissions.length < 2) return;
    for (const { workbook, people } of sharedPeople(submissions.map(({ workbook }) => workbook))) {
      for (const { second, first, firstWorkbook } of people) {
        yield {
          messageId: 'twice',
          data: {
            name: second.recipient.name, unit: unitName(workbook), firstUnit: unitName(firstWorkbook), firstPath: firstWorkbook.path,
          },
          at: { sheet: second.sheet.name, cell: second.recipient.nameAt },
          path: workbook.path,
          related: [{ path: firstWorkbook.path, sheet: first.sheet.name, at: first.recipient.nameAt }],
        };
      }
    }
  },
});

function unitName({ unit, path }: RecognisedWorkbook): string {
  return unit?.name ?? path;
}

interface Sighting {
  readonly placed: PlacedRecipient;
  readonly workbook: RecognisedWorkbook;
}

interface SharedPerson {
  readonly second: PlacedRecipient;
  readonly first: PlacedRecipient;
  readonly firstWorkbook: RecognisedWorkbook;
}

/** For each workbook the people seen before in one of another unit, each at its first row. */
function sharedPeople(
  workbooks: readonly RecognisedWorkbook[],
): readonly { workbook: RecognisedWorkbook; people: readonly SharedPerson[] }[] {
  const seen = new Map<string, Sighting[]>();
  return workbooks.map((workbook) => {
    const own = onePerPerson(workbook);
    const people = own.flatMap(({ key, placed }): SharedPerson[] => {
      const earlier = (seen.get(key) ?? []).find((sighting) => unitKeyOf(sighting.workbook) !== unitKeyOf(workbook)
        && matchPersons(sighting.placed.recipient, placed.recipient) === 'same');
      return earlier === undefined ? [] : [{ second: placed, first: earlier.placed, firstWorkbook: earlier.workbook }];
    });
    for (const { key, placed } of own) seen.set(key, [...seen.get(key) ?? [], { placed, workbook }]);
    const isCopy = people.length > 2 && people.length * 2 > own.length;
    return { workbook, people: isCopy ? [] : people };
  });
}

/** People of a workbook, each with the first row that names them. */
function onePerPerson(workbook: RecognisedWorkbook): readonly { key: string; placed: PlacedRecipient }[] {
  const persons = proposedRecipients(workbook).filter(({ recipient }) => recipient.subject === 'individual');
  return [...byPersonHint(persons)].flatMap(([key, rows]) => rows
    .filter((row, index) => rows.slice(0, index).every((other) => matchPersons(other.recipient, row.recipient) === 'namesake'))
    .map((placed) => ({ key, placed })));
}
