import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { parseRunState, writeRunState, type RunState } from '#core/compare/run-state';
import { fromA1 } from '#core/grid/address';
import { patchWorkbook } from '#formats/xlsx/patch-workbook';
import { launchChromium, openPage, servePane, type OpenPage, type PaneServer } from '#support/chromium';
import { openExcelPage } from '#support/excel-page';
import { FIXTURES } from '#support/memory-files';
import { overflow, violations } from '#support/page-checks';

const UNITS = join(FIXTURES, 'district/units');
const UNIT_FILES = readdirSync(UNITS).sort().map((name) => join(UNITS, name));
const PLAN = join(FIXTURES, 'district/plan.xlsx');
const EDITED = join(UNITS, '25-THCS Mường Mùn.xlsx');
const DECIDED = join(FIXTURES, 'decided/quyet-dinh.xlsx');
const SHOTS = process.env['SHOTS'] ?? mkdtempSync(join(tmpdir(), 'so-thi-dua-shots-'));
const LOOKS = [
  ['350', { viewport: { width: 350, height: 700 } }], ['320-dark', { viewport: { width: 320, height: 600 }, colorScheme: 'dark' }],
] as const;
const KEEP = 'Giữ lại để lần sau so sánh';
const WARNING = 'Đã thay đổi sau khi gửi ngày 28/06/2021: 1 đơn vị.';

let browser: Browser;
let server: PaneServer;
let folder: string;
/** The unit's file with another name in one cell, and with yet another. */
let edited: readonly [string, string];

function patched(path: string, sheet: string, values: Readonly<Record<string, string | null>>, to: string): string {
  const edits = Object.entries(values).map(([cell, value]) => {
    const at = fromA1(cell);
    if (at === undefined) throw new Error(cell);
    return { sheet, at, value };
  });
  const made = patchWorkbook(readFileSync(path), edits);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  mkdirSync(join(folder, to), { recursive: true });
  const target = join(folder, to, basename(path));
  writeFileSync(target, made.value.bytes);
  return target;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'so-thi-dua-again-'));
  edited = [patched(EDITED, 'DS LĐTT', { B11: 'Lò Thị Ún' }, 'lan-2'), patched(EDITED, 'DS LĐTT', { B11: 'Lò Thị Ún', B12: 'Quàng Thị Nọi' }, 'lan-3')];
  server = await servePane();
  browser = await launchChromium();
}, 30_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

const withFile = (path: string): string[] => UNIT_FILES.map((each) => (basename(each) === basename(path) ? path : each));
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const units = (page: Page) => page.locator('[data-changed-unit]');

async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Tổng hợp \d/u }).click();
  await page.waitForSelector('[data-result]');
}

async function chosen(options: Parameters<typeof openPage>[2], files: readonly string[], state: string | null): Promise<OpenPage> {
  const open = await openPage(browser, server.origin, options);
  await open.page.setInputFiles('input[name=units]', [...files]);
  await open.page.setInputFiles('input[name=plan]', PLAN);
  if (state !== null) await open.page.setInputFiles('input[name=state]', state);
  return open;
}

/** Presses a button that gives a file, and puts that file into a folder of its own. */
async function saved(page: Page, name: string, to: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  const target = join(folder, to, download.suggestedFilename());
  await download.saveAs(target);
  return target;
}

async function firstState(to: string, sentOn: string | null): Promise<string> {
  const { page } = await chosen({}, UNIT_FILES, null);
  await run(page);
  await button(page, KEEP).click();
  if (sentOn !== null) await page.getByLabel('Ngày gửi').fill(sentOn);
  const path = await saved(page, sentOn === null ? 'Lưu để lần sau so sánh' : 'Đánh dấu là bản đã gửi', to);
  await page.context().close();
  return path;
}

function stateOf(path: string): RunState {
  const state = parseRunState(readFileSync(path, 'utf8'));
  if (!state.ok) throw new Error(JSON.stringify(state.error));
  return state.value;
}

