import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { consolidateFiles } from '#app/use-cases/consolidate-files';
import type { ConsolidationRun } from '#app/use-cases/run-contract';
import { fromA1, toA1 } from '#core/grid/address';
import type { PatchEdit } from '#core/grid/workbook-patch';
import { patchWorkbook } from '#formats/xlsx/patch-workbook';
import { viReportTexts } from '#i18n/vi-report';
import { launchChromium, servePane, type PaneServer } from '#support/chromium';
import { openExcelPage, type ExcelPage, type ExcelPageOptions, type PageSheet } from '#support/excel-page';
import { FIXTURES, fixtureSource, sourceOf, TEST_SERVICES } from '#support/memory-files';
import { overflow, violations } from '#support/page-checks';

const UNITS = join(FIXTURES, 'district/units');
const PLAN = join(FIXTURES, 'district/plan.xlsx');
const SHOTS = process.env['SHOTS'] ?? mkdtempSync(join(tmpdir(), 'so-thi-dua-excel-'));
const { summary: SUMMARY, list: LIST } = viReportTexts.sheetNames;
/** What Excel would run as a formula if it were written as it is. */
const DANGEROUS = '=HYPERLINK("http://x","Lò Văn A")';
const OWN: PageSheet = { name: 'Sổ tay', rows: [['Của tôi', 7], [null, '=SUM(B1:B1)']] };

interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

let browser: Browser;
let server: PaneServer;
/** The ten unit files; one name in one of them looks like a formula. */
let files: readonly GivenFile[];
/** The same file as one of these, one person fewer. */
let changed: GivenFile;
let run: ConsolidationRun;

