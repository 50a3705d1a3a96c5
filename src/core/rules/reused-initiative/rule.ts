import type { RecognisedWorkbook } from '../../domain/recognised';
import { foldKey } from '../../text/fold';
import { toPersonKey } from '../../text/person-name';
import { defineRule, message } from '../define-rule';
import { detailOf, proposedRecipients, type PlacedRecipient } from '../shared/recipients';

/**
 * One initiative stated for two persons of a workbook without a word of co-authors (sáng kiến dùng lại). Told at the
 * later row. Short or general texts are no titles; two different decisions speak of two initiatives of like names.
 */
export const reusedInitiative = defineRule({
  id: 'reused-initiative',
  code: 'KT309',
  severity: 'warning',
  scope: 'workbook',
  messages: {
    twoPersons: message<{ initiative: string; name: string; other: string }>(),
  },
  *check({ workbook, law }) {
    const { value: isAllowed, basis } = law.initiativeReuse;
    if (isAllowed) return;
    const firsts = new Map<string, StatedInitiative>();
    for (const stated of initiativesOf(workbook)) {
      const first = firsts.get(stated.key);
      if (first === undefined) {
        firsts.set(stated.key, stated);
        continue;
      }
      if (first.person === stated.person) continue;
      yield {
        messageId: 'twoPersons',
        data: { initiative: stated.text, name: stated.name, other: first.name },
        at: stated.at,
        related: [first.at],
        basis,
      };
    }
  },
});

interface StatedInitiative {
  /** Title and decision: what makes it one initiative. */
  readonly key: string;
  readonly text: string;
  readonly person: string;
  readonly name: string;
  readonly at: { readonly sheet: string; readonly cell: { readonly row: number; readonly column: number } };
}

/** Words that say several persons share the initiative. */
const SHARED = /\b(?:dong tac gia|tac gia|cung thuc hien|nhom|tap the|thanh vien|cong su)\b/;
/** Folded letters below which a text is a remark rather than a title. */
const SHORTEST_TITLE = 25;

function initiativesOf(workbook: RecognisedWorkbook): readonly StatedInitiative[] {
  return proposedRecipients(workbook).flatMap(({ recipient, sheet }: PlacedRecipient): StatedInitiative[] => {
    const detail = detailOf(recipient, 'initiative');
    const title = foldKey(detail?.text ?? '');
    const person = toPersonKey(recipient.name);
    const isShared = SHARED.test(foldKey(recipient.details.map(({ text }) => text).join(' ; ')));
    if (detail === undefined || recipient.subject !== 'individual' || person === '' || isShared || title.length < SHORTEST_TITLE) return [];
    const decision = foldKey(detailOf(recipient, 'initiative-decision')?.text ?? '');
    return [{ key: `${title}|${decision}`, text: detail.text, person, name: recipient.name, at: { sheet: sheet.name, cell: detail.at } }];
  });
}
