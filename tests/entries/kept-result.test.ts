import { parseRunState, type RunState } from '#core/compare/run-state';
import { toPlanTemplate } from '#core/report/plan-template';
import type { TracedResult } from '#core/report/result-workbook';
import { KeptResult } from '#entries/kept-result';
import { readWorkbook } from '#formats/read-workbook';
import { viReportTexts } from '#i18n/vi-report';

const SHEETS = toPlanTemplate(viReportTexts);
const TRACED: TracedResult = { sheets: SHEETS, places: new Map() };
const STATE: RunState = { version: 1, last: { period: '2020-2021', asOf: null, units: [], totals: [] }, sent: null };

function stateOf(kept: KeptResult, sentOn: string | null): unknown {
  const read = parseRunState(new TextDecoder().decode(kept.state(sentOn)));
  return read.ok ? read.value : read.error;
}

describe('KeptResult', () => {
  it.each([
    ['the workbook', (kept: KeptResult) => kept.workbook()], ['the sheets', (kept: KeptResult) => kept.traced()],
    ['the state file', (kept: KeptResult) => kept.state(null)],
  ])('has nothing to give as %s before a consolidation', (_name, ask) => {
    expect(() => ask(new KeptResult())).toThrow('No consolidation is kept');
  });

  it('remembers the day a result was marked as sent on, until another result is kept', () => {
    const kept = new KeptResult();
    kept.keep(TRACED, STATE);
    const sent = { ...STATE, sent: { on: '2021-06-28', run: STATE.last } };
    expect([stateOf(kept, null), stateOf(kept, '2021-06-28'), stateOf(kept, null)]).toEqual([STATE, sent, sent]);
    kept.keep(TRACED, STATE);
    expect(stateOf(kept, null)).toEqual(STATE);
  });

  it('gives sheets and workbook of what was kept', async () => {
    const kept = new KeptResult();
    kept.keep(TRACED, STATE);
    expect(kept.traced()).toBe(TRACED);
    const read = await readWorkbook(kept.workbook());
    expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(SHEETS.map(({ name }) => name));
  });
});
