import type { CellChange, RunChanges } from '#core/compare/run-changes';
import type { CountChange } from '#core/compare/runs';
import { changedAwards, isUnchanged, stateViews, type ChangedUnit } from '#ui/state/changed-units';

const LDTT = { award: 'LDTT', subject: 'individual' } as const;
const CSTDCS = { award: 'CSTDCS', subject: 'individual' } as const;
const count = (key: CountChange['key']): CountChange => ({ key, before: 3, after: 4 });
const cell = (key: CountChange['key'], sheet: string, at: string, path = 'a.xlsx'): CellChange => ({ key, path, sheet, cell: at, before: 3, after: 4 });
const unit = (parts: Partial<ChangedUnit>): ChangedUnit =>
  ({ code: '01', name: 'A', kind: 'changed', counts: [], files: { added: [], removed: [], changed: ['a.xlsx'] }, ...parts });

describe('changedAwards', () => {
  it.each([
    ['nothing for a file whose figures stayed', unit({}), []],
    ['counts alone where no cell is known', unit({ counts: [count(LDTT)] }), ['LDTT 3→4']],
    ['cells alone where the count stayed', unit({ cells: [cell(LDTT, 'DS', 'B9')] }), ['LDTT; a.xlsx DS B9']],
    ['cells by file and sheet', unit({
      counts: [count(LDTT)], cells: [cell(LDTT, 'DS', 'B9'), cell(LDTT, 'Biểu', 'D9'), cell(LDTT, 'DS', 'B10'), cell(LDTT, 'DS', 'B9', 'b.xlsx')],
    }), ['LDTT 3→4; a.xlsx DS B9 B10; a.xlsx Biểu D9; b.xlsx DS B9']],
    ['awards in the order of the catalogue', unit({ counts: [count(CSTDCS)], cells: [cell(LDTT, 'DS', 'B9')] }), ['LDTT; a.xlsx DS B9', 'CSTDCS 3→4']],
    ['no cells of a unit that left', unit({ kind: 'left', counts: [count(LDTT)], cells: [cell(LDTT, 'DS', 'B9')] }), ['LDTT 3→4']],
  ])('tells %s', (_name, changed, expected) => {
    expect(changedAwards(changed).map(({ key, count: figure, sheets }) => [
      `${key.award}${figure === null ? '' : ` ${String(figure.before)}→${String(figure.after)}`}`,
      ...sheets.map(({ path, sheet, cells }) => [path, sheet, ...cells.map((each) => each.cell)].join(' ')),
    ].join('; '))).toEqual(expected);
  });
});

const NONE: RunChanges = { totals: [], units: [] };
const SOME: RunChanges = { totals: [count(LDTT)], units: [{ ...unit({ counts: [count(LDTT)] }), cells: [] }] };

describe('stateViews', () => {
  it.each([
    ['no state file', null, null, []],
    ['a first state that was sent nowhere', SOME, null, ['last null']],
    ['what was sent before the last run', NONE, SOME, ['last null', 'sent 2021-06-28']],
    ['what was sent with the last run', SOME, SOME, ['both 2021-06-28']],
  ] as const)('tells each comparison once: %s', (_name, sinceLast, sent, expected) => {
    const views = stateViews({ sinceLast, sinceSent: sent === null ? null : { ...structuredClone(sent), on: '2021-06-28' } });
    expect(views.map(({ since, on }) => `${since} ${String(on)}`)).toEqual(expected);
  });
});

test('a run with changed totals or units is not unchanged', () => {
  expect([NONE, SOME, { ...SOME, units: [] }, { ...SOME, totals: [] }].map(isUnchanged)).toEqual([true, false, false, false]);
});
