import { compareSnapshots, type RunChanges } from '#core/compare/run-changes';
import type { CellMark, RunSnapshot, SnapshotUnit } from '#core/compare/run-snapshot';
import { beginsAsRunState } from '#core/compare/run-state-mark';
import { advanceState, markSent, parseRunState, writeRunState, type RunState } from '#core/compare/run-state';

type Marks = Readonly<Record<string, CellMark>>;

/** A unit that names its LĐTT in one sheet, each by the mark of the name, or states them as numbers. */
function unitOf(marks: Marks, parts: Partial<SnapshotUnit> = {}): SnapshotUnit {
  const values = Object.values(marks);
  const count = values.every((mark) => typeof mark === 'number') ? values.reduce<number>((sum, mark) => sum + mark, 0) : values.length;
  return {
    code: '01', name: 'Xã Mùn Chung', path: 'units/a.xlsx', sha256: 'a'.repeat(64), status: 'taken', unknown: [],
    tallies: [{ award: 'LDTT', subject: 'individual', count, cells: [{ sheet: 'DS', marks }] }],
    ...parts,
  };
}

function runOf(...units: readonly SnapshotUnit[]): RunSnapshot {
  const count = units.flatMap(({ tallies }) => tallies).reduce((sum, tally) => sum + tally.count, 0);
  return { period: '2020-2021', asOf: null, units, totals: [{ award: 'LDTT', subject: 'individual', count }] };
}

const OTHER = { sha256: 'b'.repeat(64) };

function linesOf({ units }: RunChanges): string[] {
  return units.map(({ name, kind, counts, files, cells }) => [
    `${name} ${kind}`, ...counts.map(({ before, after }) => `${String(before)}→${String(after)}`),
    ...files.changed.map((path) => `đổi ${path}`), ...files.added.map((path) => `thêm ${path}`), ...files.removed.map((path) => `bỏ ${path}`),
    ...cells.map(({ sheet, cell, before, after }) => `${sheet}!${cell} ${String(before)}→${String(after)}`),
  ].join('; '));
}

const CASES: readonly (readonly [string, SnapshotUnit, SnapshotUnit, readonly string[]])[] = [
  ['the same file', unitOf({ B9: '0a1' }), unitOf({ B9: '0a1' }), []],
  ['the same content elsewhere', unitOf({ B9: '0a1' }), unitOf({ B9: '0a1' }, { path: 'nơi khác/b.xlsx' }), []],
  ['a number that was mended', unitOf({ D9: 3, D10: 2 }), unitOf({ D9: 3, D10: 4 }, OTHER),
    ['Xã Mùn Chung changed; 5→7; đổi units/a.xlsx; DS!D10 2→4']],
  ['another file of the unit under another name', unitOf({ D9: 3 }), unitOf({ D9: 4 }, { ...OTHER, path: 'units/bản 2.xlsx' }),
    ['Xã Mùn Chung changed; 3→4; đổi units/bản 2.xlsx; DS!D9 3→4']],
  ['a name more', unitOf({ B9: '0a1' }), unitOf({ B9: '0a1', B10: '0b2' }, OTHER),
    ['Xã Mùn Chung changed; 1→2; đổi units/a.xlsx; DS!B10 none→name']],
  ['a name put in above the others', unitOf({ B9: '0a1', B10: '0b2' }), unitOf({ B9: '0c3', B10: '0a1', B11: '0b2' }, OTHER),
    ['Xã Mùn Chung changed; 2→3; đổi units/a.xlsx; DS!B9 none→name']],
  ['another name in one cell', unitOf({ B9: '0a1', B10: '0b2' }), unitOf({ B9: '0a1', B10: '0c3' }, OTHER),
    ['Xã Mùn Chung changed; đổi units/a.xlsx; DS!B10 name→name']],
  ['names in another order', unitOf({ B9: '0a1', B10: '0b2' }), unitOf({ B9: '0b2', B10: '0a1' }, OTHER),
    ['Xã Mùn Chung changed; đổi units/a.xlsx']],
  ['one name twice is two', unitOf({ B9: '0a1', B10: '0a1' }), unitOf({ B9: '0a1' }, OTHER),
    ['Xã Mùn Chung changed; 2→1; đổi units/a.xlsx; DS!B10 name→none']],
  ['a refused file says nothing', unitOf({ D9: 3 }), unitOf({ D9: 3 }, { status: 'refused' }), ['Xã Mùn Chung changed; 3→none; DS!D9 3→none']],
  ['a count that can no longer be read', unitOf({ D9: 3 }), unitOf({}, { ...OTHER, tallies: [], unknown: [{ award: 'LDTT', subject: 'individual' }] }),
    ['Xã Mùn Chung changed; 3→unknown; đổi units/a.xlsx; DS!D9 3→none']],
  ['cells nobody can tell of', unitOf({ D9: null }), unitOf({ D9: null }, OTHER), ['Xã Mùn Chung changed; đổi units/a.xlsx']],
  ['a unit by its name, however typed', unitOf({ D9: 3 }, { code: null }), unitOf({ D9: 4 }, { ...OTHER, code: null, name: 'XÃ MÙN CHUNG' }),
    ['XÃ MÙN CHUNG changed; 3→4; đổi units/a.xlsx; DS!D9 3→4']],
];

