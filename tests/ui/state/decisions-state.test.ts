import type { Decision } from '#core/domain/decision';
import { parseDecisions } from '#core/decisions/decision-schema';
import { toDecisionText } from '#core/decisions/decision-text';
import { findingOf } from '#support/check-export';
import {
  decisionsReducer, faultsOf, NO_DECISIONS, settleReports, toDecision, type DecisionDraft, type DecisionsAction, type DecisionsState,
} from '#ui/state/decisions-state';

const TODAY = '2021-06-05';
const DRAFT: DecisionDraft = { reason: ' Hai người khác nhau ', decidedBy: 'Cà Thị Bình ', basis: '', expiresOn: '' };
const FINDING = findingOf('duplicate-person', { fingerprint: 'a'.repeat(32) });
const decision = (digit: string, reason = 'Đã hỏi'): Decision =>
  ({ ...toDecision(DRAFT, findingOf('duplicate-person', { fingerprint: digit.repeat(32) }), TODAY), reason });
const after = (...actions: readonly DecisionsAction[]): DecisionsState => actions.reduce(decisionsReducer, NO_DECISIONS);
const shown = ({ decisions }: DecisionsState): string[] => decisions.map(({ fingerprint, reason }) => `${fingerprint.charAt(0)} ${reason}`);

describe('decisions of the pane', () => {
  it('open and close the form of one finding', () => {
    const open = after({ kind: 'deciding', fingerprint: 'a' });
    expect(open.deciding).toBe('a');
    expect(decisionsReducer(open, { kind: 'not-deciding' }).deciding).toBeNull();
  });

  it('are kept, replaced and taken back, and unsaved until saved', () => {
    const kept = after({ kind: 'deciding', fingerprint: 'a' }, { kind: 'decided', decision: decision('a') }, { kind: 'decided', decision: decision('b') });
    expect([shown(kept), kept.hasUnsaved, kept.deciding]).toEqual([['a Đã hỏi', 'b Đã hỏi'], true, null]);
    const replaced = decisionsReducer(kept, { kind: 'decided', decision: decision('a', 'Khác') });
    expect(shown(replaced)).toEqual(['b Đã hỏi', 'a Khác']);
    const saved = decisionsReducer(replaced, { kind: 'saved' });
    expect(saved.hasUnsaved).toBe(false);
    const less = decisionsReducer(saved, { kind: 'taken-back', fingerprint: 'b'.repeat(32) });
    expect([shown(less), less.hasUnsaved]).toEqual([['a Khác'], true]);
  });

  it('of an opened file take the place of saved ones', () => {
    const opened = after(
      { kind: 'decided', decision: decision('a') }, { kind: 'saved' }, { kind: 'file-opened', path: 'x.json', decisions: [decision('b')] },
    );
    expect([shown(opened), opened.notice]).toEqual([['b Đã hỏi'], { kind: 'opened', path: 'x.json', count: 1 }]);
  });

  it('of an opened file join those not saved yet, which count where both speak', () => {
    const opened = after(
      { kind: 'decided', decision: decision('a', 'Mới') }, { kind: 'file-opened', path: 'x.json', decisions: [decision('b'), decision('a', 'Cũ')] },
    );
    expect([shown(opened), opened.hasUnsaved]).toEqual([['b Đã hỏi', 'a Mới'], true]);
  });

  it('stay when a file cannot be used', () => {
    const refused = after({ kind: 'decided', decision: decision('a') }, { kind: 'file-refused', path: 'x.json', problems: [] });
    expect([shown(refused), refused.notice]).toEqual([['a Đã hỏi'], { kind: 'refused', path: 'x.json', problems: [] }]);
  });

  it('settle findings until their last day', () => {
    const ending = { ...decision('a'), expiresOn: '2021-06-30' };
    for (const [day, isOpen] of [['2021-06-30', false], ['2021-07-01', true]] as const) {
      const settled = settleReports([FINDING, findingOf('duplicate-person', { fingerprint: 'c'.repeat(32) })], [ending], day);
      expect(settled.isOpen(FINDING)).toBe(isOpen);
      expect(settled.decided).toHaveLength(isOpen ? 0 : 1);
      expect(settled.notes.expired).toHaveLength(isOpen ? 1 : 0);
    }
  });
});

describe('the form of a decision', () => {
  it.each<[string, Partial<DecisionDraft>, readonly string[]]>([
    ['all that is needed', {}, []], ['no reason', { reason: ' ' }, ['reason']], ['no person', { decidedBy: '' }, ['decidedBy']],
    ['a last day that is over', { expiresOn: '2021-06-04' }, ['expiresOn']], ['today as its last day', { expiresOn: TODAY }, []],
  ])('with %s', (_, parts, faults) => {
    const found = faultsOf({ ...DRAFT, ...parts }, TODAY);
    expect(Object.entries(found).filter(([, isFault]) => isFault === true).map(([field]) => field)).toEqual(faults);
  });

  it('gives a decision that its own file takes', () => {
    const made = toDecision({ ...DRAFT, basis: ' Biên bản 3 ', expiresOn: '2021-12-31' }, FINDING, TODAY);
    expect(made).toEqual({
      fingerprint: 'a'.repeat(32), rule: 'duplicate-person', reason: 'Hai người khác nhau', decidedBy: 'Cà Thị Bình',
      decidedOn: TODAY, basis: 'Biên bản 3', expiresOn: '2021-12-31',
    });
    expect(parseDecisions(toDecisionText([made, { ...toDecision(DRAFT, FINDING, TODAY), fingerprint: 'b'.repeat(32) }]))).toMatchObject({ ok: true });
  });
});
