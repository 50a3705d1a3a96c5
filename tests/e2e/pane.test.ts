import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Download, Page } from 'playwright-core';
import { fromA1 } from '#core/grid/address';
import { presentCells } from '#core/grid/sheet-grid';
import type { SheetModel } from '#core/grid/sheet-model';
import type { ConsolidationReport } from '#core/report/contract';
import { readWorkbook } from '#formats/read-workbook';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { openPage, PANE_FILE, usePane, type OpenPage } from '#support/chromium';
import { overflow, violations } from '#support/page-checks';

const DISTRICT = join(__dirname, '../fixtures/district');
const UNIT_FILES = readdirSync(join(DISTRICT, 'units')).sort().map((name) => join(DISTRICT, 'units', name));
const PLAN = join(DISTRICT, 'plan.xlsx');
const SHOTS = mkdtempSync(join(tmpdir(), 'so-thi-dua-shots-'));
const NARROW = { viewport: { width: 350, height: 700 } };
const WIDE = { viewport: { width: 1280, height: 800 } };

interface Counted { readonly award: string; readonly subject: string; readonly count: number }
const TRUTH = JSON.parse(readFileSync(join(DISTRICT, 'truth.json'), 'utf8')) as { readonly totals: readonly Counted[] };

const pane = usePane();

function longList(rows: number): SheetModel {
  const cells = Array.from({ length: rows }, (_unused, row) => ({
    row, column: 1, style: 'plain', value: { kind: 'text', value: `Nguyễn Văn ${String(row)}` },
  }) as const);
  return {
    name: 'Dài', cells, merges: [], columnWidths: [], rowHeights: [], frozenRows: 0, frozenColumns: 0, filter: undefined,
    print: { orientation: 'portrait', repeatRows: undefined },
  };
}

const startButton = (page: Page) => page.getByRole('button', { name: /^Tổng hợp \d/u });
const openTab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();

async function choose(page: Page, units: Parameters<Page['setInputFiles']>[1], plan: string | null = PLAN): Promise<void> {
  await page.setInputFiles('input[name=units]', units);
  if (plan !== null) await page.setInputFiles('input[name=plan]', plan);
}

async function consolidated(options: typeof WIDE = WIDE): Promise<OpenPage> {
  const open = await openPage(pane.browser, pane.origin, options);
  await choose(open.page, UNIT_FILES);
  await startButton(open.page).click();
  await open.page.waitForSelector('[data-result]');
  return open;
}

async function saved(page: Page, button: string): Promise<{ readonly download: Download; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { download, bytes: readFileSync(await download.path()) };
}

/** Drags files of the disk over a place and lets them fall, as the mouse does. */
async function dropFiles(page: Page, at: { readonly x: number; readonly y: number }, files: string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at, data: { items: [], files, dragOperationsMask: 1 } });
  }
}

describe('Tổng hợp', () => {
  let open: OpenPage;
  beforeAll(async () => { open = await consolidated(); }, 60_000);
  afterAll(async () => { await open.page.context().close(); });

  it('adds up the district as it is', async () => {
    const shown = await open.page.$$eval('[data-total]', (rows) => rows.map((row) => {
      const [award = '', subject = ''] = (row.getAttribute('data-total') ?? '').split('/');
      return { award, subject, count: Number((row.querySelector('[data-count]')?.textContent ?? '').replace(/\./gu, '')) };
    }));
    const byName = (left: Counted, right: Counted) => `${left.award}${left.subject}`.localeCompare(`${right.award}${right.subject}`);
    expect([...shown].sort(byName)).toEqual([...TRUTH.totals].sort(byName));
  });

  it('saves a workbook and a JSON report that agree with the page', async () => {
    const json = await saved(open.page, 'Lưu báo cáo JSON');
    const report = JSON.parse(json.bytes.toString('utf8')) as ConsolidationReport;
    expect(report.totals.map(({ award, subject, count }) => ({ award, subject, count }))).toEqual(expect.arrayContaining([...TRUTH.totals]));
    const { download, bytes } = await saved(open.page, 'Lưu sổ tổng hợp');
    expect(download.suggestedFilename()).toBe('Tổng hợp thi đua 2020-2021.xlsx');
    const read = await readWorkbook(new Uint8Array(bytes));
    if (!read.ok) throw new Error(read.error.kind);
    expect(read.value.sheets.map(({ name }) => name)).toEqual(['Tổng hợp', 'Danh sách', 'Kiểm tra', 'Đối chiếu kế hoạch', 'Truy vết', 'Nguồn', 'Tình hình']);
    const numbers = [...(read.value.sheets[0] === undefined ? [] : presentCells(read.value.sheets[0]))]
      .flatMap(({ cell }) => (cell.kind === 'number' ? [cell.value] : []));
    for (const { count } of TRUTH.totals) expect(numbers).toContain(count);
  });

  it('opens a total to units, files and cells, and leads to the cell', async () => {
    const total = open.page.locator('[data-total="LDTT/individual"]');
    await total.getByRole('button').first().click();
    expect(await total.getByText('kiểm bằng hai cách: khớp').count()).toBe(1);
    const link = total.getByRole('button', { name: /^Tới ô/u }).first();
    const cell = ((await link.getAttribute('aria-label')) ?? '').replace('Tới ô ', '');
    expect(fromA1(cell)).toBeDefined();
    await link.click();
    await open.page.waitForSelector('[data-active-frame]');
    expect(await open.page.locator('[data-cell-bar]').textContent()).toContain(`Ô ${cell}`);
    await openTab(open.page, 'Tổng hợp');
    expect(await open.page.locator('[data-total]').count()).toBe(TRUTH.totals.length);
  });

  it('asks nothing of any place but the page’s own files, under a policy that forbids the rest', async () => {
    const policy = await open.page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/u);
    const foreign = open.log.requests.filter((url) => !url.startsWith(`${pane.origin}/`) && !/^(blob|data):/u.test(url));
    expect(foreign).toEqual([]);
    expect(open.log.complaints).toEqual([]);
    await expect(open.page.evaluate(() => fetch('/index.html'))).rejects.toThrow();
  });
});

