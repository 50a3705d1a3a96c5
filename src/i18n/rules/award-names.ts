import type { AwardCode, Subject } from '#core/domain/award';
import type { DeciderCode } from '#core/domain/law-profile';

const AWARD_NAMES: Readonly<Record<AwardCode, string>> = {
  LDTT: 'Lao động tiên tiến',
  CSTT: 'Chiến sĩ tiên tiến',
  CSTDCS: 'Chiến sĩ thi đua cơ sở',
  CSTDT: 'Chiến sĩ thi đua cấp tỉnh',
  CSTDTQ: 'Chiến sĩ thi đua toàn quốc',
  TTLDTT: 'Tập thể lao động tiên tiến',
  DVTT: 'Đơn vị tiên tiến',
  TTLDXS: 'Tập thể lao động xuất sắc',
  DVQT: 'Đơn vị quyết thắng',
  CTDT: 'Cờ thi đua cấp tỉnh',
  CTDCP: 'Cờ thi đua của Chính phủ',
  TVH: 'Thôn, tổ dân phố văn hóa',
  GDVH: 'Gia đình văn hóa',
  GK: 'Giấy khen',
  BK_T: 'Bằng khen cấp tỉnh',
  BK_TTCP: 'Bằng khen của Thủ tướng Chính phủ',
  HCLD: 'Huân chương Lao động',
  KNC: 'Kỷ niệm chương',
};

const SUBJECT_NAMES: Readonly<Record<Subject, string>> = {
  individual: 'cá nhân',
  collective: 'tập thể',
  household: 'hộ gia đình',
};

export function awardName(award: AwardCode): string {
  return AWARD_NAMES[award];
}

export function subjectName(subject: Subject): string {
  return SUBJECT_NAMES[subject];
}

const DECIDER_NAMES: Readonly<Record<DeciderCode, string>> = {
  'president': 'Chủ tịch nước',
  'prime-minister': 'Thủ tướng Chính phủ',
  'minister': 'Bộ trưởng',
  'province': 'Chủ tịch UBND tỉnh',
  'department': 'Giám đốc sở',
  'district': 'Chủ tịch UBND huyện',
  'commune': 'Chủ tịch UBND xã',
  'unit-head': 'Thủ trưởng đơn vị',
};

export function deciderName(decider: DeciderCode): string {
  return DECIDER_NAMES[decider];
}
