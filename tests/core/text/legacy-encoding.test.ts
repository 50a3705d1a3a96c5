import fc from 'fast-check';
import { decodeLegacy, detectLegacyText, encodingOfFont } from '#core/text/legacy-encoding';

const WORDS = [
  'Nguyễn', 'Trường', 'Tiểu học', 'thị trấn', 'Quài Nưa', 'khen thưởng', 'Hoàn thành tốt nhiệm vụ', 'Đặng Thị Thu Thắm', 'Vừ A Tỏa', 'giỏi', 'nghĩa vụ', 'kỷ luật', 'quý', 'ngữ văn', 'tuyển dụng',
  'phẫu', 'mẫu giáo', 'Lường Hữu Tú', 'ỷ lại', 'lỹ', 'chỵ',
];
const word = fc.constantFrom(...WORDS);

const TCVN3_CODES = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦';
const LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';

function toTcvn3(text: string): string {
  return Array.from(text, (letter) => {
    const index = LETTERS.indexOf(letter);
    return index < 0 ? letter : TCVN3_CODES.charAt(index);
  }).join('');
}

/** Written apart from the decoder: base letter, then the mark of shape and tone. */
const VNI_TONES: Record<string, Record<string, string>> = {
  plain: { '\u0301': 'ù', '\u0300': 'ø', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' },
  round: { '': 'â', '\u0301': 'á', '\u0300': 'à', '\u0309': 'å', '\u0303': 'ã', '\u0323': 'ä' },
  breve: { '': 'ê', '\u0301': 'é', '\u0300': 'è', '\u0309': 'ú', '\u0303': 'ü', '\u0323': 'ë' },
};
const VNI_SINGLE: Record<string, string> = { í: 'í', ì: 'ì', ỉ: 'æ', ĩ: 'ó', ị: 'ò', đ: 'ñ', ỵ: 'î', Đ: 'Ñ', Í: 'Í', Ì: 'Ì', Ỉ: 'Æ', Ĩ: 'Ó', Ị: 'Ò', Ỵ: 'Î', ơ: 'ô', ư: 'ö', Ơ: 'Ô', Ư: 'Ö' };

function toVni(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => VNI_SINGLE[letter] ?? toVniPair(letter)).join('');
}

function toVniPair(letter: string): string {
  const [base = '', ...marks] = Array.from(letter.normalize('NFD'));
  const tone = marks.find((mark) => '\u0301\u0300\u0309\u0303\u0323'.includes(mark)) ?? '';
  const markOf = (shape: string) => VNI_TONES[shape]?.[tone] ?? '';
  if (marks.includes('\u0302')) return base + markOf('round');
  if (marks.includes('\u0306')) return base + markOf('breve');
  const horned = marks.includes('\u031B') ? VNI_SINGLE[`${base}\u031B`.normalize('NFC')] ?? base : base;
  return tone === '' ? horned : horned + markOf('plain');
}

