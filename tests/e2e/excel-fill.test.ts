import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { usePane } from '#support/chromium';
import { openExcelPage, type ExcelPage, type ExcelPageOptions, type PageSheet } from '#support/excel-page';
import { overflow, violations } from '#support/page-checks';

const SHOTS = process.env['SHOTS'] ?? mkdtempSync(join(tmpdir(), 'so-thi-dua-live-'));
const GOOD = 'Hoàn thành tốt nhiệm vụ';

/** A list with a doubled blank in B7, and nothing else to say. */
const LIST: PageSheet = {
  name: 'Danh sách',
  rows: [
    ['UBND HUYỆN TUẦN GIÁO'], ['TRƯỜNG MẦM NON HỌA MI'],
    ['DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020-2021'],
    ['TT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Xếp loại'],
    [1, 'Lò Thị Ánh', '02/03/1985', 'Giáo viên', GOOD],
    [2, 'Quàng Văn Bình', '12/10/1979', 'Giáo viên', GOOD],
    [3, 'Cà Thị  Chung', '25/06/1990', 'Giáo viên', GOOD],
    [4, 'Lường Văn Dũng', '30/01/1988', 'Giáo viên', GOOD],
    [5, 'Lò Văn Én', '11/11/1981', 'Giáo viên', GOOD],
    [6, 'Vì Thị Phong', '04/09/1983', 'Giáo viên', GOOD],
    [7, 'Quàng Thị Giang', '14/02/1986', 'Giáo viên', GOOD],
    [8, 'Tòng Văn Hặc', '19/05/1987', 'Giáo viên', GOOD],
  ],
};
const FIGHTERS: PageSheet = {
  name: 'CSTĐCS',
  rows: [
    ['UBND HUYỆN TUẦN GIÁO'], ['TRƯỜNG MẦM NON HỌA MI'],
    ['DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020-2021'],
    ['TT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Xếp loại', 'Tên sáng kiến'],
    [1, 'Lò Thị Ánh', '02/03/1985', 'Giáo viên', 'Hoàn thành xuất sắc nhiệm vụ', 'Dạy trẻ làm quen chữ cái qua trò chơi dân gian'],
  ],
};
const BOOK = [LIST, FIGHTERS];
/** The first run was seen. */
const SEEN = { guide: 'seen' };
const BLANKS = '[data-card="info KT108"]';
const RATING = '[data-card^="error KT4"]';

const pane = usePane();

async function opened(options: Partial<ExcelPageOptions> = {}): Promise<ExcelPage> {
  const excel = await openExcelPage(pane.browser, pane.origin, { sheets: BOOK, settings: SEEN, ...options });
  await excel.page.locator('[data-live-findings]').waitFor();
  return excel;
}


const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
/** Waits: while a check takes long, the header says so instead. */
const pillSays = (page: Page, hasText: string | RegExp) => page.getByRole('group', { name: 'Kết quả kiểm tra' }).filter({ hasText }).waitFor();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const close = (excel: ExcelPage) => excel.page.context().close();

async function openCard(page: Page, card: string): Promise<void> {
  await page.locator(`${card} button[aria-expanded]`).first().click();
}

