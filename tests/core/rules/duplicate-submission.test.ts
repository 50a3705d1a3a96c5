import { duplicateSubmission } from '#core/rules/duplicate-submission/rule';
import { testRule } from '#support/rule-tester';

const UNITS = [
  { code: 'S1', name: 'Trường Tiểu học Nà Tòng', aliases: ['TH Nà Tòng'], cluster: null, parent: null, status: 'active' },
  { code: 'S2', name: 'Trường THCS Rạng Đông', aliases: [], cluster: 'Cụm 1', parent: null, status: 'active' },
  { code: 'S3', name: 'Trường Mầm non Ta Ma', aliases: [], cluster: null, parent: null, status: 'dissolved' },
] as const;

testRule(duplicateSubmission, {
  valid: {
    'one file a unit': `
      @ Trường Tiểu học Nà Tòng.xlsx 
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |
      
      @ Trường THCS Rạng Đông.xlsx 
      Đơn vị: Trường THCS Rạng Đông
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường THCS Rạng Đông | 30 | 26 |`,
    'files that say no unit': `
      @ Bảng 1.xlsx
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT |
      | 1 | Tổ 1 | 30 | 26 |
      | 2 | Tổ 2 | 30 | 26 |
      
      @ Bảng 2.xlsx
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT |
      | 1 | Tổ 3 | 30 | 26 |
      | 2 | Tổ 4 | 30 | 26 |`,
  },
  invalid: {
    'two files of one unit, by its name': `
      @ THCS Bản Đốc.xlsx 
      Đơn vị: THCS Bản Đốc
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | THCS Bản Đốc | 30 | 26 |
      
      @ Trường THCS Bản Đốc.xlsx <!differs>
      Đơn vị: Trường THCS Bản Đốc
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường THCS Bản Đốc | 30 | 26 |`,
    'two files of one unit, by the register': { plan: { units: UNITS }, text: `
      @ 1.xlsx 
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |
      
      @ 2.xlsx <!differs>
      Đơn vị: TH Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | TH Nà Tòng | 30 | 26 |` },
    'the same file twice': `
      @ Trường Tiểu học Nà Tòng.xlsx 
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |
      
      @ Trường Tiểu học Nà Tòng.xlsx <!sameContent>
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |`,
  },
});
