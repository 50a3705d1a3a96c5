import { GridBuilder } from '#core/grid/grid-builder';
import type { SheetGrid } from '#core/grid/sheet-grid';
import type { FindingReport } from '#core/report/contract';
import { groupFindings, placeIn } from '#ui/state/finding-groups';
import { FormulaCells } from '#ui/state/live-formulas';
import { firstGroups, nextGroups, returnedGroups, withoutGone } from '#ui/state/live-groups';
import { LiveCursor } from '#ui/state/live-cursor';
import { LiveQueue } from '#ui/state/live-queue';
import { heldBack, NOT_TYPING, placeKey, typingAfter } from '#ui/state/live-typing';
import type { LiveGroup } from '#ui/state/live-view';

function finding(code: string, cell: string | null, part: Partial<FindingReport> = {}): FindingReport {
  return {
    code, rule: `rule ${code}`, severity: 'error', message: `${code} ${cell ?? ''}`, path: null, sheet: 'DS', cell, related: [],
    basis: null, data: {}, fix: null, fingerprint: `${code}-${cell ?? ''}`, ...part,
  };
}

const cards = (...findings: FindingReport[]) => groupFindings(placeIn('So.xlsx', findings));

const brief = (groups: readonly LiveGroup[]): string[] =>
  groups.map(({ code, isNew, isGone, findings }) => `${code}${isNew ? ' new' : ''}${isGone ? ' gone' : ''} ${String(findings.length)}`);

describe('Cards from one check to the next', () => {
  const before = firstGroups(cards(finding('KT2', 'A1'), finding('KT5', 'A2'), finding('KT9', 'A3', { severity: 'warning' })));

  test('keep their place; a new one comes at the end of its severity, and one that goes stays a moment', () => {
    const next = nextGroups(before, cards(finding('KT1', 'B1'), finding('KT5', 'A2'), finding('KT9', 'A3', { severity: 'warning' })), true);
    expect(brief(next)).toEqual(['KT2 gone 1', 'KT5 1', 'KT1 new 1', 'KT9 1']);
    expect(brief(withoutGone(next))).toEqual(['KT5 1', 'KT1 new 1', 'KT9 1']);
    expect(withoutGone(before)).toBe(before);
  });

  test('are the same objects while nothing of them changes', () => {
    const next = nextGroups(before, cards(finding('KT2', 'A1'), finding('KT5', 'A2', { message: 'Khác' }), finding('KT9', 'A3', { severity: 'warning' })), true);
    expect([next[0] === before[0], next[1] === before[1], next[2] === before[2]]).toEqual([true, false, true]);
    expect(brief(next)).toEqual(['KT2 1', 'KT5 1', 'KT9 1']);
  });

  test('are new with a new finding until the next check, not until the next look', () => {
    const more = cards(finding('KT2', 'A1'), finding('KT2', 'A9'), finding('KT5', 'A2'));
    const grown = nextGroups(before.slice(0, 2), more, true);
    expect(brief(grown)).toEqual(['KT2 new 2', 'KT5 1']);
    expect(brief(nextGroups(grown, more, false))).toEqual(['KT2 new 2', 'KT5 1']);
    expect(brief(nextGroups(grown, more, true))).toEqual(['KT2 2', 'KT5 1']);
    expect(brief(nextGroups(grown, cards(finding('KT2', 'A1'), finding('KT5', 'A2')), true))).toEqual(['KT2 1', 'KT5 1']);
  });

  test('that come back while they go are new again', () => {
    const going = nextGroups(before, [], true);
    expect(brief(going)).toEqual(['KT2 gone 1', 'KT5 gone 1', 'KT9 gone 1']);
    expect(brief(nextGroups(going, cards(finding('KT5', 'A2')), true))).toEqual(['KT2 gone 1', 'KT5 new 1', 'KT9 gone 1']);
  });

  test('of a sheet that comes back into view are neither new nor going', () => {
    expect(brief(returnedGroups(before, cards(finding('KT1', 'B1'), finding('KT5', 'A2'))))).toEqual(['KT5 1', 'KT1 1']);
  });
});

