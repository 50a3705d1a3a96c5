import { isAboveDiscipline, readDiscipline } from '#core/domain/discipline';

test.each([
  ['', 'none'], ['Không', 'none'], ['-', 'none'], ['Khiển trách', 'reprimand'], ['QĐ cảnh cáo số 12', 'warning'], ['Cách chức', 'demotion'], ['Buộc thôi việc', 'dismissal'],
  ['Không bị cảnh cáo', 'none'], ['không có kỷ luật', 'none'], ['Chưa vi phạm', 'none'], ['0', 'none'], ['Hạ bậc lương', 'demotion'], ['Khiển trách, sau đó cảnh cáo', 'warning'],
  ['Phê bình, nhắc nhở', undefined], ['x', undefined], ['đang xem xét', undefined],
])('the discipline "%s" is %s', (text, level) => {
  expect(readDiscipline(text)).toBe(level);
});

test.each([['none', 'none', false], ['reprimand', 'none', true], ['reprimand', 'reprimand', false]] as const)('%s is above %s: %s', (level, most, holds) => {
  expect(isAboveDiscipline(level, most)).toBe(holds);
});