describe('The open workbook', () => {
  test('is recognised and checked as it is opened, without a word leaving the machine', async () => {
    const excel = await opened();
    const { page } = excel;
    await page.locator(BLANKS).waitFor();
    expect(await page.locator('[data-form=person-list]').innerText()).toMatch(/Danh sách cá nhân[^]*LĐTT · 8 dòng · chắc \d+ %/u);
    await pillSays(page, /^1 gợi ý$/u);
    expect(excel.foreign).toEqual([]);
    expect(excel.complaints).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
    await close(excel);
  }, 60_000);

  test('has a fault mended in its own cell, seen before, and taken back', async () => {
    const excel = await opened();
    const { page } = excel;
    await openCard(page, BLANKS);
    await page.locator(BLANKS).getByRole('button', { name: /^Sửa/u }).click();
    expect(await page.locator('[data-change=B7]').innerText()).toMatch(/Cà Thị··Chung[^]*Cà Thị Chung/u);
    expect(await excel.cell('Danh sách', 6, 1)).toMatchObject({ value: 'Cà Thị  Chung' });
    await button(page, 'Áp dụng 1 ô').click();
    await page.getByText('1 ô đã sửa trong sổ').waitFor();
    expect(await excel.cell('Danh sách', 6, 1)).toMatchObject({ value: 'Cà Thị Chung' });
    await page.locator(BLANKS).waitFor({ state: 'detached' });
    await pillSays(page, 'Không thấy lỗi');
    await page.screenshot({ path: join(SHOTS, 'mended.png') });
    await button(page, 'Hoàn tác').click();
    await page.locator(BLANKS).waitFor();
    expect(await excel.cell('Danh sách', 6, 1)).toMatchObject({ value: 'Cà Thị  Chung' });
    expect(excel.complaints).toEqual([]);
    await close(excel);
  }, 60_000);

  test('shows a wrong value as it is typed and lets go of it when it is right, while the focus stays', async () => {
    const excel = await opened();
    const { page } = excel;
    await page.locator(BLANKS).waitFor();
    await button(page, 'Không đúng?').focus();
    await excel.type('Danh sách', 'E6', 'Hoàn thành nhiệm vụ');
    await page.locator(RATING).waitFor();
    await pillSays(page, '1 lỗi');
    expect(await page.locator('[data-announcer]').textContent()).toMatch(/^Lỗi mới ở ô E6/u);
    expect(await focused(page)).toBe('Không đúng?');
    expect(await excel.selection()).toBeNull();
    await excel.type('Danh sách', 'E6', GOOD);
    await page.locator(RATING).waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Không đúng?');
    expect(excel.complaints).toEqual([]);
    await close(excel);
  }, 60_000);

  test('holds back what a row lacks while it is being typed', async () => {
    const excel = await opened();
    const { page } = excel;
    await page.locator(BLANKS).waitFor();
    await excel.select('Danh sách', 'A13');
    await excel.type('Danh sách', 'A13', 9);
    await excel.type('Danh sách', 'C13', '06/07/1984');
    await page.locator('[data-unfinished]').waitFor();
    expect(await page.locator('[data-unfinished]').innerText()).toContain('Dòng 13 chưa xong');
    await pillSays(page, /^1 gợi ý$/u);
    await page.screenshot({ path: join(SHOTS, 'unfinished.png') });
    await excel.select('Danh sách', 'B5');
    await page.locator('[data-unfinished]').waitFor({ state: 'detached' });
    await pillSays(page, /[1-9] lỗi/u);
    await close(excel);
  }, 60_000);

  test('is walked, mended and left by keyboard alone', async () => {
    const excel = await opened();
    const { page } = excel;
    await page.locator(BLANKS).waitFor();
    await excel.type('Danh sách', 'E6', 'Hoàn thành nhiệm vụ');
    await page.locator(RATING).waitFor();
    await page.getByRole('tab', { name: 'Điền' }).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.waitForFunction(() => document.activeElement?.closest('[data-place]') !== null);
    expect(await excel.selection()).toEqual({ top: 5, left: 4 });
    await page.keyboard.press('Alt+ArrowDown');
    await page.waitForFunction(() => document.activeElement?.textContent.includes('B7'));
    expect(await excel.selection()).toEqual({ top: 6, left: 1 });
    await excel.select('Danh sách', 'A1');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    expect(await excel.selection()).toEqual({ top: 6, left: 1 });
    await page.keyboard.press('Control+.');
    await page.locator('[data-fix-preview]').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-fix-preview]').count()).toBe(0);
    expect(await focused(page)).toBe('Sửa');
    await page.keyboard.press('Control+.');
    await page.locator('[data-fix-preview]').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('1 ô đã sửa trong sổ').waitFor();
    await page.locator(BLANKS).waitFor({ state: 'detached' });
    // The card is gone with the focus on it: what is said of the change has it now.
    expect(await focused(page)).toContain('1 ô đã sửa trong sổ');
    await page.keyboard.press('Control+z');
    await page.getByText('Đã hoàn tác 1 ô.').waitFor();
    await page.keyboard.press('Alt+ArrowUp');
    await page.waitForFunction(() => document.activeElement?.closest('[data-place]') !== null);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('false');
    expect(excel.complaints).toEqual([]);
    await close(excel);
  }, 60_000);

  test('keeps a form chosen by hand for the next time', async () => {
    const excel = await opened();
    await button(excel.page, 'Không đúng?').click();
    await excel.page.getByRole('combobox', { name: 'Loại biểu của trang này' }).selectOption('other');
    await excel.page.locator('[data-form=other]').waitFor();
    expect(await excel.page.locator('[data-form=other]').innerText()).toContain('chọn bằng tay');
    expect(await excel.page.locator('[data-card$=KT101]').count()).toBe(0);
    await excel.page.screenshot({ path: join(SHOTS, 'form.png') });
    const settings = await excel.settings();
    expect(JSON.stringify(settings)).not.toMatch(/Lò Thị|Họ và tên|Hoàn thành/u);
    await close(excel);
    const again = await opened({ settings });
    await again.page.locator('[data-form=other]').waitFor();
    await button(again.page, 'Không đúng?').click();
    const choice = again.page.getByRole('combobox', { name: 'Loại biểu của trang này' });
    expect(await choice.inputValue()).toBe('other');
    await choice.selectOption('');
    await again.page.locator('[data-form=person-list]').waitFor();
    expect(Object.keys(await again.settings())).toEqual(['guide']);
    await close(again);
  }, 60_000);

  test('says in place why a protected sheet is not written to', async () => {
    const excel = await opened();
    const { page } = excel;
    await openCard(page, BLANKS);
    await page.locator(BLANKS).getByRole('button', { name: /^Sửa/u }).click();
    await excel.protectSheet('Danh sách', true);
    await button(page, 'Áp dụng 1 ô').click();
    await page.getByText('Trang tính “Danh sách” đang được bảo vệ.').waitFor();
    expect(await excel.cell('Danh sách', 6, 1)).toMatchObject({ value: 'Cà Thị  Chung' });
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: join(SHOTS, 'protected.png') });
    await close(excel);
  }, 60_000);

  test('waits while a cell is being typed in, and goes on by itself', async () => {
    const excel = await opened();
    const { page } = excel;
    await page.locator(BLANKS).waitFor();
    await excel.editCell(true);
    await excel.type('Danh sách', 'E6', 'Hoàn thành nhiệm vụ');
    await page.waitForTimeout(700);
    await excel.editCell(false);
    await page.locator(RATING).waitFor();
    expect(await page.locator('[data-live-problem]').count()).toBe(0);
    await close(excel);
  }, 60_000);

  test('names what is open on other sheets, and follows to the sheet that is activated', async () => {
    const wrong = { ...FIGHTERS, rows: FIGHTERS.rows.map((row, index) => (index === 4 ? row.map((cell) => (cell === 'Lò Thị Ánh' ? 'Lò Thị  Ánh' : cell)) : row)) };
    const excel = await opened({ sheets: [LIST, wrong] });
    const { page } = excel;
    await page.locator('[data-elsewhere]').waitFor();
    await button(page, 'Tới trang CSTĐCS').click();
    await page.getByText('B5: Có hai dấu cách').waitFor();
    expect(await page.locator('[data-elsewhere]').innerText()).toContain('Danh sách');
    await excel.activate('Danh sách');
    await page.getByText('B7: Có hai dấu cách').waitFor();
    await close(excel);
  }, 60_000);

  test('tells the cap of CSTĐCS with its reckoning, and in words when it is passed', async () => {
    const excel = await opened();
    const { page } = excel;
    const quota = page.locator('[data-quota]');
    await quota.waitFor();
    expect(await quota.innerText()).toMatch(/CSTĐCS 1\/1[^]*đã hết/u);
    await quota.getByRole('button').click();
    expect(await quota.innerText()).toMatch(/Tính từng đơn vị[^]*15 % của 8 [^]*Tính chung[^]*Căn cứ:/u);
    await page.screenshot({ path: join(SHOTS, 'quota.png') });
    for (const [column, value] of [['A', 2], ['B', 'Quàng Văn Bình'], ['C', '12/10/1979'], ['D', 'Giáo viên'], ['E', 'Hoàn thành xuất sắc nhiệm vụ'], ['F', 'Góc sách cho trẻ năm tuổi']] as const) {
      await excel.type('CSTĐCS', `${column}6`, value);
    }
    await page.getByText('vượt 1').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: join(SHOTS, 'quota-over.png') });
    await close(excel);
  }, 60_000);

  test('lets a person settle a finding, and takes that back', async () => {
    const excel = await opened();
    const { page } = excel;
    await openCard(page, BLANKS);
    await button(page, /^Bỏ qua có lý do vấn đề ở ô B7/u).click();
    await page.getByRole('textbox', { name: 'Lý do' }).fill('Viết như trong hồ sơ');
    await page.getByRole('textbox', { name: 'Người quyết định' }).fill('Cà Thị Bình');
    await button(page, 'Ghi quyết định').click();
    await page.getByRole('heading', { name: 'Đã quyết định (1)' }).waitFor();
    await page.locator(BLANKS).waitFor({ state: 'detached' });
    await pillSays(page, 'Không thấy lỗi');
    await button(page, /^Rút lại/u).click();
    await page.locator(BLANKS).waitFor();
    await close(excel);
  }, 60_000);

  test('can be left for a file, and come back to', async () => {
    const excel = await opened();
    const { page } = excel;
    await button(page, 'Kiểm tra một tệp khác…').click();
    await button(page, 'Mở tệp…').waitFor();
    await button(page, 'Về sổ đang mở').click();
    await page.locator(BLANKS).waitFor();
    await page.getByRole('tab', { name: 'Nộp' }).click();
    await excel.type('Danh sách', 'B7', 'Cà Thị Chung');
    await page.getByRole('tab', { name: 'Điền' }).click();
    await page.locator(BLANKS).waitFor({ state: 'detached' });
    await close(excel);
  }, 60_000);
});

