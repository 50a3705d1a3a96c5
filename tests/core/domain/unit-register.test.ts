import fc from 'fast-check';
import type { RegisterUnit } from '#core/domain/plan';
import { matchUnit, toUnitKey } from '#core/domain/unit-register';

const unit = (code: string, name: string, ...aliases: string[]): RegisterUnit => ({
  code, name, aliases, cluster: null, parent: null, status: 'active',
});
const REGISTER = [
  unit('01', 'Trường Mầm non Thị trấn', 'MN TT'), unit('02', 'Trường Mầm non 20/7'), unit('05', 'Trường Tiểu học số 1 thị trấn'), unit('06', 'Trường Tiểu học số 2 thị trấn'),
  unit('09', 'Trường Tiểu học Quài Nưa'), unit('12', 'Trường Tiểu học Quài Cang'), unit('14', 'Trường Tiểu học Quài Tở'), unit('62', 'Trường Tiểu học số 2 Quài Nưa'),
  unit('13', 'Trường PTDTBT THCS Quài Cang'), unit('30', 'Văn phòng HĐND&UBND huyện'), unit('31', 'UBND xã Mùn Chung'), unit('32', 'Phòng Nội vụ'),
];

describe('a name is found in the register', () => {
  test.each([
    ['TRƯỜNG MẦM NON THỊ TRẤN', '01'], ['MN thị trấn', '01'], ['Mầm non 20-7', '02'], ['Trường MN 20/7', '02'], ['Trường TH số 1 TT', '05'], ['TH Số 1 thị trấn', '05'], ['Tiểu học số I thị trấn', '05'],
    ['Trường TH Quài Cang', '12'], ['Trường Phổ thông dân tộc bán trú Trung học cơ sở Quài Cang', '13'], ['Văn phòng HĐND & UBND huyện', '30'], ['Văn phòng HĐND và UBND huyện', '30'], ['xã Mùn Chung', '31'],
    ['P. Nội vụ', '32'],
  ])('"%s" is %s', (name, code) => {
    expect(matchUnit(name, REGISTER)).toMatchObject({ kind: 'exact', unit: { code } });
  });
});

describe('a near name is proposed, never taken', () => {
  test.each([['Trường Tiểu học Quài Cng', '12'], ['Trường Mầm non Thị tran a', '01'], ['Trường Tiểu học Quài Tơ B', '14']])('"%s" proposes %s first', (name, code) => {
    const match = matchUnit(name, REGISTER);
    expect(match.kind === 'near' && match.candidates[0]?.unit.code).toBe(code);
  });

  test.each([
    ['Trường Tiểu học số 3 thị trấn', ['05', '06']], ['Trường Tiểu học số 1 Quài Nưa', ['62', '09']],
  ])('"%s" is not near another number', (name, codes) => {
    const match = matchUnit(name, REGISTER);
    const found = match.kind === 'near' ? match.candidates.map((candidate) => candidate.unit.code) : [];
    expect(found.filter((code) => codes.includes(code))).toEqual([]);
  });

  test.each([['Công ty Điện lực', 'none'], ['', 'none']])('"%s" matches nothing', (name, kind) => {
    expect(matchUnit(name, REGISTER).kind).toBe(kind);
  });

  test('a name that two units share decides for none', () => {
    const twins = [unit('1', 'Trường TH A', 'Trường A'), unit('2', 'Trường MN A', 'Trường A')];
    expect(matchUnit('Trường A', twins)).toMatchObject({ kind: 'near', candidates: [{ score: 100 }, { score: 100 }] });
  });
});

