import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPage, usePane } from '#support/chromium';
import { overflow, violations } from '#support/page-checks';

const FIXTURES = join(__dirname, '../fixtures');
const UNIT_FILES = readdirSync(join(FIXTURES, 'district/units')).sort().map((name) => join(FIXTURES, 'district/units', name));
const paper = (name: string): string => join(FIXTURES, 'office-plan', name);
const SHOTS = process.env['SHOTS'] ?? mkdtempSync(join(tmpdir(), 'so-thi-dua-shots-'));
const LOOKS = [
  ['320', { viewport: { width: 320, height: 600 } }], ['350', { viewport: { width: 350, height: 700 } }],
  ['dark', { viewport: { width: 350, height: 700 }, colorScheme: 'dark' }],
] as const;

const pane = usePane();

it.each(LOOKS)('a plan of several papers says what was taken from where: %s', async (name, options) => {
  const { page, log } = await openPage(pane.browser, pane.origin, options);
  await page.setInputFiles('input[name=units]', UNIT_FILES.slice(1));
  await page.setInputFiles('input[name=plan]', [paper('danh-sach-don-vi.xlsx'), paper('dang-ky.xlsx')]);
  await page.setInputFiles('input[name=plan-parts]', [paper('ke-hoach.docx')]);
  await page.getByText('dang-ky.xlsx, danh-sach-don-vi.xlsx, ke-hoach.docx').waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.screenshot({ path: join(SHOTS, `office-chosen-${name}.png`), fullPage: true });
  await page.getByRole('button', { name: /^Tổng hợp \d/u }).click();
  await page.waitForSelector('[data-plan-reading]');
  const told = await page.locator('[data-plan-reading]').innerText();
  expect(told).toContain('dang-ky.xlsx, trang "Sheet1": 50 số đăng ký của 10 đơn vị.');
  expect(told).toContain('ke-hoach.docx: 2 nhiệm vụ.');
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: join(SHOTS, `office-result-${name}.png`), fullPage: true });
  expect(log.complaints).toEqual([]);
  await page.context().close();
}, 90_000);

it('a paper that is no plan is refused with what was seen and what to do', async () => {
  const { page } = await openPage(pane.browser, pane.origin, { viewport: { width: 350, height: 700 } });
  await page.setInputFiles('input[name=units]', UNIT_FILES.slice(1));
  await page.setInputFiles('input[name=plan]', [paper('danh-sach-don-vi.xlsx'), UNIT_FILES[0] ?? '']);
  await page.getByRole('button', { name: /^Tổng hợp \d/u }).click();
  await page.getByText('biểu hoặc danh sách đề nghị, kết quả khen thưởng').first().waitFor();
  await page.getByText('Hồ sơ đề nghị của đơn vị thì đưa vào cùng các tệp cần kiểm tra').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.context().close();
}, 90_000);
