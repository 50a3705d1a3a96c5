import { toIsoDate, type Cell, type CellStyle } from '#core/grid/cell';
import { decodeLegacy } from '#core/text/legacy-encoding';

/**
 * Text of a cell for the read-only view, in Unicode whatever the font. Numbers keep their stored digits with a decimal comma, so that
 * nothing is rounded away; percentages are shown as such, dates as `dd/mm/yyyy`.
 */
export function shownText(cell: Cell, style: CellStyle): string {
  switch (cell.kind) {
    case 'empty': return '';
    case 'text': return decodeLegacy(cell.value, style.fontName).text;
    case 'number': return style.numberFormat.includes('%') ? `${decimal(cell.value * 100)}%` : decimal(cell.value);
    case 'date': return shownDate(cell.serial);
    case 'boolean': return cell.value ? 'TRUE' : 'FALSE';
    case 'error': return cell.code;
  }
}

function shownDate(serial: number): string {
  const iso = toIsoDate(serial);
  return iso === undefined ? decimal(serial) : `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}

function decimal(value: number): string {
  // Ten decimals hide only what binary fractions add (0.1 + 0.2).
  return String(Number(value.toFixed(10))).replace('.', ',');
}
