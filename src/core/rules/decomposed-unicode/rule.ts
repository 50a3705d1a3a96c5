import { toNfc } from '../../text/normalise';
import { defineRule, message } from '../define-rule';
import { groupFaults } from '../shared/group-faults';
import { textsOf } from '../shared/text-cells';

/**
 * Text in decomposed Unicode (Unicode tổ hợp): it looks right, but does not compare equal to the same text
 * typed elsewhere. Said once for a column or sheet written so throughout.
 */
export const decomposedUnicode = defineRule({
  id: 'decomposed-unicode',
  code: 'KT107',
  severity: 'info',
  scope: 'sheet',
  messages: {
    single: message<{ text: string }>(),
    several: message<{ text: string; cells: number; last: string }>(),
  },
  *check({ sheet }) {
    const { accented, odd } = textsOf(sheet);
    const faulty = odd.flatMap(({ at, text }) => {
      const proposed = toNfc(text);
      return proposed === text ? [] : [{ at, text, proposed }];
    });
    for (const { cells, last } of groupFaults(faulty, accented)) {
      const [first, ...rest] = cells;
      const frame = {
        at: { sheet: sheet.name, cell: first.at },
        related: rest.map(({ at }) => ({ sheet: sheet.name, cell: at })),
        fix: {
          kind: 'safe' as const,
          edits: cells.map(({ at, proposed }) => ({ sheet: sheet.name, at, value: proposed })),
        },
      };
      if (rest.length === 0) yield { messageId: 'single', data: { text: first.proposed }, ...frame };
      else yield { messageId: 'several', data: { text: first.proposed, cells: cells.length, last }, ...frame };
    }
  },
});
