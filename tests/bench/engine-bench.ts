import { openLiveSession } from '#app/use-cases/live-session';
import { RUN_SERVICES } from '#entries/cli/run-services';
import { longList } from './long-list';
import { measure, type Times } from './measure';

const ROWS = 5_000;
const RATINGS = ['Hoàn thành tốt nhiệm vụ', 'Hoàn thành nhiệm vụ'];

/** One cell of a list of 5,000 people is changed, and the workbook checked anew, as the engine of the pane does it. */
export async function benchLiveEdit(): Promise<readonly Times[]> {
  const request = { plan: null, profile: 'A', asOf: null };
  const opened = await openLiveSession(request, RUN_SERVICES, { signal: { aborted: false }, report: () => undefined });
  if (!opened.ok) throw new Error('the session was refused');
  const session = opened.value;
  session.update({ name: 'Danh sách.xlsx', sheets: [{ id: 's1', grid: longList(ROWS) }], order: ['s1'] });
  return [await measure('engine: one cell of 5,000 rows changed, all checked', 30, (index) => {
    session.update({ patches: [{ id: 's1', changes: [{
      at: { row: 100 + index, column: 7 }, cell: { kind: 'text', value: RATINGS[index % 2] ?? '' }, numberFormat: 'General',
    }] }] });
  })];
}
