import { quotaExceeded } from '#core/rules/quota-exceeded/rule';
import { ldttTargets, PLANNED_UNITS, tallyOf } from '#support/planned-tally';
import { testRule } from '#support/rule-tester';

testRule(quotaExceeded, {
  valid: {
    'a quota exactly used': { plan: { units: PLANNED_UNITS, targets: ldttTargets(null, 26) }, text: tallyOf('Tổng số người | LĐTT', '30 | 26') },
    'no quota set': { plan: { units: PLANNED_UNITS, targets: ldttTargets(20, null) }, text: tallyOf('Tổng số người | LĐTT', '30 | 26') },
    'a number that cannot be read': { plan: { units: PLANNED_UNITS, targets: ldttTargets(null, 20) }, text: tallyOf('Tổng số người | LĐTT', '30 | 26 ng?') },
    'the upper end of a span': { plan: { units: PLANNED_UNITS, targets: ldttTargets(null, '20-26') }, text: tallyOf('Tổng số người | LĐTT', '30 | 26') },
    'a share exactly used': { plan: { units: PLANNED_UNITS, targets: ldttTargets(null, 'không quá 90%') }, text: tallyOf('Tổng số người | LĐTT', '30 | 27') },
    'a share that has no upper end': { plan: { units: PLANNED_UNITS, targets: ldttTargets(null, '85% trở lên') }, text: tallyOf('Tổng số người | LĐTT', '30 | 30') },
    'a share of persons nobody has counted': { plan: { units: PLANNED_UNITS, targets: ldttTargets(null, '15%') }, text: tallyOf('LĐTT', '26') },
  },
  invalid: {
    'above a span': { plan: { units: PLANNED_UNITS, targets: ldttTargets(null, '20-25') }, text: tallyOf('Tổng số người | LĐTT', '30 | 26 <!exceeded>') },
    'above a share': { plan: { units: PLANNED_UNITS, targets: ldttTargets(null, 'không quá 85%') }, text: tallyOf('Tổng số người | LĐTT', '30 | 26 <!exceeded>') },
    'one above': { plan: { units: PLANNED_UNITS, targets: ldttTargets(null, 25) }, text: tallyOf('Tổng số người | LĐTT', '30 | 26 <!exceeded>') },
    'any, where none is allowed': { plan: { units: PLANNED_UNITS, targets: ldttTargets(null, 0) }, text: tallyOf('Tổng số người | LĐTT', '30 | 1 <!exceeded>') },
  },
});
