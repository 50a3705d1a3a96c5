import { usedRangeOf } from '#core/grid/model-range';

const cells = (...places: readonly (readonly [row: number, column: number])[]) =>
  places.map(([row, column]) => ({ row, column, value: undefined, style: 'plain' as const }));

test.each([
  ['one cell', cells([4, 2]), { top: 4, left: 2, bottom: 4, right: 2 }],
  ['cells of one row', cells([4, 2], [4, 7], [4, 5]), { top: 4, left: 2, bottom: 4, right: 7 }],
  ['cells anywhere, in any order', cells([4, 2], [9, 0], [1, 6], [3, 3]), { top: 1, left: 0, bottom: 9, right: 6 }],
  ['no cell', [], undefined],
])('the rectangle around %s', (_name, all, range) => {
  expect(usedRangeOf(all)).toEqual(range);
});
