import fc from 'fast-check';
import { openLiveSession, type LiveSession } from '#app/use-cases/live-session';
import type { Cell } from '#core/grid/cell';
import { GridBuilder } from '#core/grid/grid-builder';
import { patchGrid, type CellChange } from '#core/grid/patch-grid';
import type { SheetGrid } from '#core/grid/sheet-grid';
import { viRunTexts } from '#i18n/run-texts';
import { viReportTexts } from '#i18n/vi-report';

const ROWS: readonly (readonly (string | number)[])[] = [
  ['DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM HỌC 2020-2021'],
  ['TT', 'Họ và tên', 'Ngày sinh', 'LĐTT', 'CSTĐCS', 'Xếp loại'],
  ['I', 'Tổ Tự nhiên'],
  [1, 'Lò Thị Ánh', '02/03/1985', 'x', 'x', 'Hoàn thành xuất sắc nhiệm vụ'],
  [2, 'Quàng Văn Bình', '12/10/1979', 'x', '', 'Hoàn thành tốt nhiệm vụ'],
  ['II', 'Tổ Xã hội'],
  [3, 'Cà Thị Chung', '25/06/1990', 'x', '', 'Hoàn thành tốt nhiệm vụ'],
  [4, 'Lường Văn Dũng', '30/01/1988', 'x', '', 'Hoàn thành tốt nhiệm vụ'],
  ['', 'Tổng cộng', '', 4, 1],
  [],
  ['Danh sách có 04 người'],
];

/** What people type: values of every column in every column, words that change what a row or the table is. */
const TYPED = [
  '', 'x', 1, 7, 'I', 'Tổng cộng', 'Cộng', 'Tổ Tự nhiên', 'Lò Thị Ánh', 'Lò  Thị Ánh', 'Tập thể', '02/03/1985', 'Hoàn thành nhiệm vụ', 'LĐTT', 'CSTĐCS', 'Giấy khen',
  'Họ và tên', 'Ghi chú', 'Hiệu trưởng', 'Danh sách có 12 người', 'LĐTT; CSTĐCS',
] as const;

const toCell = (value: string | number): Cell =>
  (value === '' ? { kind: 'empty' } : typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value });

function list(hasMerges: boolean): SheetGrid {
  const builder = new GridBuilder();
  ROWS.forEach((cells, row) => { cells.forEach((value, column) => { if (value !== '') builder.set(row, column, toCell(value)); }); });
  const merges = [{ top: 0, left: 0, bottom: 0, right: 5 }, { top: 3, left: 5, bottom: 4, right: 5 }, { top: 5, left: 1, bottom: 5, right: 4 }];
  return { ...builder.build({ name: 'Danh sách' }), merges: hasMerges ? merges : [] };
}

async function open(): Promise<LiveSession> {
  const services = {
    reader: { read: () => Promise.reject(new Error('No file is read.')) },
    documents: { read: () => ({ ok: false as const, error: { kind: 'corrupt' as const, detail: '' } }) },
    hasher: { sha256: () => Promise.reject(new Error('Nothing is hashed.')) },
    texts: viRunTexts, reportTexts: viReportTexts,
  };
  const session = await openLiveSession({ plan: null, profile: 'A', asOf: null }, services, { report: () => undefined, signal: { aborted: false } });
  if (!session.ok) throw new Error(session.error.kind);
  return session.value;
}

const edit = fc.record({
  row: fc.integer({ min: 0, max: ROWS.length + 1 }), column: fc.integer({ min: 0, max: 6 }), value: fc.constantFrom(...TYPED),
}).map(({ row, column, value }): CellChange => ({ at: { row, column }, cell: toCell(value), numberFormat: 'General' }));

test.each([false, true])('after any edits one by one, the sheet is judged as if it were read anew (merged cells: %s)', async (hasMerges) => {
  await fc.assert(fc.asyncProperty(fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }), async (updates) => {
    const session = await open();
    let grid = list(hasMerges);
    session.update({ name: 'So.xlsx', sheets: [{ id: 's', grid }], order: ['s'] });
    for (const changes of updates) {
      grid = patchGrid(grid, changes);
      const fresh = (await open()).update({ name: 'So.xlsx', sheets: [{ id: 's', grid }], order: ['s'] });
      expect(session.update({ patches: [{ id: 's', changes }] })).toEqual(fresh);
    }
  }), { numRuns: 60 });
});
