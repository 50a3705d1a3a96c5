import { splitProfileValue } from '#entries/cli/profile-value';

test.each([
  ['auto', false, 'auto', null], ['A', false, 'A', null], ['A,B', false, 'A,B', null], ['goi.json', false, 'auto', 'goi.json'],
  ['GOI.JSON', false, 'auto', 'GOI.JSON'], ['thư mục/gói', false, 'auto', 'thư mục/gói'], ['C:\\goi', false, 'auto', 'C:\\goi'],
  ['A,goi.json', false, 'A', 'goi.json'], ['A, B, ./goi', false, 'A, B', './goi'], ['A,tỉnh/gói, mới.json', false, 'A', 'tỉnh/gói, mới.json'],
  ['gói, mới.json', true, 'auto', 'gói, mới.json'], ['gói', true, 'auto', 'gói'], ['gói', false, 'gói', null],
])('--profile %s (a file: %s) asks for %s and the pack %s', (value, isFile, profile, pack) => {
  expect(splitProfileValue(value, isFile)).toEqual({ profile, pack });
});
