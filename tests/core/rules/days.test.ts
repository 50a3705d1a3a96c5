import { daysBetween, wholeMonthsBetween } from '#core/rules/shared/days';

test.each([
  ['2021-02-28', '2021-03-01', 1], ['2020-02-28', '2020-03-01', 2], ['2021-05-31', '2021-05-31', 0], ['2021-06-01', '2021-05-31', -1],
  ['2020-12-31', '2021-01-01', 1], ['2021-01-01', '2022-01-01', 365],
])('from %s to %s are %p days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test.each([
  ['2021-02-01', '2021-05-31', 3], ['2021-02-01', '2021-05-01', 3], ['2021-02-02', '2021-05-01', 2], ['2020-11-15', '2021-02-15', 3],
  ['2021-05-01', '2021-05-31', 0], ['2021-05-31', '2021-05-01', -1], ['2021-05-01', '2021-02-01', -3],
])('from %s to %s are %p whole months', (from, to, months) => {
  expect(wholeMonthsBetween(from, to)).toBe(months);
});
