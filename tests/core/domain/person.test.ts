import { comparePersons } from '#core/domain/person';

describe('two rows and one person', () => {
  test.each([
    ['same unit, same name', { name: 'Lò Thị Mai', unit: 'A' }, { name: 'LÒ THỊ MAI', unit: 'A' }, 'same'],
    ['same unit, other birth', { name: 'Lò Thị Mai', unit: 'A', birth: '1985' }, { name: 'Lò Thị Mai', unit: 'A', birth: '01/02/1986' }, 'different'],
    ['two units, a name alone', { name: 'Lò Thị Mai', unit: 'A' }, { name: 'Lò Thị Mai', unit: 'B' }, 'unclear'],
    ['two units, name and birth', { name: 'Lò Thị Mai', unit: 'A', birth: '1/2/1985' }, { name: 'Lò Thị Mai', unit: 'B', birth: '01/02/1985' }, 'probably-same'],
    ['two units, name and year alone', { name: 'Lò Thị Mai', unit: 'A', birth: '1985' }, { name: 'Lò Thị Mai', unit: 'B', birth: '1985' }, 'unclear'],
    ['two units, other birth month', { name: 'Lò Thị Mai', unit: 'A', birth: '6/1985' }, { name: 'Lò Thị Mai', unit: 'B', birth: '01/07/1985' }, 'different'],
    ['a month and a day of it', { name: 'Lò Thị Mai', unit: 'A', birth: '6/1985' }, { name: 'Lò Thị Mai', unit: 'A', birth: '01/06/1985' }, 'same'],
    ['disguised by blanks, tone place and Unicode form', { name: 'Hà\u00A0Thị  Hoà', unit: 'A' }, { name: 'HÀ THỊ HÒA'.normalize('NFD'), unit: 'A' }, 'same'],
    ['y and i', { name: 'Lò Thị Lý', unit: 'A' }, { name: 'Lò Thị Lí', unit: 'A' }, 'different'],
    ['another tone', { name: 'Lò Thị Hương', unit: 'A' }, { name: 'Lò Thị Hường', unit: 'A' }, 'different'],
    ['no name', { name: '', unit: 'A' }, { name: '', unit: 'A' }, 'different'],
  ])('%s', (_name, left, right, verdict) => {
    expect(comparePersons(left, right).verdict).toBe(verdict);
  });
});
