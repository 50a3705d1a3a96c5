import { decidedAwards } from '#core/consolidate/decided-awards';
import type { AwardCode, AwardKey } from '#core/domain/award';
import { planOf } from '#support/result-input';
import { submissionsOf } from '#support/recognised';

const PLAN = planOf([['A', 'Trường Mầm non Họa Mi'], ['B', 'Trường THCS Mường Mùn']]);
const one = (award: AwardCode): AwardKey => ({ award, subject: 'individual' });
const read = (text: string) => decidedAwards(submissionsOf(text, PLAN).map(({ workbook }) => workbook), PLAN);

test('units come from a column, whatever short name they have there; strangers stay unplaced', () => {
  const decided = read(`
    DANH SÁCH CÁ NHÂN ĐƯỢC CÔNG NHẬN DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
    | STT | Họ và tên | Chức vụ | Đơn vị công tác |
    | 1 | Lò Văn An | Giáo viên | MN Họa Mi |
    | 2 | Cà Thị Bình | Giáo viên | Tổ Tự nhiên, Trường THCS Mường Mùn |
    | 3 | Vì Văn Chung | Giáo viên | Trường Tiểu học Xa Lắc |`);
  const key = one('CSTDCS');
  expect([decided.countOf('A', key), decided.countOf('B', key), decided.unplacedOf(key)]).toEqual([1, 1, 1]);
  expect(decided.namesOf('A', key)).toEqual(['lò văn an']);
});

test('units come from headings of groups', () => {
  const decided = read(`
    DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN NĂM HỌC 2020 - 2021
    | STT | Họ và tên | Chức vụ |
    | I | Trường Mầm non Họa Mi | |
    | 1 | Lò Văn An | Giáo viên |
    | 2 | Cà Thị Bình | Giáo viên |
    | II | Trường THCS Mường Mùn | |
    | 1 | Vì Văn Chung | Giáo viên |`);
  const key = one('GK');
  expect([decided.countOf('A', key), decided.countOf('B', key), decided.unplacedOf(key)]).toEqual([2, 1, 0]);
});

test('numbers of a tally count where no list names the award', () => {
  const decided = read(`
    BIỂU TỔNG HỢP KẾT QUẢ CÔNG NHẬN DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
    | STT | Tên đơn vị | LĐTT | CSTĐCS |
    | 1 | Trường Mầm non Họa Mi | 20 | 3 |
    | 2 | Trường THCS Mường Mùn | 18 | 2 |
    | | Tổng cộng | 38 | 5 |
    # Danh sách
    DANH SÁCH CÁ NHÂN ĐƯỢC CÔNG NHẬN DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
    | STT | Họ và tên | Đơn vị công tác |
    | 1 | Lò Văn An | Trường Mầm non Họa Mi |`);
  expect(decided.keys.map(({ award }) => award)).toEqual(['LDTT', 'CSTDCS']);
  expect([decided.countOf('A', one('LDTT')), decided.countOf('B', one('LDTT'))]).toEqual([20, 18]);
  expect([decided.countOf('A', one('CSTDCS')), decided.countOf('B', one('CSTDCS'))]).toEqual([1, 0]);
  expect(decided.namesOf('A', one('LDTT'))).toBeUndefined();
});

test('a list that says the names again adds nobody, and of other awards nothing is known', () => {
  const list = `
    DANH SÁCH CÁ NHÂN ĐƯỢC CÔNG NHẬN DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
    | STT | Họ và tên | Đơn vị công tác |
    | 1 | Lò Văn An | Trường Mầm non Họa Mi |`;
  const decided = read(`
    @ một.xlsx${list}
    @ hai.xlsx${list}`);
  expect(decided.countOf('A', one('CSTDCS'))).toBe(1);
  expect(decided.countOf('A', one('GK'))).toBeUndefined();
});

/** Counts of the two units and of those nobody can place. */
function placesOf(text: string, key: AwardKey): (number | undefined)[] {
  const decided = read(text);
  return [decided.countOf('A', key), decided.countOf('B', key), decided.unplacedOf(key)];
}

