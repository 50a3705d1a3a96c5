import { parseTicks } from '#core/submission/tick-schema';
import { toGate, toTicksText, type Tick, type Tickable } from '#core/submission/ticks';

const finding = (rule: string, code: string, severity: Tickable['severity'], fingerprint: string): Tickable => ({ rule, code, severity, fingerprint });
const tick = (part: Partial<Tick>): Tick => ({ rule: null, fingerprint: null, reason: 'r', by: 'b', ...part });
const [ONE, TWO] = ['1'.repeat(32), '2'.repeat(32)];

describe('ticks', () => {
  const hidden = finding('hidden-data', 'KT111', 'warning', ONE);
  const other = finding('hidden-data', 'KT111', 'warning', TWO);
  const error = finding('column-total-mismatch', 'KT201', 'error', TWO);
  const info = finding('mixed-dates', 'KT114', 'info', TWO);

  it('answer for warnings by fingerprint before rule, and for nothing else', () => {
    const [byRule, byPrint] = [tick({ rule: 'kt111' }), tick({ fingerprint: ONE })];
    const gate = toGate([hidden, other, error, info], [byRule, byPrint]);
    expect(gate).toEqual({ errors: [error], open: [], ticked: [{ finding: hidden, tick: byPrint }, { finding: other, tick: byRule }], unused: [] });
  });

  it('of which several are for one finding, the earlier answers', () => {
    const ticks = [tick({ rule: 'hidden-data', reason: '1' }), tick({ rule: 'KT111', reason: '2' }), tick({ fingerprint: TWO, reason: '3' }), tick({ fingerprint: TWO, reason: '4' })];
    const { ticked, unused } = toGate([hidden, other], ticks);
    expect(ticked.map((each) => each.tick.reason)).toEqual(['1', '3']);
    expect(unused.map(({ reason }) => reason)).toEqual(['2', '4']);
  });

  it('leave open what they do not name, and are told when they are for nothing', () => {
    const unused = tick({ rule: 'column-total-mismatch' });
    expect(toGate([hidden, error], [unused])).toEqual({ errors: [error], open: [hidden], ticked: [], unused: [unused] });
  });
});

describe('a file of ticks', () => {
  it.each<[string, readonly Tick[]]>([
    ['none', []],
    ['one by rule', [tick({ rule: 'KT111', reason: 'đã hỏi "A"\nvà B' })]],
    ['several, one by fingerprint', [tick({ fingerprint: ONE }), tick({ rule: 'hidden-data' }), tick({ fingerprint: TWO, by: 'Bùi Ý' })]],
  ])('that was written is read as it was: %s', (_, ticks) => {
    expect(parseTicks(toTicksText(ticks))).toEqual({ ok: true, value: { version: 1, ticks } });
  });

  it('has each tick on a line of its own, so that a fault in it is told by its line', () => {
    expect(toTicksText([tick({ rule: 'KT111' }), tick({ fingerprint: ONE })]).split('\n')).toEqual([
      '{"version": 1, "ticks": [', '  {"rule":"KT111","reason":"r","by":"b"},', `  {"fingerprint":"${ONE}","reason":"r","by":"b"}`, ']}', '',
    ]);
  });

  const good = '{"version": 1, "ticks": [{"rule": "hidden-data", "reason": " xem rồi ", "by": "A"}, {"fingerprint": "11111111111111111111111111111111", "reason": "x", "by": "B"}]}';

  it('may name rules in small letters', () => {
    expect(parseTicks('{"version": 1, "ticks": [{"rule": "kt111", "reason": "x", "by": "A"}]}').ok).toBe(true);
  });

  it('is read', () => {
    expect(parseTicks(good)).toEqual({ ok: true, value: { version: 1, ticks: [
      { rule: 'hidden-data', fingerprint: null, reason: 'xem rồi', by: 'A' }, { rule: null, fingerprint: ONE, reason: 'x', by: 'B' },
    ] } });
  });

  it.each<[string, string, readonly (readonly [string, number | null, string, number])[]]>([
    ['is no JSON', '{"version": 1', [['ended-early', null, '', 1]]],
    ['has another version', '{"version": 2, "ticks": []}', [['unknown-version', null, 'version', 1]]],
    ['names no known rule', '{"version": 1, "ticks": [\n{"rule": "KT999", "reason": "x", "by": "A"}]}', [['unknown-rule', 1, 'rule', 2]]],
    ['names rule and finding', `{"version": 1, "ticks": [\n{"rule": "KT111", "fingerprint": "${ONE}", "reason": "x", "by": "A"}]}`, [['one-of-two', 1, '', 2]]],
    ['names neither', '{"version": 1, "ticks": [{"reason": "x", "by": "A"}]}', [['one-of-two', 1, '', 1]]],
    ['lacks who and why', '{"version": 1, "ticks": [{"rule": "KT111", "reason": " "}]}', [['blank', 1, 'reason', 1], ['missing', 1, 'by', 1]]],
    ['has a key of its own', '{"version": 1, "ticks": [{"rule": "KT111", "reason": "x", "by": "A",\n"extra": 1}]}', [['unknown-key', 1, 'extra', 2]]],
    ['has a key twice', '{"version": 1, "version": 1, "ticks": []}', [['repeated-key', null, 'version', 1]]],
    ['has things of another kind', '{"version": 1, "ticks": [5,\n{"rule": 5, "reason": "x", "by": "A"}]}', [['bad-type', 1, '', 1], ['bad-type', 2, 'rule', 2]]],
    ['is no object', '[]', [['bad-type', null, '', 1]]],
    ['has no ticks', '{"version": 1}', [['missing', null, 'ticks', 1]]],
    ['has ticks that are no list', '{"version": 1, "ticks": {}}', [['bad-type', null, 'ticks', 1]]],
    ['has a key of its own beside the ticks', '{"version": 1, "ticks": [],\n"extra": 1}', [['unknown-key', null, 'extra', 2]]],
    ['says too much', `{"version": 1, "ticks": [{"rule": "KT111", "reason": "${'x'.repeat(2001)}", "by": "A"}]}`, [['too-long', 1, 'reason', 1]]],
    ['has a bad fingerprint', '{"version": 1, "ticks": [{"fingerprint": "xyz", "reason": "x", "by": "A"}]}', [['bad-fingerprint', 1, 'fingerprint', 1]]],
  ])('that %s is refused at its place', (_, json, expected) => {
    const parsed = parseTicks(json);
    expect(parsed.ok ? [] : parsed.error.map(({ fault, number, field, line }) => [fault, number, field, line])).toEqual(expected);
  });
});
