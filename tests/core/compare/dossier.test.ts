import { consolidate } from '#core/consolidate/consolidate';
import { dossierMatrix } from '#core/compare/dossier';
import type { Plan } from '#core/domain/plan';
import { planOf } from '#support/result-input';
import { submissionsOf } from '#support/recognised';

const PLAN = planOf([['A', 'Trường Mầm non A'], ['B', 'Trường Mầm non B'], ['C', 'Trường Mầm non C'], ['D', 'Trường Mầm non D'], ['E', 'Trường Mầm non E']], {
  deadline: '2021-06-20',
  receipts: [
    { unitCode: 'A', receivedOn: '2021-06-20', file: 'A.xlsx' }, { unitCode: 'B', receivedOn: '2021-06-22', file: null },
  ],
});
const FILES = `
  @ A.xlsx
  TRƯỜNG MẦM NON A
  DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM HỌC 2020 - 2021
  | STT | Họ và tên/Tên tập thể | Chức vụ |
  | 1 | Lò Văn An | Giáo viên |
  | 2 | Tổ Một | |
  @ B.xlsx
  TRƯỜNG MẦM NON B
  BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
  | STT | Tên tổ | LĐTT |
  | 1 | Tổ 1 | 3 |
  @ C.xlsx
  TRƯỜNG MẦM NON C
  BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
  | STT | Tên tổ | LĐTT |
  | 1 | Tổ 1 | 3 |`;

function matrixOf(plan: Plan, asOf: string | null = '2021-06-25') {
  const { units } = consolidate({ submissions: submissionsOf(FILES, plan), plan, adjustments: [] });
  return dossierMatrix({ units, plan, unreadable: new Set(['D']), asOf });
}

test('units stand as received, late, missing or unknown, and so do their forms', () => {
  const { forms, isAsked, rows } = matrixOf(PLAN);
  expect([forms, isAsked]).toEqual([['tally', 'person-list', 'collective-list'], false]);
  expect(rows.map(({ unit: { code }, state, daysLate, receivedOn, forms: own }) => [code, state, daysLate, receivedOn, ...own])).toEqual([
    ['A', 'on-time', null, '2021-06-20', 'not-asked', 'on-time', 'on-time'],
    ['B', 'late', 2, '2021-06-22', 'late', 'not-asked', 'not-asked'],
    ['C', 'unknown', null, null, 'unknown', 'not-asked', 'not-asked'],
    ['D', 'unknown', null, null, 'unknown', 'unknown', 'unknown'],
    ['E', 'missing', 5, null, 'missing', 'missing', 'missing'],
  ]);
});

test('forms that the plan asks for are missing where they are not there', () => {
  const { forms, isAsked, rows } = matrixOf({ ...PLAN, dossier: ['tally', 'initiative-list', 'minutes'] });
  expect([forms, isAsked]).toEqual([['tally', 'person-list', 'collective-list', 'initiative-list'], true]);
  expect(rows.slice(0, 2).map((row) => row.forms)).toEqual([
    ['missing', 'on-time', 'on-time', 'missing'], ['late', 'not-asked', 'not-asked', 'missing'],
  ]);
});

test('without a deadline or a day to judge by nothing is late', () => {
  expect(matrixOf({ ...PLAN, deadline: null }).rows.map(({ state, daysLate }) => [state, daysLate]))
    .toEqual([['unknown', null], ['unknown', null], ['unknown', null], ['unknown', null], ['missing', null]]);
  expect(matrixOf(PLAN, null).rows[4]?.daysLate).toBeNull();
  expect(matrixOf(PLAN, '2021-06-20').rows[4]?.daysLate).toBeNull();
});

test('dissolved units owe nothing', () => {
  const units = PLAN.units.map((unit) => (unit.code === 'E' ? { ...unit, status: 'dissolved' as const } : unit));
  expect(matrixOf({ ...PLAN, units }).rows.map(({ unit }) => unit.code)).toEqual(['A', 'B', 'C', 'D']);
});
