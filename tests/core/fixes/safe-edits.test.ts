import fc from 'fast-check';

import { withEdits } from '#core/fixes/preview';
import { safeEditsOf, type SafeEdits } from '#core/fixes/safe-edits';
import { fromA1, toA1 } from '#core/grid/address';
import { PLAIN_STYLE, type Cell } from '#core/grid/cell';
import { GridBuilder } from '#core/grid/grid-builder';
import type { WorkbookGrid } from '#core/grid/sheet-grid';
import type { CellEdit, Fix } from '#core/rules/define-rule';
import type { Finding } from '#core/rules/finding';

function addressOf(cell: string): CellEdit['at'] {
  const at = fromA1(cell);
  if (at === undefined) throw new Error(`no cell: ${cell}`);
  return at;
}

/** A sheet `S` with these cells; texts that begin with `.Vn:` stand in that font. */
function workbookOf(cells: Readonly<Record<string, string | number>>): WorkbookGrid {
  const builder = new GridBuilder();
  for (const [cell, content] of Object.entries(cells)) {
    const { row, column } = addressOf(cell);
    const isLegacy = typeof content === 'string' && content.startsWith('.Vn:');
    const value: Cell = typeof content === 'number'
      ? { kind: 'number', value: content }
      : { kind: 'text', value: isLegacy ? content.slice(4) : content };
    builder.set(row, column, value, isLegacy ? 1 : 0);
  }
  const sheet = builder.build({ name: 'S', styles: [PLAIN_STYLE, { ...PLAIN_STYLE, fontName: '.VnTime' }] });
  return { sheets: [sheet], date1904: false, hasMacros: false, externalLinks: [] };
}

/** A finding that wants these contents: `{ A1: 'text' }`. */
function findingOf(code: string, contents: Readonly<Record<string, string | number | null>>, fix: Partial<Fix> = {}): Finding {
  const edits = Object.entries(contents).map(([cell, value]) => ({ sheet: 'S', at: addressOf(cell), value }));
  return {
    rule: code, code, severity: 'info', messageId: 'single', data: {}, path: 'a.xlsx', sheet: 'S',
    cell: edits[0]?.at ?? null, related: [], basis: null, fix: { kind: 'safe', edits, ...fix },
  };
}

function linesOf({ edits, left }: SafeEdits): string[] {
  return [
    ...edits.map(({ edit, findings }) => `${toA1(edit.at)} ${JSON.stringify(edit.value)} ${findings.map(({ code }) => code).join('+')}`),
    ...left.map(({ finding, reason }) => `${finding.code} ${reason}`),
  ];
}

const NFD = 'Hòa  Bình'.normalize('NFD');

describe('the edits of findings', () => {
  test.each<readonly [string, Readonly<Record<string, string | number>>, readonly Finding[], readonly string[]]>([
    ['one fix', { A1: NFD }, [findingOf('KT107', { A1: 'Hòa  Bình' })], ['A1 "Hòa  Bình" KT107']],
    ['the same change once, for both findings', { A1: 4, A2: 5 },
      [findingOf('KT210', { A1: 3, A2: 4 }, { isWhole: true }), findingOf('KT210', { A1: 3, A2: 4 }, { isWhole: true })],
      ['A1 3 KT210+KT210', 'A2 4 KT210+KT210']],
    ['of two forms of one text the more thorough, whatever comes first', { A1: NFD },
      [findingOf('KT108', { A1: 'Hòa Bình' }), findingOf('KT107', { A1: 'Hòa  Bình' })], ['A1 "Hòa Bình" KT108+KT107']],
    ['a text in an old encoding as its font means it', { A1: '.Vn:NguyÔn' }, [findingOf('KT106', { A1: 'Nguyễn' })], ['A1 "Nguyễn" KT106']],
    ['a number for a text that is this number', { A1: ' 1.762 ' }, [findingOf('KT103', { A1: 1762 })], ['A1 1762 KT103']],
    ['cells in reading order', { A1: 'a ', B1: 'b ', A2: 'c ' },
      [findingOf('KT108', { A2: 'c', B1: 'b' }), findingOf('KT108', { A1: 'a' })], ['A1 "a" KT108', 'B1 "b" KT108', 'A2 "c" KT108']],
    ['a new serial number for one with a dot or bracket', { A1: '9.', A2: '1234)', A3: '7', A4: 8 },
      [findingOf('KT210', { A1: 1, A2: 2, A3: 3, A4: 4 }, { isWhole: true })], ['A1 1 KT210', 'A2 2 KT210', 'A3 3 KT210', 'A4 4 KT210']],
    ['nothing without a fix', { A1: 'a' }, [{ ...findingOf('KT302', {}), fix: null }], []],
  ])('%s', (_, cells, findings, expected) => {
    expect(linesOf(safeEditsOf(findings, workbookOf(cells)))).toEqual(expected);
  });
});