function given(name: string, bytes: Uint8Array): GivenFile {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

async function consolidate(inputs: readonly GivenFile[]): Promise<ConsolidationRun> {
  const sources = inputs.map(({ name, buffer }) => sourceOf(name, () => new Uint8Array(buffer)));
  const made = await consolidateFiles(
    { files: sources, plan: fixtureSource('district/plan.xlsx'), profile: 'auto', asOf: null }, TEST_SERVICES,
    { report: () => undefined, signal: { aborted: false } },
  );
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}

function patched(file: GivenFile, edits: readonly PatchEdit[]): GivenFile {
  const made = patchWorkbook(new Uint8Array(file.buffer), edits);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return given(file.name, made.value.bytes);
}

beforeAll(async () => {
  const untouched = readdirSync(UNITS).sort().map((name) => given(name, readFileSync(join(UNITS, name))));
  const before = await consolidate(untouched);
  const lists = before.report.units.flatMap(({ tallies }) => tallies)
    .filter(({ award, source, cells }) => award === 'LDTT' && source === 'list' && cells[0]?.path.endsWith('.xlsx') === true);
  const [first, last] = [lists[0]?.cells[0], lists.at(-1)?.cells.at(-1)];
  const [firstAt, lastAt] = [fromA1(first?.cell ?? ''), fromA1(last?.cell ?? '')];
  if (first === undefined || last === undefined || firstAt === undefined || lastAt === undefined) throw new Error('The district has lists.');
  files = untouched.map((file) => (file.name === first.path ? patched(file, [{ sheet: first.sheet, at: firstAt, value: DANGEROUS }]) : file));
  const mended = untouched.find(({ name }) => name === last.path);
  if (mended === undefined || last.path === first.path) throw new Error('Two units have lists.');
  // A row counts as long as anything of it is there.
  changed = patched(mended, [0, 1, 2, 3, 4].map((column) => ({ sheet: last.sheet, at: { row: lastAt.row, column }, value: null })));
  run = await consolidate(files);
  server = await servePane();
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const part = (page: Page) => page.locator('[data-host-result]');
const WRITTEN = /^Đã ghi \d+ trang tính/u;

/** Cell of the total of persons with LĐTT in the summary, and what it says. */
function total(): { readonly row: number; readonly column: number; readonly count: number } {
  const [place = ''] = [...run.places.get(SUMMARY) ?? []].find(([, { key, path }]) => key.award === 'LDTT' && path === null) ?? [];
  const [row = 0, column = 0] = place.split(' ').map(Number);
  return { row, column, count: run.report.totals.find(({ award }) => award === 'LDTT')?.count ?? 0 };
}

async function open(options: Partial<ExcelPageOptions> = {}): Promise<ExcelPage> {
  return openExcelPage(browser, server.origin, { sheets: [OWN], tab: 'consolidate', ...options });
}

async function consolidated(options: Partial<ExcelPageOptions> = {}): Promise<ExcelPage> {
  const excel = await open(options);
  await excel.page.setInputFiles('input[name=units]', [...files]);
  await excel.page.setInputFiles('input[name=plan]', PLAN);
  await button(excel.page, 'Tổng hợp 10 tệp').click();
  await part(excel.page).waitFor();
  return excel;
}

async function written(options: Partial<ExcelPageOptions> = {}): Promise<ExcelPage> {
  const excel = await consolidated(options);
  await button(excel.page, 'Ghi vào sổ đang mở').click();
  await excel.page.getByText(WRITTEN).waitFor();
  return excel;
}

/** Selects a cell until the pane, which listens from the moment the sheets stand, shows its sources. */
async function selectTotal(excel: ExcelPage, sheet = SUMMARY): Promise<void> {
  for (let round = 0; round < 20 && await excel.page.locator('[data-sources]').count() === 0; round += 1) {
    await excel.select(sheet, toA1(total()));
    await excel.page.waitForTimeout(100);
  }
}

const drawn = () => run.sheets.map(({ name }) => name);

test('a consolidation is written into the open workbook, followed to its sources, written anew and taken back', async () => {
  const excel = await consolidated();
  const { page } = excel;
  const before = await excel.contents();
  await button(page, 'Ghi vào sổ đang mở').click();
  await page.getByText(WRITTEN).waitFor();
  expect(await excel.sheetNames()).toEqual([OWN.name, ...drawn()]);
  expect((await excel.cell(SUMMARY, total().row, total().column))?.value).toBe(total().count);

  const text = run.sheets.find(({ name }) => name === LIST)?.cells.find(({ value }) => value?.value === DANGEROUS);
  if (text === undefined) throw new Error('The list holds the text.');
  expect(await excel.cell(LIST, text.row, text.column)).toEqual({ value: DANGEROUS, formula: null });

  await selectTotal(excel);
  const sources = page.locator('[data-sources]');
  const figures = await sources.locator('li strong').allTextContents();
  expect(figures.reduce((sum, figure) => sum + Number(figure), 0)).toBe(total().count);
  expect(await sources.textContent()).toContain(`Lao động tiên tiến: ${String(total().count)}, từ ${String(figures.length)} đơn vị`);
  expect(await sources.textContent()).toContain(`Nguồn của ô ${toA1(total())}, “${SUMMARY}”`);
  expect(await sources.textContent()).toMatch(/: [A-Z]+\d+:[A-Z]+\d+/u);
  await excel.select(OWN.name, 'A1');
  await sources.waitFor({ state: 'detached' });

  await page.setInputFiles('input[name=units]', changed);
  await button(page, 'Tổng hợp 10 tệp').click();
  const changes = page.locator('[data-run-changes]');
  await changes.waitFor();
  expect(await changes.textContent()).toContain(`LĐTT ${String(total().count)}→${String(total().count - 1)}`);
  expect(await changes.locator('li').count()).toBe(2);
  expect(await page.getByText('Kết quả mới chưa ghi vào sổ', { exact: false }).count()).toBe(1);
  await button(page, 'Ghi lại vào sổ đang mở').click();
  await page.getByText(WRITTEN).waitFor();
  expect((await excel.cell(SUMMARY, total().row, total().column))?.value).toBe(total().count - 1);
  expect(await excel.sheetNames()).toEqual([OWN.name, ...drawn()]);

  await button(page, 'Hoàn tác').click();
  await page.getByText('Đã hoàn tác', { exact: false }).waitFor();
  expect((await excel.cell(SUMMARY, total().row, total().column))?.value).toBe(total().count);
  await button(page, 'Hoàn tác').click();
  await button(page, 'Hoàn tác').waitFor({ state: 'detached' });
  expect(await excel.contents()).toBe(before);
  expect(excel.foreign).toEqual([]);
  expect(excel.complaints).toEqual([]);
  await page.context().close();
}, 120_000);

test('a name that a sheet of the user has is asked about, and that sheet stays whatever the answer', async () => {
  const excel = await consolidated({ sheets: [OWN, { name: SUMMARY, rows: [['Tổng hợp của tôi']] }] });
  const { page } = excel;
  const before = await excel.contents();
  await button(page, 'Ghi vào sổ đang mở').click();
  await page.getByText('trùng tên', { exact: false }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: join(SHOTS, 'clash.png') });
  await button(page, 'Thôi').click();
  expect(await excel.contents()).toBe(before);
  await button(page, 'Ghi vào sổ đang mở').click();
  await button(page, 'Ghi dưới tên khác').click();
  await page.getByText(WRITTEN).waitFor();
  const other = `${SUMMARY} (2)`;
  expect(await excel.sheetNames()).toEqual([OWN.name, SUMMARY, ...drawn().map((name) => (name === SUMMARY ? other : name))]);
  expect(await excel.cell(SUMMARY, 0, 0)).toEqual({ value: 'Tổng hợp của tôi', formula: null });
  await selectTotal(excel, other);
  expect(await page.locator('[data-sources]').textContent()).toContain(`“${other}”`);
  await button(page, 'Hoàn tác').click();
  await button(page, 'Hoàn tác').waitFor({ state: 'detached' });
  expect(await excel.contents()).toBe(before);
  await page.context().close();
}, 120_000);

test('a protected workbook is named, and nothing of it changes', async () => {
  const excel = await consolidated();
  const { page } = excel;
  const before = await excel.contents();
  await excel.protect(true);
  await button(page, 'Ghi vào sổ đang mở').click();
  await page.getByText('Sổ đang được bảo vệ cấu trúc', { exact: false }).waitFor();
  await page.screenshot({ path: join(SHOTS, 'protected.png') });
  expect(await violations(page)).toEqual([]);
  expect(await excel.contents()).toBe(before);
  await excel.protect(false);
  await button(page, 'Ghi vào sổ đang mở').click();
  await page.getByText(WRITTEN).waitFor();
  expect(await page.getByText('Sổ đang được bảo vệ cấu trúc', { exact: false }).count()).toBe(0);
  await page.context().close();
}, 120_000);

/** Presses Tab until the wanted control has the focus; what can only be reached by the mouse fails here. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const isThere = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  const seen: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (isThere(text.trim())) return;
    seen.push(text.trim().slice(0, 30));
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached by keyboard: ${String(name)}. Met: ${seen.join(' | ')}`);
}

/** A busy machine may swallow a press while the pane is still being drawn: then it is pressed again, as a person would. */
async function chooseByKeyboard(page: Page, name: string, chosen: readonly string[] | readonly GivenFile[]): Promise<void> {
  for (let press = 0; press < 4; press += 1) {
    await tabTo(page, name);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser', { timeout: 8_000 }).catch(() => null), page.keyboard.press('Enter')]);
    if (chooser === null) continue;
    await chooser.setFiles([...chosen] as string[]);
    return;
  }
  throw new Error(`No file dialog by the keyboard: ${name}`);
}

test('all of it works by keyboard alone', async () => {
  const excel = await open();
  const { page } = excel;
  await button(page, 'Chọn tệp…').waitFor();
  const before = await excel.contents();
  await chooseByKeyboard(page, 'Chọn tệp…', files);
  await chooseByKeyboard(page, 'Chọn kế hoạch…', [PLAN]);
  await tabTo(page, 'Tổng hợp 10 tệp');
  await page.keyboard.press('Enter');
  await part(page).waitFor();
  await tabTo(page, 'Ghi vào sổ đang mở');
  await page.keyboard.press('Enter');
  await page.getByText(WRITTEN).waitFor();
  await selectTotal(excel);
  expect(await page.evaluate(() => document.activeElement?.closest('[data-sources]') ?? null)).toBeNull();
  await tabTo(page, 'Hoàn tác');
  await page.keyboard.press('Enter');
  await page.getByText('Đã hoàn tác', { exact: false }).waitFor();
  expect(await excel.contents()).toBe(before);
  await page.context().close();
}, 120_000);

test.each([
  ['320', { viewport: { width: 320, height: 600 } }],
  ['350', { viewport: { width: 350, height: 700 } }],
  ['350-dark', { viewport: { width: 350, height: 700 }, colorScheme: 'dark' }],
  ['350-contrast', { viewport: { width: 350, height: 700 }, forcedColors: 'active' }],
] as const)('no machine-found barrier and no sideways scrolling (%s)', async (name, look) => {
  const excel = await written(look);
  const { page } = excel;
  await selectTotal(excel);
  await page.screenshot({ path: join(SHOTS, `${name}-sources.png`) });
  await part(page).scrollIntoViewIfNeeded();
  await page.screenshot({ path: join(SHOTS, `${name}-sources-in-view.png`) });
  await page.screenshot({ path: join(SHOTS, `${name}-sources-full.png`), fullPage: true });
  expect({ violations: await violations(page), overflow: await overflow(page) }).toEqual({ violations: [], overflow: 0 });
  await page.setInputFiles('input[name=units]', changed);
  await button(page, 'Tổng hợp 10 tệp').click();
  await page.locator('[data-run-changes]').waitFor();
  await page.screenshot({ path: join(SHOTS, `${name}-changes.png`), fullPage: true });
  expect({ violations: await violations(page), overflow: await overflow(page) }).toEqual({ violations: [], overflow: 0 });
  await page.context().close();
}, 120_000);

