import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readArchive } from '#formats/read-archive';
import { openPage, usePane, type OpenPage } from '#support/chromium';
import { overflow, violations } from '#support/page-checks';

const DISTRICT = join(__dirname, '../fixtures/district');
const UNIT_FILES = readdirSync(join(DISTRICT, 'units')).sort().map((name) => join(DISTRICT, 'units', name));
const PLAN = join(DISTRICT, 'plan.xlsx');
const SHOTS = process.env['SHOTS'] ?? mkdtempSync(join(tmpdir(), 'so-thi-dua-shots-'));
const LOOKS = [
  ['320', { viewport: { width: 320, height: 600 } }], ['350', { viewport: { width: 350, height: 700 } }],
  ['1280', { viewport: { width: 1280, height: 800 } }], ['dark', { viewport: { width: 350, height: 700 }, colorScheme: 'dark' }],
] as const;

const pane = usePane();

const openTab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const step = (page: Page, id: string) => page.locator(`[data-step=${id}]`);

async function consolidated(options: Parameters<typeof openPage>[2], plan: string | null = PLAN): Promise<OpenPage> {
  const open = await openPage(pane.browser, pane.origin, options);
  await open.page.setInputFiles('input[name=units]', UNIT_FILES);
  if (plan !== null) await open.page.setInputFiles('input[name=plan]', plan);
  await open.page.getByRole('button', { name: /^Tổng hợp \d/u }).click();
  await open.page.waitForSelector('[data-result]');
  return open;
}

describe('The plan', () => {
  it.each(LOOKS)('shows bars, what came in, unit by unit, positions and duties: %s', async (name, options) => {
    const { page, log } = await consolidated(options);
    const view = page.locator('[data-plan-view]');
    expect(await view.locator('[data-plan-bar]').count()).toBeGreaterThan(0);
    for (const part of await view.locator('button[aria-expanded]').all()) await part.click();
    await page.getByRole('button', { name: 'Đọc sổ kế hoạch đã chọn' }).click();
    await page.locator('[data-duties]').waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: join(SHOTS, `plan-${name}.png`), fullPage: true });
    expect(log.complaints).toEqual([]);
    await page.context().close();
  }, 90_000);
});

