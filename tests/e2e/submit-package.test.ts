import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { parseTicks } from '#core/submission/tick-schema';
import { readArchive } from '#formats/read-archive';
import { openPage, usePane, type OpenPage } from '#support/chromium';
import { FIXTURES } from '#support/memory-files';
import { gridOf } from '#support/outgoing';
import { overflow, violations } from '#support/page-checks';

const SHOTS = process.env['SHOTS'] ?? mkdtempSync(join(tmpdir(), 'so-thi-dua-shots-'));
const LOOKS = [
  ['350', { viewport: { width: 350, height: 700 } }], ['dark', { viewport: { width: 320, height: 600 }, colorScheme: 'dark' }],
] as const;
const WIDE = { viewport: { width: 1280, height: 800 } } as const;
const TICKS = { version: 1, ticks: [{ rule: 'KT106', reason: 'Đã đối chiếu tên', by: 'Cán bộ A' }, { rule: 'KT110', reason: 'Thử', by: 'Cán bộ A' }] };

const pane = usePane();
/** Files that tests may change. */
let work: string;
let units: string[];

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'so-thi-dua-goi-'));
  cpSync(join(FIXTURES, 'district/units'), join(work, 'don-vi'), { recursive: true });
  units = readdirSync(join(work, 'don-vi')).sort().map((name) => join(work, 'don-vi', name));
  writeFileSync(join(work, 'ly-do.json'), JSON.stringify(TICKS));
});

const openTab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function consolidated(options: Parameters<typeof openPage>[2]): Promise<OpenPage> {
  const open = await openPage(pane.browser, pane.origin, options);
  await open.page.setInputFiles('input[name=units]', units);
  await open.page.setInputFiles('input[name=plan]', join(FIXTURES, 'district/plan.xlsx'));
  await press(open.page, /^Tổng hợp \d/u);
  await open.page.waitForSelector('[data-result]');
  await openTab(open.page, 'Nộp');
  await open.page.waitForSelector('[data-submit]');
  return open;
}

/** What a button gives to the user, kept below `work`. */
async function saved(page: Page, button: string | RegExp, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), press(page, button)]);
  const path = join(work, name);
  await download.saveAs(path);
  return path;
}

async function packed(page: Page): Promise<string> {
  await page.setInputFiles('input[name=ticks]', join(work, 'ly-do.json'));
  await page.getByText('Đã lấy 2 lý do từ "ly-do.json".').waitFor();
  const path = await saved(page, 'Đóng gói và lưu', 'goi.zip');
  await page.waitForSelector('[data-packed=unseen]');
  return path;
}

/** A byte at the end of a source: another file, for whoever opens it the same. */
function change(path: string): void {
  appendFileSync(path, 'x');
}

describe('A package is checked again in the pane', () => {
  it('without anything consolidated: accepted, with its sources, and one changed source named', async () => {
    const maker = await consolidated(WIDE);
    const goi = await packed(maker.page);
    await maker.page.context().close();
    const { page, log } = await openPage(pane.browser, pane.origin, LOOKS[0][1]);
    await openTab(page, 'Nộp');
    await page.setInputFiles('input[name=package]', goi);
    await page.waitForSelector('[data-verified=whole]', { timeout: 60_000 });
    expect(await page.locator('[data-verified]').textContent()).toMatch(/Gói nguyên vẹn.*10 tệp của 10 đơn vị.*LĐTT \(cá nhân\): 240.*Mã chứng nhận: [0-9a-f]{64}/u);
    const name = units[1]?.split('/').at(-1) ?? '';
    change(units[1] ?? '');
    await page.setInputFiles('input[name=package-sources]', units);
    await page.waitForSelector('[data-verified=differs]', { timeout: 60_000 });
    const said = (await page.locator('[data-verified]').textContent()) ?? '';
    expect(said).toContain(`tệp gốc: ${name} đã khác khi lập gói.`);
    expect(said).toContain('Tệp gốc: 9/10 đúng như khi lập gói.');
    await openTab(page, 'Tổng hợp');
    expect(log.complaints).toEqual([]);
    await page.context().close();
  }, 180_000);

  it('as a folder, and says why it is none where it is none', async () => {
    const maker = await consolidated(WIDE);
    const read = readArchive(new Uint8Array(readFileSync(await packed(maker.page))));
    await maker.page.context().close();
    for (const { name, bytes } of read.ok ? read.value.entries : []) {
      mkdirSync(join(work, 'goi', name, '..'), { recursive: true });
      writeFileSync(join(work, 'goi', name), bytes);
    }
    const { page } = await openPage(pane.browser, pane.origin, WIDE);
    await openTab(page, 'Nộp');
    await page.setInputFiles('input[name=package-folder]', join(work, 'goi'));
    await page.waitForSelector('[data-verified=whole]', { timeout: 60_000 });
    await page.setInputFiles('input[name=package]', join(FIXTURES, 'district/plan.xlsx'));
    await page.getByText('Gói không có certificate.json.').waitFor();
    await page.setInputFiles('input[name=package]', join(work, 'ly-do.json'));
    await page.getByText(/^Không đọc được gói ly-do\.json/u).waitFor();
    await page.context().close();
  }, 180_000);

  it.each(LOOKS)('looks right and is clean, whole and changed: %s', async (name, options) => {
    const maker = await consolidated(WIDE);
    const goi = await packed(maker.page);
    await maker.page.context().close();
    const { page } = await openPage(pane.browser, pane.origin, options);
    await openTab(page, 'Nộp');
    await page.setInputFiles('input[name=package]', goi);
    await page.waitForSelector('[data-verified=whole]', { timeout: 60_000 });
    await page.screenshot({ path: join(SHOTS, `verify-whole-${name}.png`), fullPage: true });
    change(units[1] ?? '');
    await page.setInputFiles('input[name=package-sources]', units.slice(1));
    await page.waitForSelector('[data-verified=differs]', { timeout: 60_000 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: join(SHOTS, `verify-differs-${name}.png`), fullPage: true });
    await page.context().close();
  }, 180_000);
});

