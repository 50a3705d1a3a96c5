import { isSameText, looksTheSame, partsOf } from '#ui/state/shown-change';

const shown = (text: string): string => partsOf(text).map((part) => (part.isSign ? `[${part.text}]` : part.text)).join('');

test.each([
  ['Lò Thị Mai', 'Lò Thị Mai'],
  ['Lò  Thị Mai', 'Lò[··]Thị Mai'],
  [' 03 ', '[·]03[·]'],
  ['a\u00a0b\tc\nd', 'a[⍽]b[⇥]c[↵]d'],
  ['a\u200bb\ufeff', 'a[¤]b[¤]'],
  ['', ''],
  ['   ', '[···]'],
])('%j is shown as %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['another form of one text', 'Lò  Thị Mai', 'Lò Thị Mai', true, false],
  ['letters put together otherwise', 'Thảo'.normalize('NFD'), 'Thảo', true, true],
  ['letters of another alphabet', 'Hоa', 'Hoa', true, true],
  ['a text of an old font', 'Lß ThÞ Mai', 'Lò Thị Mai', false, false],
  ['a number for a text', ' 03 ', 3, true, false],
  ['a number for a number', 4, 3, false, false],
  ['nothing changed', 'a', 'a', true, false],
])('%s', (_name, before, after, isSame, looksSame) => {
  expect([isSameText(before, after), looksTheSame(before, after)]).toEqual([isSame, looksSame]);
});
