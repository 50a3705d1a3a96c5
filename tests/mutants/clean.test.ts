import { recogniseWorkbook } from '#core/recognise/recognise-workbook';
import { LAYOUT_NAMES, makeClean } from './clean/layouts';
import { toWorkbook } from './draft-book';
import { toTableMap } from './engine-map';
import { mayGoOut } from './faults/outgoing';
import { runCase, toLine } from './run-case';
import type { TableMap } from './table-map';

const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);

describe('clean workbooks', () => {
  test.each(LAYOUT_NAMES)('%s gives nothing', (layout) => {
    const told = SEEDS.flatMap((seed) => runCase(makeClean(layout, seed)).told.map((finding) => `seed ${String(seed)}: ${toLine(finding)}`));
    expect(told).toEqual([]);
  });
});

/** What the generator meant and the engine must see; sums in headings are part of the heading there. */
function shapeOf({ form, columns, rows, groups, total, closing }: TableMap): unknown {
  return {
    form, rows, total, closing, columns: [...columns].sort(([, left], [, right]) => left - right),
    groups: groups.map(({ heading, sum, rows: own }) => ({ heading, sum: sum === heading ? null : sum, rows: own })),
  };
}

describe('copies that may go out', () => {
  test('give nothing', () => {
    const copies = LAYOUT_NAMES.flatMap((layout) => SEEDS.map((seed) => makeClean(layout, seed))).filter(mayGoOut);
    expect(new Set(copies.map(({ layout }) => layout)).size).toBeGreaterThan(9);
    expect(copies.flatMap((copy) => runCase({ ...copy, isOutgoing: true }).told.map(toLine))).toEqual([]);
  });
});

describe('the engine reads what was meant', () => {
  test.each(LAYOUT_NAMES)('%s', (layout) => {
    for (const seed of SEEDS) {
      for (const book of makeClean(layout, seed).books) {
        const { sheets, unit } = recogniseWorkbook({ path: book.path, sha256: '', workbook: toWorkbook(book), plan: null });
        const seen = sheets.map((sheet) => sheet.tables.map((table) => shapeOf(toTableMap(sheet, table))));
        expect(seen).toEqual(book.sheets.map(({ tables }) => tables.map(shapeOf)));
        expect(unit?.name.toLowerCase()).toBe(book.path.replace(/^units\/\d+-|\.xlsx$/g, '').toLowerCase());
      }
    }
  });
});
