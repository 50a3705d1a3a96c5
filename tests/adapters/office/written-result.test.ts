import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createExcelHost } from '#adapters/office/excel-host';
import { consolidateFiles } from '#app/use-cases/consolidate-files';
import type { ConsolidationRun } from '#app/use-cases/run-contract';
import { fromA1, toA1 } from '#core/grid/address';
import { patchWorkbook } from '#formats/xlsx/patch-workbook';
import { viReportTexts } from '#i18n/vi-report';
import { EngineBook } from '#support/excel-engine/book';
import type { ExcelEngine } from '#support/excel-engine/engine';
import { openExcel } from '#support/excel-engine/load-library';
import { FIXTURES, fixtureSource, sourceOf, TEST_SERVICES } from '#support/memory-files';
import { WrittenSheets } from '#ui/state/written-sheets';

const SUMMARY = viReportTexts.sheetNames.summary;
const UNITS = readdirSync(join(FIXTURES, 'district/units')).map((name) => fixtureSource(`district/units/${name}`));
const QUIET = { report: () => undefined, signal: { aborted: false } };

let run: ConsolidationRun;
let engine: ExcelEngine;
let store: WrittenSheets;

const namesOf = () => engine.book.sheets.map(({ name }) => name);

async function until(isSo: () => boolean): Promise<void> {
  for (let round = 0; round < 100 && !isSo(); round += 1) await new Promise((resolve) => { setTimeout(resolve, 20); });
}

beforeAll(async () => {
  const plan = fixtureSource('district/plan.xlsx');
  const made = await consolidateFiles({ files: UNITS, plan, profile: 'auto', asOf: null }, TEST_SERVICES, QUIET);
  if (!made.ok) throw new Error(made.error.kind);
  run = made.value;
});

