import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

import fc from 'fast-check';

import { toA1, type CellAddress } from '#core/grid/address';
import { presentCells, type SheetGrid } from '#core/grid/sheet-grid';
import type { PatchedWorkbook, PatchEdit } from '#core/grid/workbook-patch';
import { readWorkbook } from '#formats/read-workbook';
import { patchWorkbook } from '#formats/xlsx/patch-workbook';
import { readFirstSheet, valuesByAddress } from '#support/read-cells';
import { toWorkbookBytes } from '#support/workbook-parts';

function patched(bytes: Uint8Array, edits: readonly PatchEdit[]): PatchedWorkbook {
  const result = patchWorkbook(bytes, edits);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

const address = fc.record({ row: fc.nat(12), column: fc.nat(30) });
const value = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => !/[\r\ufffe\uffff]/.test(text)),
  fc.constantFrom('_x0041_', ' hai  cách ', 'dòng\nmới', '<c>&"', ']]>'),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
);
const keyOf = ({ row, column }: CellAddress): number => row * 100 + column;
const contents = fc.uniqueArray(fc.record({ at: address, value }), { selector: ({ at }) => keyOf(at), maxLength: 30 });

/** A workbook with numbers in these cells, in rows with layout of their own. */
function workbookOf(cells: readonly CellAddress[]): Uint8Array {
  const inOrder = [...cells].sort((left, right) => keyOf(left) - keyOf(right));
  const rows = [...new Set(inOrder.map(({ row }) => row))].map((row) => {
    const own = inOrder.filter((cell) => cell.row === row).map((cell) => `\n<c r="${toA1(cell)}"><v>7</v></c>`).join('');
    return `<row r="${String(row + 1)}" ht="12">${own}</row>`;
  });
  return toWorkbookBytes({ rows: rows.join(' ') });
}

test('any edits of any sheet: the edited cells read as wanted, the others as before, and once is enough', async () => {
  await fc.assert(fc.asyncProperty(fc.uniqueArray(address, { selector: keyOf, maxLength: 30 }), contents, async (cells, wanted) => {
    const before = workbookOf(cells);
    const edits = wanted.map((cell) => ({ sheet: 'Sheet1', ...cell }));
    const patch = patched(before, edits);
    expect(patch.refused).toEqual([]);
    expect(valuesByAddress(await readFirstSheet(patch.bytes))).toEqual({
      ...Object.fromEntries(cells.map((cell) => [toA1(cell), 7])),
      ...Object.fromEntries(wanted.map((cell) => [toA1(cell.at), cell.value])),
    });
    expect(Buffer.from(patched(patch.bytes, edits).bytes).equals(Buffer.from(patch.bytes))).toBe(true);
  }), { seed: 2021, numRuns: 200 });
});

/** Odd files of other projects, kept beside the checkout and not in it. */
const CORPORA = resolve(__dirname, '../../../../shared/corpora');
const oddFiles = existsSync(CORPORA)
  ? readdirSync(CORPORA, { recursive: true, encoding: 'utf8' }).filter((name) => /\.xls[xm]$/i.test(name)).map((name) => join(CORPORA, name))
  : [];
const EDITS_PER_SHEET = 100;

/** A change for every third cell of a sheet. */
function editsOf(sheet: SheetGrid): PatchEdit[] {
  return [...presentCells(sheet)].filter((_, index) => index % 3 === 0).slice(0, EDITS_PER_SHEET).map(({ at, cell }) =>
    ({ sheet: sheet.name, at, value: cell.kind === 'number' || cell.kind === 'date' ? 42 : `Đã sửa ${String(at.row)}` }));
}

const cellKey = (sheet: string, at: CellAddress): string => JSON.stringify([sheet, at.row, at.column]);

/** Everything read of the cells that were not edited. */
function othersOf(sheets: readonly SheetGrid[], edited: ReadonlySet<string>): unknown {
  return sheets.map((sheet) => [...presentCells(sheet)].filter(({ at }) => !edited.has(cellKey(sheet.name, at))));
}

/** Values of the edited cells, dates by their serial. */
function editedOf(sheets: readonly SheetGrid[], edited: ReadonlySet<string>): Map<string, unknown> {
  return new Map(sheets.flatMap((sheet) => [...presentCells(sheet)].flatMap(({ at, cell }) => {
    const key = cellKey(sheet.name, at);
    return edited.has(key) ? [[key, cell.kind === 'date' ? 42 : 'value' in cell ? cell.value : cell.code] as const] : [];
  })));
}

if (oddFiles.length === 0) {
  test('the odd files of other projects are not beside this checkout: nothing to patch', () => {
    expect(existsSync(CORPORA)).toBe(false);
  });
} else {
  test.each(oddFiles.map((path) => [relative(CORPORA, path), path]))('%s: edited cells read as wanted, the others as before', async (_, path) => {
    const bytes = readFileSync(path);
    const original = await readWorkbook(bytes);
    if (!original.ok) return expect(patchWorkbook(bytes, [{ sheet: 'A', at: { row: 0, column: 0 }, value: 1 }]).ok).toBe(false);
    const { bytes: copy, applied, refused } = patched(bytes, original.value.sheets.flatMap(editsOf));
    const now = await readWorkbook(copy);
    if (!now.ok) throw new Error(`the copy cannot be read: ${JSON.stringify(now.error)}`);
    const edited = new Set(applied.map(({ sheet, at }) => cellKey(sheet, at)));
    expect(othersOf(now.value.sheets, edited)).toEqual(othersOf(original.value.sheets, edited));
    expect(editedOf(now.value.sheets, edited)).toEqual(new Map(applied.map(({ sheet, at, value: wanted }) => [cellKey(sheet, at), wanted])));
    expect(refused.every(({ reason }) => ['computed', 'table-header', 'rich-text', 'merged', 'locked'].includes(reason))).toBe(true);
  }, 20_000);
}
