import { quotaExceeded } from '#core/rules/quota-exceeded/rule';
import type { TargetFigure } from '#core/domain/target';
import { readTargetText } from '#core/recognise/read-target';
import { testRule } from '#support/rule-tester';

const UNITS = [
  { code: 'S1', name: 'Trường Tiểu học Nà Tòng', aliases: ['TH Nà Tòng'], cluster: null, parent: null, status: 'active' },
  { code: 'S2', name: 'Trường THCS Rạng Đông', aliases: [], cluster: 'Cụm 1', parent: null, status: 'active' },
  { code: 'S3', name: 'Trường Mầm non Ta Ma', aliases: [], cluster: null, parent: null, status: 'dissolved' },
] as const;

/** A text as a cell of the plan has it. */
function targets(registered: TargetFigure | string | null, quota: TargetFigure | string | null) {
  const [promise = null, limit = null] = [registered, quota].map((each) => (typeof each === 'string' ? readTargetText(each) : each));
  return [{ unitCode: 'S1', key: { award: 'LDTT', subject: 'individual' }, registered: promise, quota: limit }] as const;
}

testRule(quotaExceeded, {
  valid: {
    'a quota exactly used': { plan: { units: UNITS, targets: targets(null, 26) }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |` },
    'no quota set': { plan: { units: UNITS, targets: targets(20, null) }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |` },
    'a number that cannot be read': { plan: { units: UNITS, targets: targets(null, 20) }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 ng? |` },
    'the upper end of a span': { plan: { units: UNITS, targets: targets(null, '20-26') }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |` },
    'a share exactly used': { plan: { units: UNITS, targets: targets(null, 'không quá 90%') }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 27 |` },
    'a share that has no upper end': { plan: { units: UNITS, targets: targets(null, '85% trở lên') }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 30 |` },
    'a share of persons nobody has counted': { plan: { units: UNITS, targets: targets(null, '15%') }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 26 |` },
  },
  invalid: {
    'above a span': { plan: { units: UNITS, targets: targets(null, '20-25') }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 <!exceeded> |` },
    'above a share': { plan: { units: UNITS, targets: targets(null, 'không quá 85%') }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 <!exceeded> |` },
    'one above': { plan: { units: UNITS, targets: targets(null, 25) }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 <!exceeded> |` },
    'any, where none is allowed': { plan: { units: UNITS, targets: targets(null, 0) }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 1 <!exceeded> |` },
  },
});
