import type { RegisterUnit } from '#core/domain/plan';
import { matchUnit } from '#core/domain/unit-register';

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