describe('A consolidation on another day', () => {
  it.each(LOOKS)('tells exactly the unit and cell that changed, and leads to it by the keyboard: %s', async (name, options) => {
    const state = await firstState(`khong-gui-${name}`, null);
    expect(basename(state)).toBe('Trạng thái tổng hợp 2020-2021.json');
    expect(stateOf(state).sent).toBeNull();
    const { page, log } = await chosen(options, withFile(edited[0]), state);
    await page.getByText('Kết quả lần trước: Trạng thái tổng hợp 2020-2021.json').waitFor();
    expect({ violations: await violations(page), overflow: await overflow(page) }).toEqual({ violations: [], overflow: 0 });
    await page.screenshot({ path: join(SHOTS, `again-choice-${name}.png`), fullPage: true });
    await run(page);
    expect(await units(page).count()).toBe(1);
    expect(await page.locator('[data-changed-since-sent]').count()).toBe(0);
    await units(page).getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await units(page).textContent()).toContain('Trường THCS Mường Mùn');
    expect(await page.locator('[data-changed-cell]').allTextContents()).toEqual(['B11 đổi tên']);
    await button(page, KEEP).click();
    expect({ violations: await violations(page), overflow: await overflow(page) }).toEqual({ violations: [], overflow: 0 });
    await page.screenshot({ path: join(SHOTS, `again-changes-${name}.png`), fullPage: true });
    await units(page).getByRole('button').first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('[role=tab][aria-selected=true]', { hasText: 'Điền' }).waitFor();
    await page.getByText('Lò Thị Ún').first().waitFor();
    expect(log.complaints).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('says that nothing changed when nothing did', async () => {
    const { page } = await chosen({}, UNIT_FILES, await firstState('khong-doi', null));
    await run(page);
    await page.getByText('Không có gì thay đổi.').waitFor();
    expect(await units(page).count()).toBe(0);
    await page.context().close();
  }, 90_000);

  it.each(LOOKS)('warns at the top and in Nộp once something changed after it was sent, until that is sent: %s', async (name, options) => {
    const state = await firstState(`da-gui-${name}`, '2021-06-28');
    expect(stateOf(state).sent?.on).toBe('2021-06-28');
    const { page, log } = await chosen(options, withFile(edited[0]), state);
    await run(page);
    const warning = page.locator('[data-changed-since-sent]');
    expect(await warning.textContent()).toContain(WARNING);
    await page.getByRole('heading', { name: 'Thay đổi so với lần trước và bản đã gửi ngày 28/06/2021' }).waitFor();
    await page.getByRole('tab', { name: 'Nộp', exact: true }).click();
    expect(await warning.textContent()).toContain(WARNING);
    await page.screenshot({ path: join(SHOTS, `again-submit-${name}.png`), fullPage: true });
    expect({ violations: await violations(page), overflow: await overflow(page) }).toEqual({ violations: [], overflow: 0 });
    await page.getByRole('tab', { name: 'Tổng hợp', exact: true }).click();
    await button(page, KEEP).click();
    await page.getByLabel('Ngày gửi').fill('2021-07-02');
    const again = await saved(page, 'Đánh dấu là bản đã gửi', `gui-lai-${name}`);
    await page.getByText('Kết quả này được ghi là bản gửi ngày 02/07/2021.').waitFor();
    expect(await warning.count()).toBe(0);
    expect(stateOf(again).sent).toEqual({ on: '2021-07-02', run: stateOf(again).last });
    // The state that was kept is compared with from now on: only what changed since then is told.
    await page.setInputFiles('input[name=units]', edited[1]);
    await run(page);
    expect(await warning.textContent()).toContain('Đã thay đổi sau khi gửi ngày 02/07/2021: 1 đơn vị.');
    await units(page).getByRole('button').click();
    expect(await page.locator('[data-changed-cell]').allTextContents()).toEqual(['B12 đổi tên']);
    expect(log.complaints).toEqual([]);
    await page.context().close();
  }, 150_000);

  it('shows hundreds of changed units page by page, and says that the state file is of another period', async () => {
    const state = stateOf(await firstState('nhieu', null));
    const [unit] = state.last.units;
    if (unit === undefined) throw new Error('The district has units.');
    const others = Array.from({ length: 320 }, (_none, index) => ({ ...unit, code: null, name: `Trường số ${String(index)}`, path: `${String(index)}.xlsx` }));
    const path = join(folder, 'nhieu.json');
    writeFileSync(path, writeRunState({ ...state, last: { ...state.last, period: '2019-2020', units: [...state.last.units, ...others] } }));
    const { page } = await chosen(LOOKS[0][1], UNIT_FILES, path);
    await run(page);
    await page.getByText('là của kỳ 2019-2020, không phải kỳ này', { exact: false }).waitFor();
    expect(await units(page).count()).toBe(50);
    await button(page, 'Hiện thêm 50 (còn 270)').click();
    expect(await units(page).count()).toBe(100);
    await page.context().close();
  }, 90_000);
});

test('Inside Excel the same comparison leads to the cell of the unit\'s file', async () => {
  const state = await firstState('excel', '2021-06-28');
  const { page, complaints, foreign } = await openExcelPage(browser, server.origin, {
    sheets: [{ name: 'Sổ tay', rows: [['Của tôi', 7]] }], tab: 'consolidate', ...LOOKS[0][1],
  });
  await page.setInputFiles('input[name=units]', withFile(edited[0]));
  await page.setInputFiles('input[name=plan]', PLAN);
  await page.setInputFiles('input[name=state]', state);
  await run(page);
  expect(await page.locator('[data-changed-since-sent]').textContent()).toContain(WARNING);
  await units(page).getByRole('button').click();
  await page.getByRole('button', { name: 'Đến ô B11: đổi tên' }).click();
  await page.getByText('Lò Thị Ún').first().waitFor();
  expect({ complaints, foreign }).toEqual({ complaints: [], foreign: [] });
  await page.context().close();
}, 120_000);

describe('A state file', () => {
  it('that lies among the files is offered, and is neither a unit nor passed over', async () => {
    const state = await firstState('trong-thu-muc', null);
    const { page } = await chosen(LOOKS[0][1], [...UNIT_FILES, state], null);
    const offer = page.locator('[data-state-offer]');
    expect(await offer.textContent()).toContain('"Trạng thái tổng hợp 2020-2021.json" là tệp kết quả lần trước.');
    await page.getByRole('button', { name: 'Tổng hợp 10 tệp' }).waitFor();
    await page.screenshot({ path: join(SHOTS, 'again-offer.png'), fullPage: true });
    expect(await violations(page)).toEqual([]);
    await offer.getByRole('button').click();
    await offer.waitFor({ state: 'detached' });
    await run(page);
    await page.getByText('Không có gì thay đổi.').waitFor();
    await page.context().close();
  }, 90_000);

  it('in a chosen folder is offered, other files of it are counted as passed over', async () => {
    const state = await firstState('thu-muc', null);
    writeFileSync(join(folder, 'thu-muc', 'ghi chú.txt'), 'a');
    writeFileSync(join(folder, 'thu-muc', 'khác.json'), '{"version":1}');
    writeFileSync(join(folder, 'thu-muc', basename(EDITED)), readFileSync(EDITED));
    const { page } = await openPage(browser, server.origin, LOOKS[0][1]);
    await page.setInputFiles('input[name=folder]', join(folder, 'thu-muc'));
    expect(await page.locator('[data-state-offer]').textContent()).toContain(`thu-muc/${basename(state)}`);
    await page.getByText('Bỏ qua 2 tệp không phải bảng tính trong thư mục.').waitFor();
    await page.getByRole('button', { name: 'Tổng hợp 1 tệp' }).waitFor();
    await page.context().close();
  }, 90_000);

  it('that cannot be used refuses the run with its place and the way on', async () => {
    const path = join(folder, 'hỏng.json');
    writeFileSync(path, '{"version":1,"last":{"period":null}}');
    const { page } = await chosen(LOOKS[0][1], UNIT_FILES, path);
    await page.getByRole('button', { name: /^Tổng hợp \d/u }).click();
    await page.getByText('hỏng.json không phải tệp trạng thái dùng được: dòng 1, cột', { exact: false }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: join(SHOTS, 'again-refused.png'), fullPage: true });
    await button(page, 'Bỏ, không so sánh').click();
    await run(page);
    await page.context().close();
  }, 90_000);
});

