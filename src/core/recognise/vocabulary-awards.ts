import type { AwardCode } from '../domain/award';
import type { AwardName } from '../domain/province-pack';
import { foldKey } from '../text/fold';

/** A way an award is written: one of `names`, and where `with` is given also one of those words. */
export interface AwardAlias {
  readonly award: AwardCode | 'ambiguous-fighter';
  readonly names: readonly string[];
  readonly with?: readonly string[];
  /** A cell that holds such a name alone is not taken apart, whatever separators stand in it. */
  readonly isWhole?: true;
}

const fold = (alias: AwardAlias): AwardAlias => ({
  award: alias.award,
  names: alias.names.map(foldKey),
  ...(alias.with === undefined ? {} : { with: alias.with.map(foldKey) }),
});

/** Names, short names and software codes of awards, the special before the general. */
export const AWARD_ALIASES: readonly AwardAlias[] = ([
  { award: 'CSTDTQ', names: ['chiến sĩ thi đua toàn quốc', 'CSTĐ toàn quốc', 'CSTĐTQ', 'CSTĐ TQ'] },
  { award: 'CSTDCS', names: [
    'chiến sĩ thi đua cơ sở', 'chiến sĩ thi đua cấp cơ sở', 'chiến sĩ thi đua cs', 'chiến sĩ thi đua cấp cs', 'CSTĐ cơ sở', 'CSTĐ cấp cơ sở', 'CSTĐ CS',
    'CSTĐ cấp CS', 'CSTĐCS', 'CSTĐCCS', 'CSTĐ CCS', 'CS TĐ CS', 'CSTĐ cs', 'chiến sĩ TĐ cơ sở', 'CS thi đua cơ sở', 'chiến sĩ TĐCS', 'CSTĐ cấp xã', 'CSTĐ cấp huyện',
    'chiến sĩ thi đua cấp huyện', 'chiến sĩ thi đua cấp xã',
  ] },
  { award: 'CSTDT', names: [
    'chiến sĩ thi đua cấp tỉnh', 'chiến sĩ thi đua tỉnh', 'chiến sĩ thi đua cấp bộ', 'chiến sĩ thi đua bộ', 'chiến sĩ thi đua cấp thành phố',
    'chiến sĩ thi đua thành phố', 'chiến sĩ thi đua cấp ngành', 'chiến sĩ thi đua bộ ban ngành tỉnh', 'chiến sĩ thi đua cấp bộ ban ngành tỉnh', 'CSTĐ cấp tỉnh', 'CSTĐ tỉnh', 'CSTĐCT', 'CSTĐ CT', 'CSTĐT',
    'CSTĐ cấp bộ', 'CSTĐ bộ', 'CSTĐCB', 'CSTĐTP', 'CSTĐ TP', 'CSTĐ cấp TP', 'CSTĐ cấp thành phố', 'CSTĐ thành phố',
  ] },
  { award: 'ambiguous-fighter', names: ['chiến sĩ thi đua', 'CSTĐ', 'chiến sĩ TĐ', 'CS thi đua'] },
  { award: 'TTLDXS', names: [
    'tập thể lao động xuất sắc', 'tập thể LĐXS', 'TT LĐXS', 'TTLĐXS', 'TT lao động xuất sắc', 'tập thể LĐ xuất sắc', 'lao động xuất sắc', 'LĐXS', 'TTLĐ xuất sắc',
  ] },
  { award: 'TTLDTT', names: [
    'tập thể lao động tiên tiến', 'tập thể LĐTT', 'TT LĐTT', 'TTLĐTT', 'TT lao động tiên tiến', 'tập thể LĐ tiên tiến', 'tập thể tiên tiến', 'LĐTT tập thể',
    'lao động tiên tiến tập thể', 'TTLĐ tiên tiến', 'TTTT',
  ] },
  { award: 'LDTT', names: [
    'lao động tiên tiến', 'lao động TT', 'LĐ tiên tiến', 'LĐTT', 'LĐ TT', 'CNLĐTT', 'LĐTTCX', 'LĐTTCH', 'lao động tiên tiến cá nhân', 'cá nhân lao động tiên tiến',
    'cá nhân LĐTT', 'LĐTT cá nhân',
  ] },
  { award: 'CSTT', names: ['chiến sĩ tiên tiến', 'CSTT', 'CS tiên tiến'] },
  { award: 'DVTT', names: ['đơn vị tiên tiến', 'ĐVTT'] },
  { award: 'DVQT', names: ['đơn vị quyết thắng', 'ĐVQT'] },
  { award: 'CTDCP', names: ['cờ thi đua', 'cờ TĐ', 'CTĐ'], with: ['chính phủ', 'CP', 'thủ tướng'] },
  { award: 'CTDCP', names: ['CTĐCP', 'cờ CP'] },
  { award: 'CTDT', names: ['cờ thi đua', 'cờ TĐ', 'CTĐ', 'CTĐCT', 'CTĐCB', 'cờ thi đua của UBND tỉnh', 'cờ UBND tỉnh', 'cờ tỉnh', 'cờ thi đua cấp tỉnh'] },
  { award: 'TVH', names: [
    'thôn văn hóa', 'làng văn hóa', 'bản văn hóa', 'ấp văn hóa', 'khối văn hóa', 'khu phố văn hóa', 'tổ dân phố văn hóa', 'TDP văn hóa', 'khối bản văn hóa',
    'thôn tổ dân phố văn hóa', 'thôn bản văn hóa',
  ] },
  { award: 'GDVH', names: ['gia đình văn hóa', 'GĐVH', 'hộ gia đình văn hóa'] },
  { award: 'BK_TTCP', names: ['bằng khen', 'BK'], with: ['thủ tướng', 'TTCP', 'thủ tướng chính phủ', 'chính phủ'] },
  { award: 'BK_TTCP', names: ['BKTTCP', 'BK TTCP', 'bk thu tuong'] },
  { award: 'BK_T', names: ['bằng khen', 'BK', 'BKCT', 'bk ubnd', 'BKUBND', 'bk ubnd tinh'] },
  { award: 'GK', names: ['giấy khen', 'GK', 'giấy khen huyện', 'giấy khen xã', 'gk sgd'] },
  { award: 'HCLD', names: ['huân chương lao động', 'HCLĐ', 'huân chương LĐ'] },
  { award: 'KNC', names: ['kỷ niệm chương', 'KNC', 'huy hiệu'] },
] satisfies AwardAlias[]).map(fold);

/** The built-in names with those of an office before them, which hold where both are of one length. */
export function withAwardNames(names: readonly AwardName[]): readonly AwardAlias[] {
  return [...names.map(({ name, award }): AwardAlias => ({ award, names: [foldKey(name)], isWhole: true })), ...AWARD_ALIASES];
}

/** Words that may stand around an award name without changing it. */
export const AWARD_FILLERS: ReadonlySet<string> = new Set(foldKey([
  'danh hiệu thi đua hình thức khen thưởng đề nghị tặng công nhận xét đạt được cho của các cấp năm học công tác chủ tịch ct ubnd uỷ ban nhân dân ủy ban',
  'huyện xã tỉnh thị phường trấn thành phố tp thủ tướng chính phủ ttcp cp giám đốc sở hiệu trưởng trường ngành bộ ban hạng nhất nhì ba i ii iii',
  'cá nhân tập thể hộ gia đình cn tt số sl lượng người đồng chí đ c và danh sách ds kết quả bình khen thưởng đối với là giai đoạn trong',
  'trích ngang toàn thể cán bộ giáo viên viên chức nhân viên công chức lao động gd đt ld lđ thuộc đợt lần thường xuyên chuyên đề đột xuất quận thôn bản',
].join(' ')).split(' '));