describe('texts in old Vietnamese fonts', () => {
  test.each([
    ['Tr\u00ADêng TiÓu häc sè 1 thÞ trÊn', '.VnTime', 'Trường Tiểu học số 1 thị trấn', 'tcvn3'],
    ['tr\u00ADêng mÇm non', '.VnTimeH', 'TRƯỜNG MẦM NON', 'tcvn3'],
    ['T¡ÆNG', '.VnArial', 'TẶNG', 'tcvn3'],
    ['Tröôøng Tieåu hoïc', 'VNI-Times', 'Trường Tiểu học', 'vni'],
    ['ÑÖÔÏC', 'VNI-Helve', 'ĐƯỢC', 'vni'],
    ['Trường Tiểu học', '.VnTime', 'Trường Tiểu học', null],
    ['Lo Van A', '.VnTime', 'Lo Van A', null],
    ['中文', '.VnTime', '中文', null],
    ['tr\u00ADêng', '.VnHelvetIns', 'trường', 'tcvn3'],
    ['Tr\u00ADêng TiÓu häc', 'X.VnTimeH', 'Trường Tiểu học', 'tcvn3'],
    ['Tr\u00ADêng TiÓu häc', null, 'Trường Tiểu học', 'tcvn3'],
    ['Tröôøng Tieåu hoïc', null, 'Trường Tiểu học', 'vni'],
  ])('%s in %s reads %s', (text, font, meant, encoding) => {
    expect(decodeLegacy(text, font)).toEqual({ text: meant, encoding });
  });

  test.each([
    ['.VnTime', 'tcvn3'], ['.vnarialh', 'tcvn3'], ['VNI-Times', 'vni'], ['vni-helve', 'vni'], ['Arial', null], ['My.VnTime', null], ['New VNI-Times', null], [null, null],
  ])('the font %s stands for %s', (font, encoding) => {
    expect(encodingOfFont(font)).toBe(encoding);
  });

  test('every letter, small and capital, comes back', () => {
    const letters = Array.from('àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ');
    for (const letter of letters) {
      for (const each of [letter, letter.toUpperCase()]) expect([each, decodeLegacy(`x${toVni(each)}x`, 'VNI-Times').text]).toEqual([each, `x${each}x`]);
      expect(decodeLegacy(toVni(letter).toUpperCase(), 'VNI-Times').text).toBe(letter.toUpperCase());
      expect(decodeLegacy(toTcvn3(letter), '.VnTime').text).toBe(letter);
      expect(decodeLegacy(toTcvn3(letter), '.VnTimeH').text).toBe(letter.toUpperCase());
    }
  });

  test('every word comes back from TCVN3', () => {
    fc.assert(fc.property(word, (text) => {
      const coded = toTcvn3(text);
      return decodeLegacy(coded, '.VnTime').text === text;
    }));
  });

  test('every word comes back from VNI', () => {
    fc.assert(fc.property(word, (text) => decodeLegacy(toVni(text), 'VNI-Times').text === text.normalize('NFC')));
  });
});

describe('texts without a telling font', () => {
  test.each(['Tr\u00ADêng TiÓu häc', 'Hoµn thµnh tèt nhiÖm vô', 'Gi¸o viªn', '821/Q§-UBND ngµy 23/5/2021', 'TËp thÓ L§TT', 'Tr\u00ADêng TiÓu häc Wifi', 'TËp thÓ ²', '®ang häc'])('TCVN3 is seen in "%s"', (text) => {
    expect(detectLegacyText(text)).toBe('tcvn3');
  });

  test.each(['Tröôøng', 'Tieåu hoïc', 'taâp caâp', 'TAÂP CAÂP', 'naên khaén', 'kieåu beân', 'hoâm nhoâm', 'hoïc laïc', 'tuïi nuùi', 'ñöôïc', 'hoïc hoïc Wifi'])('VNI is seen in "%s"', (text) => {
    expect(detectLegacyText(text)).toBe('vni');
  });

  test.each(['hoïc', 'aù oâ', 'Tröôøng Müller', 'Ðo TËp thÓ', 'TËp Müller', 'tµÝ tµÝ', 'Ho\u00E0ng Ho\u00E1', '\u00D8rsted'])('"%s" is too little to tell', (text) => {
    expect(detectLegacyText(text)).toBeNull();
  });

  test.each([
    'Trường Tiểu học', 'café au lait', 'Müller', 'naïve', 'où est-il', 'Loïc', 'Bjørn Åsgård', '¥ 100', '5µm', '20 °C ± 2', '© 2021', 'Hà Nội', 'Lò Văn A', '§ 12', 'a', '', 'ñandú', 'Señor', 'São Paulo', 'Zoë', 'Noël',
    'Ðào', 'Ðào Hùng', 'Ðoàn', 'Ðinh Hùng', 'Ðiêu Chính Hà', 'Ð/c Lò Thị Hoà', 'crème brûlée à la française', 'Straße nach Köln', '«Bonjour»', 'Excel®', 'A§', 'Hoà Bình', 'Bà Rịa', 'Sùng A Tùng', 'Hoàng Hoà', 'Hoàng Toàn', 'Khoá Hoá', 'Quách Hoài', 'Thoát',
  ])('"%s" is left as it is', (text) => {
    expect(detectLegacyText(text)).toBeNull();
  });

  test('no Vietnamese word in Unicode is taken for an old encoding', () => {
    fc.assert(fc.property(word, fc.constantFrom('NFC' as const, 'NFD' as const), (text, form) =>
      decodeLegacy(text.normalize(form), null).encoding === null));
  });
});