const GIVEN = 'DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN NĂM HỌC 2020 - 2021';

describe('the unit of somebody', () => {
  it.each<[string, string, (number | undefined)[]]>([
    ['stands behind a comma', 'Tổ 1, Trường Mầm non Họa Mi', [1, 0, 0]],
    ['stands last of several', 'Tổ 1, Khối 2, Trường THCS Mường Mùn', [0, 1, 0]],
    ['stands behind a comma without a blank', 'Tổ 1,Trường THCS Mường Mùn', [0, 1, 0]],
    ['stands behind a dash', 'Tổ 1 - Trường THCS Mường Mùn', [0, 1, 0]],
    ['stands behind a long dash', 'Tổ 1 – Trường THCS Mường Mùn', [0, 1, 0]],
    ['is the last that the register knows', 'Trường Mầm non Họa Mi, Trường THCS Mường Mùn', [0, 1, 0]],
    ['may be no unit of the register', 'Trường Tiểu học Xa Lắc', [0, 0, 1]],
  ])('%s', (_, place, expected) => {
    expect(placesOf(`
      ${GIVEN}
      | STT | Họ và tên | Đơn vị công tác |
      | 1 | Lò Văn An | ${place} |`, one('GK'))).toEqual(expected);
  });

  it.each<[string, string, (number | undefined)[]]>([
    ['with a Roman number', 'II. Trường Mầm non Họa Mi', [1, 0, 0]],
    ['with a number of two digits', '12) Trường Mầm non Họa Mi', [1, 0, 0]],
    ['with a letter', 'b . Trường Mầm non Họa Mi', [1, 0, 0]],
    ['with how many there are', 'I. Trường Mầm non Họa Mi: 12 người', [1, 0, 0]],
    ['with how many there are, in brackets', 'Trường Mầm non Họa Mi (12 người)', [1, 0, 0]],
    ['of a stranger', 'I. Trường Tiểu học Xa Lắc', [0, 0, 1]],
  ])('stands in the heading of the group, %s', (_, heading, expected) => {
    expect(placesOf(`
      ${GIVEN}
      | STT | Họ và tên | Chức vụ |
      | ${heading} | < | < |
      | 1 | Lò Văn An | Giáo viên |`, one('GK'))).toEqual(expected);
  });

  it.each<[string, string, (number | undefined)[]]>([
    ['is the one whose list it is, where no row says another', '@ a.xlsx\nTRƯỜNG MẦM NON HỌA MI', [1, 0, 0]],
    ['is not told by a list of nobody', '@ a.xlsx', [0, 0, 1]],
    ['is not told by the name of a file', '@ Trường Mầm non Họa Mi.xlsx', [0, 0, 1]],
  ])('%s', (_, head, expected) => {
    expect(placesOf(`${head}
      ${GIVEN}
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Văn An | Giáo viên |`, one('GK'))).toEqual(expected);
  });
});

test('a collective may be the unit itself, or name it', () => {
  expect(placesOf(`
    DANH SÁCH TẬP THỂ ĐƯỢC TẶNG GIẤY KHEN NĂM HỌC 2020 - 2021
    | STT | Tên tập thể |
    | 1 | Trường Mầm non Họa Mi |
    | 2 | Tổ Tự nhiên, Trường THCS Mường Mùn |
    | 3 | Tổ dân phố 5 |`, { award: 'GK', subject: 'collective' })).toEqual([1, 1, 1]);
});

test('without a register nobody can be placed', () => {
  const decided = decidedAwards(submissionsOf(`
    ${GIVEN}
    | STT | Họ và tên | Đơn vị công tác |
    | 1 | Lò Văn An | Trường Mầm non Họa Mi |`).map(({ workbook }) => workbook), null);
  expect([decided.unplacedOf(one('GK')), decided.countOf('A', one('GK')), decided.namesOf('A', one('GK'))]).toEqual([1, 0, undefined]);
});