describe.each([7, 9, 14])('a consolidation in the open workbook at ExcelApi 1.%i', (minor) => {
  beforeEach(() => {
    const book = new EngineBook('Sổ của tôi.xlsx');
    book.enter(book.addSheet('Biểu 1'), 0, 0, 'của tôi');
    engine = openExcel(minor, book);
    store = new WrittenSheets(createExcelHost(), { resultSheets: () => Promise.resolve({ kind: 'done', value: run }) });
  });

  /** Cells of the totals in the summary as the result draws them, with what the report says. */
  function totals() {
    return [...run.places.get(SUMMARY) ?? []].flatMap(([place, { key, path }]) => {
      const [row = 0, column = 0] = place.split(' ').map(Number);
      const total = run.report.totals.find(({ award, subject }) => award === key.award && subject === key.subject);
      return path === null ? [{ row, column, count: total?.count ?? 0 }] : [];
    });
  }

  test('stands there with totals that the application computes as the report does', async () => {
    await store.write(run.report);
    expect(store.current().phase).toEqual({ kind: 'idle' });
    expect(namesOf()).toEqual(['Biểu 1', ...run.sheets.map(({ name }) => name)]);
    const sheet = engine.book.sheetByName(SUMMARY);
    expect(totals().length).toBe(run.report.totals.length);
    for (const { row, column, count } of totals()) {
      expect(sheet?.peek(row, column)?.formula).toMatch(/^=SUM\(/);
      expect(sheet?.peek(row, column)?.value).toBe(count);
    }
  });

  test('leads from a selected total to its sources, and again after it was written anew', async () => {
    await store.write(run.report);
    let end = store.follow();
    const [total] = totals();
    if (total === undefined) throw new Error('The district has totals.');
    const at = toA1(total);
    const selectAnew = async () => {
      // Until the handlers stand, the selection is not heard.
      await new Promise((resolve) => { setTimeout(resolve, 100); });
      engine.select(SUMMARY, at);
      await until(() => store.current().selected !== null);
    };
    await selectAnew();
    const { selected } = store.current();
    expect(selected).toMatchObject({ sheet: SUMMARY, cell: at });
    expect(selected?.sources.sources.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(total.count);
    expect(selected?.sources.sources.every(({ tally }) => (tally?.cells.length ?? 0) > 0)).toBe(true);
    engine.select('Biểu 1', 'A1');
    await until(() => store.current().selected === null);
    expect(store.current().selected).toBeNull();
    end();
    await store.write(run.report);
    end = store.follow();
    await selectAnew();
    expect(store.current().selected?.cell).toBe(at);
    end();
    expect(store.current().written).toHaveLength(2);
    await store.undo();
    expect(namesOf()).toContain(SUMMARY);
    await store.undo();
    expect([namesOf(), store.current().phase.kind]).toEqual([['Biểu 1'], 'undone']);
  });

  test('asks about a name that a sheet of the user has, and leads to its parts under another', async () => {
    const own = engine.book.addSheet(SUMMARY.toUpperCase());
    engine.book.enter(own, 0, 0, 'của tôi');
    await store.write(run.report);
    const { phase } = store.current();
    if (phase.kind !== 'clash') throw new Error(phase.kind);
    expect([...phase.names]).toEqual([[SUMMARY, `${SUMMARY} (2)`]]);
    expect(namesOf()).toEqual(['Biểu 1', SUMMARY.toUpperCase()]);
    store.giveUp();
    expect(store.current().phase.kind).toBe('idle');
    await store.writeUnder(phase.names, run.report);
    expect(namesOf()).toContain(`${SUMMARY} (2)`);
    expect(own.peek(0, 0)?.value).toBe('của tôi');
    // Agreed once: the second time its own sheet is replaced without a question.
    await store.write(run.report);
    expect([store.current().phase.kind, namesOf().filter((name) => name.includes('(')).length]).toEqual(['idle', 1]);
  });

  /** Cells with a link, where it leads, and whether that cell is there. */
  function links() {
    return engine.book.sheets.flatMap((sheet) => [...sheet.rows].flatMap(([row, cells]) => [...cells].flatMap(([column, cell]) => {
      const target = cell.hyperlink?.documentReference;
      if (target === undefined) return [];
      const [, name = '', place = ''] = /^'(.+)'!([A-Z]+\d+)$/.exec(target) ?? [];
      const at = fromA1(place);
      const found = at === undefined ? undefined : engine.book.sheets.find((each) => each.name === name)?.peek(at.row, at.column);
      return [{ sheet: sheet.name, row, column, cell, name, place, found }];
    })));
  }

  /** Links of the result, as it was made. */
  const targets = () => run.sheets.flatMap(({ name, cells }) => cells.flatMap(({ row, column, value }) =>
    (value !== undefined && 'target' in value ? [`${name} ${String(row)} ${String(column)} ${value.target}`] : [])));

  test('leads by its links to the sheet and cell that the result names, and looks and reads as without them', async () => {
    await store.write(run.report);
    expect(links().map(({ sheet, row, column, name, place }) => `${sheet} ${String(row)} ${String(column)} '${name}'!${place}`).sort())
      .toEqual([...targets()].sort());
    expect(links().every(({ found }) => found !== undefined && found.value !== '')).toBe(true);
    for (const { row, column, count } of totals()) {
      const cell = engine.book.sheetByName(SUMMARY)?.peek(row, column);
      expect([cell?.value, cell?.formula?.startsWith('=SUM('), cell?.looks.get('Format/Font/Underline')]).toEqual([count, true, 'None']);
      expect(cell?.hyperlink?.documentReference).toMatch(/^'Truy vết'!A\d+$/);
    }
    expect(links().filter(({ cell }) => String(cell.value).includes('!'))).toEqual([]);
  });

  test('leads by its links to sheets under other names', async () => {
    const { trace } = viReportTexts.sheetNames;
    engine.book.addSheet(trace);
    await store.write(run.report);
    const { phase } = store.current();
    if (phase.kind !== 'clash') throw new Error(phase.kind);
    await store.writeUnder(phase.names, run.report);
    const other = `${trace} (2)`;
    expect(phase.names.get(trace)).toBe(other);
    expect(links().length).toBe(targets().length);
    expect(links().filter(({ sheet }) => sheet === SUMMARY).every(({ name, found }) => name === other && found !== undefined && found.value !== '')).toBe(true);
    expect(links().filter(({ sheet }) => sheet === other).every(({ name }) => name === SUMMARY)).toBe(true);
    const end = store.follow();
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    const [first] = links().filter(({ cell }) => cell.formula !== undefined);
    engine.select(other, first?.place ?? '');
    await until(() => store.current().selected !== null);
    expect(store.current().selected?.sources.path).toBeNull();
    end();
  });

  test('stops when asked to and leaves nothing', async () => {
    const end = store.subscribe(() => {
      const { phase } = store.current();
      if (phase.kind === 'writing' && phase.sheetsDone > 0) store.cancel();
    });
    await store.write(run.report);
    end();
    expect(store.current().phase).toEqual({ kind: 'refused', error: { kind: 'cancelled' } });
    expect(namesOf()).toEqual(['Biểu 1']);
  });
});

test('a formula typed as text in a unit file ends as text in the open workbook', async () => {
  const text = '=HYPERLINK("http://x","Lò Văn A")';
  const cell = run.report.units.flatMap(({ tallies }) => tallies).filter(({ source }) => source === 'list').flatMap(({ cells }) => cells)
    .find(({ path }) => path.endsWith('.xlsx'));
  const unit = UNITS.find(({ path }) => path === cell?.path);
  const at = fromA1(cell?.cell ?? '');
  if (cell === undefined || unit === undefined || at === undefined) throw new Error('The district has a list in an .xlsx file.');
  const patched = patchWorkbook(await unit.read(), [{ sheet: cell.sheet, at, value: text }]);
  if (!patched.ok) throw new Error(JSON.stringify(patched.error));
  const { bytes } = patched.value;
  const made = await consolidateFiles({ files: [sourceOf(unit.path, () => bytes)], plan: null, profile: 'auto', asOf: null }, TEST_SERVICES, QUIET);
  if (!made.ok) throw new Error(made.error.kind);
  engine = openExcel(14, new EngineBook('Sổ.xlsx'));
  engine.book.addSheet('Biểu 1');
  store = new WrittenSheets(createExcelHost(), { resultSheets: () => Promise.resolve({ kind: 'done', value: made.value }) });
  await store.write(made.value.report);
  const list = viReportTexts.sheetNames.list;
  const places = made.value.sheets.find(({ name }) => name === list)?.cells.filter(({ value }) => value?.value === text) ?? [];
  expect(places.length).toBeGreaterThan(0);
  for (const { row, column } of places) {
    const written = engine.book.sheetByName(list)?.peek(row, column);
    expect([written?.value, written?.formula]).toEqual([text, undefined]);
  }
});
