import type { EngineOutcome } from '#app/ports/run-engine';
import type { HostEvent, HostSheet } from '#app/ports/spreadsheet-host';
import type { LiveCheck, LiveUpdate } from '#app/use-cases/live-session';
import { openingOf, patiently, type Ask } from './live-asking';
import { newsOf, NOT_FOLLOWED, type Followed, type FollowListener, type FollowOptions } from './live-followed';
import { LiveQueue } from './live-queue';
import { LiveReader } from './live-reader';
import type { LiveForms, LiveProblem } from './live-view';

/** Edits that come within this time (ms) are checked together. */
const EDIT_PAUSE = 40;
/**
 * Follows the open workbook from `start` to `stop`: reads it sheet by sheet, then what changes of it, and has each
 * change checked. One reading and one check at a time; what happens meanwhile goes together into the next.
 */
export class WorkbookFollower {
  private state: Followed = NOT_FOLLOWED;
  private readonly queue = new LiveQueue();
  private readonly reader: LiveReader;
  private readonly ask: Ask;
  private readonly stopping = new AbortController();
  private pumping: Promise<void> | null = null;
  private unwatch: () => void = () => undefined;
  private endOfPause: (() => void) | null = null;
  private ignored: ReadonlySet<string> = new Set();
  private forms: LiveForms = new Map();
  private newForms: LiveForms | null = null;
  private sentOrder = '';
  /** Ids of sheets that could not be read; `retry` reads them again. */
  private readonly unreadable = new Set<string>();
  private isOpen = false;
  private failures = 0;

  constructor(private readonly options: FollowOptions, private readonly listener: FollowListener) {
    this.reader = new LiveReader(options.host);
    this.ask = patiently(options.timer, () => this.hasStopped(), (error) => {
      this.change({ problem: error === null ? null : { kind: 'host', error } });
    });
  }

  /** Resolves once every sheet was checked, or a problem is said. */
  async start(): Promise<void> {
    const { host, loadForms } = this.options;
    this.change({ phase: 'opening', problem: null });
    // First of all, so that no edit falls between reading and listening.
    const watching = await this.ask(() => host.watch((event) => { this.hear(event); }));
    const opening = watching.ok ? await openingOf(host, this.ask, loadForms) : watching;
    if (watching.ok) this.unwatch = watching.value;
    if (this.hasStopped() || !opening.ok) {
      this.unwatch();
      if (!opening.ok) this.change({ phase: 'stopped', problem: { kind: 'host', error: opening.error } });
      return;
    }
    const { name, active, forms } = opening.value;
    this.forms = forms;
    this.change({ phase: 'reading', workbook: name, active });
    await this.pump();
  }

  stop(): void {
    this.stopping.abort();
    this.endOfPause?.();
    this.unwatch();
    this.state = { ...this.state, phase: 'stopped', progress: null };
  }

  /** Resolves when nothing is asked of the engine any more. */
  async settled(): Promise<void> {
    await this.pumping;
  }

  /** Areas of a sheet that are to be read again, or (`null`) all of it. */
  async touch(sheetName: string, address: string | null): Promise<void> {
    const sheet = this.state.sheets.find(({ name }) => name === sheetName);
    if (sheet !== undefined) this.note(sheet.id, address);
    await this.pump();
  }

  async readAll(): Promise<void> {
    for (const { id } of this.state.sheets) this.note(id, null);
    await this.pump();
  }

  async setForms(forms: LiveForms): Promise<void> {
    this.forms = forms;
    this.newForms = forms;
    this.change({ isStale: true });
    await this.pump();
  }

  /** Tries again what met a problem. */
  async retry(): Promise<void> {
    this.failures = 0;
    for (const id of this.unreadable) this.queue.note(id, null);
    this.unreadable.clear();
    this.change({ problem: null });
    await this.pump();
  }

  private hasStopped(): boolean {
    return this.stopping.signal.aborted;
  }

  private hear(event: HostEvent): void {
    if (this.hasStopped()) return;
    if (event.kind === 'cells-changed' && !this.ignored.has(event.sheetId)) {
      if (this.state.sheets.some(({ id }) => id === event.sheetId)) this.note(event.sheetId, event.address);
      this.pumpSoon();
    }
    if (event.kind === 'sheet-activated') void this.activate(event.sheetId);
    this.listener.happened(event);
  }

  private async activate(id: string): Promise<void> {
    const known = this.state.sheets.find((sheet) => sheet.id === id);
    if (known !== undefined) this.change({ active: known });
    else {
      const active = await this.ask(() => this.options.host.activeSheet());
      if (this.hasStopped() || !active.ok) return;
      this.change({ active: active.value });
    }
    this.pumpSoon();
  }

  private note(id: string, address: string | null): void {
    this.queue.note(id, address);
    this.change({ isStale: true });
  }

  private pumpSoon(): void {
    this.endOfPause ??= this.options.timer(EDIT_PAUSE, () => {
      this.endOfPause = null;
      void this.pump();
    });
  }