describe('Nộp', () => {
  it('says what it will look at before anything is consolidated, and leads there', async () => {
    const { page } = await openPage(pane.browser, pane.origin, LOOKS[1][1]);
    await openTab(page, 'Nộp');
    await page.getByText('Cần tổng hợp các đơn vị trước.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: join(SHOTS, 'submit-before.png'), fullPage: true });
    await page.getByRole('button', { name: 'Sang Tổng hợp' }).click();
    await page.locator('input[name=units]').waitFor({ state: 'attached' });
    await page.context().close();
  }, 60_000);

  it.each(LOOKS)('shows every step with its state, opens it to findings and leads to the cell: %s', async (name, options) => {
    const { page, log } = await consolidated(options);
    await openTab(page, 'Nộp');
    await page.waitForSelector('[data-submit]');
    expect(await page.locator('[data-step]').count()).toBe(10);
    expect(await step(page, 'report-text').getAttribute('data-state')).toBe('not-run');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: join(SHOTS, `submit-${name}.png`), fullPage: true });
    for (const open of await page.locator('[data-state=open]').all()) await open.getByRole('button').first().click();
    for (const card of await page.locator('[data-step] [data-card]').all()) await card.getByRole('button').first().click();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: join(SHOTS, `submit-open-${name}.png`), fullPage: true });
    expect(log.complaints).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('takes a reason for a warning and keeps it while another tab is shown', async () => {
    const { page } = await consolidated(LOOKS[2][1]);
    await openTab(page, 'Nộp');
    const warned = page.locator('[data-step]').filter({ has: page.locator('text=cảnh báo') }).first();
    await warned.getByRole('button').first().click();
    const card = warned.locator('[data-card^=warning]').first();
    await card.getByRole('button').first().click();
    await card.getByRole('button', { name: /^Vẫn nộp/u }).last().click();
    await page.keyboard.type('Đã hỏi đơn vị');
    await page.getByRole('button', { name: 'Ghi lý do' }).click();
    await page.getByLabel('Người chịu trách nhiệm').fill('Cán bộ A');
    await page.keyboard.press('Enter');
    await card.locator('[data-tick]').first().waitFor();
    await openTab(page, 'Tổng hợp');
    await openTab(page, 'Nộp');
    expect(await warned.textContent()).toContain('1 cảnh báo đã nêu lý do');
    await page.context().close();
  }, 90_000);

  it('makes return slips, sheets to the province, the section of the report, and the package once warnings have their reasons', async () => {
    const { page, log } = await consolidated(LOOKS[2][1]);
    await openTab(page, 'Nộp');
    const slips = await savedEntries(page, 'Lập phiếu và lưu');
    expect(slips.some((name) => /\.xlsx$/u.test(name))).toBe(true);
    expect(slips.some((name) => /\.txt$/u.test(name))).toBe(true);
    await page.locator('[data-slips]').waitFor();
    await page.setInputFiles('input[name=mapping]', join(__dirname, '../fixtures/mappings/phan-mem-mau.json'));
    const [sheets] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Lập biểu và lưu' }).click()]);
    expect(sheets.suggestedFilename()).toMatch(/\.xlsx$/u);
    expect(await page.locator('[data-province]').textContent()).toMatch(/dòng nhập được/u);
    expect(await step(page, 'import').getAttribute('data-state')).not.toBe('not-run');
    await page.getByRole('button', { name: 'Soạn mục Kết quả khen thưởng' }).click();
    const text = (await page.locator('[data-written] pre').textContent()) ?? '';
    expect(text).toContain('Chiến sĩ thi đua cơ sở: 26 cá nhân');
    await page.getByLabel('Nội dung báo cáo').fill(text.slice(0, text.indexOf('Nguồn số liệu')));
    await page.getByRole('button', { name: 'Đối chiếu', exact: true }).click();
    expect(await page.locator('[data-compared]').textContent()).toContain('0 số khác');
    expect(await step(page, 'report-text').getAttribute('data-state')).toBe('passed');
    await answerForAll(page);
    const names = await savedEntries(page, 'Đóng gói và lưu');
    expect(names).toContain('certificate.json');
    expect(await page.locator('[data-package]').textContent()).toContain('Mã chứng nhận');
    expect(await step(page, 'personal-data').getAttribute('data-state')).toBe('passed');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: join(SHOTS, 'submit-made.png'), fullPage: true });
    expect(log.complaints).toEqual([]);
    await page.context().close();
  }, 180_000);

  it('does not make the package while something is open, and says why', async () => {
    const { page } = await consolidated(LOOKS[1][1]);
    await openTab(page, 'Nộp');
    const button = page.getByRole('button', { name: 'Đóng gói và lưu' });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await page.getByText('Đóng gói được khi không còn lỗi và mọi cảnh báo đã có lý do.').waitFor();
    await page.context().close();
  }, 60_000);
});

/** Saves an archive and gives the names in it. */
async function savedEntries(page: Page, button: string): Promise<readonly string[]> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), page.getByRole('button', { name: button }).click()]);
  const read = readArchive(new Uint8Array(readFileSync(await download.path())));
  return read.ok ? read.value.entries.map(({ name }) => name) : [];
}

/** Opens every open step and answers for its warnings, card by card. */
async function answerForAll(page: Page): Promise<void> {
  for (const id of await page.locator('[data-state=open]').evaluateAll((steps) => steps.map((each) => each.getAttribute('data-step') ?? ''))) {
    await step(page, id).getByRole('button').first().click();
    for (const card of await step(page, id).locator('[data-card^=warning]').all()) {
      await card.getByRole('button').first().click();
      await card.getByRole('button', { name: /^Vẫn nộp/u }).first().click();
      await page.locator('textarea[name=reason]').fill('Đã hỏi đơn vị');
      await page.getByLabel('Người chịu trách nhiệm').fill('Cán bộ A');
      await page.getByRole('button', { name: 'Ghi lý do' }).click();
    }
  }
}
