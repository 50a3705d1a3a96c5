import type { ConsolidationReport } from '#core/report/contract';
import type { EngineFile } from '#app/ports/run-engine';
import {
  consolidationReducer, startOfConsolidation, type ConsolidationAction, type ConsolidationState,
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

  it('keeps the report before, to tell what changed, until files of another consolidation come', () => {
    const first = reportOf([]);
    const second = reportOf([unitOf('01', 'Xã Mùn Chung', [])]);
    const done = (report: ConsolidationReport): ConsolidationAction =>
      ({ kind: 'ended', outcome: { kind: 'done', value: { report, plan: null, law: { kind: 'chosen' } as never } } });
    const earlierOf = ({ phase }: ConsolidationState) => (phase.kind === 'done' ? phase.earlier : undefined);
    const run = (report: ConsolidationReport): ConsolidationAction[] => [{ kind: 'started' }, done(report)];
    expect(earlierOf(after(added('a.xlsx'), ...run(first)))).toBeNull();
    expect(earlierOf(after(added('a.xlsx'), ...run(first), added('b.xlsx'), { kind: 'started' }, stopped, ...run(second)))).toBe(first);
    expect(earlierOf(after(added('a.xlsx'), ...run(first), { kind: 'cleared' }, added('b.xlsx'), ...run(second)))).toBeNull();
  });
});
