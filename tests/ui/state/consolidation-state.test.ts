import type { ConsolidationReport } from '#core/report/contract';
import type { EngineFile } from '#app/ports/run-engine';
import {
  chosenFile, consolidationReducer, startOfConsolidation, type ConsolidationAction, type ConsolidationState,
} from '#ui/state/consolidation-state';
import { reportOf, unitOf } from '#support/result-input';

const file = (path: string): EngineFile => ({ path, content: new Blob(['x']) });
const start = startOfConsolidation('2021-06-30');
const after = (...actions: readonly ConsolidationAction[]): ConsolidationState => actions.reduce(consolidationReducer, start);
const added = (...paths: readonly string[]): ConsolidationAction => ({ kind: 'files-added', files: paths.map(file), skipped: 1 });
const paths = ({ selection }: ConsolidationState) => selection.files.map(({ path }) => path);
const stopped: ConsolidationAction = { kind: 'ended', outcome: { kind: 'refused', refusal: { kind: 'cancelled' } } };

describe('consolidationReducer', () => {
  it('keeps files in the order of their paths and lets a file chosen again replace the one before', () => {
    const again = file('a.xlsx');
    const state = after(added('b.xlsx', 'a.xlsx'), { kind: 'files-added', files: [again], skipped: 2 });
    expect(paths(state)).toEqual(['a.xlsx', 'b.xlsx']);
    expect(state.selection.files[0]).toBe(again);
    expect(state.selection.skipped).toBe(3);
  });

  it('does not start without files', () => {
    expect(after({ kind: 'started' }).phase).toEqual({ kind: 'choosing' });
  });

  it('follows a run file by file', () => {
    const state = after(
      added('a.xlsx', 'b.xlsx'), { kind: 'started' },
      { kind: 'progressed', progress: { kind: 'file-started', path: 'a.xlsx', done: 0, total: 2 } },
      { kind: 'progressed', progress: { kind: 'file-done', path: 'a.xlsx', done: 1, total: 2, outcome: 'failed' } },
      { kind: 'progressed', progress: { kind: 'file-started', path: 'b.xlsx', done: 1, total: 2 } },
    );
    expect(state.phase).toEqual({
      kind: 'running',
      progress: { step: 'reading', done: 1, total: 2, states: new Map([['a.xlsx', 'failed'], ['b.xlsx', 'reading']]) },
    });
  });

  it('stands still in its selection while a run goes on', () => {
    const state = after(added('a.xlsx'), { kind: 'started' }, added('b.xlsx'), { kind: 'cleared' });
    expect(paths(state)).toEqual(['a.xlsx']);
    expect(state.phase.kind).toBe('running');
  });

  it('keeps the chosen files after a stop', () => {
    const state = after(added('a.xlsx'), { kind: 'started' }, stopped);
    expect(paths(state)).toEqual(['a.xlsx']);
    expect(state.phase).toEqual({ kind: 'refused', refusal: { kind: 'cancelled' } });
  });

  it('takes no outcome when no run goes on', () => {
    expect(after(added('a.xlsx'), stopped).phase).toEqual({ kind: 'choosing' });
  });

  it('lets an outcome go that no longer fits the selection', () => {
    const state = after(added('a.xlsx'), { kind: 'started' }, stopped, { kind: 'profile-chosen', profile: 'B' });
    expect(state.phase).toEqual({ kind: 'choosing' });
  });

  it('takes one province pack at a time, which clearing lets go', () => {
    const chosen = (path: string): ConsolidationAction => ({ kind: 'pack-chosen', pack: file(path) });
    expect(after(added('a.xlsx'), chosen('1.json'), chosen('2.json')).selection.pack?.path).toBe('2.json');
    expect(after(chosen('1.json'), { kind: 'pack-chosen', pack: null }).selection.pack).toBeNull();
    expect(after(chosen('1.json'), { kind: 'cleared' }).selection.pack).toBeNull();
    expect(after(added('a.xlsx'), { kind: 'started' }, stopped, chosen('1.json')).phase).toEqual({ kind: 'choosing' });
  });

  it('takes a file out of the units when it is the plan', () => {
    const state = after(added('a.xlsx', 'kế hoạch.xlsx'), { kind: 'file-made-plan', path: 'kế hoạch.xlsx' });
    expect(paths(state)).toEqual(['a.xlsx']);
    expect(state.selection.plan?.path).toBe('kế hoạch.xlsx');
  });

  it('gathers workbooks of past rounds, lets a result go that did not know them, and drops them with the rest', () => {
    const past = (...names: readonly string[]): ConsolidationAction => ({ kind: 'history-added', files: names.map(file) });
    const history = ({ selection }: ConsolidationState) => selection.history.map(({ path }) => path);
    const state = after(added('a.xlsx'), past('2020.xlsx', '2019.xlsx'), past('2018.xlsx', '2019.xlsx'));
    expect(history(state)).toEqual(['Năm trước/2018.xlsx', 'Năm trước/2019.xlsx', 'Năm trước/2020.xlsx']);
    expect(paths(state)).toEqual(['a.xlsx']);
    expect(after(added('a.xlsx'), { kind: 'started' }, stopped, past('2020.xlsx')).phase).toEqual({ kind: 'choosing' });
    expect(history(consolidationReducer(state, { kind: 'history-cleared' }))).toEqual([]);
    expect(history(consolidationReducer(state, { kind: 'cleared' }))).toEqual([]);
  });

  it('keeps past workbooks of one name apart from each other and from the file of now', () => {
    const sized = (path: string, text: string): EngineFile => ({ path, content: new Blob([text]) });
    const state = after(
      added('Trường A.xlsx'), { kind: 'history-added', files: [sized('Trường A.xlsx', 'x')] },
      { kind: 'history-added', files: [sized('Trường A.xlsx', 'xx'), sized('Trường A.xlsx', 'x')] },
    );
    expect(state.selection.history.map(({ path, content }) => [path, content.size])).toEqual([
      ['Năm trước 2/Trường A.xlsx', 2], ['Năm trước/Trường A.xlsx', 1],
    ]);
  });

  const many = (kind: 'decided-added' | 'history-added', ...names: readonly string[]): ConsolidationAction => ({ kind, files: names.map(file) });
  const chosen: ConsolidationAction = { kind: 'state-chosen', state: file('tt.json') };
  const done: ConsolidationAction = {
    kind: 'ended', outcome: {
      kind: 'done', value: { report: reportOf([]), plan: null, law: { kind: 'chosen' } as never, changes: { sinceLast: null, sinceSent: null } },
    },
  };

  it.each([
    ['decided lists that are chosen', many('decided-added', 'qd.xlsx')],
    ['decided lists that are dropped', { kind: 'decided-cleared' }],
    ['a state file that is chosen', chosen],
    ['a state file that is dropped', { kind: 'state-chosen', state: null }],
    ['a state file found among the files', { kind: 'files-added', files: [], skipped: 0, states: [file('tt.json')] }],
  ] as const)('lets a result go for %s, and nothing while a run goes on', (_name, action) => {
    expect(after(added('a.xlsx'), { kind: 'started' }, done, action).phase).toEqual({ kind: 'choosing' });
    const running = after(added('a.xlsx'), { kind: 'started' });
    expect(consolidationReducer(running, action)).toBe(running);
  });

  it.each([
    ['clearing', { kind: 'cleared' }],
    ['the sample district', { kind: 'district-given', files: [file('m.xlsx')], plan: file('p.xlsx'), asOf: '2021-06-25' }],
  ] as const)('begins without decided lists and state files after %s', (_name, action) => {
    const found: ConsolidationAction = { kind: 'files-added', files: [file('a.xlsx')], skipped: 0, states: [file('cũ.json')] };
    const { selection } = after(found, many('decided-added', 'qd.xlsx'), many('history-added', '2020.xlsx'), chosen, action);
    expect(selection).toMatchObject({ decided: [], history: [], state: null, foundStates: [], skipped: 0, pack: null });
  });

  it('offers state files that lay among the files, each once, without taking them', () => {
    const found = (...names: readonly string[]): ConsolidationAction => ({ kind: 'files-added', files: [], skipped: 0, states: names.map(file) });
    const { selection } = after(found('h/b.json', 'h/a.json'), found('h/a.json'));
    expect(selection.foundStates.map(({ path }) => path)).toEqual(['h/a.json', 'h/b.json']);
    expect(selection.state).toBeNull();
  });

  it('takes a decided list out of the units when it lay among them, and finds it by its shown path', () => {
    const { selection } = after(added('h/a.xlsx', 'h/qd.xlsx'), many('decided-added', 'qd.xlsx'));
    expect(selection.files.map(({ path }) => path)).toEqual(['h/a.xlsx']);
    expect(chosenFile(selection, 'Quyết định/qd.xlsx')).toBe(selection.decided[0]);
  });

  it('keeps a unit\'s file of the same name and other content as a decided list', () => {
    const other: ConsolidationAction = { kind: 'decided-added', files: [{ path: 'a.xlsx', content: new Blob(['xx']) }] };
    expect(paths(after(added('h/a.xlsx'), other))).toEqual(['h/a.xlsx']);
  });

  it('compares the next run with the result that was kept, and remembers the day it is sent', () => {
    const kept = (sentOn: string | null): ConsolidationAction => ({ kind: 'state-kept', state: file('mới.json'), sentOn });
    const shown = [added('a.xlsx'), chosen, { kind: 'started' }, done] as const;
    const sentOn = ({ phase }: ConsolidationState) => (phase.kind === 'done' ? phase.sentOn : undefined);
    expect(after(...shown, kept(null)).selection.state?.path).toBe('mới.json');
    expect([after(...shown), after(...shown, kept(null)), after(...shown, kept('2021-06-28')), after(...shown, kept('2021-06-28'), kept(null))].map(sentOn))
      .toEqual([null, null, '2021-06-28', '2021-06-28']);
    expect(sentOn(after(...shown, kept('2021-06-28'), { kind: 'profile-chosen', profile: 'B' }, { kind: 'started' }, done))).toBeNull();
    expect(after(added('a.xlsx'), kept('2021-06-28')).selection.state).toBeNull();
  });

  it('keeps the report before, to tell what changed, until files of another consolidation come', () => {
    const first = reportOf([]);
    const second = reportOf([unitOf('01', 'Xã Mùn Chung', [])]);
    const done = (report: ConsolidationReport): ConsolidationAction =>
      ({ kind: 'ended', outcome: { kind: 'done', value: { report, plan: null, law: { kind: 'chosen' } as never, changes: { sinceLast: null, sinceSent: null } } } });
    const earlierOf = ({ phase }: ConsolidationState) => (phase.kind === 'done' ? phase.earlier : undefined);
    const run = (report: ConsolidationReport): ConsolidationAction[] => [{ kind: 'started' }, done(report)];
    expect(earlierOf(after(added('a.xlsx'), ...run(first)))).toBeNull();
    expect(earlierOf(after(added('a.xlsx'), ...run(first), added('b.xlsx'), { kind: 'started' }, stopped, ...run(second)))).toBe(first);
    expect(earlierOf(after(added('a.xlsx'), ...run(first), { kind: 'cleared' }, added('b.xlsx'), ...run(second)))).toBeNull();
  });
});
