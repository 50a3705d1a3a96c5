import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Duty } from '#core/domain/duty';
import { stateOfDuty } from '#core/domain/duty';
import type { DueTime } from '#core/domain/due-text';
import { toDocumentText, type DocumentText } from '#core/grid/document-text';
import { GridBuilder } from '#core/grid/grid-builder';
import type { WorkbookGrid } from '#core/grid/sheet-grid';
import { readDutiesOfDocument, readDutiesOfWorkbook } from '#core/recognise/read-duties';
import { readDocx } from '#formats/docx/read-docx';
import { docxOf } from '#support/docx-file';

const FOLDER = join(__dirname, '../../fixtures/duties');
const PLANS = ['tuan-giao-2021', 'dong-nai-2021', 'cluster-2022', 'province-2020', 'deadlines-2022'] as const;

const textOf = (name: string): string => readFileSync(join(FOLDER, `${name}.txt`), 'utf8');
const dutiesOf = (name: string) => readDutiesOfDocument(toDocumentText(textOf(name)), null);
const within = (first: string, last: string): DueTime => ({ kind: 'within', first, last });

/** Number of duties by the words of their time. */
function countByTime(duties: readonly Duty[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { time } of duties) counts[time] = (counts[time] ?? 0) + 1;
  return counts;
}

describe('the task tables of five plans', () => {
  test('a district, in sections by quarter inside one table', () => {
    const { duties, year } = dutiesOf('tuan-giao-2021');
    expect(year).toBe(2021);
    expect(countByTime(duties)).toEqual({ 'Quý I': 7, 'Quý II': 2, 'Quý III': 2, 'Quý IV': 4, 'Nhiệm vụ thường xuyên': 2 });
    expect(duties[3]).toEqual({
      number: 'I.4', content: 'Đăng ký các danh hiệu thi đua và hình thức khen thưởng năm 2021 với UBND tỉnh, Ban TĐKT tỉnh, Cụm thi đua',
      lead: 'Phòng Nội vụ', cooperating: 'Các cơ quan, đơn vị', evidence: ['đăng ký'], time: 'Quý I', due: within('2021-01-01', '2021-03-31'),
      place: { kind: 'table', table: 0, row: 5 },
    });
    expect(duties[16]).toMatchObject({ number: 'V.2', content: 'Xét khen thưởng chuyên đề, đột xuất', due: { kind: 'ongoing' } });
  });

  test('a district, in lines under headings, one broken in two', () => {
    const { duties } = dutiesOf('dong-nai-2021');
    expect(countByTime(duties)).toEqual({ 'Quý I': 7, 'Quý II': 6, 'Quý III': 4, 'Quý IV': 4 });
    expect(duties[5]?.content).toBe('Ban hành quyết định phân công thành viên Hội đồng theo dõi các cụm, khối thi đua.');
    expect(duties[20]).toMatchObject({ number: '', due: within('2021-10-01', '2021-12-31'), evidence: ['báo cáo'] });
  });

  test('a cluster, with a time in each row and a row that goes on behind a repeated header', () => {
    const { duties } = dutiesOf('cluster-2022');
    expect(duties.map(({ number, due }) => [number, due])).toEqual([
      ['1', within('2022-03-01', '2022-03-31')],
      ['2', within('2022-01-01', '2022-12-31')],
      ['3', { kind: 'by', last: '2022-06-30', latest: '2022-06-30' }],
      ['4', { kind: 'by', last: '2022-07-14', latest: '2022-07-14' }],
      ['5', within('2022-11-01', '2022-12-31')],
      ['6', within('2022-12-01', '2023-01-31')],
      ['7', within('2023-01-01', '2023-01-31')],
      ['8', within('2023-01-01', '2023-01-31')],
      ['9', within('2023-03-01', '2023-04-30')],
    ]);
    expect(duties[6]?.content).toBe('Tổ chức hội nghị bình xét danh hiệu, suy tôn đơn vị dẫn đầu Cụm');
  });

  test('a province, with a number twice and rows that name no office', () => {
    const { duties } = dutiesOf('province-2020');
    expect(countByTime(duties)).toEqual({ 'QUÝ I': 10, 'QUÝ II': 6, 'QUÝ III': 5, 'QUÝ IV': 5, 'NHIỆM VỤ THƯỜNG XUYÊN': 4 });
    expect(duties.filter(({ number }) => number === 'III.3')).toHaveLength(2);
    expect(duties.filter(({ lead }) => lead === '').map(({ number }) => number)).toEqual(['V.2', 'V.3']);
  });

  test('a calendar without numbers; what tells no day is asked', () => {
    const { duties } = dutiesOf('deadlines-2022');
    expect(duties.map(({ due }) => due.kind)).toEqual(['by', 'within', 'by', 'by', 'by', 'unclear', 'within', 'by', 'recurring']);
    expect(duties[0]?.due).toEqual({ kind: 'by', last: '2022-03-30', latest: '2022-03-30' });
    expect(duties[5]?.time).toBe('Ngày 15 tháng 12 năm báo cáo');
  });
});

