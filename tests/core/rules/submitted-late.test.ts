import { submittedLate } from '#core/rules/submitted-late/rule';
import { testRule } from '#support/rule-tester';

const UNITS = [
  { code: 'S1', name: 'Trường Tiểu học Nà Tòng', aliases: ['TH Nà Tòng'], cluster: null, parent: null, status: 'active' },
  { code: 'S2', name: 'Trường THCS Rạng Đông', aliases: [], cluster: 'Cụm 1', parent: null, status: 'active' },
  { code: 'S3', name: 'Trường Mầm non Ta Ma', aliases: [], cluster: null, parent: null, status: 'dissolved' },
] as const;

testRule(submittedLate, {
  valid: {
    'the day of the deadline itself': { plan: { units: UNITS, deadline: '2021-06-15', receipts: [{ unitCode: 'S1', receivedOn: '2021-06-15', file: null }] }, text: `
      @ Trường Tiểu học Nà Tòng.xlsx 
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |` },
    'no list of receipts': { plan: { units: UNITS, deadline: '2021-06-15' }, text: `
      @ Trường Tiểu học Nà Tòng.xlsx 
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |` },
    'no deadline': { plan: { units: UNITS, receipts: [{ unitCode: 'S1', receivedOn: '2021-06-15', file: null }] }, text: `
      @ Trường Tiểu học Nà Tòng.xlsx 
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |` },
    'a corrected file after a first one in time': { plan: { units: UNITS, deadline: '2021-06-15', receipts: [{ unitCode: 'S1', receivedOn: '2021-06-20', file: null }, { unitCode: 'S1', receivedOn: '2021-06-11', file: null }] }, text: `
      @ Trường Tiểu học Nà Tòng.xlsx 
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |` },
    'files without a unit, or of one without a receipt': { plan: { units: UNITS, deadline: '2021-06-15', receipts: [{ unitCode: 'S1', receivedOn: '2021-06-17', file: null }] }, text: `
      @ Bảng 1.xlsx
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT |
      | 1 | Tổ 1 | 30 | 26 |

      @ 2.xlsx
      Đơn vị: Trường Mầm non Bản Đốc
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Mầm non Bản Đốc | 30 | 26 |

      @ Trường THCS Rạng Đông.xlsx
      Đơn vị: Trường THCS Rạng Đông
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường THCS Rạng Đông | 30 | 26 |` },
  },
  invalid: {
    'two days late': { plan: { units: UNITS, deadline: '2021-06-15', receipts: [{ unitCode: 'S1', receivedOn: '2021-06-17', file: null }, { unitCode: 'S2', receivedOn: '2021-06-11', file: null }] }, text: `
      @ Trường Tiểu học Nà Tòng.xlsx <!late>
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |
      
      @ Trường THCS Rạng Đông.xlsx 
      Đơn vị: Trường THCS Rạng Đông
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường THCS Rạng Đông | 30 | 26 |` },
    'the receipt that names this file': { plan: { units: UNITS, deadline: '2021-06-15', receipts: [{ unitCode: 'S1', receivedOn: '2021-06-11', file: 'cũ.xlsx' }, { unitCode: 'S1', receivedOn: '2021-07-01', file: 'S1.xlsx' }] }, text: `
      @ sửa/S1.xlsx <!late>
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |` },
    'the first of several receipts, in whatever order they stand': { plan: { units: UNITS, deadline: '2021-06-15', receipts: [{ unitCode: 'S1', receivedOn: '2021-07-17', file: null }, { unitCode: 'S1', receivedOn: '2021-06-16', file: null }, { unitCode: 'S1', receivedOn: '2021-06-20', file: 'khác.xlsx' }] }, text: `
      @ Trường Tiểu học Nà Tòng.xlsx <!late>
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |` },
  },
});
