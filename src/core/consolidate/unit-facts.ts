import { compareAwardKeys, isSameAwardKey } from '../domain/award';
import type { RecognisedWorkbook } from '../domain/recognised';
import type { UnitFacts } from '../domain/tally';
import { listCounts, listHeadcount } from './list-counts';
import { tallyCounts, tallyHeadcount } from './tally-counts';

/**
 * What a unit workbook says in numbers, each with the cells it rests on. Where names and a tally both speak of an
 * award, the names hold. Registrations, plans, initiative lists and score sheets never count.
 */
export function unitFactsOf(workbook: RecognisedWorkbook): UnitFacts {
  const tallied = tallyCounts(workbook);
  const listed = listCounts(workbook);
  const onlyTallied = tallied.filter(({ key }) => !listed.some((count) => isSameAwardKey(count.key, key)));
  const counts = [
    ...listed.map((count) => ({ ...count, source: 'list' as const })),
    ...onlyTallied.map((count) => ({ ...count, source: 'tally' as const })),
  ].sort((left, right) => compareAwardKeys(left.key, right.key));
  return { headcount: tallyHeadcount(workbook) ?? listHeadcount(workbook) ?? null, tallied, listed, counts };
}
