import fc from 'fast-check';
import { foldKey, foldTones } from '#core/text/fold';
import { isTidy, tidyText } from '#core/text/normalise';
import { stripHonorifics, toPersonHintKey, toPersonKey } from '#core/text/person-name';
import { cleanText, findStrayCharacters, isDecomposed } from '#core/text/stray-characters';
import { parseNumberWords, parseWholeNumber } from '#core/text/vietnamese-number';

const vietnamese = fc.stringMatching(/^[a-zA-ZàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĐÔƯ 0-9]{0,30}$/u);

describe('matching keys', () => {
  test.each([
    ['Chiến sỹ thi đua', 'Chiến sĩ thi đua'], ['GIẤY  KHEN', 'giấy khen'], ['Kỷ luật', 'kỉ luật'], ['Ðồng chí', 'Đồng chí'], ['LĐTT', 'LDTT'],
  ])('"%s" and "%s" have one key', (left, right) => {
    expect(foldKey(left)).toBe(foldKey(right));
  });

  test.each([['(LĐTT)', 'ldtt'], ['1. Giấy - khen…', '1 giai khen'], ['  Tổ  Văn\u00A0', 'to van'], ['?!', ''], ['', '']])('the key of %j is "%s"', (text, key) => {
    expect(foldKey(text)).toBe(key);
  });

  test('keys stay the same however many texts were asked for before', () => {
    for (let index = 0; index < 20_100; index += 1) expect(foldKey(`Tổ ${String(index)}`)).toBe(`to ${String(index)}`);
    expect(foldKey('Tổ 0')).toBe('to 0');
  });

  test.each([
    ['Lò Văn An', true], ['', true], ['a', true], ['Lò  Văn', false], [' Lò', false], ['Lò ', false], ['Lò\u00A0Văn', false], ['Hoà'.normalize('NFD'), false],
    ['Ðào', false], ['Москва', false], ['a\nb', false],
  ])('whether %j needs no tidying: %s', (text, tidy) => {
    expect(isTidy(text)).toBe(tidy);
  });

  test.each([
    ['hoà', 'hòa'], ['thuý', 'thúy'], ['khoẻ', 'khỏe'], ['UỶ BAN', 'Ủy ban'], ['văn hoá', 'văn hóa'], ['khoá', 'khóa'],
  ])('tones of "%s" and "%s" are in one style', (left, right) => {
    expect(foldTones(left)).toBe(foldTones(right));
  });

  test.each([['quý', 'qúy'], ['Hương', 'Hường'], ['hoán', 'hóan'], ['Đung', 'Dung'], ['toán', 'tóan']])('"%s" and "%s" stay apart', (left, right) => {
    expect(foldTones(left)).not.toBe(foldTones(right));
  });

  test.each([['hoặc', 'hoặc'], ['xoắn', 'xoắn'], ['loại', 'loại'], ['quỵ', 'quỵ'], ['thuỵ', 'thụy']])('tones of "%s" stand as in "%s"', (text, folded) => {
    expect(foldTones(text)).toBe(folded);
  });

  test.each([
    ['а\u0301', 'á'], ['a\u200B\u0301', 'á'], ['\uFF21\u0301', 'Á'], ['a\u2028b', 'a b'], ['\u202A0912\u202C', '0912'], ['Москва', 'Москва'],
  ])('%j is tidied to %j, composed last', (text, tidy) => {
    expect(tidyText(text)).toBe(tidy);
  });

  test('tidying any text twice changes nothing, and what it leaves is composed', () => {
    const odd = fc.string({ unit: fc.constantFrom('a', 'ò', ' ', '\u00A0', '\u200B', '\u0301', '\u0323', 'а', 'Ж', '\uFF21', 'Ð', '\u2028', '\u202E', '\u212B', '\n') });
    fc.assert(fc.property(odd, (text) => {
      const tidy = tidyText(text);
      return tidyText(tidy) === tidy && tidy === tidy.normalize('NFC');
    }));
  });

  test('composed and decomposed twins have the same keys, and folding twice changes nothing', () => {
    fc.assert(fc.property(vietnamese, (text) => {
      const twin = text.normalize('NFD');
      return foldKey(text) === foldKey(twin) && foldTones(text) === foldTones(twin) && tidyText(text) === tidyText(twin)
        && foldKey(foldKey(text)) === foldKey(text) && foldTones(foldTones(text)) === foldTones(text);
    }));
  });
});

