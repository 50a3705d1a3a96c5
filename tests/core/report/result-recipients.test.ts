import { consolidate } from '#core/consolidate/consolidate';
import { toResultRecipients } from '#core/report/result-recipients';
import { submissionsOf } from '#support/recognised';

const LIST = `
  # LĐTT
  TRƯỜNG TIỂU HỌC NÀ TÒNG
  DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2021
  | STT | Họ và tên | Năm sinh | Chức vụ |
  | 1 | Lò Thị Mai | 1985 | Giáo viên |
  | 2 | Lò Thị Mơ | 1986 | |
  # GK
  DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
  | STT | Họ và tên | Năm sinh | Chức vụ |
  | 1 | Lò Thị Mai | 1985 | Hiệu phó |`;

test('those whom a result lists are named with award, unit, position and cell, once for each award', () => {
  const { units } = consolidate({ submissions: submissionsOf(`@ a.xlsx${LIST}\n@ b.xlsx${LIST}`), plan: null, adjustments: [] });
  expect(units.map(({ refused }) => refused)).toEqual([null, 'duplicate']);
  const common = { path: 'a.xlsx', unitName: 'TRƯỜNG TIỂU HỌC NÀ TÒNG' };
  expect(toResultRecipients(units)).toEqual([
    { ...common, key: { award: 'LDTT', subject: 'individual' }, sheet: 'LĐTT', cell: 'B4', name: 'Lò Thị Mai', position: 'Giáo viên' },
    { ...common, key: { award: 'LDTT', subject: 'individual' }, sheet: 'LĐTT', cell: 'B5', name: 'Lò Thị Mơ', position: '' },
    { ...common, key: { award: 'GK', subject: 'individual' }, sheet: 'GK', cell: 'B3', name: 'Lò Thị Mai', position: 'Hiệu phó' },
  ]);
});
