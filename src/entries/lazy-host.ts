import type { HostError, SpreadsheetHost } from '#app/ports/spreadsheet-host';
import { err, type Result } from '#core/result';

/** A host whose code comes when it is first needed, so that the pane can be seen before. Code that does not come is an error as any other. */
export function lazyHost(load: () => Promise<SpreadsheetHost>): SpreadsheetHost {
  let loading: Promise<SpreadsheetHost> | undefined;
  const host = async (): Promise<SpreadsheetHost> => {
    loading ??= load();
    try {
      return await loading;
    } catch (thrown) {
      // The network may be back at the next call.
      loading = undefined;
      throw thrown;
    }
  };
  const ask = async <Value>(question: (host: SpreadsheetHost) => Promise<Result<Value, HostError>>): Promise<Result<Value, HostError>> => {
    let loaded: SpreadsheetHost;
    try {
      loaded = await host();
    } catch (thrown) {
      return err({ kind: 'unexpected', code: 'not-loaded', detail: String(thrown) });
    }
    return question(loaded);
  };
  return {
    listSheets: () => ask((each) => each.listSheets()),
    activeSheet: () => ask((each) => each.activeSheet()),
    workbookName: () => ask((each) => each.workbookName()),
    readSheet: (id, options) => ask((each) => each.readSheet(id, options)),
    readRange: (id, address) => ask((each) => each.readRange(id, address)),
    writeSheets: (sheets, options) => ask((each) => each.writeSheets(sheets, options)),
    applyEdits: (edits) => ask((each) => each.applyEdits(edits)),
    reveal: (sheet, at) => ask((each) => each.reveal(sheet, at)),
    watch: (listener) => ask((each) => each.watch(listener)),
    readSetting: (key) => ask((each) => each.readSetting(key)),
    writeSetting: (key, value) => ask((each) => each.writeSetting(key, value)),
  };
}
