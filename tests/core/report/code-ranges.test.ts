import { toCodeRanges } from '#core/report/code-ranges';

describe('rule codes for reading', () => {
  const catalogue = ['KT101', 'KT102', 'KT103', 'KT201', 'KT202', 'KT301'];

  test.each<[string, string[], string]>([
    ['none', [], ''],
    ['one', ['KT202'], 'KT202'],
    ['two neighbours stay apart', ['KT101', 'KT102'], 'KT101, KT102'],
    ['three neighbours', ['KT101', 'KT102', 'KT103'], 'KT101–KT103'],
    ['neighbours over a gap in the numbers', ['KT102', 'KT103', 'KT201'], 'KT102–KT201'],
    ['a missing one parts them', ['KT101', 'KT102', 'KT201', 'KT202', 'KT301'], 'KT101, KT102, KT201–KT301'],
    ['all', catalogue, 'KT101–KT301'],
    ['in the order of the catalogue', ['KT301', 'KT101'], 'KT101, KT301'],
  ])('%s', (_, codes, expected) => {
    expect(toCodeRanges(codes, catalogue)).toBe(expected);
  });
});
