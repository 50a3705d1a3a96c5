const GOOD = 'Hoàn thành tốt nhiệm vụ';

/**
 * Words of the sample list (bảng mẫu), all people invented. Planted: a doubled blank in a name, a repeated number, a
 * rating that is too low, a person named twice, and one person too many stated below.
 */
export const PRACTICE = {
  sheet: 'Bảng mẫu',
  agency: 'UBND HUYỆN TUẦN GIÁO',
  unit: 'TRƯỜNG TIỂU HỌC BẢN MẪU',
  title: 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021',
  headers: ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Xếp loại'],
  /** Number, then the texts of the other columns. */
  people: [
    [1, 'Phan Thị Minh Hòa', '10/12/1988', 'Hiệu trưởng', GOOD],
    [2, 'Đỗ Hữu  Vân', '27/02/1974', 'Giáo viên', GOOD],
    [3, 'Giàng Văn Hà', '23/08/1982', 'Giáo viên', GOOD],
    [3, 'Quàng Xuân Chi', '05/11/1980', 'Tổ phó chuyên môn', GOOD],
    [5, 'Tòng Quang Khánh', '03/04/1989', 'Giáo viên', 'Hoàn thành nhiệm vụ'],
    [6, 'Vừ Ngọc Ngân', '12/03/1996', 'Giáo viên', GOOD],
    [7, 'Mùa Thanh Hạnh', '10/02/1984', 'Kế toán', GOOD],
    [8, 'Giàng Văn Hà', '23/08/1982', 'Giáo viên', GOOD],
  ],
  stated: 'Ấn định danh sách có 09 người.',
} as const;
