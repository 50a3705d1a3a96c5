import type { AwardCode } from '#core/domain/award';
import type { AwardName } from '#core/report/report-texts';

/** Names of awards in papers and tables. */
export const AWARD_NAMES: Readonly<Record<AwardCode, AwardName>> = {
  LDTT: { long: 'Lao động tiên tiến', short: 'LĐTT' },
  CSTT: { long: 'Chiến sĩ tiên tiến', short: 'CSTT' },
  CSTDCS: { long: 'Chiến sĩ thi đua cơ sở', short: 'CSTĐCS' },
  CSTDT: { long: 'Chiến sĩ thi đua cấp tỉnh', short: 'CSTĐ cấp tỉnh' },
  CSTDTQ: { long: 'Chiến sĩ thi đua toàn quốc', short: 'CSTĐTQ' },
  TTLDTT: { long: 'Tập thể lao động tiên tiến', short: 'TTLĐTT' },
  DVTT: { long: 'Đơn vị tiên tiến', short: 'ĐVTT' },
  TTLDXS: { long: 'Tập thể lao động xuất sắc', short: 'TTLĐXS' },
  DVQT: { long: 'Đơn vị quyết thắng', short: 'ĐVQT' },
  CTDT: { long: 'Cờ thi đua của UBND tỉnh', short: 'Cờ TĐ tỉnh' },
  CTDCP: { long: 'Cờ thi đua của Chính phủ', short: 'Cờ TĐ CP' },
  TVH: { long: 'Thôn, tổ dân phố văn hóa', short: 'Thôn VH' },
  GDVH: { long: 'Gia đình văn hóa', short: 'GĐVH' },
  GK: { long: 'Giấy khen', short: 'GK' },
  BK_T: { long: 'Bằng khen của Chủ tịch UBND tỉnh', short: 'BK tỉnh' },
  BK_TTCP: { long: 'Bằng khen của Thủ tướng Chính phủ', short: 'BK TTCP' },
  HCLD: { long: 'Huân chương Lao động', short: 'HCLĐ' },
  KNC: { long: 'Kỷ niệm chương', short: 'KNC' },
};
