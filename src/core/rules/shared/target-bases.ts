import type { AwardCode } from '../../domain/award';
import type { RecognisedSheet, RecognisedTable, RecognisedWorkbook } from '../../domain/recognised';
import type { UnitFacts } from '../../domain/tally';
import type { TargetBases } from '../../domain/target';
import { readCountAt } from './count-columns';
import { fightersApart } from './ldtt-lists';

/**
 * What percentages of a unit are reckoned on: its headcount, its LĐTT and CSTT (with CSTĐCS that it lists apart), the
 * collectives that its tally counts. `null` where the workbook does not say, or not readably.
 */
export function targetBasesOf(workbook: RecognisedWorkbook, facts: UnitFacts): TargetBases {
  return { headcount: facts.headcount?.value ?? null, ldtt: advancedOf(workbook, facts), collectives: collectivesOf(workbook) };
}

function advancedOf(workbook: RecognisedWorkbook, { counts }: UnitFacts): number | null {
  const stated = counts.filter(({ key }) => key.subject === 'individual' && ADVANCED.includes(key.award));
  if (stated.length === 0) return null;
  let sum = fightersApart(workbook).length;
  for (const { count } of stated) {
    if (count === undefined) return null;
    sum += count;
  }
  return sum;
}

const ADVANCED: readonly AwardCode[] = ['LDTT', 'CSTT'];

function collectivesOf({ sheets }: RecognisedWorkbook): number | null {
  for (const sheet of sheets) {
    for (const table of sheet.tables.filter(({ form }) => form === 'tally')) {
      const counted = collectivesIn(sheet, table);
      if (counted !== undefined) return counted;
    }
  }
  return null;
}

/** Sum of the rows; `undefined` without such a column or with a figure that cannot be read. */
function collectivesIn({ grid }: RecognisedSheet, { columns, rows }: RecognisedTable): number | undefined {
  const column = columns.find(({ role }) => role.kind === 'collective-count');
  if (column === undefined) return undefined;
  const readings = rows.filter(({ kind }) => kind === 'data').map(({ row }) => readCountAt(grid, row, column).reading)
    .filter(({ kind }) => kind !== 'not-reported');
  const counts = readings.flatMap((reading) => (reading.kind === 'count' ? [reading.value] : []));
  return counts.length === 0 || counts.length < readings.length ? undefined : counts.reduce((sum, count) => sum + count, 0);
}
