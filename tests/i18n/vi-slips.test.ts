import type { ReminderFacts } from '#core/report/slip-texts';
import { viSlipTexts } from '#i18n/vi-slips';

const FACTS: ReminderFacts = {
  unit: 'Trường Mầm non Họa Mi', office: 'UBND huyện Tuần Giáo', period: '2020-2021', deadline: '2021-06-20', asOf: '2021-06-18',
  missing: null, late: null, faults: null,
};
const FAULTS: NonNullable<ReminderFacts['faults']> = {
  file: 'a.xls', slipFile: 'a (phiếu trả lại).xlsx', isCopy: false, errors: 2, warnings: 1, failure: null,
  groups: [
    { severity: 'error', code: 'KT201', rule: 'column-total-mismatch', places: [{ sheet: 'Biểu TH', cells: 'D11:E11' }, { sheet: 'Biểu 2', cells: '' }] },
    { severity: 'warning', code: 'KT507', rule: 'duplicate-submission', places: [] },
  ],
};

function paragraphs(facts: Partial<ReminderFacts>): string[] {
  return viSlipTexts.reminder({ ...FACTS, ...facts }).split('\n\n');
}

describe('a unit that sent nothing', () => {
  test.each<[string, Partial<ReminderFacts>, string[]]>([
    ['before the deadline', { missing: { daysLate: 0, unreadable: 0 } }, [
      'Theo kế hoạch, hạn nộp hồ sơ thi đua, khen thưởng năm học 2020-2021 là ngày 20/06/2021. Đến ngày 18/06/2021, UBND huyện Tuần Giáo chưa nhận được hồ sơ của đơn vị.',
      'Đề nghị đơn vị gửi bảng tổng hợp và danh sách đề nghị khen thưởng trước hết ngày 20/06/2021; nếu không có đề nghị, xin báo lại bằng văn bản.',
    ]],
    ['behind it, with files that could not be read', { asOf: '2021-06-25', missing: { daysLate: 5, unreadable: 2 } }, [
      'Theo kế hoạch, hạn nộp hồ sơ thi đua, khen thưởng năm học 2020-2021 là ngày 20/06/2021. Đến ngày 25/06/2021, UBND huyện Tuần Giáo chưa nhận được hồ sơ của đơn vị, quá hạn 5 ngày.',
      'Trong các tệp đã nhận có 2 tệp không mở được; nếu đơn vị đã gửi, đề nghị gửi lại tệp Excel (.xlsx).',
      'Đề nghị đơn vị gửi ngay bảng tổng hợp và danh sách đề nghị khen thưởng; nếu không có đề nghị, xin báo lại bằng văn bản.',
    ]],
    ['of which nothing else is known', { office: null, period: null, deadline: null, asOf: null, missing: { daysLate: null, unreadable: 0 } }, [
      'Đến nay, cơ quan tổng hợp chưa nhận được hồ sơ thi đua, khen thưởng của đơn vị.',
      'Đề nghị đơn vị gửi ngay bảng tổng hợp và danh sách đề nghị khen thưởng; nếu không có đề nghị, xin báo lại bằng văn bản.',
    ]],
  ])('%s', (_, facts, body) => {
    expect(paragraphs(facts)).toEqual(['Kính gửi: Trường Mầm non Họa Mi', ...body, 'Trân trọng.']);
  });
});

describe('a unit whose file has faults', () => {
  test('reads each fault with its places and how to mend it', () => {
    expect(paragraphs({ period: '2021', faults: FAULTS })).toEqual([
      'Kính gửi: Trường Mầm non Họa Mi',
      'UBND huyện Tuần Giáo đã kiểm tra hồ sơ thi đua, khen thưởng năm 2021 của đơn vị (tệp “a.xls”) và thấy còn 2 lỗi phải sửa và 1 điểm cần kiểm tra:',
      '1. Tổng cộng không khớp (KT201, phải sửa): trang “Biểu TH”, ô D11:E11; trang “Biểu 2”. Cách sửa: Sửa số ở dòng "Tổng cộng" hoặc sửa dòng chi tiết sai trong cột.\n'
      + '2. Một đơn vị nộp nhiều tệp (KT507, cần kiểm tra). Cách sửa: Cho biết tệp nào đúng; nếu nội dung khác nhau thì gửi lại một tệp đã thống nhất.',
      'Kèm theo là phiếu trả lại (“a (phiếu trả lại).xlsx”) ghi từng ô cần sửa trong tệp của đơn vị. Đề nghị đơn vị sửa và gửi lại trước hết ngày 20/06/2021.',
      'Trân trọng.',
    ]);
  });

  test.each<[string, Partial<ReminderFacts>, string]>([
    ['after the deadline', { asOf: '2021-06-21', faults: FAULTS }, 'Hạn nộp 20/06/2021 đã qua; đề nghị đơn vị sửa và gửi lại ngay.'],
    ['on the day itself', { asOf: '2021-06-20', faults: FAULTS }, 'sửa và gửi lại trước hết ngày 20/06/2021.'],
    ['without a deadline', { deadline: null, faults: FAULTS }, 'Đề nghị đơn vị sửa và gửi lại sớm để kịp tổng hợp.'],
    ['in a marked copy', { faults: { ...FAULTS, isCopy: true } }, 'trang đầu là phiếu trả lại, các ô cần sửa được đánh dấu bằng ghi chú.'],
    ['that cannot be read', { faults: { ...FAULTS, failure: 'encrypted' } }, 'đã nhận tệp “a.xls” nhưng không đọc được. Tệp có mật khẩu'],
    ['sent late as well', { faults: FAULTS, late: { receivedOn: '2021-06-22', days: 2 } }, 'được nhận ngày 22/06/2021, chậm 2 ngày so với kế hoạch (hạn nộp 20/06/2021).'],
  ])('%s', (_, facts, expected) => {
    expect(viSlipTexts.reminder({ ...FACTS, ...facts })).toContain(expected);
  });
});

test.each([
  [{ errors: 1, warnings: 0, markedCells: 0 }, 'Qua kiểm tra, tệp còn 1 lỗi phải sửa.'],
  [{ errors: 0, warnings: 3, markedCells: null }, 'Qua kiểm tra, tệp còn 3 điểm cần kiểm tra.'],
  [{ errors: 0, warnings: 3, markedCells: 2 }, 'Qua kiểm tra, tệp còn 3 điểm cần kiểm tra. 2 ô được đánh dấu bằng ghi chú ở góc ô; bấm vào cột “Ô” để đến ô cần sửa. Ngoài phiếu này và các ghi chú, nội dung của tệp được giữ nguyên.'],
])('what was found: %j', (figures, expected) => {
  expect(viSlipTexts.head.intro(figures)).toBe(expected);
});

test.each([
  [{ kind: 'unsupported-format', detail: 'ods' }, /OpenDocument \(\.ods\)/],
  [{ kind: 'unsupported-format', detail: '?' }, /dạng không ghi chú được/],
  [{ kind: 'signed' }, /chữ ký số/],
  [{ kind: 'unreadable', failure: { kind: 'corrupt', detail: 'x' } }, /^Không ghi chú được vào tệp của đơn vị/],
  [{ kind: 'changed-meanwhile' }, /lưu lại trong lúc kiểm tra/],
  [{ kind: 'file-unreadable' }, /^$/],
] as const)('why a slip stands alone: %j', (reason, expected) => {
  expect(viSlipTexts.head.slipOnly(reason)).toMatch(expected);
});