describe('Decided lists', () => {
  it.each(LOOKS)('show who was decided less than proposed beside the plan: %s', async (name, options) => {
    const empty = Object.fromEntries(['A', 'B', 'C', 'D'].flatMap((column) => [8, 9, 10].map((row) => [`${column}${String(row)}`, null])));
    const { page, log } = await chosen(options, UNIT_FILES, null);
    await page.setInputFiles('input[name=decided]', patched(DECIDED, 'CSTĐCS', empty, `quyet-dinh-${name}`));
    await page.getByText('Danh sách đã quyết định: Quyết định/quyet-dinh.xlsx').waitFor();
    await run(page);
    await page.getByRole('button', { name: /^Từng đơn vị, từng danh hiệu/u }).click();
    const line = page.locator('[data-plan-view] tbody tr', { hasText: 'Mầm non Họa Mi' }).filter({ hasText: 'Chiến sĩ thi đua cơ sở' });
    const cells = await line.locator('td').allTextContents();
    expect(cells.slice(-4)).toEqual(['3', '2', '−1', expect.any(String)]);
    expect({ violations: await violations(page), overflow: await overflow(page) }).toEqual({ violations: [], overflow: 0 });
    await page.locator('[data-plan-view]').screenshot({ path: join(SHOTS, `decided-${name}.png`) });
    expect(log.complaints).toEqual([]);
    await page.context().close();
  }, 90_000);

  it('that cannot be read, or place nobody, are said', async () => {
    const path = join(folder, 'không phải bảng.xlsx');
    writeFileSync(path, 'không phải bảng tính');
    const { page } = await chosen(LOOKS[0][1], UNIT_FILES, null);
    await page.setInputFiles('input[name=decided]', [DECIDED, path]);
    await run(page);
    const notice = (await page.locator('[data-decided-notice]').textContent()) ?? '';
    expect(notice).toContain('Không dùng được danh sách đã quyết định Quyết định/không phải bảng.xlsx');
    expect(notice).toContain('1 Chiến sĩ thi đua cơ sở được công nhận chưa rõ của đơn vị nào.');
    await button(page, 'Bỏ kế hoạch').click();
    await run(page);
    expect(await page.locator('[data-decided-notice]').textContent()).toContain('hãy chọn sổ kế hoạch rồi tổng hợp lại');
    await page.context().close();
  }, 90_000);
});
