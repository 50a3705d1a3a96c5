import type { ViewCell } from './sheet-view';
import { SIGNATURE_WORDS } from './vocabulary';

/** Only words of signature blocks: "NGƯỜI LẬP BIỂU" beside "HIỆU TRƯỞNG", "(Ký, họ tên)". Numbers in brackets are none. */
export function isSignature(cells: readonly ViewCell[]): boolean {
  return cells.length > 0 && cells.every((cell) => SIGNATURE_WORDS.begins(cell.key)
    || cell.lines.some((line) => /^\(.*\p{L}{2}.*\)$/u.test(line)));
}