function toWorkbook({ blocks }: DocumentText): WorkbookGrid {
  const builder = new GridBuilder();
  let row = 0;
  for (const block of blocks) {
    for (const cells of block.kind === 'table' ? block.rows : [[block.text]]) {
      cells.forEach((value, column) => { if (value !== '') builder.set(row, column, { kind: 'text', value }); });
      row += 1;
    }
  }
  return { sheets: [builder.build({ name: 'Trang 1' })], date1904: false, hasMacros: false, externalLinks: [] };
}

const withoutPlace = (duties: readonly Duty[]) => duties.map(({ number, content, lead, cooperating, evidence, time, due }) =>
  ({ number, content, lead, cooperating, evidence, time, due }));

test.each(PLANS)('%s says the same as Word document and with decomposed letters', (name) => {
  const text = toDocumentText(textOf(name));
  const reading = readDocx(docxOf(text.blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.rows))));
  expect(reading.ok && readDutiesOfDocument(reading.value, null)).toEqual(dutiesOf(name));
  const decomposed = readDutiesOfDocument(toDocumentText(textOf(name).normalize('NFD')), null);
  expect(withoutPlace(decomposed.duties)).toEqual(withoutPlace(dutiesOf(name).duties));
});

test.each(PLANS.filter((name) => name !== 'dong-nai-2021'))('%s says the same as a sheet', (name) => {
  const { duties, year } = readDutiesOfWorkbook(toWorkbook(toDocumentText(textOf(name))), null);
  expect(year).toBe(dutiesOf(name).year);
  expect(withoutPlace(duties)).toEqual(withoutPlace(dutiesOf(name).duties));
});

describe('offices inside a sentence', () => {
  test.each<[string, string, string]>([
    ['Phòng Nội vụ chủ trì, phối hợp với Phòng Tài chính - Kế hoạch', 'Phòng Nội vụ', 'Phòng Tài chính - Kế hoạch'],
    ['Phòng Nội vụ phối hợp với các xã', 'Phòng Nội vụ', 'các xã'],
    ['Các đơn vị', 'Các đơn vị', ''],
  ])('in a column: "%s"', (cell, lead, cooperating) => {
    const text = `Kế hoạch năm 2021\nTT\tNội dung\tThực hiện\n1\tHọp\t${cell}`;
    const [duty] = readDutiesOfDocument(toDocumentText(text), null).duties;
    expect(duty).toMatchObject(cell.includes('chủ trì') ? { lead: 'Phòng Nội vụ', cooperating } : { lead, cooperating });
  });

  test('in a line', () => {
    const text = 'I. Quý I/2021\n- Tổng kết năm 2020: giao Phòng Nội vụ chủ trì, phối hợp với Văn phòng.\n- Họp xét khen, xong trước ngày 15/3/2021.';
    const { duties } = readDutiesOfDocument(toDocumentText(text), null);
    expect(duties[0]).toMatchObject({ lead: 'Phòng Nội vụ', cooperating: 'Văn phòng', time: 'Quý I/2021' });
    expect(duties[1]).toMatchObject({ lead: '', due: { kind: 'by', last: '2021-03-14', latest: '2021-03-14' } });
  });
});

test('a sheet of people is no plan', () => {
  const text = 'DANH SÁCH năm 2021\nTT\tHọ và tên\tChức vụ\n1\tLò Thị Ánh\tGiáo viên';
  expect(readDutiesOfDocument(toDocumentText(text), null).duties).toEqual([]);
});

test('without a year a quarter has to be asked, and a given year answers', () => {
  const text = toDocumentText('TT\tNội dung\tThời gian\n1\tHọp\tQuý I');
  expect(readDutiesOfDocument(text, null).duties[0]?.due).toEqual({ kind: 'unclear', reason: 'no-year' });
  expect(readDutiesOfDocument(text, 2024).duties[0]?.due).toEqual(within('2024-01-01', '2024-03-31'));
});

describe('how a duty stands on a day', () => {
  const contradicting: DueTime = { kind: 'by', last: '2020-03-30', latest: '2020-03-31' };
  test.each<[DueTime, string, string]>([
    [contradicting, '2020-03-30', 'running'],
    [contradicting, '2020-03-31', 'doubtful'],
    [contradicting, '2020-04-01', 'past'],
    [within('2022-12-01', '2023-01-31'), '2022-11-30', 'ahead'],
    [within('2022-12-01', '2023-01-31'), '2022-12-01', 'running'],
    [within('2022-12-01', '2023-01-31'), '2023-01-31', 'running'],
    [within('2022-12-01', '2023-01-31'), '2023-02-01', 'past'],
    [{ kind: 'ongoing' }, '2023-02-01', 'always'],
    [{ kind: 'recurring', months: 6 }, '2023-02-01', 'always'],
    [{ kind: 'unclear', reason: 'empty' }, '2023-02-01', 'unknown'],
  ])('%j on %s: %s', (due, day, state) => {
    expect(stateOfDuty({ due }, day)).toBe(state);
  });
});
