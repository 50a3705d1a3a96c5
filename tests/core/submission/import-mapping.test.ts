import { IMPORT_FIELDS, parseImportMapping, type ImportField, type ImportRowKind, type MappingProblem } from '#core/submission/import-mapping';

const COLUMN = { header: 'Tên', field: 'unit-name' };

function textOf(more: object = {}): string {
  return JSON.stringify({ version: 1, name: 'a', sheet: 'b', rows: 'units', columns: [COLUMN], ...more });
}

function problemsOf(json: string): readonly MappingProblem[] {
  const parsed = parseImportMapping(json);
  return parsed.ok ? [] : parsed.error;
}

/** `fault field "found" expected`; the place of a fault is looked at apart. */
function sayingsOf(json: string): string[] {
  return problemsOf(json).map(({ fault, field, found, expected }) => `${fault} ${field} "${found}" ${expected}`.trim());
}

const columns = (...list: readonly object[]): object => ({ columns: list.map((each) => ({ ...COLUMN, ...each })) });
const many = (count: number): object => columns(...Array.from({ length: count }, (_, index) => ({ header: `C${String(index)}` })));

describe('a mapping', () => {
  it('that leaves out what may be left out is filled up', () => {
    expect(parseImportMapping(textOf())).toEqual({ ok: true, value: {
      version: 1, name: 'a', sheet: 'b', rows: 'units', columns: [{ ...COLUMN, required: false }],
      codes: { awards: {}, subjects: {}, units: {}, levels: {} }, omitZeroUnits: false,
    } });
  });

  it.each<[string, object]>([
    ['a name of 500 letters', { name: 'x'.repeat(500) }],
    ['a sheet of 31 letters', { sheet: 'x'.repeat(31) }],
    ['200 columns', many(200)],
    ['the longest and the shortest cell', columns({ maxLength: 32_767 }, { header: 'B', maxLength: 1 })],
    ['codes of awards, for all and for some', { codes: { awards: { GK: 'a', 'GK/collective': 'b', 'LDTT/individual': 'c' } } }],
    ['the count of an award', columns({ field: 'count', award: 'GK', subject: 'household' })],
    ['counts of the award of the row', { rows: 'unit-awards', ...columns({ field: 'count' }) }],
    ['a constant with its value', columns({ field: 'constant', value: '2021' })],
  ])('may have %s', (_, more) => {
    expect(sayingsOf(textOf(more))).toEqual([]);
  });

  it.each<[string, object, string[]]>([
    ['no name', { name: undefined }, ['missing name ""']],
    ['a number for a name', { name: 5 }, ['bad-type name "5" string']],
    ['a truth for a name', { name: true }, ['bad-type name "true" string']],
    ['a list for a name', { name: ['x'] }, ['bad-type name "" string']],
    ['nothing for a name', { name: null }, ['bad-type name "" string']],
    ['blanks for a name', { name: '  ' }, ['blank name "  "']],
    ['a name of 501 letters', { name: 'x'.repeat(501) }, [`too-long name "${'x'.repeat(60)}…" ≤ 500`]],
    ['a sheet of 32 letters', { sheet: 'x'.repeat(32) }, [`too-long sheet "${'x'.repeat(32)}" ≤ 31`]],
    ['a text of 60 letters in a place of another kind', columns({ required: 'x'.repeat(60) }), [`bad-type columns[0].required "${'x'.repeat(60)}" boolean`]],
    ['another version', { version: 2 }, ['unknown-version version "2" 1']],
    ['rows of another kind', { rows: 'people' }, ['bad-choice rows "people" recipients, unit-awards, units']],
    ['a key of its own', { colour: 'x' }, ['unknown-key colour ""']],
    ['keys of its own', { codes: { a: 'x', b: 'y' } }, ['unknown-key codes.a ""', 'unknown-key codes.b ""']],
    ['columns that are no list', { columns: {} }, ['bad-type columns "" array']],
    ['no columns', { columns: [] }, ['blank columns ""']],
    ['201 columns', many(201), ['too-many columns ""']],
    ['a cell of no letters', columns({ maxLength: 0 }), ['out-of-range columns[0].maxLength "0" ≥ 1']],
    ['a cell of too many letters', columns({ maxLength: 32_768 }), ['out-of-range columns[0].maxLength "32768" ≤ 32767']],
    ['a cell of half a letter', columns({ maxLength: 1.5 }), ['bad-type columns[0].maxLength "1.5" int']],
    ['a code that is blank', { codes: { units: { A: '' } } }, ['blank codes.units.A ""']],
    ['a code for nobody', { codes: { subjects: { club: 'x' } } }, ['unknown-key codes.subjects.club ""']],
    ['a code for a unit without a name', { codes: { units: { ' ': 'x' } } }, ['bad-choice codes.units.  "x"']],
    ['codes that are a list', { codes: { awards: ['LDTT'] } }, ['bad-type codes.awards "" record']],
    ['codes of awards that are none', { codes: { awards: { 'GK/': 'a', 'GK/club': 'b', 'GK/collective/x': 'c', 'LDTT/collective': 'd', XYZ: 'e' } } },
      ['GK/', 'GK/club', 'GK/collective/x', 'LDTT/collective', 'XYZ'].map((key) => `unknown-award codes.awards.${key} "${key}"`)],
  ])('may not have %s', (_, more, expected) => {
    expect(sayingsOf(textOf(more))).toEqual(expected);
  });

  it.each<[string, object, string[]]>([
    ['a count of nothing', columns({ field: 'count' }), ['needs-award columns[0].field "count"']],
    ['a count for nobody', columns({ field: 'count', award: 'GK' }), ['needs-award columns[0].field "count"']],
    ['a count of no award', columns({ field: 'count', subject: 'individual' }), ['needs-award columns[0].field "count"']],
    ['a count for those that the award is not for', columns({ field: 'count', award: 'LDTT', subject: 'collective' }), ['subject-not-of-award columns[0].subject "collective"']],
    ['a constant of nothing', columns({ field: 'constant' }), ['needs-value columns[0].field "constant"']],
    ['a header three times', columns({}, {}, {}), ['repeated columns[1].header "Tên"', 'repeated columns[2].header "Tên"']],
    ['a column that fits no such rows, headed as another', columns({}, { field: 'name' }), ['not-for-rows columns[1].field "name"']],
    ['a fault beside another', columns({ field: 'colour' }, { header: 'B', field: 'name' }),
      [`bad-choice columns[0].field "colour" ${IMPORT_FIELDS.join(', ')}`, 'not-for-rows columns[1].field "name"']],
    ['a header twice in rows of no kind', { rows: 'x', ...columns({}, {}) }, ['bad-choice rows "x" recipients, unit-awards, units', 'repeated columns[1].header "Tên"']],
  ])('contradicts itself with %s', (_, more, expected) => {
    expect(sayingsOf(textOf(more))).toEqual(expected);
  });

  const fits: Readonly<Record<ImportRowKind, readonly ImportField[]>> = {
    'recipients': IMPORT_FIELDS.filter((field) => field !== 'count'),
    'unit-awards': ['serial', 'unit-name', 'unit-code', 'constant', 'source', 'subject', 'subject-code', 'award-name', 'award-code', 'title-code', 'form-code', 'count'],
    'units': ['serial', 'unit-name', 'unit-code', 'constant', 'source', 'count'],
  };
  it.each(Object.entries(fits))('of %s takes the columns that such rows can fill', (rows, fields) => {
    const isTaken = (field: ImportField): boolean =>
      sayingsOf(textOf({ rows, ...columns({ field, value: 'x', award: 'GK', subject: 'individual' }) })).length === 0;
    expect(IMPORT_FIELDS.filter(isTaken)).toEqual(IMPORT_FIELDS.filter((field) => fields.includes(field)));
  });

  it.each<[string, string, object[]]>([
    ['no JSON', '{"version" 1}', [{ fault: 'expected-colon', line: 1, column: 12, field: '', found: '1', expected: '' }]],
    ['a number', ' 5', [{ fault: 'bad-type', line: 1, column: 2, field: '', found: '5', expected: 'object' }]],
    ['nothing', 'null', [{ fault: 'bad-type', line: 1, column: 1, field: '', found: '', expected: 'object' }]],
    ['a column without its field: the column', '{"version":1,"name":"a","sheet":"b","rows":"units","columns":[\n  {"header":"A"}]}',
      [{ fault: 'missing', line: 2, column: 3, field: 'columns[0].field', found: '', expected: '' }]],
    ['several things: from top to bottom, from left to right', '{"x":1,"version":2,"sheet":"b","rows":"units",\n"columns":[{"header":"A","header":"B","field":"unit-name"}], "name":""}', [
      { fault: 'unknown-key', line: 1, column: 2, field: 'x', found: '', expected: '' },
      { fault: 'unknown-version', line: 1, column: 18, field: 'version', found: '2', expected: '1' },
      { fault: 'repeated-key', line: 2, column: 26, field: 'header', found: '', expected: '' },
      { fault: 'blank', line: 2, column: 69, field: 'name', found: '', expected: '' },
    ]],
    ['an award nobody knows: its key', '{"version":1,"name":"a","sheet":"b","rows":"units","columns":[{"header":"A","field":"unit-name"}],\n"codes":{"awards":{"LDT":"1"}}}',
      [{ fault: 'unknown-award', line: 2, column: 20, field: 'codes.awards.LDT', found: 'LDT', expected: '' }]],
  ])('names the place of %s', (_, json, expected) => {
    expect(problemsOf(json)).toEqual(expected);
  });
});
