import { reusedInitiative } from '#core/rules/reused-initiative/rule';
import { findingsOf, testRule } from '#support/rule-tester';

const TITLE = 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021';
const READING = 'Biện pháp rèn kỹ năng đọc hiểu cho học sinh lớp 4';

const COUNTING = 'Biện pháp rèn kỹ năng tính toán cho học sinh lớp 2';
const UNIT = 'TRƯỜNG TIỂU HỌC HOA BAN';

/** A list of CSTĐCS with initiatives; each row: name, birth, initiative, decision. */
function list(last: number, rows: readonly string[], { unit = UNIT, title = 'CHIẾN SĨ THI ĐUA CƠ SỞ' } = {}): string {
  return `
    @ ${unit} ${String(last)}.xlsx
    ${unit}
    DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU ${title} NĂM HỌC ${String(last - 1)} - ${String(last)}
    | STT | Họ và tên | Ngày sinh | Tên sáng kiến | Số, ngày QĐ công nhận |
    ${rows.map((row, index) => `| ${String(index + 1)} | ${row} |`).join('\n')}`;
}

const AN = 'Lò Văn An | 01/02/1980';
const BINH = 'Cà Thị Bình | 05/06/1985';
const OTHER_UNIT = { unit: 'TRƯỜNG MẦM NON HỌA MI' };