describe('compareSnapshots', () => {
  test.each(CASES)('%s', (_name, before, after, expected) => {
    expect(linesOf(compareSnapshots(runOf(before), runOf(after)))).toEqual(expected);
  });

  test('units of one name and two codes are two', () => {
    const other = unitOf({ D9: 7 }, { code: '02', path: 'units/c.xlsx' });
    expect(linesOf(compareSnapshots(runOf(unitOf({ D9: 3 }), other), runOf(unitOf({ D9: 3 }), { ...unitOf({ D9: 8 }, OTHER), code: '02', path: 'units/c.xlsx' }))))
      .toEqual(['Xã Mùn Chung changed; 7→8; đổi units/c.xlsx; DS!D9 7→8']);
  });
});

describe('compareSnapshots of a unit with two files', () => {
  const first = unitOf({ D9: 3 });
  const second = unitOf({ D9: 5 }, { path: 'units/b.xlsx', sha256: 'c'.repeat(64) });
  const unread = { path: 'units/c.xlsx', sha256: '' };

  test.each<[string, readonly SnapshotUnit[], readonly SnapshotUnit[], readonly string[]]>([
    ['a moved one is known by its content, the other by its path', [first, second], [{ ...first, path: 'moi/x.xlsx' }, second], []],
    ['one that was mended and moved is another file', [first, second], [unitOf({ D9: 4 }, { ...OTHER, path: 'moi/x.xlsx' }), second],
      ['Xã Mùn Chung changed; 8→9; thêm moi/x.xlsx; bỏ units/a.xlsx; DS!D9 3→none; DS!D9 none→4']],
    ['files that could not be opened are not of one content', [first, unitOf({}, { ...unread, tallies: [] })], [first, unitOf({}, { ...unread, path: 'units/d.xlsx', tallies: [] })],
      ['Xã Mùn Chung changed; thêm units/d.xlsx; bỏ units/c.xlsx']],
    ['of which one is left, it is no other file', [first, second], [second], ['Xã Mùn Chung changed; 8→5; bỏ units/a.xlsx; DS!D9 3→none']],
    ['a refused one says nothing', [first, { ...second, status: 'refused' }], [unitOf({ D9: 4 }, OTHER), { ...second, status: 'refused' }],
      ['Xã Mùn Chung changed; 3→4; đổi units/a.xlsx; DS!D9 3→4']],
  ])('%s', (_, before, after, expected) => {
    expect(linesOf(compareSnapshots(runOf(...before), runOf(...after)))).toEqual(expected);
  });

  test('tells what changed by award in the order of the catalogue, an unreadable cell only where the other side says something', () => {
    const tallies = (ldtt: CellMark, cst: CellMark): SnapshotUnit['tallies'] => [
      { award: 'CSTDCS', subject: 'individual', count: 1, cells: [{ sheet: 'B', marks: { C1: cst, C2: null } }] },
      { award: 'LDTT', subject: 'individual', count: 1, cells: [{ sheet: 'B', marks: { D1: ldtt } }] },
    ];
    const { units } = compareSnapshots(runOf(unitOf({}, { tallies: tallies(1, 2) })), runOf(unitOf({}, { ...OTHER, tallies: tallies(3, null) })));
    expect(units[0]?.cells.map(({ key, cell, before, after }) => [key.award, cell, before, after])).toEqual([['LDTT', 'D1', 1, 3], ['CSTDCS', 'C1', 2, 'unknown']]);
  });

  test('tells cells of one name in both apart by their file', () => {
    const other = (mark: number, sha256: string): SnapshotUnit => unitOf({ D9: mark }, { path: 'units/b.xlsx', sha256: sha256.repeat(64) });
    const { units } = compareSnapshots(runOf(unitOf({ D9: 3 }), other(5, 'c')), runOf(unitOf({ D9: 3 }), other(6, 'd')));
    expect(units[0]?.cells).toEqual([
      { key: { award: 'LDTT', subject: 'individual' }, path: 'units/b.xlsx', sheet: 'DS', cell: 'D9', before: 5, after: 6 },
    ]);
  });
});

