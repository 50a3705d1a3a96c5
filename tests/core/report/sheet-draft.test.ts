import { countLines, SheetDraft } from '#core/report/sheet-draft';

const SHAPE = {
  name: 'A', columnWidths: [10, 40], frozenRows: 0, frozenColumns: 0, orientation: 'portrait', repeatRows: undefined, filter: undefined, footer: '',
} as const;

describe('lines of a text', () => {
  test.each<[string, number, number]>([
    ['', 10, 1],
    ['Trường A', 10, 1],
    ['Trường Mầm non Thị trấn', 14, 2],
    ['một\nhai', 20, 2],
    ['a'.repeat(64), 36, 2],
  ])('%j in %d', (text, width, lines) => {
    expect(countLines(text, width)).toBe(lines);
  });

  test('capitals take more room than small letters', () => {
    expect(countLines('TRƯỜNG MẦM NON', 15)).toBeGreaterThan(countLines('trường mầm non', 15));
  });

  test('marks that are composed or decomposed take the same', () => {
    const text = 'Trường Tiểu học số 1 thị trấn Tuần Giáo';
    expect(countLines(text.normalize('NFD'), 20)).toBe(countLines(text, 20));
  });
});

describe('a drafted sheet', () => {
  test('makes rows high enough for text that breaks, and leaves the others alone', () => {
    const draft = new SheetDraft();
    draft.text(0, 0, 'một hai ba bốn năm sáu', 'wrapped');
    draft.text(1, 0, 'một hai ba bốn năm sáu', 'text');
    draft.text(2, 1, 'một', 'wrapped');
    expect(draft.build(SHAPE).rowHeights.map(({ row }) => row)).toEqual([0]);
  });

  test('no row is higher than Excel allows', () => {
    const draft = new SheetDraft();
    draft.text(0, 0, 'chữ '.repeat(2000), 'wrapped');
    expect(draft.build(SHAPE).rowHeights).toEqual([{ row: 0, points: 409 }]);
  });

  test('a merged range is ruled in all its cells and speaks once', () => {
    const draft = new SheetDraft();
    draft.span({ top: 0, left: 0, bottom: 1, right: 1 }, 'Đơn vị', 'header');
    const { cells, merges } = draft.build(SHAPE);
    expect(cells.map(({ value }) => value?.value)).toEqual(['Đơn vị', undefined, undefined, undefined]);
    expect(cells.every(({ style }) => style === 'header')).toBe(true);
    expect(merges).toHaveLength(1);
  });
});
