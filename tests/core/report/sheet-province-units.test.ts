import fc from 'fast-check';
import type { Plan } from '#core/domain/plan';
import { recountProvince, toProvinceTable } from '#core/report/province-table';
import { toProvinceWorkbook } from '#core/report/province-workbook';
import { toProvinceUnitSheet } from '#core/report/sheet-province-units';
import { recompute } from '../../support/add-up';
import { provinceInput } from '../../support/province-input';
import { DrawnSheet, GK_COLLECTIVE, LDTT, planOf, reportOf, TTLDTT, unitOf } from '../../support/result-input';

const GROUPED: Plan = planOf([], {
  units: [
    { code: 'A1', name: 'Trường Mầm non Hoa', aliases: [], cluster: 'Khối Mầm non', parent: null, status: 'active' },
    { code: 'A2', name: 'Trường Mầm non Lá', aliases: [], cluster: 'Khối Mầm non', parent: null, status: 'active' },
    { code: 'B1', name: 'Trường Tiểu học Cây', aliases: [], cluster: 'Khối Tiểu học', parent: null, status: 'active' },
    { code: 'C1', name: 'Trạm Y tế', aliases: [], cluster: null, parent: null, status: 'active' },
  ],
});
const UNITS = [
  unitOf('A1', 'Trường Mầm non Hoa', [[LDTT, 30], [TTLDTT, 1]]),
  unitOf('A2', 'Trường Mầm non Lá', [[LDTT, 20]], { unknown: [TTLDTT] }),
  unitOf('B1', 'Trường Tiểu học Cây', [[LDTT, 40], [GK_COLLECTIVE, 2]]),
];
const REPORT = reportOf(UNITS, { missing: [{ code: 'C1', name: 'Trạm Y tế', daysLate: 3 }], provisional: true, expectedUnits: 4 });

function drawn(report = REPORT, plan: Plan | null = GROUPED): DrawnSheet {
  return new DrawnSheet(toProvinceUnitSheet(provinceInput(report, plan)));
}

function formulasIn(sheet: DrawnSheet, row: number): string[] {
  return sheet.model.cells.flatMap((cell) => (cell.row === row - 1 && cell.value?.kind === 'formula' ? [cell.value.formula] : []));
}

test('each group has its own sum, and the total names these sums and nothing else', () => {
  const sheet = drawn();
  const rows = sheet.model.cells.filter(({ value }) => value?.value === 'Cộng').map(({ row }) => row + 1);
  const total = sheet.rowOf('A', 'Tổng cộng');
  expect(rows).toHaveLength(3);
  expect(formulasIn(sheet, total)).toEqual([
    ...['D', 'E', 'F'].map((letters) => rows.map((row) => `${letters}${String(row)}`).join('+')), `SUM(D${String(total)}:F${String(total)})`,
  ]);
  expect(['C', 'D', 'E', 'F'].map((letters) => sheet.valueAt(`${letters}${String(total)}`))).toEqual([93, 90, 1, 2]);
});

test('every formula stores what it computes, and the total rests on each unit once', () => {
  const sheet = drawn();
  const formulas = recompute(sheet.model);
  for (const [at, { stored, computed }] of formulas) expect([at, stored]).toEqual([at, computed]);
  const { leaves = [] } = formulas.get(`D${String(sheet.rowOf('A', 'Tổng cộng'))}`) ?? {};
  expect(new Set(leaves).size).toBe(leaves.length);
  expect(leaves).toHaveLength(4);
});

test('what nobody has stated is no zero: not in its cell, not in the sum beside it', () => {
  const sheet = drawn();
  const unit = String(sheet.rowOf('B', 'Trường Mầm non Lá'));
  const missing = String(sheet.rowOf('B', 'Trạm Y tế'));
  expect(['C', 'D', 'E', 'F'].map((letters) => sheet.valueAt(`${letters}${unit}`))).toEqual(['…', 20, '…', 0]);
  expect(['C', 'D', 'E', 'F'].map((letters) => sheet.valueAt(`${letters}${missing}`))).toEqual(['…', '…', '…', '…']);
  expect(sheet.valueAt(`G${unit}`)).toContain('chưa đọc được');
  expect(sheet.valueAt(`G${missing}`)).toBe('chưa nộp, quá hạn 3 ngày');
  expect(sheet.texts.some((text) => text.startsWith('TẠM TÍNH'))).toBe(true);
});

