import { leavesStaleResults, withEdits, type PreviewRow } from '#core/fixes/preview';
import type { SafeEdit } from '#core/fixes/safe-edits';
import type { Cell } from '#core/grid/cell';
import { GridBuilder } from '#core/grid/grid-builder';
import type { SheetGrid, WorkbookGrid } from '#core/grid/sheet-grid';
import type { Finding } from '#core/rules/finding';

function workbookOf(...sheets: readonly SheetGrid[]): WorkbookGrid {
  return { sheets, date1904: false, hasMacros: false, externalLinks: [] };
}

function sheetOf(cell: Cell, formula?: string): SheetGrid {
  const builder = new GridBuilder();
  builder.set(0, 0, cell, 0, formula);
  return builder.build({ name: 'S' });
}

function editOf(codes: readonly string[], value: string | number | null, sheet = 'S'): SafeEdit {
  const findings = codes.map((code): Finding => ({
    rule: code, code, severity: 'info', messageId: 'single', data: {}, path: 'a.xlsx', sheet, cell: null, related: [], basis: null, fix: null,
  }));
  return { edit: { sheet, at: { row: 0, column: 0 }, value }, findings };
}

describe('what a preview shows', () => {
  test.each<[string, Cell, string | number | null]>([
    ['nothing of an empty cell', { kind: 'empty' }, null],
    ['a text', { kind: 'text', value: 'x ' }, 'x '],
    ['a number', { kind: 'number', value: 1.5 }, 1.5],
    ['the serial of a date', { kind: 'date', serial: 44_352 }, 44_352],
    ['a truth value as Excel writes it', { kind: 'boolean', value: true }, 'TRUE'],
    ['an untruth likewise', { kind: 'boolean', value: false }, 'FALSE'],
    ['an error by its code', { kind: 'error', code: '#REF!' }, '#REF!'],
  ])('%s before the change', (_name, cell, before) => {
    expect(withEdits([], [editOf(['KT108'], 'y')], workbookOf(sheetOf(cell))))
      .toEqual([{ sheet: 'S', cell: 'A1', before, after: 'y', codes: ['KT108'] }]);
  });

  test('nothing before the change where the sheet is not there', () => {
    expect(withEdits([], [editOf(['KT108'], 'y', 'T')], workbookOf(sheetOf({ kind: 'number', value: 1 }))))
      .toEqual([{ sheet: 'T', cell: 'A1', before: null, after: 'y', codes: ['KT108'] }]);
  });

  test('the codes of all changes of a cell, ascending and each once', () => {
    const before = workbookOf(sheetOf({ kind: 'text', value: 'x' }));
    const rows = withEdits([], [editOf(['KT108', 'KT107'], 'y')], before);
    expect(withEdits(rows, [editOf(['KT106', 'KT108'], 'z')], before))
      .toEqual([{ sheet: 'S', cell: 'A1', before: 'x', after: 'z', codes: ['KT106', 'KT107', 'KT108'] }]);
  });

  test.each<[string, PreviewRow['after'], string | undefined, boolean]>([
    ['a number changed beside a formula', 3, 'B1+1', true], ['a text changed beside a formula', 'x', 'B1+1', false], ['a number changed in a sheet without one', 3, undefined, false],
  ])('results may be stale after %s: %s', (_name, after, formula, isStale) => {
    const row: PreviewRow = { sheet: 'S', cell: 'A1', before: null, after, codes: ['KT103'] };
    expect(leavesStaleResults([row], [sheetOf({ kind: 'number', value: 1 }, formula)])).toBe(isStale);
  });
});
