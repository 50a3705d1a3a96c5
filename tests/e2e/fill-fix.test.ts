import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { read as readBook, write as writeBook } from '@e965/xlsx';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { fromA1 } from '#core/grid/address';
import { cellAt } from '#core/grid/sheet-grid';
import { readWorkbook } from '#formats/read-workbook';
import { openPage, PANE_FILE, usePane, type OpenPage } from '#support/chromium';
import { faultyList, OLD_NAMES } from '#support/faulty-list';
import { overflow, violations } from '#support/page-checks';
import { rawEntriesOf } from '#support/zip-entries';

const DEFECTS = join(__dirname, '../fixtures/defects');
const LEGACY = join(DEFECTS, 'legacy-font.xlsx');
const SHOTS = mkdtempSync(join(tmpdir(), 'so-thi-dua-shots-'));
const NARROW = { viewport: { width: 350, height: 700 } };
const NARROWEST = { viewport: { width: 320, height: 600 } };
const WIDE = { viewport: { width: 1280, height: 800 } };

type Chosen = Parameters<Page['setInputFiles']>[1];

const pane = usePane();

const inMemory = (name: string, bytes: Uint8Array) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

async function opened(file: Chosen, options: BrowserContextOptions = WIDE, address = pane.origin): Promise<OpenPage> {
  const open = await openPage(pane.browser, address, options);
  await open.page.getByRole('tab', { name: 'Điền', exact: true }).click();
  await open.page.setInputFiles('input[name=sheet]', file);
  await open.page.getByText(/^chắc \d+ %$/u).first().waitFor();
  return open;
}

const card = (page: Page, code: string) => page.locator(`[data-card$="${code}"]`);
const openCard = (page: Page, code: string) => card(page, code).getByRole('button', { name: new RegExp(code, 'u') }).click();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const preview = (page: Page) => page.locator('[data-fix-preview]');
const bar = (page: Page) => page.locator('[data-fix-bar]');
const said = (page: Page, text: string) => bar(page).getByText(text).waitFor();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** Changes in view, without blanks: `B3“a”→“b”`. */
const changes = (page: Page) => page.$$eval('[data-change] > div:last-child', (rows) =>
  rows.map((row) => row.textContent.replace(' đổi thành ', '').trim()));

async function savedCopy(page: Page, name = 'Lưu bản đã sửa'): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

async function texts(bytes: Uint8Array, sheet: string, cells: readonly string[]): Promise<unknown[]> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.kind);
  const grid = read.value.sheets.find(({ name }) => name === sheet);
  return cells.map((cell) => {
    const at = fromA1(cell);
    const content = grid === undefined || at === undefined ? undefined : cellAt(grid, at);
    return content?.kind === 'text' || content?.kind === 'number' ? content.value : content?.kind;
  });
}

