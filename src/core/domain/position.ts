import { foldTones } from '../text/fold';
import { remembered } from '../text/remembered';
import { BARE_LEADERS, DIRECT_POSITIONS, LEADER_POSITIONS } from './position-words';

/**
 * What a position (chức vụ) says of the work: `leader` from deputy head of a division up ("từ phó phòng trở lên", form
 * 0603 of thông tư 02/2023/TT-BNV), `direct` for those who hold no post of management.
 */
export type PositionKind = 'leader' | 'direct';

/** Words of a position between blanks, y as i, with their tones: without these "văn thư, Trường …" reads as "thủ trưởng". */
export function toPositionKey(text: string): string {
  return ` ${foldTones(text).normalize('NFD').replace(/y/g, 'i').replace(/[^\p{L}\p{M}\d]+/gu, ' ').trim()} `;
}

const LEADER_KEYS = LEADER_POSITIONS.map(toPositionKey);
const DIRECT_KEYS = DIRECT_POSITIONS.map(toPositionKey);

const BARE_KEYS: ReadonlySet<string> = new Set(BARE_LEADERS.map(toPositionKey));

/**
 * Reads a position; `undefined` for one that tells neither ("Tổ trưởng", "Chủ tịch Công đoàn", blank). Who teaches and
 * leads is a leader.
 */
export const readPosition: (text: string) => PositionKind | undefined = remembered((text: string): PositionKind | undefined => {
  const key = toPositionKey(text);
  if (LEADER_KEYS.some((word) => key.includes(word)) || BARE_KEYS.has(key)) return 'leader';
  return DIRECT_KEYS.some((word) => key.includes(word)) ? 'direct' : undefined;
});
