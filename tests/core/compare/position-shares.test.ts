import { positionShares } from '#core/compare/position-shares';
import { consolidate } from '#core/consolidate/consolidate';
import { carriedUnits, OFFICE_PLAN } from '#support/carried-office';
import { submissionsOf } from '#support/recognised';

describe('positions of those proposed', () => {
  it.each([['taken apart', null], ['as one unit, in whose files the same cells name others', OFFICE_PLAN]])('by the result of a lower office, %s', (_, plan) => {
    expect(positionShares(carriedUnits(plan))).toEqual([{ key: { award: 'LDTT', subject: 'individual' }, leaders: 1, direct: 1, unknown: 1 }]);
  });

  const list = (award: string, ...rows: readonly string[]): string => `
    # DS ${award}
    DANH SÁCH ĐỀ NGHỊ ${award} NĂM HỌC 2020 - 2021
    | STT | Họ và tên | Chức vụ |
    ${rows.map((row, index) => `| ${String(index + 1)} | ${row} |`).join('\n    ')}`;
  const shares = (text: string): string[] => positionShares(consolidate({ submissions: submissionsOf(text), plan: null, adjustments: [] }).units)
    .map(({ key, leaders, direct, unknown }) => `${key.award}/${key.subject} ${String(leaders)} ${String(direct)} ${String(unknown)}`);

  it.each<[string, string, readonly string[]]>([
    ['award by award in the order of the catalogue', `@ a.xlsx
      # Bìa
      TRƯỜNG MẦM NON HOA${list('CHIẾN SĨ THI ĐUA CƠ SỞ', 'Lò Thị Anh | Hiệu trưởng')}${list('LAO ĐỘNG TIÊN TIẾN', 'Lò Thị Anh | Hiệu trưởng', 'Cà Văn Bình | Giáo viên', 'Quàng Thị Chi | ')}`,
      ['LDTT/individual 1 1 1', 'CSTDCS/individual 1 0 0']],
    ['added up over units; a bare number tells no position, and collectives and none are left out', `@ a.xlsx
      # Bìa
      TRƯỜNG MẦM NON HOA${list('LAO ĐỘNG TIÊN TIẾN', 'Lò Thị Anh | Phó Hiệu trưởng')}
      @ b.xlsx
      # Biểu
      TRƯỜNG TIỂU HỌC CÂY
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | LĐTT | CSTĐCS | TTLĐTT |
      | 1 | Trường Tiểu học Cây | 7 | 0 | 2 |`, ['LDTT/individual 1 0 7']],
    ['of a file that is not taken, none', `@ a.xlsx
      # Bìa
      TRƯỜNG MẦM NON HOA`, []],
  ])('by lists: %s', (_, text, expected) => {
    expect(shares(text)).toEqual(expected);
  });
});