describe('A run', () => {
  it('stops on demand, keeps the files and writes nothing', async () => {
    const { page } = await openPage(pane.browser, pane.origin, WIDE);
    const many = Array.from({ length: 150 }, (_unused, index) => ({
      name: `bản sao ${String(index).padStart(3, '0')}.xlsx`, mimeType: 'application/octet-stream', buffer: readFileSync(UNIT_FILES[index % 5] ?? ''),
    }));
    await choose(page, many, null);
    await startButton(page).click();
    await page.getByText(/^Đang đọc [1-9]/u).waitFor();
    await page.getByRole('button', { name: 'Dừng' }).click();
    await page.getByText('Đã dừng. Chưa ghi gì; các tệp đã chọn vẫn còn.').waitFor({ timeout: 2_000 });
    expect(await page.locator('[data-result]').count()).toBe(0);
    expect(await startButton(page).textContent()).toBe('Tổng hợp 150 tệp');
    await page.context().close();
  }, 60_000);

  it('takes a folder dropped by the mouse, and stays when something falls beside the place for it', async () => {
    const { page } = await openPage(pane.browser, pane.origin, WIDE);
    await openTab(page, 'Tổng hợp');
    await page.waitForSelector('input[name=units]', { state: 'attached' });
    const zone = await page.getByRole('button', { name: 'Chọn thư mục' }).first().boundingBox();
    if (zone === null) throw new Error('no place to drop on');
    await dropFiles(page, { x: 5, y: 5 }, [PLAN]);
    await dropFiles(page, { x: zone.x + 5, y: zone.y + 5 }, [join(DISTRICT, 'units')]);
    await page.setInputFiles('input[name=plan]', PLAN);
    await startButton(page).click();
    await page.waitForSelector('[data-result]');
    expect(await page.locator('[data-total="LDTT/individual"] [data-count]').textContent()).toBe(
      String(TRUTH.totals.find(({ award }) => award === 'LDTT')?.count));
    await page.context().close();
  });

  it('says of a file that is no workbook what it is and what to do', async () => {
    const { page } = await openPage(pane.browser, pane.origin, WIDE);
    const pdf = { name: 'bảng.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('%PDF-1.7\n%âãÏÓ\n') };
    const unit = { name: 'đơn vị.xlsx', mimeType: 'application/octet-stream', buffer: readFileSync(UNIT_FILES[0] ?? '') };
    await choose(page, [pdf, unit], null);
    await startButton(page).click();
    await page.waitForSelector('[data-result]');
    await page.getByRole('button', { name: /bảng\.xlsx không đọc được/u }).click();
    await page.getByText('Tệp là PDF, không phải bảng tính Excel.').waitFor();
    expect(await page.getByText(/^tạm tính/u).count()).toBe(1);
    await page.context().close();
  }, 60_000);

  it('names the units that the plan expects and nobody sent', async () => {
    const { page } = await openPage(pane.browser, pane.origin, WIDE);
    await choose(page, UNIT_FILES.slice(1));
    await startButton(page).click();
    await page.waitForSelector('[data-result]');
    expect(await page.getByText(`tạm tính ${String(UNIT_FILES.length - 1)}/${String(UNIT_FILES.length)} đơn vị`).count()).toBe(1);
    expect(await page.getByText(/^chưa nộp/u).count()).toBeGreaterThan(0);
    await page.context().close();
  }, 60_000);

  it('refuses a plan that is none, in words', async () => {
    const { page } = await openPage(pane.browser, pane.origin, WIDE);
    await choose(page, UNIT_FILES.slice(0, 1), UNIT_FILES[1] ?? null);
    await startButton(page).click();
    await page.getByText(/có chỗ phải sửa trước/u).waitFor();
    await page.context().close();
  }, 60_000);
});

describe('Điền', () => {
  it('opens one file, names its forms and shows the cell of a finding', async () => {
    const { page } = await openPage(pane.browser, pane.origin, WIDE);
    await openTab(page, 'Điền');
    await page.setInputFiles('input[name=sheet]', join(__dirname, '../fixtures/defects/wrong-total.xlsx'));
    await page.getByText(/^chắc \d+ %$/u).first().waitFor();
    await page.getByRole('button', { name: /KT201/u }).click();
    const go = page.getByRole('button', { name: /^Tới ô/u }).first();
    const cell = ((await go.textContent()) ?? '').replace('Tới ô ', '');
    await go.click();
    const frame = await page.locator('[data-active-frame]').boundingBox();
    const target = await page.locator(`[data-cell="${cell}"]`).boundingBox();
    const grid = await page.getByRole('grid').boundingBox();
    if (frame === null || target === null || grid === null) throw new Error('The cell is not in view.');
    expect(Math.abs(frame.x - target.x) + Math.abs(frame.y - target.y)).toBeLessThan(2);
    expect(target.y).toBeGreaterThan(grid.y);
    expect(target.y + target.height).toBeLessThan(grid.y + grid.height);
    await page.getByRole('grid').focus();
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('[data-cell-bar]').textContent()).not.toContain(`Ô ${cell}`);
    await page.context().close();
  }, 60_000);

  it('draws only what is in view of a long list and still reaches its end', async () => {
    const { page } = await openPage(pane.browser, pane.origin, WIDE);
    await openTab(page, 'Điền');
    await page.setInputFiles('input[name=sheet]', {
      name: 'dài.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(writeWorkbook([longList(20_000)])),
    });
    await page.getByRole('grid').waitFor();
    await page.getByRole('grid').evaluate((grid) => { grid.scrollTop = grid.scrollHeight; });
    await page.getByRole('gridcell', { name: 'Nguyễn Văn 19999' }).waitFor();
    expect(await page.locator('[data-cell]').count()).toBeLessThan(2_000);
    await page.context().close();
  }, 60_000);
});

