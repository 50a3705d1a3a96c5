import { readDateText } from '#core/domain/date-text';
import { readDiscipline } from '#core/domain/discipline';
import { comparePersons } from '#core/domain/person';
import { readRating } from '#core/domain/rating';

test.each([
  ['Hoàn thành xuất sắc nhiệm vụ', 'excellent'], ['HTXSNV', 'excellent'], ['Hoàn thành tốt nhiệm vụ', 'good'], ['HTTNV', 'good'], ['Hoàn thành nhiệm vụ', 'fair'], ['HTNV', 'fair'],
  ['Không hoàn thành nhiệm vụ', 'failed'], ['KHTNV', 'failed'], ['Giáo viên', undefined], ['', undefined], ['Xếp loại: Hoàn thành tốt nhiệm vụ', 'good'],
])('the rating "%s" is %s', (text, rating) => {
  expect(readRating(text)).toBe(rating);
});

test.each([
  ['', 'none'], ['Không', 'none'], ['-', 'none'], ['Khiển trách', 'reprimand'], ['QĐ cảnh cáo số 12', 'warning'], ['Cách chức', 'demotion'], ['Buộc thôi việc', 'dismissal'],
  ['Không bị cảnh cáo', 'none'], ['đang xem xét', undefined],
])('the discipline "%s" is %s', (text, level) => {
  expect(readDiscipline(text)).toBe(level);
});

test.each([
  ['05/6/2021', '2021-06-05'], ['ngày 05 tháng 6 năm 2021', '2021-06-05'], ['2021-06-05', '2021-06-05'], ['5-6-85', '1985-06-05'], ['1985', '1985'],
  ['31/02/2021', undefined], ['29/02/2020', '2020-02-29'], ['00/00/1979', undefined], ['13/25/2021', undefined], ['hôm qua', undefined],
])('the date "%s" is %s', (text, iso) => {
  expect(readDateText(text)?.iso).toBe(iso);
});

describe('two rows and one person', () => {
  test.each([
    ['same unit, same name', { name: 'Lò Thị Mai', unit: 'A' }, { name: 'LÒ THỊ MAI', unit: 'A' }, 'same'],
    ['same unit, other birth', { name: 'Lò Thị Mai', unit: 'A', birth: '1985' }, { name: 'Lò Thị Mai', unit: 'A', birth: '01/02/1986' }, 'different'],
    ['two units, a name alone', { name: 'Lò Thị Mai', unit: 'A' }, { name: 'Lò Thị Mai', unit: 'B' }, 'unclear'],
    ['two units, name and birth', { name: 'Lò Thị Mai', unit: 'A', birth: '1/2/1985' }, { name: 'Lò Thị Mai', unit: 'B', birth: '01/02/1985' }, 'probably-same'],
    ['another tone', { name: 'Lò Thị Hương', unit: 'A' }, { name: 'Lò Thị Hường', unit: 'A' }, 'different'],
    ['no name', { name: '', unit: 'A' }, { name: '', unit: 'A' }, 'different'],
  ])('%s', (_name, left, right, verdict) => {
    expect(comparePersons(left, right).verdict).toBe(verdict);
  });
});
