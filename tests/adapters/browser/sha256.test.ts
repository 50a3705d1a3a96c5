import { createHash, webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { sha256Hex } from '#adapters/browser/sha256';
import { createWebHasher } from '#adapters/browser/web-hasher';

const expected = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('sha256Hex', () => {
  it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 100_000])('agrees with the platform on %i bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (_unused, index) => (index * 131 + 7) & 255);
    expect(sha256Hex(bytes)).toBe(expected(bytes));
  });

  it('agrees with the platform on any bytes, also those in the midst of a buffer', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(20), (bytes, skipped) => {
      const part = bytes.subarray(Math.min(skipped, bytes.length));
      expect(sha256Hex(part)).toBe(expected(part));
    }));
  });
});

describe('createWebHasher', () => {
  it.each([['with', webcrypto.subtle as SubtleCrypto], ['without', undefined]])('gives the same digest %s the browser’s own code', async (_word, subtle) => {
    const bytes = new TextEncoder().encode('Xã Quài Nưa');
    await expect(createWebHasher(subtle).sha256(bytes)).resolves.toBe(expected(bytes));
  });
});
