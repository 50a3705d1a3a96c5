import { PLAIN_STYLE, type Cell } from '#core/grid/cell';
import { fitsPercent, readShownPercents, type ShownPercent } from '#core/rules/shared/shown-percent';

const text = (value: string): Cell => ({ kind: 'text', value });
const number = (value: number): Cell => ({ kind: 'number', value });
const read = (cell: Cell, numberFormat = 'General'): string[] =>
  readShownPercents(cell, { ...PLAIN_STYLE, numberFormat }).map(({ scaled, decimals }) => `${String(scaled)}/${String(decimals)}`);

describe('the percentage that a cell shows', () => {
  test.each<[string, Cell, string, readonly string[]]>([
    ['a share shown as a percentage', number(0.929), '0.0%', ['929/1']],
    ['a share shown without decimals', number(0.929), '0%', ['93/0']],
    ['a share shown with two decimals', number(0.9292), '0.00%', ['9292/2']],
    ['a share shown with a sign only', number(0.5), '#%', ['50/0']],
    ['a share shown with more decimals than anyone reads', number(0.5), '0.00000000%', ['50000000/6']],
    ['a plain number', number(92.9), 'General', ['929/1']],
    ['a whole number', number(93), 'General', ['93/0']],
    ['a number shown with two decimals', number(92.9), '0.00', ['9290/2']],
    ['a number whose decimals the format does not end with', number(92.9), '0.00 "x"', ['929/1']],
    ['a number that may be a share', number(0.9), 'General', ['9/1', '90/0']],
    ['a share of three decimals', number(0.929), 'General', ['929/3', '929/1']],
    ['one, which may be all of them', number(1), 'General', ['1/0', '100/0']],
    ['more than one', number(1.5), 'General', ['15/1']],
    ['a very small number', number(1e-7), 'General', ['0/6', '0/4']],
    ['a text', text('92,9%'), 'General', ['929/1']],
    ['a text with a dot and blanks', text(' 92.95 % '), 'General', ['9295/2']],
    ['a text without a sign', text('93'), 'General', ['93/0']],
    ['a text of four digits', text('1000'), 'General', ['1000/0']],
    ['a text of five digits', text('10000'), 'General', []],
    ['words before a figure', text('khoảng 93%'), 'General', []],
    ['words behind a figure', text('93% số người'), 'General', []],
    ['two commas', text('92,9,1'), 'General', []],
    ['another mark', text('92;9'), 'General', []],
    ['letters', text('x'), 'General', []],
    ['nothing', { kind: 'empty' }, '0%', []],
    ['an error', { kind: 'error', code: '#REF!' }, '0%', []],
    ['a date', { kind: 'date', serial: 44_000 }, '0%', []],
  ])('%s', (_name, cell, format, readings) => {
    expect(read(cell, format)).toEqual(readings);
  });

  test.each<[ShownPercent, number, number, boolean]>([
    [{ scaled: 50, decimals: 0 }, 1, 2, true], [{ scaled: 33, decimals: 0 }, 1, 3, true], [{ scaled: 34, decimals: 0 }, 1, 3, false], [{ scaled: 333, decimals: 1 }, 1, 3, true],
    [{ scaled: 33, decimals: 0 }, 67, 200, true], [{ scaled: 34, decimals: 0 }, 67, 200, true], [{ scaled: 335, decimals: 1 }, 67, 200, true], [{ scaled: 336, decimals: 1 }, 67, 200, false],
    [{ scaled: 0, decimals: 0 }, 0, 0, false], [{ scaled: 100, decimals: 0 }, 5, 0, false], [{ scaled: 0, decimals: 0 }, 0, 5, true],
  ])('%j fits %i of %i: %s', (shown, part, base, fits) => {
    expect(fitsPercent(shown, part, base)).toBe(fits);
  });
});
