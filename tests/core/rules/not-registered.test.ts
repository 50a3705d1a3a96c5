import type { TargetFigure } from '#core/domain/target';
import { readTargetText } from '#core/recognise/read-target';
import { notRegistered } from '#core/rules/not-registered/rule';
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

testRule(notRegistered, {
  valid: {
    'as many as registered': { plan: { units: UNITS, targets: targets(26, null) }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |` },
    'no registration in the plan': { plan: { units: UNITS, targets: targets(null, 20) }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |` },
    'another unit': { plan: { units: UNITS, targets: targets(1, null) }, text: `
      @ Trường THCS Rạng Đông.xlsx 
      Đơn vị: Trường THCS Rạng Đông
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường THCS Rạng Đông | 30 | 26 |` },
    'a figure that cannot be read': { plan: { units: UNITS, targets: targets(25, null) }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 27 hoặc 28 | 2 |` },
    'the upper end of a registered span': { plan: { units: UNITS, targets: targets('20-26', null) }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |` },
    'a registered share, rounded up': { plan: { units: UNITS, targets: targets('85%', null) }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |` },
    'more than a least registered': { plan: { units: UNITS, targets: targets('từ 20 trở lên', null) }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 |` },
  },
  invalid: {
    'above a registered span': { plan: { units: UNITS, targets: targets('20-25', null) }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 <!notRegistered> |` },
    'above a registered share': { plan: { units: UNITS, targets: targets('85%', null) }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 27 <!notRegistered> |` },
    'one more than registered': { plan: { units: UNITS, targets: targets(25, null) }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 <!notRegistered> |` },
    'one more, where the law asks for no registration': { profile: 'B', plan: { units: UNITS, targets: targets(25, null) }, text: `
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 26 <!notRegistered> |` },
  },
});
