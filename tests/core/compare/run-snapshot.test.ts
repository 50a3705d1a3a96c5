import { toRunSnapshot } from '#core/compare/run-snapshot';
import { consolidate } from '#core/consolidate/consolidate';
import { submissionsOf } from '#support/recognised';

const FILES = `
  @ hoa.xlsx
  # DS
  TRƯỜNG MẦM NON HOA
  DANH SÁCH ĐỀ NGHỊ LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
  | STT | Họ và tên | Chức vụ |
  | 1 | Lò Thị Anh | Giáo viên |
  | 2 | Cà Văn Bình | Giáo viên |
  # Biểu
  BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
  | STT | Đơn vị | CSTĐCS | TTLĐTT |
  | 1 | Tổ 1 | 2 | chưa rõ |
  | 2 | Tổ 2 | "03" | 1 |
  @ trong.xlsx
  # Bìa
  TRƯỜNG TIỂU HỌC CÂY`;

function snapshot() {
  return toRunSnapshot(consolidate({ submissions: submissionsOf(FILES), plan: null, adjustments: [] }), { period: '2020-2021', asOf: '2021-06-25' });
}

it('keeps of a tally the numbers of its cells, and of a list a mark of three digits in place of each name', () => {
  const [hoa] = snapshot().units;
  expect(hoa?.tallies.map(({ award, subject, count }) => `${award}/${subject} ${String(count)}`)).toEqual(['LDTT/individual 2', 'CSTDCS/individual 5']);
  const [listed, tallied] = hoa?.tallies ?? [];
  expect(listed?.cells.map(({ sheet, marks }) => [sheet, Object.keys(marks)])).toEqual([['DS', ['B4', 'B5']]]);
  for (const mark of Object.values(listed?.cells[0]?.marks ?? {})) expect(mark).toMatch(/^[0-9a-f]{3}$/);
  expect(new Set(Object.values(listed?.cells[0]?.marks ?? {})).size).toBe(2);
  expect(tallied?.cells).toEqual([{ sheet: 'Biểu', marks: { C3: 2, C4: 3 } }]);
  expect(JSON.stringify(snapshot())).not.toMatch(/Anh|Bình/u);
});

it('keeps who the unit is, its file, what cannot be read and what was refused', () => {
  const { period, asOf, units, totals } = snapshot();
  expect([period, asOf]).toEqual(['2020-2021', '2021-06-25']);
  expect(units.map(({ code, name, path, status, unknown }) => ({ code, name, path, status, unknown }))).toEqual([
    { code: null, name: 'TRƯỜNG MẦM NON HOA', path: 'hoa.xlsx', status: 'taken', unknown: [{ award: 'TTLDTT', subject: 'collective' }] },
    { code: null, name: 'TRƯỜNG TIỂU HỌC CÂY', path: 'trong.xlsx', status: 'refused', unknown: [] },
  ]);
  expect(totals).toEqual([{ award: 'LDTT', subject: 'individual', count: 2 }, { award: 'CSTDCS', subject: 'individual', count: 5 }]);
});