describe('What a package no longer fits', () => {
  it.each(LOOKS)('is told: a file that changed on disk, reasons that changed, and nothing where nothing did: %s', async (name, options) => {
    const { page, log } = await consolidated(options);
    await packed(page);
    await press(page, 'Kiểm tra tệp có đổi không');
    await page.waitForSelector('[data-packed=same]');
    change(units[2] ?? '');
    await press(page, 'Kiểm tra tệp có đổi không');
    await page.waitForSelector('[data-packed=differs]');
    const notice = page.locator('[data-packed]');
    expect(await notice.textContent()).toContain(`${units[2]?.split('/').at(-1) ?? ''}: đã đổi`);
    expect(await notice.textContent()).toContain('hãy chọn lại tệp này');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: join(SHOTS, `packed-${name}.png`), fullPage: true });
    await page.getByLabel('Ngày sinh trong bản gửi đi').selectOption('nothing');
    expect(await notice.textContent()).toContain('cách ghi ngày sinh: đã khác');
    expect(log.complaints).toEqual([]);
    await page.context().close();
  }, 180_000);

  it('is told after the files were chosen again and consolidated anew', async () => {
    const { page } = await consolidated(WIDE);
    await packed(page);
    change(units[2] ?? '');
    await openTab(page, 'Tổng hợp');
    await page.setInputFiles('input[name=units]', units);
    await page.getByRole('button', { name: /^Tổng hợp (?:lại|\d)/u }).first().click();
    await openTab(page, 'Nộp');
    await page.waitForSelector('[data-packed=differs]', { timeout: 60_000 });
    expect(await page.locator('[data-packed]').textContent()).toContain(units[2]?.split('/').at(-1) ?? '');
    await page.context().close();
  }, 180_000);
});

describe('Reasons', () => {
  it('are saved as a file that the command line reads, and opened again; faults of a file are told by line', async () => {
    const { page } = await consolidated(WIDE);
    writeFileSync(join(work, 'hong.json'), '{ "version": 1, "ticks": [\n  { "rule": "KT999", "reason": "x", "by": "A" }] }');
    await page.setInputFiles('input[name=ticks]', join(work, 'hong.json'));
    await page.getByText('dòng 2, cột 13, xác nhận thứ 1, "rule": không phải tên hay mã một quy tắc').waitFor();
    await page.setInputFiles('input[name=ticks]', join(work, 'ly-do.json'));
    await page.locator('[data-unused-ticks]').getByText('Xác nhận không còn dùng (KT110): Thử').waitFor();
    await page.waitForSelector('[data-verdict=ready]');
    const path = await saved(page, 'Lưu các lý do', 'luu.json');
    const read = parseTicks(readFileSync(path, 'utf8'));
    expect(read.ok && read.value.ticks.map(({ rule, reason, by }) => ({ rule, reason, by }))).toEqual(TICKS.ticks);
    await page.context().close();
  }, 120_000);

  it('are reached by the keyboard', async () => {
    const { page } = await consolidated(LOOKS[0][1]);
    await page.getByRole('tab', { name: 'Nộp', exact: true }).focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mở tệp lý do…');
    // A busy machine may swallow a key: pressed again where nothing opened.
    const pressed = async () => (await Promise.all([page.waitForEvent('filechooser', { timeout: 8_000 }).catch(() => null), page.keyboard.press('Enter')]))[0];
    const chooser = await pressed() ?? await pressed();
    expect(chooser).not.toBeNull();
    await chooser?.setFiles(join(work, 'ly-do.json'));
    await page.waitForSelector('[data-verdict=ready]');
    await page.context().close();
  }, 120_000);
});