test('the first run writes its sample into the workbook, which is checked there, mended and left clean', async () => {
  const excel = await opened({ settings: {} });
  const { page } = excel;
  await button(page, 'Thử với bảng mẫu').click();
  await page.locator('[data-guide=steps]').waitFor();
  await page.locator(BLANKS).getByText('B8: Có hai dấu cách').waitFor();
  await pillSays(page, '3 lỗi');
  await openCard(page, BLANKS);
  await page.locator(BLANKS).getByRole('button', { name: /^Sửa/u }).click();
  await button(page, 'Áp dụng 1 ô').click();
  await page.getByText('1 ô đã sửa trong sổ').waitFor();
  await button(page, 'Hoàn tác').click();
  await page.getByText('Đã hoàn tác 1 ô.').waitFor();
  await page.screenshot({ path: join(SHOTS, 'guide.png'), fullPage: true });
  expect(await violations(page)).toEqual([]);
  await button(page, 'Xong').click();
  expect(excel.complaints).toEqual([]);
  await close(excel);
}, 60_000);

test('thousands of findings are one card whose list is shown in parts', async () => {
  const [head, people] = [LIST.rows.slice(0, 4), Array.from({ length: 5_000 }, (_, index) => index + 1)];
  const rows = people.map((serial) => [serial, `Lò Thị ${spelled(serial)}`, '02/03/1985', 'Giáo viên', 'Hoàn thành nhiệm vụ']);
  const excel = await opened({ sheets: [{ name: 'Danh sách', rows: [...head, ...rows] }] });
  const { page } = excel;
  await page.locator(RATING).waitFor({ timeout: 40_000 });
  await openCard(page, RATING);
  expect(await page.locator(RATING).innerText()).toContain('5.000 chỗ');
  for (let page_ = 0; page_ < 6; page_ += 1) await button(page, 'Xem thêm 20 chỗ').click();
  expect(await page.locator('[data-place]').count()).toBe(100);
  await button(page, 'Xem 20 chỗ trước đó').waitFor();
  await page.keyboard.press('Alt+ArrowUp');
  await page.waitForFunction(() => document.activeElement?.closest('[data-place]') !== null);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await close(excel);
}, 120_000);

