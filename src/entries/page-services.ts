import { filesOfDrop, filesOfInput, ignoreStrayDrops } from '#adapters/browser/chosen-files';
import { saveFile } from '#adapters/browser/save-file';
import { createEngineClient } from '#adapters/worker/engine-client';
import type { OpenEngine } from '#adapters/worker/engine-protocol';
import { openFirstOf, openWorker } from '#adapters/worker/open-worker';
import type { PaneServices } from '#ui/services';

const openEngine: OpenEngine = openFirstOf(
  openWorker(() => new Worker(/* webpackChunkName: "engine" */ new URL('./engine.worker.ts', import.meta.url))),
  async (receive) => {
    const { openInPage } = await import(/* webpackChunkName: "engine-in-page" */ './engine-in-page');
    return openInPage(receive);
  },
);

export interface PageServices {
  readonly services: PaneServices;
  /** Starts the engine of the consolidation before it is asked for. */
  warm(): void;
}

/** What both pages give to the pane: engines in workers, the files of the browser, its clock. */
export function createPageServices(): PageServices {
  // Engines of their own: a file opened to look at, or a package that is made, never waits for nor ends a consolidation.
  const consolidating = createEngineClient(openEngine);
  const checking = createEngineClient(openEngine);
  const making = createEngineClient(openEngine);
  // The open workbook stays with an engine of its own: a cancel of another run must not take it away.
  const live = createEngineClient(openEngine);

  ignoreStrayDrops(window);

  const services: PaneServices = {
    engine: {
      check: checking.check,
      edit: checking.edit,
      consolidate: consolidating.consolidate,
      // Beside the consolidation, whose sheets it keeps; a cancel ends only this.
      make: making.make,
      resultWorkbook: consolidating.resultWorkbook,
      resultSheets: consolidating.resultSheets,
      resultState: consolidating.resultState,
      openWorkbook: live.openWorkbook,
      updateWorkbook: live.updateWorkbook,
      planTemplate: checking.planTemplate,
    },
    filesOfInput,
    filesOfDrop,
    save: (file) => { saveFile(document, file); },
    today: () => {
      const now = new Date();
      const two = (value: number) => String(value).padStart(2, '0');
      return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
    loadDemo: async () => {
      const { readDemoDistrict } = await import(/* webpackChunkName: "demo" */ './demo-district');
      return readDemoDistrict();
    },
    loadPractice: async () => {
      const { createPracticeList } = await import(/* webpackChunkName: "practice" */ './practice-sheet');
      return createPracticeList();
    },
    wantsDemo: new URLSearchParams(location.search).get('demo') === '1',
  };
  return { services, warm: () => { consolidating.warm(); } };
}
