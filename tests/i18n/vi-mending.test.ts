import { MENDING } from '#i18n/vi-mending';

test.each([
  ['Biểu 1.xlsx', 'Biểu 1 - da sua.xlsx'],
  ['huyện/xã A/Biểu 1.XLSX', 'Biểu 1 - da sua.XLSX'],
  ['có macro.xlsm', 'có macro - da sua.xlsm'],
  ['mẫu.xltx', 'mẫu - da sua.xltx'],
  ['đuôi sai.xls', 'đuôi sai - da sua.xlsx'],
  ['v1.2 không đuôi', 'v1.2 không đuôi - da sua.xlsx'],
  ['không đuôi', 'không đuôi - da sua.xlsx'],
])('the copy of %s is %s', (path, name) => {
  expect(MENDING.copyName(path)).toBe(name);
});
