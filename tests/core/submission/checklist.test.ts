import { RULES } from '#core/rules/registry';
import { CHECKLIST_STEPS, openOf, STEP_OF_RULE, stepOf, toChecklist, type ChecklistInput, type StepId } from '#core/submission/checklist';

const NOTHING: ChecklistInput = { findings: [], faults: {}, gaps: {} };
const error = { rule: 'subtotal-mismatch', severity: 'error', isTicked: false } as const;
const warning = { rule: 'subtotal-mismatch', severity: 'warning', isTicked: false } as const;
const ticked = { ...warning, isTicked: true };
const info = { rule: 'subtotal-mismatch', severity: 'info', isTicked: false } as const;

const stepIn = (input: Partial<ChecklistInput>, id: StepId = 'arithmetic') =>
  toChecklist({ ...NOTHING, ...input }).find((step) => step.id === id);

describe('the check before sending', () => {
  it('has a step for every rule, and no step for a rule that is not', () => {
    expect(Object.keys(STEP_OF_RULE).sort()).toEqual(RULES.map(({ id }) => id as string).sort());
    expect(() => stepOf('no-such-rule')).toThrow('no-such-rule');
  });

  it('goes through the steps in the legal order, whatever was found', () => {
    expect(toChecklist({ ...NOTHING, findings: [error] }).map(({ id }) => id)).toEqual([...CHECKLIST_STEPS]);
  });

  it.each([
    ['nothing', {}, 'passed'],
    ['an error', { findings: [error] }, 'open'],
    ['a warning that nobody answers for', { findings: [ticked, warning] }, 'open'],
    ['a warning that somebody answers for', { findings: [ticked] }, 'passed'],
    ['only a hint', { findings: [info] }, 'passed'],
    ['an error with a tick, which settles nothing', { findings: [{ ...error, isTicked: true }] }, 'open'],
    ['a fault that is no finding', { faults: { arithmetic: 1 } }, 'open'],
    ['no plan to hold it against', { gaps: { arithmetic: ['plan'] } }, 'not-run'],
    ['a rule that broke down', { gaps: { arithmetic: ['broken'] } }, 'unknown'],
    ['a rule that the office switched off', { gaps: { arithmetic: ['off'] } }, 'passed'],
    ['something not run and something broken', { gaps: { arithmetic: ['broken', 'law'] } }, 'not-run'],
    ['an error beside something not run', { findings: [error], gaps: { arithmetic: ['plan'] } }, 'open'],
    ['an error of another step', { findings: [{ ...error, rule: 'wrong-authority' }] }, 'passed'],
  ] as const)('with %s', (_case, input, state) => {
    expect(stepIn(input)?.state).toBe(state);
  });

  it('counts what it found and names each gap once', () => {
    expect(stepIn({ findings: [error, warning, ticked, info], faults: { arithmetic: 2 }, gaps: { arithmetic: ['off', 'off'] } }))
      .toEqual({ id: 'arithmetic', state: 'open', errors: 3, warnings: 2, ticked: 1, infos: 1, gaps: ['off'] });
  });

  it('says what stands between the dossier and its sending', () => {
    expect(openOf(toChecklist(NOTHING))).toEqual({ errors: 0, warnings: 0 });
    expect(openOf(toChecklist({ ...NOTHING, findings: [error, warning, ticked], faults: { form: 1 } }))).toEqual({ errors: 2, warnings: 1 });
    expect(openOf(toChecklist({ ...NOTHING, faults: { import: 3 } }))).toEqual({ errors: 0, warnings: 0 });
  });
});
