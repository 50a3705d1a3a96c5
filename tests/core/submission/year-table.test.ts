import { consolidate } from '#core/consolidate/consolidate';
import { toYearTable, YEAR_COLUMNS, type YearColumn, type YearRow } from '#core/submission/year-table';
import { submissionsOf } from '#support/recognised';

function table(text: string, decided: ReadonlyMap<string, number> = new Map()): YearRow[] {
  const { units } = consolidate({ submissions: submissionsOf(text), plan: null, adjustments: [] });
  return toYearTable(units, decided);
}

const list = (award: string, title: string, rows: readonly string[]): string => `
  # DS ${award}
  DANH SÁCH ĐỀ NGHỊ ${title}
  (Kèm theo Tờ trình số 15/TTr-MN ngày 05/6/2021 của Trường Mầm non Hoa)
  | STT | Họ và tên | Chức vụ |
  ${rows.map((row, index) => `| ${String(index + 1)} | ${row} |`).join('\n  ')}`;

const file = (...lists: readonly string[]): string => `@ hoa.xlsx\n  # Bìa\n  TRƯỜNG MẦM NON HOA\n${lists.join('\n')}`;

const GK = 'TẶNG GIẤY KHEN';

function figuresOf(row: YearRow | undefined, columns: readonly YearColumn[]): (number | null | undefined)[] {
  return columns.map((column) => row?.figures[column]);
}

const LEVELS = ['merit-top', 'merit-leader', 'merit-direct'] as const;

test('positions, letters and kinds that all lists tell fill every cell but those of decisions', () => {
  const rows = table(file(list('LĐTT', 'LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021', ['Lò Thị A | Hiệu trưởng', 'Lò Thị B | Giáo viên', 'Lò Thị C | Giáo viên'])));
  expect(rows.map(({ award }) => award)).toEqual(['LDTT']);
  const [row] = rows;
  expect(row?.doubts).toEqual([]);
  expect(figuresOf(row, ['letters', 'proposed-individual', ...LEVELS, 'unscheduled-individual', 'enterprise-individual'])).toEqual([1, 3, 0, 1, 2, 0, 0]);
  expect(YEAR_COLUMNS.filter((column) => row?.figures[column] === null)).toEqual(['decided-individual']);
});

test('a position that tells nothing leaves its three cells open, and says what is known', () => {
  const [row] = table(file(list('LĐTT', 'LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021', ['Lò Thị A | Hiệu trưởng', 'Lò Thị B | Tổ trưởng'])));
  expect(figuresOf(row, LEVELS)).toEqual([null, null, null]);
  expect(row?.doubts).toEqual([{ kind: 'positions', of: 'merit', count: 1, top: 0, leader: 1, direct: 0 }]);
});

test.each([
  ['of the school year', `${GK} NĂM HỌC 2020 - 2021`, 'merit-direct'],
  ['of a drive', `${GK} CHUYÊN ĐỀ PHÒNG CHỐNG DỊCH NĂM 2021`, 'thematic-direct'],
  ['of an event', `${GK} ĐỘT XUẤT NĂM 2021`, 'unscheduled-individual'],
] as const)('a form %s counts there', (_, title, column) => {
  const [row] = table(file(list('GK', title, ['Lò Thị A | Giáo viên'])));
  expect(row?.figures[column]).toBe(1);
  expect(row?.figures[column === 'merit-direct' ? 'thematic-direct' : 'merit-direct']).toBe(0);
});

test('a form of which no sheet says the year or the occasion stays open in all kinds', () => {
  const [row] = table(file(list('GK', GK, ['Lò Thị A | Giáo viên'])).replace(/\(Kèm.*\)/u, ''));
  expect(row?.figures['proposed-individual']).toBe(1);
  expect(figuresOf(row, ['merit-direct', 'thematic-direct', 'unscheduled-individual', 'foreign-individual', 'letters'])).toEqual([null, null, null, null, null]);
  expect(row?.doubts.map(({ kind }) => kind)).toEqual(['letters', 'commendation-kind']);
});

test('a bare number tells no positions, and one that cannot be read tells nothing', () => {
  const tally = (count: string): string => `@ hoa.xlsx
    # Biểu
    TRƯỜNG MẦM NON HOA
    BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
    | STT | Đơn vị | LĐTT |
    | 1 | Trường Mầm non Hoa | ${count} |`;
  const [told] = table(tally('7'));
  expect(figuresOf(told, ['proposed-individual', ...LEVELS, 'thematic-direct'])).toEqual([7, null, null, null, 0]);
  const [untold] = table(tally('bảy mươi'));
  expect(figuresOf(untold, ['proposed-individual', 'merit-direct', 'enterprise-individual'])).toEqual([null, null, null]);
  expect(untold?.doubts.map(({ kind }) => kind)).toContain('unreadable');
});

test('decided awards come from the lists of decisions, key by key', () => {
  const [row] = table(file(list('LĐTT', 'LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021', ['Lò Thị A | Giáo viên'])), new Map([['LDTT/individual', 1]]));
  expect(row?.figures['decided-individual']).toBe(1);
});
