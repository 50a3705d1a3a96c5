import { awardNamedIn, awardsOfPhrases, isContinuation, type NamedAward } from '#core/submission/clause-awards';
import { countPhrasesIn } from '#core/submission/count-phrases';

const saying = (named: NamedAward): string => (named.kind === 'one' ? named.award : named.kind);

it.each([
  ['Danh hiệu Lao động tiên tiến', 'LDTT'], ['tặng Giấy khen', 'GK'], ['Chiến sĩ thi đua', 'several'], ['LĐTT và CSTĐCS', 'several'], ['khen thưởng', 'none'], ['', 'none'],
])('"%s" names %s', (text, award) => {
  expect(saying(awardNamedIn(text))).toBe(award);
});

describe('the award that a figure counts', () => {
  it.each<[string, string, string[]]>([
    ['stands in front of it', 'LĐTT: 56 tập thể, 1.762 cá nhân', ['LDTT', 'LDTT']],
    ['stands behind it, where none is in front', '56 tập thể và 1.762 cá nhân đạt LĐTT', ['LDTT', 'LDTT']],
    ['is the nearest in front', 'LĐTT 56 tập thể, giấy khen 5 cá nhân', ['LDTT', 'GK']],
    ['is the nearest behind', '5 cá nhân đạt CSTĐCS, 6 cá nhân đạt LĐTT', ['CSTDCS', 'LDTT']],
    ['is not looked for behind, where the first has one in front', 'LĐTT 56 tập thể, 5 cá nhân tặng giấy khen', ['LDTT', 'LDTT']],
    ['stands behind the name of the subject', 'Lao động tiên tiến tập thể: 56; cá nhân: 5', ['LDTT', 'LDTT']],
    ['is in doubt where another is given behind', 'Tặng giấy khen cho 16 cá nhân đạt danh hiệu LĐTT', ['several']],
    ['is in doubt where several are given behind', 'Tặng giấy khen cho 16 cá nhân đạt danh hiệu Chiến sĩ thi đua', ['several']],
    ['is told where the same is given behind', 'Danh hiệu LĐTT: 16 cá nhân đạt LĐTT', ['LDTT']],
    ['is told where nothing is given behind', 'Danh hiệu LĐTT: 16 cá nhân đạt kết quả tốt', ['LDTT']],
    ['is told where another is only named behind', 'Danh hiệu LĐTT: 16 cá nhân, giấy khen sau', ['LDTT']],
    ['is none where none is named', '16 cá nhân và 5 tập thể', ['none', 'none']],
    // A number that counts nobody does not tell whether awards stand in front or behind.
    ['stands behind, whatever stands in front of another number', '316 sáng kiến, 5 cá nhân đạt LĐTT', ['LDTT', 'LDTT']],
    ['stands in front of the first number of recipients', 'Có 316 sáng kiến; LĐTT 5 cá nhân, giấy khen 6 cá nhân', ['none', 'LDTT', 'GK']],
  ])('%s', (_, clause, expected) => {
    expect(awardsOfPhrases(countPhrasesIn(clause)).map(saying)).toEqual(expected);
  });

  it('of a clause without figures is that of none', () => {
    expect(awardsOfPhrases([])).toEqual([]);
  });
});

it.each([
  ['465 cá nhân', true], ['cho 465 cá nhân và 12 hộ', true], ['tặng 465 cá nhân', true], ['tập thể: 5', true], ['', true],
  ['nữ 465 cá nhân', false], ['465 cá nhân nữ', false], ['465 cá nhân, trong đó 12 hộ', false],
])('"%s" goes on with the award before: %s', (clause, expected) => {
  expect(isContinuation(countPhrasesIn(clause))).toBe(expected);
});