describe('what is left to a person', () => {
  test.each<readonly [string, Readonly<Record<string, string | number>>, readonly Finding[], readonly string[]]>([
    ['a choice', { A1: 1 }, [findingOf('KT201', { A1: 2 }, { kind: 'choice' })], ['KT201 needs-choice']],
    ['another name', { A1: 'Lò Văn A' }, [findingOf('KT108', { A1: 'Lò Văn B' })], ['KT108 changes-meaning']],
    ['another tone', { A1: 'Lò Văn Tú' }, [findingOf('KT108', { A1: 'Lò Văn Tù' })], ['KT108 changes-meaning']],
    ['a text in an old encoding read otherwise', { A1: '.Vn:NguyÔn' }, [findingOf('KT106', { A1: 'Nguyện' })], ['KT106 changes-meaning']],
    ['another number', { A1: '12' }, [findingOf('KT103', { A1: 13 })], ['KT103 changes-meaning']],
    ['a number where there is a name', { A1: 'Lò Văn A' }, [findingOf('KT210', { A1: 3 }, { isWhole: true })], ['KT210 changes-meaning']],
    ['a number for a number', { A1: 12 }, [findingOf('KT103', { A1: 13 })], ['KT103 changes-meaning']],
    ['a text for a number', { A1: 12 }, [findingOf('KT108', { A1: '12' })], ['KT108 changes-meaning']],
    ['the number that stands there', { A1: 12 }, [findingOf('KT103', { A1: 12 })], ['KT103 changes-meaning']],
    ['a number for a figure with words', { A1: '12 người' }, [findingOf('KT103', { A1: 12 })], ['KT103 changes-meaning']],
    ['a number and a text for one cell', { A1: ' 3' }, [findingOf('KT103', { A1: 3 }), findingOf('KT108', { A1: '3' })], ['KT103 contradiction', 'KT108 contradiction']],
    ['a serial number for a long number', { A1: '12345' }, [findingOf('KT210', { A1: 3 }, { isWhole: true })], ['KT210 changes-meaning']],
    ['a serial number for a code', { A1: 'TG01' }, [findingOf('KT210', { A1: 3 }, { isWhole: true })], ['KT210 changes-meaning']],
    ['a serial number for a mark behind one', { A1: '1a' }, [findingOf('KT210', { A1: 3 }, { isWhole: true })], ['KT210 changes-meaning']],
    ['a serial number for an empty cell', {}, [findingOf('KT210', { A1: 3 }, { isWhole: true })], ['KT210 changes-meaning']],
    ['a formula', { A1: '3' }, [findingOf('KT103', {}, { edits: [{ sheet: 'S', at: addressOf('A1'), value: 3, formula: '1+2' }] })], ['KT103 changes-meaning']],
    ['a numbering of which one cell is a name', { A1: 9, A2: 'Lò Văn A' }, [findingOf('KT210', { A1: 1, A2: 2 }, { isWhole: true })], ['KT210 changes-meaning']],
    ['an emptied cell', { A1: 'x' }, [findingOf('KT108', { A1: null })], ['KT108 changes-meaning']],
    ['a cell that two findings want different numbers in', { A1: 9 },
      [findingOf('KT210', { A1: 3 }, { isWhole: true }), findingOf('KT210', { A1: 4 }, { isWhole: true })], ['KT210 contradiction', 'KT210 contradiction']],
    ['the rest of a numbering of which one cell is left', { A1: 9, A2: 9 },
      [findingOf('KT210', { A1: 1, A2: 2 }, { isWhole: true }), findingOf('KT210', { A2: 3 }, { isWhole: true })],
      ['KT210 contradiction', 'KT210 contradiction']],
  ])('%s', (_, cells, findings, expected) => {
    expect(linesOf(safeEditsOf(findings, workbookOf(cells)))).toEqual(expected);
  });

  test('one cell of many is left, the others are mended', () => {
    const findings = [findingOf('KT108', { A1: 'a', A2: 'x' })];
    expect(linesOf(safeEditsOf(findings, workbookOf({ A1: 'a ', A2: 'b ' })))).toEqual(['A1 "a" KT108', 'KT108 changes-meaning']);
  });

  test('edits stand in the order of the sheets', () => {
    const [sheet] = workbookOf({ A1: 'a ' }).sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const sheets = ['S', 'A', 'M'].map((name) => ({ ...sheet, name }));
    const findings = ['M', 'A', 'S'].map((name) =>
      findingOf('KT108', {}, { edits: [{ sheet: name, at: addressOf('A1'), value: 'a' }] }));
    expect(safeEditsOf(findings, { ...workbookOf({}), sheets }).edits.map(({ edit }) => edit.sheet)).toEqual(['S', 'A', 'M']);
  });

  test('a sheet that is not there', () => {
    const finding = findingOf('KT108', { A1: 'a' });
    expect(linesOf(safeEditsOf([finding], { ...workbookOf({}), sheets: [] }))).toEqual(['KT108 changes-meaning']);
  });
});

