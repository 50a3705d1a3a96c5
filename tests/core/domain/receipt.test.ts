import type { Plan, Receipt } from '#core/domain/plan';
import { receiptOf } from '#core/domain/receipt';
import { EMPTY_PLAN } from '#support/recognised';

const FIRST: Receipt = { unitCode: 'A', receivedOn: '2021-06-01', file: null };
const LATER: Receipt = { unitCode: 'A', receivedOn: '2021-06-05', file: 'nop/Tổng hợp.xlsx' };
const OTHER: Receipt = { unitCode: 'B', receivedOn: '2021-05-01', file: 'nop/Tổng hợp.xlsx' };
const PLAN: Plan = { ...EMPTY_PLAN, receipts: [OTHER, LATER, FIRST] };

test.each<[string, string, string, Receipt | undefined]>([
  ['the one that names the file, in whatever folder and form of Unicode', 'A', 'khac/Tổng hợp.xlsx'.normalize('NFD'), LATER],
  ['the first by day, where none names the file', 'A', 'Biểu.xlsx', FIRST],
  ['only those of the unit', 'B', 'x.xlsx', OTHER],
  ['none of a unit without any', 'C', 'nop/Tổng hợp.xlsx', undefined],
])('of the receipts of a unit counts %s', (_, code, path, receipt) => {
  expect(receiptOf(PLAN, code, path)).toEqual(receipt);
});
