import type { HostError, SpreadsheetHost } from '#app/ports/spreadsheet-host';
import type { LivePatch, LiveSheet, LiveUpdate } from '#app/use-cases/live-session';
import { ok, type Result } from '#core/result';
import type { Ask } from './live-asking';
import { FormulaCells } from './live-formulas';
import type { LiveReading } from './live-queue';
import type { LiveProgress } from './live-view';

export interface ReadingControl {
  readonly signal: AbortSignal;
  readonly ask: Ask;
  readonly report: (progress: LiveProgress) => void;
}

/** Reads what is asked for and the results that follow from it; keeps of each sheet only what its formulas said. */
export class LiveReader {
  private readonly formulas = new Map<string, FormulaCells>();

  constructor(private readonly host: SpreadsheetHost) {}

  forget(id: string): void {
    this.formulas.delete(id);
  }

  /** What is new. An area that Excel refuses for its size is read with its whole sheet. */
  async read({ areas, whole }: LiveReading, control: ReadingControl): Promise<Result<LiveUpdate, HostError>> {
    const isEdit = areas.size > 0 || (whole !== null && this.formulas.has(whole));
    const sheets: LiveSheet[] = [];
    const patches: LivePatch[] = [];
    const addSheet = async (id: string): Promise<Result<void, HostError>> => {
      const read = await control.ask(() => this.host.readSheet(id, { withMerges: true, signal: control.signal, report: control.report }));
      if (!read.ok) return read;
      this.formulas.set(id, new FormulaCells(read.value));
      sheets.push({ id, grid: read.value });
      return ok(undefined);
    };
    if (whole !== null) {
      const added = await addSheet(whole);
      if (!added.ok) return added;
    }
    for (const [id, address] of this.toBeAsked(areas, whole, isEdit)) {
      const read = await control.ask(() => this.host.readRange(id, address));
      if (read.ok) {
        const changes = this.formulas.get(id)?.take(read.value) ?? read.value;
        if (changes.length > 0) patches.push({ id, changes });
      } else if (read.error.kind === 'too-large') {
        const added = await addSheet(id);
        if (!added.ok) return added;
      } else return read;
    }
    return ok({ sheets, patches });
  }

  /** The edited areas with the formulas of their sheets, and the formulas of other sheets that look elsewhere. */
  private toBeAsked(areas: LiveReading['areas'], whole: string | null, isEdit: boolean): Map<string, string> {
    const asked = new Map<string, string>();
    for (const [id, edited] of areas) asked.set(id, [...edited, ...this.formulas.get(id)?.areas ?? []].join(','));
    if (!isEdit) return asked;
    for (const [id, formulas] of this.formulas) {
      if (id !== whole && !asked.has(id) && formulas.looksElsewhere) asked.set(id, formulas.areas.join(','));
    }
    return asked;
  }
}
