import type { RunEngine } from '#app/ports/run-engine';
import type { HostError, HostReceipt, SpreadsheetHost } from '#app/ports/spreadsheet-host';
import { toA1 } from '#core/grid/address';
import { freeSheetName, renameSheets } from '#core/grid/rename-sheets';
import type { ConsolidationReport } from '#core/report/contract';
import type { TracedResult } from '#core/report/result-workbook';
import { sourcesOfCell, type SourcesOfCell } from '#core/report/source-cells';

/** A result that stands in the open workbook. */
export interface Written {
  readonly report: ConsolidationReport;
  readonly result: TracedResult;
  /** Names in the workbook by the names as drawn. */
  readonly names: ReadonlyMap<string, string>;
  readonly receipt: HostReceipt;
}

export type WritingPhase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing'; readonly sheet: string | null; readonly sheetsDone: number; readonly sheets: number }
  /** Sheets of the user have these names; `names` are free ones to write under. */
  | { readonly kind: 'clash'; readonly names: ReadonlyMap<string, string> }
  | { readonly kind: 'undoing' }
  | { readonly kind: 'undone' }
  | { readonly kind: 'refused'; readonly error: HostError }
  | { readonly kind: 'failed'; readonly detail: string };

export interface WrittenState {
  readonly phase: WritingPhase;
  /** Results that can be taken back, the one in view last. */
  readonly written: readonly Written[];
  /** What the selected cell of a written sheet rests on. */
  readonly selected: { readonly sheet: string; readonly cell: string; readonly sources: SourcesOfCell } | null;
}

/** Writes results into the open workbook and follows them there; outlives the panel that shows it. */
export class WrittenSheets {
  private state: WrittenState = { phase: { kind: 'idle' }, written: [], selected: null };
  private readonly listeners = new Set<() => void>();
  private controller: AbortController | null = null;
  /** Other names that were agreed to, by the names as drawn. */
  private agreed: ReadonlyMap<string, string> = new Map();

  constructor(private readonly host: SpreadsheetHost, private readonly engine: Pick<RunEngine, 'resultSheets'>) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  };

  readonly current = (): WrittenState => this.state;

  /** Writes the sheets of the last consolidation, whose report this is; a name that a sheet of the user has is asked about. */
  async write(report: ConsolidationReport): Promise<void> {
    if (this.isBusy()) return;
    const controller = new AbortController();
    this.controller = controller;
    this.enter({ kind: 'writing', sheet: null, sheetsDone: 0, sheets: 0 });
    const outcome = await this.engine.resultSheets();
    if (outcome.kind !== 'done') {
      this.enter({ kind: 'failed', detail: outcome.kind === 'failed' ? outcome.detail : outcome.refusal.kind });
      return;
    }
    const drawn = outcome.value.sheets.map(({ name }) => name);
    const listed = await this.host.listSheets();
    if (!listed.ok) {
      this.enter({ kind: 'refused', error: listed.error });
      return;
    }
    const foreign = listed.value.filter(({ isOwned }) => !isOwned).map(({ name }) => name);
    const clash = this.clashOf(drawn, foreign);
    if (clash !== null) {
      this.enter({ kind: 'clash', names: clash });
      return;
    }
    await this.put(report, outcome.value, controller.signal);
  }

  /** Writes under the names that were offered. */
  async writeUnder(names: ReadonlyMap<string, string>, report: ConsolidationReport): Promise<void> {
    this.agreed = new Map([...this.agreed, ...names]);
    this.enter({ kind: 'idle' });
    await this.write(report);
  }

  giveUp(): void {
    if (this.state.phase.kind === 'clash') this.enter({ kind: 'idle' });
  }

  cancel(): void {
    this.controller?.abort();
  }

  /** Takes the last writing back as a whole; the one before it stands again. */
  async undo(): Promise<void> {
    const last = this.state.written.at(-1);
    if (last === undefined || this.isBusy()) return;
    this.enter({ kind: 'undoing' });
    const undone = await last.receipt.undo();
    if (!undone.ok) {
      this.enter({ kind: 'refused', error: undone.error });
      return;
    }
    this.change({ phase: { kind: 'undone' }, written: this.state.written.slice(0, -1), selected: null });
  }

  /** Follows the selection until the returned function is called; moves no focus. */
  follow(): () => void {
    let isOver = false;
    let end: () => void = () => { isOver = true; };
    void this.host.watch((event) => {
      if (event.kind === 'selection-changed' && !isOver) this.select(event.sheet, toA1(event.at));
    }).then((watching) => {
      if (!watching.ok) {
        // Sheets are written all the same; what cannot be followed is said.
        this.enter({ kind: 'refused', error: watching.error });
        return;
      }
      if (isOver) watching.value();
      else end = () => { isOver = true; watching.value(); };
    });
    return () => { end(); };
  }

  private select(sheet: string, cell: string): void {
    const last = this.state.written.at(-1);
    if (last === undefined) return;
    const drawn = [...last.names].find(([, name]) => name === sheet)?.[0];
    const sources = drawn === undefined ? undefined : sourcesOfCell(last.report, last.result.places, drawn, cell);
    this.change({ selected: sources === undefined ? null : { sheet, cell, sources } });
  }

  private async put(report: ConsolidationReport, result: TracedResult, signal: AbortSignal): Promise<void> {
    const names = new Map(result.sheets.map(({ name }) => [name, this.agreed.get(name) ?? name]));
    const sheets = renameSheets(result.sheets, names);
    const order = sheets.map(({ name }) => name);
    this.enter({ kind: 'writing', sheet: order[0] ?? null, sheetsDone: 0, sheets: order.length });
    const receipt = await this.host.writeSheets(sheets, {
      signal,
      report: ({ sheet }) => { this.enter({ kind: 'writing', sheet, sheetsDone: Math.max(0, order.indexOf(sheet)), sheets: order.length }); },
    });
    if (receipt.ok) {
      this.change({ phase: { kind: 'idle' }, written: [...this.state.written, { report, result, names, receipt: receipt.value }], selected: null });
    } else this.enter({ kind: 'refused', error: receipt.error });
  }

  /** Free names for the drawn ones that sheets of the user have; `null` where none has. */
  private clashOf(drawn: readonly string[], foreign: readonly string[]): ReadonlyMap<string, string> | null {
    const isForeign = (name: string): boolean => foreign.some((each) => each.toLowerCase() === name.toLowerCase());
    const wanted = drawn.map((name) => this.agreed.get(name) ?? name);
    const clashing = drawn.filter((name) => isForeign(this.agreed.get(name) ?? name));
    if (clashing.length === 0) return null;
    return new Map(clashing.map((name) => [name, freeSheetName(name, [...foreign, ...wanted])]));
  }

  private isBusy(): boolean {
    return this.state.phase.kind === 'writing' || this.state.phase.kind === 'undoing';
  }

  private enter(phase: WritingPhase): void {
    this.change({ phase });
  }

  private change(part: Partial<WrittenState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}
