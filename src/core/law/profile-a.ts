import type { LawProfile } from '../domain/law-profile';
import { AUTHORITY_A } from './authority';
import { fact } from './fact';

const LAW = 'Luật Thi đua, khen thưởng (sửa đổi, bổ sung năm 2013)';
const DECREE = 'Nghị định 91/2017/NĐ-CP';
const RATING_DECREE = 'Nghị định 90/2020/NĐ-CP';

/** Law until the end of 2023: the law of 2003 with its amendments. */
export const PROFILE_A: LawProfile = {
  id: 'A',
  name: 'Đến hết năm 2023 (Luật 2003, Nghị định 91/2017)',
  from: '2017-10-01',
  to: '2023-12-31',
  basis: `Luật Thi đua, khen thưởng 2003 (sửa đổi 2005, 2009, 2013); ${DECREE}; Thông tư 12/2019/TT-BNV`,
  cstdcs: {
    capPercent: fact(15, `khoản 3 Điều 9 ${DECREE}`, 'high'),
    rounding: fact('floor', `chữ “không quá 15%” tại khoản 3 Điều 9 ${DECREE}; văn bản không nói về làm tròn`, 'medium'),
    capScope: fact('unit', `khoản 3 Điều 9 ${DECREE} không nói tính theo đơn vị hay tính chung`, 'low'),
    requireLdtt: fact(true, `khoản 1 Điều 23 ${LAW}`, 'high'),
    initiative: fact('always', `điểm b khoản 3 Điều 9 ${DECREE}`, 'high'),
  },
  ldtt: {
    minRating: fact('good', `Điều 24 ${LAW}`, 'high'),
    minMonthsEmployed: fact(10, `Điều 10 ${DECREE}`, 'high'),
    maxDiscipline: fact('none', `Điều 10 ${DECREE}`, 'high'),
    maxMonthsAbsent: fact(3, `Điều 2 ${RATING_DECREE}`, 'high'),
  },
  ttldtt: { ldttShare: fact({ op: '>', percent: 50 }, `điểm c khoản 1 Điều 28 ${LAW}`, 'high') },
  ttldxs: {
    ldttShare: fact({ op: '>=', percent: 70 }, `Điều 27 ${LAW}`, 'high'),
    minCstdcs: fact(1, `Điều 27 ${LAW}`, 'high'),
  },
  vote: [
    { award: 'CSTDT', percent: fact(90, `khoản 8 Điều 45 ${DECREE}`, 'high') },
    { award: 'CSTDTQ', percent: fact(90, `khoản 8 Điều 45 ${DECREE}`, 'high') },
  ],
  history: [
    { award: 'CSTDT', needs: 'CSTDCS', years: fact(3, 'Điều 22 Luật Thi đua, khen thưởng 2003', 'high'), alternative: null },
    { award: 'CSTDTQ', needs: 'CSTDT', years: fact(2, 'Điều 21 Luật Thi đua, khen thưởng 2003', 'high'), alternative: null },
    {
      award: 'BK_T', needs: 'CSTDCS', years: fact(2, DECREE, 'low'),
      alternative: '2 năm liên tục hoàn thành xuất sắc nhiệm vụ, có 2 sáng kiến',
    },
  ],
  excellentSharePercent: fact(null, `${RATING_DECREE} không đặt tỷ lệ`, 'medium'),
  registrationRequired: fact(true, 'Điều 10 Luật Thi đua, khen thưởng 2003', 'medium'),
  districtLevel: fact(true, 'Luật Thi đua, khen thưởng 2003 (sửa đổi 2005, 2009, 2013)', 'medium'),
  authority: AUTHORITY_A,
  twoForms: fact(false, `điểm b khoản 2 Điều 6 ${LAW}`, 'high'),
  initiativeReuse: fact(false, 'quy định của địa phương về công nhận sáng kiến', 'low'),
  dissolvedUnits: fact(false, 'kế hoạch của cơ quan tổng hợp ghi đơn vị đã giải thể hoặc sáp nhập', 'low'),
};
