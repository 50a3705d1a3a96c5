import { readDateText } from '#core/domain/date-text';

test.each([
  ['05/6/2021', '2021-06-05'], ['ngày 05 tháng 6 năm 2021', '2021-06-05'], ['2021-06-05', '2021-06-05'], ['5-6-85', '1985-06-05'], ['1985', '1985'],
  ['31/02/2021', undefined], ['29/02/2020', '2020-02-29'], ['00/00/1979', undefined], ['13/25/2021', undefined], ['hôm qua', undefined],
  ['ngày 5/6/2021', '2021-06-05'], ['sinh ngày 05/6/2021.', '2021-06-05'], ['05\u00A0tháng 6 năm 2021', '2021-06-05'], ['2021/06/05', '2021-06-05'], ['05/06/2021 00:00:00', '2021-06-05'],
  ['6/1985', '1985-06'], ['tháng 6/1985', '1985-06'], ['tháng 9 năm 2020', '2020-09'], ['13/1985', undefined], ['Năm 1985', '1985'], ['20210605', undefined], ['29/02/2021', undefined], ['', undefined],
])('the date "%s" is %s', (text, iso) => {
  expect(readDateText(text)?.iso).toBe(iso);
});

test.each([['05/6/2021', 'day'], ['6/2021', 'month'], ['2021', 'year']])('"%s" is as precise as a %s', (text, precision) => {
  expect(readDateText(text)?.precision).toBe(precision);
});
