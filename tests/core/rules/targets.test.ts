import type { Plan } from '#core/domain/plan';
import type { UnitFacts } from '#core/domain/tally';
import type { RecognisedWorkbook } from '#core/domain/recognised';
import { targetsOf } from '#core/rules/shared/targets';
import { EMPTY_PLAN, submissionOf } from '#support/recognised';

const { workbook, facts } = submissionOf(`
  @ Truong Ban.xlsx
  TRƯỜNG MẦM NON BAN
  BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
  | STT | Tên tổ | LĐTT | CSTĐCS |
  | 1   | Tổ 1   | 3    | 1      |`);
const KNOWN: RecognisedWorkbook = { ...workbook, unit: { name: 'Trường Mầm non Ban', code: 'D07', source: 'title-block', at: undefined } };
const target = (unitCode: string, award: 'LDTT' | 'CSTDCS' | 'BK_T'): Plan['targets'][number] =>
  ({ unitCode, key: { award, subject: 'individual' }, registered: 5, quota: null });
const PLAN: Plan = { ...EMPTY_PLAN, targets: [target('D07', 'LDTT'), target('D08', 'LDTT'), target('D07', 'BK_T')] };

const shown = (book: RecognisedWorkbook, of: UnitFacts, plan: Plan | null): unknown[] =>
  targetsOf(book, of, plan).map(({ unit, target: { unitCode, key }, proposed, statedAt }) => [unit, unitCode, key.award, proposed, statedAt?.at]);

test('targets of a unit come with what it proposes, 0 for an award it leaves out', () => {
  const [stated] = facts.counts;
  expect(stated).toBeDefined();
  expect(shown(KNOWN, facts, PLAN)).toEqual([
    ['Trường Mầm non Ban', 'D07', 'LDTT', 3, stated?.statedAt.at],
    ['Trường Mầm non Ban', 'D07', 'BK_T', 0, undefined],
  ]);
});

test('a figure that cannot be read is not zero', () => {
  const counts = facts.counts.map((count) => ({ ...count, count: undefined }));
  expect(shown(KNOWN, { ...facts, counts }, PLAN)[0]).toEqual(['Trường Mầm non Ban', 'D07', 'LDTT', undefined, facts.counts[0]?.statedAt.at]);
});

test.each<[string, RecognisedWorkbook, UnitFacts, Plan | null]>([
  ['without a plan', KNOWN, facts, null],
  ['without a unit', { ...KNOWN, unit: null }, facts, PLAN],
  ['of a unit that the register does not know', { ...KNOWN, unit: { name: 'Ban', code: null, source: 'title-block', at: undefined } }, facts, PLAN],
  ['of a file without numbers', KNOWN, { ...facts, counts: [] }, PLAN],
])('there are no targets %s', (_, book, of, plan) => {
  expect(targetsOf(book, of, plan)).toEqual([]);
});
