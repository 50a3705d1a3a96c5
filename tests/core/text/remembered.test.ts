import { remembered } from '#core/text/remembered';

test('what was said of a text is said again without reckoning, also where it was nothing', () => {
  const asked: string[] = [];
  const lengthOf = remembered((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  expect(['ab', '', 'ab', ''].map(lengthOf)).toEqual([2, undefined, 2, undefined]);
  expect(asked).toEqual(['ab', '']);
});

test('of very many texts the last ones stay, one that is asked for now and then among them', () => {
  let reckoned = 0;
  const same = remembered((text) => {
    reckoned += 1;
    return text;
  });
  for (let index = 0; index < 100_000; index += 1) {
    same(String(index));
    same('often');
  }
  expect(reckoned).toBe(100_001);
  expect(same('0')).toBe('0');
  expect(reckoned).toBe(100_002);
});
