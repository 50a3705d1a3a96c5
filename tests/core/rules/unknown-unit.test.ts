import { unknownUnit } from '#core/rules/unknown-unit/rule';
import { testRule } from '#support/rule-tester';

const UNITS = [
  { code: 'S1', name: 'Trường Tiểu học Nà Tòng', aliases: ['TH Nà Tòng'], cluster: null, parent: null, status: 'active' },
  { code: 'S2', name: 'Trường THCS Rạng Đông', aliases: [], cluster: 'Cụm 1', parent: null, status: 'active' },
  { code: 'S3', name: 'Trường Mầm non Ta Ma', aliases: [], cluster: null, parent: null, status: 'dissolved' },
] as const;
const NEAR_UNITS = [
  ...['Trường Mầm non Bản Hin', 'Trường Tiểu học Rạng Đông', ...new Array<string>(4).fill('Trường Mầm non Hoa Sen')].map((name, index) => ({
    code: `N${String(index)}`, name, aliases: [], cluster: null, parent: null, status: 'active' as const,
  })),
];

testRule(unknownUnit, {
  valid: {
    'units of the register, by name and by alias': { plan: { units: UNITS }, text: `
      Đơn vị: Phòng Giáo dục và Đào tạo
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên trường | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 29 | 27 |
      | 2 | Trường THCS Rạng Đông | 27 | 25 |` },
    'aliases in short': { plan: { units: UNITS }, text: `
      Đơn vị: Phòng Giáo dục và Đào tạo
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên trường | Tổng số người | LĐTT |
      | 1 | TH Nà Tòng | 29 | 27 |
      | 2 | THCS Rạng Đông | 27 | 25 |` },
    'teams of one unit': { plan: { units: UNITS }, text: `
      Đơn vị: Phòng Giáo dục và Đào tạo
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên trường | Tổng số người | LĐTT |
      | 1 | Tổ Toán | 9 | 8 |
      | 2 | Tổ Văn | 9 | 8 |
      | 3 | Tổ Văn phòng | 5 | 5 |` },
    'unknown units without a plan': `
      Đơn vị: Phòng Giáo dục và Đào tạo
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên trường | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 29 | 27 |
      | 2 | Trường THCS Rạng Đông | 27 | 25 |
      | 3 | Trường Mầm non Bản Đốc | 20 | 18 |`,
    'a unit of the register in an old font': { plan: { units: UNITS }, text: `
      Đơn vị: Phòng Giáo dục và Đào tạo
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên trường | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 29 | 27 |
      | 2 | Trường THCS Rạng Đông | 27 | 25 |
      | 3 | Tr\u00adêng TiÓu häc Nµ Tßng {font:.VnTime} | 20 | 18 |` },
    'one unit of the register among teams of a unit': { plan: { units: UNITS }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 29 | 27 |
      | 2 | Tổ 2 | 27 | 25 |` },
    'two units of the register among five rows': { plan: { units: UNITS }, text: `
      Đơn vị: Phòng Giáo dục và Đào tạo
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên trường | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 29 | 27 |
      | 2 | Trường THCS Rạng Đông | 27 | 25 |
      | 3 | Trường Mầm non Bản Đốc | 20 | 18 |
      | 4 | Trường Mầm non Bản Lạ | 20 | 18 |
      | 5 | Trường Mầm non Bản Hin | 20 | 18 |` },
    'the total of units, rows without a name, and a table that is no tally': { plan: { units: UNITS }, text: `
      # Biểu TH
      Đơn vị: Phòng Giáo dục và Đào tạo
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên trường | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 29 | 27 |
      | 2 | Trường THCS Rạng Đông | 27 | 25 |
      | 3 | " " | 27 | 25 |
      | 4 |  | 27 | 25 |
      | 5 | 2021 | 27 | 25 |
      |   | Tổng số các trường | 56 | 52 |
      # Nộp hồ sơ
      THEO DÕI NỘP HỒ SƠ NĂM HỌC 2020 - 2021
      | STT | Tên trường | Ngày nộp | Ghi chú |
      | 1 | Trường Tiểu học Nà Tòng | 01/06/2021 | |
      | 2 | Trường THCS Rạng Đông | 02/06/2021 | |
      | 3 | Trường Mầm non Bản Đốc | 03/06/2021 | |
      # Không tên
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tổng số người | LĐTT |
      | 1 | 29 | 27 |
      | 2 | 27 | 25 |` },
  },
  invalid: {
    'one unit among those of the register': { plan: { units: UNITS }, text: `
      Đơn vị: Phòng Giáo dục và Đào tạo
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên trường | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 29 | 27 |
      | 2 | Trường THCS Rạng Đông | 27 | 25 |
      | 3 | Trường Mầm non Bản Đốc <!unknown> | 20 | 18 |` },
    'two of four': { plan: { units: UNITS }, text: `
      Đơn vị: Phòng Giáo dục và Đào tạo
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên trường | Tổng số người | LĐTT |
      | 1 | Trường Mầm non Bản Lạ <!unknown> | 29 | 27 |
      | 2 | TH Nà Tòng | 29 | 27 |
      | 3 | Trường THCS Rạng Đông | 27 | 25 |
      | 4 | Trường Mầm non Bản Đốc <!unknown> | 20 | 18 |` },
    'blanks around a name, near names, and three of four that share one': { plan: { units: NEAR_UNITS }, text: `
      Đơn vị: Phòng Giáo dục và Đào tạo
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên trường | Tổng số người | LĐTT |
      | 1 | "  Trường Mầm non Bản Hon  " <!unknown> | 29 | 27 |
      | 2 | Trường Mầm non Bản Hin | 29 | 27 |
      | 3 | Trường Tiểu học Rạng Đông | 29 | 27 |
      | 4 | Trường Mầm non Hoa Sen <!unknown> | 20 | 18 |` },
  },
});
