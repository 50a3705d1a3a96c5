import { indexPastRounds, pastUnitKey } from '#core/domain/past-index';
import { pastRefusalOf } from '#core/domain/past-rounds';
import { isEarlierPeriod, lastYearOf } from '#core/domain/period';
import { toPerson } from '#core/domain/person';
import type { PeriodClaim } from '#core/domain/recognised';
import { unitFactsOf } from '#core/consolidate/unit-facts';
import { recogniseWorkbook } from '#core/recognise/recognise-workbook';
import { readTallyText } from '#support/tally-text';

function read(text: string) {
  return readTallyText(text).files.map(({ path, workbook: grid }) => {
    const workbook = recogniseWorkbook({ path, sha256: path, workbook: grid, plan: null });
    return { kind: 'understood' as const, workbook, facts: unitFactsOf(workbook) };
  });
}

const SCHOOL_YEAR: PeriodClaim = { kind: 'school-year', text: '2019-2020' };
const FIGHTER = { award: 'CSTDCS', subject: 'individual' } as const;
const ADVANCED = { award: 'LDTT', subject: 'individual' } as const;

const LIST = `
  @ hoa ban.xlsx
  # CSTĐCS
  TRƯỜNG TIỂU HỌC HOA BAN
  DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2019 - 2020
  | STT | Họ và tên | Chức vụ |
  | 1 | Lò Văn An | Hiệu trưởng |
  | 2 | Cà Thị Bình | Giáo viên |`;
const TALLY = (fighters: string): string => `
  # Biểu
  BIỂU TỔNG HỢP SỐ LIỆU THI ĐUA NĂM HỌC 2019 - 2020
  | STT | Đơn vị | Tổng số người | LĐTT cá nhân | CSTĐCS cá nhân |
  | 1 | Trường Tiểu học Hoa Ban | 20 | 12 | ${fighters} |`;
const UNIT = pastUnitKey(read(LIST)[0]?.workbook ?? { path: '', sha256: '', unit: null, period: null, sheets: [], hasMacros: false, externalLinks: [] }) ?? '';

describe('periods', () => {
  test.each<[PeriodClaim, number]>([[SCHOOL_YEAR, 2020], [{ kind: 'work-year', text: '2021' }, 2021]])('%j ends in %d', (period, year) => {
    expect(lastYearOf(period)).toBe(year);
  });

  test('a school year and the work year it ends in are none before the other', () => {
    const work: PeriodClaim = { kind: 'work-year', text: '2020' };
    expect([isEarlierPeriod(work, SCHOOL_YEAR), isEarlierPeriod(SCHOOL_YEAR, work)]).toEqual([false, false]);
    expect(isEarlierPeriod(SCHOOL_YEAR, { kind: 'school-year', text: '2020-2021' })).toBe(true);
  });
});

describe('a workbook given as a past round', () => {
  test.each<[string, string, PeriodClaim | null, string | undefined]>([
    ['of the year before', LIST, { kind: 'school-year', text: '2020-2021' }, undefined],
    ['where the period of the run is not known', LIST, null, undefined],
    ['of the same period', LIST, SCHOOL_YEAR, 'not-earlier'],
    ['of a later period', LIST, { kind: 'school-year', text: '2018-2019' }, 'not-earlier'],
    ['without a period', LIST.replace('NĂM HỌC 2019 - 2020', ''), null, 'no-period'],
    ['without awards', '@ thư.xlsx\nDanh bạ năm học 2019 - 2020\n| Họ và tên | Điện thoại |\n| Lò Văn An | 0912 |', null, 'no-award'],
  ])('%s', (_, text, current, refusal) => {
    const [file] = read(text);
    if (file === undefined) throw new Error('No file');
    expect(pastRefusalOf(file, current)).toBe(refusal);
  });
});

describe('past rounds', () => {
  test('know persons by name and unit, with their cell', () => {
    const index = indexPastRounds(read(LIST));
    const [an, ...others] = index.named(toPerson({ name: 'Ông LÒ VĂN AN' }).hint);
    expect(others).toEqual([]);
    expect(an).toMatchObject({
      units: [UNIT], unitName: 'TRƯỜNG TIỂU HỌC HOA BAN', period: SCHOOL_YEAR, at: { path: 'hoa ban.xlsx', sheet: 'CSTĐCS', at: { row: 3, column: 1 } },
    });
    expect(index.ofUnit(UNIT)).toHaveLength(2);
    expect([index.named(''), index.ofUnit('khác'), index.withInitiative('')]).toEqual([[], [], []]);
  });

  test.each<[string, string, boolean]>([
    ['a list', LIST, true],
    ['a list and a tally that says as many', LIST + TALLY('2'), true],
    ['a list and a tally that says more', LIST + TALLY('3'), false],
    ['a list and a tally that cannot be read', LIST + TALLY('hai ba'), false],
    ['a list with a row without a name', `${LIST}\n  | 3 |  | Giáo viên |`, false],
    ['a tally alone', `@ biểu.xlsx\n${TALLY('2')}`, false],
    ['a tally that says none', `@ biểu.xlsx\n${TALLY('0')}`, true],
    ['a tally that is blank', `@ biểu.xlsx\n${TALLY('')}`, false],
    ['a list of which only the name of the file tells the unit', LIST.replace('TRƯỜNG TIỂU HỌC HOA BAN', ''), false],
  ])('cover a unit by %s: %#', (_, text, isCovered) => {
    const index = indexPastRounds(read(text));
    expect(index.covers(UNIT, FIGHTER, SCHOOL_YEAR)).toBe(isCovered);
    expect(index.covers(UNIT, FIGHTER, { kind: 'school-year', text: '2018-2019' })).toBe(false);
    expect(index.covers(UNIT, FIGHTER, { kind: 'work-year', text: '2020' })).toBe(false);
  });

  test('of several units stand under the workplace of each row, and cover what they name', () => {
    const index = indexPastRounds(read(`
      @ huyện.xlsx
      PHÒNG GIÁO DỤC VÀ ĐÀO TẠO
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2019 - 2020
      | STT | Họ và tên | Đơn vị công tác | Danh hiệu đề nghị |
      | 1 | Lò Văn An | Trường Tiểu học Hoa Ban | CSTĐCS |
      | 2 | Cà Thị Bình | Trường Mầm non Họa Mi | LĐTT |`));
    expect(index.ofUnit(UNIT).map(({ recipient, unitName }) => [recipient.name, unitName])).toEqual([['Lò Văn An', 'Trường Tiểu học Hoa Ban']]);
    expect([index.covers(UNIT, FIGHTER, SCHOOL_YEAR), index.covers(UNIT, ADVANCED, SCHOOL_YEAR)]).toEqual([true, false]);
    expect(index.ofUnit('phong giao duc dao tao')).toEqual([]);
  });

  test('take no line about a unit for a person', () => {
    const index = indexPastRounds(read(`
      @ kq.xlsx
      TRUY VẾT SỐ LIỆU NĂM HỌC 2019 - 2020
      | Danh hiệu, hình thức | Đối tượng | Đơn vị | Số lượng | Ô |
      | LĐTT | Cá nhân | Trường Tiểu học Hoa Ban | 12 | C5 |
      | LĐTT | Cá nhân | Trường Mầm non Họa Mi | 11 | C6 |`));
    expect(index.named(toPerson({ name: 'Trường Tiểu học Hoa Ban' }).hint)).toEqual([]);
  });
});