describe('The current finding', () => {
  const groups = firstGroups(cards(finding('KT1', 'A1'), finding('KT1', 'A2'), finding('KT2', 'A3')));
  const cells = (cursor: LiveCursor, ...steps: (1 | -1)[]) => steps.map((step) => cursor.step(groups, step)?.cell);

  test('goes round about, from the ends on', () => {
    expect(cells(new LiveCursor(), 1, 1, 1, 1)).toEqual(['A1', 'A2', 'A3', 'A1']);
    expect(cells(new LiveCursor(), -1, -1)).toEqual(['A3', 'A2']);
    expect(new LiveCursor().step([], 1)).toBeUndefined();
  });

  test('when it is gone, the next stands in its place', () => {
    const [forth, back] = [new LiveCursor(), new LiveCursor()];
    for (const cursor of [forth, back]) cells(cursor, 1, 1);
    const rest = firstGroups(cards(finding('KT1', 'A1'), finding('KT2', 'A3')));
    expect([forth.step(rest, 1)?.cell, back.step(rest, -1)?.cell]).toEqual(['A3', 'A1']);
    const last = new LiveCursor();
    cells(last, -1);
    expect(last.step(firstGroups(cards(finding('KT1', 'A1'))), 1)?.cell).toBe('A1');
    expect(last.step([], 1)).toBeUndefined();
  });

  test('goes with the selection, and stays where two are at one cell', () => {
    const cursor = new LiveCursor();
    const both = firstGroups(cards(finding('KT1', 'A1'), finding('KT2', 'A1'), finding('KT3', 'A4')));
    cursor.step(both, 1);
    cursor.step(both, 1);
    const { current } = cursor;
    const at = (row: number, sheet = 'DS') => ({ kind: 'selection-changed', sheet, at: { row, column: 0 } }) as const;
    cursor.follow(both, at(0));
    expect(cursor.current).toBe(current);
    cursor.follow(both, at(8));
    expect(cursor.current).toBeNull();
    cursor.follow(both, at(3, 'Khác'));
    expect(cursor.current).toBeNull();
    cursor.follow(both, at(3));
    expect(JSON.parse(cursor.current ?? '[]')).toContain('KT3');
  });
});

describe('Computed cells', () => {
  function gridWith(formulas: Readonly<Record<string, string>>): SheetGrid {
    const builder = new GridBuilder();
    for (let row = 0; row < 6; row += 1) {
      for (let column = 0; column < 6; column += 1) {
        const formula = formulas[`${String(row)} ${String(column)}`];
        builder.set(row, column, formula === '' ? { kind: 'empty' } : { kind: 'number', value: row }, 0, formula);
      }
    }
    return builder.build({ name: 'Biểu' });
  }

  test('are read as few areas', () => {
    const block = Object.fromEntries([1, 2, 3].flatMap((row) => [2, 3].map((column) => [`${String(row)} ${String(column)}`, 'A1'])));
    expect(new FormulaCells(gridWith({ ...block, '5 0': 'A1', '5 1': 'A1', '5 5': '' })).areas).toEqual(['A6:B6', 'C2:D4', 'F6']);
    expect(new FormulaCells(gridWith({})).areas).toEqual([]);
  });

  test('are news when their result or formula changes; typed cells always are', () => {
    const cells = new FormulaCells(gridWith({ '5 1': 'SUM(B1:B5)' }));
    const result = (value: number, formula = 'SUM(B1:B5)') => ({ at: { row: 5, column: 1 }, cell: { kind: 'number', value }, numberFormat: 'General', formula }) as const;
    const typed = { at: { row: 0, column: 1 }, cell: { kind: 'number', value: 0 }, numberFormat: 'General' } as const;
    expect(cells.take([typed, result(5)])).toEqual([typed]);
    expect(cells.take([result(6)])).toEqual([result(6)]);
    expect(cells.take([result(6)])).toEqual([]);
    expect(cells.take([result(6, 'SUM(B1:B4)')])).toHaveLength(1);
    expect(cells.looksElsewhere).toBe(false);
    expect(cells.take([{ ...result(6), at: { row: 0, column: 0 }, formula: 'Khác!A1' }])).toHaveLength(1);
    expect([cells.looksElsewhere, cells.areas]).toEqual([true, ['A1', 'B6']]);
    expect(cells.take([{ ...typed, at: { row: 0, column: 0 } }])).toHaveLength(1);
    expect([cells.looksElsewhere, cells.areas]).toEqual([false, ['B6']]);
  });
});