describe('names of persons', () => {
  test.each([
    ['Ông Nguyễn Văn An', 'nguyễn văn an'], ['Đ/c Lò Thị Hòa', 'lò thị hoà'], ['Cô giáo  TÒNG THỊ MAI', 'Tòng Thị Mai'],
    ['Thượng tá Vàng A Páo', 'Vàng A Páo'], ['Lường Thị Thuý, ThS', 'Lường Thị Thúy'], ['H - Trương Niê', 'H Trương Niê'], ['Niê-Kđăm', 'Niê Kđăm'], ['Hà\u00A0Thị Lan', 'Hà Thị Lan'],
  ])('"%s" and "%s" are one name', (left, right) => {
    expect(toPersonKey(left)).toBe(toPersonKey(right));
  });

  test.each([['Nguyễn Thị Hương', 'Nguyễn Thị Hường'], ['Đỗ Văn Dũng', 'Đỗ Văn Đũng'], ['Lò Thị Lý', 'Lò Thị Lí']])(
    '"%s" and "%s" are two names', (left, right) => {
      expect(toPersonKey(left)).not.toBe(toPersonKey(right));
    });

  test('i and y only make a hint', () => {
    expect(toPersonHintKey('Lò Thị Lý')).toBe(toPersonHintKey('Lò Thị Lí'));
  });

  test.each([['Bà', 'Bà'], ['Cô', 'Cô'], ['Ông Bế Văn Đàn', 'Bế Văn Đàn'], ['Chị Thị Lan', 'Thị Lan'],
    ['Anh Thơ', 'Anh Thơ'], ['1. Lò Văn A', 'Lò Văn A'], ['ThS.Lò Văn A', 'Lò Văn A'], ['Đ/c: Lò Văn A', 'Lò Văn A'], ['Ông/bà Lò Văn A', 'Lò Văn A'], ['PGS.TS. Lò Văn A', 'Lò Văn A'],
    ['Lò Văn A - Phó Hiệu trưởng', 'Lò Văn A'], ['Lò Văn A, Giáo viên', 'Lò Văn A'], ['Lò Văn A (Kế toán)', 'Lò Văn A'], ['H - Trương Niê', 'H - Trương Niê'], ['Y Bê', 'Y Bê'],
    ['Lò Văn A - Giáo viên Toán', 'Lò Văn A'], ['Lò Văn A - Giáo viênx', 'Lò Văn A - Giáo viênx'], ['(Kế toán)', '(Kế toán)'], [', ThS', ', ThS'],
    ['Bàng Thị A', 'Bàng Thị A'], ['Ông.', 'Ông.'], ['Anh. Thơ', 'Anh. Thơ'], ['Ông :  Lò Văn A', 'Lò Văn A'], ['Lò Văn A CKII', 'Lò Văn A'],
  ])('"%s" leaves "%s"', (name, bare) => {
    expect(stripHonorifics(name)).toBe(bare);
  });
});

describe('stray characters', () => {
  test.each([
    ['Lò\u00A0Văn A', ['nbsp']], ['Lò  Văn', ['double-space']], [' Lò', ['outer-space']], ['Ðặng', ['eth']], ['Vаn', ['look-alike']],
    ['a\u200Bb', ['zero-width']], ['a\tb', ['control']], ['a\nb', ['line-break']], ['Ａ', ['full-width']], ['Lò Văn A', []], ['Москва', []], ['Москва  Ж', ['double-space']], ['\u202A09', ['zero-width']], ['a  ', ['outer-space', 'outer-space']], [' a  b ', ['outer-space', 'double-space', 'outer-space']],
  ])('%j holds %j', (text, kinds) => {
    expect(findStrayCharacters(text).map((stray) => stray.kind)).toEqual(kinds);
  });

  test('each is told where it stands', () => {
    expect(findStrayCharacters('Lò  A\u200B')).toEqual([
      { kind: 'double-space', index: 3, character: ' ' }, { kind: 'zero-width', index: 5, character: '\u200B' },
    ]);
  });

  test('a cleaned text holds none and keeps its letters', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('L', 'ò', ' ', '\u00A0', '\u200B', '\t', 'Ð', 'а', 'Ж', '１', '\n', '\u2028', '\u202A', '\u1680') }), (text) =>
      findStrayCharacters(cleanText(text)).length === 0));
  });

  test('cleaning leaves letters composed or apart as they were', () => {
    const mixed = `Hoà\u00A0${'Bình'.normalize('NFD')}`;
    expect(cleanText(mixed)).toBe(`Hoà ${'Bình'.normalize('NFD')}`);
  });

  test('long runs of blanks take no long time', () => {
    expect(findStrayCharacters(`a${' '.repeat(32_000)}b`)).toHaveLength(31_999);
  });

  test('letters with separate marks are seen', () => {
    expect(isDecomposed('Hoà'.normalize('NFD'))).toBe(true);
    expect(isDecomposed('Hoà')).toBe(false);
    expect(isDecomposed('5 \u212B')).toBe(false);
    expect(isDecomposed('x\u0301')).toBe(false);
  });
});

describe('figures', () => {
  test.each([['211', 211], [' 09 ', 9], ['1.762', 1762], ['1 762', 1762], ["1'762", 1762], ['1.762.000', 1_762_000], ['0.250', undefined], ['1\u00A0762', 1762], ['a1.762', undefined], ['1a.762', undefined], ['1.762.', undefined], ['1,762', undefined], ['1.76', undefined], ['12a', undefined], ['', undefined], ['1,5', undefined]])(
    '"%s" is %s', (text, value) => {
      expect(parseWholeNumber(text)).toBe(value);
    });

  test.each([
    ['hai trăm mười một', 211], ['mười bốn', 14], ['hai mươi mốt', 21], ['một nghìn bảy trăm sáu mươi hai', 1762], ['một trăm linh năm', 105], ['bốn mươi lăm', 45],
    ['Mười', 10], ['không', 0], ['hai ba', undefined], ['nhiều người', undefined], ['', undefined], ['hai nghìn không trăm hai mươi', 2020],
    ['hai trăm', 200], ['ba nghìn', 3000], ['năm ngàn lẻ hai', 5002], ['sáu mươi', 60], ['chín chín mươi', undefined], ['trăm hai', undefined], ['nghìn hai', undefined],
    ['hai trăm nhiều', undefined], ['nhiều trăm hai', undefined], ['hai nghìn nhiều', undefined], ['nhiều nghìn hai', undefined], ['hai mươi nhiều', undefined], ['linh hai ba', undefined],
  ])('"%s" says %s', (text, value) => {
    expect(parseNumberWords(text)).toBe(value);
  });
});
