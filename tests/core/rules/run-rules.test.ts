import type { LawProfile } from '#core/domain/law-profile';
import type { RuleChange } from '#core/domain/province-pack';
import type { RecognisedSheet, RecognisedWorkbook } from '#core/domain/recognised';
import type { UnitFacts } from '#core/domain/tally';
import { defineRule, message, type RunnableRule, type Severity } from '#core/rules/define-rule';
import { runCollectionRules, runFileRules } from '#core/rules/run-rules';
import { readTallyText } from '#support/tally-text';

const FACTS: UnitFacts = { headcount: null, tallied: [], listed: [], counts: [] };
// The rules below never look at the law.
const LAW = {} as LawProfile;

function workbookOf(path: string, ...names: string[]): RecognisedWorkbook {
  const grid = readTallyText('| Đơn vị |').files[0]?.workbook.sheets[0];
  if (grid === undefined) throw new Error('no sheet');
  const sheets = names.map((name, index): RecognisedSheet => ({
    index, name, visibility: 'visible', form: 'other', confidence: 0, evidence: [], alternatives: [], isTabular: true,
    frame: { lines: [], title: undefined, unitLines: [], documents: [], periods: [], hasSignatureBlock: false },
    tables: [], statedCounts: [], grid,
  }));
  return { path, sha256: path, unit: null, period: null, sheets, hasMacros: false, externalLinks: [] };
}

const WORKBOOK = workbookOf('xã.xlsx', 'Z', 'A');
const INPUT = { workbook: WORKBOOK, facts: FACTS, law: LAW, plan: null };

function ruleAt(code: `KT${number}`, places: readonly (readonly [string, number, number] | null)[]): RunnableRule {
  return defineRule({
    id: `rule-${code.toLowerCase()}`, code, severity: 'warning', scope: 'workbook',
    messages: { seen: message<{ n: number }>() },
    *check() {
      for (const place of places) {
        yield {
          messageId: 'seen' as const, data: { n: 1 },
          at: place === null ? null : { sheet: place[0], cell: { row: place[1], column: place[2] } },
        };
      }
    },
  });
}

const BROKEN = defineRule({
  id: 'broken', code: 'KT999', severity: 'error', scope: 'sheet', messages: { never: message<{ n: number }>() },
  check() {
    throw new Error('not today');
  },
});

describe('runFileRules', () => {
  it('sorts by sheet order, row, column and code, the workbook itself first', () => {
    const rules = [
      ruleAt('KT302', [['A', 0, 0], ['Z', 2, 1], null, ['Z', 2, 0]]),
      ruleAt('KT101', [['Z', 2, 1], ['Z', 0, 9]]),
    ];
    const { findings } = runFileRules(INPUT, { rules });
    expect(findings.map(({ sheet, cell, code }) => [sheet, cell?.row, cell?.column, code])).toEqual([
      [null, undefined, undefined, 'KT302'],
      ['Z', 0, 9, 'KT101'],
      ['Z', 2, 0, 'KT302'],
      ['Z', 2, 1, 'KT101'],
      ['Z', 2, 1, 'KT302'],
      ['A', 0, 0, 'KT302'],
    ]);
  });

  it('says a fault once, however often a rule yields it', () => {
    const { findings } = runFileRules(INPUT, { rules: [ruleAt('KT101', [['A', 1, 1], ['A', 1, 1], ['A', 1, 2]])] });
    expect(findings).toHaveLength(2);
  });

  it('turns a rule that throws into a failure and runs the others', () => {
    const { findings, failures } = runFileRules(INPUT, { rules: [BROKEN, ruleAt('KT101', [['A', 1, 1]])] });
    expect(failures).toEqual([{ rule: 'broken', path: 'xã.xlsx', detail: 'not today' }]);
    expect(findings).toHaveLength(1);
  });

  it('runs only the rules asked for', () => {
    const rules = [ruleAt('KT101', [['A', 1, 1]]), ruleAt('KT102', [['A', 1, 1]])];
    const { findings } = runFileRules(INPUT, { rules, only: new Set(['rule-kt102']) });
    expect(findings.map((finding) => finding.code)).toEqual(['KT102']);
  });

  it('fills what a problem leaves open and keeps what it states', () => {
    const rule = defineRule({
      id: 'stating', code: 'KT401', severity: 'error', scope: 'sheet', messages: { stated: message<{ n: number }>() },
      *check({ sheet }) {
        yield {
          messageId: 'stated', data: { n: sheet.index }, at: { sheet: sheet.name, cell: null },
          severity: 'warning', basis: 'Điều 9',
          related: [{ sheet: 'Z', cell: { row: 1, column: 0 } }, { sheet: 'Z', cell: null }, { path: 'khác.xlsx', sheet: 'Q', at: { row: 0, column: 0 } }],
        };
      },
    });
    const [finding] = runFileRules(INPUT, { rules: [rule] }).findings;
    expect(finding).toEqual({
      rule: 'stating', code: 'KT401', severity: 'warning', messageId: 'stated', data: { n: 0 },
      path: 'xã.xlsx', sheet: 'Z', cell: null, basis: 'Điều 9', fix: null,
      related: [
        { path: 'xã.xlsx', sheet: 'Z', at: { row: 1, column: 0 } },
        { path: 'xã.xlsx', sheet: 'Z', at: null },
        { path: 'khác.xlsx', sheet: 'Q', at: { row: 0, column: 0 } },
      ],
    });
  });
});

