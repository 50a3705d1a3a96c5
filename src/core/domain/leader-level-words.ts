/** Positions by the levels of form 0603 (từ ngữ chức vụ theo cấp), as people write them. */

/** Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên. */
export const TOP_POSITIONS: readonly string[] = [
  'bộ trưởng', 'thứ trưởng', 'bí thư tỉnh ủy', 'phó bí thư tỉnh ủy', 'bí thư thành ủy', 'phó bí thư thành ủy', 'chủ tịch UBND tỉnh', 'phó chủ tịch UBND tỉnh',
  'chủ tịch HĐND tỉnh', 'phó chủ tịch HĐND tỉnh', 'chủ tịch ủy ban nhân dân tỉnh', 'phó chủ tịch ủy ban nhân dân tỉnh',
];

/** Lãnh đạo cấp vụ, sở, ngành. */
export const DEPARTMENT_POSITIONS: readonly string[] = [
  'giám đốc sở', 'phó giám đốc sở', 'vụ trưởng', 'phó vụ trưởng', 'cục trưởng', 'phó cục trưởng', 'chánh văn phòng tỉnh ủy', 'phó chánh văn phòng tỉnh ủy',
  'chánh văn phòng UBND tỉnh', 'phó chánh văn phòng UBND tỉnh', 'trưởng ban tỉnh ủy', 'chánh thanh tra tỉnh', 'phó chánh thanh tra tỉnh',
];

/** A branch office (chi cục) is below a department, whose words its own hold. */
export const BRANCH_POSITIONS: readonly string[] = ['chi cục trưởng', 'phó chi cục trưởng'];

/** Doanh nhân. */
export const BUSINESS_POSITIONS: readonly string[] = [
  'doanh nhân', 'chủ doanh nghiệp', 'tổng giám đốc', 'phó tổng giám đốc', 'giám đốc công ty', 'phó giám đốc công ty', 'giám đốc doanh nghiệp', 'phó giám đốc doanh nghiệp',
  'chủ tịch hội đồng quản trị', 'chủ tịch HĐQT', 'chủ tịch hội đồng thành viên',
];

/** They head a department or a company where the unit is one. */
export const DIRECTOR_POSITIONS: readonly string[] = ['giám đốc', 'phó giám đốc'];

/** Beginning of the name of a department of the province. */
export const DEPARTMENT_NAMES: readonly string[] = ['sở'];
