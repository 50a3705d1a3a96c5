import { markSent, writeRunState, type RunState } from '#core/compare/run-state';
import type { TracedResult } from '#core/report/result-workbook';
import { writeWorkbook } from '#formats/xlsx/write-workbook';

/** What the engine keeps of the last consolidation that was done, until it is asked for; every question fails while there is none. */
export class KeptResult {
  private kept: { readonly traced: TracedResult; readonly state: RunState } | null = null;

  keep(traced: TracedResult, state: RunState): void {
    this.kept = { traced, state };
  }

  traced(): TracedResult {
    return this.present().traced;
  }

  /** Bytes of the result workbook. */
  workbook(): Uint8Array {
    return writeWorkbook(this.present().traced.sheets);
  }

  /** Bytes of the state file; a day, `YYYY-MM-DD`, notes from now on that the result was sent up on it. */
  state(sentOn: string | null): Uint8Array {
    const { traced, state: before } = this.present();
    const state = sentOn === null ? before : markSent(before, sentOn);
    this.keep(traced, state);
    return new TextEncoder().encode(writeRunState(state));
  }

  private present(): NonNullable<KeptResult['kept']> {
    if (this.kept === null) throw new Error('No consolidation is kept; run it again.');
    return this.kept;
  }
}