describe('severities and rules an office changes', () => {
  const severe = (severity: Severity, own?: Severity): RunnableRule => defineRule({
    id: 'changed', code: 'KT401', severity, scope: 'workbook', messages: { seen: message<{ n: number }>() },
    *check() {
      yield { messageId: 'seen' as const, data: { n: 1 }, at: null, ...(own === undefined ? {} : { severity: own }) };
    },
  });
  const severityOf = (rule: RunnableRule, changes: readonly RuleChange[]): Severity | undefined =>
    runFileRules(INPUT, { rules: [rule], changes }).findings[0]?.severity;

  it.each<[string, Severity, Severity | undefined, Severity, Severity]>([
    ['raises a rule', 'info', undefined, 'error', 'error'],
    ['lowers a rule', 'error', undefined, 'info', 'info'],
    ['keeps a problem milder than its rule from being raised', 'error', 'warning', 'error', 'warning'],
    ['lowers a problem milder than its rule further', 'error', 'warning', 'info', 'info'],
    ['leaves a problem that is as mild already', 'error', 'warning', 'warning', 'warning'],
  ])('%s', (_, severity, own, changed, expected) => {
    expect(severityOf(severe(severity, own), [{ rule: 'changed', severity: changed, reason: 'lệ của tỉnh' }])).toBe(expected);
  });

  it('leaves rules nobody changed as they are', () => {
    expect(severityOf(severe('info'), [{ rule: 'other', severity: 'error', reason: 'lệ của tỉnh' }])).toBe('info');
    expect(severityOf(severe('error', 'info'), [])).toBe('info');
  });

  it('runs no rule that is switched off, and all others', () => {
    const rules = [ruleAt('KT101', [['A', 1, 1]]), ruleAt('KT102', [['A', 1, 1]])];
    const reason = 'lệ của tỉnh';
    const { findings } = runFileRules(INPUT, {
      rules, changes: [{ rule: 'rule-kt101', off: true, reason }, { rule: 'rule-kt102', severity: 'info', reason }],
    });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['KT102', 'info']]);
  });
});

describe('what a rule is told of a run', () => {
  const asking = defineRule({
    id: 'asking', code: 'KT403', severity: 'info', scope: 'workbook', messages: { told: message<{ isOutgoing: boolean; past: number }>() },
    *check({ isOutgoing, history }) {
      yield { messageId: 'told' as const, data: { isOutgoing, past: history.withInitiative('').length }, at: null };
    },
  });

  it('takes a file for a working file without a past, where nothing is said', () => {
    expect(runFileRules(INPUT, { rules: [asking] }).findings.map(({ data }) => data)).toEqual([{ isOutgoing: false, past: 0 }]);
    expect(runFileRules({ ...INPUT, isOutgoing: true }, { rules: [asking] }).findings.map(({ data }) => data))
      .toEqual([{ isOutgoing: true, past: 0 }]);
  });
});

