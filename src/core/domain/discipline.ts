import { foldKey } from '../text/fold';
import type { DisciplineLevel } from './law-profile';

/** Heaviest first. "Phê bình" is no discipline of the law and stands in none of them. */
const LEVELS: readonly (readonly [DisciplineLevel, readonly string[]])[] = ([
  ['dismissal', ['buộc thôi việc', 'sa thải', 'khai trừ']],
  ['demotion', ['cách chức', 'giáng chức', 'hạ bậc lương', 'hạ bậc', 'giáng cấp']],
  ['warning', ['cảnh cáo']],
  ['reprimand', ['khiển trách']],
] as const).map(([level, words]) => [level, words.map(foldKey)]);

const NONE: ReadonlySet<string> = new Set(['', 'không', '0', 'k', 'ko'].map(foldKey));
const DENIALS = ['không', 'chưa', 'ko'].map((word) => `${foldKey(word)} `);

/**
 * Severest discipline (kỷ luật) that a text names; a blank or dash says none, and so does a denial ("không bị cảnh
 * cáo"). `undefined` when it cannot be read.
 */
export function readDiscipline(text: string): DisciplineLevel | undefined {
  const key = foldKey(text);
  if (NONE.has(key) || DENIALS.some((denial) => key.startsWith(denial))) return 'none';
  const padded = ` ${key} `;
  return LEVELS.find(([, words]) => words.some((word) => padded.includes(` ${word} `)))?.[0];
}

const ORDER: readonly DisciplineLevel[] = ['none', 'reprimand', 'warning', 'demotion', 'dismissal'];

/** The level is severer than `most`. */
export function isAboveDiscipline(level: DisciplineLevel, most: DisciplineLevel): boolean {
  return ORDER.indexOf(level) > ORDER.indexOf(most);
}
