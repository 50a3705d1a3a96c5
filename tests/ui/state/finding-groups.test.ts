import type { FindingReport } from '#core/report/contract';
import { countSeverities, groupFindings, placeIn } from '#ui/state/finding-groups';

const finding = (code: string, severity: FindingReport['severity'], path: string | null = null): FindingReport => ({
  code, severity, path, rule: `rule-${code}`, message: '', sheet: null, cell: null, related: [], basis: null, data: {}, fix: null,
  fingerprint: '',
});

describe('groupFindings', () => {
  it('makes one group per kind, errors first, then by code', () => {
    const groups = groupFindings(placeIn('a.xlsx', [
      finding('KT301', 'info'), finding('KT204', 'error'), finding('KT103', 'warning'), finding('KT101', 'error'), finding('KT204', 'error'),
    ]));
    expect(groups.map(({ code, findings }) => [code, findings.length])).toEqual([
      ['KT101', 1], ['KT204', 2], ['KT103', 1], ['KT301', 1],
    ]);
  });

  it('keeps milder findings of a rule apart', () => {
    const groups = groupFindings(placeIn(null, [finding('KT404', 'info'), finding('KT404', 'warning')]));
    expect(groups.map(({ severity }) => severity)).toEqual(['warning', 'info']);
  });
});

describe('placeIn', () => {
  it('leaves a finding in the file it names itself', () => {
    const placed = placeIn('a.xlsx', [finding('KT501', 'error', 'b.xlsx'), finding('KT501', 'error')]);
    expect(placed.map(({ path }) => path)).toEqual(['b.xlsx', 'a.xlsx']);
    expect(countSeverities(placed)).toEqual({ error: 2, warning: 0, info: 0 });
  });
});