describe('runCollectionRules', () => {
  const rule = defineRule({
    id: 'across', code: 'KT507', severity: 'error', scope: 'collection', messages: { across: message<{ n: number }>() },
    *check({ submissions }) {
      yield { messageId: 'across', data: { n: submissions.length }, at: { sheet: 'Z', cell: null }, path: 'b.xlsx' };
      yield { messageId: 'across', data: { n: submissions.length }, at: { sheet: 'Z', cell: null }, path: 'a.xlsx' };
      yield { messageId: 'across', data: { n: submissions.length }, at: null };
    },
  });
  const submissions = ['a.xlsx', 'b.xlsx'].map((path) => ({ workbook: workbookOf(path, 'Z'), facts: FACTS }));
  const input = { submissions, unreadablePaths: [], law: LAW, plan: null, isConsolidation: true };

  it('runs collection rules only, findings of the run first and then in file order', () => {
    const { findings } = runCollectionRules(input, { rules: [ruleAt('KT101', [['Z', 0, 0]]), BROKEN, rule] });
    expect(findings.map(({ path, code }) => [path, code])).toEqual([[null, 'KT507'], ['a.xlsx', 'KT507'], ['b.xlsx', 'KT507']]);
  });

  it('sorts by the sheets of each file, a place without a cell before the first cell, a file unknown to the run last', () => {
    const places = defineRule({
      id: 'places', code: 'KT508', severity: 'error', scope: 'collection', messages: { seen: message<{ n: number }>() },
      *check() {
        const all: readonly (readonly [string, string, readonly [number, number] | null])[] = [
          ['khác.xlsx', 'Z', null], ['b.xlsx', 'A', null], ['b.xlsx', 'Z', [0, 1]], ['b.xlsx', 'Z', [0, 0]], ['b.xlsx', 'Z', null],
          ['a.xlsx', 'mới', [0, 0]], ['a.xlsx', 'Z', [0, 0]], ['a.xlsx', 'A', [5, 0]],
        ];
        for (const [path, sheet, cell] of all) {
          yield { messageId: 'seen' as const, data: { n: 1 }, path, at: { sheet, cell: cell === null ? null : { row: cell[0], column: cell[1] } } };
        }
        yield { messageId: 'seen' as const, data: { n: 1 }, path: 'b.xlsx', at: null };
      },
    });
    const files = [{ workbook: workbookOf('a.xlsx', 'A', 'Z'), facts: FACTS }, { workbook: workbookOf('b.xlsx', 'Z', 'A'), facts: FACTS }];
    const { findings } = runCollectionRules({ ...input, submissions: files }, { rules: [places] });
    expect(findings.map(({ path, sheet, cell }) => [path, sheet, cell?.row, cell?.column])).toEqual([
      ['a.xlsx', 'A', 5, 0], ['a.xlsx', 'Z', 0, 0], ['a.xlsx', 'mới', 0, 0],
      ['b.xlsx', null, undefined, undefined], ['b.xlsx', 'Z', undefined, undefined], ['b.xlsx', 'Z', 0, 0], ['b.xlsx', 'Z', 0, 1],
      ['b.xlsx', 'A', undefined, undefined], ['khác.xlsx', 'Z', undefined, undefined],
    ]);
  });

  it('keeps the first of equal faults, and the order of faults of one rule at one place', () => {
    const twice = defineRule({
      id: 'twice', code: 'KT509', severity: 'error', scope: 'collection', messages: { seen: message<{ n: number }>() },
      *check() {
        yield { messageId: 'seen' as const, data: { n: 2 }, at: { sheet: 'Z', cell: null }, path: 'a.xlsx', basis: 'trước' };
        yield { messageId: 'seen' as const, data: { n: 1 }, at: { sheet: 'Z', cell: null }, path: 'a.xlsx' };
        yield { messageId: 'seen' as const, data: { n: 2 }, at: { sheet: 'Z', cell: null }, path: 'a.xlsx', basis: 'sau' };
      },
    });
    const { findings } = runCollectionRules(input, { rules: [twice] });
    expect(findings.map(({ data, basis }) => [data['n'], basis])).toEqual([[2, 'trước'], [1, null]]);
  });

  it('leaves collection rules out of the run over one file', () => {
    expect(runFileRules(INPUT, { rules: [rule] })).toEqual({ findings: [], failures: [] });
  });
});
