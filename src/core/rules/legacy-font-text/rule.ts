import { decodeLegacy, type LegacyEncoding } from '../../text/legacy-encoding';
import { defineRule, message } from '../define-rule';
import { groupFaults } from '../shared/group-faults';
import { textsOf } from '../shared/text-cells';

/**
 * Text in an old Vietnamese encoding (chữ TCVN3, phông .VnTime…, hoặc VNI): readable only in its font. Shows
 * the Unicode reading, by which the sheet was understood.
 *
 * A single cell is said at its cell; a column or sheet written so throughout is said once.
 */
export const legacyFontText = defineRule({
  id: 'legacy-font-text',
  code: 'KT106',
  severity: 'warning',
  scope: 'sheet',
  messages: {
    single: message<{ encoding: LegacyEncoding; unicode: string }>(),
    several: message<{ encoding: LegacyEncoding; unicode: string; cells: number; last: string }>(),
  },
  *check({ sheet }) {
    const encodings = new Set<LegacyEncoding>();
    const { accented, odd } = textsOf(sheet);
    const faulty = odd.flatMap(({ at, text, fontName }) => {
      const decoded = decodeLegacy(text, fontName);
      if (decoded.encoding === null) return [];
      encodings.add(decoded.encoding);
      return [{ at, text, proposed: decoded.text, encoding: decoded.encoding }];
    });
    // A sheet may mix both: each is said for itself.
    for (const encoding of encodings) {
      for (const { cells, last } of groupFaults(faulty.filter((cell) => cell.encoding === encoding), accented)) {
        const [first, ...rest] = cells;
        const data = { encoding, unicode: first.proposed };
        const frame = {
          at: { sheet: sheet.name, cell: first.at },
          related: rest.map(({ at }) => ({ sheet: sheet.name, cell: at })),
          fix: {
            kind: 'safe' as const,
            edits: cells.map(({ at, proposed }) => ({ sheet: sheet.name, at, value: proposed })),
          },
        };
        if (rest.length === 0) yield { messageId: 'single', data, ...frame };
        else yield { messageId: 'several', data: { ...data, cells: cells.length, last }, ...frame };
      }
    }
  },
});
