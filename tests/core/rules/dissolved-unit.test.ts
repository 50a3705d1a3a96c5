import type { RegisterUnit } from '#core/domain/plan';
import { dissolvedUnit } from '#core/rules/dissolved-unit/rule';
import { testRule } from '#support/rule-tester';

function unit(code: string, name: string, status: RegisterUnit['status']): RegisterUnit {
  return { code, name, aliases: [], cluster: null, parent: null, status };
}

const units = [unit('D01', 'Trường Tiểu học Nà Tòng', 'dissolved'), unit('D02', 'Trường Tiểu học Nà Sáy', 'active')];

const LIST = `
  | STT | Họ và tên | Ngày sinh |
  | 1 | Lò Văn An | 01/02/1980 |
  | 2 | Cà Thị Bình | 03/04/1985 |`;
const TITLE = 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021';

const tally = (counts: string): string => `
  Đơn vị: Trường Tiểu học Nà Tòng
  BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
  | STT | Đơn vị | Tổng số người | LĐTT ${counts.includes('|') ? '| CSTĐCS ' : ''}|
  | 1 | Trường Tiểu học Nà Tòng | 30 | ${counts} |`;

testRule(dissolvedUnit, {
  valid: {
    'a unit that is active': { text: `TRƯỜNG TIỂU HỌC NÀ SÁY\n${TITLE}${LIST}`, plan: { units } },
    'a unit that is not in the register': { text: `TRƯỜNG MẦM NON TA MA\n${TITLE}${LIST}`, plan: { units } },
    'a run without a plan': `TRƯỜNG TIỂU HỌC NÀ TÒNG\n${TITLE}${LIST}`,
    'a file that proposes nobody': {
      text: `TRƯỜNG TIỂU HỌC NÀ TÒNG\n${TITLE}\n| STT | Họ và tên | Ngày sinh |`, plan: { units },
    },
    'a dissolved unit under a law that allows it': { text: `TRƯỜNG TIỂU HỌC NÀ TÒNG\n${TITLE}${LIST}`, plan: { units }, law: { dissolvedUnits: { value: true, basis: 'quy chế của tỉnh', confidence: 'high' } } },
    'a file that says no unit': { text: `@ 1.xlsx\n${TITLE}${LIST}`, plan: { units } },
    'a unit that the register has twice, dissolved and new': {
      text: `TRƯỜNG TIỂU HỌC NÀ TÒNG\n${TITLE}${LIST}`, plan: { units: [...units, unit('D01', 'Trường PTDTBT Tiểu học Nà Tòng', 'active')] },
    },
    'a tally of nobody': { text: tally('0'), plan: { units } },
    'a tally that cannot be read': { text: tally('26 ng?'), plan: { units } },
  },
  invalid: {
    'a tally that proposes somebody for one award and nobody for another': { text: tally('0 | 2').replace('Nà Tòng', 'Nà Tòng <!dissolved>'), plan: { units } },
    'a dissolved unit that only the name of the file says': {
      text: `@ Trường Tiểu học Nà Tòng.xlsx <!dissolved>\n${TITLE}${LIST}`, plan: { units },
    },
    'a dissolved unit with a list': { text: `TRƯỜNG TIỂU HỌC NÀ TÒNG <!dissolved>\n${TITLE}${LIST}`, plan: { units } },
    'a dissolved unit under a later law': {
      text: `Đơn vị: Trường Tiểu học Nà Tòng <!dissolved>\n${TITLE}${LIST}`, plan: { units }, profile: 'C',
    },
  },
});
