/**
 * Whole number with a dot every three digits, as in Vietnamese papers: 1762 → "1.762". A fraction keeps its
 * digits behind a comma: 11.98 → "11,98". Independent of the platform's locale data.
 */
export function toViNumber(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** Names joined for reading; from the sixth on they are only counted: "A, B, C, D, E và 4 … nữa". */
export function toViList(items: readonly string[], noun: string): string {
  const shown = items.slice(0, 5).join(', ');
  const rest = items.length - 5;
  return rest > 0 ? `${shown} và ${toViNumber(rest)} ${noun} nữa` : shown;
}
