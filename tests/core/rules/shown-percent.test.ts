import { PLAIN_STYLE, type Cell } from '#core/grid/cell';
import { fitsPercent, readShownPercents } from '#core/rules/shared/shown-percent';

function readingsOf(cell: Cell, numberFormat = 'General'): string[] {
  return readShownPercents(cell, { ...PLAIN_STYLE, numberFormat }).map(({ scaled, decimals }) => `${String(scaled)} / ${String(decimals)}`);
}

describe('readShownPercents', () => {
  it.each<[number, string, string[]]>([
    [0.929, '0%', ['93 / 0']],
    [0.929, '0.0%', ['929 / 1']],
    [0.92857, '0.00%', ['9286 / 2']],
    [0.92857, '0.00 %', ['93 / 0']],
    [0.928571428571, '0.0000000000%', ['92857143 / 6']],
    [1.2, '0%', ['120 / 0']],
    [92.857, '0.0', ['929 / 1']],
    [92.857, '0.00', ['9286 / 2']],
    [92.857, '0.00_)', ['92857 / 3']],
    [92.857, 'General', ['92857 / 3']],
    [93, 'General', ['93 / 0']],
    [92.8571428571, 'General', ['92857143 / 6']],
    [1e-7, '#', ['0 / 6', '0 / 4']],
    [0.9, 'General', ['9 / 1', '90 / 0']],
    [0.929, 'General', ['929 / 3', '929 / 1']],
    [0.929, '0.00', ['93 / 2', '93 / 0']],
    [0.92857, '0.0000', ['9286 / 4', '9286 / 2']],
    [1, 'General', ['1 / 0', '100 / 0']],
    [1.01, 'General', ['101 / 2']],
    [0, 'General', ['0 / 0', '0 / 0']],
  ])('reads %p shown as %s', (value, format, expected) => {
    expect(readingsOf({ kind: 'number', value }, format)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['92,9%', ['929 / 1']], ['92.9 %', ['929 / 1']], ['92,857', ['92857 / 3']], ['100', ['100 / 0']], [' 93% ', ['93 / 0']], ['93  %  ', ['93 / 0']],
    ['12345%', []], ['92,9%%', []], ['92,1234567', []], ['khoảng 93%', []], ['93% số người', []], ['92;9', []], ['92,x', []], ['', []], ['%', []],
  ])('reads the text %p', (value, expected) => {
    expect(readingsOf({ kind: 'text', value })).toEqual(expected);
  });

  it.each<Cell>([{ kind: 'empty' }, { kind: 'boolean', value: true }, { kind: 'date', serial: 44_000 }])('reads nothing from %j', (cell) => {
    expect(readingsOf(cell, '0%')).toEqual([]);
  });
});

describe('fitsPercent', () => {
  it.each<[number, number, number, number, boolean]>([
    [929, 1, 13, 14, true], [928, 1, 13, 14, false], [930, 1, 13, 14, false], [93, 0, 13, 14, true], [92, 0, 13, 14, false],
    // Half a unit either way is rounding; anything more is not.
    [12, 0, 1, 8, true], [13, 0, 1, 8, true], [11, 0, 1, 8, false], [14, 0, 1, 8, false],
    [0, 0, 0, 14, true], [100, 0, 14, 14, true], [0, 0, 0, 0, false], [100, 0, 0, 0, false],
  ])('%p with %p decimals for %p of %p: %p', (scaled, decimals, part, base, expected) => {
    expect(fitsPercent({ scaled, decimals }, part, base)).toBe(expected);
  });
});
