import fc from 'fast-check';
import { editDistance, nearestWord } from '#core/text/edit-distance';

describe('letters to insert, remove or change', () => {
  test.each([
    ['', '', 0], ['a', '', 1], ['', 'abc', 3], ['abc', 'abc', 0], ['abc', 'abd', 1], ['abc', 'ab', 1], ['abc', 'xabc', 1], ['ab', 'ba', 2], ['kitten', 'sitting', 3],
    ['saturday', 'sunday', 3], ['abcdef', 'ace', 3], ['abc', 'xyz', 3],
  ])('"%s" and "%s": %i', (left, right, distance) => {
    expect(editDistance(left, right)).toBe(distance);
    expect(editDistance(right, left)).toBe(distance);
  });

  test('one more letter anywhere is one, and no way over a third word is shorter', () => {
    const word = fc.stringMatching(/^[abc]{0,6}$/);
    fc.assert(fc.property(word, word, word, fc.nat(6), (left, middle, right, at) => {
      expect(editDistance(left, `${left.slice(0, at)}x${left.slice(at)}`)).toBe(1);
      expect(editDistance(left, right)).toBeLessThanOrEqual(editDistance(left, middle) + editDistance(middle, right));
    }));
  });
});

describe('the known word that a misspelt one is nearest to', () => {
  const KNOWN = ['capPercent', 'capScope', 'rounding'];

  test.each<[string, readonly string[], string | undefined]>([
    ['capPercant', KNOWN, 'capPercent'], ['CAPSCOPE', KNOWN, 'capScope'], ['rouding', KNOWN, 'rounding'], ['units', KNOWN, undefined], ['', KNOWN, undefined], ['rounding', [], undefined],
    // A third of the longer word, and one letter more than that.
    ['abc', ['abx'], 'abx'], ['abc', ['axx'], undefined], ['ab', ['abc'], 'abc'], ['abcdef', ['abcdxx'], 'abcdxx'], ['abcdef', ['abcxxx'], undefined], ['abcd', ['abcdxx'], 'abcdxx'],
    ['abcdef', ['abcdxx', 'abcdex'], 'abcdex'], ['abcdef', ['abcdex', 'abcdxx'], 'abcdex'], ['abcdef', ['abcdex', 'abcdey'], 'abcdex'],
  ])('"%s" among %j is %s', (word, known, nearest) => {
    expect(nearestWord(word, known)).toBe(nearest);
  });
});
