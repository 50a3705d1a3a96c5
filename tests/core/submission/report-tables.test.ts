import { subjectsOfHeader } from '#core/submission/header-subject';
import type { ReportLine } from '#core/submission/report-lines';
import { rowPhrases } from '#core/submission/report-tables';

describe('subjects of columns', () => {
  const [C, P, H, no] = ['collective', 'individual', 'household', undefined] as const;
  it.each<[string, readonly string[], readonly unknown[]]>([
    ['by their full names', ['TT', 'Danh hiệu', 'Tập thể', 'Cá nhân', 'Hộ gia đình'], [no, no, C, P, H]],
    ['by another name of three letters, beside a short form', ['đ/c', 'TT'], [P, no]],
    ['by short forms for two subjects', ['Hộ', 'CN'], [H, P]],
    ['by short forms that stand together', ['TT', 'CN'], [C, P]],
    ['by a short form beside itself, which tells nothing', ['TT', 'TT'], [no, no]],
    ['by a short form alone, which holds serial numbers', ['TT', 'Danh hiệu'], [no, no]],
    ['by a short form beside full names, which holds serial numbers', ['TT', 'Tập thể', 'Cá nhân'], [no, C, P]],
    ['by what counts no recipients', ['Đơn vị', 'Lượt'], [no, no]],
    ['of nothing', [], []],
  ])('%s', (_, cells, expected) => {
    expect(subjectsOfHeader(cells)).toEqual(expected);
  });
});

describe('a row of a table', () => {
  const HEADER = ['TT', 'Danh hiệu', 'Ghi chú', 'Tập thể', 'Cá nhân'];
  const line = (cells: readonly string[], header: readonly string[] = HEADER): ReportLine => ({ number: 1, text: '', under: [], row: { header, cells } });

  it('says by its other cells what its figures count', () => {
    expect(rowPhrases(line(['1', ' Lao động  tiên tiến', 'năm 2021', ' 56 ', '1.762']))).toEqual({ label: 'Lao động tiên tiến năm 2021', phrases: [
      { text: '56', value: 56, noun: { kind: 'recipients', subject: 'collective' }, doubt: null, before: 'Lao động tiên tiến năm 2021', behind: '' },
      { text: '1.762', value: 1762, noun: { kind: 'recipients', subject: 'individual' }, doubt: null, before: 'Lao động tiên tiến năm 2021', behind: '' },
    ] });
  });

  it.each<[string, string, [string, number | null, string | null][]]>([
    ['nothing', '', []],
    ['a dash', '-', []],
    ['a word before a number', 'có 5', []],
    ['a number before a word', '5 người', [['5 người', null, 'unclear-number']]],
    ['two numbers', '5 6', [['5 6', null, 'unclear-number']]],
    ['a share', '12,5', [['12,5', null, 'unclear-number']]],
    ['points in wrong places', '1.2', [['1.2', null, 'unclear-number']]],
    ['nought', '0', [['0', 0, null]]],
  ])('with %s in a cell', (_, cell, expected) => {
    expect(rowPhrases(line(['1', 'LĐTT', '', '', cell]))?.phrases.map(({ text, value, doubt }) => [text, value, doubt])).toEqual(expected);
  });

  it('leaves serial numbers, shares and blanks out of what it says', () => {
    expect(rowPhrases(line(['1.', 'LĐTT', '99,5 %', '1', '2']))?.label).toBe('LĐTT');
    expect(rowPhrases(line(['I', 'LĐTT', '2 năm', '1', '2']))?.label).toBe('I LĐTT 2 năm');
  });

  it('that heads the table, stands in one without subjects, or is a line of text is none', () => {
    expect(rowPhrases(line(HEADER))).toBeUndefined();
    expect(rowPhrases(line(['1', 'LĐTT', '5'], ['TT', 'Danh hiệu', 'Số lượng']))).toBeUndefined();
    expect(rowPhrases({ number: 1, text: 'LĐTT: 5 cá nhân', under: [] })).toBeUndefined();
  });
});
