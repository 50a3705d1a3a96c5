import { compareRuns, type RunComparison, type RunFigures } from '#core/compare/runs';
import { GK_PERSON, LDTT, reportOf, unitOf } from '#support/result-input';

const MUN = (count: number, parts = {}) => unitOf('01', 'Xã Mùn Chung', [[LDTT, count]], parts);
const PU = unitOf('02', 'Xã Pú Nhung', [[LDTT, 5]]);
const SAME_FILES = { added: [], removed: [], changed: [] };
const lines = ({ units }: RunComparison) => units.map(({ name, kind, counts, files }) => ({ name, kind, counts: counts.map(({ key, before, after }) => `${key.award} ${String(before)}→${String(after)}`), files }));

const CASES: readonly (readonly [string, RunFigures, RunFigures, ReturnType<typeof lines>])[] = [
  ['nothing changed', reportOf([MUN(31), PU]), reportOf([PU, MUN(31)]), []],
  ['a count of one unit', reportOf([MUN(31), PU]), reportOf([MUN(33), PU]),
    [{ name: 'Xã Mùn Chung', kind: 'changed', counts: ['LDTT 31→33'], files: SAME_FILES }]],
  ['another content under the same path', reportOf([MUN(31)]), reportOf([MUN(31, { sha256: 'b'.repeat(64) })]),
    [{ name: 'Xã Mùn Chung', kind: 'changed', counts: [], files: { added: [], removed: [], changed: ['units/Xã Mùn Chung.xlsx'] } }]],
  ['one more file of a unit', reportOf([MUN(31)]), reportOf([MUN(31), MUN(2, { path: 'units/bổ sung.xlsx' })]),
    [{ name: 'Xã Mùn Chung', kind: 'changed', counts: ['LDTT 31→33'], files: { added: ['units/bổ sung.xlsx'], removed: [], changed: [] } }]],
  ['a unit that joined', reportOf([PU]), reportOf([PU, MUN(31)]),
    [{ name: 'Xã Mùn Chung', kind: 'joined', counts: ['LDTT none→31'], files: { added: ['units/Xã Mùn Chung.xlsx'], removed: [], changed: [] } }]],
  ['a unit that left', reportOf([PU, MUN(31)]), reportOf([PU]),
    [{ name: 'Xã Mùn Chung', kind: 'left', counts: ['LDTT 31→none'], files: { added: [], removed: ['units/Xã Mùn Chung.xlsx'], changed: [] } }]],
  ['a count that cannot be read is not zero', reportOf([MUN(31)]), reportOf([MUN(0, { tallies: [], unknown: [LDTT] })]),
    [{ name: 'Xã Mùn Chung', kind: 'changed', counts: ['LDTT 31→unknown'], files: SAME_FILES }]],
  ['an award reported as 0 and one not reported mean the same', reportOf([MUN(0)]), reportOf([MUN(0, { tallies: [] })]), []],
  ['an award not reported and one reported as 0 mean the same', reportOf([MUN(0, { tallies: [] })]), reportOf([MUN(0)]), []],
  ['a refused file counts for nothing', reportOf([MUN(31)]), reportOf([MUN(31, { status: 'refused' })]),
    [{ name: 'Xã Mùn Chung', kind: 'changed', counts: ['LDTT 31→none'], files: SAME_FILES }]],
  ['units without a code are known by their name, however it is typed',
    reportOf([MUN(31, { code: null })]), reportOf([MUN(32, { code: null, name: 'XÃ MÙN  CHUNG' })]),
    [{ name: 'XÃ MÙN  CHUNG', kind: 'changed', counts: ['LDTT 31→32'], files: SAME_FILES }]],
  ['units of one name are told apart by their codes', reportOf([MUN(31), unitOf('03', 'Xã Mùn Chung', [[LDTT, 1]], { path: 'c.xlsx' })]),
    reportOf([MUN(31), unitOf('03', 'Xã Mùn Chung', [[LDTT, 2]], { path: 'c.xlsx' })]),
    [{ name: 'Xã Mùn Chung', kind: 'changed', counts: ['LDTT 1→2'], files: SAME_FILES }]],
  ['units without a code are told apart by their names', reportOf([MUN(31, { code: null }), unitOf('02', 'Xã Pú Nhung', [[LDTT, 5]], { code: null })]),
    reportOf([MUN(31, { code: null }), unitOf('02', 'Xã Pú Nhung', [[LDTT, 6]], { code: null })]),
    [{ name: 'Xã Pú Nhung', kind: 'changed', counts: ['LDTT 5→6'], files: SAME_FILES }]],
  ['awards in their order', reportOf([unitOf('01', 'Xã Mùn Chung', [[GK_PERSON, 1], [LDTT, 1]])]), reportOf([unitOf('01', 'Xã Mùn Chung', [[GK_PERSON, 2], [LDTT, 2]])]),
    [{ name: 'Xã Mùn Chung', kind: 'changed', counts: ['LDTT 1→2', 'GK 1→2'], files: SAME_FILES }]],
];

describe('compareRuns', () => {
  test.each(CASES)('%s', (_name, before, after, expected) => {
    expect(lines(compareRuns(before, after))).toEqual(expected);
  });

  it('tells the totals that changed, a new award among them', () => {
    const after = reportOf([unitOf('01', 'Xã Mùn Chung', [[LDTT, 33], [GK_PERSON, 2]]), PU]);
    expect(compareRuns(reportOf([MUN(31), PU]), after).totals)
      .toEqual([{ key: LDTT, before: 36, after: 38 }, { key: GK_PERSON, before: 'none', after: 2 }]);
  });
});
