import { registrationShortfall } from '#core/rules/registration-shortfall/rule';
import { testRule } from '#support/rule-tester';

const UNITS = [
  { code: 'S1', name: 'Trường Tiểu học Nà Tòng', aliases: ['TH Nà Tòng'], cluster: null, parent: null, status: 'active' },
  { code: 'S2', name: 'Trường THCS Rạng Đông', aliases: [], cluster: 'Cụm 1', parent: null, status: 'active' },
  { code: 'S3', name: 'Trường Mầm non Ta Ma', aliases: [], cluster: null, parent: null, status: 'dissolved' },
] as const;

function targets(registered: number | null, quota: number | null) {
  return [{ unitCode: 'S1', key: { award: 'LDTT', subject: 'individual' }, registered, quota }] as const;
}

testRule(registrationShortfall, {
  valid: {
    'as many as registered': { plan: { units: UNITS, targets: targets(26, null) }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |` },
    'more than registered, which another rule reports': { plan: { units: UNITS, targets: targets(20, null) }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |` },
    'no registration in the plan': { plan: { units: UNITS, targets: targets(null, 30) }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |` },
    'a figure that cannot be read': { plan: { units: UNITS, targets: targets(27, null) }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 20 hoặc 21 | 2 |` },
  },
  invalid: {
    'fewer than registered': { plan: { units: UNITS, targets: targets(27, null) }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 <!shortfall> |` },
    'none at all': { plan: { units: UNITS, targets: targets(1, null) }, text: `
      # Biểu TH
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 0 <!shortfall> |` },
    'an award left out where others are proposed': { plan: { units: UNITS, targets: targets(27, null) }, text: `
      @ bieu.xlsx <!shortfall>
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | CSTĐCS |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 2 |` },
  },
});
