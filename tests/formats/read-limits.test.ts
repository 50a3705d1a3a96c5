import { readBad, readFirstSheet, valuesByAddress } from '#support/read-cells';
import { toWorkbookBytes, toZipParts, type WorkbookParts } from '#support/workbook-parts';
import { buildZip, type ZipPart } from '#support/zip-builder';
import { READ_LIMITS, type ReadLimits } from '#formats/xlsx/read-limits';
import type { ReadFailure } from '#core/grid/read-failure';

const ONE_CELL: WorkbookParts = { rows: '<row r="1"><c r="A1"><v>1</v></c></row>' };
const SHEET = 'xl/worksheets/sheet1.xml';

/** Parts of a workbook with the sheet's part changed. */
function withSheetPart(parts: WorkbookParts, change: Partial<ZipPart>): Uint8Array {
  return buildZip(toZipParts(parts).map((part) => (part.name === SHEET ? { ...part, ...change } : part)));
}

const limited = (limits: Partial<ReadLimits>): ReadLimits => ({ ...READ_LIMITS, ...limits });
const MANY_ROWS = { rows: '<row><c><v>1</v></c></row>'.repeat(5_000) };
/** Unpacked far beyond what its packed bytes could honestly hold. */
const BOMB = { rows: ' '.repeat(40 * 1024 * 1024) };

const TOO_LARGE: readonly (readonly [string, Uint8Array, Partial<ReadLimits>, ReadFailure])[] = [
  ['a file over the limit', toWorkbookBytes(ONE_CELL), { fileBytes: 100 }, { kind: 'too-large', detail: 'file', limit: 100, actual: toWorkbookBytes(ONE_CELL).length }],
  ['too many parts', toWorkbookBytes(ONE_CELL), { entries: 3 }, { kind: 'too-large', detail: 'entries', limit: 3, actual: 4 }],
  ['a part declared too large', withSheetPart(ONE_CELL, { declaredBytes: 900_000_000 }), {}, { kind: 'too-large', detail: 'entry', limit: READ_LIMITS.entryBytes, actual: 900_000_000 }],
  ['a part larger than it declares', withSheetPart(MANY_ROWS, { declaredBytes: 10 }), { entryBytes: 20_000 }, { kind: 'too-large', detail: 'entry', limit: 20_000, actual: null }],
  ['parts too large together', toWorkbookBytes(MANY_ROWS), { totalBytes: 2_000 }, { kind: 'too-large', detail: 'total', limit: 2_000, actual: null }],
  ['parts too large together than they declare', withSheetPart(MANY_ROWS, { declaredBytes: 10 }), { totalBytes: 2_000 }, { kind: 'too-large', detail: 'total', limit: 2_000, actual: null }],
  ['a bomb that is honest', toWorkbookBytes(BOMB), {}, { kind: 'too-large', detail: 'ratio', limit: READ_LIMITS.ratio, actual: null }],
  ['a bomb that declares little', withSheetPart(BOMB, { declaredBytes: 1_000 }), {}, { kind: 'too-large', detail: 'ratio', limit: READ_LIMITS.ratio, actual: null }],
  ['too many cells', toWorkbookBytes(MANY_ROWS), { cells: 4_999 }, { kind: 'too-large', detail: 'cells', limit: 4_999, actual: null }],
  ['too many shared strings', toWorkbookBytes({ ...ONE_CELL, strings: '<si><t>a</t></si>'.repeat(5) }), { sharedStrings: 4 }, { kind: 'too-large', detail: 'strings', limit: 4, actual: null }],
  ['too many merges', toWorkbookBytes({ ...ONE_CELL, behind: `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(5)}</mergeCells>` }), { merges: 4 }, { kind: 'too-large', detail: 'cells', limit: 4, actual: null }],
  ['XML nested too deeply', toWorkbookBytes({ ...ONE_CELL, behind: '<a>'.repeat(100) + '</a>'.repeat(100) }), {}, { kind: 'too-large', detail: 'depth', limit: READ_LIMITS.xmlDepth, actual: null }],
  ['shared formulas that grow beyond measure', toWorkbookBytes({
    rows: `<row><c><f t="shared" si="0">${'A1+'.repeat(100)}1</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(50)}</row>`,
  }), { formulaCharacters: 1_000 }, { kind: 'too-large', detail: 'strings', limit: 1_000, actual: null }],
];

test.each(TOO_LARGE)('stops at %s', async (_, bytes, limits, failure) => {
  expect(await readBad(bytes, limited(limits))).toEqual(failure);
});

const PARTS = toZipParts(ONE_CELL);
const withParts = (...more: readonly ZipPart[]): Uint8Array => buildZip([...PARTS, ...more]);

