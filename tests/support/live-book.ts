import { createExcelHost } from '#adapters/office/excel-host';
import { createEngineClient } from '#adapters/worker/engine-client';
import type { OpenEngine, ToEngine } from '#adapters/worker/engine-protocol';
import type { SpreadsheetHost } from '#app/ports/spreadsheet-host';
import { createEngineHost } from '#entries/engine-host';
import { EngineBook } from '#support/excel-engine/book';
import type { ExcelEngine } from '#support/excel-engine/engine';
import { openExcel } from '#support/excel-engine/load-library';
import type { LiveView } from '#ui/state/live-view';
import { LiveWorkbook } from '#ui/state/live-workbook';

export type BookRow = readonly (string | number)[];

/** A sound list; each test breaks what it needs. */
export const LIST: readonly BookRow[] = [
  ['DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020-2021'],
  [],
  ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu', 'Ghi chú'],
  [1, 'Nguyễn Văn An', 'Giáo viên', 'Trường Tiểu học Số 1', 'LĐTT', ''],
  [2, 'Lò Thị Bình', 'Giáo viên', 'Trường Tiểu học Số 1', 'LĐTT', ''],
  [3, 'Quàng Văn Cường', 'Giáo viên', 'Trường Tiểu học Số 1', 'LĐTT', ''],
  [4, 'Cà Thị Dung', 'Giáo viên', 'Trường Tiểu học Số 1', 'LĐTT', ''],
  [5, 'Vàng A Giàng', 'Giáo viên', 'Trường Tiểu học Số 1', 'LĐTT', ''],
];

/** A list with one cell other than in the sound one. */
export function listWith(row: number, column: number, value: string | number): readonly BookRow[] {
  return LIST.map((line, at) => (at === row ? Object.assign([...line], { [column]: value }) : line));
}

export interface LiveBook {
  readonly excel: ExcelEngine;
  readonly host: SpreadsheetHost;
  readonly store: LiveWorkbook;
  /** What was sent to the engine. */
  readonly sent: ToEngine[];
  /** Lets the engine fail this many of its next tasks. */
  breakEngine(times: number): void;
  /** Most tasks that were with the engine at one time. */
  mostAtOnce(): number;
  /** Every view that listeners were told of. */
  readonly views: LiveView[];
  /** Another store over the same workbook, as after the pane was opened again. */
  again(): LiveWorkbook;
  view(): LiveView;
  /** Rule and cell of what is in view, without cards that are going. */
  findings(): string[];
  /** Resolves when the view is as asked; throws with the view when it does not become so. */
  until(isSo: (view: LiveView) => boolean): Promise<void>;
  /** Resolves when all that happened was checked. */
  calm(): Promise<void>;
}

const opened = new Set<LiveWorkbook>();

/** To be called after each test: Microsoft's library is one of its realm, and tells every listener of every workbook. */
export async function closeLive(): Promise<void> {
  for (const store of opened) store.stop();
  opened.clear();
  await new Promise((resolve) => { setTimeout(resolve, 20); });
}

/** The store over the real adapter, our engine behind Microsoft's library and the real checks; waits are short. */
export function openLive(sheets: Readonly<Record<string, readonly BookRow[]>>, minor = 14): LiveBook {
  const book = new EngineBook('Trường Mầm non.xlsx');
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addSheet(name);
    rows.forEach((line, row) => { line.forEach((value, column) => { if (value !== '') book.enter(sheet, row, column, value); }); });
  }
  book.calculate();
  const excel = openExcel(minor, book);
  const host = createExcelHost();
  const sent: ToEngine[] = [];
  let [faults, running, most] = [0, 0, 0];
  const openEngine: OpenEngine = (receive, broken) => {
    const take = createEngineHost((message, transfer) => {
      running -= 1;
      receive(structuredClone(message, { transfer }));
    });
    return Promise.resolve({
      post: (message) => {
        sent.push(message);
        if (faults > 0) {
          faults -= 1;
          setTimeout(() => { broken('planted'); }, 0);
          return;
        }
        running += 1;
        most = Math.max(most, running);
        const copy = structuredClone(message);
        setTimeout(() => { take(copy); }, 0);
      },
      close: () => undefined,
    });
  };
  const timer = (milliseconds: number, action: () => void): (() => void) => {
    const wait = setTimeout(action, Math.ceil(milliseconds / 25));
    return () => { clearTimeout(wait); };
  };
  const again = (): LiveWorkbook => {
    const made = new LiveWorkbook(host, createEngineClient(openEngine), {
      run: { plan: null, profile: 'auto', asOf: null }, decisions: { decisions: [], day: '2021-06-01' }, timer,
    });
    opened.add(made);
    return made;
  };
  const store = again();
  const views: LiveView[] = [];
  store.subscribe(() => { views.push(store.current()); });
  const until = async (isSo: (view: LiveView) => boolean): Promise<void> => {
    for (let round = 0; round < 400; round += 1) {
      if (isSo(store.current())) return;
      await new Promise((resolve) => { setTimeout(resolve, 10); });
    }
    const { groups, phase, problem, isStale } = store.current();
    throw new Error(JSON.stringify({ phase, problem, isStale, groups: groups.map(({ key, isGone }) => [key, isGone]) }));
  };
  return {
    excel, host, store, sent, views, again, until,
    breakEngine: (times) => { faults = times; },
    mostAtOnce: () => most,
    view: () => store.current(),
    findings: () => store.current().groups.filter(({ isGone }) => !isGone)
      .flatMap(({ findings }) => findings.map(({ finding }) => `${finding.rule} ${finding.cell ?? ''}`)),
    calm: async () => {
      // Events come after the answer of the batch that caused them.
      await new Promise((resolve) => { setTimeout(resolve, 30); });
      await until(({ phase, isStale, problem }) => phase === 'ready' && !isStale && problem === null);
    },
  };
}
