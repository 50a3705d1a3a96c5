import { GridBuilder } from '#core/grid/grid-builder';
import type { SheetGrid } from '#core/grid/sheet-grid';

const SURNAMES = ['Lò', 'Quàng', 'Cà', 'Lường', 'Nguyễn', 'Tòng', 'Bạc', 'Vì', 'Hoàng', 'Mùa'];
const MIDDLES = ['Thị', 'Văn', 'Thị Bích', 'Đức', 'Minh', 'Thu', 'Xuân', 'Ngọc'];
const GIVEN = ['Ánh', 'Bình', 'Chung', 'Dũng', 'Giang', 'Hà', 'Khánh', 'Lan', 'Mai', 'Nga', 'Oanh', 'Phúc', 'Quý', 'Sơn', 'Thảo', 'Yến'];

/** A sound list of so many people of a school year, the same each time: ten columns, every eighth a CSTĐCS. */
export function longList(people: number): SheetGrid {
  const builder = new GridBuilder();
  const put = (row: number, column: number, value: string | number) => {
    builder.set(row, column, typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value });
  };
  put(0, 0, 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN, CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020-2021');
  ['TT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị', 'LĐTT', 'CSTĐCS', 'Xếp loại', 'Sáng kiến', 'Ghi chú']
    .forEach((label, column) => { put(2, column, label); });
  for (let person = 0; person < people; person += 1) {
    const isFighter = person % 8 === 0;
    const name = [SURNAMES[person % 10], MIDDLES[Math.floor(person / 10) % 8], GIVEN[Math.floor(person / 80) % 16]].join(' ');
    const birth = `${String(1 + person % 28).padStart(2, '0')}/${String(1 + Math.floor(person / 28) % 12).padStart(2, '0')}/${String(1965 + Math.floor(person / 336) % 35)}`;
    [person + 1, name, birth, 'Giáo viên', `Trường Tiểu học số ${String(1 + person % 40)}`, 'x', isFighter ? 'x' : '',
      isFighter ? 'Hoàn thành xuất sắc nhiệm vụ' : 'Hoàn thành tốt nhiệm vụ', isFighter ? `Giải pháp số ${String(person)} dạy học theo dự án` : '', '']
      .forEach((value, column) => { if (value !== '') put(person + 3, column, value); });
  }
  return builder.build({ name: 'Danh sách' });
}
