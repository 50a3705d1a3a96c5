import { notRegistered } from '#core/rules/not-registered/rule';
import { ldttTargets, PLANNED_UNITS, tallyOf } from '#support/planned-tally';
import { testRule } from '#support/rule-tester';

testRule(notRegistered, {
  valid: {
    'as many as registered': { plan: { units: PLANNED_UNITS, targets: ldttTargets(26, null) }, text: tallyOf('Tổng số người | LĐTT', '30 | 26') },
    'no registration in the plan': { plan: { units: PLANNED_UNITS, targets: ldttTargets(null, 20) }, text: tallyOf('Tổng số người | LĐTT', '30 | 26') },
    'another unit': { plan: { units: PLANNED_UNITS, targets: ldttTargets(1, null) }, text: `
      @ Trường THCS Rạng Đông.xlsx 
      Đơn vị: Trường THCS Rạng Đông
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường THCS Rạng Đông | 30 | 26 |` },
    'a figure that cannot be read': { plan: { units: PLANNED_UNITS, targets: ldttTargets(25, null) }, text: tallyOf('Tổng số người | LĐTT | CSTĐCS', '30 | 27 hoặc 28 | 2') },
    'the upper end of a registered span': { plan: { units: PLANNED_UNITS, targets: ldttTargets('20-26', null) }, text: tallyOf('Tổng số người | LĐTT', '30 | 26') },
    'a registered share, rounded up': { plan: { units: PLANNED_UNITS, targets: ldttTargets('85%', null) }, text: tallyOf('Tổng số người | LĐTT', '30 | 26') },
    'more than a least registered': { plan: { units: PLANNED_UNITS, targets: ldttTargets('từ 20 trở lên', null) }, text: tallyOf('Tổng số người | LĐTT', '30 | 26') },
  },
  invalid: {
    'above a registered span': { plan: { units: PLANNED_UNITS, targets: ldttTargets('20-25', null) }, text: tallyOf('Tổng số người | LĐTT', '30 | 26 <!notRegistered>') },
    'above a registered share': { plan: { units: PLANNED_UNITS, targets: ldttTargets('85%', null) }, text: tallyOf('Tổng số người | LĐTT', '30 | 27 <!notRegistered>') },
    'one more than registered': { plan: { units: PLANNED_UNITS, targets: ldttTargets(25, null) }, text: tallyOf('Tổng số người | LĐTT', '30 | 26 <!notRegistered>') },
    'one more, where the law asks for no registration': { profile: 'B', plan: { units: PLANNED_UNITS, targets: ldttTargets(25, null) }, text: tallyOf('Tổng số người | LĐTT', '30 | 26 <!notRegistered>') },
  },
});
