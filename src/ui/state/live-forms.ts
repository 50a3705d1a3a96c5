import type { HostError, SpreadsheetHost } from '#app/ports/spreadsheet-host';
import { ok, type Result } from '#core/result';
import type { LiveForms } from './live-view';

/** Key of the document's setting that keeps them: ids and forms, nothing of the lists. */
export const FORMS_KEY = 'so-thi-dua.forms';

/** What was kept in the document; a setting that is none of ours counts for nothing. */
export async function loadForms(host: SpreadsheetHost): Promise<Result<LiveForms, HostError>> {
  const kept = await host.readSetting(FORMS_KEY);
  if (!kept.ok) return kept;
  if (kept.value === null) return ok(new Map());
  // Reading brings the schema with it, which most workbooks never need.
  const { readForms } = await import(/* webpackChunkName: "live-forms" */ './live-forms-schema');
  return ok(readForms(kept.value));
}

export function saveForms(host: SpreadsheetHost, forms: LiveForms): Promise<Result<void, HostError>> {
  const text = forms.size === 0 ? null : JSON.stringify({ version: 1, forms: [...forms].map(([sheet, form]) => ({ sheet, form })) });
  return host.writeSetting(FORMS_KEY, text);
}
