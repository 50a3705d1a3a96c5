import type { EngineFile } from '#app/ports/run-engine';
import type { ConsolidationReport } from '#core/report/contract';
import { hashOf, SAMPLE_CERTIFICATE } from '#support/certificate-sample';
import { packedChanges } from '#ui/state/packed-changes';
import type { Packed, PackingSettings } from '#ui/state/submit-state';

const file = (path: string, content = 'x'): EngineFile => ({ path, content: new Blob([content]) });
const reportOf = (path: string, sha256: string): ConsolidationReport => ({
  version: 1, period: null, profile: 'A', units: [], missing: [], totals: [], adjustments: [], balance: [], quota: [], results: [],
  files: [{ path, sha256, unit: null, period: null, profile: null, sheets: [], findings: [], failure: null }],
  findings: [], decided: [], decisions: { unused: [], expired: [], unjudged: [] }, expectedUnits: 5, provisional: false, ruleFailures: [], history: [],
  hints: [], pack: null, rulesOff: [], variances: [], planTotals: [], decidedFiles: [], completeness: null, shares: [],
});
const OF = reportOf('don-vi/hoa.xls', hashOf('1'));
const SETTINGS: PackingSettings = {
  ticks: [{ rule: 'KT106', fingerprint: null, reason: 'a', by: 'b' }], births: 'year', mapping: null, report: null,
  request: { files: [file('don-vi/hoa.xls')], plan: file('k.xlsx'), profile: 'auto', asOf: '2021-06-25' },
};
const PACKED: Packed = { ...SETTINGS, name: 'Gói.zip', on: '2021-07-20', certificate: SAMPLE_CERTIFICATE, of: OF, looked: null };
const told = (packed: Packed, now: Partial<PackingSettings & { of: ConsolidationReport }>): string[] => {
  const changes = packedChanges(packed, { ...SETTINGS, of: OF, ...now });
  return changes === null ? [] : [...changes.files.map(({ use, kind, path }) => `${use} ${kind} ${path}`), ...changes.settings];
};
const request = (more: Partial<PackingSettings['request']>): PackingSettings['request'] => ({ ...SETTINGS.request, ...more });

it('before any package nothing is told', () => {
  expect(packedChanges(null, { ...SETTINGS, of: OF })).toBeNull();
});

it.each<[string, Parameters<typeof told>[1], readonly string[]]>([
  ['nothing', {}, []],
  ['a consolidation anew over the same bytes', { of: reportOf('khac/hoa.xls', hashOf('1')) }, []],
  ['a source with other bytes', { of: reportOf('don-vi/hoa.xls', hashOf('9')) }, ['files changed don-vi/hoa.xls']],
  ['a source that could not be read again', { of: reportOf('don-vi/hoa.xls', '') }, ['files unreadable don-vi/hoa.xls']],
  ['reasons', { ticks: [] }, ['ticks']],
  ['how births are shown, and the law', { births: 'nothing', request: request({ profile: 'B' }) }, ['births', 'profile']],
  ['the day', { request: request({ asOf: '2021-06-26' }) }, ['as-of']],
  ['another plan', { request: request({ plan: file('m.xlsx') }) }, ['plan']],
  ['the same plan chosen again', { request: request({ plan: file('k.xlsx') }) }, []],
  ['a plan of the same name with more in it', { request: request({ plan: file('k.xlsx', 'xyz') }) }, ['plan']],
  ['past rounds, a pack and decided lists that came', { request: request({ history: [file('2019.xlsx')], pack: file('g.json'), decided: [file('q.xlsx')] }) }, ['pack', 'history', 'decided']],
  ['a mapping and a report that came', { mapping: file('m.json'), report: file('b.txt') }, ['mapping', 'report']],
])('what changed since it was made: %s', (_, now, expected) => {
  expect(told(PACKED, now)).toEqual(expected);
});

describe('after a look at the files', () => {
  const at = { request: SETTINGS.request, mapping: null, report: null, of: OF };
  const looked: Packed = { ...PACKED, looked: { changes: [{ use: 'plan', kind: 'changed', path: 'k.xlsx' }], at } };

  it('what it found is told, as long as the same files are chosen', () => {
    expect(packedChanges(looked, { ...SETTINGS, of: OF })).toEqual({ files: [{ use: 'plan', kind: 'changed', path: 'k.xlsx' }], settings: [], isLookedAt: true });
    expect(told(looked, { ticks: [] })).toEqual(['plan changed k.xlsx', 'ticks']);
  });

  it('it counts no more once others are chosen or a consolidation came after it', () => {
    expect(told(looked, { request: request({}) })).toEqual([]);
    expect(told(looked, { mapping: file('m.json') })).toEqual(['mapping']);
    expect(told(looked, { of: reportOf('don-vi/hoa.xls', hashOf('9')) })).toEqual(['files changed don-vi/hoa.xls']);
  });
});
