import { openOffice } from '#adapters/office/open-office';
import { watchColours } from '#adapters/office/watch-colours';
import { mountPane } from '#ui/mount';
import { isTabName } from '#ui/state/tab-names';
import { lazyHost } from './lazy-host';
import { createPageServices } from './page-services';

/** After so long (ms) without an answer the page says that it waits and offers the browser edition. */
const PATIENCE = 10_000;

/** Parts of the page that stand in the place of the pane, by the ids they have in it. */
type Notice = 'opening' | 'slow' | 'no-office' | 'not-excel' | 'too-old' | 'broken';

function show(notice: Notice): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-notice]')) element.hidden = element.dataset['notice'] !== notice;
}

async function open(element: HTMLElement, script: string): Promise<void> {
  const opening = await openOffice({ script, patience: PATIENCE, onSlow: () => { show('slow'); } });
  if (opening.kind !== 'ready') {
    show(opening.kind);
    return;
  }
  const host = lazyHost(async () => {
    const { createExcelHost } = await import(/* webpackChunkName: "excel-host" */ '#adapters/office/excel-host');
    return createExcelHost();
  });
  const { services } = createPageServices();
  const tab = new URLSearchParams(location.search).get('tab');
  mountPane(element, { ...services, host, surroundings: opening.surroundings, watchColours, startTab: isTabName(tab) ? tab : 'fill' });
}

const element = document.getElementById('pane');
const script = document.querySelector<HTMLLinkElement>('link[rel=preload][as=script]')?.href;
if (element === null || script === undefined) throw new Error('The page has no place for the pane, or no address of the Office script.');
open(element, script).catch((thrown: unknown) => {
  show('broken');
  throw thrown;
});
