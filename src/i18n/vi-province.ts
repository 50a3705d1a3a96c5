import type { ProvinceTexts } from '#core/report/province-texts';
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

/** Vietnamese of the sheets to the province. */
export const viProvince: ProvinceTexts = {
  sheetNames: { units: 'Theo đơn vị' },
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
};

/** What the command line says of the workbook to the province. */
export const PROVINCE = {
  sheets: (names: readonly string[]) => `Biểu gửi cấp tỉnh: ${names.join(', ')}.`,
  recounted: (awards: number, wrong: readonly string[]) => (wrong.length === 0
    ? `Đã đếm lại ${toViNumber(awards)} danh hiệu, hình thức: khớp với kết quả tổng hợp.`
    : `KHÔNG KHỚP với kết quả tổng hợp: ${toViList(wrong, 'danh hiệu')}. Xin báo cho người phát triển.`),
  provisional: 'TẠM TÍNH: còn đơn vị hoặc số liệu chưa có; dòng này in đỏ trên từng biểu.',
} as const;
