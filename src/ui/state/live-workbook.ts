import type { EngineLiveRequest, RunEngine } from '#app/ports/run-engine';
import type { HostEvent, SpreadsheetHost } from '#app/ports/spreadsheet-host';
import type { LiveCheck } from '#app/use-cases/live-session';
import type { SheetForm } from '#core/domain/recognised';
import { findingKey, type FixOffer } from '#core/fixes/offers';
import { fromA1 } from '#core/grid/address';
import type { Place } from './fill-state';
import type { PlacedFinding } from './finding-groups';
import type { FixTarget } from './fix-state';
import { compose, NOTHING_SHOWN, settleCheck, standingOf, type SettledCheck, type Shown } from './live-compose';
import { LiveCursor } from './live-cursor';
import { LiveFixing } from './live-fixing';
import { NOT_FOLLOWED, type Followed } from './live-followed';
import { WorkbookFollower } from './live-follower';
import { RememberedForms } from './live-forms';
import { withoutGone } from './live-groups';
import { pageTimer, type LiveTimer } from './live-timer';
import { NOT_TYPING, typingAfter, type Typing } from './live-typing';
import { NOTHING_LIVE, type LiveDecisions, type LiveRun, type LiveView } from './live-view';

/** A card that is gone is seen going for this time (ms). */
const GOING = 400;

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
  private readonly timer: LiveTimer;
  private readonly fixing: LiveFixing;
  private run: EngineLiveRequest;
  private decisions: LiveDecisions;
  private follower: WorkbookFollower | null = null;
  /** The one before, whose check may still be on its way: only one session is ever open. */
  private leaving: WorkbookFollower | null = null;
  private followed: Followed = NOT_FOLLOWED;
  private check: LiveCheck | null = null;
  private settled: SettledCheck | null = null;
  private shown: Shown = NOTHING_SHOWN;
  private typing: Typing = NOT_TYPING;
  private readonly cursor = new LiveCursor();
  private readonly forms: RememberedForms;

  constructor(
    private readonly host: SpreadsheetHost, private readonly engine: Pick<RunEngine, 'openWorkbook' | 'updateWorkbook'>,
    { run, decisions, timer = pageTimer }: LiveWorkbookOptions,
  ) {
    [this.run, this.decisions, this.timer] = [run, decisions, timer];
    this.forms = new RememberedForms(host);
    this.fixing = new LiveFixing(host, {
      fixingChanged: (fixing) => { this.change({ fixing }); },
      cellsTouched: (sheet, address) => { void this.follower?.touch(sheet, address); },
      refused: (refusal) => { this.change({ refusal }); },
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  };

  readonly current = (): LiveView => this.view;

  /** Reads the active sheet, checks it, then reads the others one by one. Nothing when it runs already. */
  async start(): Promise<void> {
    if (this.follower === null) await this.follow();
  }

  /** Goes on after a problem; from the beginning where nothing is open. */
  async retry(): Promise<void> {
    this.change({ refusal: null });
    if (this.follower !== null && this.followed.phase !== 'stopped') await this.follower.retry();
    else await this.follow();
  }

  /** Follows the workbook no longer. */
  stop(): void {
    this.leave();
    this.followed = { ...this.followed, phase: 'stopped', progress: null };
    this.change({ phase: 'stopped', progress: null });
  }

  /** Judges the workbook anew by another plan, pack, history or profile. */
  async setRun(run: LiveRun): Promise<void> {
    this.run = run;
    if (this.follower !== null) await this.follow();
  }

  /** Settles findings; the workbook is not checked again for it. */
  setDecisions(decisions: LiveDecisions): void {
    this.decisions = decisions;
    this.settle();
    this.compose(false);
  }

  /** Goes to a place in the workbook and selects it; `null` cell: the sheet only. */
  async reveal({ sheet, cell }: Place): Promise<void> {
    if (sheet === null) return;
    const shown = await this.host.reveal(sheet, cell === null ? null : fromA1(cell) ?? null);
    this.change({ refusal: shown.ok ? null : shown.error });
  }

  /** Goes to the finding after the current one in the order of the cards, from the last to the first. */
  async next(): Promise<void> {
    await this.step(1);
  }

  async previous(): Promise<void> {
    await this.step(-1);
  }

  /** What is offered for findings, those without an offer left out. */
  offersOf(findings: readonly PlacedFinding[]): readonly FixOffer[] {
    const wanted = new Set(findings.map(({ finding }) => findingKey(finding)));
    return this.view.fixes.offers.filter(({ finding }) => wanted.has(finding));
  }

  /** Shows what would change. */
  preview(target: FixTarget, offers: readonly FixOffer[]): void {
    this.change({ refusal: null });
    this.fixing.preview(target, offers);
  }

  closePreview(): void {
    this.fixing.close();
  }

  /** Makes exactly the changes that are shown. */
  async apply(): Promise<void> {
    this.change({ refusal: null });
    await this.fixing.apply();
  }

  /** Takes the last application back. */
  async undo(): Promise<void> {
    this.change({ refusal: null });
    await this.fixing.undo();
  }

  readonly undoLast = (): void => { void this.undo(); };

  /** Sets the form of the active sheet by hand, `null`: as recognised. Remembered in the workbook. */
  async chooseForm(form: SheetForm | null): Promise<void> {
    const { active, sheets } = this.followed;
    if (active === null || this.follower === null) return;
    const chosen = this.forms.choose(active.id, form, sheets);
    this.compose(false);
    const [saved] = await Promise.all([this.forms.save(), this.follower.setForms(chosen)]);
    this.change({ refusal: saved.ok ? null : saved.error });
  }

  /** Says what is held back of rows being typed, and reads every sheet anew ("Kiểm tra tất cả"). */
  async checkAll(): Promise<void> {
    this.typing = { ...this.typing, edited: null };
    this.compose(false);
    await this.follower?.readAll();
  }

  private leave(): void {
    this.follower?.stop();
    this.leaving = this.follower ?? this.leaving;
    this.follower = null;
  }

  private async follow(): Promise<void> {
    this.leave();
    const { host, engine, timer } = this;
    const follower = new WorkbookFollower(
      { host, engine, timer, request: this.run, loadForms: () => this.forms.load() },
      {
        stateChanged: (state) => { this.standsAt(state); },
        checked: (check, state) => {
          [this.followed, this.check] = [state, check];
          this.settle();
          this.compose(true);
        },
        happened: (event) => { this.hear(event); },
      },
    );
    this.follower = follower;
    await this.leaving?.settled();
    if (this.follower === follower) await follower.start();
  }

  private hear(event: HostEvent): void {
    const sheet = event.kind === 'cells-changed' ? this.followed.sheets.find(({ id }) => id === event.sheetId)?.name : undefined;
    const typing = typingAfter(this.typing, event, sheet);
    const isLeft = typing.edited !== this.typing.edited;
    this.typing = typing;
    if (isLeft) this.compose(false);
    if (event.kind !== 'selection-changed') return;
    this.cursor.follow(this.view.groups, event);
    const { current } = this.cursor;
    if (current !== this.view.current) this.change({ current });
  }

  private async step(by: 1 | -1): Promise<void> {
    const finding = this.cursor.step(this.view.groups, by);
    if (finding === undefined) return;
    this.change({ current: this.cursor.current });
    await this.reveal({ sheet: finding.sheet, cell: finding.cell });
  }

  private standsAt(state: Followed): void {
    const before = this.followed;
    // While it is opened anew, what was known stays in view.
    this.followed = state.phase === 'opening' && before.active !== null
      ? { ...before, phase: state.phase, problem: state.problem, progress: null, isStale: true } : state;
    if (state.active !== before.active || state.sheets !== before.sheets || state.read !== before.read) this.compose(false);
    else this.change(standingOf(this.followed, this.shown));
  }

  private settle(): void {
    this.settled = this.check === null ? null : settleCheck(this.check, this.decisions);
  }

  private compose(isCheck: boolean): void {
    const { followed, settled, typing } = this;
    const { view, shown, announcement } = compose({
      followed, settled, typing, forms: this.forms.chosen, shown: this.shown, isCheck,
    });
    this.shown = shown;
    this.change({ ...view, ...standingOf(this.followed, this.shown), ...(announcement === null ? {} : { announcement }) });
    if (view.groups.some(({ isGone }) => isGone)) this.timer(GOING, () => { this.letGo(); });
  }

  /** Takes away the cards that were seen going. */
  private letGo(): void {
    const { sheet, groups } = this.view;
    const staying = withoutGone(groups);
    if (staying === groups || sheet === null) return;
    this.shown = { ...this.shown, groups: new Map([...this.shown.groups, [sheet.id, staying]]) };
    this.change({ groups: staying });
  }

  private change(part: Partial<LiveView>): void {
    this.view = { ...this.view, ...part };
    for (const listener of this.listeners) listener();
  }
}
