import type { HostEdit, HostError, HostReceipt, SpreadsheetHost } from '#app/ports/spreadsheet-host';
import { rowsOfOffers, type FixOffer } from '#core/fixes/offers';
import type { PreviewRow } from '#core/fixes/preview';
import { fromA1 } from '#core/grid/address';
import { fixReducer, NO_FIX_STEPS, type FixAction, type FixState, type FixTarget } from './fix-state';

export type LiveFixState = FixState<HostReceipt, HostError>;

interface Listener {
  fixingChanged(state: LiveFixState): void;
  /** Cells of a sheet changed, or are not as they were thought to be. */
  cellsTouched(sheet: string, address: string): void;
  refused(error: HostError): void;
}

/** Mends cells of the open workbook: shown first, made as shown, and taken back as a whole. */
export class LiveFixing {
  private state: LiveFixState = NO_FIX_STEPS;
  private isUndoing = false;

  constructor(private readonly host: SpreadsheetHost, private readonly listener: Listener) {}

  preview(target: FixTarget, offers: readonly FixOffer[]): void {
    this.act({ kind: 'previewed', target, rows: rowsOfOffers(offers) });
  }

  close(): void {
    this.act({ kind: 'preview-closed' });
  }

  async apply(): Promise<void> {
    const { preview } = this.state;
    if (preview === null || preview.isApplying || this.isUndoing) return;
    this.act({ kind: 'applying' });
    const made = await this.host.applyEdits(toHostEdits(preview.rows));
    this.act(made.ok ? { kind: 'applied', before: made.value } : { kind: 'not-applied', problem: made.error });
    if (made.ok || made.error.kind === 'changed-meanwhile') this.touch(preview.rows);
  }

  async undo(): Promise<void> {
    const last = this.state.steps.at(-1);
    if (last === undefined || this.isUndoing || this.state.preview?.isApplying === true) return;
    this.isUndoing = true;
    const undone = await last.before.undo();
    this.isUndoing = false;
    if (undone.ok) this.act({ kind: 'undone' });
    else this.listener.refused(undone.error);
    if (undone.ok || undone.error.kind === 'changed-meanwhile') this.touch(last.rows);
  }

  private act(action: FixAction<HostReceipt, HostError>): void {
    this.state = fixReducer(this.state, action);
    this.listener.fixingChanged(this.state);
  }

  private touch(rows: readonly PreviewRow[]): void {
    const bySheet = new Map<string, string[]>();
    for (const { sheet, cell } of rows) bySheet.set(sheet, [...bySheet.get(sheet) ?? [], cell]);
    for (const [sheet, cells] of bySheet) this.listener.cellsTouched(sheet, cells.join(','));
  }
}

function toHostEdits(rows: readonly PreviewRow[]): HostEdit[] {
  return rows.flatMap(({ sheet, cell, before, after }) => {
    const at = fromA1(cell);
    return at === undefined ? [] : [{ sheet, at, value: after, before }];
  });
}
