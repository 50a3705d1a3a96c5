import type { StatusTexts } from '#core/report/report-texts';
import { toViDate } from './rules/vi-date';
import { periodWords } from './vi-period';
import { toViList, toViNumber } from './vi-number';

/** Words of the sheet `Tình hình`. */
export const VI_STATUS: StatusTexts = {
  title: (period) => `TÌNH HÌNH ĐỀ NGHỊ KHEN THƯỞNG VÀ NỘP HỒ SƠ${periodWords(period)}`,
  proposals: {
    title: 'I. ĐĂNG KÝ, CHỈ TIÊU VÀ ĐỀ NGHỊ',
    chart: 'Đăng ký, chỉ tiêu và đề nghị',
    definition: 'Cộng các đơn vị đã có số. Ô trống: kế hoạch không ghi. Chỉ tiêu ghi theo khoảng hoặc tỷ lệ được tính ở mức cao nhất, không có thì mức thấp nhất.',
    withoutQuota: (labels) => `Có đơn vị đề nghị mà kế hoạch không giao hoặc chưa tính được chỉ tiêu: ${toViList(labels, 'danh hiệu')}; cột “Chỉ tiêu” không gồm các đơn vị này.`,
  },
  dossier: {
    title: 'III. TÌNH HÌNH NỘP HỒ SƠ',
    definitions: [
      'Phải nộp: đơn vị đang hoạt động ở trang “Đơn vị” của kế hoạch. Đã nộp: có tệp trong lần tổng hợp này, kể cả tệp không đọc được.',
      'Đúng hạn: ngày nhận ghi ở trang “Đã nhận” không sau hạn nộp. Quá hạn: ngày nhận sau hạn nộp. Ngày của tệp không được dùng.',
      'Chưa rõ: đã nộp nhưng kế hoạch không ghi ngày nhận hoặc hạn nộp, hoặc tệp không đọc được. Thiếu: chưa có.',
    ],
    formsAsked: (isAsked) => (isAsked
      ? 'Biểu phải có theo dòng “Hồ sơ gồm” của trang “Kỳ”; dấu “–” là biểu không bắt buộc và không có.'
      : 'Kế hoạch không ghi hồ sơ gồm biểu nào (dòng “Hồ sơ gồm” của trang “Kỳ”), nên biểu không có chỉ ghi dấu “–”, không tính là thiếu.'),
    counts: {
      expected: 'Phải nộp', received: 'Đã nộp', onTime: 'Đúng hạn', late: 'Quá hạn', unknown: 'Chưa rõ ngày', missing: 'Chưa nộp',
    },
    deadline: (deadline) => (deadline === null ? 'Kế hoạch không ghi hạn nộp.' : `Hạn nộp: ${toViDate(deadline)}.`),
    headers: { serial: 'STT', unit: 'Đơn vị', whole: 'Hồ sơ', receivedOn: 'Ngày nhận' },
    forms: {
      'tally': 'Biểu tổng hợp', 'person-list': 'Danh sách cá nhân', 'collective-list': 'Danh sách tập thể',
      'initiative-list': 'Danh sách sáng kiến', 'registration': 'Đăng ký thi đua',
    },
    states: { 'on-time': 'Đúng hạn', 'late': 'Quá hạn', 'missing': 'Thiếu', 'unknown': 'Chưa rõ', 'not-asked': '–' },
    daysLate: (state, days) => (state === 'missing' ? `Thiếu, đã quá hạn ${toViNumber(days)} ngày` : `Quá hạn ${toViNumber(days)} ngày`),
    day: toViDate,
  },
  shares: {
    title: 'II. CƠ CẤU LÃNH ĐẠO VÀ NGƯỜI TRỰC TIẾP LAO ĐỘNG',
    chart: 'Lãnh đạo và người trực tiếp lao động',
    definition: 'Theo cột chức vụ của danh sách. Lãnh đạo: từ phó trưởng phòng, phó hiệu trưởng và tương đương trở lên. Chưa rõ: không ghi chức vụ, '
      + 'chức vụ không cho biết (tổ trưởng, chủ tịch công đoàn…), hoặc đơn vị chỉ nộp số liệu. Tỷ lệ tính trên số đã rõ.',
    headers: {
      serial: 'STT', award: 'Danh hiệu, hình thức', total: 'Số cá nhân đề nghị', leaders: 'Lãnh đạo', direct: 'Trực tiếp', unknown: 'Chưa rõ',
      directShare: 'Tỷ lệ trực tiếp',
    },
  },
};
