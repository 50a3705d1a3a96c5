import type { Plan, PlanGap, PlanNote } from '../domain/plan';

/** What a plan leaves out, in the order of the sheets of a plan workbook. */
export function findPlanGaps({ period, considerationDate, deadline, targets, receipts, tasks }: Plan): PlanNote[] {
  const gaps: readonly (readonly [PlanGap, boolean])[] = [
    ['period', period === null], ['consideration-date', considerationDate === null], ['deadline', deadline === null],
    ['registered', targets.every(({ registered }) => registered === null)], ['quota', targets.every(({ quota }) => quota === null)],
    ['receipts', receipts.length === 0], ['tasks', tasks.length === 0],
  ];
  return gaps.filter(([, isMissing]) => isMissing).map(([what]) => ({ kind: 'missing', what }));
}
