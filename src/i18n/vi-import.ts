import type { ImportTexts } from '#core/report/province-texts';
import type { MappingFault, MappingProblem } from '#core/submission/import-mapping';
import type { ImportDrop, ImportSummary } from '#core/submission/import-rows';
import { JSON_FAULTS } from './vi-json';
import { toViNumber } from './vi-number';
import { viReportTexts } from './vi-report';

const CODE_WORDS = { award: 'danh hiệu, hình thức', unit: 'đơn vị', subject: 'đối tượng', level: 'phân loại cán bộ' } as const;

function viDrop(drop: ImportDrop): string {
  switch (drop.kind) {
    case 'missing-code': return `cột “${drop.header}”: chưa có mã ${CODE_WORDS[drop.of]}`;
    case 'required-empty': return `cột “${drop.header}” bắt buộc mà để trống`;
    case 'too-long': return `cột “${drop.header}” dài ${toViNumber(drop.length)} ký tự, chỉ nhận ${toViNumber(drop.most)}`;
    case 'unknown-count': return `cột “${drop.header}”: số liệu chưa rõ`;
    case 'no-names': return `đơn vị chỉ ghi số (${toViNumber(drop.count)}), không có danh sách tên`;
    case 'zero-unit': return 'không có danh hiệu, hình thức nào; hệ thống nhận bỏ qua dòng bằng 0';
  }
}

/** Vietnamese of the dry run (chạy thử nhập dữ liệu). */
export const VI_IMPORT: ImportTexts = {
  sheetName: 'Chạy thử nhập',
  title: 'CHẠY THỬ NHẬP DỮ LIỆU',
  of: (name) => `Theo cấu hình “${name}”`,
  counts: (taken, dropped) => (dropped === 0
    ? `${toViNumber(taken)} dòng nhập được, không dòng nào bị bỏ.`
    : `${toViNumber(taken)} dòng nhập được; ${toViNumber(dropped)} dòng hệ thống nhận sẽ bỏ, lý do ở từng dòng dưới đây.`),
  headers: {
    serial: 'STT', unit: 'Đơn vị', award: 'Danh hiệu, hình thức', reasons: 'Vì sao bị bỏ', file: 'Tệp', sheet: 'Trang tính', cell: 'Ô',
  },
  drop: viDrop,
};

const FAULTS: Readonly<Record<MappingFault, string>> = {
  ...JSON_FAULTS,
  'unknown-key': 'không có mục này',
  'missing': 'còn thiếu',
  'bad-type': 'không đúng kiểu dữ liệu',
  'blank': 'để trống',
  'too-long': 'dài quá',
  'too-many': 'có quá nhiều dòng',
  'out-of-range': 'ngoài khoảng cho phép',
  'bad-choice': 'không có lựa chọn này',
  'unknown-version': 'phải là 1',
  'unknown-award': 'không phải mã danh hiệu, hình thức (như LDTT hoặc GK/collective)',
  'repeated': 'đã có cột cùng tên',
  'not-for-rows': 'không dùng được với loại dòng ghi ở "rows"',
  'needs-award': 'cột số lượng của dòng đơn vị cần "award" và "subject"',
  'needs-value': 'cột hằng số cần "value"',
  'subject-not-of-award': 'danh hiệu, hình thức này không dành cho đối tượng đó',
};

/** What is wrong with one place of a mapping. */
export function viMappingProblem({ fault, line, column, field, found, expected }: MappingProblem): string {
  const place = [`dòng ${String(line)}, cột ${String(column)}`, ...(field === '' ? [] : [`"${field}"`])].join(', ');
  const shown = found === '' ? '' : ` (đang ghi "${found}")`;
  return `${place}: ${FAULTS[fault]}${shown}${expected === '' ? '' : `; dùng được: ${expected}`}.`;
}

/** One line on a row that would not arrive: unit, award, why, and where it stands; without the names of people. */
export function viDroppedRow({ unit, key, drops, source }: ImportSummary['dropped'][number]): string {
  const award = key === null ? '' : `, ${viReportTexts.awardLabel(key)}`;
  const place = source === null ? '' : ` [${source.path} | ${source.sheet} | ${source.cell}]`;
  return `Bỏ: ${unit}${award}: ${drops.map(viDrop).join('; ')}${place}.`;
}

/** What of an import sheet would arrive, in some lines: the first `most` rows that would not. */
export function viImportLines({ taken, dropped }: ImportSummary, most: number): string[] {
  const rest = dropped.length - most;
  return [VI_IMPORT.counts(taken, dropped.length), ...dropped.slice(0, most).map((row) => `  ${viDroppedRow(row)}`), ...(rest > 0 ? [IMPORT.more(rest)] : [])];
}

/** What is said of mappings (cấu hình biểu nhập). */
export const IMPORT = {
  unreadable: (path: string) => `Không đọc được cấu hình ${path}`,
  invalid: (path: string) => `Cấu hình ${path} không dùng được:`,
  more: (count: number) => `  … và ${toViNumber(count)} dòng nữa; xem trang “${VI_IMPORT.sheetName}”.`,
} as const;
