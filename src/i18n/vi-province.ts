import type { Subject } from '#core/domain/award';
import type { ProvinceTexts } from '#core/report/province-texts';
import type { YearDoubt } from '#core/submission/year-table';
import { VI_FORMS } from './vi-forms';
import { VI_IMPORT } from './vi-import';
import { toViList, toViNumber } from './vi-number';

const BLANK_DAY = '…/…/……';

function viDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${month}/${year}`;
}

/** " năm học 2020-2021", " năm 2021", nothing for a period nobody knows. */
function periodWords(period: string | null): string {
  if (period === null) return '';
  return period.includes('-') ? ` năm học ${period}` : ` năm ${period}`;
}

/** A work year is a calendar year; the days of a school year are set by each province. */
function spanWords(period: string | null): string {
  return period !== null && /^\d{4}$/.test(period)
    ? `Từ ngày 01/01/${period} đến ngày 31/12/${period}`
    : `Từ ngày ${BLANK_DAY} đến ngày ${BLANK_DAY}`;
}

const SUBJECT_WORDS: Readonly<Record<Subject, string>> = { individual: 'cá nhân', collective: 'tập thể', household: 'hộ gia đình' };

/** Why cells of a row of the year table stay open, as one sentence. */
function viYearDoubt(label: string, doubt: YearDoubt): string {
  switch (doubt.kind) {
    case 'unreadable': return `${label}: có số ${SUBJECT_WORDS[doubt.subject]} không đọc được.`;
    case 'letters': return `${label}: ${toViNumber(doubt.units)} đơn vị đề nghị không ghi số tờ trình.`;
    case 'commendation-kind':
      return `${label}: biểu không cho biết ${toViNumber(doubt.count)} ${SUBJECT_WORDS[doubt.subject]} được đề nghị theo công trạng, chuyên đề hay đột xuất.`;
    case 'positions':
      return `${label} (${doubt.of === 'merit' ? 'theo công trạng' : 'chuyên đề'}): ${toViNumber(doubt.count)} cá nhân chưa rõ chức vụ; đã rõ ${toViNumber(doubt.top)} lãnh đạo tỉnh, sở, `
        + `${toViNumber(doubt.leader)} từ phó phòng, ${toViNumber(doubt.direct)} lao động trực tiếp.`;
    case 'enterprise': return `${label}: chưa rõ ${toViNumber(doubt.count)} ${SUBJECT_WORDS[doubt.subject]} có thuộc doanh nghiệp không.`;
    case 'no-column': return `${label}: ${toViNumber(doubt.count)} lượt khen thưởng cống hiến, niên hạn hoặc kháng chiến không có cột trong biểu này.`;
  }
}

/** Vietnamese of the sheets to the province. */
export const viProvince: ProvinceTexts = {
  sheetNames: { units: 'Theo đơn vị', year: 'Biểu năm', provinceForm: 'Biểu cấp tỉnh', stateForm: 'Biểu cấp Nhà nước' },
  signer: (office) => (/^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)(?=\s|$)/iu.test(office ?? '') ? 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH' : 'THỦ TRƯỞNG ĐƠN VỊ'),
  units: {
    title: 'TỔNG HỢP CÁC HÌNH THỨC KHEN THƯỞNG TRÊN ĐỊA BÀN',
    span: (asOf, period) => `(Thời điểm báo cáo: ${asOf === null ? BLANK_DAY : viDay(asOf)}; ${spanWords(period)})`,
    proposals: (period) => `Số liệu đề nghị${periodWords(period)}`,
    headers: {
      serial: 'STT', unit: 'Tên đơn vị', awards: 'Danh hiệu thi đua/Hình thức khen thưởng', sum: 'Tổng số', note: 'Ghi chú',
    },
    sections: { units: 'Các đơn vị trong địa bàn', communes: 'Các xã, phường, thị trấn' },
    otherUnits: 'Đơn vị khác',
    adjustments: 'Điều chỉnh',
    subtotal: 'Cộng',
    total: 'Tổng cộng',
    explained: [
      'Ghi chú: Cột “Tổng số” đếm lượt: một người được đề nghị hai danh hiệu là hai lượt. Dòng “Tổng cộng” chỉ cộng các dòng “Cộng” (hoặc các đơn vị khi bảng không chia nhóm).',
      'Ô ghi “…” là chưa có số liệu hoặc số liệu không đọc được, không phải số 0; các dòng cộng chưa gồm các ô này.',
    ],
    mismatch: (labels) => `KHÔNG KHỚP với kết quả tổng hợp: ${toViList(labels, 'danh hiệu')}. Xin báo cho người phát triển phần mềm.`,
  },
  year: {
    title: (period) => `TỔNG HỢP KHEN THƯỞNG${periodWords(period).toUpperCase()}`,
    headers: { serial: 'STT', award: 'Danh hiệu/Hình thức', letters: 'Tổng số tờ trình' },
    blocks: [
      { label: 'Đã trình', columns: ['proposed-collective', 'proposed-individual'] },
      { label: 'Đã có quyết định', columns: ['decided-collective', 'decided-individual'] },
      { label: 'Theo công trạng', columns: ['merit-collective', 'merit-top', 'merit-leader', 'merit-direct'] },
      { label: 'Chuyên đề', columns: ['thematic-collective', 'thematic-top', 'thematic-leader', 'thematic-direct'] },
      { label: 'Đột xuất', columns: ['unscheduled-collective', 'unscheduled-individual'] },
      { label: 'Đối ngoại', columns: ['foreign-collective', 'foreign-individual'] },
      { label: 'Doanh nghiệp', columns: ['enterprise-collective', 'enterprise-individual'] },
    ],
    collective: 'Tập thể',
    individual: 'Cá nhân',
    levels: ['Lãnh đạo tỉnh, sở', 'Từ phó phòng', 'Lao động trực tiếp'],
    household: (award) => `${award} (hộ gia đình)`,
    total: 'Tổng cộng',
    explained: [
      'Ghi chú: Ô ghi “…” là tệp của các đơn vị không cho biết, không phải số 0; tổng của cột có ô như vậy cũng để “…”. Người lập biểu điền các ô này theo hồ sơ.',
      'Cột 3 đếm số tờ trình có ghi số trong tệp của các đơn vị đề nghị. Danh hiệu thi đua tính vào cột theo công trạng vì xét hằng năm; hình thức khen thưởng theo tiêu đề của biểu. Cột 9–11 và 13–15 theo chức vụ ghi trong danh sách. Cột 20–21 là số trong đó. Hộ gia đình là dòng riêng, ghi ở cột tập thể.',
    ],
    undecided: 'Cột 6–7: chưa có danh sách đã được quyết định.',
    doubt: viYearDoubt,
  },
  forms: VI_FORMS,
  import: VI_IMPORT,
};

/** What the command line says of the workbook to the province. */
export const PROVINCE = {
  sheets: (names: readonly string[]) => `Biểu gửi cấp tỉnh: ${names.join(', ')}.`,
  recounted: (awards: number, wrong: readonly string[]) => (wrong.length === 0
    ? `Đã đếm lại ${toViNumber(awards)} danh hiệu, hình thức: khớp với kết quả tổng hợp.`
    : `KHÔNG KHỚP với kết quả tổng hợp: ${toViList(wrong, 'danh hiệu')}. Xin báo cho người phát triển.`),
  provisional: 'TẠM TÍNH: còn đơn vị hoặc số liệu chưa có; dòng này in đỏ trên từng biểu.',
} as const;
