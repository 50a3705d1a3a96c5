import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { parseDecisions } from '#core/decisions/decision-schema';
import { openPage, usePane, type OpenPage } from '#support/chromium';
import { overflow, violations } from '#support/page-checks';

const FIXTURES = join(__dirname, '../fixtures/defects');
const FOLDER = mkdtempSync(join(tmpdir(), 'so-thi-dua-decisions-'));
const WIDE = { viewport: { width: 1280, height: 800 } };
const NARROW = { viewport: { width: 350, height: 700 } };
const TOTAL = '[data-card="error KT201"]';

const pane = usePane();

async function opened(name: string, options: typeof WIDE = WIDE): Promise<OpenPage> {
  const open = await openPage(pane.browser, pane.origin, options);
  await open.page.getByRole('tab', { name: 'Điền', exact: true }).click();
  await open.page.setInputFiles('input[name=sheet]', join(FIXTURES, `${name}.xlsx`));
  await open.page.waitForSelector('[data-card]');
  return open;
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const pills = (page: Page) => page.getByText(/^\d+ (lỗi|gợi ý)$/u).allInnerTexts();

async function startDeciding(page: Page): Promise<void> {
  await page.locator(`${TOTAL} button`).first().click();
  await button(page, 'Bỏ qua có lý do vấn đề ở ô D11').click();
}

async function decide(page: Page): Promise<void> {
  await startDeciding(page);
  await field(page, 'Lý do').fill('Theo công văn của sở');
  await field(page, 'Người quyết định').fill('Cà Thị Bình');
  await button(page, 'Ghi quyết định').click();
  await page.getByRole('heading', { name: 'Đã quyết định (1)' }).waitFor();
}

describe('deciding on a finding in the pane', () => {
  test('asks for reason and person, and keeps nothing without them', async () => {
    const { page } = await opened('three-faults');
    await startDeciding(page);
    await button(page, 'Ghi quyết định').click();
    expect(await page.getByText('Cần ghi mục này.').count()).toBe(2);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('reason');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await field(page, 'Lý do').count()).toBe(0);
    expect(await page.locator(TOTAL).count()).toBe(1);
    await page.context().close();
  }, 60_000);

  test('takes the finding out of list and counts, gives the file, takes it back, and reads the file again', async () => {
    const { page, log } = await opened('three-faults');
    expect((await pills(page)).join()).toContain('1 lỗi');
    await decide(page);
    expect(await page.locator(TOTAL).count()).toBe(0);
    expect((await pills(page)).join()).not.toContain('lỗi');
    expect(await page.getByText('Theo công văn của sở (Cà Thị Bình, ngày').count()).toBe(1);
    expect(await violations(page)).toEqual([]);

    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Lưu tệp quyết định').click()]);
    expect(download.suggestedFilename()).toBe('quyet-dinh.json');
    const json = readFileSync(await download.path(), 'utf8');
    expect(parseDecisions(json)).toMatchObject({
      ok: true, value: { decisions: [{ rule: 'column-total-mismatch', reason: 'Theo công văn của sở', decidedBy: 'Cà Thị Bình' }] },
    });
    // The file names the finding, not what it says of the unit or of people.
    expect(json).not.toMatch(/Nà Sáy|D11|Biểu|28/u);

    await button(page, 'Rút lại quyết định về KT201 ở ô D11').click();
    await page.waitForSelector(TOTAL);
    const file = join(FOLDER, 'quyet-dinh.json');
    writeFileSync(file, json);
    await page.setInputFiles('input[name=decisions]', file);
    await page.waitForSelector(TOTAL, { state: 'detached' });
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
    expect(log.complaints).toEqual([]);
    await page.context().close();
  }, 60_000);

  test('says where a decision file is wrong, and keeps what was decided', async () => {
    const { page } = await opened('three-faults', NARROW);
    await decide(page);
    const file = join(FOLDER, 'sai.json');
    writeFileSync(file, '{"version":1,\n"decisions":[{"rule":"x"}]}');
    await page.setInputFiles('input[name=decisions]', file);
    await page.getByText('dòng 2, cột 22, quyết định thứ 1, "rule": không phải tên một quy tắc').waitFor();
    expect(await page.getByRole('heading', { name: 'Đã quyết định (1)' }).count()).toBe(1);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  }, 60_000);
});

test('a file held against two law profiles names what differs, and why', async () => {
  const { page, log } = await opened('cap-exceeded');
  await button(page, /^So$/u).click();
  const result = page.locator('[data-regimes]');
  await result.waitFor();
  const text = await result.innerText();
  expect(text).toMatch(/A – [^\n]*: 1 lỗi/u);
  expect(text).toMatch(/B – [^\n]*: 0 lỗi/u);
  expect(text).toContain('Chỉ theo A');
  await button(page, /^Ngưỡng khác nhau/u).click();
  expect(await result.innerText()).toContain('Trần tỷ lệ CSTĐCS trên số LĐTT');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('combobox', { name: 'Hồ sơ thứ hai' }).selectOption('A');
  expect(await page.getByText('Hãy chọn hai hồ sơ khác nhau.').count()).toBe(1);
  expect(await button(page, /^So$/u).isDisabled()).toBe(true);
  expect(log.complaints).toEqual([]);
  await page.context().close();
}, 60_000);
