import fc from 'fast-check';
import { comparePersons, personOf, toPerson, type PersonFacts } from '#core/domain/person';
import { recogniseWorkbook } from '#core/recognise/recognise-workbook';
import { readTallyText } from '#support/tally-text';

const compare = (left: PersonFacts, right: PersonFacts) => comparePersons(toPerson(left), toPerson(right));

describe('two rows and one person', () => {
  test.each<[string, PersonFacts, PersonFacts, string]>([
    ['a name alone, in one unit', { name: 'Lò Thị Mai', unit: 'A' }, { name: 'LÒ THỊ MAI', unit: 'A' }, 'possible'],
    ['a name alone, in two units', { name: 'Lò Thị Mai', unit: 'A' }, { name: 'Lò Thị Mai', unit: 'B' }, 'possible'],
    ['name, unit and position', { name: 'Lò Thị Mai', unit: 'A', position: 'Kế toán' }, { name: 'Lò Thị Mai', unit: 'A', position: 'Kế toán' }, 'possible'],
    ['other position: people rise', { name: 'Lò Thị Mai', position: 'Giáo viên' }, { name: 'Lò Thị Mai', position: 'Hiệu trưởng' }, 'possible'],
    ['name and whole birth date', { name: 'Lò Thị Mai', unit: 'A', birth: '1/2/1985' }, { name: 'Lò Thị Mai', unit: 'B', birth: '01/02/1985' }, 'same'],
    ['name and citizen number', { name: 'Lò Thị Mai', citizenNumber: '011185000001' }, { name: 'Lò Thị Mai', citizenNumber: '011185000001' }, 'same'],
    ['name and year of birth alone', { name: 'Lò Thị Mai', birth: '1985' }, { name: 'Lò Thị Mai', birth: '1985' }, 'possible'],
    ['a month and a day of it', { name: 'Lò Thị Mai', birth: '6/1985' }, { name: 'Lò Thị Mai', birth: '01/06/1985' }, 'possible'],
    ['other birth year', { name: 'Lò Thị Mai', unit: 'A', birth: '1985' }, { name: 'Lò Thị Mai', unit: 'A', birth: '01/02/1986' }, 'namesake'],
    ['other birth month', { name: 'Lò Thị Mai', birth: '6/1985' }, { name: 'Lò Thị Mai', birth: '01/07/1985' }, 'namesake'],
    ['other citizen number, same birth', { name: 'Lò Thị Mai', birth: '1/2/1985', citizenNumber: '1' }, { name: 'Lò Thị Mai', birth: '1/2/1985', citizenNumber: '2' }, 'namesake'],
    ['other gender', { name: 'Lò Anh', gender: 'Nam' }, { name: 'Lò Anh', gender: 'Nữ' }, 'namesake'],
    ['a birth date that no calendar has', { name: 'Lò Thị Mai', birth: '31/02/1985' }, { name: 'Lò Thị Mai', birth: '01/02/1985' }, 'possible'],
    ['disguised by blanks, tone place and Unicode form', { name: 'Hà\u00A0Thị  Hoà' }, { name: 'HÀ THỊ HÒA'.normalize('NFD') }, 'possible'],
    ['title and degree', { name: 'Đ/c Lò Thị Mai' }, { name: 'Lò Thị Mai, ThS' }, 'possible'],
    ['y and i', { name: 'Lò Thị Lý' }, { name: 'Lò Thị Lí' }, 'possible'],
    ['another tone', { name: 'Lò Thị Hương', birth: '1/2/1985' }, { name: 'Lò Thị Hường', birth: '1/2/1985' }, 'other'],
    ['đ and d', { name: 'Lò Văn Đung', birth: '1/2/1985' }, { name: 'Lò Văn Dung', birth: '1/2/1985' }, 'other'],
    ['given name first', { name: 'Lò Văn An', birth: '1/2/1985' }, { name: 'An Lò Văn', birth: '1/2/1985' }, 'other'],
    ['no name', { name: '', birth: '1/2/1985' }, { name: '', birth: '1/2/1985' }, 'other'],
  ])('%s: %j and %j are %s', (_name, left, right, match) => {
    expect(compare(left, right).match).toBe(match);
  });

  test('the evidence is kept', () => {
    expect(compare(
      { name: 'Lò Thị Lý', birth: '01/02/1985', position: 'Giáo viên', unit: 'Trường MN Họa Mi' },
      { name: 'Lò Thị Lí', birth: '1985', position: 'Hiệu trưởng', unit: 'Mầm non Hoạ Mi' },
    )).toEqual({
      name: 'y-and-i', birth: 'same', isWholeBirth: false, citizenNumber: 'unknown', gender: 'unknown', position: 'different',
      unit: 'same', match: 'possible',
    });
  });

  test('a sheet in an old encoding names the same person as its twin in Unicode', () => {
    const { files } = readTallyText(`
      @ unicode.xlsx
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2021
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lò Thị Thuỷ | 05/06/1985 |
      @ tcvn3.xlsx
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2021
      | STT | Họ và tên | Ngày sinh |
      | 1 | Lß ThÞ Thuû {font:.VnTime} | 05/06/1985 |`);
    const [plain, old] = files.map(({ path, workbook }) =>
      recogniseWorkbook({ path, sha256: path, workbook, plan: null }).sheets[0]?.tables[0]?.recipients[0]);
    if (plain === undefined || old === undefined) throw new Error('No recipient');
    expect(comparePersons(personOf(plain), personOf(old)).match).toBe('same');
  });
});

const word = fc.constantFrom('Lò', 'Thị', 'Văn', 'Hoà', 'Hòa', 'Lý', 'Lí', 'Đung', 'Dung', 'Thuý', 'Hương', 'Hường');
const maybe = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: '' });
const facts: fc.Arbitrary<PersonFacts> = fc.record({
  name: fc.array(word, { minLength: 0, maxLength: 3 }).map((words) => words.join(' ')),
  birth: maybe('1985', '6/1985', '01/06/1985', '02/06/1985', 'không rõ'),
  citizenNumber: maybe('1', '2'), gender: maybe('Nam', 'Nữ'), position: maybe('Giáo viên', 'Kế toán'), unit: maybe('A', 'B'),
});

describe('comparing persons', () => {
  test('does not depend on the order', () => {
    fc.assert(fc.property(facts, facts, (left, right) => {
      expect(compare(left, right)).toEqual(compare(right, left));
    }));
  });

  test('is the same for composed and decomposed twins, for capitals, titles and blanks', () => {
    fc.assert(fc.property(facts, facts, (left, right) => {
      const { match } = compare(left, right);
      expect(compare({ ...left, name: left.name.normalize('NFD') }, right).match).toBe(match);
      expect(compare({ ...left, name: `  ${left.name.toUpperCase()}\u00A0` }, right).match).toBe(match);
      if (left.name.includes(' ')) expect(compare({ ...left, name: `Ông ${left.name}` }, right).match).toBe(match);
    }));
  });

  test('never makes two rows one person by name, year, position and unit alone', () => {
    fc.assert(fc.property(facts, facts, (left, right) => {
      const weak = (each: PersonFacts): PersonFacts => ({ ...each, birth: '1985', citizenNumber: '' });
      expect(compare(weak(left), weak(right)).match).not.toBe('same');
    }));
  });

  test('finds a person with a name and a whole birth date in itself', () => {
    fc.assert(fc.property(facts, (each) => {
      const whole = { ...each, birth: '01/06/1985' };
      expect(compare(whole, whole).match).toBe(each.name === '' ? 'other' : 'same');
    }));
  });
});
