import type { ConsolidationReport, FindingReport } from '#core/report/contract';
import type { ResultInput } from '#core/report/result-input';
import { toResultSheets } from '#core/report/result-workbook';
import { expectApproved, toSheetText } from '#support/approved-sheets';
import { fileOf, GK_COLLECTIVE, GK_PERSON, inputOf, LDTT, planOf, reportOf, TTLDTT, unitOf } from '#support/result-input';

/**
 * Whole result workbooks, cell by cell, held against approved texts: values, looks, links, formulas, merges, heights,
 * print. After a change that is meant, `UPDATE_APPROVED=1 npm run unit -- result-sheets` writes them anew, to be read.
 */
function findingOf(rule: string, parts: Partial<FindingReport>): FindingReport {
  return {
    code: 'KT201', rule, severity: 'error', message: `Câu về ${rule}.`, path: null, sheet: 'TH', cell: 'D11', related: [], basis: null,
    data: {}, fix: null, fingerprint: '', ...parts,
  };
}

const CSTDCS = { award: 'CSTDCS', subject: 'individual' } as const;
const HOUSEHOLD = { award: 'GDVH', subject: 'household' } as const;

/** A district with a plan: units that came, one with unknown counts, one sent twice, one refused, one missing, one unreadable. */
const DISTRICT: ConsolidationReport = reportOf([
  unitOf('A', 'Trường Mầm non Thị trấn', [[LDTT, 3], [GK_PERSON, 2], [TTLDTT, 1]]),
  unitOf('B', 'Trường Tiểu học số 1', [], {
    headcount: null, status: 'taken-with-warnings', unknown: [GK_PERSON, TTLDTT],
    tallies: [{ ...LDTT, count: 22, source: 'tally', cells: [
      { path: 'b.xlsx', sheet: 'Tổ 1', cell: 'C9' }, { path: 'b.xlsx', sheet: "Tổ '2'", cell: 'C9' }, { path: 'b.xlsx', sheet: "Tổ '2'", cell: 'C10' },
    ] }, { ...CSTDCS, count: 4, source: 'tally', cells: [] }],
  }),
  unitOf('A', 'Trường Mầm non Thị trấn', [[LDTT, 2]], { path: 'units/lần hai.xlsx', status: 'refused' }),
  unitOf('E', 'Trường PTDTBT', [], { status: 'refused' }),
], {
  provisional: true, expectedUnits: 5,
  missing: [{ code: 'C', name: 'Trường THCS Mường Mùn', daysLate: 5 }, { code: 'D', name: 'Trường THCS Nà Tòng', daysLate: null }],
  adjustments: [{ ...GK_PERSON, reason: 'Sở tặng thêm', count: 3 }, { ...LDTT, reason: 'Trùng tên', count: -1 }],
  balance: [
    { ...LDTT, units: 25, adjustments: -1, total: 24, recount: 25, ok: true }, { ...GK_PERSON, units: 2, adjustments: 3, total: 5, recount: 4, ok: false },
  ],
  quota: [
    { award: 'CSTDCS', base: 22, count: 4, cap: 3, scope: 'unit', unit: 'B', ok: false }, { award: 'CSTDCS', base: 3, count: 0, cap: 0, scope: 'unit', unit: 'A', ok: true },
    { award: 'CSTDCS', base: 25, count: 4, cap: null, scope: 'pooled', unit: null, ok: true },
  ],
  files: [
    fileOf('units/Trường Mầm non Thị trấn.xlsx', {
      unit: { code: 'A', name: 'Trường Mầm non Thị trấn' }, period: '2020-2021',
      sheets: [
        { name: 'DS LĐTT', form: 'person-list', awards: ['LDTT'], range: 'A7:H41', rows: { data: 33, totals: 1, groups: 2, ignored: 3 }, confidence: 0.9 },
        { name: 'Bìa', form: 'other', awards: [], range: null, rows: { data: 0, totals: 0, groups: 0, ignored: 0 }, confidence: 0 },
      ],
      findings: [
        findingOf('hidden-data', { severity: 'info', message: 'Thông tin.', cell: null }),
        findingOf('column-total-mismatch', { severity: 'warning', message: 'Tổng sai.', basis: 'khoản 3 Điều 9', fix: { kind: 'safe', edits: [] } }),
        findingOf('invalid-count', { message: 'Số âm.', sheet: null, cell: null, fix: { kind: 'choice', edits: [] } }),
      ],
    }),
    fileOf('units/Trường Tiểu học số 1.xlsx', { unit: { code: 'B', name: 'Trường Tiểu học số 1' } }),
    fileOf('units/lần hai.xlsx'), fileOf('units/Trường PTDTBT.xlsx'), fileOf('phụ lục.xlsx', { profile: 'none' }),
    fileOf('gửi/Trường THCS Nà Tòng.xlsx', { failure: { kind: 'encrypted', message: 'Tệp có mật khẩu mở.' } }),
  ],
  findings: [
    findingOf('person-in-two-units', { path: 'units/Trường Tiểu học số 1.xlsx', message: 'Một người ở hai đơn vị.', related: [
      { path: 'units/Trường Mầm non Thị trấn.xlsx', sheet: 'DS LĐTT', cell: 'B9' }, { path: 'units/lần hai.xlsx', sheet: 'DS', cell: 'B1' },
    ] }),
    findingOf('duplicate-submission', { sheet: null, cell: null, severity: 'warning', message: 'Hai tệp của một đơn vị.' }),
  ],
  ruleFailures: [{ rule: 'duplicate-person', path: 'phụ lục.xlsx', detail: 'x' }, { rule: 'quota-exceeded', path: null, detail: 'y' }],
});

