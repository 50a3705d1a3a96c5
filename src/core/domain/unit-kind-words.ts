/** Words of unit names (từ ngữ trong tên đơn vị), as people write them. */

export const ENTERPRISE_WORDS: readonly string[] = ['công ty', 'tổng công ty', 'doanh nghiệp', 'tập đoàn', 'xí nghiệp', 'nhà máy', 'Cty', 'TNHH'];

export const COMMUNE_WORDS: readonly string[] = ['xã', 'phường', 'thị trấn', 'đặc khu'];

export const INSTITUTION_WORDS: readonly string[] = [
  'trường', 'mầm non', 'mẫu giáo', 'tiểu học', 'trung học', 'THCS', 'THPT', 'PTDTBT', 'PTDTNT', 'học viện', 'phòng', 'ban', 'sở', 'chi cục', 'cục', 'vụ',
  'trung tâm', 'trạm', 'văn phòng', 'bệnh viện', 'huyện ủy', 'tỉnh ủy', 'thành ủy', 'đảng ủy', 'hội', 'đoàn', 'liên đoàn', 'công an', 'ban chỉ huy quân sự', 'quân sự',
  'tòa án', 'viện kiểm sát', 'kho bạc', 'thanh tra', 'ủy ban mặt trận tổ quốc', 'mặt trận tổ quốc', 'chi bộ', 'tổ chuyên môn',
];

/** Before the name of a commune they say that the commune itself is meant. */
export const OFFICE_WORDS: readonly string[] = ['UBND', 'ủy ban nhân dân', 'HĐND', 'hội đồng nhân dân', 'HĐND-UBND', 'đảng ủy', 'đảng bộ'];