/** Letters for a number, so that no name is another's. */
function spelled(value: number): string {
  return [...String(value)].map((digit) => 'abcdeghikl'[Number(digit)]).join('');
}

const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['320', { viewport: { width: 320, height: 600 } }],
  ['350', { viewport: { width: 350, height: 700 } }],
  ['dark', { viewport: { width: 350, height: 700 }, colorScheme: 'dark' }],
  ['contrast', { viewport: { width: 350, height: 700 }, forcedColors: 'active' }],
];

test.each(LOOKS)('the panel has no machine-found barrier and never scrolls sideways (%s)', async (name, look) => {
  const excel = await opened(look);
  const { page } = excel;
  const check = async (step: string) => {
    await page.screenshot({ path: join(SHOTS, `${name}-${step}.png`) });
    await page.screenshot({ path: join(SHOTS, `${name}-${step}-full.png`), fullPage: true });
    expect({ step, violations: await violations(page), overflow: await overflow(page) }).toEqual({ step, violations: [], overflow: 0 });
  };
  await excel.type('Danh sách', 'E6', 'Hoàn thành nhiệm vụ');
  await excel.type('Danh sách', 'A8', 9);
  await page.locator(RATING).waitFor();
  await check('list');
  await openCard(page, BLANKS);
  await page.locator(BLANKS).getByRole('button', { name: /^Sửa/u }).click();
  await page.locator('[data-quota]').getByRole('button').click();
  await button(page, 'Không đúng?').click();
  await check('opened');
  await close(excel);
}, 60_000);