const PLAN = planOf([
  ['B', 'Trường Tiểu học số 1'], ['C', 'Trường THCS Mường Mùn'], ['A', 'Trường Mầm non Thị trấn'], ['D', 'Trường THCS Nà Tòng'], ['E', 'Trường PTDTBT'],
], {
  targets: [
    { unitCode: 'A', key: LDTT, registered: 3, quota: null }, { unitCode: 'A', key: GK_PERSON, registered: null, quota: 1 },
    { unitCode: 'A', key: TTLDTT, registered: 2, quota: 3 }, { unitCode: 'A', key: CSTDCS, registered: null, quota: null },
    { unitCode: 'B', key: LDTT, registered: 20, quota: 30 }, { unitCode: 'B', key: GK_PERSON, registered: 4, quota: null },
    { unitCode: 'B', key: CSTDCS, registered: null, quota: 4 }, { unitCode: 'C', key: LDTT, registered: 9, quota: 9 }, { unitCode: 'D', key: LDTT, registered: 7, quota: null },
  ],
  receipts: [{ unitCode: 'A', receivedOn: '2021-06-10', file: 'x.xlsx' }],
});

const RECIPIENTS: ResultInput['recipients'] = [
  { key: LDTT, unitName: 'Trường Mầm non Thị trấn', name: 'Lò Thị Mai', position: 'Giáo viên', path: 'a.xlsx', sheet: 'DS', cell: 'B9' },
  { key: GK_COLLECTIVE, unitName: 'Trường Tiểu học số 1', name: 'Tổ Toán', position: '', path: 'b.xlsx', sheet: 'GK', cell: 'B4' },
  { key: HOUSEHOLD, unitName: 'Trường Tiểu học số 1', name: 'Hộ ông Tòng Văn B', position: '', path: 'b.xlsx', sheet: 'GĐ', cell: 'C4' },
];

const MANY = reportOf([unitOf('A', 'Trường A', [
  [LDTT, 1], [{ award: 'CSTT', subject: 'individual' }, 1], [CSTDCS, 1], [{ award: 'CSTDT', subject: 'individual' }, 1], [TTLDTT, 1], [HOUSEHOLD, 1],
  [GK_PERSON, 1], [GK_COLLECTIVE, 1], [{ award: 'GK', subject: 'household' }, 1], [{ award: 'HCLD', subject: 'individual' }, 1],
]), unitOf('B', 'Trường B', [[LDTT, 2]])], { period: '2021', expectedUnits: 2 });

describe('the whole result workbook', () => {
  it.each<[string, () => ResultInput]>([
    ['district-with-plan', () => inputOf(DISTRICT, { plan: PLAN, recipients: RECIPIENTS })],
    ['many-awards', () => inputOf(MANY, { officeName: null })],
    ['nothing', () => inputOf(reportOf([], { period: null }))],
  ])('%s is as approved', (name, input) => {
    expectApproved(`${name}.txt`, toResultSheets(input()).map(toSheetText).join('\n\n'));
  });
});