describe('state files', () => {
  test.each([
    ['the same period', '2020-2021', '2020-2021', undefined], ['another period', '2019-2020', '2020-2021', '2019-2020'],
    ['a period that was not known', null, '2020-2021', undefined], ['a period that is not known now', '2020-2021', null, undefined],
  ])('are told apart by their period: %s', (_name, former, latter, expected) => {
    const { state } = advanceState(null, { ...runOf(), period: former }, null);
    expect(advanceState(state, { ...runOf(), period: latter }, null).changes.otherPeriod).toBe(expected);
    expect(advanceState(null, { ...runOf(), period: latter }, null).changes).toEqual({ sinceLast: null, sinceSent: null });
  });

  test('marks the last run as the one that was sent, whatever was sent before', () => {
    const { state } = advanceState(null, runOf(unitOf({ D9: 3 })), '2021-06-21');
    const later = advanceState(state, runOf(unitOf({ D9: 4 })), null).state;
    expect(markSent(later, '2021-07-01')).toEqual({ version: 1, last: later.last, sent: { on: '2021-07-01', run: later.last } });
  });

  test.each([
    ['as it is written', (text: string) => text, true],
    ['laid out anew', (text: string) => JSON.stringify(JSON.parse(text), null, 2), true],
    ['with a byte order mark', (text: string) => `\uFEFF${text}`, true],
    ['of another version', (text: string) => text.replace('"version":1', '"version":12'), true],
    ['with a key before', (text: string) => text.replace('{"version"', '{"a":1,"version"'), false],
    ['of decisions', () => '{"version": 1, "decisions": []}', false],
    ['of ticks', () => '{"version": 1, "ticks": [{"last": {}}]}', false],
    ['of nothing', () => '', false],
  ])('is known by its beginning: %s', (_name, change, expected) => {
    const text = writeRunState(advanceState(null, runOf(unitOf({ D9: 3 })), null).state);
    expect(beginsAsRunState(change(text))).toBe(expected);
  });

  const run = (value: number): RunSnapshot => runOf(unitOf({ D9: value }, { sha256: String(value).repeat(64) }));

  test('keep the last run and the one that was sent', () => {
    const first = advanceState(null, run(1), null);
    const second = advanceState(first.state, run(2), '2021-06-21');
    const third = advanceState(second.state, run(3), null);
    expect([first.changes, second.changes.sinceSent]).toEqual([{ sinceLast: null, sinceSent: null }, null]);
    expect([third.changes.sinceLast, third.changes.sinceSent].map((changes) => changes?.totals.map(({ before, after }) => [before, after])))
      .toEqual([[[2, 3]], [[2, 3]]]);
    const fourth = advanceState(third.state, run(4), '2021-07-01');
    expect([fourth.changes.sinceLast?.totals[0]?.before, fourth.changes.sinceSent?.totals[0]?.before, fourth.changes.sinceSent?.on])
      .toEqual([3, 2, '2021-06-21']);
    expect(fourth.state.sent?.on).toBe('2021-07-01');
  });

  test('are read as they were written', () => {
    const state: RunState = { version: 1, last: runOf(unitOf({ B9: '0a1', C9: null }), unitOf({ D9: 3 }, { code: null, sha256: '' })), sent: { on: '2021-06-21', run: run(2) } };
    const text = writeRunState(state);
    const read = parseRunState(text);
    expect(read).toEqual({ ok: true, value: state });
    expect(read.ok && writeRunState(read.value)).toBe(text);
  });

  const sound = writeRunState({ version: 1, last: run(1), sent: null });
  test.each([
    ['no JSON', '{"version":1,', 'ended-early', 1, ''],
    ['another version', sound.replace('"version":1', '"version":2'), 'unknown-version', 1, 'version'],
    ['a name in place of its mark', sound.replace('"D9":1', '"D9":"Lò Văn Ún"'), 'bad-shape', 2, 'last.units.0.tallies.0.cells.0.marks.D9'],
    ['a field that is missing', sound.replace('"path":"units/a.xlsx",', ''), 'bad-shape', 2, 'last.units.0.path'],
    ['a key twice', sound.replace('"version":1', '"version":1,"version":1'), 'repeated-key', 1, 'version'],
    ['no cell', sound.replace('"D9"', '"9D"'), 'bad-shape', 2, 'last.units.0.tallies.0.cells.0.marks.9D'],
  ])('with %s are refused at its place', (_name, text, fault, line, field) => {
    expect(parseRunState(text)).toMatchObject({ ok: false, error: { fault, line, field } });
  });
});
