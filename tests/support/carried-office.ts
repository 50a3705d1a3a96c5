import { carryResults } from '#core/consolidate/carried-units';
import { consolidate, type ConsolidatedUnit } from '#core/consolidate/consolidate';
import type { LowerResult, LowerUnit } from '#core/domain/lower-result';
import type { Plan } from '#core/domain/plan';
import type { RecognisedWorkbook } from '#core/domain/recognised';
import { EMPTY_PLAN } from './recognised';
import { addressOf } from './tally-text';

const LDTT = { award: 'LDTT', subject: 'individual' } as const;

/** A unit of a lower result: who is named in which cell of its own file. */
function lowerUnit(name: string, path: string, people: readonly (readonly [string, string, string])[]): LowerUnit {
  const places = people.map(([cell]) => ({ path, sheet: 'DS', at: addressOf(cell) }));
  return {
    name, path, sha256: path, nameAt: { row: 0, column: 1 }, headcount: null, isFlawed: false,
    counts: [{ key: LDTT, count: people.length, source: 'list', cells: places, tracedAt: { row: 0, column: 0 } }],
    stated: [{ key: LDTT, count: people.length, at: { row: 0, column: 2 } }],
    recipients: people.map(([cell, person, position]) => ({ key: LDTT, name: person, position, source: { path, sheet: 'DS', at: addressOf(cell) } })),
  };
}

const UNITS = [
  lowerUnit('Trường Mầm non Hoa', 'hoa.xlsx', [['B4', 'Lò Thị Anh', 'Hiệu trưởng'], ['B5', 'Cà Văn Bình', '']]),
  lowerUnit('Trường Mầm non Sen', 'sen.xlsx', [['B4', 'Quàng Thị Chi', 'Giáo viên']]),
];

/** A plan that expects the office, of whose units it knows none: they stand as one unit. */
export const OFFICE_PLAN: Plan = {
  ...EMPTY_PLAN, units: [{ code: 'P', name: 'Phòng Giáo dục', aliases: [], cluster: null, parent: null, status: 'active' }],
};

/** The result of an office, taken apart: three persons for LĐTT in two files, the same cell of which names another. */
export function carriedUnits(plan: Plan | null): readonly ConsolidatedUnit[] {
  const result: LowerResult = {
    office: 'Phòng Giáo dục', level: 'district', sheets: { summary: 'Tổng hợp', list: 'Danh sách', trace: 'Nguồn', own: [] }, units: UNITS,
    adjustments: [], adjustmentRows: [], totals: [{ key: LDTT, count: 3, at: { row: 9, column: 2 } }], open: [], unreadLines: 0,
  };
  const workbook: RecognisedWorkbook = {
    path: 'kq.xlsx', sha256: 'kq', sheets: [], result, period: null, hasMacros: false, externalLinks: [],
    unit: { code: 'P', name: 'Phòng Giáo dục', source: 'register', at: { sheet: 'Tổng hợp', cell: { row: 0, column: 0 } } },
  };
  const { submissions, adjustments } = carryResults([workbook], plan);
  return consolidate({ submissions, plan, adjustments }).units;
}
