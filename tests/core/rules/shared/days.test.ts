import { daysBetween, wholeMonthsBetween } from '#core/rules/shared/days';

test.each([
  ['2021-06-05', '2021-06-05', 0], ['2021-06-05', '2021-06-06', 1], ['2021-06-06', '2021-06-05', -1], ['2021-02-28', '2021-03-01', 1], ['2020-02-28', '2020-03-01', 2],
  ['2020-12-31', '2021-01-01', 1], ['2020-01-01', '2021-01-01', 366],
])('from %s to %s are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test.each([
  ['2021-02-01', '2021-05-31', 3], ['2021-02-01', '2021-06-01', 4], ['2020-09-15', '2021-06-14', 8], ['2020-09-15', '2021-06-15', 9], ['2021-05-31', '2021-02-01', -4], ['2021-05-01', '2021-05-01', 0],
])('from %s to %s are %i whole months', (from, to, months) => {
  expect(wholeMonthsBetween(from, to)).toBe(months);
});
