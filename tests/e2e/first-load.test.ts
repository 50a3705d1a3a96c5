import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { PANE, usePane } from '#support/chromium';

/** Script that the first paint may take, in bytes as they come over the network. */
const LIMIT = 120_000;
/** Microsoft's script as the page sees it in Excel, as far as the opening asks. */
const EXCEL = `window.Office = {
  onReady: function () { return Promise.resolve({ host: 'Excel', platform: 'PC' }); },
  context: { displayLanguage: 'vi-VN', requirements: { isSetSupported: function () { return true; } } },
};`;

const PAGES = [['index.html', 'Tổng hợp'], ['taskpane.html?tab=submit', 'Nộp']] as const;

const pane = usePane();

function scriptsOf(file: string): string[] {
  return [...readFileSync(join(PANE, file), 'utf8').matchAll(/<script[^>]* src="?([^\s">]+)/g)].map(([, name = '']) => name);
}

/** Opens a page that gets only the scripts written in it. */
async function openBare(address: string, allowed: readonly string[]): Promise<Page> {
  const page = await pane.browser.newPage();
  await page.route('**/*.js', (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    return allowed.includes(name) ? route.continue() : route.abort();
  });
  await page.route('https://appsforoffice.microsoft.com/**', (route) => route.fulfill({ contentType: 'text/javascript', body: EXCEL }));
  await page.goto(address);
  return page;
}

describe.each(PAGES)('The first paint of %s', (address, tab) => {
  const scripts = scriptsOf(address.replace(/\?.*/, ''));

  it(`needs at most ${String(LIMIT)} bytes of script`, () => {
    const sizes = scripts.map((name) => [name, gzipSync(readFileSync(join(PANE, name)), { level: 9 }).length] as const);
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    // The list says where to look when it grew.
    expect({ total, sizes, isWithin: total <= LIMIT }).toMatchObject({ isWithin: true });
  });

  it('knows neither the file formats nor the workbook of Excel', () => {
    const text = scripts.map((name) => readFileSync(join(PANE, name), 'utf8')).join('\n');
    for (const mark of ['[Content_Types].xml', 'xl/worksheets', 'getUsedRangeOrNullObject', 'forceCreateSheet']) expect(text).not.toContain(mark);
  });

  it('needs no other script than those it was measured by', async () => {
    const page = await openBare(`${pane.origin}/${address}`, scripts);
    await page.waitForSelector('[role=tab]');
    expect(await page.locator('[role=tab][aria-selected=true]').textContent()).toBe(tab);
    expect(await page.getByRole('heading', { name: 'Sổ Thi đua' }).count()).toBe(1);
    await page.close();
  }, 30_000);
});
