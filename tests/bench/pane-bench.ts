import { launchChromium, servePane } from '#support/chromium';
import { openExcelPage, type PageSheet } from '#support/excel-page';
import { cellAt } from '#core/grid/sheet-grid';
import { longList } from './long-list';
import { toTimes, type Times } from './measure';

const ROWS = 5_000;
const RUNS = 20;
const WARM_UP = 3;
const RATINGS = { bad: 'Hoàn thành nhiệm vụ', good: 'Hoàn thành tốt nhiệm vụ' } as const;

function toPageSheet(): PageSheet {
  const grid = longList(ROWS);
  const rows = Array.from({ length: ROWS + 3 }, (_, row) => Array.from({ length: 10 }, (_unused, column) => {
    const cell = cellAt(grid, { row, column });
    return cell.kind === 'text' || cell.kind === 'number' ? cell.value : null;
  }));
  return { name: 'Danh sách', rows };
}

/** Times of the built pane over Microsoft's library: from the edit in the grid to the findings on the screen, and its longest task. */
export async function benchPane(): Promise<readonly Times[]> {
  const server = await servePane();
  const browser = await launchChromium();
  try {
    const excel = await openExcelPage(browser, server.origin, { sheets: [toPageSheet()] });
    await excel.page.locator('[data-live="clean"]').waitFor({ timeout: 60_000 });
    const samples: { readonly time: number; readonly longest: number }[] = [];
    for (let run = 0; run < RUNS + WARM_UP; run += 1) {
      const isBad = run % 2 === 0;
      samples.push(await excel.page.evaluate(editAndWait, {
        address: 'H205', text: isBad ? RATINGS.bad : RATINGS.good, status: isBad ? 'open' : 'clean',
      }));
    }
    const kept = samples.slice(WARM_UP);
    return [
      toTimes('pane: from an edit in 5,000 rows to the findings shown', kept.map(({ time }) => time)),
      toTimes('pane: longest task of the page for such an edit', kept.map(({ longest }) => longest)),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the page. */
async function editAndWait({ address, text, status }: { address: string; text: string; status: string }): Promise<{ time: number; longest: number }> {
  let longest = 0;
  const watcher = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  watcher.observe({ type: 'longtask' });
  const start = performance.now();
  const shown = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector(`[data-live="${status}"]`) === null) return;
      observer.disconnect();
      requestAnimationFrame(() => { resolve(performance.now() - start); });
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-live'] });
  });
  (window as unknown as { engine: { type: (sheet: string, address: string, text: string) => void } }).engine.type('Danh sách', address, text);
  const time = await shown;
  await new Promise((resolve) => { setTimeout(resolve, 200); });
  watcher.disconnect();
  return { time, longest };
}
