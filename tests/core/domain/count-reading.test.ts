import type { Cell } from '#core/grid/cell';
import { readCount } from '#core/domain/count-reading';
import type { CountReading } from '#core/domain/recognised';

const text = (value: string): Cell => ({ kind: 'text', value });
const number = (value: number): Cell => ({ kind: 'number', value });

const READINGS: readonly (readonly [string, Cell, Partial<CountReading>])[] = [
  ['a whole number', number(12), { kind: 'count', value: 12, storedAs: 'number' }],
  ['zero is reported', number(0), { kind: 'count', value: 0 }],
  ['blank is not zero', { kind: 'empty' }, { kind: 'not-reported' }],
  ['a dash', text(' - '), { kind: 'not-reported' }],
  ['two slashes', text('//'), { kind: 'not-reported' }],
  ['"không"', text('Không'), { kind: 'not-reported' }],
  ['digits as text', text(' 09 '), { kind: 'count', value: 9, storedAs: 'text' }],
  ['thousands as text', text('1.762'), { kind: 'count', value: 1762, storedAs: 'text' }],
  ['thousands typed as a decimal', number(1.762), { kind: 'ambiguous', proposed: 1762 }],
  ['thousands whose last digit was a zero', number(1.76), { kind: 'ambiguous', stored: 1.76, proposed: 1760 }],
  ['twelve thousand and some', number(12.045), { kind: 'ambiguous', proposed: 12_045 }],
  ['a thousand and a half', number(1000.5), { kind: 'invalid', fault: 'fractional' }],
  ['less than one', number(0.762), { kind: 'invalid', fault: 'fractional' }],
  ['more than any count', number(1e9), { kind: 'unreadable' }],
  ['zero as text', text('0'), { kind: 'count', value: 0, storedAs: 'text' }],
  ['an empty text', text(' \u00A0 '), { kind: 'not-reported' }],
  ['a blank', text('1 762'), { kind: 'count', value: 1762, storedAs: 'text' }],
  ['a thousands comma or a decimal', text('1,762'), { kind: 'ambiguous', stored: 1.762, proposed: 1762 }],
  ['two thousands commas', text('1,762,000'), { kind: 'count', value: 1_762_000, storedAs: 'text' }],
  ['a decimal comma', text('4,5'), { kind: 'invalid', value: 4.5, fault: 'fractional' }],
  ['a decimal dot', text('4.5'), { kind: 'invalid', value: 4.5, fault: 'fractional' }],
  ['a quarter', text('0.250'), { kind: 'invalid', value: 0.25, fault: 'fractional' }],
  ['a citizen number', text('012345678'), { kind: 'unreadable' }],
  ['a percentage', text('12%'), { kind: 'unreadable' }],
  ['a minus sign', text('\u22123'), { kind: 'invalid', value: -3, fault: 'negative' }],
  ['thousands with a unit', text('1 762 cá nhân'), { kind: 'compound', value: 1762 }],
  ['parts of staff', text('05 CB, 07 GV'), { kind: 'compound', value: undefined }],
  ['a whole with two parts', text('30 người (12 nữ, 3 dân tộc)'), { kind: 'compound', value: 30 }],
  ['a half person', number(2.5), { kind: 'invalid', fault: 'fractional' }],
  ['two decimals', number(0.25), { kind: 'invalid', fault: 'fractional' }],
  ['less than nothing', number(-1), { kind: 'invalid', fault: 'negative' }],
  ['a negative as text', text('-3'), { kind: 'invalid', fault: 'negative' }],
  ['a figure with its unit', text('12 người'), { kind: 'compound', value: 12 }],
  ['a part in brackets', text('12 (01 nữ)'), { kind: 'compound', value: 12 }],
  ['two subjects', text('56 tập thể, 1.762cá nhân'), { kind: 'compound', value: undefined }],
  ['short forms', text('16 TT, 465 CN'), { kind: 'compound', value: undefined }],
  ['a doubtful figure', text('12 ng?'), { kind: 'unreadable' }],
  ['a figure with question marks', text('30??'), { kind: 'unreadable' }],
  ['one figure over another', text('03/05'), { kind: 'unreadable' }],
  ['letters', text('abc'), { kind: 'unreadable' }],
  ['a mark', text('x'), { kind: 'unreadable' }],
  ['an error', { kind: 'error', code: '#REF!' }, { kind: 'error', code: '#REF!' }],
  ['a date', { kind: 'date', serial: 44_354 }, { kind: 'unreadable', text: '2021-06-07' }],
  ['a truth value', { kind: 'boolean', value: true }, { kind: 'unreadable', text: 'TRUE' }],
  ['a false one', { kind: 'boolean', value: false }, { kind: 'unreadable', text: 'FALSE' }],
  ['the greatest count', number(10_000_000), { kind: 'count', value: 10_000_000 }],
  ['the greatest count as text', text('10.000.000'), { kind: 'count', value: 10_000_000 }],
  ['more than the greatest', number(10_000_001), { kind: 'unreadable', text: '10000001' }],
  ['more than the greatest as text', text('10.000.001'), { kind: 'unreadable', text: '10.000.001' }],
  ['a decimal that is whole', text('4,0'), { kind: 'unreadable', text: '4,0' }],
  ['words before a figure', text('khoảng 12 người'), { kind: 'unreadable' }],
  ['two bare figures', text('12 13'), { kind: 'unreadable' }],
  ['a subject and a bare figure', text('56 tập thể, 12'), { kind: 'unreadable' }],
  ['a figure and an empty bracket', text('12 ( )'), { kind: 'unreadable' }],
  ['a long number of persons', text('1234567890 người'), { kind: 'unreadable' }],
  ['marks behind a unit', text('12 người ),.'), { kind: 'compound', value: 12, parts: [{ label: 'người', subject: 'individual', value: 12 }] }],
];

describe('a count cell', () => {
  test.each(READINGS)('%s', (_name, cell, reading) => {
    expect(readCount(cell)).toMatchObject(reading);
  });

  test('parts keep their subject', () => {
    const reading = readCount(text('56 tập thể, 1.762cá nhân'));
    expect(reading.kind === 'compound' && reading.parts.map((part) => [part.subject, part.value])).toEqual([
      ['collective', 56], ['individual', 1762],
    ]);
  });
});
