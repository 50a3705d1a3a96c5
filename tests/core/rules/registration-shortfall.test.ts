import { registrationShortfall } from '#core/rules/registration-shortfall/rule';
import { ldttTargets, PLANNED_UNITS, tallyOf } from '#support/planned-tally';
import { testRule } from '#support/rule-tester';

testRule(registrationShortfall, {
  valid: {
    'as many as registered': { plan: { units: PLANNED_UNITS, targets: ldttTargets(26, null) }, text: tallyOf('Tổng số người | LĐTT', '30 | 26') },
    'more than registered, which another rule reports': { plan: { units: PLANNED_UNITS, targets: ldttTargets(20, null) }, text: tallyOf('Tổng số người | LĐTT', '30 | 26') },
    'no registration in the plan': { plan: { units: PLANNED_UNITS, targets: ldttTargets(null, 30) }, text: tallyOf('Tổng số người | LĐTT', '30 | 26') },
    'a figure that cannot be read': { plan: { units: PLANNED_UNITS, targets: ldttTargets(27, null) }, text: tallyOf('Tổng số người | LĐTT | CSTĐCS', '30 | 20 hoặc 21 | 2') },
    'inside a registered span': { plan: { units: PLANNED_UNITS, targets: ldttTargets('20-26', null) }, text: tallyOf('Tổng số người | LĐTT', '30 | 20') },
    'a registered share, rounded down': { plan: { units: PLANNED_UNITS, targets: ldttTargets('85%', null) }, text: tallyOf('Tổng số người | LĐTT', '30 | 25') },
    'a number allotted binds only above': { plan: { units: PLANNED_UNITS, targets: ldttTargets(null, 27) }, text: tallyOf('Tổng số người | LĐTT', '30 | 26') },
    'a share asked for at least, exactly met': { plan: { units: PLANNED_UNITS, targets: ldttTargets(null, '80% trở lên') }, text: tallyOf('Tổng số người | LĐTT', '30 | 24') },
  },
  invalid: {
    'below a registered span': { plan: { units: PLANNED_UNITS, targets: ldttTargets('27-30', null) }, text: tallyOf('Tổng số người | LĐTT', '30 | 26 <!shortfall>') },
    'below a share that the plan asks for': { plan: { units: PLANNED_UNITS, targets: ldttTargets(null, '85% trở lên') }, text: tallyOf('Tổng số người | LĐTT', '30 | 25 <!belowTarget>') },
    'fewer than asked for at least': { plan: { units: PLANNED_UNITS, targets: ldttTargets(null, 'từ 20 trở lên') }, text: tallyOf('Tổng số người | LĐTT', '30 | 19 <!belowTarget>') },
    'fewer than registered': { plan: { units: PLANNED_UNITS, targets: ldttTargets(27, null) }, text: tallyOf('Tổng số người | LĐTT', '30 | 26 <!shortfall>') },
    'none at all': { plan: { units: PLANNED_UNITS, targets: ldttTargets(1, null) }, text: `
      # Biểu TH
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 0 <!shortfall> |` },
    'an award left out where others are proposed': { plan: { units: PLANNED_UNITS, targets: ldttTargets(27, null) }, text: `
      @ bieu.xlsx <!shortfall>
      Đơn vị: Trường Tiểu học Nà Tòng
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | CSTĐCS |
      | 1 | Trường Tiểu học Nà Tòng | 30 | 2 |` },
  },
});
