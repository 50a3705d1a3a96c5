import type { PackFault, PackProblem } from '#core/law/pack-problems';
import type { PackNote } from '#core/law/pack-note';
import type { PackReport } from '#core/report/contract';
import type { Severity } from '#core/rules/define-rule';
import { viThresholdName, viThresholdValue } from './vi-thresholds';

/** What is wrong, and behind the semicolon what to do. */
type Sentence = (problem: PackProblem) => string;

const TYPES: Readonly<Record<string, string>> = {
  string: 'chữ trong dấu nháy kép', number: 'số nguyên', int: 'số nguyên', boolean: 'true hoặc false', object: 'một khối { }', array: 'một danh sách [ ]',
};

const named = (what: string): Sentence => ({ field, found }) => `${field === '' ? '' : `"${field}" `}${what}${found === '' ? '' : ` (đang ghi "${found}")`}`;
const proposed = ({ expected }: PackProblem, otherwise: string): string => (expected === '' ? otherwise : `hãy xem có phải "${expected}" không`);
const standing = ({ found }: PackProblem): string => (found === '' ? '' : ` mà lại có ${found === '"' ? 'dấu nháy kép' : `"${found}"`}`);

const SENTENCES: Readonly<Record<PackFault, Sentence>> = {
  'ended-early': () => 'tệp kết thúc giữa chừng; hãy đóng đủ dấu ngoặc } ] và dấu nháy',
  'open-text': () => 'thiếu dấu nháy kép đóng; hãy thêm dấu " vào cuối chuỗi',
  'line-break-in-text': () => 'trong chuỗi có chỗ xuống dòng hoặc dấu tab; hãy viết chuỗi trên một dòng',
  'bad-escape': () => 'dấu \\ dùng không đúng; hãy viết \\\\ nếu cần dấu \\',
  'bad-number': ({ found }) => `"${found}" không phải số; hãy viết số nguyên như 15, không có số 0 ở đầu`,
  'too-deep': () => 'các ngoặc lồng nhau quá sâu; hãy bỏ bớt ngoặc thừa',
  'expected-value': (problem) => `ở đây cần một giá trị${standing(problem)}; hãy viết chữ trong dấu nháy kép ", bỏ dấu phẩy thừa và lời chú thích`,
  'expected-key': (problem) => `ở đây cần tên mục trong dấu nháy kép${standing(problem)}; hãy thêm dấu " hoặc bỏ dấu phẩy thừa ở trước`,
  'expected-colon': (problem) => `sau tên mục cần dấu hai chấm${standing(problem)}; hãy thêm dấu :`,
  'expected-comma': (problem) => `ở đây cần dấu phẩy hoặc dấu ngoặc đóng${standing(problem)}; hãy thêm dấu , giữa hai mục`,
  'expected-end': (problem) => `sau dấu ngoặc cuối vẫn còn chữ${standing(problem)}; hãy bỏ phần thừa`,
  'not-utf8': () => 'tệp không phải văn bản UTF-8; hãy lưu lại tệp với mã UTF-8',
  'repeated-key': ({ field }) => `mục "${field}" ghi hai lần trong một khối; hãy bỏ một`,
  'unknown-key': ({ field }) => `không có mục "${field}"; hãy bỏ đi hoặc sửa tên`,
  'missing': ({ field }) => `còn thiếu "${field}"; hãy ghi thêm`,
  'bad-type': (problem) => `${named('không đúng kiểu')(problem)}; hãy ghi ${TYPES[problem.expected] ?? 'đúng kiểu'}`,
  'blank': (problem) => `${named('để trống')(problem)}; hãy ghi nội dung`,
  'too-long': ({ field }) => `"${field}" dài quá; hãy rút gọn`,
  'too-many': ({ field }) => `"${field}" có quá nhiều dòng; hãy bớt đi`,
  'unknown-version': (problem) => `${named('không dùng được')(problem)}; hãy ghi 1`,
  'unknown-profile': (problem) => `${named('không phải hồ sơ luật dùng được')(problem)}; hãy chọn ${problem.expected}`,
  'unknown-rule': (problem) => `không có quy tắc "${problem.found}"; ${proposed(problem, 'hãy xem tên quy tắc bằng lệnh "rules"')}`,
  'unknown-award': (problem) => `không có danh hiệu, hình thức mã "${problem.found}"; ${proposed(problem, 'hãy xem bảng mã trong hướng dẫn')}`,
  'bad-choice': (problem) => `${named('không có lựa chọn này')(problem)}; hãy chọn một trong: ${problem.expected}`,
  'out-of-range': (problem) => `${named('ngoài khoảng cho phép')(problem)}; hãy ghi số ${problem.expected}`,
  'no-change': ({ field }) => `"${field}" không đổi gì; hãy ghi "severity" hoặc "off": true`,
  'two-changes': ({ field }) => `"${field}" đi cùng "severity"; hãy chỉ giữ một trong hai`,
  'repeated': (problem) => `${named('đã có ở trên')(problem)}; hãy gộp lại hoặc bỏ một`,
};

/** What is wrong with one place of a province pack, with its line and column and what to do. */
export function viPackProblem(problem: PackProblem): string {
  return `dòng ${String(problem.line)}, cột ${String(problem.column)}: ${SENTENCES[problem.fault](problem)}.`;
}

/** What people should know of a province pack in a run. */
export function viPackNote(note: PackNote): string {
  switch (note.kind) {
    case 'loosened': {
      const [pack, law] = [note.pack, note.law].map(({ value, basis }) => `${viThresholdValue(note.field, value)} (${basis})`);
      return `Gói nới "${viThresholdName(note.field)}" thành ${pack ?? ''} so với hồ sơ luật ${note.profile}: ${law ?? ''}. Hãy xem lại căn cứ.`;
    }
    case 'no-law': return 'Chưa xác định được hồ sơ luật nên các ngưỡng của gói chưa được áp dụng. Hãy ghi "profile" trong gói hoặc "Ngày xét" trong kế hoạch.';
    case 'no-register': return 'Chưa có kế hoạch nên tên đơn vị trong gói chưa được dùng. Hãy chọn kế hoạch có danh sách đơn vị.';
    case 'unknown-unit': return `Danh sách đơn vị không có "${note.unit}" mà gói nêu. Hãy sửa mã hoặc tên đơn vị trong gói.`;
    case 'name-taken': return `Tên "${note.name}" gói ghi cho ${note.unit} đã là tên của ${note.owner}, nên không dùng. Hãy sửa trong gói hoặc trong kế hoạch.`;
  }
}

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' };

/** Vietnamese of province packs (gói quy định của tỉnh), for command line, reports and pane. */
export const PACK = {
  unreadable: (path: string) => `Không đọc được gói quy định ${path}`,
  invalid: (path: string) => `Gói quy định ${path} không dùng được:`,
  used: ({ name }: PackReport) => `Gói quy định: ${name}.`,
  severity: ({ code, severity, reason }: PackReport['severities'][number]) => `${code} đổi thành mức ${SEVERITIES[severity]}: ${reason}`,
  off: (reason: string) => `đã tắt: ${reason}`,
  offRule: (code: string, reason: string) => `${code} đã tắt: ${reason}`,
  pane: {
    label: 'Gói quy định', choose: 'Gói quy định của tỉnh…', change: 'Đổi gói', remove: 'Bỏ gói',
  },
} as const;
