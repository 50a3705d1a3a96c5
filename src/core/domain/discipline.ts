import { foldKey } from '../text/fold';
import type { DisciplineLevel } from './law-profile';

const LEVELS: readonly (readonly [DisciplineLevel, readonly string[]])[] = [
  ['dismissal', ['buộc thôi việc', 'sa thải', 'khai trừ']],
  ['demotion', ['cách chức', 'giáng chức', 'hạ bậc lương', 'hạ bậc', 'giáng cấp']],
  ['warning', ['cảnh cáo']],
  ['reprimand', ['khiển trách']],
  ['none', ['không', 'không có', 'không bị kỷ luật', 'không kỷ luật', 'chưa bị kỷ luật', '0', 'k', 'ko']],
];

/** Severest discipline (kỷ luật) that a text names; a blank or dash says none. `undefined` when it cannot be read. */
export function readDiscipline(text: string): DisciplineLevel | undefined {
  const key = foldKey(text);
  if (key === '') return 'none';
  for (const [level, words] of LEVELS) {
    const names = words.map(foldKey);
    if (level === 'none' ? names.includes(key) : names.some((word) => ` ${key} `.includes(` ${word} `)) && !isDenied(key)) return level;
  }
  return isDenied(key) ? 'none' : undefined;
}

/** "không bị cảnh cáo": the level is named to deny it. */
function isDenied(key: string): boolean {
  return key.startsWith(`${foldKey('không')} `) || key.startsWith(`${foldKey('chưa')} `);
}

const ORDER: readonly DisciplineLevel[] = ['none', 'reprimand', 'warning', 'demotion', 'dismissal'];

export function isAboveDiscipline(level: DisciplineLevel, most: DisciplineLevel): boolean {
  return ORDER.indexOf(level) > ORDER.indexOf(most);
}
