import type { ReturnSlip, SlipPoint } from '#core/report/return-slips';
import { toReturnSlipSheet, type SlipSheetInput } from '#core/report/sheet-return-slip';
import { viReportTexts } from '#i18n/vi-report';
import { viSlipTexts } from '#i18n/vi-slips';
import { expectApproved, toSheetText } from '#support/approved-sheets';

const point = (parts: Partial<SlipPoint>): SlipPoint => ({
  severity: 'error', code: 'KT201', rule: 'column-total-mismatch', message: 'Ô D11: Tổng ghi 12, cộng các dòng được 11.', sheet: 'Biểu 02', cell: 'D11', ...parts,
});
const SLIP: ReturnSlip = {
  path: 'don-vi/a.xlsx', sha256: 'a'.repeat(64), unit: { code: 'A', name: 'Trường Mầm non Hoa' }, failure: null,
  points: [
    point({}), point({ code: 'KT301', rule: 'list-tally-mismatch', message: 'Danh sách có 11 người, biểu ghi 12.', sheet: 'Biểu "02"', cell: null }),
    point({ severity: 'warning', code: 'KT103', rule: 'unknown-unit', message: 'Không rõ tệp của đơn vị nào.', sheet: null, cell: null }),
  ],
};
const INPUT: SlipSheetInput = {
  slip: SLIP, fileName: 'a.xlsx', office: 'UBND huyện Tuần Giáo', period: '2020-2021', deadline: '2021-06-20', asOf: '2021-06-25',
  place: { kind: 'in-copy', markedCells: 2 }, texts: viSlipTexts, reportTexts: viReportTexts,
};

it.each<[string, string, Partial<SlipSheetInput>]>([
  ['in the copy of the workbook leads to the cells', 'slip-in-copy.txt', {}],
  ['that stands alone says why, and has no links', 'slip-alone.txt', { place: { kind: 'alone', reason: { kind: 'unsupported-format', detail: 'xls' } } }],
  ['of an unreadable file of an unknown unit says what to do, without plan and day', 'slip-unreadable.txt', {
    slip: { ...SLIP, unit: null, points: [], failure: 'encrypted' }, office: null, period: null, deadline: null, asOf: null,
    place: { kind: 'alone', reason: { kind: 'file-unreadable' } },
  }],
  ['on the day of the deadline', 'slip-in-time.txt', { slip: { ...SLIP, points: SLIP.points.slice(0, 1) }, asOf: '2021-06-20', place: { kind: 'in-copy', markedCells: 0 } }],
])('a slip %s', (_, approved, parts) => {
  expectApproved(approved, toSheetText(toReturnSlipSheet({ ...INPUT, ...parts })));
});
