import {
  BRANCH_POSITIONS, BUSINESS_POSITIONS, DEPARTMENT_NAMES, DEPARTMENT_POSITIONS, DIRECTOR_POSITIONS, TOP_POSITIONS,
} from './leader-level-words';
import { readPosition, toPositionKey } from './position';
import { readUnitKind } from './unit-kind';

/**
 * Rows 06 to 10 of form 0603 (thông tư 02/2023/TT-BNV): leaders of ministries and provinces, of departments, business
 * people, leaders from deputy head of a division up, and those who work directly.
 */
export const LEADER_LEVELS = ['top', 'department', 'business', 'leader', 'direct'] as const;
export type LeaderLevel = (typeof LEADER_LEVELS)[number];

const [TOPS, DEPARTMENTS, BRANCHES, BUSINESSES] = [TOP_POSITIONS, DEPARTMENT_POSITIONS, BRANCH_POSITIONS, BUSINESS_POSITIONS]
  .map((words) => words.map(toPositionKey));
const DIRECTORS: ReadonlySet<string> = new Set(DIRECTOR_POSITIONS.map(toPositionKey));
const DEPARTMENT_UNITS = DEPARTMENT_NAMES.map(toPositionKey);

/** Level of a position in a unit; `undefined` for a position that tells none. */
export function readLeaderLevel(position: string, unitName: string): LeaderLevel | undefined {
  const key = toPositionKey(position);
  const holds = (words: readonly string[] = []): boolean => words.some((word) => key.includes(word));
  if (holds(BUSINESSES)) return 'business';
  if (holds(TOPS)) return 'top';
  if (holds(BRANCHES)) return 'leader';
  if (holds(DEPARTMENTS)) return 'department';
  if (DIRECTORS.has(key)) return levelOfDirector(unitName);
  return readPosition(position);
}

function levelOfDirector(unitName: string): LeaderLevel {
  if (readUnitKind(unitName) === 'enterprise') return 'business';
  return DEPARTMENT_UNITS.some((word) => toPositionKey(unitName).startsWith(word)) ? 'department' : 'leader';
}