/** Names of the parts of two archives that are not byte for byte the same. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [rawEntriesOf(before), rawEntriesOf(after)];
  expect(now.map(({ name }) => name)).toEqual(old.map(({ name }) => name));
  return old.flatMap(({ name, local }, index) => (now[index]?.local.equals(local) === true ? [] : [name])).sort();
}

describe('Mending in Điền', () => {
  it('shows what would change before anything does', async () => {
    const { page } = await opened(LEGACY);
    await openCard(page, 'KT106');
    await button(page, 'Sửa cả 3 chỗ').click();
    expect(await changes(page)).toEqual([
      expect.stringMatching(/^B9.*→“Vừ Trung Chi”$/u), expect.stringMatching(/^B10.*→“Vừ Thị Hồng Uyên”$/u),
      expect.stringMatching(/^B11.*→“Hoàng Mạnh Hoa”$/u),
    ]);
    expect(await bar(page).textContent()).toBe('');
    await button(page, 'Không sửa').click();
    expect([await preview(page).count(), await button(page, 'Lưu bản đã sửa').count()]).toEqual([0, 0]);
    expect(await card(page, 'KT106').getByText(/^3 chỗ/u).count()).toBe(1);
    await page.context().close();
  }, 60_000);

  it('mends one place, then all of a kind, takes back and saves: the copy has the fixes and is else the file', async () => {
    const { page, log } = await opened(LEGACY);
    const original = new Uint8Array(readFileSync(LEGACY));
    await openCard(page, 'KT106');
    await button(page, /^Sửa, từ ô B9$/u).click();
    expect(await changes(page)).toHaveLength(1);
    await button(page, 'Áp dụng 1 ô').click();
    await said(page, '1 ô đã sửa, chưa lưu');
    expect(await card(page, 'KT106').getByText(/^2 chỗ/u).count()).toBe(1);
    const one = await savedCopy(page);
    expect(one.name).toBe('legacy-font - da sua.xlsx');
    await said(page, '1 ô đã sửa, đã lưu');

    await button(page, 'Sửa cả 2 chỗ').click();
    await button(page, 'Áp dụng 2 ô').click();
    await said(page, '3 ô đã sửa, chưa lưu');
    expect(await card(page, 'KT106').count()).toBe(0);
    await page.getByRole('tab', { name: 'Điền', exact: true }).focus();
    await page.keyboard.press('Control+z');
    await said(page, 'Đã hoàn tác 2 ô.');
    expect(await card(page, 'KT106').getByText(/^2 chỗ/u).count()).toBe(1);
    const again = await savedCopy(page);
    expect(Buffer.from(again.bytes).equals(Buffer.from(one.bytes))).toBe(true);

    await button(page, 'Hoàn tác').click();
    await said(page, 'Đã hoàn tác 1 ô.');
    expect(await button(page, 'Lưu bản đã sửa').count()).toBe(0);
    // The card was gone for a while and comes back closed.
    await openCard(page, 'KT106');
    await button(page, 'Sửa cả 3 chỗ').click();
    await button(page, 'Áp dụng 3 ô').click();
    await said(page, '3 ô đã sửa, chưa lưu');
    const all = await savedCopy(page);
    expect(await texts(all.bytes, 'DS LĐTT', ['B9', 'B10', 'B11'])).toEqual(['Vừ Trung Chi', 'Vừ Thị Hồng Uyên', 'Hoàng Mạnh Hoa']);
    expect(changedParts(original, all.bytes)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet3.xml']);
    expect(changedParts(original, one.bytes)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet3.xml']);
    expect(Buffer.from(readFileSync(LEGACY)).equals(Buffer.from(original))).toBe(true);
    expect(log.complaints).toEqual([]);
    await page.context().close();
  }, 60_000);

  it.each([
    ['number-as-text', 'KT103', 'Biểu TH', ['F10'], ['F10“·03·”→3'], [3]],
    ['serial-repeat', 'KT210', 'DS LĐTT', ['A18'], ['A189→10'], [10]],
  ])('mends %s', async (name, code, sheet, cells, shown, values) => {
    const path = join(DEFECTS, `${name}.xlsx`);
    const { page } = await opened(path);
    await openCard(page, code);
    await card(page, code).getByRole('button', { name: /^Sửa/u }).click();
    expect(await changes(page)).toEqual(shown);
    await button(page, /^Áp dụng/u).click();
    await said(page, '1 ô đã sửa, chưa lưu');
    const copy = await savedCopy(page);
    expect(await texts(copy.bytes, sheet, cells)).toEqual(values);
    expect(changedParts(new Uint8Array(readFileSync(path)), copy.bytes)).toHaveLength(1);
    await page.context().close();
  }, 60_000);

  it('shows the mended cells in the sheet and counts what is left in the header', async () => {
    const { page } = await opened(inMemory('danh sách.xlsx', faultyList({ spaced: 25, hasGap: true })));
    await openCard(page, 'KT210');
    await card(page, 'KT210').getByRole('button', { name: /^Tới ô A4/u }).click();
    const inSheet = page.locator('[data-cell="A4"]');
    expect(await inSheet.textContent()).toBe('3');
    await button(page, /^Sửa 27 ô/u).click();
    expect(await changes(page)).toHaveLength(10);
    await button(page, 'Xem thêm 10 ô').click();
    expect(await changes(page)).toHaveLength(20);
    await button(page, 'Áp dụng 27 ô').click();
    await said(page, '27 ô đã sửa, chưa lưu');
    expect(await inSheet.textContent()).toBe('2');
    expect(await page.getByRole('status', { name: 'Kết quả kiểm tra' }).textContent()).toContain('1 gợi ý');
    await page.context().close();
  }, 60_000);

  it('can be done by keyboard alone, and the focus is never lost', async () => {
    const { page } = await opened(inMemory('danh sách.xlsx', faultyList({ spaced: 3, hasGap: false })));
    await card(page, 'KT106').getByRole('button', { name: /KT106/u }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Sửa cả 2 chỗ');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-fix-preview'))).toBe(true);
    await page.keyboard.press('Escape');
    expect([await preview(page).count(), await focused(page)]).toEqual([0, 'Sửa cả 2 chỗ']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Sửa');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Áp dụng 1 ô');
    await page.keyboard.press('Enter');
    await said(page, '1 ô đã sửa, chưa lưu');
    expect(await focused(page)).toContain('KT106');
    // The last of its card: the card goes, and what was done takes the focus.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await said(page, '2 ô đã sửa, chưa lưu');
    expect(await focused(page)).toContain('Vừa sửa 1 ô.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Hoàn tác');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+z');
    await said(page, 'Đã hoàn tác 1 ô.');
    expect(await focused(page)).toContain('Đã hoàn tác 1 ô.');
    expect(await button(page, 'Hoàn tác').count()).toBe(0);
    await page.context().close();
  }, 60_000);

  it('asks before another file takes the place of mendings that are not saved', async () => {
    const { page } = await opened(inMemory('một.xlsx', faultyList({ spaced: 0, hasGap: false })));
    const second = inMemory('hai.xlsx', faultyList({ spaced: 1, hasGap: false }));
    await openCard(page, 'KT106');
    await button(page, 'Sửa cả 2 chỗ').click();
    await button(page, 'Áp dụng 2 ô').click();
    await said(page, '2 ô đã sửa, chưa lưu');
    const ask = page.locator('[data-leave-notice]');

    await page.setInputFiles('input[name=sheet]', second);
    await ask.waitFor();
    expect(await ask.evaluate((element) => element === document.activeElement)).toBe(true);
    await button(page, 'Ở lại').click();
    expect([await ask.count(), await page.getByText('một.xlsx', { exact: true }).count()]).toEqual([0, 1]);
    expect(await bar(page).textContent()).toContain('2 ô đã sửa, chưa lưu');

    await page.setInputFiles('input[name=sheet]', second);
    const copy = await savedCopy(page, 'Lưu rồi mở');
    expect(copy.name).toBe('một - da sua.xlsx');
    expect(await texts(copy.bytes, 'Sheet1', ['B3', 'B4'])).toEqual(OLD_NAMES.map(([, name]) => name));
    await page.getByText('hai.xlsx', { exact: true }).waitFor();
    expect(await bar(page).textContent()).toBe('');

    await openCard(page, 'KT106');
    await button(page, 'Sửa cả 2 chỗ').click();
    await button(page, 'Áp dụng 2 ô').click();
    await said(page, '2 ô đã sửa, chưa lưu');
    await page.setInputFiles('input[name=sheet]', inMemory('ba.xlsx', faultyList({ spaced: 0, hasGap: true })));
    await button(page, 'Bỏ bản sửa và mở').click();
    await page.getByText('ba.xlsx', { exact: true }).waitFor();
    await card(page, 'KT106').getByText(/^2 chỗ/u).waitFor();
    await page.context().close();
  }, 60_000);

  it('offers nothing where nothing can be mended, and says why', async () => {
    const book = readBook(readFileSync(join(DEFECTS, 'nfd-name.xlsx')));
    const old = new Uint8Array(writeBook(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
    const { page } = await opened(inMemory('cũ.xls', old));
    await page.getByText('Tệp Excel đời cũ (.xls) chưa sửa tự động được. Hãy mở bằng Excel, lưu thành .xlsx rồi sửa.').waitFor();
    await openCard(page, 'KT107');
    expect(await button(page, /^Sửa/u).count()).toBe(0);

    await page.setInputFiles('input[name=sheet]', inMemory('khóa.xlsx',
      faultyList({ spaced: 0, hasGap: false, behind: '<sheetProtection sheet="1"/>' })));
    await page.getByText('khóa.xlsx', { exact: true }).waitFor();
    await openCard(page, 'KT106');
    expect(await card(page, 'KT106').getByText(/^Trang tính đang được bảo vệ và ô bị khóa/u).count()).toBe(2);
    expect(await button(page, /^Sửa/u).count()).toBe(0);

    await page.setInputFiles('input[name=sheet]', join(DEFECTS, 'cstdcs-not-ldtt.xlsx'));
    await page.getByText('cstdcs-not-ldtt.xlsx', { exact: true }).waitFor();
    await page.getByText(/^chắc \d+ %$/u).first().waitFor();
    expect(await page.locator('[data-card]').count()).toBeGreaterThan(0);
    expect(await button(page, /^Sửa/u).count()).toBe(0);
    await page.context().close();
  }, 60_000);

  it('works when the page is opened from a folder, without a server', async () => {
    const { page } = await opened(LEGACY, WIDE, pathToFileURL(PANE_FILE).href);
    await openCard(page, 'KT106');
    await button(page, 'Sửa cả 3 chỗ').click();
    await button(page, 'Áp dụng 3 ô').click();
    await said(page, '3 ô đã sửa, chưa lưu');
    expect(await texts((await savedCopy(page)).bytes, 'DS LĐTT', ['B9'])).toEqual(['Vừ Trung Chi']);
    await page.context().close();
  }, 60_000);

  it.each([['light', NARROWEST], ['dark', NARROW], ['light', WIDE], ['dark', WIDE]] as const)(
    'has no machine-found barrier and never scrolls sideways (%s, %o)', async (colorScheme, size) => {
      const { page } = await opened(inMemory('danh sách.xlsx', faultyList({ spaced: 25, hasGap: true })), { ...size, colorScheme });
      const look = async (step: string) => {
        await page.screenshot({ path: join(SHOTS, `${String(size.viewport.width)}-${colorScheme}-${step}.png`) });
        expect({ step, violations: await violations(page), overflow: await overflow(page) }).toEqual({ step, violations: [], overflow: 0 });
      };
      await openCard(page, 'KT108');
      await look('card');
      await button(page, /^Sửa 25 ô/u).click();
      await look('preview');
      await button(page, 'Áp dụng 25 ô').click();
      await said(page, '25 ô đã sửa, chưa lưu');
      await look('applied');
      await page.setInputFiles('input[name=sheet]', inMemory('khác.xlsx', new Uint8Array(3)));
      await button(page, 'Ở lại').waitFor();
      await look('leaving');
      await page.context().close();
    }, 90_000);
});
