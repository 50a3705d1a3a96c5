import type { ConsolidationReport, FileReport, FindingReport } from '#core/report/contract';
import { countPoints, groupPoints, toUnitNotices, type SlipPoint } from '#core/report/return-slips';

const UNIT = { code: 'A', name: 'Trường A' };

function finding(rule: string, severity: FindingReport['severity'], cell: string | null = 'A1', path: string | null = null): FindingReport {
  return {
    code: 'KT', rule, severity, message: `${rule} ${cell ?? ''}`, path, sheet: cell === null ? null : 'Biểu', cell,
    related: [], basis: null, data: {}, fix: null, fingerprint: '',
  };
}

function file(path: string, findings: readonly FindingReport[], failure: FileReport['failure'] = null): FileReport {
  return { path, sha256: path, unit: failure === null ? UNIT : null, period: null, profile: 'A', sheets: [], findings, failure };
}

/** The parts of a report that notices are made of. */
function report(files: readonly FileReport[], findings: readonly FindingReport[] = []): ConsolidationReport {
  return { files, findings, missing: [{ code: 'B', name: 'Trường B', daysLate: null }] } as unknown as ConsolidationReport;
}

const shown = ({ points }: { points: readonly SlipPoint[] }): string[] => points.map(({ severity, message }) => `${severity} ${message}`);

test('errors come first, then warnings, of the file itself and across files; information never', () => {
  const { slips, missing } = toUnitNotices(report(
    [file('a', [finding('w1', 'warning'), finding('e1', 'error', 'B2'), finding('i', 'info')]), file('b', [finding('i', 'info')])],
    [finding('e2', 'error', null, 'a'), finding('e3', 'error', null, 'other'), finding('e4', 'error', null)],
  ), 'warning');
  expect(slips.map(({ path }) => path)).toEqual(['a']);
  expect(slips.flatMap(shown)).toEqual(['error e1 B2', 'error e2 ', 'warning w1 A1']);
  expect(missing).toEqual([{ code: 'B', name: 'Trường B', daysLate: null }]);
});

test('with errors asked for, warnings alone send nothing back and stand on no slip', () => {
  const { slips } = toUnitNotices(report([file('a', [finding('w', 'warning')]), file('b', [finding('w', 'warning'), finding('e', 'error')])]), 'error');
  expect(slips.map((slip) => [slip.path, shown(slip)])).toEqual([['b', ['error e A1']]]);
});

test('faults of the plan or of the day are not for the unit to mend in its file', () => {
  const across = ['unit-not-in-plan', 'unit-not-submitted', 'submitted-late'].map((rule) => finding(rule, 'warning', null, 'a'));
  expect(toUnitNotices(report([file('a', [])], across), 'warning').slips).toEqual([]);
});

test('a file that could not be read goes back without points', () => {
  const { slips } = toUnitNotices(report([file('a', [], { kind: 'encrypted', message: 'x' })]), 'error');
  expect(slips).toEqual([{ path: 'a', sha256: 'a', unit: null, points: [], failure: 'encrypted' }]);
});

test('late files are told with their days; a finding without them is passed over', () => {
  const late = { ...finding('submitted-late', 'warning', null, 'a'), data: { receivedOn: '2021-06-22', deadline: '2021-06-20', days: 2 } };
  const odd = [finding('submitted-late', 'warning', null, 'a'), { ...late, path: null }];
  expect(toUnitNotices(report([file('a', [])], [late, ...odd]), 'warning').late)
    .toEqual([{ path: 'a', unit: UNIT, receivedOn: '2021-06-22', deadline: '2021-06-20', days: 2 }]);
});

test('points gather by rule, with short places and without their sentences', () => {
  const point = (rule: string, sheet: string | null, cell: string | null, severity: SlipPoint['severity'] = 'error'): SlipPoint =>
    ({ severity, code: 'KT', rule, message: 'Nguyễn Văn A', sheet, cell });
  const points = [point('r', 'S', 'B3'), point('q', null, null), point('r', 'S', 'B4'), point('r', 'T', null), point('r', 'S', 'D1', 'warning')];
  expect(groupPoints(points)).toEqual([
    { severity: 'error', code: 'KT', rule: 'r', places: [{ sheet: 'S', cells: 'B3:B4' }, { sheet: 'T', cells: '' }] },
    { severity: 'error', code: 'KT', rule: 'q', places: [] },
    { severity: 'warning', code: 'KT', rule: 'r', places: [{ sheet: 'S', cells: 'D1' }] },
  ]);
  expect(JSON.stringify(groupPoints(points))).not.toContain('Nguyễn');
  expect([countPoints(points, 'error'), countPoints(points, 'warning')]).toEqual([4, 1]);
});
