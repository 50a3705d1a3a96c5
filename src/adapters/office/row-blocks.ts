/** Bytes of JSON that one request or answer may reach: far below the 5 MB of Excel on the web. */
export const MAX_BATCH_BYTES = 1_000_000;

/** Rows of a rectangle, from 0 in its sheet. */
export interface RowBlock {
  readonly first: number;
  readonly count: number;
}

/** Cuts rows into blocks of at most this many cells, one row at least. */
export function rowBlocks(first: number, rows: number, columns: number, maxCells: number): RowBlock[] {
  const perBlock = Math.max(1, Math.floor(maxCells / Math.max(1, columns)));
  const blocks: RowBlock[] = [];
  for (let start = 0; start < rows; start += perBlock) {
    blocks.push({ first: first + start, count: Math.min(perBlock, rows - start) });
  }
  return blocks;
}

/** The two halves of a block that was too much; `undefined` for a single row. */
export function halves({ first, count }: RowBlock): readonly [RowBlock, RowBlock] | undefined {
  if (count < 2) return undefined;
  const half = Math.ceil(count / 2);
  return [{ first, count: half }, { first: first + half, count: count - half }];
}
