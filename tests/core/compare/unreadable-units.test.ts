import { unreadableUnits } from '#core/compare/unreadable-units';
import type { Plan } from '#core/domain/plan';
import { EMPTY_PLAN } from '#support/recognised';

const PLAN: Plan = {
  ...EMPTY_PLAN,
  units: [
    { code: 'A', name: 'Trường Mầm non Hoa', aliases: ['MN Hoa'], cluster: null, parent: null, status: 'active' },
    { code: 'B', name: 'Trường Tiểu học Cây', aliases: [], cluster: null, parent: null, status: 'active' },
  ],
  receipts: [
    { unitCode: 'B', receivedOn: '2021-06-01', file: 'nop/goi 12.xlsx' }, { unitCode: 'A', receivedOn: '2021-06-02', file: null },
  ],
};

it.each<[string, readonly string[], Plan | null, readonly string[]]>([
  ['by the file that the plan notes, wherever it lies', ['units/goi 12.xlsx'], PLAN, ['B']],
  ['by the name of the file', ['units/Trường Mầm non Hoa.xlsx'], PLAN, ['A']],
  ['by another name of the unit, behind a number', ['03 - MN Hoa.ods'], PLAN, ['A']],
  ['by the note, where the name says another', ['Trường Mầm non Hoa.xlsx'], { ...PLAN, receipts: [{ unitCode: 'B', receivedOn: '2021-06-01', file: 'Trường Mầm non Hoa.xlsx' }] }, ['B']],
  ['once for two files', ['Trường Mầm non Hoa.xlsx', 'ban 2/Trường Mầm non Hoa.xls'], PLAN, ['A']],
  ['not by a name that is only near', ['Trường Mầm non Hoa Ban.xlsx', 'goi 13.xlsx'], PLAN, []],
  ['not without a plan', ['Trường Mầm non Hoa.xlsx'], null, []],
])('the unit of a file that could not be read is known %s', (_, paths, plan, codes) => {
  expect([...unreadableUnits(paths, plan)]).toEqual(codes);
});
