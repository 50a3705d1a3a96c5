import { foldKey } from '../text/fold';
import { remembered } from '../text/remembered';

/**
 * What a position (chức vụ) says of the work: `leader` from deputy head of a division up ("từ phó phòng trở lên", form
 * 0603 of thông tư 02/2023/TT-BNV), `direct` for those who hold no post of management.
 */
export type PositionKind = 'leader' | 'direct';

const LEADERS = [
  'hiệu trưởng', 'phó hiệu trưởng', 'hiệu phó', 'HT', 'PHT', 'P HT', 'giám đốc', 'phó giám đốc', 'trưởng phòng', 'phó phòng', 'phó trưởng phòng',
  'chánh văn phòng', 'phó văn phòng', 'phó chánh văn phòng', 'chánh thanh tra', 'phó chánh thanh tra', 'trưởng ban', 'phó ban', 'phó trưởng ban',
  'chủ tịch UBND', 'phó chủ tịch UBND', 'chủ tịch HĐND', 'phó chủ tịch HĐND', 'chủ tịch ủy ban nhân dân', 'phó chủ tịch ủy ban nhân dân',
  'bí thư đảng ủy', 'phó bí thư đảng ủy', 'bí thư huyện ủy', 'phó bí thư huyện ủy', 'cục trưởng', 'phó cục trưởng', 'thủ trưởng',
];
const DIRECT = [
  'giáo viên', 'GV', 'GVCN', 'nhân viên', 'NV', 'kế toán', 'văn thư', 'thủ quỹ', 'thủ kho', 'thư viện', 'cán bộ thư viện', 'thiết bị', 'y tế', 'bảo vệ', 'cấp dưỡng',
  'nấu ăn', 'phục vụ', 'tạp vụ', 'lái xe', 'chuyên viên', 'cán sự', 'giảng viên', 'bác sĩ', 'y sĩ', 'dược sĩ', 'điều dưỡng', 'hộ sinh', 'kỹ thuật viên',
  'công nhân', 'nông dân', 'người lao động', 'tổng phụ trách', 'tổng phụ trách đội', 'TPT Đội', 'giáo vụ',
];

const pad = (text: string): string => ` ${foldKey(text)} `;
const LEADER_KEYS = LEADERS.map(pad);
const DIRECT_KEYS = DIRECT.map(pad);

/** Bare heads and deputies: the words before and behind tell nothing else. */
const BARE_LEADERS: ReadonlySet<string> = new Set(['chủ tịch', 'phó chủ tịch', 'bí thư', 'phó bí thư'].map(foldKey));

/**
 * Reads a position; `undefined` for one that tells neither ("Tổ trưởng", "Chủ tịch Công đoàn", blank). Who teaches and
 * leads is a leader.
 */
export const readPosition: (text: string) => PositionKind | undefined = remembered((text: string): PositionKind | undefined => {
  const key = pad(text);
  if (LEADER_KEYS.some((word) => key.includes(word)) || BARE_LEADERS.has(key.trim())) return 'leader';
  return DIRECT_KEYS.some((word) => key.includes(word)) ? 'direct' : undefined;
});