describe('The page', () => {
  it.each([['light', NARROW], ['dark', NARROW], ['light', WIDE], ['dark', WIDE]] as const)(
    'has no machine-found barrier and never scrolls sideways (%s, %o)', async (colorScheme, size) => {
      const { page } = await openPage(pane.browser, pane.origin, { ...size, colorScheme });
      const name = `${String(size.viewport.width)}-${colorScheme}`;
      const look = async (step: string) => {
        await page.screenshot({ path: join(SHOTS, `${name}-${step}.png`) });
        expect({ step, violations: await violations(page), overflow: await overflow(page) }).toEqual({ step, violations: [], overflow: 0 });
      };
      await look('empty');
      await choose(page, UNIT_FILES);
      await startButton(page).click();
      await page.waitForSelector('[data-result]');
      await page.$$eval('button[aria-expanded=false]', (buttons) => {
        for (const button of buttons) if (button instanceof HTMLElement) button.click();
      });
      await look('result');
      await page.getByRole('button', { name: /^Tới ô/u }).first().click();
      await page.waitForSelector('[data-active-frame]');
      await look('sheet');
      await openTab(page, 'Nộp');
      await look('submit');
      await page.context().close();
    }, 90_000);

  it('needs at most 120 kB of script, as sent, before it shows itself', () => {
    const scripts = [...readFileSync(PANE_FILE, 'utf8').matchAll(/<script[^>]* src="?([^ ">]+)/gu)].map(([, name = '']) => name);
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts.map((name) => gzipSync(readFileSync(join(PANE_FILE, '..', name)), { level: 9 }).length);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(120_000);
  });

  it('can be tried with the sample district it carries', async () => {
    const { page, log } = await openPage(pane.browser, `${pane.origin}/?demo=1`, NARROW);
    await startButton(page).click();
    await page.waitForSelector('[data-total="LDTT/individual"]');
    expect(log.complaints).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('works when it is opened from a folder, without a server', async () => {
    const { page } = await openPage(pane.browser, pathToFileURL(PANE_FILE).href, WIDE);
    await choose(page, UNIT_FILES);
    await startButton(page).click();
    await page.waitForSelector('[data-total="LDTT/individual"]');
    await page.context().close();
  }, 60_000);
});
