import { compareRegimes, type RegimeDifference } from '#core/compare/regimes';
import type { MarkedFinding } from '#core/decisions/fingerprint';
import { LAW_PROFILES } from '#core/law/profiles';

const [A, B] = LAW_PROFILES;
if (A === undefined || B === undefined) throw new Error('Two profiles are expected.');

const finding = (fingerprint: string, parts: Partial<MarkedFinding> = {}): MarkedFinding => ({
  rule: 'tenure-too-short', code: 'KT406', severity: 'error', messageId: 'stated', data: { required: 10 }, path: 'a.xlsx',
  sheet: 'DS', cell: { row: 4, column: 5 }, related: [], basis: 'Điều 10', fix: null, fingerprint, ...parts,
});

/** `A 1`, `B 2`: only there; `figures 1→2`: in both. */
function shown(difference: RegimeDifference): string {
  if (difference.kind === 'only') return `${'AB'[difference.side] ?? ''} ${difference.finding.fingerprint}`;
  return `${difference.changes.join('+')} ${difference.findings.map(({ fingerprint }) => fingerprint).join('→')}`;
}
const differences = (first: readonly MarkedFinding[], second: readonly MarkedFinding[]): string[] =>
  compareRegimes({ law: A, findings: first }, { law: B, findings: second }).differences.map(shown);

const elsewhere = { cell: { row: 9, column: 5 } };

describe('compareRegimes', () => {
  it.each<[string, readonly MarkedFinding[], readonly MarkedFinding[], readonly string[]]>([
    ['nothing in either', [], [], []],
    ['equal findings', [finding('1'), finding('2', elsewhere)], [finding('2', elsewhere), finding('1')], []],
    ['one under the first only', [finding('1'), finding('2', elsewhere)], [finding('1')], ['A 2']],
    ['one under the second only', [finding('1')], [finding('2', elsewhere), finding('1')], ['B 2']],
    ['another threshold', [finding('1')], [finding('2', { data: { required: 6 } })], ['figures 1→2']],
    ['another severity', [finding('1')], [finding('1', { severity: 'warning' })], ['severity 1→1']],
    ['another basis', [finding('1')], [finding('1', { basis: 'Thông tư 01' })], ['basis 1→1']],
    ['all three', [finding('1')], [finding('2', { data: { required: 6 }, severity: 'warning', basis: null })], ['severity+figures+basis 1→2']],
    ['another message at the place', [finding('1')], [finding('2', { messageId: 'recruited' })], ['figures 1→2']],
    ['another rule at the place', [finding('1')], [finding('2', { rule: 'rating-too-low' })], ['A 1', 'B 2']],
    ['the rule in another cell', [finding('1')], [finding('2', elsewhere)], ['A 1', 'B 2']],
    ['the same facts in another file', [finding('1')], [finding('1', { path: 'b.xlsx' })], ['A 1', 'B 1']],
    ['two at one place, told by their facts', [finding('1'), finding('2')], [finding('2'), finding('1')], []],
    ['two at one place, one of them gone', [finding('1'), finding('2')], [finding('2')], ['A 1']],
    ['three at one place, one of them changed', [finding('1'), finding('2')], [finding('3', { data: {} }), finding('1')], ['figures 2→3']],
    ['repeats, each taken once', [finding('1'), finding('1')], [finding('1')], ['A 1']],
  ])('tells %s', (_, first, second, expected) => {
    expect(differences(first, second)).toEqual(expected);
  });

  it('is the same from either side', () => {
    const first = [finding('1'), finding('2', elsewhere), finding('4', { rule: 'rating-too-low' })];
    const second = [finding('3', { data: { required: 6 } }), finding('4', { rule: 'rating-too-low', severity: 'warning' })];
    const turned = differences(second, first).map((each) => each
      .replace(/^([AB]) /, (side) => (side === 'A ' ? 'B ' : 'A ')).replace(/ (\d)→(\d)$/, ' $2→$1'));
    expect(differences(first, second).sort()).toEqual(turned.sort());
  });

  it('names the thresholds', () => {
    expect(compareRegimes({ law: A, findings: [] }, { law: B, findings: [] }).thresholds.map(({ name }) => name)).toContain('cstdcs.capPercent');
  });
});
