import { unitNotSubmitted } from '#core/rules/unit-not-submitted/rule';
import { testRule } from '#support/rule-tester';

const UNITS = [
  { code: 'S1', name: 'Trường Tiểu học Nà Tòng', aliases: ['TH Nà Tòng'], cluster: null, parent: null, status: 'active' },
  { code: 'S2', name: 'Trường THCS Rạng Đông', aliases: [], cluster: 'Cụm 1', parent: null, status: 'active' },
  { code: 'S3', name: 'Trường Mầm non Ta Ma', aliases: [], cluster: null, parent: null, status: 'dissolved' },
] as const;

testRule(unitNotSubmitted, {
  valid: {
    'all active units': { plan: { units: UNITS }, text: `
      @ Trường Tiểu học Nà Tòng.xlsx 
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |
      
      @ Trường THCS Rạng Đông.xlsx 
      Đơn vị: Trường THCS Rạng Đông
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường THCS Rạng Đông | 30 | 26 |` },
    'a check of single files': { plan: { units: UNITS }, isCheckOnly: true, text: `
      @ Trường Tiểu học Nà Tòng.xlsx 
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |` },
    'no plan': `
      @ Trường Tiểu học Nà Tòng.xlsx 
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |`,
  },
  invalid: {
    'the one that is missing': { plan: { units: UNITS }, text: `
      @ Trường Tiểu học Nà Tòng.xlsx 
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |
      
      <!missing>` },
    'a unit whose file may be the one that cannot be read': { plan: { units: UNITS }, unreadablePaths: ['hỏng.xlsx'], text: `
      @ Trường THCS Rạng Đông.xlsx 
      Đơn vị: Trường THCS Rạng Đông
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường THCS Rạng Đông | 30 | 26 |
      
      <!missing>` },
  },
});
