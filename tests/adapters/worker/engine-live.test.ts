import { createEngineClient } from '#adapters/worker/engine-client';
import type { FromEngine, OpenEngine } from '#adapters/worker/engine-protocol';
import type { EngineControl, EngineLiveRequest } from '#app/ports/run-engine';
import { GridBuilder } from '#core/grid/grid-builder';
import type { SheetGrid } from '#core/grid/sheet-grid';
import { createEngineHost } from '#entries/engine-host';

const REQUEST: EngineLiveRequest = { plan: null, profile: 'auto', asOf: null };

const quiet = (): EngineControl => ({ signal: new AbortController().signal, report: () => undefined });

function grid(): SheetGrid {
  const builder = new GridBuilder();
  const rows = [
    ['DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020-2021'], ['TT', 'Họ và tên', 'Chức vụ', 'Danh hiệu'],
    ['1', 'Nguyễn Văn An', 'Giáo viên', 'LĐTT'], ['2', 'Lò Thị Bình', 'Giáo viên', 'LĐTT'], ['3', 'Quàng Văn Cường', 'Giáo viên', 'LĐTT'],
  ];
  rows.forEach((line, row) => { line.forEach((value, column) => { builder.set(row, column, { kind: 'text', value }); }); });
  return builder.build({ name: 'DS' });
}

const PATCH = [{
  id: 's1', changes: [{ at: { row: 4, column: 1 }, cell: { kind: 'text', value: 'Nguyễn Văn An' }, numberFormat: 'General' }],
}] as const;

describe('the open workbook over the line to the engine', () => {
  const answers: FromEngine[] = [];
  const transferred: number[] = [];
  const openEngine: OpenEngine = (receive) => {
    const take = createEngineHost((message, transfer) => {
      answers.push(message);
      transferred.push(transfer.length);
      receive(structuredClone(message, { transfer }));
    });
    return Promise.resolve({
      post: (message) => {
        const copy = structuredClone(message);
        setTimeout(() => { take(copy); }, 0);
      },
      close: () => undefined,
    });
  };
  beforeEach(() => {
    answers.length = 0;
    transferred.length = 0;
  });

  it('is opened once and then only told what changed; the sheets stay with the page', async () => {
    const client = createEngineClient(openEngine);
    const sheet = grid();
    const opened = await client.openWorkbook(REQUEST, { name: 'So.xlsx', sheets: [{ id: 's1', grid: sheet }] }, quiet());
    if (opened.kind !== 'done') throw new Error(JSON.stringify(opened));
    expect(opened.value.grids).toEqual([null]);
    expect(opened.value.report.files[0]).toMatchObject({ path: 'So.xlsx', sheets: [{ form: 'person-list' }] });
    expect(sheet.columns.length).toBeGreaterThan(0);
    const updated = await client.updateWorkbook({ patches: PATCH });
    if (updated.kind !== 'done') throw new Error(JSON.stringify(updated));
    expect(updated.value.report.files[0]?.findings.map(({ rule }) => rule)).toContain('duplicate-person');
    expect(updated.value.quotas).toMatchObject([{ scope: 'unit', base: 3, count: 0, cap: 0 }, { scope: 'pooled' }]);
    expect(answers.map(({ kind }) => kind)).toEqual(['workbook-checked', 'workbook-checked']);
    expect(transferred).toEqual([0, 0]);
  });

  it('fails an update where none is open, and after an opening that was refused', async () => {
    const client = createEngineClient(openEngine);
    expect(await client.updateWorkbook({ patches: PATCH })).toMatchObject({ kind: 'failed' });
    await client.openWorkbook(REQUEST, { name: 'So.xlsx', sheets: [{ id: 's1', grid: grid() }] }, quiet());
    const refused = await client.openWorkbook({ ...REQUEST, profile: 'Z' }, { name: 'So.xlsx' }, quiet());
    expect(refused).toEqual({ kind: 'refused', refusal: { kind: 'unknown-profile', profile: 'Z' } });
    expect(await client.updateWorkbook({ patches: PATCH })).toMatchObject({ kind: 'failed' });
  });

  it('is not opened when it was stopped before', async () => {
    const controller = new AbortController();
    controller.abort();
    const outcome = await createEngineClient(openEngine).openWorkbook(REQUEST, {}, { ...quiet(), signal: controller.signal });
    expect(outcome).toEqual({ kind: 'refused', refusal: { kind: 'cancelled' } });
    expect(answers).toEqual([]);
  });

  it('says that the engine broke or answered something else', async () => {
    const breaking = createEngineClient((_receive, broken) => Promise.resolve({
      post: () => { setTimeout(() => { broken('gone'); }, 0); }, close: () => undefined,
    }));
    expect(await breaking.updateWorkbook({})).toEqual({ kind: 'failed', detail: 'gone' });
    const confused = createEngineClient((receive) => Promise.resolve({
      post: ({ id }) => { setTimeout(() => { receive({ kind: 'bytes', id, outcome: { kind: 'done', value: new Uint8Array() } }); }, 0); },
      close: () => undefined,
    }));
    expect((await confused.updateWorkbook({})).kind).toBe('failed');
  });
});
