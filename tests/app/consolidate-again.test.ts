import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { consolidateAgain, type AgainRun } from '#app/use-cases/consolidate-again';
import type { SourceFile } from '#app/ports/file-source';
import { fromA1 } from '#core/grid/address';
import { RUN_SERVICES } from '#entries/cli/run-services';
import { patchWorkbook } from '#formats/xlsx/patch-workbook';
import { FIXTURES, sourceOf } from '#support/memory-files';

const FOLDER = join(FIXTURES, 'district');
const read = (path: string): Uint8Array => readFileSync(join(FOLDER, path));
const UNITS = readdirSync(join(FOLDER, 'units')).sort().map((name) => `units/${name}`);
const EDITED = 'units/03-Mầm non Họa Mi.xlsx';

async function again(files: readonly SourceFile[], stateText: string | null, sentOn: string | null = null): Promise<AgainRun> {
  const state = stateText === null ? null : sourceOf('tt.json', () => new TextEncoder().encode(stateText));
  const run = await consolidateAgain(
    { files, state, sentOn, plan: sourceOf('plan.xlsx', () => read('plan.xlsx')), profile: 'auto', asOf: null },
    RUN_SERVICES, { report: () => undefined, signal: { aborted: false } },
  );
  if (!run.ok) throw new Error(JSON.stringify(run.error));
  return run.value;
}

const sources = (edited: Uint8Array | null = null): SourceFile[] =>
  UNITS.map((path) => sourceOf(path, () => (path === EDITED && edited !== null ? edited : read(path))));

describe('consolidateAgain', () => {
  test('tells the unit and the cell in which a name was changed, though no count did', async () => {
    const first = await again(sources(), null, '2021-06-21');
    expect(first.changes).toEqual({ sinceLast: null, sinceSent: null });
    const place = first.report.units.find(({ path }) => path === EDITED)?.tallies.find(({ award }) => award === 'LDTT')?.cells[4];
    const at = fromA1(place?.cell ?? '');
    if (place === undefined || at === undefined) throw new Error('the unit lists its LĐTT');
    const edited = patchWorkbook(read(EDITED), [{ sheet: place.sheet, at, value: 'Lò Thị Ún' }]);
    if (!edited.ok) throw new Error(JSON.stringify(edited.error));
    const second = await again(sources(edited.value.bytes), first.stateText);
    const told = second.changes.sinceLast?.units.map(({ name, kind, counts, files, cells }) => ({ name, kind, counts, files, cells: cells.filter(({ key }) => key.award === 'LDTT') }));
    expect(told).toEqual([{
      name: 'Trường Mầm non Họa Mi', kind: 'changed', counts: [], files: { added: [], removed: [], changed: [EDITED] },
      cells: [{ key: { award: 'LDTT', subject: 'individual' }, path: EDITED, sheet: place.sheet, cell: place.cell, before: 'name', after: 'name' }],
    }]);
    expect(second.changes.sinceSent?.units.map(({ name }) => name)).toEqual(['Trường Mầm non Họa Mi']);
    const third = await again(sources(edited.value.bytes), second.stateText);
    expect(third.changes.sinceLast).toEqual({ totals: [], units: [] });
  });

  test('keeps nobody\'s name', async () => {
    const { stateText, sheets } = await again(sources(), null);
    const names = sheets.find(({ name }) => name === 'Danh sách')?.cells
      .flatMap(({ row, column, value }) => (row > 3 && column === 2 && value?.kind === 'text' ? [value.value] : [])) ?? [];
    expect(names.length).toBeGreaterThan(300);
    expect(names.filter((name) => !name.startsWith('Trường') && stateText.includes(name))).toEqual([]);
  });

  test.each([
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00]), 'not-text'],
    ['another version', new TextEncoder().encode('{"version":9}'), 'unknown-version'],
  ])('is refused for a state file of %s', async (_name, bytes, fault) => {
    const run = await consolidateAgain(
      { files: sources(), state: sourceOf('tt.json', () => bytes), sentOn: null, plan: null, profile: 'auto', asOf: null },
      RUN_SERVICES, { report: () => undefined, signal: { aborted: false } },
    );
    expect(run).toMatchObject({ ok: false, error: { kind: 'state-invalid', path: 'tt.json', problem: { fault } } });
  });
});
