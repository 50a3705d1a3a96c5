import type { CellChange, CellSays, RunChanges, UnitRunChange } from '#core/compare/run-changes';
import type { StateChanges, StateProblem } from '#core/compare/run-state';
import type { CountChange } from '#core/compare/runs';
import { toViDate } from './rules/vi-date';
import { toViNumber } from './vi-number';
import { viReportTexts } from './vi-report';
import { WRITTEN } from './vi-written';

const FAULTS: Readonly<Record<'not-text' | 'repeated-key' | 'unknown-version' | 'bad-shape' | 'json', string>> = {
  'not-text': 'không phải tệp văn bản UTF-8',
  'repeated-key': 'một khóa ghi hai lần',
  'unknown-version': 'tệp của phiên bản khác',
  'bad-shape': 'thiếu hoặc sai giá trị',
  json: 'không đúng cú pháp JSON',
};

/** More cells of one unit and award than people read. */
const MOST_CELLS = 8;

function faultWords(fault: StateProblem['fault']): string {
  switch (fault) {
    case 'not-text': case 'repeated-key': case 'unknown-version': case 'bad-shape': return FAULTS[fault];
    default: return FAULTS.json;
  }
}

function count(change: CountChange): string {
  return WRITTEN.change(viReportTexts.awardLabel(change.key), change.before, change.after);
}

function says(value: CellSays): string {
  if (typeof value === 'number') return toViNumber(value);
  return { name: 'có tên', none: 'không tính', unknown: 'chưa đọc được' }[value];
}

function cellSays({ before, after }: CellChange): string {
  if (before === 'name' && after === 'name') return 'đổi tên';
  if (before === 'name' && after === 'none') return 'bỏ tên';
  if (before === 'none' && after === 'name') return 'thêm tên';
  return `${says(before)}→${says(after)}`;
}

function cell(change: CellChange): string {
  return `${change.cell} ${cellSays(change)}`;
}

/** Cells of one award and sheet together: "LĐTT, trang "Biểu": D9 3→4". */
function cellLines(changes: readonly CellChange[]): string[] {
  const groups = new Map<string, CellChange[]>();
  for (const change of changes) {
    const head = `${viReportTexts.awardLabel(change.key)}, trang "${change.sheet}"`;
    groups.set(head, [...(groups.get(head) ?? []), change]);
  }
  return [...groups].map(([head, cells]) => {
    const rest = cells.length - MOST_CELLS;
    return `${head}: ${cells.slice(0, MOST_CELLS).map(cell).join(', ')}${rest > 0 ? ` và ${toViNumber(rest)} ô khác` : ''}`;
  });
}

function unitLines({ name, kind, counts, files, cells }: UnitRunChange): string[] {
  const paths = [...files.changed.map((path) => `${path} đổi nội dung`), ...files.added.map((path) => `thêm ${path}`),
    ...files.removed.map((path) => `bỏ ${path}`)];
  const parts = [...(kind === 'changed' ? [] : [WRITTEN.kinds[kind]]), ...counts.map(count), ...paths];
  return [`  ${name}: ${parts.join('; ')}`, ...(kind === 'changed' ? cellLines(cells).map((line) => `    ${line}`) : [])];
}

function changeLines({ totals, units }: RunChanges): string[] {
  if (totals.length === 0 && units.length === 0) return [`  ${WRITTEN.noChanges}`];
  return [...(totals.length === 0 ? [] : [`  ${WRITTEN.whole}: ${totals.map(count).join('; ')}`]), ...units.flatMap(unitLines)];
}

function fault(path: string, { fault: kind, line, column, field }: StateProblem): string {
  const place = `dòng ${String(line)}, cột ${String(column)}${field === '' ? '' : ` (${field})`}`;
  return `${path} không phải tệp trạng thái dùng được: ${place}: ${faultWords(kind)}.`;
}

/** Said before what changed: most of it only tells that another period was counted. */
export function viOtherPeriod(period: string): string {
  return `Tệp trạng thái (kết quả lần trước) là của kỳ ${period}, không phải kỳ này: hãy xem có chọn nhầm tệp không.`;
}

/** Words for what changed between runs, and for state files. */
export const RUN_STATE = {
  unreadable: (path: string, detail: string): string => `Không đọc được tệp trạng thái ${path}: ${detail}.`,
  fault,
  invalid: (path: string, problem: StateProblem): string =>
    `${fault(path, problem)} Hãy chọn tệp khác, hoặc xóa tệp này để bắt đầu lại.`,
  /** What became of a cell, without its name: "3→4", "đổi tên". */
  cellSays,
  needsState: 'Tùy chọn "--sent" chỉ dùng cùng "--state".',
  needsSent: 'Với "--state", hãy thêm "--sent" là ngày gửi gói này, ví dụ --sent 2021-07-20.',
  first: 'Lần đầu dùng tệp trạng thái này: chưa có lần trước để so.',
  /** Lines for the command line; none for a first run. */
  changes: ({ sinceLast, sinceSent, otherPeriod }: StateChanges): string[] => [
    ...(otherPeriod === undefined ? [] : [viOtherPeriod(otherPeriod)]),
    ...(sinceLast === null ? [] : [`${WRITTEN.changes}:`, ...changeLines(sinceLast)]),
    ...(sinceSent === null ? [] : [`Thay đổi so với bản đã gửi ngày ${toViDate(sinceSent.on)}:`, ...changeLines(sinceSent)]),
  ],
} as const;
