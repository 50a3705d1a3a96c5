import { unitNotInPlan } from '#core/rules/unit-not-in-plan/rule';
import { testRule } from '#support/rule-tester';

const UNITS = [
  { code: 'S1', name: 'Trường Tiểu học Nà Tòng', aliases: ['TH Nà Tòng'], cluster: null, parent: null, status: 'active' },
  { code: 'S2', name: 'Trường THCS Rạng Đông', aliases: [], cluster: 'Cụm 1', parent: null, status: 'active' },
  { code: 'S3', name: 'Trường Mầm non Ta Ma', aliases: [], cluster: null, parent: null, status: 'dissolved' },
] as const;

testRule(unitNotInPlan, {
  valid: {
    'a unit of the plan, by name and by alias': { plan: { units: UNITS }, text: `
      @ Trường Tiểu học Nà Tòng.xlsx 
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |
      
      @ THCS Rạng Đông.xlsx 
      Đơn vị: THCS Rạng Đông
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | THCS Rạng Đông | 30 | 26 |` },
    'a dissolved unit, which another rule reports': { plan: { units: UNITS }, text: `
      @ Trường Mầm non Ta Ma.xlsx 
      Đơn vị: Trường Mầm non Ta Ma
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Mầm non Ta Ma | 30 | 26 |` },
    'no plan': `
      @ Trường Mầm non Bản Đốc.xlsx 
      Đơn vị: Trường Mầm non Bản Đốc
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Mầm non Bản Đốc | 30 | 26 |`,
    'a file that says no unit, in a check of single files': { plan: { units: UNITS }, isCheckOnly: true, text: `
      @ Bảng 1.xlsx
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT |
      | 1 | Tổ 1 | 30 | 26 |
      | 2 | Tổ 2 | 30 | 26 |` },
    'a plan without units': { plan: { units: [] }, text: `
      @ Trường Mầm non Bản Đốc.xlsx
      Đơn vị: Trường Mầm non Bản Đốc
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Mầm non Bản Đốc | 30 | 26 |` },
    'a unit of the plan that only its file names': { plan: { units: UNITS }, text: `
      @ Trường Tiểu học Nà Tòng.xlsx
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT |
      | 1 | Tổ 1 | 30 | 26 |
      | 2 | Tổ 2 | 30 | 26 |` },
  },
  invalid: {
    'a unit that nobody expects': { plan: { units: UNITS }, text: `
      @ 1.xlsx
      Đơn vị: Trường Mầm non Bản Đốc <!notExpected>
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Mầm non Bản Đốc | 30 | 26 |` },
    'a file of a consolidation that says no unit': { plan: { units: UNITS }, text: `
      @ Bảng 1.xlsx <!unnamed>
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT |
      | 1 | Tổ 1 | 30 | 26 |
      | 2 | Tổ 2 | 30 | 26 |` },
  },
});
