import type { HostError, HostSheet, SpreadsheetHost } from '#app/ports/spreadsheet-host';
import type { SheetForm } from '#core/domain/recognised';
import { ok, type Result } from '#core/result';
import type { LiveForms } from './live-view';

/** Key of the document's setting that keeps them: ids and forms, nothing of the lists. */
export const FORMS_KEY = 'so-thi-dua.forms';

/** Forms chosen by hand, kept inside the document. */
export class RememberedForms {
  private loaded: LiveForms | null = null;

  constructor(private readonly host: SpreadsheetHost) {}

  get chosen(): LiveForms {
    return this.loaded ?? new Map<string, SheetForm>();
  }

  /** What the document keeps, read once; a setting that is none of ours counts for nothing. */
  async load(): Promise<Result<LiveForms, HostError>> {
    if (this.loaded !== null) return ok(this.loaded);
    const kept = await this.host.readSetting(FORMS_KEY);
    if (!kept.ok) return kept;
    this.loaded = new Map();
    if (kept.value !== null) {
      // Reading brings the schema with it, which most workbooks never need.
      const { readForms } = await import(/* webpackChunkName: "live-forms" */ './live-forms-schema');
      this.loaded = readForms(kept.value);
    }
    return ok(this.loaded);
  }

  /** `null`: as recognised. Those of sheets that are gone go with it. */
  choose(id: string, form: SheetForm | null, sheets: readonly HostSheet[]): LiveForms {
    const chosen = new Map([...this.chosen].filter(([each]) => each !== id && sheets.some((sheet) => sheet.id === each)));
    if (form !== null) chosen.set(id, form);
    this.loaded = chosen;
    return chosen;
  }

  save(): Promise<Result<void, HostError>> {
    const { chosen } = this;
    const forms = [...chosen].map(([sheet, form]) => ({ sheet, form }));
    return this.host.writeSetting(FORMS_KEY, forms.length === 0 ? null : JSON.stringify({ version: 1, forms }));
  }
}
