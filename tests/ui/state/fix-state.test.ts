import type { PreviewRow } from '#core/fixes/preview';
import {
  countFixedCells, fixReducer, hasUnsavedFixes, madeFixes, NO_FIX_STEPS, type FixAction, type FixState, type FixTarget,
} from '#ui/state/fix-state';

type State = FixState<string, string>;
type Action = FixAction<string, string>;

const START: State = NO_FIX_STEPS;
const CARD: FixTarget = { card: 'warning KT106', finding: null };
const row = (cell: string): PreviewRow => ({ sheet: 'S', cell, before: 'a', after: 'b', codes: ['KT106'] });

const previewed = (...cells: string[]): Action => ({ kind: 'previewed', target: CARD, rows: cells.map(row) });
const applying: Action = { kind: 'applying' };
const undone: Action = { kind: 'undone' };
const saved: Action = { kind: 'saved', name: 'x - da sua.xlsx' };
const applied = (before: string): Action => ({ kind: 'applied', before });
const apply = (before: string, ...cells: string[]): Action[] => [previewed(...cells), applying, applied(before)];
const run = (...actions: readonly Action[]): State => actions.reduce(fixReducer<string, string>, START);

describe('a preview', () => {
  test('is shown before anything is made', () => {
    const state = run(previewed('A1', 'A2'));
    expect(state.preview).toEqual({ target: CARD, rows: [row('A1'), row('A2')], isApplying: false, problem: null });
    expect(madeFixes(state)).toEqual([]);
  });

  test.each<[string, readonly Action[]]>([
    ['an application without a preview', [applying, applied('v0')]],
    ['an application that was not begun', [previewed('A1'), applied('v0')]],
    ['an application of a preview that was closed', [previewed('A1'), { kind: 'preview-closed' }, applying, applied('v0')]],
    ['a refusal that nothing asked for', [previewed('A1'), { kind: 'not-applied', problem: 'p' }]],
  ])('%s makes nothing', (_name, actions) => {
    const state = run(...actions);
    expect([madeFixes(state), state.notice, state.preview?.problem ?? null]).toEqual([[], null, null]);
  });

  test('of nothing is not shown', () => {
    expect(run(previewed()).preview).toBeNull();
  });

  test.each<[string, Action]>([
    ['replaced by another', previewed('B1')], ['closed', { kind: 'preview-closed' }], ['applied twice', applying], ['undone', undone],
  ])('that is being applied cannot be %s', (_name, action) => {
    const state = run(...apply('v0', 'Z1'), previewed('A1'), applying);
    expect(fixReducer(state, action)).toBe(state);
  });

  test('that could not be applied stays with the reason, and can be tried again', () => {
    const refused = run(previewed('A1'), applying, { kind: 'not-applied', problem: 'locked' });
    expect(refused.preview).toMatchObject({ isApplying: false, problem: 'locked' });
    expect(fixReducer(refused, applying).preview).toMatchObject({ isApplying: true, problem: null });
  });
});

describe('undoing', () => {
  test('takes back the last application, then the one before', () => {
    const twice = run(...apply('v0', 'A1'), ...apply('v1', 'A2', 'A3'));
    expect(twice.steps.map(({ before }) => before)).toEqual(['v0', 'v1']);
    const once = fixReducer(twice, undone);
    expect([once.steps.map(({ before }) => before), once.notice]).toEqual([['v0'], { kind: 'undone', cells: 2 }]);
    expect(fixReducer(once, undone).steps).toEqual([]);
  });

  test('with nothing made does nothing', () => {
    expect(run(undone)).toBe(START);
  });

  test('closes a preview, which was of what is no more', () => {
    expect(run(...apply('v0', 'A1'), previewed('A2'), undone).preview).toBeNull();
  });

  test('reaches back twenty applications; older ones stay made', () => {
    const many = run(...Array.from({ length: 23 }, (_unused, index) => apply(`v${String(index)}`, `A${String(index + 1)}`)).flat());
    expect([many.steps.length, many.steps[0]?.before, many.settled.length, countFixedCells(many)]).toEqual([20, 'v3', 3, 23]);
    const back = Array.from({ length: 25 }, () => undone).reduce(fixReducer<string, string>, many);
    expect([back.steps.length, countFixedCells(back), hasUnsavedFixes(back)]).toEqual([0, 3, true]);
  });
});

describe('unsaved changes', () => {
  test.each<[string, readonly Action[], boolean]>([
    ['nothing made', [], false],
    ['only previewed', [previewed('A1')], false],
    ['applied', apply('v0', 'A1'), true],
    ['applied and undone', [...apply('v0', 'A1'), undone], false],
    ['applied and saved', [...apply('v0', 'A1'), saved], false],
    ['saved, then more applied', [...apply('v0', 'A1'), saved, ...apply('v1', 'A2')], true],
    ['saved, then undone to something else', [...apply('v0', 'A1'), ...apply('v1', 'A2'), saved, undone], true],
    ['saved, then undone to the file itself', [...apply('v0', 'A1'), saved, undone], false],
    ['saved, undone and applied otherwise', [...apply('v0', 'A1'), saved, undone, ...apply('v0', 'A2')], true],
    ['could not be saved', [...apply('v0', 'A1'), { kind: 'not-saved', detail: 'full' }], true],
  ])('%s', (_name, actions, expected) => {
    expect(hasUnsavedFixes(run(...actions))).toBe(expected);
  });

  test('a cell that was changed twice counts once', () => {
    expect(countFixedCells(run(...apply('v0', 'A1', 'A2'), ...apply('v1', 'A2')))).toBe(2);
  });
});

test('each thing that is done is said', () => {
  expect(run(...apply('v0', 'A1', 'A2')).notice).toEqual({ kind: 'applied', cells: 2, card: CARD.card });
  expect(run(...apply('v0', 'A1'), saved).notice).toEqual({ kind: 'saved', name: 'x - da sua.xlsx' });
  expect(run({ kind: 'not-saved', detail: 'full' }).notice).toEqual({ kind: 'not-saved', detail: 'full' });
});
