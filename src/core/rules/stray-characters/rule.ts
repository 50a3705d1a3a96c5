import type { ColumnRoleKind } from '../../domain/recognised';
import { decodeLegacy } from '../../text/legacy-encoding';
import { tidyText } from '../../text/normalise';
import { findStrayCharacters, type StrayKind } from '../../text/stray-characters';
import { defineRule, message } from '../define-rule';
import { isCountColumn } from '../shared/count-columns';
import { groupFaults, type FaultyCell } from '../shared/group-faults';
import { textsOf, type TextCell } from '../shared/text-cells';

/** Characters that are wrong wherever they stand; the others are layout in titles, headers and sentences. */
const WRONG_ANYWHERE: ReadonlySet<StrayKind> = new Set<StrayKind>(['zero-width', 'eth', 'look-alike', 'full-width']);

/** Columns of sentences, where line breaks and doubled spaces harm no comparison. */
const SENTENCES: ReadonlySet<ColumnRoleKind> = new Set<ColumnRoleKind>([
  'achievement', 'initiative', 'initiative-decision', 'history', 'discipline', 'absence', 'note', 'task', 'deadline',
  'criterion', 'other',
]);

interface StrayCell extends FaultyCell {
  readonly kinds: readonly StrayKind[];
}

/**
 * Characters that look like nothing or like others (ký tự lạ): no-break and zero-width spaces, tabs, line
 * breaks, doubled and outer spaces, Ð for Đ, Cyrillic and full-width letters. Names with them do not compare equal.
 *
 * Silent about text in old encodings (`legacy-font-text`), whose codes only look stray, and about count
 * columns (`number-as-text`). Said once for a column or sheet written so throughout.
 */
export const strayCharacters = defineRule({
  id: 'stray-characters',
  code: 'KT108',
  severity: 'info',
  scope: 'sheet',
  messages: {
    single: message<{ text: string; kinds: readonly StrayKind[] }>(),
    several: message<{ text: string; kinds: readonly StrayKind[]; cells: number; last: string }>(),
  },
  *check({ sheet }) {
    const { count, odd } = textsOf(sheet);
    const faulty = odd.flatMap(judgeCell);
    const kindsOf = new Map(faulty.map((cell) => [cell.at, cell.kinds]));
    for (const { cells, last } of groupFaults(faulty, count)) {
      const [first, ...rest] = cells;
      const kinds = [...new Set(cells.flatMap(({ at }) => kindsOf.get(at) ?? []))];
      const frame = {
        at: { sheet: sheet.name, cell: first.at },
        related: rest.map(({ at }) => ({ sheet: sheet.name, cell: at })),
        fix: {
          kind: 'safe' as const,
          edits: cells.map(({ at, proposed }) => ({ sheet: sheet.name, at, value: proposed })),
        },
      };
      const data = { text: first.proposed, kinds };
      if (rest.length === 0) yield { messageId: 'single', data, ...frame };
      else yield { messageId: 'several', data: { ...data, cells: cells.length, last }, ...frame };
    }
  },
});

function judgeCell(cell: TextCell): StrayCell[] {
  const { at, text, column } = cell;
  if (isNoText(cell) || decodeLegacy(text, cell.fontName).encoding !== null) return [];
  const isSentence = cell.place !== 'row' || column === undefined || SENTENCES.has(column.role.kind);
  const kinds = [...new Set(findStrayCharacters(text).map((stray) => stray.kind))]
    .filter((kind) => !isSentence || WRONG_ANYWHERE.has(kind));
  // Lines of a header or sentence stay lines.
  const proposed = isSentence ? text.split(/\r?\n/).map(tidyText).join('\n') : tidyText(text);
  return kinds.length === 0 || proposed === text ? [] : [{ at, text, proposed, kinds }];
}

/** Cells whose text is a number or a mark. */
function isNoText({ column, place }: TextCell): boolean {
  if (place !== 'row' || column === undefined) return false;
  return isCountColumn(column) || column.role.kind === 'serial' || column.role.kind === 'award-mark'
    || column.role.kind === 'percent';
}
