import type { LawProfile } from '../domain/law-profile';
import { AUTHORITY_B } from './authority';
import { fact } from './fact';

const LAW = 'Luật Thi đua, khen thưởng 2022 (số 06/2022/QH15)';
const DECREE = 'Nghị định 98/2023/NĐ-CP';
const RATING_DECREE = 'Nghị định 90/2020/NĐ-CP (sửa đổi bởi Nghị định 48/2023/NĐ-CP)';

/** Law of 2022 while the district level stood: 01/01/2024 to 30/06/2025. */
export const PROFILE_B: LawProfile = {
  id: 'B',
  name: 'Từ 01/01/2024 đến 30/06/2025 (Luật 2022, Nghị định 98/2023)',
  from: '2024-01-01',
  to: '2025-06-30',
  basis: `${LAW}; ${DECREE}; Thông tư 01/2024/TT-BNV`,
  cstdcs: {
    capPercent: fact(null, `Điều 23 ${LAW} và ${DECREE} không đặt trần`, 'high'),
    rounding: fact('floor', 'không có trần chung; chỉ dùng khi kế hoạch đặt trần', 'low'),
    capScope: fact('unit', 'không có trần chung; chỉ dùng khi kế hoạch đặt trần', 'low'),
    requireLdtt: fact(true, `khoản 1 Điều 23 ${LAW}`, 'high'),
    initiative: fact('unless-excellent', `khoản 2 Điều 23 ${LAW}`, 'high'),
  },
  ldtt: {
    minRating: fact('good', `điểm a khoản 1 Điều 24 ${LAW}`, 'high'),
    minMonthsEmployed: fact(6, 'Thông tư 01/2024/TT-BNV', 'high'),
    maxDiscipline: fact('none', `Điều 2 ${RATING_DECREE}`, 'high'),
    maxMonthsAbsent: fact(3, `Điều 2 ${RATING_DECREE}`, 'high'),
  },
  ttldtt: {
    ldttShare: fact(
      { op: '>=', percent: 70 },
      `Điều 28 ${LAW}, theo khoản 2 Điều 4 Quyết định 86/2025/QĐ-UBND tỉnh Bắc Ninh`, 'medium',
    ),
  },
  ttldxs: {
    ldttShare: fact({ op: '>=', percent: 70 }, `khoản 1 Điều 27 ${LAW}`, 'high'),
    minCstdcs: fact(1, `khoản 1 Điều 27 ${LAW}`, 'high'),
  },
  vote: [
    { award: 'CSTDCS', percent: fact(80, `khoản 7 Điều 30 ${DECREE}`, 'high') },
    { award: 'CSTDT', percent: fact(90, `khoản 7 Điều 30 ${DECREE}`, 'high') },
    { award: 'CSTDTQ', percent: fact(90, `khoản 7 Điều 30 ${DECREE}`, 'high') },
    { award: 'CTDT', percent: fact(80, `khoản 7 Điều 30 ${DECREE}`, 'high') },
    { award: 'CTDCP', percent: fact(80, `khoản 7 Điều 30 ${DECREE}`, 'medium') },
  ],
  history: [
    { award: 'CSTDT', needs: 'CSTDCS', years: fact(3, `điểm a khoản 1 Điều 22 ${LAW}`, 'high'), alternative: null },
    { award: 'CSTDTQ', needs: 'CSTDT', years: fact(2, `điểm a khoản 1 Điều 21 ${LAW}`, 'high'), alternative: null },
    {
      award: 'BK_T', needs: 'CSTDCS', years: fact(2, `điểm d khoản 1 Điều 74 ${LAW}`, 'high'),
      alternative: 'từ 2 năm liên tục hoàn thành xuất sắc nhiệm vụ, có 2 sáng kiến',
    },
  ],
  excellentSharePercent: fact(20, `Điều 2 ${RATING_DECREE}, theo tỷ lệ của Đảng (mức 20% chưa kiểm chứng)`, 'low'),
  registrationRequired: fact(false, `Điều 7 ${LAW} bỏ căn cứ đăng ký thi đua`, 'high'),
  districtLevel: fact(true, `Điều 80 ${LAW}`, 'high'),
  authority: AUTHORITY_B,
  twoForms: fact(false, `điểm c khoản 2 Điều 5 ${LAW}`, 'high'),
  initiativeReuse: fact(false, 'mục III.5.c Công văn 5007/BNV-TĐKT năm 2023', 'high'),
  dissolvedUnits: fact(false, 'kế hoạch của cơ quan tổng hợp ghi đơn vị đã giải thể hoặc sáp nhập', 'low'),
};