test('without groups the total adds the units themselves', () => {
  const sheet = drawn(reportOf(UNITS.slice(0, 1)), null);
  const total = sheet.rowOf('A', 'Tổng cộng');
  expect(sheet.texts).not.toContain('Cộng');
  expect(formulasIn(sheet, total)).toContain(`SUM(D${String(total - 1)})`);
});

test('a group of offices and communes has a heading over each and one sum over both', () => {
  const plan = planOf([], {
    units: ([['1', 'Phòng Nội vụ', 'UBND huyện A'], ['2', 'UBND xã Một', 'UBND huyện A'], ['3', 'UBND xã Hai', 'UBND huyện B']] as const)
      .map(([code, name, parent]) => ({ code, name, parent, aliases: [], cluster: null, status: 'active' })),
  });
  const report = reportOf(plan.units.map(({ code, name }) => unitOf(code, name, [[LDTT, 5]])));
  const sheet = drawn(report, plan);
  expect(sheet.texts.filter((text) => /^(?:Các|UBND huyện|Phòng|UBND xã)/u.test(text))).toEqual([
    'UBND huyện A', 'Các đơn vị trong địa bàn', 'Phòng Nội vụ', 'Các xã, phường, thị trấn', 'UBND xã Một', 'UBND huyện B', 'UBND xã Hai',
  ]);
  const [first = 0] = sheet.model.cells.filter(({ value }) => value?.value === 'Cộng').map(({ row }) => row + 1);
  expect(formulasIn(sheet, first)).toContain(`SUM(D${String(first - 3)},D${String(first - 1)})`);
});

test('corrections are a group of their own', () => {
  const sheet = drawn(reportOf(UNITS, { adjustments: [{ reason: 'Trùng tên', award: 'LDTT', subject: 'individual', count: -1 }] }));
  const total = String(sheet.rowOf('A', 'Tổng cộng'));
  expect(sheet.valueAt(`D${total}`)).toBe(89);
  expect(sheet.texts).toEqual(expect.arrayContaining(['Điều chỉnh', 'Trùng tên']));
});

test('a file that states nothing still gives a sheet', () => {
  const { sheets, recount } = toProvinceWorkbook(provinceInput(reportOf([])), null);
  expect(recount).toEqual([]);
  expect(sheets.length).toBeGreaterThan(0);
});

test('a sheet that differs from the consolidation says so', () => {
  const report = { ...REPORT, totals: REPORT.totals.map((total) => ({ ...total, count: total.count + 1 })) };
  expect(recountProvince(toProvinceTable(report, GROUPED), report).every(({ ok }) => !ok)).toBe(true);
  expect(drawn(report).texts.some((text) => text.startsWith('KHÔNG KHỚP'))).toBe(true);
});

test('however units are grouped, the sheet comes to the totals of the consolidation and adds no cell twice', () => {
  const unit = fc.record({ count: fc.nat(50), forms: fc.nat(5), cluster: fc.constantFrom(null, 'Khối A', 'Khối B'), parent: fc.constantFrom(null, 'Huyện X', 'Huyện Y') });
  fc.assert(fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
    const plan = planOf([], {
      units: units.map(({ cluster, parent }, index) => ({ code: `U${String(index)}`, name: `Trường số ${String(index)}`, aliases: [], cluster, parent, status: 'active' })),
    });
    const report = reportOf(units.map(({ count, forms }, index) => unitOf(`U${String(index)}`, `Trường số ${String(index)}`, [[LDTT, count], [GK_COLLECTIVE, forms]])));
    const sheet = drawn(report, plan);
    const formulas = recompute(sheet.model);
    const total = String(sheet.rowOf('A', 'Tổng cộng'));
    report.totals.forEach(({ award, count }) => {
      const column = award === 'LDTT' ? 'D' : 'E';
      const sums = formulas.get(`${column}${total}`);
      expect(sums?.computed).toBe(count);
      expect(new Set(sums?.leaves).size).toBe(units.length);
      expect(sums?.leaves).toHaveLength(units.length);
    });
    expect([...formulas.values()].every(({ stored, computed }) => stored === computed)).toBe(true);
  }), { numRuns: 60 });
});
