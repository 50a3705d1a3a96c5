import { toDocumentText, type DocumentBlock } from '#core/grid/document-text';
import { readReport } from '#core/submission/read-report';

/** What a text says of its figures: award/subject, figure, and what speaks against comparing it. */
function readingOf(text: string): string[] {
  return readReport(toDocumentText(text)).map(({ award, subject, value, text: figure, doubt }) =>
    `${award ?? '?'}/${subject ?? '?'} ${value === null ? `"${figure}"` : String(value)}${doubt === null ? '' : ` (${doubt})`}`);
}

describe('figures of a report', () => {
  it.each<[string, string, string[]]>([
    ['two subjects under one award', 'Danh hiệu Lao động tiên tiến: 56 tập thể, 1.762cá nhân', ['TTLDTT/collective 56', 'LDTT/individual 1762']],
    ['thousands at the beginning of a line', '1.762 cá nhân đạt LĐTT', ['LDTT/individual 1762']],
    ['no comma between them', 'Giấy khen cho 44 tập thể 73 cá nhân', ['GK/collective 44', 'GK/individual 73']],
    ['zeros in front, words in brackets', 'Bằng khen cho 03 (ba) tập thể', ['BK_T/collective 3']],
    ['awards behind', '288 đồng chí đạt danh hiệu CSTĐCS, 1.780 người đạt LĐTT', ['CSTDCS/individual 288', 'LDTT/individual 1780']],
    ['one award behind two figures', '56 tập thể và 1.762 cá nhân đạt LĐTT', ['TTLDTT/collective 56', 'LDTT/individual 1762']],
    ['subjects in front', 'Lao động tiên tiến: Tập thể: 56; cá nhân: 1.762', ['TTLDTT/collective 56', 'LDTT/individual 1762']],
    ['a clause that goes on', 'Giấy khen: 16 tập thể; 465 cá nhân; 12 hộ gia đình', ['GK/collective 16', 'GK/individual 465', 'GK/household 12']],
    ['units where the award is for collectives', 'Cờ thi đua của UBND tỉnh: 01 đơn vị. Giấy khen: 02 đơn vị', ['CTDT/collective 1', '?/? 2 (subject)']],
    ['two awards for one figure', 'Danh hiệu LĐTT, CSTĐCS: 300 cá nhân', ['?/? 300 (several-awards)']],
    ['an award before and another behind', 'Tặng giấy khen cho 16 cá nhân đạt danh hiệu LĐTT', ['?/? 16 (several-awards)']],
    ['a fighter of no level', 'Chiến sĩ thi đua: 20 cá nhân', ['?/? 20 (several-awards)']],
    ['recipients the award is not for', 'Chiến sĩ thi đua cơ sở: 20 tập thể', ['?/? 20 (subject)']],
    ['shares, occurrences, other things', 'LĐTT đạt 99,1%, 12 lượt cá nhân, 316 sáng kiến', ['?/? "99,1%" (percent)', '?/? 12 (occurrences)', '?/? 316 (other-noun)']],
    ['blanks and commas in numbers', 'LĐTT: 1 762 cá nhân; CSTĐCS: 1,211 cá nhân', ['LDTT/individual "1 762 cá nhân" (unclear-number)', 'CSTDCS/individual "1,211 cá nhân" (unclear-number)']],
    ['days, years, papers, names', 'Ngày 05/6/2021, tháng 6 năm 2021, Quyết định số 12/QĐ-UBND, năm học 2020 - 2021, trường Tiểu học số 1, 6 tháng, Covid-19', []],
    ['a target', 'Chỉ tiêu: 1.800 cá nhân đạt LĐTT', ['LDTT/individual 1800 (target)']],
    ['a change', 'Danh hiệu LĐTT tăng 12 cá nhân', ['LDTT/individual 12 (change)']],
    ['a group', 'Lao động tiên tiến: khối xã 20 cá nhân', ['LDTT/individual 20 (part)']],
    ['the whole, with a word for a group beside it', 'LĐTT: toàn ngành 20 cá nhân', ['LDTT/individual 20']],
    ['a file, which is no household', 'Giấy khen: 20 hồ sơ, 12 hộ', ['?/? 20 (other-noun)', 'GK/household 12']],
    ['a number behind a year', 'Năm học 2019 - 2020: 1.700 LĐTT', ['?/? 1700 (other-noun)']],
    ['a bare number', 'Chiến sĩ thi đua cơ sở: 211', ['?/? 211 (no-noun)']],
    ['an event', 'Có thành tích trong công tác hè: tặng giấy khen cho 12 cá nhân', ['GK/individual 12 (unclear-event)']],
    ['ten years of something', 'Tổng kết 10 năm thực hiện Nghị quyết: tặng giấy khen cho 12 cá nhân', ['GK/individual 12 (special-kind)']],
    ['nothing', '', []],
  ])('reads %s', (_, text, expected) => {
    expect(readingOf(text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['a heading with a colon gives its award', '- Danh hiệu Chiến sĩ thi đua cơ sở:\n+ Có 211 cá nhân', ['CSTDCS/individual 211']],
    ['a heading of a drive is of all below it', '- Khen thưởng đột xuất:\nTrong tháng 6:\n+ Giấy khen: 5 tập thể', ['GK/collective 5 (special-kind)']],
    ['until the next of its rank', '- Khen thưởng đột xuất:\n+ Giấy khen: 5 tập thể\n- Thường xuyên:\n+ Giấy khen: 16 tập thể',
      ['GK/collective 5 (special-kind)', 'GK/collective 16']],
    ['numbers and letters in front are of the outline', '1. Giấy khen: 5 tập thể\n1.1. LĐTT: 6 cá nhân\na) CSTĐCS: 7 cá nhân\nII. TTLĐTT: 8 tập thể',
      ['GK/collective 5', 'LDTT/individual 6', 'CSTDCS/individual 7', 'TTLDTT/collective 8']],
    ['a line that ended says nothing of the next', '+ Khen thưởng đột xuất: giấy khen 5 tập thể.\nLĐTT: 9 cá nhân', ['GK/collective 5 (special-kind)', 'LDTT/individual 9']],
    ['a sentence that a break cut', 'Giấy khen cho\n16 tập thể và\n465 cá nhân', ['GK/collective 16', 'GK/individual 465']],
  ])('in an outline, %s', (_, text, expected) => {
    expect(readingOf(text)).toEqual(expected);
  });

  it('says whom, when and where of each', () => {
    const text = '- Khen thưởng năm học 2020 - 2021:\n\n+ Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen: 07 tập thể';
    expect(readReport(toDocumentText(text))).toEqual([{
      line: 3, sentence: '+ Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen: 07 tập thể', text: '07 tập thể', value: 7,
      award: 'BK_T', subject: 'collective', decider: 'province', isRequest: true,
      period: { kind: 'school-year', first: 2020, last: 2021 }, isRegular: true,
      under: [{ line: 1, text: '- Khen thưởng năm học 2020 - 2021:' }], doubt: null,
    }]);
  });

  it.each<[string, string, object | null]>([
    ['a work year', 'Năm công tác 2021: LĐTT 5 cá nhân', { kind: 'year', last: 2021 }],
    ['half a year', '6 tháng đầu năm 2021: LĐTT 5 cá nhân', { kind: 'part-of-year', last: 2021 }],
    ['a quarter', 'Quý I năm 2021: LĐTT 5 cá nhân', { kind: 'part-of-year', last: 2021 }],
    ['two years', 'Năm 2020 - 2021: LĐTT 5 cá nhân', { kind: 'school-year', first: 2020, last: 2021 }],
    ['a span', 'Giai đoạn 2016 - 2020: LĐTT 5 cá nhân', { kind: 'other' }],
    ['the year before', 'Năm học trước: LĐTT 5 cá nhân', { kind: 'other' }],
    ['a day', 'Ngày 05 tháng 6 năm 2021: LĐTT 5 cá nhân', null],
    ['the nearer of two', 'Năm học 2019 - 2020: LĐTT 4 cá nhân; năm học 2020 - 2021: LĐTT 5 cá nhân', { kind: 'school-year', first: 2020, last: 2021 }],
    ['one behind', 'LĐTT 5 cá nhân năm học 2020 - 2021', { kind: 'school-year', first: 2020, last: 2021 }],
  ])('reads the time of %s', (_, text, expected) => {
    expect(readReport(toDocumentText(text)).at(-1)?.period).toEqual(expected);
  });

  it.each<[string, DocumentBlock, string[]]>([
    ['a table with subjects as columns', { kind: 'table', rows: [
      ['TT', 'Danh hiệu', 'Kết quả', ''], ['', '', 'Tập thể', 'Cá nhân'], ['1', 'Lao động tiên tiến', '56', '1.762'], ['2', 'Giấy khen', '', '465 người'],
    ] }, ['TTLDTT/collective 56', 'LDTT/individual 1762', 'GK/individual "465 người" (unclear-number)']],
    ['any other table, row by row', { kind: 'table', rows: [['Giấy khen cho', '16 tập thể']] }, ['GK/collective 16']],
  ])('reads %s', (_, block, expected) => {
    const figures = readReport({ blocks: [block] });
    expect(figures.map(({ award, subject, value, text, doubt }) =>
      `${award ?? '?'}/${subject ?? '?'} ${value === null ? `"${text}"` : String(value)}${doubt === null ? '' : ` (${doubt})`}`)).toEqual(expected);
  });
});

describe('what a line of a report inherits', () => {
  it.each<[string, string, string[]]>([
    ['the award of the clause before, where it only goes on', 'Giấy khen: 16 tập thể; 465 cá nhân', ['GK/collective 16', 'GK/individual 465']],
    ['no award of the clause before, where it says something of its own', 'Giấy khen: 16 tập thể; nữ có 465 cá nhân', ['GK/collective 16', '?/? 465 (no-award)']],
    ['the last award of a clause without figures', 'Giấy khen; 465 cá nhân', ['GK/individual 465']],
    ['the last of several awards', 'LĐTT 5 cá nhân, giấy khen 16 tập thể; 465 cá nhân', ['LDTT/individual 5', 'GK/collective 16', 'GK/individual 465']],
    ['the award of its heading', 'Giấy khen:\n- 465 cá nhân', ['GK/individual 465']],
    ['the award of the nearest heading that names one', 'LĐTT:\n- Giấy khen:\n+ 465 cá nhân', ['GK/individual 465']],
    ['the award of a farther heading, where the nearest names none', 'LĐTT:\n- Kết quả:\n+ 465 cá nhân', ['LDTT/individual 465']],
    ['the award of the heading above the heading', '- Giấy khen:\n+ Kết quả: đạt 465 cá nhân', ['GK/individual 465']],
    ['no award of a line above that is no heading', '- Giấy khen các loại.\n+ 465 cá nhân', ['?/? 465 (no-award)']],
    ['nothing where nothing is named', '465 cá nhân', ['?/? 465 (no-award)']],
    ['nothing of a line beside it', 'Giấy khen 5 tập thể.\nCó 7 cá nhân', ['GK/collective 5', '?/? 7 (no-award)']],
  ])('%s', (_, text, expected) => {
    expect(readingOf(text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['a heading of targets', '- Chỉ tiêu đăng ký:\n+ LĐTT: 5 cá nhân', ['LDTT/individual 5 (target)']],
    ['a line of targets without figures', '- Đăng ký thi đua\n+ LĐTT: 5 cá nhân', ['LDTT/individual 5 (target)']],
    ['a heading of targets with figures', '- Chỉ tiêu 1.800 cá nhân:\n+ LĐTT: 5 cá nhân', ['?/? 1800 (no-award)', 'LDTT/individual 5 (target)']],
    ['no target of a line that states a figure of its own', '- Đăng ký 1.800 cá nhân\n+ LĐTT: 5 cá nhân', ['?/? 1800 (no-award)', 'LDTT/individual 5']],
    ['no target of another clause', 'Đăng ký đầu năm; LĐTT 5 cá nhân', ['LDTT/individual 5']],
  ])('%s', (_, text, expected) => {
    expect(readingOf(text)).toEqual(expected);
  });
});

describe('a part of a whole', () => {
  it.each<[string, string]>([
    ['LĐTT: 5 cá nhân', 'LDTT/individual 5'],
    ['LĐTT: 5 cá nhân là nữ', 'LDTT/individual 5 (part)'],
    ['LĐTT: 5 cá nhân trong các trường', 'LDTT/individual 5 (part)'],
    ['LĐTT: 5 cá nhân, nữ nhiều', 'LDTT/individual 5'],
    ['LĐTT: 5 cá nhân (nữ nhiều)', 'LDTT/individual 5'],
    ['LĐTT: 5 cá nhân có tên trong khối', 'LDTT/individual 5'],
    ['LĐTT của giáo viên: 5 cá nhân', 'LDTT/individual 5 (part)'],
    ['LĐTT tổng số giáo viên: 5 cá nhân', 'LDTT/individual 5'],
    ['LĐTT giảm 5 cá nhân', 'LDTT/individual 5 (change)'],
    ['LĐTT toàn ngành giảm 5 cá nhân', 'LDTT/individual 5 (change)'],
  ])('%s', (text, expected) => {
    expect(readingOf(text)).toEqual([expected]);
  });
});

describe('whom an award is for', () => {
  it.each<[string, string[]]>([
    ['LĐTT: 5 tập thể', ['TTLDTT/collective 5']],
    ['LĐTT: 5 đơn vị', ['?/? 5 (subject)']],
    ['TTLĐTT: 5 đơn vị', ['TTLDTT/collective 5']],
    ['Gia đình văn hóa: 5 hộ', ['GDVH/household 5']],
    ['Gia đình văn hóa: 5 đơn vị', ['?/? 5 (subject)']],
    ['Bằng khen: 5 lượt cá nhân', ['?/? 5 (occurrences)']],
    ['TTLĐTT: 5 lượt', ['?/? 5 (occurrences)']],
    ['Bằng khen: 5 sáng kiến', ['?/? 5 (other-noun)']],
  ])('%s', (text, expected) => {
    expect(readingOf(text)).toEqual(expected);
  });
});

describe('an event', () => {
  it.each<[string, string, boolean]>([
    ['Có thành tích trong công tác hè: tặng giấy khen cho 12 cá nhân', 'GK/individual 12 (unclear-event)', false],
    ['Có thành tích trong công tác hè: LĐTT 12 cá nhân', 'LDTT/individual 12', false],
    ['Có thành tích trong công tác: 12 cá nhân', '?/? 12 (no-award)', false],
    // The round is named nearer, or farther away, than the event.
    ['- Có thành tích trong công tác:\n+ Thường xuyên: giấy khen 12 cá nhân', 'GK/individual 12', true],
    ['- Thường xuyên:\n+ Có thành tích trong công tác hè: giấy khen 12 cá nhân', 'GK/individual 12', false],
    ['Giấy khen 12 cá nhân', 'GK/individual 12', false],
    ['Thường xuyên: giấy khen 12 cá nhân', 'GK/individual 12', true],
  ])('%s', (text, expected, isRegular) => {
    expect(readingOf(text)).toEqual([expected]);
    expect(readReport(toDocumentText(text)).at(-1)?.isRegular).toBe(isRegular);
  });
});

describe('who grants', () => {
  it.each<[string, string | null]>([
    ['Chủ tịch UBND huyện tặng giấy khen: 5 cá nhân', 'district'],
    ['- Chủ tịch UBND huyện tặng:\n+ Giấy khen: 5 cá nhân', 'district'],
    ['- Chủ tịch UBND tỉnh tặng:\n+ Chủ tịch UBND huyện tặng giấy khen: 5 cá nhân', 'district'],
    ['Giấy khen: 5 cá nhân', null],
    ['Chủ tịch UBND tỉnh tặng bằng khen 3 cá nhân, Chủ tịch UBND huyện tặng giấy khen 5 cá nhân', 'district'],
  ])('%s', (text, decider) => {
    expect(readReport(toDocumentText(text)).at(-1)?.decider).toBe(decider);
  });
});

it('a figure that stands twice in a clause has its own words around it', () => {
  const figures = readReport(toDocumentText('Năm học 2019 - 2020: LĐTT 5 cá nhân, năm học 2020 - 2021: LĐTT 5 cá nhân'));
  expect(figures.map(({ period }) => (period?.kind === 'school-year' ? period.last : null))).toEqual([2020, 2021]);
});

it('the time of a figure is that of the heading, where its line names none', () => {
  const figures = readReport(toDocumentText('I. Năm học 2019 - 2020\n- Kết quả:\n+ LĐTT 5 cá nhân'));
  expect(figures.map(({ period }) => (period?.kind === 'school-year' ? period.last : null))).toEqual([2020]);
});

it.each<[string, string]>([
  ['Khen thưởng đột xuất; cả năm; giấy khen 5 cá nhân', 'GK/individual 5 (special-kind)'],
  ['Khen thưởng đột xuất 3 vụ; giấy khen 5 cá nhân', 'GK/individual 5 (special-kind)'],
])('every clause before a figure tells its kind: %s', (text, expected) => {
  expect(readingOf(text).at(-1)).toBe(expected);
});

it('the time of a figure may stand in a clause before, and in the words of a row', () => {
  const YEAR = { kind: 'year', last: 2019 };
  expect(readReport(toDocumentText('Kết quả năm 2019; của huyện; LĐTT 5 cá nhân')).map(({ period }) => period)).toEqual([YEAR]);
  const rows = [['Danh hiệu', 'Tập thể', 'Cá nhân'], ['LĐTT năm 2019', '56', '5'], ['LĐTT', '56', '']];
  expect(readReport({ blocks: [{ kind: 'table', rows }] }).map(({ period, text, award }) => [period, text, award])).toEqual([[YEAR, '56', 'TTLDTT'], [YEAR, '5', 'LDTT'], [null, '56', 'TTLDTT']]);
});

it('a row takes no award from the line above it that is no heading', () => {
  const blocks: DocumentBlock[] = [{ kind: 'paragraph', text: 'Giấy khen: 5 cá nhân.' }, { kind: 'table', rows: [['Nội dung', 'Tập thể', 'Cá nhân'], ['Kết quả', '1', '2']] }];
  expect(readReport({ blocks }).map(({ award, doubt }) => [award, doubt])).toEqual([['GK', null], [null, 'no-award'], [null, 'no-award']]);
});
