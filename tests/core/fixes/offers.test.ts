import { findingKey, keyOfFinding, offersOf, rowsOfOffers, toEdits, type FindingIdentity } from '#core/fixes/offers';
import type { SafeEdit } from '#core/fixes/safe-edits';
import { fromA1 } from '#core/grid/address';
import { GridBuilder } from '#core/grid/grid-builder';
import type { WorkbookGrid } from '#core/grid/sheet-grid';
import type { Finding } from '#core/rules/finding';

type Named = Finding & { readonly fingerprint: string };

function at(cell: string): { readonly row: number; readonly column: number } {
  const address = fromA1(cell);
  if (address === undefined) throw new Error(cell);
  return address;
}

function findingOf(code: string, cell: string | null, fingerprint = 'f'): Named {
  return {
    rule: code, code, severity: 'info', messageId: 'single', data: {}, path: 'a.xlsx', sheet: 'S', cell: cell === null ? null : at(cell),
    related: [], basis: null, fix: null, fingerprint,
  };
}

const editOf = (cell: string, value: string | number, ...findings: Named[]): SafeEdit<Named> =>
  ({ edit: { sheet: 'S', at: at(cell), value }, findings });

function workbookOf(texts: Readonly<Record<string, string>>): WorkbookGrid {
  const builder = new GridBuilder();
  for (const [cell, value] of Object.entries(texts)) builder.set(at(cell).row, at(cell).column, { kind: 'text', value });
  return { sheets: [builder.build({ name: 'S' })], date1904: false, hasMacros: false, externalLinks: [] };
}

describe('a finding is told from others', () => {
  const one: FindingIdentity = { code: 'KT108', sheet: 'S', cell: 'B3', fingerprint: 'f' };

  test.each<[string, Partial<FindingIdentity>]>([
    ['code', { code: 'KT107' }], ['sheet', { sheet: 'T' }], ['cell', { cell: 'B4' }], ['no cell', { cell: null }], ['values', { fingerprint: 'g' }],
  ])('by its %s', (_name, other) => {
    expect(findingKey({ ...one, ...other })).not.toBe(findingKey(one));
  });

  test.each([['B3', 'B3'], [null, null]])('in a check as in a report of it (%s)', (cell, reported) => {
    expect(keyOfFinding(findingOf('KT108', cell))).toBe(findingKey({ ...one, cell: reported }));
  });
});

describe('what edits offer', () => {
  const book = workbookOf({ B3: 'a  b', B4: 'c  d', B5: '05' });
  const [spaces, other, number] = [findingOf('KT108', 'B3'), findingOf('KT107', 'B3'), findingOf('KT103', 'B5')];
  const rowB3 = { sheet: 'S', cell: 'B3', before: 'a  b', after: 'a b', codes: ['KT107', 'KT108'] };
  const rowB4 = { sheet: 'S', cell: 'B4', before: 'c  d', after: 'c d', codes: ['KT108'] };
  const rowB5 = { sheet: 'S', cell: 'B5', before: '05', after: 5, codes: ['KT103'] };
  const offers = offersOf([editOf('B3', 'a b', spaces, other), editOf('B4', 'c d', spaces), editOf('B5', 5, number)], book);

  test('each finding has all its cells, and a cell that two want is changed alike by both', () => {
    expect(offers).toEqual([
      { finding: keyOfFinding(spaces), rows: [rowB3, rowB4] },
      { finding: keyOfFinding(other), rows: [rowB3] },
      { finding: keyOfFinding(number), rows: [rowB5] },
    ]);
  });

  test('together they change each cell once', () => {
    expect(rowsOfOffers(offers)).toEqual([rowB3, rowB4, rowB5]);
    expect(rowsOfOffers([])).toEqual([]);
  });

  test('two findings that nothing tells apart are mended as one', () => {
    const twins = offersOf([editOf('B3', 'a b', spaces, findingOf('KT108', 'B3'))], book);
    expect(twins.map(({ rows }) => rows.length)).toEqual([1]);
  });

  test('the edits are those that were shown', () => {
    expect(toEdits([rowB3, rowB5])).toEqual([
      { sheet: 'S', at: { row: 2, column: 1 }, value: 'a b' }, { sheet: 'S', at: { row: 4, column: 1 }, value: 5 },
    ]);
  });
});