const UNSAFE: readonly (readonly [string, Uint8Array, string])[] = [
  ['a name that climbs', withParts({ name: 'xl/../../x', data: '' }), 'xl/../../x: unsafe name in the zip'],
  ['an absolute name', withParts({ name: '/etc/x', data: '' }), '/etc/x: unsafe name in the zip'],
  ['a name with a drive', withParts({ name: 'C:\\x', data: '' }), 'C:/x: unsafe name in the zip'],
  ['a name twice', withParts({ name: 'XL\\workbook.xml', data: '' }), 'XL/workbook.xml: twice in the zip'],
  ['parts that share their bytes', withParts({ name: 'xl/copy.xml', data: '', sharesPrevious: true }), 'xl/copy.xml: overlaps another part in the zip'],
  ['a wrong checksum', withSheetPart(ONE_CELL, { declaredCrc: 1 }), `${SHEET}: checksum does not match`],
  ['broken packed data', withSheetPart({ sheet: Uint8Array.of(0xff, 0xff, 0xff, 0xff) }, { stored: true, method: 8 }), `${SHEET}: packed data broken`],
  ['a missing sheet part', buildZip(PARTS.filter(({ name }) => name !== SHEET)), `${SHEET}: missing`],
];

test.each(UNSAFE)('refuses %s', async (_, bytes, detail) => {
  expect(await readBad(bytes)).toEqual({ kind: 'corrupt', detail });
});

const sheetOf = (sheet: string): Uint8Array => toWorkbookBytes({ sheet });

const MALFORMED: readonly (readonly [string, Uint8Array, string])[] = [
  ['a DTD in a sheet', sheetOf('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'), 'doctype'],
  ['a DTD in the strings', buildZip(toZipParts({ ...ONE_CELL, strings: '' }).map((part) => (part.name === 'xl/sharedStrings.xml' ? { ...part, data: '<!DOCTYPE sst><sst/>' } : part))), 'doctype'],
  ['an entity of its own', sheetOf('<worksheet><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>'), `${SHEET}: unknown entity`],
  ['a sheet cut off', sheetOf('<worksheet><sheetData><row><c><v>1'), `${SHEET}: cut off`],
  ['a sheet cut off in a tag', sheetOf('<worksheet><sheetData><row r="1'), `${SHEET}: cut off`],
  ['tags that do not pair up', sheetOf('<worksheet><sheetData></worksheet></sheetData>'), `${SHEET}: tags do not pair up`],
  ['an attribute without quotes', sheetOf('<worksheet><sheetData><row r=1/></sheetData></worksheet>'), `${SHEET}: malformed attribute`],
  ['another root', sheetOf('<chartsheet/>'), `${SHEET}: no <worksheet>`],
  ['a shared string that does not exist', sheetOf('<worksheet><sheetData><row><c t="s"><v>4</v></c></row></sheetData></worksheet>'), `${SHEET}: shared string that does not exist`],
  ['a cell outside the grid', sheetOf('<worksheet><sheetData><row r="1"><c r="XFE1"><v>4</v></c></row></sheetData></worksheet>'), `${SHEET}: malformed cell address`],
  ['a row outside the grid', sheetOf('<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'), `${SHEET}: row outside the sheet`],
  ['broken styles', toWorkbookBytes({ ...ONE_CELL, styles: '<fonts>' }), 'xl/styles.xml: tags do not pair up'],
  ['a workbook without sheets', toWorkbookBytes({ sheets: ' ' }), 'xl/workbook.xml: no sheets'],
];

test.each(MALFORMED)('refuses %s and names the part', async (_, bytes, detail) => {
  expect(await readBad(bytes)).toEqual({ kind: 'corrupt', detail });
});

test('believes neither a declared size that is too small nor one too large', async () => {
  for (const declaredBytes of [5, 5_000_000]) {
    const sheet = await readFirstSheet(withSheetPart(ONE_CELL, { declaredBytes }));
    expect(valuesByAddress(sheet)).toEqual({ A1: 1 });
  }
});

test('unpacks parts packed into more than one chunk', async () => {
  // Numbers that do not repeat, so that the packed part stays large.
  let seed = 7;
  const numbers = Array.from({ length: 60_000 }, () => (seed = (seed * 48_271) % 2_147_483_647));
  const sheet = await readFirstSheet(toWorkbookBytes({ rows: numbers.map((number) => `<row><c><v>${number}</v></c></row>`).join('') }));
  expect([...sheet.numbers]).toEqual(numbers);
}, 20_000);

test('reports a locked part of a zip as encrypted', async () => {
  expect(await readBad(withSheetPart(ONE_CELL, { encrypted: true }))).toEqual({ kind: 'encrypted', detail: 'password' });
});
