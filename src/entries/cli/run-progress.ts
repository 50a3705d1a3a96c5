import type { ReportProgress } from '#app/ports/progress';
import { CLI } from '#i18n/vi-cli';
import { toSafeLine, type Terminal } from './terminal';

export interface ProgressBar {
  readonly report: ReportProgress;
  /** Takes the bar off the screen. */
  clear(): void;
}

const BAR_WIDTH = 24;

/** A bar that redraws one line of a screen; on anything else nothing is drawn. */
export function createProgressBar(terminal: Terminal): ProgressBar {
  const { progressWidth } = terminal;
  if (progressWidth === null) return { report: () => undefined, clear: () => undefined };
  const draw = (text: string): void => terminal.err(`\r\u001b[2K${text.slice(0, Math.max(10, progressWidth - 1))}`);
  return {
    report: (progress) => {
      if (progress.kind === 'checking') draw(CLI.checking);
      if (progress.kind !== 'file-started' && progress.kind !== 'history-started') return;
      const filled = Math.floor((progress.done * BAR_WIDTH) / progress.total);
      const bar = `[${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}]`;
      draw(`${bar} ${CLI.reading(progress.done, progress.total)} ${toSafeLine(progress.path)}`);
    },
    clear: () => draw(''),
  };
}
