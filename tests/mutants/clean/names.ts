import type { Dice } from '../dice';

const FAMILIES = ['Nguyễn', 'Trần', 'Lò', 'Lường', 'Quàng', 'Cà', 'Vàng', 'Sùng', 'Giàng', 'Mùa', 'Thào', 'Phạm', 'Hoàng', 'Bùi', 'Đỗ', 'Tòng', 'Công', 'Lê', 'Đinh', 'Vừ'];
const MIDDLES = ['Văn', 'Thị', 'Thị Kim', 'Đức', 'Hữu', 'Thị Thu', 'Xuân', 'Minh', 'Ngọc', 'A', 'Thị Bích', 'Mạnh', 'Quốc', 'Thị Lan'];
const GIVEN = [
  'An', 'Bình', 'Cường', 'Dung', 'Hải', 'Hương', 'Khánh', 'Loan', 'Minh', 'Ngân', 'Páo', 'Quỳnh', 'Sơn', 'Tâm', 'Thuý', 'Tổng', 'Tuyết', 'Vân', 'Xôm', 'Yến', 'Hoà', 'Mỷ', 'Phượng', 'Đào',
];

/** Names that are each given once. */
export function nameSource(dice: Dice): () => { readonly family: string; readonly given: string } {
  const used = new Set<string>();
  const draw = (): { family: string; given: string } => {
    const family = `${dice.pick(FAMILIES)} ${dice.pick(MIDDLES)}`;
    const given = dice.pick(GIVEN);
    const key = `${family} ${given}`;
    if (used.has(key)) return draw();
    used.add(key);
    return { family, given };
  };
  return draw;
}

const PLACES = ['Quài Tở', 'Quài Nưa', 'Chiềng Sinh', 'Mường Mùn', 'Pú Nhung', 'Tỏa Tình', 'Phình Sáng', 'Nà Sáy', 'Mùn Chung', 'Ta Ma', 'Rạng Đông', 'Tênh Phông'];
const KINDS = ['Trường Mầm non', 'Trường Tiểu học', 'Trường THCS', 'Trường PTDTBT Tiểu học', 'UBND xã'];

/** Names of offices, no two alike. */
export function unitNames(dice: Dice, count: number): string[] {
  const all = PLACES.flatMap((place) => KINDS.map((kind) => `${kind} ${place}`));
  return dice.shuffle(all).slice(0, count);
}

const TEAMS = [
  'Tổ Văn phòng', 'Tổ Khoa học tự nhiên', 'Tổ Khoa học xã hội', 'Tổ Ngoại ngữ', 'Tổ Mẫu giáo lớn', 'Tổ Mẫu giáo bé', 'Tổ Nhà trẻ', 'Tổ Hành chính', 'Tổ 1', 'Tổ 2', 'Tổ 3', 'Tổ Năng khiếu',
];

export function teamNames(dice: Dice, count: number): string[] {
  return dice.shuffle(TEAMS).slice(0, count);
}

export const POSITIONS = ['Giáo viên', 'Hiệu trưởng', 'Phó Hiệu trưởng', 'Kế toán', 'Nhân viên văn thư', 'Tổ trưởng chuyên môn', 'Công chức Văn phòng - Thống kê'];

const SUBJECTS = ['môn Toán lớp 4', 'môn Tiếng Việt lớp 1', 'kỹ năng sống cho trẻ 5 tuổi', 'công tác chủ nhiệm lớp', 'tiếng Anh lớp 6', 'môn Lịch sử lớp 8', 'công tác văn thư, lưu trữ', 'hoạt động trải nghiệm'];
const METHODS = ['Một số biện pháp nâng cao chất lượng', 'Giải pháp đổi mới phương pháp dạy học', 'Ứng dụng công nghệ thông tin trong', 'Biện pháp bồi dưỡng học sinh qua'];

/** Titles of initiatives, each given once. */
export function initiativeSource(dice: Dice): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `${dice.pick(METHODS)} ${dice.pick(SUBJECTS)} (đề tài số ${String(count)})`;
  };
}
