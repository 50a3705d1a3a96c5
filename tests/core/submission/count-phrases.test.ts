import { countPhrasesIn, subjectAtEnd } from '#core/submission/count-phrases';

/** `56 collective` with its text, or the doubt; `?` for a number that cannot be read. */
function phrasesOf(clause: string): string[] {
  return countPhrasesIn(clause).map(({ text, value, noun, doubt }) => {
    const counted = noun === null ? '' : noun.kind === 'recipients' ? noun.subject : noun.kind;
    return [`"${text}"`, value === null ? '?' : String(value), counted, doubt === null ? '' : `(${doubt})`].filter((each) => each !== '').join(' ');
  });
}

describe('numbers of a clause', () => {
  it.each<[string, string[]]>([
    ['56 tập thể', ['"56 tập thể" 56 collective']],
    ['1.762cá nhân', ['"1.762cá nhân" 1762 individual']],
    ['5 người, 6 đồng chí, 7 đ/c', ['"5 người" 5 individual', '"6 đồng chí" 6 individual', '"7 đ/c" 7 individual']],
    ['12 hộ gia đình, 3 hộ', ['"12 hộ gia đình" 12 household', '"3 hộ" 3 household']],
    ['03 (ba) tập thể', ['"03 (ba) tập thể" 3 collective']],
    ['5 thôn, bản; 2 khối, bản', ['"5 thôn, bản" 5 collectives-only', '"2 khối, bản" 2 collectives-only']],
    ['3 đơn vị', ['"3 đơn vị" 3 collectives-only']],
    // A comma ends any other noun.
    ['3 cá, nhân', ['"3 cá" 3 (other-noun)']],
    ['12 lượt người', ['"12 lượt" 12 occurrences (occurrences)']],
    ['99,1% cá nhân', ['"99,1%" ? (percent)']],
    ['99 % và 5 cá nhân', ['"99 %" ? (percent)', '"5 cá nhân" 5 individual']],
    ['1 762 cá nhân', ['"1 762 cá nhân" ? individual (unclear-number)']],
    ['1,762 cá nhân', ['"1,762 cá nhân" ? individual (unclear-number)']],
    ['1.76 cá nhân', ['"1.76 cá nhân" ? individual (unclear-number)']],
    ['316 sáng kiến cấp cơ sở', ['"316 sáng kiến" 316 (other-noun)']],
    ['316, trong đó', ['"316" 316 (no-noun)']],
    ['(316)', ['"316" 316 (no-noun)']],
    ['316', ['"316" 316 (no-noun)']],
    ['316 và 5 cá nhân', ['"316 và 5" 316 (no-noun)', '"5 cá nhân" 5 individual']],
    ['316 vàng', ['"316 vàng" 316 (other-noun)']],
    // Which subject follows from the words in front, where nothing follows behind.
    ['Tập thể: 56', ['"56" 56 collective']],
    ['tập thể : 56, cá nhân: 1.762', ['"56" 56 collective', '"1.762" 1762 individual']],
    ['hộ gia đình: 5', ['"5" 5 household']],
    ['Cá nhân: 1,762', ['"1,762" ? individual (unclear-number)']],
    ['Cá nhân: 1 762', ['"1 762" ? individual (unclear-number)']],
    ['Cá nhân: 5 sáng kiến', ['"5 sáng kiến" 5 (other-noun)']],
    ['Tổng số 211', ['"211" 211 (no-noun)']],
    ['trong số 211 cá nhân', ['"211 cá nhân" 211 individual']],
    ['trường Tiểu học số 1', []],
    ['tại lớp mẫu giáo lớn số 1', []],
    ['Quyết định: số 12', []],
    ['năm học 2020 - 2021', []],
    ['ngày 05/6/2021', []],
    ['6 tháng, 10 năm', []],
    ['lần thứ 5', []],
    ['Covid-19', []],
    ['Điều 5, khoản 2', []],
    ['từ 5 - 10 cá nhân', []],
    ['Chỉ thị 04/CT-UBND', []],
    ['không có', []],
  ])('%s', (clause, expected) => {
    expect(phrasesOf(clause)).toEqual(expected);
  });

  it('come with the words between them', () => {
    expect(countPhrasesIn('Giấy khen cho 16 tập thể, tặng 465 cá nhân đạt giải').map(({ before, behind }) => [before, behind])).toEqual([
      ['Giấy khen cho ', ', tặng '], [', tặng ', ' đạt giải'],
    ]);
  });
});

it.each<[string, ReturnType<typeof subjectAtEnd>]>([
  ['Tập thể', 'collective'], ['giấy khen cá nhân:', 'individual'], ['cá nhân:  ', 'individual'], ['Hộ gia đình', 'household'], ['các hộ gia đình', 'household'],
  ['cá nhân, tập', undefined], ['gia đình', undefined], ['cá nhân khác', undefined], ['', undefined],
])('"%s" ends with the subject %s', (text, subject) => {
  expect(subjectAtEnd(text)).toBe(subject);
});
