import type { AwardCode } from '../domain/award';
import type { AwardAuthority, Confidence, DeciderCode } from '../domain/law-profile';
import { fact } from './fact';

/** Who may grant which award in each period (thẩm quyền quyết định khen thưởng). */

const LAW_2003 = 'Luật Thi đua, khen thưởng 2003 (sửa đổi 2005, 2009, 2013)';
const LAW_2022 = 'Luật Thi đua, khen thưởng 2022 (số 06/2022/QH15)';
const TWO_LEVELS = 'Điều 59 Nghị định 129/2025/NĐ-CP';
/** A minister or a province may also grant basic titles to its own staff, in some readings. */
const OWN_STAFF = 'thẩm quyền với người của chính cơ quan mình, chưa kiểm chứng';

type Grants = readonly (readonly [DeciderCode, string, Confidence])[];

function granted(award: AwardCode, ...grants: Grants): AwardAuthority {
  return { award, grantedBy: grants.map(([decider, basis, confidence]) => fact(decider, basis, confidence)) };
}

/** Heads of units with legal personality, and those who may perhaps grant basic titles to their own staff. */
function ownStaff(law: string, heads: Confidence): Grants {
  const basis = `${law}: thủ trưởng cơ quan, đơn vị có tư cách pháp nhân`;
  return [
    ['department', basis, heads],
    ['unit-head', basis, heads],
    ['province', OWN_STAFF, 'low'],
    ['minister', OWN_STAFF, 'low'],
  ];
}

/** Awards whose decider no period changed: those of the province, of ministries and of the state. */
function upperAwards(law: string): readonly AwardAuthority[] {
  const provincial: Grants = [['province', law, 'high'], ['minister', law, 'high']];
  return [
    granted('CSTDT', ...provincial),
    granted('CTDT', ...provincial),
    granted('BK_T', ...provincial),
    granted('DVQT', ['province', law, 'low'], ['minister', law, 'low']),
    granted('KNC', ['minister', law, 'low'], ['province', law, 'low']),
    granted('CSTDTQ', ['prime-minister', law, 'high']),
    granted('CTDCP', ['prime-minister', law, 'high']),
    granted('BK_TTCP', ['prime-minister', law, 'high']),
    granted('HCLD', ['president', law, 'high']),
  ];
}

export const AUTHORITY_A: readonly AwardAuthority[] = [
  granted('LDTT', ['district', LAW_2003, 'medium'], ['commune', LAW_2003, 'medium'], ...ownStaff(LAW_2003, 'medium')),
  granted('CSTDCS', ['district', LAW_2003, 'medium'], ...ownStaff(LAW_2003, 'low')),
  granted('TTLDTT', ['district', LAW_2003, 'medium'], ...ownStaff(LAW_2003, 'low')),
  granted('TTLDXS', ['province', LAW_2003, 'medium'], ['minister', LAW_2003, 'medium']),
  granted('TVH', ['district', LAW_2003, 'medium']),
  granted('GDVH', ['commune', LAW_2003, 'medium']),
  granted('GK',
    ['district', LAW_2003, 'medium'], ['commune', LAW_2003, 'medium'],
    ['department', LAW_2003, 'medium'], ['unit-head', LAW_2003, 'medium']),
  ...upperAwards(LAW_2003),
];

const DISTRICT_2022 = `khoản 2 Điều 80 ${LAW_2022}`;

export const AUTHORITY_B: readonly AwardAuthority[] = [
  granted('LDTT', ['district', DISTRICT_2022, 'high'], ['commune', `khoản 3 Điều 80 ${LAW_2022}`, 'high'], ...ownStaff(LAW_2022, 'medium')),
  granted('CSTDCS', ['district', DISTRICT_2022, 'high'], ...ownStaff(LAW_2022, 'low')),
  granted('TTLDTT', ['district', DISTRICT_2022, 'medium'], ...ownStaff(LAW_2022, 'low')),
  granted('TTLDXS', ['province', LAW_2022, 'medium'], ['minister', LAW_2022, 'medium']),
  granted('TVH', ['district', DISTRICT_2022, 'high']),
  granted('GDVH', ['commune', LAW_2022, 'medium']),
  granted('GK',
    ['district', LAW_2022, 'medium'], ['commune', LAW_2022, 'medium'],
    ['department', LAW_2022, 'medium'], ['unit-head', LAW_2022, 'medium']),
  ...upperAwards(LAW_2022),
];

export const AUTHORITY_C: readonly AwardAuthority[] = [
  granted('LDTT', ['commune', TWO_LEVELS, 'high'], ...ownStaff(LAW_2022, 'medium')),
  granted('CSTDCS', ['commune', TWO_LEVELS, 'high'], ...ownStaff(LAW_2022, 'low')),
  granted('TTLDTT', ['commune', TWO_LEVELS, 'high'], ...ownStaff(LAW_2022, 'low')),
  granted('TTLDXS',
    ['province', `${LAW_2022}, theo điểm b khoản 2 Điều 5 Quyết định 86/2025/QĐ-UBND tỉnh Bắc Ninh`, 'high'],
    ['minister', LAW_2022, 'medium']),
  granted('TVH', ['commune', TWO_LEVELS, 'high']),
  granted('GDVH', ['commune', TWO_LEVELS, 'high']),
  granted('GK', ['commune', TWO_LEVELS, 'high'], ['department', LAW_2022, 'medium'], ['unit-head', LAW_2022, 'medium']),
  ...upperAwards(LAW_2022),
];