test('the order of the findings is without effect', () => {
  const workbook = workbookOf({ A1: NFD, A2: '.Vn:NguyÔn', A3: '3', A4: 'a ' });
  const findings = [
    findingOf('KT107', { A1: 'Hòa  Bình' }), findingOf('KT108', { A1: 'Hòa Bình', A4: 'a' }), findingOf('KT106', { A2: 'Nguyễn' }),
    findingOf('KT103', { A3: 3 }),
  ];
  const editsOf = (list: readonly Finding[]): unknown => safeEditsOf(list, workbook).edits.map(({ edit }) => edit);
  fc.assert(fc.property(fc.shuffledSubarray(findings, { minLength: findings.length }), (shuffled) => {
    expect(editsOf(shuffled)).toEqual(editsOf(findings));
  }), { seed: 7, numRuns: 30 });
});

test('a preview shows each cell once, as it was at first and as it is at last', () => {
  const first = workbookOf({ A1: '.Vn:NguyÔn  V', A2: 4 });
  const findings = [findingOf('KT106', { A1: 'Nguyễn  V' }), findingOf('KT210', { A2: 2 }, { isWhole: true })];
  const rows = withEdits([], safeEditsOf(findings, first).edits, first);
  const second = workbookOf({ A1: 'Nguyễn  V', A2: 2 });
  expect(withEdits(rows, safeEditsOf([findingOf('KT108', { A1: 'Nguyễn V' })], second).edits, second)).toEqual([
    { sheet: 'S', cell: 'A1', before: 'NguyÔn  V', after: 'Nguyễn V', codes: ['KT106', 'KT108'] },
    { sheet: 'S', cell: 'A2', before: 4, after: 2, codes: ['KT210'] },
  ]);
});
