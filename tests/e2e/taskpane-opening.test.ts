import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page, Route } from 'playwright-core';
import { usePane } from '#support/chromium';

const CDN = 'https://appsforoffice.microsoft.com/';
const LIBRARY = join(__dirname, '../../node_modules/@microsoft/office-js/dist');
const SIZE: BrowserContextOptions = { viewport: { width: 350, height: 700 }, locale: 'vi-VN' };

interface Told {
  readonly host: string;
  readonly sets: boolean;
  readonly theme?: Readonly<Record<string, string>>;
}

/** Microsoft's script as far as the opening asks it, for an application that tells this. */
const office = ({ host, sets, theme }: Told): string => `window.Office = {
  onReady: function () { return Promise.resolve({ host: ${JSON.stringify(host)}, platform: 'PC' }); },
  context: {
    displayLanguage: 'vi-VN', officeTheme: ${JSON.stringify(theme ?? null)} || undefined,
    requirements: { isSetSupported: function (name, version) { return name === 'ExcelApi' && (version === '1.1' || ${String(sets)}); } },
  },
};`;

const EXCEL = office({ host: 'Excel', sets: true });
const script = (body: string) => (route: Route) => route.fulfill({ contentType: 'text/javascript', body });

const pane = usePane();

interface Opened { readonly page: Page; readonly faults: string[] }

async function open(answer: (route: Route) => Promise<void>, { query = '', ...options }: BrowserContextOptions & { readonly query?: string } = {}): Promise<Opened> {
  const context = await pane.browser.newContext({ ...SIZE, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => { faults.push(String(error)); });
  await page.clock.install();
  await page.route(`${CDN}**`, answer);
  // A script that is still waited for holds the load event back, not the page.
  await page.goto(`${pane.origin}/taskpane.html${query}`, { waitUntil: 'domcontentloaded' });
  return { page, faults };
}

const notice = (page: Page, text: string | RegExp) => page.locator('[data-notice]:visible', { hasText: text });
const selectedTab = (page: Page) => page.locator('[role=tab][aria-selected=true]').textContent();

describe('The page inside Excel', () => {
  it.each([['', 'Điền'], ['?tab=fill', 'Điền'], ['?tab=consolidate', 'Tổng hợp'], ['?tab=submit', 'Nộp'], ['?tab=khac', 'Điền'],
    ['?tab=submit&_host_Info=Excel$Win32$16.01$vi-VN', 'Nộp']])('opens %s at %s', async (query, tab) => {
    const { page, faults } = await open(script(EXCEL), { query });
    await page.waitForSelector('[role=tab]');
    expect(await selectedTab(page)).toBe(tab);
    expect(await page.locator('[data-notice]').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  }, 30_000);

  it('says so and offers the browser edition when Microsoft’s script cannot be had', async () => {
    const { page } = await open((route) => route.abort());
    await notice(page, 'Không tải được thành phần Office').waitFor();
    expect(await page.locator('[data-notice]:visible').count()).toBe(1);
    const [edition] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('link', { name: 'mở bản trình duyệt' }).click()]);
    await edition.waitForSelector('[role=tab]');
    expect(new URL(edition.url()).pathname).toBe('/index.html');
    await page.context().close();
  }, 30_000);

  it('says so too when a proxy answers with a page of its own', async () => {
    const { page } = await open((route) => route.fulfill({ contentType: 'text/html', body: '<html>Đăng nhập mạng</html>' }));
    await notice(page, 'Chưa kết nối được với Excel').waitFor();
    await page.context().close();
  }, 30_000);

  it('is there while a firewall swallows the request, says after ten seconds that it waits, and opens when the script comes', async () => {
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => { release = resolve; });
    const { page, faults } = await open(async (route) => {
      await held;
      await script(EXCEL)(route);
    }, { query: '?tab=consolidate' });
    await notice(page, 'Đang mở…').waitFor();
    await page.clock.runFor(9_000);
    expect(await notice(page, 'Vẫn đang chờ Excel').count()).toBe(0);
    await page.clock.runFor(2_000);
    await notice(page, 'Vẫn đang chờ Excel').waitFor();
    expect(await page.getByRole('link', { name: 'mở bản trình duyệt' }).getAttribute('href')).toBe('index.html');
    release?.();
    await page.waitForSelector('[role=tab]');
    expect(await selectedTab(page)).toBe('Tổng hợp');
    expect(faults).toEqual([]);
    await page.context().close();
  }, 30_000);

  it('that is opened in a browser or in another application says where it belongs', async () => {
    // Microsoft's own script, without an application around it.
    const { page, faults } = await open((route) => {
      const { pathname } = new URL(route.request().url());
      return route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(LIBRARY, pathname.replace('/lib/1/hosted/', ''))) });
    });
    await notice(page, 'Trang này mở trong Excel').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
    const word = await open(script(office({ host: 'Word', sets: true })));
    await notice(word.page, 'Trang này mở trong Excel').waitFor();
    await word.page.context().close();
  }, 30_000);

  it('in an Excel without ExcelApi 1.7 names what it needs', async () => {
    const { page } = await open(script(office({ host: 'Excel', sets: false })));
    await notice(page, 'Cần Excel 2021 trở lên hoặc bản trình duyệt').waitFor();
    await page.context().close();
  }, 30_000);

  it.each([
    'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/70.0 Safari/537.36 Edge/18.17763',
  ])('in an old web view names what it needs, with no script but the old one: %s', async (userAgent) => {
    const context = await pane.browser.newContext({ ...SIZE, userAgent });
    const page = await context.newPage();
    // Such a view cannot read the others.
    await page.route('**/*.js', (route) => (route.request().url().endsWith('/old-web-view.js') ? route.continue() : route.abort()));
    await page.goto(`${pane.origin}/taskpane.html`);
    await notice(page, 'Cần Excel 2021 trở lên hoặc bản trình duyệt').waitFor();
    expect(await page.locator('[data-notice]:visible').count()).toBe(1);
    await context.close();
  }, 30_000);
});
