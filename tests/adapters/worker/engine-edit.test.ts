import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { createEngineClient } from '#adapters/worker/engine-client';
import type { OpenEngine } from '#adapters/worker/engine-protocol';
import type { EngineControl, EngineEditRequest, EngineFile, EngineRequest } from '#app/ports/run-engine';
import { rowsOfOffers, toEdits } from '#core/fixes/offers';
import { fromA1 } from '#core/grid/address';
import { cellAt } from '#core/grid/sheet-grid';
import { createEngineHost } from '#entries/engine-host';
import { FIXTURES } from '#support/memory-files';

/** The real engine behind a line that copies and transfers messages as a worker's does. */
const openEngine: OpenEngine = (receive) => {
  const take = createEngineHost((message, transfer) => { receive(structuredClone(message, { transfer })); });
  return Promise.resolve({
    post: (message) => { setTimeout(() => { take(structuredClone(message)); }, 0); },
    close: () => undefined,
  });
};

const quiet = (): EngineControl => ({ signal: new AbortController().signal, report: () => undefined });

function fixture(path: string): EngineFile & { readonly bytes: Buffer } {
  const bytes = readFileSync(join(FIXTURES, path));
  return { path, bytes, content: new Blob([bytes]) };
}

const requestOf = ({ path, content }: EngineFile): EngineRequest => ({ files: [{ path, content }], plan: null, profile: 'auto', asOf: null });

describe('an edit over the line to the engine', () => {
  it('gives a copy and its check; the copy can be edited again and the file stays as it was', async () => {
    const client = createEngineClient(openEngine);
    const file = fixture('defects/legacy-font.xlsx');
    const checked = await client.check(requestOf(file), quiet());
    if (checked.kind !== 'done') throw new Error(checked.kind);
    const rows = rowsOfOffers(checked.value.fixes[0]?.offers ?? []);
    const [first, ...others] = rows;
    if (first === undefined || others.length === 0) throw new Error('nothing is offered');

    const step = async (request: EngineEditRequest) => {
      const outcome = await client.edit(request, quiet());
      if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
      return outcome.value;
    };
    const once = await step({ run: requestOf(file), edits: toEdits([first]), sha256: checked.value.report.files[0]?.sha256 ?? '' });
    expect(once.check.grids[0]?.sheets.map((sheet) => (sheet.name === first.sheet ? cellAt(sheet, fromA1(first.cell) ?? { row: 0, column: 0 }) : null)))
      .toContainEqual({ kind: 'text', value: first.after });
    expect(rowsOfOffers(once.check.fixes[0]?.offers ?? [])).toEqual(others);

    const twice = await step({
      run: requestOf({ path: file.path, content: once.content }), edits: toEdits(others), sha256: once.check.report.files[0]?.sha256 ?? '',
    });
    expect(twice.check.fixes[0]?.offers).toEqual([]);
    expect(Buffer.from(await file.content.arrayBuffer()).equals(file.bytes)).toBe(true);
  }, 30_000);

  it('says that the file is another one by now', async () => {
    const file = fixture('defects/serial-repeat.xlsx');
    const outcome = await createEngineClient(openEngine).edit({ run: requestOf(file), edits: [], sha256: '0'.repeat(64) }, quiet());
    expect(outcome).toEqual({ kind: 'refused', refusal: { kind: 'changed-meanwhile' } });
  });

  it('says that there is no file', async () => {
    const file: EngineFile = { path: 'a.xlsx', content: new Blob([]) };
    const outcome = await createEngineClient(openEngine).edit(
      { run: { ...requestOf(file), files: [] }, edits: [], sha256: '' }, quiet());
    expect(outcome).toEqual({ kind: 'refused', refusal: { kind: 'no-files' } });
  });

  it('does not begin an edit that was stopped before', async () => {
    const controller = new AbortController();
    controller.abort();
    const outcome = await createEngineClient(openEngine).edit(
      { run: requestOf(fixture('defects/serial-repeat.xlsx')), edits: [], sha256: '' }, { ...quiet(), signal: controller.signal });
    expect(outcome).toEqual({ kind: 'refused', refusal: { kind: 'cancelled' } });
  });
});
