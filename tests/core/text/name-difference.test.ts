import fc from 'fast-check';
import { isNearName, nameDifference, type NameDifference } from '#core/text/name-difference';

describe('how two names differ', () => {
  test.each<[string, string, NameDifference]>([
    ['Lò Thị Mai', 'LÒ  THỊ MAI', 'none'],
    ['Bà Hà Thị Hoà', 'Hà Thị Hòa, ThS', 'none'],
    ['Lò Thị Lý', 'Lò Thị Lí', 'y-and-i'],
    ['Lò Thị Hương', 'Lò Thị Hường', 'tone'],
    ['Lò Văn Đung', 'Lò Văn Dung', 'tone'],
    ['Lương Văn Nam', 'Lường Văn Nam', 'tone'],
    ['Quàng Thị Oanh', 'Quàng Thị Oan', 'letter'],
    ['Cà Văn Sinh', 'Cà Văn Xinh', 'letter'],
    ['Lò Thị Hoà', 'Lò Thị Hoàn', 'letter'],
    ['Lò Thị Hoà', 'Lò Thị Hoan', 'other'],
    ['Cà Văn Trung', 'Cà Văn Chung', 'other'],
    ['Cà Văn Thnah', 'Cà Văn Thanh', 'letter'],
    ['Hoàng Anh', 'HoàngAnh', 'spacing'],
    ['Lò Văn An', 'An Lò Văn', 'order'],
    ['Lò Văn An', 'An, Lò Văn', 'order'],
    ['Lò Thị Mai', 'Lò Văn Mai', 'other'],
    ['Lò Thị Mai', 'Lò Mai', 'other'],
    ['Lò Thị Hương', 'Lo Thị Hường', 'other'],
    ['', 'Lò', 'other'],
    ['', '', 'other'],
    ['', 'Y', 'other'],
    ['Lò Thị', 'Lò Thị Y', 'other'],
    ['Cà Văn Thanh', 'Cà Văn Thnahk', 'other'],
    ['Cà Văn Thanh', 'Cà Văn Hatnh', 'other'],
    ['Cà Văn Nga', 'Cà Văn Agn', 'other'],
    ['Cà Văn Ta', 'Cà Văn At', 'letter'],
    ['Cà Văn Trang', 'Cà Văn Tragn', 'letter'],
    ['Cà Văn Trang', 'Cà Văn Ttang', 'letter'],
    ['Cà Văn Tam', 'Cà Văn Ông', 'other'],
  ])('"%s" and "%s": %s', (left, right, difference) => {
    expect(nameDifference(left, right)).toBe(difference);
    expect(nameDifference(right, left)).toBe(difference);
    expect(isNearName(left, right)).toBe(difference !== 'none' && difference !== 'other');
  });

  const word = fc.stringMatching(/^[bcdghklmnpqrstvxaàáảãạăâđeèéêiìíoòóôơuùúưyýỷ]{1,6}$/u);
  const name = fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join(' '));

  test('a name differs in nothing from its twins, and from others alike in both directions', () => {
    fc.assert(fc.property(name, name, (left, right) => {
      expect(nameDifference(left, left.normalize('NFD').toUpperCase())).toBe('none');
      expect(nameDifference(left, right)).toBe(nameDifference(right, left));
    }));
  });

  test('one letter put at the end of a name is seen', () => {
    // A given name: a few letters at random may be a degree, which is no part of the name.
    const given = fc.constantFrom('an', 'mai', 'hoà', 'hương', 'đung');
    fc.assert(fc.property(name, given, (before, last) => {
      expect(isNearName(`${before} ${last}`, `${before} ${last}k`)).toBe(true);
    }));
  });
});