testRule(reusedInitiative, {
  valid: {
    'an initiative of a past year for a higher title': {
      text: list(2021, [`${AN} | ${READING} | Số 638/QĐ-UBND, ngày 24/05/2020`], { title: 'CHIẾN SĨ THI ĐUA CẤP TỈNH' }),
      past: list(2020, [`${AN} | ${READING} | Số 638/QĐ-UBND, ngày 24/05/2020`]),
    },
    'an initiative of a past year with a new decision': {
      text: list(2021, [`${AN} | ${READING} | Số 700/QĐ-UBND, ngày 24/05/2021`]),
      past: list(2020, [`${AN} | ${READING} | Số 638/QĐ-UBND, ngày 24/05/2020`]),
    },
    'two initiatives of one decision, of two persons or of one': {
      text: list(2021, [
        `${AN} | Biện pháp rèn kỹ năng tính toán cho học sinh lớp 2 | Số 638/QĐ-UBND, ngày 24/05/2020`,
        `${BINH} | Tổ chức trò chơi dân gian trong giờ ra chơi | Số 638/QĐ-UBND, ngày 24/05/2020`,
      ]),
      past: list(2020, [`${BINH} | ${READING} | Số 638/QĐ-UBND, ngày 24/05/2020`]),
    },
    'an initiative shared with another one of a past year': {
      text: list(2021, [`${BINH} | ${READING} (đồng tác giả) | Số 638/QĐ-UBND`]), past: list(2020, [`${AN} | ${READING} (đồng tác giả) | Số 638/QĐ-UBND`]),
    },
    'short texts of a past year': { text: list(2021, [`${AN} | Có sáng kiến | `]), past: list(2020, [`${AN} | Có sáng kiến | `]) },
    'somebody of like name in another unit': {
      text: list(2021, ['Lò Văn An | | ' + READING + ' | ']), past: list(2020, ['Lò Văn An | | ' + READING + ' | '], OTHER_UNIT),
    },
    'a round that is not before': { text: list(2021, [`${AN} | ${READING} | `]), past: list(2022, [`${AN} | ${READING} | `]) },
    'an initiative each': `
      ${TITLE}
      | STT | Họ và tên | Chức vụ | Tên sáng kiến |
      | 1 | Lò Văn An | Giáo viên | ${READING} |
      | 2 | Cà Thị Bình | Giáo viên | Biện pháp rèn kỹ năng tính toán cho học sinh lớp 2 |`,
    'authors who are said to share it': `
      ${TITLE}
      | STT | Họ và tên | Chức vụ | Tên sáng kiến |
      | 1 | Lò Văn An | Giáo viên | ${READING} (đồng tác giả) |
      | 2 | Cà Thị Bình | Giáo viên | ${READING} (đồng tác giả) |`,
    'like names under two decisions': `
      ${TITLE}
      | STT | Họ và tên | Chức vụ | Tên sáng kiến | Số, ngày QĐ công nhận |
      | 1 | Lò Văn An | Giáo viên | ${READING} | Số 638/QĐ-UBND, ngày 24/05/2021 |
      | 2 | Cà Thị Bình | Giáo viên | ${READING} | Số 12/QĐ-UBND, ngày 24/05/2020 |`,
    'an author of a past year who cannot be told from another': {
      text: list(2021, [`Lò Văn An | | ${READING} | Số 638/QĐ-UBND`]), past: list(2020, [`Lò Văn An | | ${READING} | Số 638/QĐ-UBND`], OTHER_UNIT),
    },
    'an initiative that is shared now, or was shared then, of two persons': {
      text: list(2021, [`${BINH} | ${READING} (đồng tác giả) | `, `${AN} | ${COUNTING} | `]),
      past: list(2020, [`${AN} | ${READING} | `, `${BINH} | ${COUNTING} (đồng tác giả) | `]),
    },
    'a past initiative of the same person under another title, without papers': {
      text: list(2021, [`${AN} | ${COUNTING} | `]), past: list(2020, [`${AN} | ${READING} | `]),
    },
    'one person twice in the lists of a unit': `
      # CSTĐCS
      ${TITLE}
      | STT | Họ và tên | Chức vụ | Tên sáng kiến |
      | 1 | Lò Văn An | Giáo viên | ${READING} |
      # CSTĐ cấp tỉnh
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CẤP TỈNH NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ | Tên sáng kiến |
      | 1 | LÒ VĂN AN | Giáo viên | ${READING} |`,
    'the initiative of a collective, and of a row without a name': `
      ${TITLE}
      | STT | Tên cá nhân, tập thể | Tên sáng kiến | Danh hiệu                  |
      | 1   | Lò Văn An            | ${READING}    | Chiến sĩ thi đua cơ sở     |
      | 2   | Tổ Toán              | ${READING}    | Tập thể lao động tiên tiến |
      | 3   |                      | ${READING}    | Chiến sĩ thi đua cơ sở     |`,
    'a list that names no year': {
      text: `
        | STT | Họ và tên | Ngày sinh | Tên sáng kiến | Danh hiệu |
        | 1 | ${AN} | ${READING} | Chiến sĩ thi đua cơ sở |`,
      past: list(2020, [`${AN} | ${READING} | `]),
    },
    'a decision on the first alone, and a past list without initiatives': {
      text: list(2021, [`${AN} | ${READING} | `]),
      past: `
        @ cũ.xlsx
        ${UNIT}
        DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2019 - 2020
        | STT | Họ và tên | Ngày sinh | Chức vụ |
        | 1 | ${AN} | Giáo viên |`,
    },
  },
  invalid: {
    'the same person, award and title a year later': {
      text: list(2021, [`${AN} | ${READING}. <!usedBefore> | `]), past: list(2020, [`${AN} | ${READING} | Số 638/QĐ-UBND, ngày 24/05/2020`]),
    },
    'the same person and decision, the title written anew': {
      text: list(2021, [`${AN} | Một số biện pháp rèn kỹ năng đọc hiểu cho học sinh lớp 4 <!usedBefore> | QĐ số 638/QĐ-UBND ngày 24 tháng 5 năm 2020`]),
      past: list(2020, [`${AN} | ${READING} | Số 638/QĐ-UBND, ngày 24/05/2020`]),
    },
    'another person, years later and in another unit': {
      text: list(2021, [`${BINH} | ${READING.toUpperCase()} <!usedBefore> | `]), past: list(2018, [`${AN} | ${READING} | `], OTHER_UNIT),
    },
    'the same person after a move, known by the birth date': {
      text: list(2021, [`${AN} | ${READING} <!usedBefore> | `]), past: list(2020, [`${AN} | ${READING} | `], OTHER_UNIT),
    },
    'two persons with one title': `
      ${TITLE}
      | STT | Họ và tên | Chức vụ | Tên sáng kiến |
      | 1 | Lò Văn An | Giáo viên | ${READING} |
      | 2 | Cà Thị Bình | Giáo viên | ${READING.toUpperCase()} <!twoPersons> |`,
    'two persons with one title and decision': `
      ${TITLE}
      | STT | Họ và tên | Chức vụ | Tên sáng kiến | Số, ngày QĐ công nhận |
      | 1 | Lò Văn An | Giáo viên | ${READING} | Số 638/QĐ-UBND, ngày 24/05/2021 |
      | 2 | Cà Thị Bình | Giáo viên | ${READING}. <!twoPersons> | Số 638/QĐ-UBND, ngày 24/05/2021 |`,
    'a third person beside two of one title, each against the first': `
      ${TITLE}
      | STT | Họ và tên | Chức vụ | Tên sáng kiến |
      | 1 | Lò Văn An | Giáo viên | ${READING} |
      | 2 | Cà Thị Bình | Giáo viên | ${READING} <!twoPersons> |
      | 3 | Vừ A Chính | Giáo viên | ${READING} <!twoPersons> |`,
    'an author alone beside those who share it': `
      ${TITLE}
      | STT | Họ và tên | Chức vụ | Tên sáng kiến |
      | 1 | Lò Văn An | Giáo viên | ${READING} (đồng tác giả) |
      | 2 | Cà Thị Bình | Giáo viên | ${READING} |
      | 3 | Vừ A Chính | Giáo viên | ${READING} <!twoPersons> |`,
    'the latest of several past years, whatever the order of the files': {
      text: list(2021, [`${AN} | ${READING} <!usedBefore> | `]),
      past: `${list(2018, [`${AN} | ${READING} | `])}${list(2020, [`${AN} | ${READING} | `])}${list(2019, [`${AN} | ${READING} | `])}`,
    },
    'a decision that only one of the years names': {
      text: list(2021, [`${AN} | ${READING} <!usedBefore> | Số 700/QĐ-UBND, ngày 24/05/2021`, `${BINH} | ${COUNTING} <!usedBefore> | `]),
      past: list(2020, [`${AN} | ${READING} | `, `${BINH} | ${COUNTING} | Số 638/QĐ-UBND, ngày 24/05/2020`]),
    },
    'one person without a birth date in one unit': {
      text: list(2021, [`Lò Văn An | | ${READING} <!usedBefore> | `]), past: list(2020, [`Lò Văn An | | ${READING} | `]),
    },
    'several awards of a row, one of which used it before': {
      text: `
        ${UNIT}
        DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
        | STT | Họ và tên | Ngày sinh | Tên sáng kiến | Danh hiệu |
        | 1 | ${AN} | ${READING} <!usedBefore> | Lao động tiên tiến; Chiến sĩ thi đua cơ sở |`,
      past: list(2020, [`${AN} | ${READING} | `]),
    },
  },
});

test('KT309 names the cell of the last round in which an initiative was used', () => {
  const past = list(2019, [`${AN} | ${READING} | `]) + list(2020, [`${BINH} | Biện pháp khác hẳn của năm học trước đó | `, `${AN} | ${READING} | `]);
  const [finding, ...others] = findingsOf(reusedInitiative, { text: list(2021, [`${AN} | ${READING} | `]), past });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: 'warning', data: { other: 'Lò Văn An', award: 'CSTDCS', period: '2019-2020' } });
  expect(finding?.related).toEqual([{ path: `${UNIT} 2020.xlsx`, sheet: 'Biểu', at: { row: 4, column: 3 } }]);
});
