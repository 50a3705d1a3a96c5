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

testRule(dissolvedUnit, {
  valid: {
    'a unit that is active': { text: `TRƯỜNG TIỂU HỌC NÀ SÁY\n${TITLE}${LIST}`, plan: { units } },
    'a unit that is not in the register': { text: `TRƯỜNG MẦM NON TA MA\n${TITLE}${LIST}`, plan: { units } },
    'a run without a plan': `TRƯỜNG TIỂU HỌC NÀ TÒNG\n${TITLE}${LIST}`,
    'a file that proposes nobody': {
      text: `TRƯỜNG TIỂU HỌC NÀ TÒNG\n${TITLE}\n| STT | Họ và tên | Ngày sinh |`, plan: { units },
    },
  },
  invalid: {
    'a dissolved unit with a list': { text: `TRƯỜNG TIỂU HỌC NÀ TÒNG <!dissolved>\n${TITLE}${LIST}`, plan: { units } },
    'a dissolved unit under a later law': {
      text: `Đơn vị: Trường Tiểu học Nà Tòng <!dissolved>\n${TITLE}${LIST}`, plan: { units }, profile: 'C',
    },
  },
});
