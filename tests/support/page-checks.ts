import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Violations of what can be checked by machine; Fluent's own focus guards are no content. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Added through the inspector: the page's policy allows no script but its own.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    // Colours that are on their way from one to another are none that anybody reads by.
    const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(passing.map(({ finished }) => finished.catch(() => undefined)));
    const { axe } = globalThis as unknown as { readonly axe: { run(context: unknown): Promise<{
      violations: { id: string; nodes: { html: string }[] }[];
    }> } };
    const result = await axe.run({ exclude: [['[data-tabster-dummy]']] });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
}

/** Pixels by which the page is wider than the window. */
export const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