it('A mapping and a report that was compared go into the package, and the state file marks it as sent', async () => {
  const { page, log } = await consolidated(WIDE);
  await page.setInputFiles('input[name=mapping]', join(FIXTURES, 'mappings/phan-mem-mau.json'));
  await page.getByLabel('Nội dung báo cáo').fill('Năm học 2020 - 2021: Danh hiệu Lao động tiên tiến: 08 tập thể, 204 cá nhân.');
  await press(page, /^Đối chiếu$/u);
  await page.waitForSelector('[data-compared]');
  await page.setInputFiles('input[name=ticks]', join(work, 'ly-do.json'));
  await page.waitForSelector('[data-verdict=blocked]');
  expect(await page.locator('[data-step=report-text]').getAttribute('data-state')).toBe('open');
  await page.getByLabel('Nội dung báo cáo').fill('Năm học 2020 - 2021: Danh hiệu Lao động tiên tiến: 08 tập thể, 240 cá nhân.');
  await press(page, /^Đối chiếu$/u);
  await page.waitForSelector('[data-verdict=ready]');
  const goi = await saved(page, 'Đóng gói và lưu', 'goi.zip');
  await page.waitForSelector('[data-package]');
  expect(await page.locator('[data-package]').textContent()).toMatch(/đã đối chiếu báo cáo dán: 2 số khớp.*324 dòng nhập được, 10 dòng hệ thống nhận sẽ bỏ/u);
  expect(await page.locator('[data-step=import]').getAttribute('data-state')).toBe('open');
  const read = readArchive(new Uint8Array(readFileSync(goi)));
  const entries = new Map((read.ok ? read.value.entries : []).map(({ name, bytes }) => [name, bytes]));
  const { sheets } = await gridOf(entries.get('ket-qua/bieu-gui-cap-tren.xlsx') ?? new Uint8Array());
  expect(sheets.map(({ name }) => name)).toContain('NhapDuLieu');
  const state = await saved(page, /^Lưu tệp trạng thái/u, 'trang-thai.json');
  expect(JSON.parse(readFileSync(state, 'utf8'))).toMatchObject({ version: 1 });
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: join(SHOTS, 'package-besides.png'), fullPage: true });
  expect(log.complaints).toEqual([]);
  await page.context().close();
}, 180_000);

it('a plan that is pasted as text is read like a file', async () => {
  const { page, log } = await consolidated(LOOKS[0][1]);
  await openTab(page, 'Tổng hợp');
  await page.getByRole('button', { name: 'Dán văn bản kế hoạch' }).click();
  const read = page.getByRole('button', { name: 'Đọc văn bản đã dán' });
  expect(await read.getAttribute('aria-disabled')).toBe('true');
  await page.locator('textarea[name=pasted-plan]').fill('KẾ HOẠCH THI ĐUA NĂM 2022\nQuý I\n1. Phát động phong trào thi đua\nQuý II\n2. Sơ kết 6 tháng\n');
  await read.click();
  await page.getByText('văn bản đã dán: 2 nhiệm vụ, năm 2022.').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: join(SHOTS, 'plan-pasted.png'), fullPage: true });
  expect(log.complaints).toEqual([]);
  await page.context().close();
}, 120_000);

it('Times of a plan that state no year are asked for in a field, not by a word of the command line', async () => {
  writeFileSync(join(work, 'ke-hoach.txt'), 'KẾ HOẠCH THI ĐUA\nNội dung\tThời gian\nPhát động phong trào thi đua\tTrước ngày 15/3\n');
  const { page } = await consolidated(LOOKS[0][1]);
  await openTab(page, 'Tổng hợp');
  await page.setInputFiles('input[name=duties]', join(work, 'ke-hoach.txt'));
  await page.locator('[data-duties] button[aria-expanded]').first().click();
  const asked = (await page.locator('[data-duties]').textContent()) ?? '';
  expect(asked).toContain('"Trước ngày 15/3" là của năm nào? Hãy ghi năm ở ô "Năm của kế hoạch" phía trên.');
  expect(asked).not.toContain('--year');
  await page.getByLabel('Năm của kế hoạch').fill('2022');
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: join(SHOTS, 'duty-year.png'), fullPage: true });
  await page.keyboard.press('Enter');
  await page.getByText('ke-hoach.txt: 1 nhiệm vụ, năm 2022.').waitFor();
  await page.context().close();
}, 120_000);
