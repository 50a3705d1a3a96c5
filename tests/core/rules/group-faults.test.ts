import { groupFaults, type FaultyCell } from '#core/rules/shared/group-faults';

function cellsOf(...places: readonly (readonly [number, number])[]): FaultyCell[] {
  return places.map(([row, column]) => ({ at: { row, column }, text: 'x', proposed: 'y' }));
}

function column(number: number, length: number): (readonly [number, number])[] {
  return Array.from({ length }, (_, row) => [row, number] as const);
}

const sizes = (groups: ReturnType<typeof groupFaults>): number[] => groups.map(({ cells }) => cells.length);

describe('groupFaults', () => {
  it.each([
    { name: 'no cells', cells: cellsOf(), outOf: undefined, expected: [] },
    { name: 'a few cells, each alone', cells: cellsOf([1, 1], [4, 1], [4, 2]), outOf: undefined, expected: [1, 1, 1] },
    { name: 'five of a column, each alone', cells: cellsOf(...column(1, 5)), outOf: undefined, expected: [1, 1, 1, 1, 1] },
    { name: 'six of a column, together', cells: cellsOf(...column(1, 6)), outOf: undefined, expected: [6] },
    { name: 'a full column beside a single cell', cells: cellsOf(...column(1, 6), [9, 2]), outOf: undefined, expected: [6, 1] },
    { name: 'two full columns, the sheet', cells: cellsOf(...column(1, 6), ...column(2, 6), [9, 3]), outOf: undefined, expected: [13] },
    { name: 'half of all cells over many columns, the sheet', cells: cellsOf([0, 0], [0, 1], [0, 2], [0, 3], [0, 4], [0, 5]), outOf: 12, expected: [6] },
    { name: 'fewer than half over many columns, each alone', cells: cellsOf([0, 0], [0, 1], [0, 2], [0, 3], [0, 4], [0, 5]), outOf: 13, expected: [1, 1, 1, 1, 1, 1] },
    { name: 'all of a small sheet, each alone', cells: cellsOf([0, 0], [0, 1]), outOf: 2, expected: [1, 1] },
  ])('$name', ({ cells, outOf, expected }) => {
    expect(sizes(groupFaults(cells, outOf))).toEqual(expected);
  });

  it('names the first and the last cell of a group', () => {
    const [group] = groupFaults(cellsOf(...column(1, 6)));
    expect(group?.cells[0].at).toEqual({ row: 0, column: 1 });
    expect(group?.last).toBe('B6');
  });
});
