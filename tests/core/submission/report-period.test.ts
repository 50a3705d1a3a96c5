import { kindWordsIn, namesEvent, periodWordsIn } from '#core/submission/report-period';

describe('periods that a text names', () => {
  const school = (first: number, last: number) => ({ kind: 'school-year', first, last });
  const year = (last: number) => ({ kind: 'year', last });
  const part = (last: number) => ({ kind: 'part-of-year', last });
  const OTHER = { kind: 'other' };
  it.each<[string, object[]]>([
    ['năm học 2020 - 2021', [school(2020, 2021)]],
    ['năm 2021', [year(2021)]],
    ['năm công tác 2021', [year(2021)]],
    ['năm 1999', [year(1999)]],
    ['năm 2020 - 2021', [school(2020, 2021)]],
    ['năm công tác 2020-2021', [school(2020, 2021)]],
    ['năm 2016 - 2020', [OTHER]],
    ['năm 2021 - 2020', [OTHER]],
    ['giai đoạn 2016 - 2020', [OTHER]],
    ['nhiệm kỳ 2020 - 2025', [OTHER]],
    ['giai đoạn 1/2020 - 6/2021', [OTHER]],
    ['6 tháng đầu năm 2021', [part(2021)]],
    ['9 tháng năm 2021', [part(2021)]],
    ['cuối năm 2021', [part(2021)]],
    ['nửa năm 2021', [part(2021)]],
    ['quý II năm 2021', [part(2021)]],
    ['quý 3 2021', [part(2021)]],
    ['cùng kỳ', [OTHER]],
    ['ngày 05 tháng 6 năm 2021', []],
    ['năm nay', []],
    ['2021', []],
    ['năm 20215', []],
    ['năm 2020 và năm học 2020 - 2021, so với cùng kỳ', [year(2020), school(2020, 2021), OTHER]],
    ['năm 2020, 6 tháng đầu năm 2021', [year(2020), part(2021)]],
    ['6 tháng đầu năm 2021, trong khi năm 2020', [part(2021), year(2020)]],
    ['quý I năm 2021 và năm học 2020 - 2021', [part(2021), school(2020, 2021)]],
    ['năm học 2020 - 2021 và quý I năm 2021', [school(2020, 2021), part(2021)]],
  ])('%s', (text, expected) => {
    expect(periodWordsIn(text)).toEqual(expected);
  });
});

it.each<[string, ReturnType<typeof kindWordsIn>]>([
  ['khen thưởng thường xuyên', 'regular'],
  ['năm học 2020 - 2021', 'regular'],
  ['năm 2021', 'regular'],
  ['quý I năm 2021', null],
  ['giai đoạn 2016 - 2020', null],
  ['khen thưởng', null],
  ['khen thưởng đột xuất', 'special'],
  ['khen thưởng đột xuất năm 2021', 'special'],
  ['tổng kết 10 năm thi đua', 'special'],
  ['khen thưởng thường xuyên, đột xuất', null],
])('"%s" is of the kind %s', (text, kind) => {
  expect(kindWordsIn(text)).toBe(kind);
});

it('tells what may be an event from what is none', () => {
  expect([namesEvent('có thành tích trong công tác hè'), namesEvent('danh hiệu LĐTT')]).toEqual([true, false]);
});
