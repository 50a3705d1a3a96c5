import { readDueTime, type DueTime } from '#core/domain/due-text';

const by = (last: string, latest = last): DueTime => ({ kind: 'by', last, latest });
const within = (first: string, last: string): DueTime => ({ kind: 'within', first, last });
const unclear = (reason: Extract<DueTime, { kind: 'unclear' }>['reason']): DueTime => ({ kind: 'unclear', reason });

describe('times as plans write them', () => {
  test.each<[string, DueTime]>([
    ['Quý I', within('2021-01-01', '2021-03-31')],
    ['Quý IV', within('2021-10-01', '2021-12-31')],
    ['Quý III/2022', within('2022-07-01', '2022-09-30')],
    ['quý 2 năm 2020', within('2020-04-01', '2020-06-30')],
    ['Quý I, II', within('2021-01-01', '2021-06-30')],
    ['Quý III và quý IV/2022', within('2022-07-01', '2022-12-31')],
    ['Trước ngày 01/7/2022', by('2022-06-30')],
    ['trước 15/7/2022', by('2022-07-14')],
    ['Trước ngày 01/01/2022', by('2021-12-31')],
    ['chậm nhất ngày 31/3/2020', by('2020-03-31')],
    ['chậm nhất trước ngày 31/3/2020', by('2020-03-30', '2020-03-31')],
    ['Ngày 15 tháng 12 năm 2021', by('2021-12-15')],
    ['Ngày 29/02/2020', by('2020-02-29')],
    ['Hoàn thành trước ngày 10/12', by('2021-12-09')],
    ['đến hết ngày 30/6', by('2021-06-30')],
    ['Từ ngày 05/11 đến 20/11/2022', within('2022-11-05', '2022-11-20')],
    ['Tháng 11-12/2022', within('2022-11-01', '2022-12-31')],
    ['11-12/2022', within('2022-11-01', '2022-12-31')],
    ['Tháng 12/2022 - 01/2023', within('2022-12-01', '2023-01-31')],
    ['12/2022 – 01/2023', within('2022-12-01', '2023-01-31')],
    ['3/2022', within('2022-03-01', '2022-03-31')],
    ['Tháng 02/2024', within('2024-02-01', '2024-02-29')],
    ['Tháng 01/2023', within('2023-01-01', '2023-01-31')],
    ['tháng 3-4/2023', within('2023-03-01', '2023-04-30')],
    ['Tháng 5', within('2021-05-01', '2021-05-31')],
    ['Tháng 5 năm 2022', within('2022-05-01', '2022-05-31')],
    ['6 tháng đầu năm', within('2021-01-01', '2021-06-30')],
    ['06 tháng cuối năm 2020', within('2020-07-01', '2020-12-31')],
    ['cả năm', within('2021-01-01', '2021-12-31')],
    ['Trong năm 2022', within('2022-01-01', '2022-12-31')],
    ['Năm 2023', within('2023-01-01', '2023-12-31')],
    ['Thường xuyên', { kind: 'ongoing' }],
    ['Thường xuyên trong năm.', { kind: 'ongoing' }],
    ['Định kỳ 06 tháng', { kind: 'recurring', months: 6 }],
    ['Hằng quý', { kind: 'recurring', months: 3 }],
    ['hàng tháng', { kind: 'recurring', months: 1 }],
    ['Hàng năm', { kind: 'recurring', months: 12 }],
  ])('"%s"', (text, due) => {
    expect(readDueTime(text, 2021)).toEqual(due);
    expect(readDueTime(text.normalize('NFD'), 2021)).toEqual(due);
  });
});

describe('what has to be asked', () => {
  test.each<[string, number | null, DueTime]>([
    ['', 2021, unclear('empty')],
    ['  ', 2021, unclear('empty')],
    ['Quý II', null, unclear('no-year')],
    ['Trước ngày 10/12', null, unclear('no-year')],
    ['Tháng 5', null, unclear('no-year')],
    ['6 tháng đầu năm', null, unclear('no-year')],
    ['Ngày 31/02/2021', 2021, unclear('no-such-day')],
    ['Tháng 13/2021', 2021, unclear('no-such-day')],
    ['Tháng 00/2021', 2021, unclear('no-such-day')],
    ['Tháng 12-01/2022', 2021, unclear('no-such-day')],
    ['Từ ngày 20/11 đến 05/11/2022', 2021, unclear('no-such-day')],
    ['Quý V', 2021, unclear('not-understood')],
    ['Theo Kế hoạch của tỉnh', 2021, unclear('not-understood')],
    ['sau khi có hướng dẫn', 2021, unclear('not-understood')],
    ['5', 2021, unclear('not-understood')],
    ['11-12', 2021, unclear('not-understood')],
  ])('"%s" in %s', (text, year, due) => {
    expect(readDueTime(text, year)).toEqual(due);
  });

  test('a year of the text stands above that of the plan', () => {
    expect(readDueTime('Quý I/2022', null)).toEqual(within('2022-01-01', '2022-03-31'));
    expect(readDueTime('Quý I/2022', 2021)).toEqual(within('2022-01-01', '2022-03-31'));
  });
});
