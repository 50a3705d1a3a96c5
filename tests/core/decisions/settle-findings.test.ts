import type { MarkedFinding } from '#core/decisions/fingerprint';
import { settleFindings, type Settlement } from '#core/decisions/settle-findings';
import type { Decision } from '#core/domain/decision';

const print = (digit: string): string => digit.repeat(32);
const finding = (digit: string, rule = 'duplicate-person'): MarkedFinding => ({
  rule, code: 'KT302', severity: 'error', messageId: 'duplicate', data: {}, path: 'a.xlsx', sheet: null, cell: null,
  related: [], basis: null, fix: null, fingerprint: print(digit),
});
const decision = (digit: string, parts: Partial<Decision> = {}): Decision => ({
  fingerprint: print(digit), rule: 'duplicate-person', reason: 'Hai người khác nhau', decidedBy: 'Cà Thị Bình',
  decidedOn: '2021-06-01', basis: null, expiresOn: null, ...parts,
});
const settle = (findings: readonly MarkedFinding[], decisions: readonly Decision[], day: string | null = null): Settlement =>
  settleFindings({ findings, decisions: { version: 1, decisions }, day });

describe('settleFindings', () => {
  it('leaves everything open without a decision file', () => {
    const all = [finding('1'), finding('2')];
    const settled = settleFindings({ findings: all, decisions: null, day: '2021-06-01' });
    expect(settled.decided).toEqual([]);
    expect(settled.notes).toEqual({ unused: [], expired: [], unjudged: [] });
    expect(all.map(settled.isOpen)).toEqual([true, true]);
  });

  it('takes out what a decision names, however often it stands there, and nothing else', () => {
    const all = [finding('1'), finding('2'), finding('1')];
    const settled = settle(all, [decision('1')]);
    expect(all.map(settled.isOpen)).toEqual([false, true, false]);
    expect(settled.decided.map((each) => all.indexOf(each.finding))).toEqual([0, 2]);
    expect(settled.notes.unused).toEqual([]);
  });

  it('names decisions that nothing matches', () => {
    const stale = decision('3');
    const settled = settle([finding('1')], [stale]);
    expect(settled.decided).toEqual([]);
    expect(settled.notes.unused).toEqual([stale]);
  });

  it('takes no decision of another rule, whatever its fingerprint', () => {
    const other = decision('1', { rule: 'rating-too-low' });
    const settled = settle([finding('1')], [other]);
    expect(settled.decided).toEqual([]);
    expect(settled.notes.unused).toEqual([other]);
  });

  it.each<[string, string | null, boolean, readonly ('unused' | 'expired' | 'unjudged')[]]>([
    ['the day before its last', '2021-06-29', false, []],
    ['its last day', '2021-06-30', false, []],
    ['the day after', '2021-07-01', true, ['expired']],
    ['a day nobody knows', null, false, ['unjudged']],
  ])('on %s', (_, day, isOpen, notes) => {
    const ending = decision('1', { expiresOn: '2021-06-30' });
    const all = [finding('1')];
    const settled = settle(all, [ending], day);
    expect(all.map(settled.isOpen)).toEqual([isOpen]);
    expect(settled.notes).toEqual({ unused: [], expired: [], unjudged: [], ...Object.fromEntries(notes.map((note) => [note, [ending]])) });
  });

  it('needs no day for a decision without an end, and judges none that way that has one', () => {
    const [endless, ending] = [decision('1'), decision('2', { expiresOn: '2021-06-30' })];
    expect(settle([finding('1'), finding('2')], [endless, ending]).notes).toEqual({ unused: [], expired: [], unjudged: [ending] });
    expect(settle([finding('1'), finding('2')], [endless, ending], '2021-01-01').notes).toEqual({ unused: [], expired: [], unjudged: [] });
  });

  it('says an expired decision once, though nothing matches it', () => {
    const ending = decision('9', { expiresOn: '2021-06-30' });
    expect(settle([finding('1')], [ending], '2022-01-01').notes).toEqual({ unused: [], expired: [ending], unjudged: [] });
  });

  it('says of an unused decision only that it is unused', () => {
    const ending = decision('9', { expiresOn: '2021-06-30' });
    expect(settle([finding('1')], [ending]).notes).toEqual({ unused: [ending], expired: [], unjudged: [] });
  });
});
