import type { Plan } from '#core/domain/plan';
import { missingDossierPart } from '#core/rules/missing-dossier-part/rule';
import { testRule } from '#support/rule-tester';

const asking = (...dossier: NonNullable<Plan['dossier']>): Partial<Plan> => ({ dossier });
const list = (attachment: string, end = 'NGƯỜI LẬP BIỂU'): string => `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      ${attachment}
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Văn An | 01/02/1980 |
      | 2 | Cà Thị Bình | 03/04/1985 |
      ${end}`;

testRule(missingDossierPart, {
  valid: {
    'a letter with number and date': { text: list('(Kèm theo Tờ trình số 65/TTr-THCS ngày 09/6/2021 của Trường THCS Nà Sáy)') },
    'minutes without a number': { text: list('(Kèm theo Tờ trình số 65/TTr ngày 09/6/2021 và Biên bản họp Hội đồng ngày 05 tháng 6 năm 2021)') },
    'no word of a letter, no signature, no plan': { text: list('Đơn vị: Trường THCS Nà Sáy', '') },
    'a letter that is only named': { text: list('(Kèm theo Tờ trình của Trường THCS Nà Sáy)') },
    'the number of the paper itself, still to be given by the clerk': { text: list('Số:      /TTr-THCS, ngày     tháng 6 năm 2021') },
    'all that the plan asks for': {
      plan: asking('person-list', 'submission-letter', 'minutes', 'signature'),
      text: list('(Kèm theo Tờ trình số 65/TTr ngày 09/6/2021 và Biên bản họp Hội đồng ngày 05/6/2021)'),
    },
    'collectives named in a list of both': {
      plan: asking('person-list', 'collective-list'),
      text: `
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM HỌC 2020 - 2021
      | STT | Họ và tên/Tên tập thể | Chức vụ |
      | 1 | Lò Văn An | Giáo viên |
      | 2 | Tổ Tự nhiên | |`,
    },
    'a workbook that proposes nobody': { plan: asking('minutes'), text: `
      KẾ HOẠCH CÔNG TÁC THI ĐUA NĂM 2021
      (Kèm theo Tờ trình số     /TTr ngày    tháng 6 năm 2021)` },
  },
  invalid: {
    'number and date left blank': { text: list('(Kèm theo Tờ trình số      /TTr-THCS ngày      tháng 6 năm 2021) <!unfilled>') },
    'a number of dots': { text: list('(Kèm theo Tờ trình số ……/TTr-THCS ngày 09/6/2021) <!unfilled>') },
    'a day left blank': { text: list('(Kèm theo Tờ trình số 65/TTr ngày    /6/2021) <!unfilled>') },
    'minutes of a day left blank': { text: list('(Kèm theo Tờ trình số 65/TTr ngày 09/6/2021 và Biên bản họp Hội đồng ngày ... tháng 6 năm 2021) <!unfilled>') },
    'minutes that the plan asks for': {
      plan: asking('minutes', 'person-list'),
      text: `
      @ bieu.xlsx <!notThere>${list('(Kèm theo Tờ trình số 65/TTr ngày 09/6/2021)')}`,
    },
    'a signature and a tally that the plan asks for': {
      plan: asking('signature', 'tally'),
      text: `
      @ bieu.xlsx <!notThere> <!notThere>${list('(Kèm theo Tờ trình số 65/TTr ngày 09/6/2021)', '')}`,
    },
  },
});
