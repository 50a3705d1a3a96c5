import type { SourceFile } from '#app/ports/file-source';
import { AWARDS, type AwardKey } from '#core/domain/award';
import type { Plan } from '#core/domain/plan';
import { GridBuilder } from '#core/grid/grid-builder';
import type { SheetGrid } from '#core/grid/sheet-grid';
import { docxOf } from '#support/docx-file';
import { toXlsxBytes } from '#support/grid-workbook';
import { sourceOf } from '#support/memory-files';

type Value = string | number | null;

/** A workbook of one sheet with these rows. */
export function paperOf(path: string, name: string, rows: readonly (readonly Value[])[]): SourceFile {
  const bytes = toXlsxBytes({ sheets: [sheetOf(name, rows)], date1904: false, hasMacros: false, externalLinks: [] });
  return sourceOf(path, () => bytes);
}

function sheetOf(name: string, rows: readonly (readonly Value[])[]): SheetGrid {
  const builder = new GridBuilder();
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value === null || value === '') return;
      builder.set(row, column, typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value });
    });
  });
  return builder.build({ name });
}

/** What an office would have in place of a plan workbook: list of units, registration, allotment. */
export interface OfficePapers {
  readonly register: SourceFile;
  readonly registration: SourceFile;
  readonly allotment: SourceFile;
}

/** The same plan as three papers, each with a title and a first column of serial numbers. */
export function papersOf({ units, targets, period }: Plan): OfficePapers {
  const keys = targets.flatMap(({ key }) => key)
    .filter((key, index, all) => all.findIndex((other) => labelOf(other) === labelOf(key)) === index);
  const table = (field: 'registered' | 'quota'): Value[][] => {
    const told = keys.filter((key) => targets.some((target) => labelOf(target.key) === labelOf(key) && target[field] !== null));
    const rows = units.map(({ code, name }, index): Value[] => [index + 1, name, ...told.map((key) => {
      const figure = targets.find((target) => target.unitCode === code && labelOf(target.key) === labelOf(key))?.[field] ?? null;
      return typeof figure === 'object' && figure !== null ? figure.text : figure;
    })]);
    return [['STT', 'Đơn vị', ...told.map(labelOf)], ...rows];
  };
  const year = period ?? '';
  return {
    register: paperOf('danh-sach-don-vi.xlsx', 'Sheet1', [
      [`DANH SÁCH ĐƠN VỊ THAM GIA THI ĐUA NĂM HỌC ${year}`], [],
      ['STT', 'Mã đơn vị', 'Tên cơ quan, đơn vị', 'Tên gọi khác', 'Khối thi đua', 'Trực thuộc'],
      ...units.map(({ code, name, aliases, cluster, parent }, index) => [index + 1, code, name, aliases.join('; '), cluster, parent]),
    ]),
    registration: paperOf('dang-ky.xlsx', 'Sheet1', [[`BẢNG ĐĂNG KÝ THI ĐUA NĂM HỌC ${year}`], [], ...table('registered')]),
    allotment: paperOf('phan-bo.xlsx', 'Sheet1', [[`BẢNG PHÂN BỔ CHỈ TIÊU KHEN THƯỞNG NĂM HỌC ${year}`], [], ...table('quota')]),
  };
}

function labelOf({ award, subject }: AwardKey): string {
  const name = NAMES[award] ?? award;
  return AWARDS[award].subjects.length === 1 ? name : `${name} ${subject === 'collective' ? 'tập thể' : 'cá nhân'}`;
}

const NAMES: Partial<Record<AwardKey['award'], string>> = { LDTT: 'LĐTT', CSTDCS: 'CSTĐCS', TTLDTT: 'Tập thể LĐTT', GK: 'Giấy khen' };

/** A yearly plan with a table of tasks, as a Word document. */
export function tasksDocument(path: string): SourceFile {
  const bytes = docxOf([
    'KẾ HOẠCH', 'Công tác thi đua, khen thưởng năm 2021',
    [
      ['TT', 'Nội dung công việc', 'Cơ quan thực hiện', 'Thời gian'],
      ['1', 'Đăng ký danh hiệu thi đua', 'Phòng Nội vụ', 'Quý I'],
      ['2', 'Báo cáo sơ kết 6 tháng', 'Phòng Nội vụ', 'Trước ngày 15/7/2021'],
    ],
  ]);
  return sourceOf(path, () => bytes);
}
