import { openPage, usePane } from '#support/chromium';
import { openExcelPage } from '#support/excel-page';

const pane = usePane();

test('the open pane goes with Excel when its colours change', async () => {
  const { page } = await openExcelPage(pane.browser, pane.origin, { sheets: [{ name: 'Trang', rows: [['x']] }], tab: 'submit' });
  await page.getByRole('tab', { name: 'Nộp' }).waitFor();
  const scheme = () => page.evaluate(() => document.documentElement.style.colorScheme);
  const paint = (background: string, foreground: string) => page.evaluate(([body, text]) => {
    const { Office: office } = window as unknown as { readonly Office: { readonly context: { officeTheme?: object } } };
    office.context.officeTheme = { bodyBackgroundColor: body, bodyForegroundColor: text };
    window.dispatchEvent(new Event('focus'));
  }, [background, foreground] as const);
  expect(await scheme()).toBe('light');
  await paint('#262626', '#ffffff');
  await page.waitForFunction(() => document.documentElement.style.colorScheme === 'dark');
  await paint('#ffffff', '#262626');
  await page.waitForFunction(() => document.documentElement.style.colorScheme === 'light');
  await page.context().close();
}, 60_000);

test.each([['ordinary colours', {}], ['forced colours', { forcedColors: 'active' }]] as const)(
  'cells with findings are told apart by the kind of line under %s', async (name, look) => {
    const { page } = await openPage(pane.browser, pane.origin, { viewport: { width: 350, height: 700 }, ...look });
    await page.getByRole('tab', { name: 'Điền', exact: true }).click();
    await page.getByRole('button', { name: 'Thử với bảng mẫu' }).click();
    await page.getByRole('grid').waitFor();
    const lines = await page.locator('[data-cell]').evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).outlineStyle));
    // The sample has errors and hints.
    expect(new Set(lines)).toEqual(new Set(['none', 'dotted', name === 'forced colours' ? 'double' : 'solid']));
    await page.context().close();
  }, 60_000);