describe('What is to be read', () => {
  const sheets = ['a', 'b', 'c'].map((id) => ({ id, name: id, visibility: 'visible', isOwned: false }) as const);

  test('are edits first, then one whole sheet at a time, that in view first', () => {
    const queue = new LiveQueue();
    for (const id of ['a', 'b']) queue.note(id, null);
    queue.note('c', 'A1');
    queue.note('c', 'B2');
    expect(queue.next(sheets, 'b')).toEqual({ areas: new Map([['c', ['A1', 'B2']]]), whole: null });
    expect(queue.next(sheets, 'b')).toEqual({ areas: new Map(), whole: 'b' });
    expect(queue.next(sheets, 'b')).toEqual({ areas: new Map(), whole: 'a' });
    expect([queue.isEmpty, queue.next(sheets, 'b')]).toEqual([true, { areas: new Map(), whole: null }]);
  });

  test.each([['3:4'], ['A1:F1000'], [null]])('an edit of %s is a whole sheet', (address) => {
    const queue = new LiveQueue();
    queue.note('a', 'A1');
    queue.note('a', address);
    queue.note('a', 'B2');
    expect(queue.next(sheets, null)).toEqual({ areas: new Map(), whole: 'a' });
  });
});

describe('A row being typed', () => {
  const typed = (address: string | null) => ({ kind: 'cells-changed', sheetId: 's', address }) as const;
  const selected = (row: number, sheet = 'DS') => ({ kind: 'selection-changed', sheet, at: { row, column: 0 } }) as const;

  test('is the one edited where the selection is, as long as it stays', () => {
    const here = typingAfter(typingAfter(NOT_TYPING, selected(8), undefined), typed('B9:C9'), 'DS');
    expect(here.edited).toEqual({ sheet: 'DS', row: 8 });
    expect(typingAfter(here, selected(8), undefined).edited).toEqual({ sheet: 'DS', row: 8 });
    expect(typingAfter(here, selected(9), undefined).edited).toBeNull();
    expect(typingAfter(here, selected(8, 'Khác'), undefined).edited).toBeNull();
    expect(typingAfter(here, typed('B9:B12'), 'DS').edited).toBeNull();
    expect(typingAfter(here, typed(null), 'DS').edited).toBeNull();
    expect(typingAfter(here, typed('B4'), 'DS').edited).toBeNull();
    expect(typingAfter(NOT_TYPING, typed('$B$4'), 'DS').edited).toEqual({ sheet: 'DS', row: 3 });
    expect(typingAfter(here, { kind: 'sheet-activated', sheetId: 's' }, undefined)).toBe(here);
  });

  test('holds back what is new in it while it lacks something', () => {
    const missing = finding('KT307', 'E9', { rule: 'missing-required-value' });
    const other = finding('KT1', 'B9');
    const typing = { selection: null, edited: { sheet: 'DS', row: 8 } };
    const elsewhere = [finding('KT1', 'B8'), finding('KT1', 'B9', { sheet: 'Khác' }), finding('KT1', null)];
    const all = heldBack([missing, other, ...elsewhere], typing, new Set());
    expect([[...all.held], all.rows]).toEqual([[missing, other], [{ sheet: 'DS', row: 8, held: 2 }]]);
    expect(heldBack([other], typing, new Set()).rows).toEqual([]);
    expect(heldBack([missing, other], typing, new Set([placeKey(missing)])).rows).toEqual([]);
    expect([...heldBack([missing, other], typing, new Set([placeKey(other)])).held]).toEqual([missing]);
    expect(heldBack([missing], NOT_TYPING, new Set()).rows).toEqual([]);
  });
});