  /** Reads and checks until nothing is left to be read. */
  private async pump(): Promise<void> {
    const { phase, problem } = this.state;
    if ((phase !== 'reading' && phase !== 'ready') || problem?.kind === 'refused') return;
    // Asked for once more while it is on its way: what was noted meanwhile is met by the rounds to come.
    const before = this.pumping;
    const rounds = (async () => {
      await before;
      while (!this.hasStopped() && await this.round());
    })();
    this.pumping = rounds;
    await rounds;
    if (this.pumping === rounds) this.pumping = null;
  }

  /** One reading and one check; whether another may be needed. */
  private async round(): Promise<boolean> {
    const listed = await this.ask(() => this.options.host.listSheets());
    if (this.hasStopped()) return false;
    if (!listed.ok) return this.endWith({ kind: 'host', error: listed.error });
    this.takeList(listed.value);
    const order = this.state.sheets.map(({ id }) => id);
    const update = await this.read();
    if (this.hasStopped()) return false;
    if (update === null) return true;
    const isNews = (update.sheets ?? []).length + (update.patches ?? []).length > 0;
    if (isNews || (this.isOpen && (this.newForms !== null || order.join('\n') !== this.sentOrder))) return this.send({ ...update, order });
    return this.goOn();
  }

  private takeList(listed: readonly HostSheet[]): void {
    const { sheets, active, ignored, toRead, gone } = newsOf(listed, this.state);
    this.ignored = ignored;
    for (const id of toRead) this.queue.note(id, null);
    for (const id of gone) {
      this.queue.forget(id);
      this.reader.forget(id);
      this.unreadable.delete(id);
    }
    const read = gone.length === 0 ? this.state.read : new Set([...this.state.read].filter((id) => !gone.includes(id)));
    const isSolved = this.state.problem?.kind === 'host' && this.unreadable.size === 0;
    this.change({ sheets, active, read, ...(isSolved ? { problem: null } : {}) });
  }

  /** `null` when it could not be read. A sheet in the way is left aside, so that the others are checked all the same. */
  private async read(): Promise<LiveUpdate | null> {
    const { sheets, active } = this.state;
    const next = this.queue.next(sheets, active?.id ?? null);
    const read = await this.reader.read(next, {
      signal: this.stopping.signal,
      ask: this.ask,
      report: (progress) => { this.change({ progress }); },
    });
    if (this.hasStopped()) return null;
    if (read.ok) return read.value;
    for (const id of [...next.areas.keys(), ...(next.whole === null ? [] : [next.whole])]) this.unreadable.add(id);
    // One that is gone since the sheets were listed is in the next list no more.
    if (read.error.kind !== 'sheet-missing') this.endWith({ kind: 'host', error: read.error });
    return null;
  }

  private async send(update: LiveUpdate & { readonly order: readonly string[] }): Promise<boolean> {
    const forms = [...this.forms].map(([id, form]) => ({ id, form }));
    const sentForms = this.newForms;
    const { engine, request } = this.options;
    const outcome: EngineOutcome<LiveCheck> = this.isOpen
      ? await engine.updateWorkbook({ ...update, ...(sentForms === null ? {} : { forms }) })
      : await engine.openWorkbook(request, { ...update, name: this.state.workbook, forms }, {
        signal: new AbortController().signal, report: () => undefined,
      });
    if (this.hasStopped()) return false;
    if (outcome.kind !== 'done') return this.forgetCheck(outcome);
    if (this.newForms === sentForms) this.newForms = null;
    [this.isOpen, this.failures, this.sentOrder] = [true, 0, update.order.join('\n')];
    this.state = {
      ...this.state, progress: null, problem: this.unreadable.size === 0 ? null : this.state.problem,
      read: new Set([...this.state.read, ...(update.sheets ?? []).map(({ id }) => id)]), isStale: !this.queue.isEmpty,
    };
    this.listener.checked(outcome.value, this.state);
    return this.goOn();
  }

  /** Whether something is left to be read or said. */
  private goOn(): boolean {
    if (!this.queue.isEmpty || this.newForms !== null) return true;
    this.change({ phase: 'ready', progress: null, isStale: false });
    return false;
  }

  /** The engine knows nothing any more: after a fault it is told everything anew, once; else when asked to. */
  private forgetCheck(outcome: Exclude<EngineOutcome<never>, { kind: 'done' }>): boolean {
    this.isOpen = false;
    for (const { id } of this.state.sheets) this.queue.note(id, null);
    if (outcome.kind === 'refused') return this.endWith(outcome);
    this.failures += 1;
    return this.failures < 2 || this.endWith(outcome);
  }

  private endWith(problem: LiveProblem): false {
    this.change({ problem, progress: null });
    return false;
  }

  private change(part: Partial<Followed>): void {
    if (this.hasStopped()) return;
    this.state = { ...this.state, ...part };
    this.listener.stateChanged(this.state);
  }
}
