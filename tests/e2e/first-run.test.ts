import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openPage, usePane, type OpenPage } from '#support/chromium';
import { overflow, violations } from '#support/page-checks';

const SHOTS = mkdtempSync(join(tmpdir(), 'so-thi-dua-first-run-'));
const NARROW = { viewport: { width: 320, height: 600 } };

const pane = usePane();

async function fill(options: BrowserContextOptions = NARROW): Promise<OpenPage> {
  const open = await openPage(pane.browser, pane.origin, options);
  await open.page.getByRole('tab', { name: 'Điền', exact: true }).click();
  await open.page.locator('[data-guide=welcome]').waitFor();
  return open;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const pill = (page: Page) => page.getByRole('status', { name: 'Kết quả kiểm tra' }).textContent();

describe('The first run', () => {
  it('opens the sample, mends one fault and takes it back', async () => {
    const { page, log } = await fill();
    await button(page, 'Thử với bảng mẫu').click();
    await page.locator('[data-guide=steps]').waitFor();
    expect(await pill(page)).toMatch(/3 lỗi.*2 gợi ý/u);
    const card = page.locator('[data-card$="KT108"]');
    await card.getByRole('button', { name: /KT108/u }).click();
    await card.getByRole('button', { name: /^Sửa/u }).click();
    await button(page, 'Áp dụng 1 ô').click();
    await page.getByText('1 ô đã sửa, chưa lưu').waitFor();
    expect(await pill(page)).toMatch(/3 lỗi.*1 gợi ý/u);
    await button(page, 'Hoàn tác').click();
    await page.getByText('Đã hoàn tác 1 ô.').waitFor();
    expect(await pill(page)).toMatch(/3 lỗi.*2 gợi ý/u);
    await button(page, 'Xong').click();
    expect(await page.locator('[data-guide]').count()).toBe(0);
    expect(log.complaints).toEqual([]);
    expect(log.requests.filter((address) => !address.startsWith(pane.origin) && !address.startsWith('data:'))).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('can be had again from any tab, takes the focus then and only then, and can be put away', async () => {
    const { page } = await fill();
    await page.getByRole('tab', { name: 'Tổng hợp', exact: true }).click();
    expect(await focused(page)).toBe('Tổng hợp');
    await page.getByRole('tab', { name: 'Điền', exact: true }).click();
    await page.locator('[data-guide=welcome]').waitFor();
    expect(await focused(page)).toBe('Điền');
    await button(page, 'Thử với bảng mẫu').click();
    await page.locator('[data-guide=steps]').waitFor();
    await page.getByRole('tab', { name: 'Nộp', exact: true }).click();
    await button(page, 'Xem lại hướng dẫn').click();
    await page.locator('[data-guide=welcome]').waitFor();
    expect(await focused(page)).toContain('Kiểm tra bảng thi đua ngay khi nhập.');
    await page.getByRole('tab', { name: 'Nộp', exact: true }).click();
    await page.getByRole('tab', { name: 'Điền', exact: true }).click();
    await page.locator('[data-guide=welcome]').waitFor();
    expect(await focused(page)).toBe('Điền');
    await button(page, 'Đóng hướng dẫn').click();
    expect(await page.locator('[data-guide]').count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.context().close();
  }, 60_000);

  it.each([['light', {}], ['dark', { colorScheme: 'dark' }], ['contrast', { forcedColors: 'active' }]] as const)(
    'has no machine-found barrier and never scrolls sideways (%s)', async (name, look) => {
      const { page } = await fill({ ...NARROW, ...look });
      const check = async (step: string) => {
        await page.screenshot({ path: join(SHOTS, `${name}-${step}.png`), fullPage: true });
        expect({ step, violations: await violations(page), overflow: await overflow(page) }).toEqual({ step, violations: [], overflow: 0 });
      };
      await check('welcome');
      await button(page, 'Thử với bảng mẫu').click();
      await page.locator('[data-guide=steps]').waitFor();
      await check('steps');
      await page.context().close();
    }, 60_000);
});
