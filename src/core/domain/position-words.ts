/** Positions of management, from deputy head of a division up (chức vụ lãnh đạo, quản lý). */
export const LEADER_POSITIONS: readonly string[] = [
  'hiệu trưởng', 'phó hiệu trưởng', 'hiệu phó', 'HT', 'PHT', 'P HT', 'giám đốc', 'phó giám đốc', 'trưởng phòng', 'phó phòng', 'phó trưởng phòng',
  'chánh văn phòng', 'phó văn phòng', 'phó chánh văn phòng', 'chánh thanh tra', 'phó chánh thanh tra', 'trưởng ban', 'phó ban', 'phó trưởng ban',
  'chủ tịch UBND', 'phó chủ tịch UBND', 'chủ tịch HĐND', 'phó chủ tịch HĐND', 'chủ tịch ủy ban nhân dân', 'phó chủ tịch ủy ban nhân dân',
  'bí thư đảng ủy', 'phó bí thư đảng ủy', 'bí thư huyện ủy', 'phó bí thư huyện ủy', 'cục trưởng', 'phó cục trưởng', 'thủ trưởng',
];
/** Work without a post of management (người trực tiếp công tác, lao động). */
export const DIRECT_POSITIONS: readonly string[] = [
  'giáo viên', 'GV', 'GVCN', 'nhân viên', 'NV', 'kế toán', 'văn thư', 'thủ quỹ', 'thủ kho', 'thư viện', 'cán bộ thư viện', 'thiết bị', 'y tế', 'bảo vệ', 'cấp dưỡng',
  'nấu ăn', 'phục vụ', 'tạp vụ', 'lái xe', 'chuyên viên', 'cán sự', 'giảng viên', 'bác sĩ', 'y sĩ', 'dược sĩ', 'điều dưỡng', 'hộ sinh', 'kỹ thuật viên',
  'công nhân', 'nông dân', 'người lao động', 'tổng phụ trách', 'tổng phụ trách đội', 'TPT Đội', 'giáo vụ',
];

/** Heads and deputies only where nothing else stands beside: a chairman may be one of a union. */
export const BARE_LEADERS: readonly string[] = ['chủ tịch', 'phó chủ tịch', 'bí thư', 'phó bí thư'];
