import type { LawProfile } from '#core/domain/law-profile';
import { indexPastRounds } from '#core/domain/past-index';
import { unitFactsOf } from '#core/consolidate/unit-facts';
import { PROFILE_A } from '#core/law/profile-a';
import { findProfile } from '#core/law/profiles';
import { recogniseWorkbook } from '#core/recognise/recognise-workbook';
import { consecutiveYearsMissing } from '#core/rules/consecutive-years-missing/rule';
import { runFileRules } from '#core/rules/run-rules';
import { findingsOf, testRule } from '#support/rule-tester';
import { readTallyText } from '#support/tally-text';

const TITLE = 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CẤP TỈNH NĂM HỌC 2020 - 2021';
const UNIT = 'TRƯỜNG TIỂU HỌC HOA BAN';

/** A workbook of one year: who was proposed for CSTĐCS, and who for LĐTT besides. */
function pastYear(last: number, fighters: readonly string[], others: readonly string[] = ['Tòng Văn Khác'], unit = UNIT): string {
  const rows = (names: readonly string[]) => names.map((name, index) => `| ${String(index + 1)} | ${name} |`).join('\n');
  const list = (title: string, names: readonly string[]) => `
    # ${title}
    ${unit}
    DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU ${title} NĂM HỌC ${String(last - 1)} - ${String(last)}
    | STT | Họ và tên | Ngày sinh | Chức vụ |
    ${rows(names)}`;
  return `
    @ ${String(last)}-${unit}.xlsx
    ${list('CHIẾN SĨ THI ĐUA CƠ SỞ', fighters)}
    ${list('LAO ĐỘNG TIÊN TIẾN', [...fighters, ...others])}`;
}

const tally = (last: number, fighters: number): string => `
  @ biểu-${String(last)}.xlsx
  ${UNIT}
  BIỂU TỔNG HỢP SỐ LIỆU THI ĐUA NĂM HỌC ${String(last - 1)} - ${String(last)}
  | STT | Đơn vị | Tổng số người | LĐTT cá nhân | CSTĐCS cá nhân |
  | 1 | Trường Tiểu học Hoa Ban | 20 | 12 | ${String(fighters)} |`;

const AN = 'Lò Văn An | 01/02/1980 | Hiệu trưởng';
const BINH = 'Cà Thị Bình | 05/06/1985 | Giáo viên';
const THREE_YEARS = [2018, 2019, 2020].map((year) => pastYear(year, [AN, BINH])).join('\n');
const now = (...rows: readonly string[]) => `
  ${UNIT}
  ${TITLE}
  | STT | Họ và tên | Ngày sinh | Chức vụ |
  ${rows.map((row, index) => `| ${String(index + 1)} | ${row} |`).join('\n')}`;

/** A list with a column of past years, without any round before it. */
const stated = (years: string, header = 'Các năm đạt CSTĐCS', title = TITLE) => `
  ${title}
  | STT | Họ và tên | Chức vụ | ${header} |
  | 1 | Lò Văn An | Hiệu trưởng | ${years} |`;
const WORK_YEARS = 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CẤP TỈNH NĂM 2021';

/** The provincial title and, on a second sheet, the CSTĐCS of the same year. */
const withFighters = (provincial: string, fighter: string) => `
  # Tỉnh
  ${now(provincial)}
  # Cơ sở
  ${now(fighter).replace('CẤP TỈNH', 'CƠ SỞ')}`;

