import type { SpreadsheetHost } from '#app/ports/spreadsheet-host';
import { ok } from '#core/result';
import { lazyHost } from '#entries/lazy-host';

/** A host that answers two questions; what else is asked of it fails the test. */
function answering(name: string): SpreadsheetHost {
  const answers: Partial<SpreadsheetHost> = {
    workbookName: async () => ok(name),
    readSetting: async (key) => ok(`${key} của ${name}`),
  };
  return answers as SpreadsheetHost;
}

describe('A host that comes late', () => {
  it('is loaded with the first question, and once', async () => {
    const load = jest.fn(async () => answering('bieu-1.xlsx'));
    const host = lazyHost(load);
    expect(load).not.toHaveBeenCalled();
    expect(await Promise.all([host.workbookName(), host.readSetting('khóa')])).toEqual([ok('bieu-1.xlsx'), ok('khóa của bieu-1.xlsx')]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('tells that it could not come, and comes when the network is back', async () => {
    let isBack = false;
    const host = lazyHost(async () => {
      if (!isBack) throw new Error('ChunkLoadError');
      return answering('bieu-1.xlsx');
    });
    expect(await host.workbookName()).toEqual({ ok: false, error: { kind: 'unexpected', code: 'not-loaded', detail: 'Error: ChunkLoadError' } });
    isBack = true;
    expect(await host.workbookName()).toEqual(ok('bieu-1.xlsx'));
  });
});
