import type { StatisticTexts } from '#core/report/province-texts';

/** Circulars on statistics of the home affairs service: which numbers the forms have from which year on. */
const CIRCULARS: readonly { readonly from: number; readonly name: string; readonly province: string; readonly state: string }[] = [
  { from: 2023, name: 'Thông tư số 02/2023/TT-BNV ngày 23/3/2023', province: '0603.N/BNV-TĐKT', state: '0602.N/BNV-TĐKT' },
  { from: 0, name: 'Thông tư số 03/2018/TT-BNV ngày 06/3/2018', province: '0703.N/BNV-TĐKT', state: '0702.N/BNV-TĐKT' },
];

const PERSON = 'Người';
const TIMES = 'Lượt';

/** Vietnamese of the statistical forms (biểu thống kê ngành Nội vụ). */
export const VI_FORMS: StatisticTexts = {
  titles: { province: 'KHEN THƯỞNG CẤP BỘ, CẤP TỈNH', state: 'KHEN THƯỞNG CẤP NHÀ NƯỚC' },
  heading: (form, period) => {
    const year = Number(/\d{4}$/.exec(period ?? '')?.[0] ?? '9999');
    const circular = CIRCULARS.find(({ from }) => year >= from);
    return [`Biểu số: ${circular?.[form] ?? ''}`, `Ban hành theo ${circular?.name ?? ''}`];
  },
  offices: (office) => [`Đơn vị báo cáo: ${office ?? '…………………………'}`, 'Đơn vị nhận báo cáo: …………………………'],
  columns: ['Chỉ tiêu', 'Mã số', 'Đơn vị tính', 'Tổng số', 'Bằng khen', 'CSTĐ cấp bộ, tỉnh', 'Cờ thi đua', 'Huy hiệu (kỷ niệm chương)'],
  rows: {
    all: { label: 'Tổng số', unit: TIMES },
    collective: { label: '1. Chia theo đối tượng: Tập thể', unit: 'Tập thể' },
    enterprise: { label: 'Trong đó: Doanh nghiệp', unit: 'Tập thể' },
    household: { label: 'Hộ gia đình', unit: 'Hộ' },
    individual: { label: 'Cá nhân', unit: PERSON },
    top: { label: 'Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên', unit: PERSON },
    department: { label: 'Lãnh đạo cấp vụ, sở, ngành', unit: PERSON },
    business: { label: 'Doanh nhân', unit: PERSON },
    leader: { label: 'Các cấp lãnh đạo từ phó phòng trở lên', unit: PERSON },
    direct: { label: 'Người trực tiếp công tác, lao động, học tập, chiến đấu', unit: PERSON },
    merit: { label: '3. Chia theo phương thức khen thưởng: Thường xuyên', unit: TIMES },
    thematic: { label: 'Chuyên đề', unit: TIMES },
    unscheduled: { label: 'Đột xuất', unit: TIMES },
    foreign: { label: 'Đối ngoại', unit: TIMES },
    contribution: { label: 'Cống hiến', unit: TIMES },
    tenure: { label: 'Niên hạn', unit: TIMES },
    resistance: { label: 'Kháng chiến', unit: TIMES },
  },
  stateColumns: ['Danh hiệu, hình thức', 'Tổng số danh hiệu', 'Tập thể', 'Hộ gia đình', 'Cá nhân'],
  notes: {
    province: [
      'Ghi chú: Số đề nghị theo tệp của các đơn vị, chưa phải số đã được quyết định. LĐTT, CSTĐ cơ sở, giấy khen không thuộc biểu này. Ô ghi “…” là tệp không cho biết, không phải số 0.',
      'Kiểm tra: mã 01 = 02 + 04 + 05 = tổng mã 11 đến 17; mã 05 = tổng mã 06 đến 10; cột 1 = 2 + 3 + 4 + 5. Dòng, cột theo biểu 0603 của Thông tư số 02/2023/TT-BNV (biểu in mục 3 ngay sau mục 1). Thông tư số 18/2025/TT-BNV ngày 08/10/2025 có thể đã thay mẫu: hãy đối chiếu trước khi gửi.',
    ],
    state: [
      'Ghi chú: Đây là số liệu của đơn vị để điền biểu khen thưởng cấp Nhà nước, không phải mẫu biểu; các cột của mẫu hãy theo thông tư. Số đề nghị, chưa phải số đã được quyết định.',
      'Các biểu 0601 (phong trào thi đua), 0604 (tổ chức làm công tác thi đua), 0605 (công chức làm công tác thi đua): tệp của các đơn vị không có số liệu này, người lập biểu tự điền.',
    ],
  },
};