/** Schools of a district as its register names them, "Trường" left off. */
const SCHOOLS = [
  'Mầm non Thị trấn', 'Mầm non 20/7', 'Mầm non Họa Mi', 'Mầm non Sao Mai', 'Tiểu học số 1 thị trấn', 'Tiểu học số 2 thị trấn', 'THCS thị trấn Tuần Giáo',
  'Mầm non Quài Nưa', 'Tiểu học Quài Nưa', 'PTDTBT THCS Quài Nưa', 'Mầm non Quài Cang', 'Tiểu học Quài Cang', 'PTDTBT THCS Quài Cang', 'Mầm non Quài Tở',
  'PTDTBT Tiểu học Quài Tở', 'PTDTBT THCS Quài Tở', 'Mầm non Chiềng Sinh', 'Tiểu học Chiềng Sinh', 'PTDTBT THCS Chiềng Sinh', 'Mầm non Chiềng Đông',
  'PTDTBT Tiểu học Chiềng Đông', 'THCS Chiềng Đông', 'Mầm non Mường Mùn', 'PTDTBT Tiểu học Mường Mùn', 'THCS Mường Mùn', 'Mầm non Mùn Chung', 'Tiểu học Mùn Chung',
  'PTDTBT THCS Mùn Chung', 'Mầm non Mường Thín', 'Tiểu học Mường Thín', 'PTDTBT THCS Mường Thín', 'Mầm non Nà Sáy', 'Tiểu học Nà Sáy', 'THCS Nà Sáy', 'Mầm non Nà Tòng',
  'PTDTBT Tiểu học Nà Tòng', 'THCS Nà Tòng', 'Mầm non Pú Nhung', 'Tiểu học Pú Nhung', 'PTDTBT THCS Pú Nhung', 'Mầm non Pú Xi', 'PTDTBT Tiểu học Pú Xi', 'THCS Pú Xi',
  'Mầm non Rạng Đông', 'PTDTBT Tiểu học Rạng Đông', 'PTDTBT THCS Rạng Đông', 'Mầm non Ta Ma', 'Tiểu học Ta Ma', 'THCS Ta Ma', 'Mầm non Tênh Phông',
  'Tiểu học Tênh Phông', 'PTDTBT THCS Tênh Phông', 'Mầm non Tỏa Tình', 'Tiểu học Tỏa Tình', 'THCS Tỏa Tình', 'Mầm non Phình Sáng', 'Tiểu học Phình Sáng',
  'THCS Phình Sáng', 'Mầm non Mường Khong', 'Tiểu học Mường Khong', 'PTDTBT THCS Mường Khong', 'Tiểu học số 2 Quài Nưa', 'Tiểu học số 2 Quài Cang',
  'Tiểu học số 2 Quài Tở', 'Tiểu học số 2 Chiềng Sinh', 'Tiểu học số 2 Chiềng Đông', 'Tiểu học số 2 Mường Mùn', 'Tiểu học số 2 Mùn Chung', 'Tiểu học số 2 Mường Thín',
  'Tiểu học số 2 Nà Sáy', 'Tiểu học số 2 Nà Tòng', 'Tiểu học số 2 Pú Nhung',
];
const DISTRICT = SCHOOLS.map((name, index) => unit(`TG${String(index + 1).padStart(2, '0')}`, `Trường ${name}`));
const school = fc.constantFrom(...DISTRICT);

/** Ways offices write the name of a school. */
const VARIANTS: readonly ((name: string) => string)[] = [
  (name) => name, (name) => name.replace(/^Trường /, ''), (name) => name.toUpperCase(), (name) => name.normalize('NFD'), (name) => `  ${name.replace(/ /g, '\u00A0')} `,
  (name) => name.replace('Tiểu học', 'TH'), (name) => name.replace('Mầm non', 'MN'), (name) => name.replace(/thị trấn/i, 'TT'), (name) => name.replace('số 2', 'số II'),
  (name) => name.replace('số ', ''), (name) => name.replace('20/7', '20-7'), (name) => name.replace('PTDTBT', 'Phổ thông dân tộc bán trú').replace('THCS', 'Trung học cơ sở'), (name) => name.replace('Tỏa', 'Toả'),
];

describe('the register of a whole district', () => {
  test('every school is found under every way of writing it, and never another', () => {
    fc.assert(fc.property(school, fc.constantFrom(...VARIANTS), fc.constantFrom(...VARIANTS), (expected, first, second) => {
      const match = matchUnit(second(first(expected.name)), DISTRICT);
      return match.kind === 'exact' && match.unit === expected;
    }));
  });

  test('no two schools share a key', () => {
    expect(new Set(DISTRICT.map(({ name }) => toUnitKey(name))).size).toBe(DISTRICT.length);
  });

  test('a school missing from the register is never taken for another', () => {
    fc.assert(fc.property(school, (missing) =>
      matchUnit(missing.name, DISTRICT.filter((known) => known !== missing)).kind !== 'exact'));
  });

  test.each(['trường Mầm non', 'Trường Tiểu học số 1 Quài Cang', 'trường Mầm non thị trấn Tuần Giáo', 'Quài Tở'])('"%s" is not decided', (name) => {
    expect(matchUnit(name, DISTRICT).kind).not.toBe('exact');
  });
});

describe('names that differ little', () => {
  test('tones decide between units that share all letters', () => {
    const twins = [unit('1', 'Xã Tân Lập'), unit('2', 'Xã Tân Lạp')];
    expect(matchUnit('XÃ TÂN LẠP', twins)).toMatchObject({ kind: 'exact', unit: { code: '2' } });
    expect(matchUnit('Xa Tan Lap', twins).kind).toBe('near');
  });

  test('the word "Y" is no number one', () => {
    expect(toUnitKey('Trạm Y tế')).not.toBe(toUnitKey('Trạm I tế'));
  });
});
