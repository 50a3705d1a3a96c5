import type { LawProfile } from '../domain/law-profile';
import { AUTHORITY_C } from './authority';
import { fact } from './fact';
import { PROFILE_B } from './profile-b';

const LAW = 'Luật Thi đua, khen thưởng 2022 (số 06/2022/QH15)';
const DECREE = 'Nghị định 152/2025/NĐ-CP';
const VOTE = `giữ mức của khoản 7 Điều 30 Nghị định 98/2023/NĐ-CP; điều tương ứng của ${DECREE} chưa kiểm chứng`;

/** Law of 2022 without the district level: from 01/07/2025. What the newer decree leaves as it was comes from profile B. */
export const PROFILE_C: LawProfile = {
  ...PROFILE_B,
  id: 'C',
  name: 'Từ 01/07/2025 (Luật 2022, Nghị định 152/2025, không còn cấp huyện)',
  from: '2025-07-01',
  to: '2026-09-30',
  basis: `${LAW}; ${DECREE}; Nghị định 129/2025/NĐ-CP; Thông tư 15/2025/TT-BNV`,
  cstdcs: {
    ...PROFILE_B.cstdcs,
    capPercent: fact(null, `Điều 23 ${LAW} không đặt trần; ${DECREE} không thấy đặt trần`, 'medium'),
  },
  ldtt: {
    ...PROFILE_B.ldtt,
    minMonthsEmployed: fact(6, 'giữ mức của Thông tư 01/2024/TT-BNV; Thông tư 15/2025/TT-BNV chưa kiểm chứng', 'low'),
  },
  vote: PROFILE_B.vote.map(({ award, percent }) => ({ award, percent: fact(percent.value, VOTE, 'low') })),
  excellentSharePercent: fact(20, 'Nghị định 335/2025/NĐ-CP (công chức, từ 01/01/2026)', 'medium'),
  districtLevel: fact(false, 'Điều 59 Nghị định 129/2025/NĐ-CP', 'high'),
  authority: AUTHORITY_C,
  dissolvedUnits: fact(false, 'Thông tư 15/2025/TT-BNV', 'high'),
};
