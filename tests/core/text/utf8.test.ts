import { decodeUtf8 } from '#core/text/utf8';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeUtf8', () => {
  it.each(['', 'abc', 'Lò Văn Ấn – 5 %', '日本 😀', '\u0000\u007f\u0080\u07ff\u0800\uffff\u{10ffff}'])('reads %j', (text) => {
    expect(decodeUtf8(bytesOf(text))).toBe(text);
  });

  it('drops a byte order mark before the text, and no other', () => {
    expect(decodeUtf8(bytesOf('\ufeffa\ufeffb'))).toBe('a\ufeffb');
  });

  it.each<[string, readonly number[]]>([
    ['a byte that continues nothing', [0x80]], ['a cut sequence', [0xe1, 0xba]], ['a sequence broken by a letter', [0xc3, 0x41]],
    ['an overlong slash', [0xc0, 0xaf]], ['an overlong sequence of three', [0xe0, 0x80, 0xaf]], ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a character beyond the last', [0xf4, 0x90, 0x80, 0x80]], ['UTF-16', [0xff, 0xfe, 0x41, 0x00]], ['the old Vietnamese code page', [0x4c, 0xf2, 0x20]],
  ])('refuses %s', (_, bytes) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toBeUndefined();
  });

  it('agrees with the decoder of the platform on random bytes', () => {
    let seed = 7;
    const random = (): number => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed; };
    let read = 0;
    for (let round = 0; round < 2000; round += 1) {
      const bytes = Uint8Array.from({ length: 1 + (random() >> 8) % 5 }, () => [0x41, 0xc3, 0xe1, 0xba, 0xf0, 0x9f, 0x98, 0x80, 0xed, 0xf4][(random() >> 8) % 10] ?? 0);
      let expected: string | undefined;
      try {
        expected = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        read += 1;
      } catch {
        expected = undefined;
      }
      expect([[...bytes], decodeUtf8(bytes)]).toEqual([[...bytes], expected]);
    }
    expect(read).toBeGreaterThan(50);
  });
});