testRule(consecutiveYearsMissing, {
  valid: {
    'three years up to the one before, or with the period itself': `
      ${TITLE}
      | STT | Họ và tên | Chức vụ | Các năm đạt CSTĐCS |
      | 1 | Lò Văn An | Hiệu trưởng | 2017-2018; 2018-2019; 2019-2020 |
      | 2 | Cà Thị Bình | Giáo viên | 2018-2019, 2019-2020 và 2020-2021 |`,
    'two years and a proposal for the third in the same file': `
      # Tỉnh
      ${TITLE}
      | STT | Họ và tên | Chức vụ | Các năm đạt CSTĐCS |
      | 1 | Lò Văn An | Hiệu trưởng | 2018-2019; 2019-2020 |
      # Cơ sở
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Văn An | Hiệu trưởng |`,
    'a history that says more than years': `
      ${TITLE}
      | STT | Họ và tên | Chức vụ | Các năm đạt CSTĐCS |
      | 1 | Lò Văn An | Hiệu trưởng | 2019-2020; các năm trước theo hồ sơ |
      | 2 | Cà Thị Bình | Giáo viên | |`,
    'two provincial titles with the years between them that each one takes': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA TOÀN QUỐC NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ | Các năm đạt CSTĐ cấp tỉnh |
      | 1 | Lò Văn An | Hiệu trưởng | 2016-2017; 2019-2020 |`,
    'titles that past rounds list, in capitals, decomposed and with the tone elsewhere': {
      text: now('Hà Thị Hoà | 01/02/1980 | Hiệu trưởng'),
      past: [
        pastYear(2018, ['HÀ THỊ HÒA | 01/02/1980 | Giáo viên']), pastYear(2019, ['Hà Thị Hoà {nfd} | 01/02/1980 | Giáo viên']),
        pastYear(2020, ['Bà Hà  Thị Hòa | 1980 | Tổ trưởng']),
      ].join('\n'),
    },
    'a year that only the history column proves, and two that past rounds do': {
      text: `
        ${UNIT}
        ${TITLE}
        | STT | Họ và tên | Ngày sinh | Chức vụ | Các năm đạt CSTĐCS |
        | 1 | ${AN} | 2019-2020 |`,
      past: [pastYear(2018, [AN]), pastYear(2019, [AN]), pastYear(2020, [BINH])].join('\n'),
    },
    'a missing round': { text: now(AN), past: [pastYear(2018, [AN]), pastYear(2020, [AN])].join('\n') },
    'no round of this unit': { text: now(AN), past: [2018, 2019, 2020].map((year) => pastYear(year, [BINH], [], 'TRƯỜNG MẦM NON HỌA MI')).join('\n') },
    'a round that only counts': { text: now(AN), past: `${pastYear(2018, [AN])}${pastYear(2019, [AN])}${tally(2020, 3)}` },
    'a name one slip of the pen apart': { text: now('Lò Văn Ân | 01/02/1980 | Hiệu trưởng'), past: THREE_YEARS },
    'a person of like name with another birth date in the unit': { text: now('Lò Văn An | 02/02/1980 | Hiệu trưởng'), past: THREE_YEARS },
    'a person who was in another unit then': {
      text: now(AN),
      past: [2018, 2019, 2020].flatMap((year) => [pastYear(year, [BINH]), pastYear(year, ['Vì Văn Tư'], [AN], 'TRƯỜNG MẦM NON HỌA MI')]).join('\n'),
    },
    'a person of like name without a birth date in another unit': {
      text: now('Lò Văn An | | Hiệu trưởng'),
      past: [2018, 2019, 2020].flatMap((year) => [pastYear(year, [BINH]), pastYear(year, ['Lò Văn An'], [], 'TRƯỜNG MẦM NON HỌA MI')]).join('\n'),
    },
    'a past list with a row that cannot be read': {
      text: now(AN), past: [2018, 2019, 2020].map((year) => pastYear(year, [BINH, ' | 01/02/1980 | Giáo viên'])).join('\n'),
    },
    'an award that may be reached in another way': {
      text: now(AN).replace('DANH HIỆU CHIẾN SĨ THI ĐUA CẤP TỈNH', 'BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH'),
      past: [2018, 2019, 2020].map((year) => pastYear(year, [BINH], [AN])).join('\n'),
    },
    'work years up to the one before': stated('2018; 2019 và năm 2020', undefined, WORK_YEARS),
    'years with a slip of the pen, which is no year': stated('2018, 2019, 20200', undefined, WORK_YEARS),
    'school years with blanks and dashes': stated('năm học 2017 – 2018, 2018 - 2019, 2019-2020.'),
    'school years that are none': stated('2017-2018; 2018-2020'),
    'words for years without one': stated('Năm học'),
    'years of another title': stated('2015-2016', 'Các năm đạt LĐTT'),
    'years of a title whose names in headers nobody knows': {
      law: { history: PROFILE_A.history.map((one) => ({ ...one, needs: 'LDTT' as const })) }, text: stated('2015-2016', 'Các năm đạt LĐTT'),
    },
    'a file that says no period': stated('2015-2016', undefined, TITLE.replace(' NĂM HỌC 2020 - 2021', '')),
    'a history that cannot be read, whatever past rounds say': {
      text: `
        ${UNIT}
        ${TITLE}
        | STT | Họ và tên | Ngày sinh | Chức vụ | Các năm đạt CSTĐCS |
        | 1 | Quàng Văn Mới | 07/07/1987 | Giáo viên | theo hồ sơ |`,
      past: THREE_YEARS,
    },
    'a title that is not considered every year': {
      text: now(AN).replace('CẤP TỈNH', 'TOÀN QUỐC'),
      past: [2018, 2019, 2020].map((year) => pastYear(year, [BINH], [AN])).join('\n').replaceAll('CHIẾN SĨ THI ĐUA CƠ SỞ', 'CHIẾN SĨ THI ĐUA CẤP TỈNH'),
    },
    'a year missing before two that were held, where that of the period is open': {
      text: now(AN), past: [pastYear(2018, [BINH], [AN]), pastYear(2019, [AN]), pastYear(2020, [AN])].join('\n'),
    },
    'a year missing before two that were held, where the file proposes the third': {
      text: withFighters(AN, AN), past: [pastYear(2018, [BINH], [AN]), pastYear(2019, [AN]), pastYear(2020, [AN])].join('\n'),
    },
    'past rows that name two awards each': {
      text: now(AN),
      past: [2018, 2019, 2020].map((year) => `
        @ ${String(year)}.xlsx
        ${UNIT}
        DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC ${String(year - 1)} - ${String(year)}
        | STT | Họ và tên | Ngày sinh | Danh hiệu đề nghị |
        | 1 | Lò Văn An | 01/02/1980 | LĐTT; CSTĐCS |
        | 2 | Cà Thị Bình | 05/06/1985 | LĐTT |`).join('\n'),
    },
  },
  invalid: {
    'work years with a gap': stated('2017, 2018, 2020 <!missing>', undefined, WORK_YEARS),
    'school years with blanks and dashes, and a gap': stated('2016 – 2017; 2018 - 2019; 2019 -2020 <!missing>'),
    'a row that is proposed for two awards': `
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Danh hiệu đề nghị | Các năm đạt CSTĐCS |
      | 1 | Lò Văn An | LĐTT; CSTĐ cấp tỉnh | 2018-2019 <!missing> |`,
    'years that are not verified in the law': {
      law: { history: PROFILE_A.history.map((one) => ({ ...one, years: { ...one.years, confidence: 'low' as const } })) }, text: stated('2018-2019 <!missing>'),
    },
    'a file that proposes others for the year, after one in which the person got less': {
      text: withFighters(AN.replace('Lò Văn An', 'Lò Văn An <!notListed>'), BINH),
      past: [pastYear(2018, [BINH], [AN]), pastYear(2019, [AN]), pastYear(2020, [AN])].join('\n'),
    },
    'a file that proposes others for the year, after one in which no list names the person': {
      text: withFighters(AN.replace('Lò Văn An', 'Lò Văn An <!notSeen>'), BINH),
      past: [pastYear(2018, [BINH]), pastYear(2019, [AN]), pastYear(2020, [AN])].join('\n'),
    },
    'a year for less and one without the person, before one that was held': {
      text: withFighters(AN.replace('Lò Văn An', 'Lò Văn An <!notListed>'), BINH),
      past: [pastYear(2019, [BINH]), pastYear(2018, [BINH], [AN]), pastYear(2020, [AN])].join('\n'),
    },
    'a name one slip apart in other years and for less, who is not among those proposed': {
      text: now(AN.replace('Lò Văn An', 'Lò Văn An <!notSeen>')),
      past: [pastYear(2015, ['Lò Văn Ân']), ...[2018, 2019, 2020].map((year) => pastYear(year, [BINH], ['Lò Văn Ân']))].join('\n'),
    },
    'a name one slip apart with another birth date': {
      text: now(AN.replace('Lò Văn An', 'Lò Văn An <!notSeen>')),
      past: [2018, 2019, 2020].map((year) => pastYear(year, ['Lò Văn Ân | 09/09/1975 | Giáo viên'])).join('\n'),
    },
    'work years of past rounds': {
      text: now(AN.replace('Lò Văn An', 'Lò Văn An <!notListed>')).replace('NĂM HỌC 2020 - 2021', 'NĂM 2021'),
      past: [pastYear(2018, [AN]), pastYear(2019, [BINH], [AN]), pastYear(2020, [AN])].join('\n').replaceAll(/NĂM HỌC \d{4} - /g, 'NĂM '),
    },
    'a namesake in the unit who got less, who may be another': {
      text: now(AN.replace('Lò Văn An', 'Lò Văn An <!notSeen>')),
      past: [2018, 2019, 2020].map((year) => pastYear(year, [BINH], ['Lò Văn An | 02/02/1975 | Giáo viên'])).join('\n'),
    },
    'a gap among the years': `
      ${TITLE}
      | STT | Họ và tên | Chức vụ | Các năm đạt CSTĐCS |
      | 1 | Lò Văn An | Hiệu trưởng | 2017-2018; 2018-2019; 2019-2020 |
      | 2 | Cà Thị Bình | Giáo viên | 2016-2017; 2018-2019; 2019-2020 <!missing> |`,
    'years that ended before': `
      ${TITLE}
      | STT | Họ và tên | Chức vụ | Các năm đạt CSTĐCS |
      | 1 | Lò Văn An | Hiệu trưởng | 2015-2016; 2016-2017; 2017-2018 <!missing> |`,
    'one provincial title where two are needed': `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA TOÀN QUỐC NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ | Các năm đạt CSTĐ cấp tỉnh |
      | 1 | Lò Văn An | Hiệu trưởng | 2019-2020 <!missing> |`,
    'a year in which the unit proposed the person for less': {
      text: now(AN.replace('Lò Văn An', 'Lò Văn An <!notListed>'), BINH),
      past: [pastYear(2018, [AN, BINH]), pastYear(2019, [BINH], [AN]), pastYear(2020, [AN, BINH])].join('\n'),
    },
    'years in which no list of the unit names the person': {
      text: now('Quàng Văn Mới <!notSeen> | 07/07/1987 | Giáo viên', BINH), past: THREE_YEARS,
    },
    'a namesake of another unit does not help': {
      text: now('Lò Văn An <!notSeen> | 09/09/1990 | Giáo viên'),
      past: [2018, 2019, 2020].flatMap((year) => [pastYear(year, [BINH]), pastYear(year, [AN], [], 'TRƯỜNG MẦM NON HỌA MI')]).join('\n'),
    },
    'rounds of which the history column is silent': {
      text: `
        ${UNIT}
        ${TITLE}
        | STT | Họ và tên | Ngày sinh | Chức vụ | Các năm đạt CSTĐCS |
        | 1 | ${AN.replace('Lò Văn An', 'Lò Văn An <!notListed>')} | |`,
      past: [pastYear(2018, [AN]), pastYear(2019, [BINH], [AN]), pastYear(2020, [AN])].join('\n'),
    },
    'a round that counts nobody': {
      text: now('Lò Văn An <!notSeen> | 01/02/1980 | Hiệu trưởng'), past: `${pastYear(2018, [AN])}${pastYear(2019, [AN])}${tally(2020, 0)}`,
    },
    'our own result of a whole district': {
      text: now(AN.replace('Lò Văn An', 'Lò Văn An <!notListed>')),
      past: [2018, 2019, 2020].map((year) => `
        @ kq-${String(year)}.xlsx
        # Danh sách
        DANH SÁCH CÁ NHÂN, TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC ${String(year - 1)}-${String(year)}

        | STT | Đơn vị | Họ và tên/tập thể | Chức vụ | Danh hiệu, hình thức | Đối tượng |
        | 1 | Trường Tiểu học Hoa Ban | Cà Thị Bình | Giáo viên | Chiến sĩ thi đua cơ sở | Cá nhân |
        | 2 | Trường Tiểu học Hoa Ban | Lò Văn An | Hiệu trưởng | Lao động tiên tiến | Cá nhân |
        | 3 | Trường Mầm non Họa Mi | Vì Thị Tư | Giáo viên | Chiến sĩ thi đua cơ sở | Cá nhân |`).join('\n'),
    },
  },
});

describe('KT410 with past rounds', () => {
  test('who was never listed is asked about, who was listed for less is a fault, each with where', () => {
    const past = [pastYear(2018, [AN, BINH]), pastYear(2019, [BINH], [AN]), pastYear(2020, [AN, BINH])].join('\n');
    const [fault] = findingsOf(consecutiveYearsMissing, { text: now(AN), past });
    expect(fault).toMatchObject({ severity: 'error', messageId: 'notListed', data: { absent: ['2018-2019'] } });
    expect(fault?.related).toEqual([{ path: `2019-${UNIT}.xlsx`, sheet: 'LAO ĐỘNG TIÊN TIẾN', at: { row: 4, column: 1 } }]);
    const [question] = findingsOf(consecutiveYearsMissing, { text: now('Quàng Văn Mới | 07/07/1987 | Giáo viên'), past: THREE_YEARS });
    expect(question).toMatchObject({ severity: 'warning', messageId: 'notSeen', data: { absent: ['2017-2018', '2018-2019', '2019-2020'] } });
    expect(question?.related).toEqual([]);
  });

  test('a title that collectives need is looked up by unit and name', () => {
    const profile = findProfile('A');
    if (profile === undefined) throw new Error('No profile A');
    const [rule] = profile.history;
    if (rule === undefined) throw new Error('No history');
    const law: LawProfile = { ...profile, history: [{ ...rule, award: 'CTDT', needs: 'TTLDXS', years: { ...rule.years, value: 2 } }] };
    const list = (title: string, last: number, row: string) => `
      @ ${title} ${String(last)}.xlsx
      ${UNIT}
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG ${title} NĂM HỌC ${String(last - 1)} - ${String(last)}
      | STT | Tên tập thể |
      | 1 | ${row} |`;
    const read = (text: string) => readTallyText(text).files.map(({ path, workbook: grid }) => {
      const workbook = recogniseWorkbook({ path, sha256: path, workbook: grid, plan: null });
      return { kind: 'understood' as const, workbook, facts: unitFactsOf(workbook) };
    });
    const [current] = read(list('CỜ THI ĐUA CỦA UBND TỈNH', 2021, 'Tổ 1'));
    if (current === undefined) throw new Error('No file');
    const blamed = (second: string) => runFileRules({
      ...current, law, plan: null,
      history: indexPastRounds(read([2019, 2020].map((year) => list('TẬP THỂ LAO ĐỘNG XUẤT SẮC', year, year === 2020 ? second : 'Tổ 1')).join('\n'))),
    }, { rules: [consecutiveYearsMissing] }).findings.map(({ messageId }) => messageId);
    expect(blamed('Tổ 1')).toEqual([]);
    expect(blamed('Tổ 2')).toEqual(['notSeen']);
  });
});
