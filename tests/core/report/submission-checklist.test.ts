import type { ConsolidationReport, FindingReport } from '#core/report/contract';
import { toSubmissionChecklist, type ChecklistBesides } from '#core/report/submission-checklist';
import type { StepId } from '#core/submission/checklist';
import { fileOf, LDTT, reportOf } from '#support/result-input';

const finding = (rule: string, severity: FindingReport['severity'], fingerprint = rule): FindingReport => ({
  code: 'KT000', rule, severity, message: '', path: 'a.xlsx', sheet: null, cell: null, related: [], basis: null, data: {}, fix: null, fingerprint,
});
/** A plan, a law, copies, a report text and a dry run: nothing is left to look at. */
const complete = (parts: Partial<ConsolidationReport> = {}): ConsolidationReport =>
  reportOf([], { files: [fileOf('a.xlsx')], expectedUnits: 1, ...parts });
const COMPLETE: ChecklistBesides = { reportFindings: [], droppedRows: 0, hasCopies: true, isTicked: () => false };
const completeness = (unknown: number): ConsolidationReport['completeness'] => ({
  deadline: null, expected: 1, received: 1, onTime: 1 - unknown, late: 0, unknown, missing: 0, forms: [], formsAsked: false, units: [],
});

/** Every step that has not simply passed: its state, its figures and its gaps. */
function remarks(report: ConsolidationReport, besides: Partial<ChecklistBesides> = {}): string[] {
  return toSubmissionChecklist(report, { ...COMPLETE, ...besides }).flatMap(({ id, state, errors, warnings, ticked, infos, gaps }) => {
    const said = [
      ...(errors > 0 ? [`${String(errors)} errors`] : []), ...(warnings > 0 ? [`${String(ticked)}/${String(warnings)} answered for`] : []),
      ...(infos > 0 ? [`${String(infos)} hints`] : []), ...gaps,
    ];
    return state === 'passed' && said.length === 0 ? [] : [[`${id}: ${state}`, ...said].join(', ')];
  });
}

const off = (rule: string): ConsolidationReport['rulesOff'][number] => ({ rule, code: 'KT000', reason: 'thí điểm' });
const ok = { ...LDTT, units: 2, adjustments: 0, total: 2, recount: 2, ok: true };
const wrong = { ...ok, recount: 3, ok: false };
const locked = fileOf('khoá.xlsx', { failure: { kind: 'encrypted', message: '' } });
const UNREAD = ['form: open, 1 errors', 'arithmetic: unknown, unread', 'lists: unknown, unread', 'ratios: unknown, unread', 'authority: unknown, unread'];
const NO_LAW = ['ratios: not-run, law', 'authority: not-run, law'];
const NO_PLAN = ['authority: not-run, plan', 'plan: not-run, plan', 'deadlines: not-run, plan'];

describe('the check before sending, of a consolidation', () => {
  it.each<[string, Partial<ConsolidationReport>, Partial<ChecklistBesides>, readonly string[]]>([
    ['with all that it looks at and nothing found', {}, {}, []],
    ['with a finding across files', { findings: [finding('person-in-two-units', 'error')] }, {}, ['lists: open, 1 errors']],
    ['with a finding inside a file', { files: [fileOf('a.xlsx', { findings: [finding('hidden-data', 'warning')] })] }, {},
      ['personal-data: open, 0/1 answered for']],
    ['with a hint', { findings: [finding('mixed-dates', 'info')] }, {}, ['form: passed, 1 hints']],
    ['with a figure of the report text that disagrees', {}, { reportFindings: [finding('report-figure-mismatch', 'error')] }, ['report-text: open, 1 errors']],
    ['with a warning that somebody answers for',
      { findings: [finding('subtotal-mismatch', 'warning', 'one'), finding('subtotal-mismatch', 'warning', 'two')] },
      { isTicked: ({ fingerprint }) => fingerprint === 'one' }, ['arithmetic: open, 1/2 answered for']],
    ['with a file that cannot be read', { files: [fileOf('a.xlsx'), locked] }, {}, UNREAD],
    ['with a total that does not balance', { balance: [ok, wrong] }, {}, ['arithmetic: open, 1 errors']],
    ['with totals that balance', { balance: [ok, ok] }, {}, []],
    ['with rows that the import would drop', {}, { droppedRows: 4 }, ['import: open, 4 errors']],
    ['without a dry run of the import', {}, { droppedRows: null }, ['import: not-run, import']],
    ['without a report text', {}, { reportFindings: null }, ['report-text: not-run, report-text']],
    ['without copies that go out', {}, { hasCopies: false }, ['personal-data: not-run, outgoing']],
    ['without a law for the run', { profile: 'none' }, {}, NO_LAW],
    ['without a law for one of the files', { files: [fileOf('a.xlsx'), fileOf('b.xlsx', { profile: 'none' })] }, {}, NO_LAW],
    ['without a plan', { expectedUnits: null }, {}, NO_PLAN],
    ['without a plan and a law', { expectedUnits: null, profile: 'none' }, {},
      ['ratios: not-run, law', 'authority: not-run, law, plan', ...NO_PLAN.slice(1)]],
    ['of a plan without units', { expectedUnits: 0 }, {}, []],
    ['without days of receipt', { completeness: completeness(1) }, {}, ['deadlines: unknown, receipts']],
    ['with all days of receipt', { completeness: completeness(0) }, {}, []],
    ['with a rule that broke down', { ruleFailures: [{ rule: 'duplicate-person', path: null, detail: '' }] }, {}, ['lists: unknown, broken']],
    ['with a rule that the office switched off', { rulesOff: [off('wrong-authority')] }, {}, ['authority: passed, off']],
    ['with a rule off that would have had no law, the others having none', { profile: 'none', rulesOff: [off('wrong-authority')] }, {},
      ['ratios: not-run, law', 'authority: not-run, off, law']],
    ['with a rule off that would have had no copies', { rulesOff: [off('personal-data-exposed')] }, { hasCopies: false },
      ['personal-data: passed, off']],
  ])('%s', (_, parts, besides, said) => {
    expect(remarks(complete(parts), besides).sort()).toEqual([...said].sort());
  });

  it('knows of what nobody has told it yet', () => {
    const open = toSubmissionChecklist(reportOf([]), { reportFindings: null, droppedRows: null, hasCopies: false, isTicked: () => true });
    const notRun: readonly StepId[] = ['authority', 'plan', 'deadlines', 'report-text', 'personal-data', 'import'];
    expect(open.filter(({ state }) => state === 'not-run').map(({ id }) => id)).toEqual(notRun);
    expect(open.filter(({ state }) => state === 'passed').map(({ id }) => id)).toEqual(['form', 'arithmetic', 'lists', 'ratios']);
  });
});
