import type { TargetFigure } from '#core/domain/target';
import { readTargetText } from '#core/recognise/read-target';
import { registrationShortfall } from '#core/rules/registration-shortfall/rule';
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
    'inside a registered span': { plan: { units: UNITS, targets: targets('20-26', null) }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 20 |` },
    'a registered share, rounded down': { plan: { units: UNITS, targets: targets('85%', null) }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 25 |` },
    'a number allotted binds only above': { plan: { units: UNITS, targets: targets(null, 27) }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |` },
    'a share asked for at least, exactly met': { plan: { units: UNITS, targets: targets(null, '80% trở lên') }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 24 |` },
  },
  invalid: {
    'below a registered span': { plan: { units: UNITS, targets: targets('27-30', null) }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 <!shortfall> |` },
    'below a share that the plan asks for': { plan: { units: UNITS, targets: targets(null, '85% trở lên') }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 25 <!belowTarget> |` },
    'fewer than asked for at least': { plan: { units: UNITS, targets: targets(null, 'từ 20 trở lên') }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 19 <!belowTarget> |` },
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
