import type { PlanCellPlace, PlanGap, PlanNote, PlanProblem, SeenSheet } from '#core/domain/plan';
import { toViNumber as n } from './vi-number';

const PROBLEMS: Readonly<Record<'bad-value' | 'duplicate-code' | 'unknown-award-column' | 'duplicate-unit', string>> = {
  'bad-value': 'không hiểu giá trị',
  'duplicate-code': 'mã trùng, chỉ dùng dòng đầu',
  'unknown-award-column': 'không nhận ra danh hiệu, hình thức của cột',
  'duplicate-unit': 'đơn vị đã có ở trên, chỉ dùng dòng đầu',
};

const SEEN: Readonly<Record<SeenSheet, string>> = {
  proposals: 'biểu hoặc danh sách đề nghị, kết quả khen thưởng',
  persons: 'danh sách người',
  initiatives: 'danh sách sáng kiến',
  scores: 'bảng chấm điểm',
  table: 'bảng không có tên đơn vị, số đăng ký, chỉ tiêu hay nhiệm vụ nào nhận ra được',
  text: 'lời văn, không có bảng nào dùng được',
  empty: 'trang trống',
};

const GAPS: Readonly<Record<PlanGap, string>> = {
  'period': 'kỳ: không so kỳ của hồ sơ với kế hoạch',
  'consideration-date': 'ngày xét: hồ sơ luật chọn theo kỳ, nếu không rõ thì các quy định của luật chưa được kiểm tra',
  'deadline': 'hạn nộp: không xét nộp muộn',
  'registered': 'số đăng ký: không đối chiếu đề nghị với đăng ký',
  'quota': 'chỉ tiêu được giao: không xét vượt chỉ tiêu',
  'receipts': 'ngày nhận: không biết đơn vị nào nộp đúng hạn',
  'tasks': 'nhiệm vụ trong năm: không theo dõi việc đến hạn',
};

function placeOf({ path, sheet, cell }: Omit<PlanCellPlace, 'text'>): string {
  const parts = [path, sheet === '' ? undefined : `trang "${sheet}"`, cell === null ? undefined : `ô ${cell}`];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** One place of a plan that could not be used, and why. */
export function viPlanProblem(problem: PlanProblem): string {
  const { kind, sheet, text, other, seen } = problem;
  const place = placeOf(problem);
  switch (kind) {
    case 'missing-sheet': return `${problem.path === undefined ? '' : `${problem.path}: `}thiếu trang "${sheet}"`;
    case 'missing-key': return `${placeOf({ ...problem, cell: null })}: không thấy dòng tiêu đề cột cần có`;
    case 'unknown-code': return text === '' ? `${place}: không rõ thuộc đơn vị nào, chưa tính` : `${place}: không có trong danh sách đơn vị: "${text}"`;
    case 'conflict':
      return `${place}: ghi "${text}", khác "${other?.text ?? ''}" ở ${other === undefined ? '' : placeOf(other)}; dùng giá trị nêu trước`;
    case 'unread-award':
      return `${place}: không rõ danh hiệu đăng ký "${text}", chưa tính; số đăng ký của đơn vị này chỉ là mức ít nhất`;
    case 'repeated-name': return `${place}: tên này đã đăng ký cùng danh hiệu ở trên, chỉ tính một lần`;
    case 'ambiguous-sheet':
      return `${place}: tiêu đề vừa nói đăng ký vừa nói phân bổ nên chưa dùng: "${text}"; hãy tách hai bảng, hoặc ghi rõ "đăng ký", "chỉ tiêu" ở từng cột và bỏ bớt ở tiêu đề`;
    case 'not-a-plan': return `${place === '' ? 'nội dung' : place}: ${SEEN[seen ?? 'table']}`;
    case 'no-units': return 'chưa có đơn vị nào: hãy đưa thêm danh sách đơn vị, hoặc bảng đăng ký theo đơn vị';
    default: return `${place}: ${PROBLEMS[kind]}: "${text}"`;
  }
}

/** What was taken from where, or what nobody gave. */
export function viPlanNote(note: PlanNote): string {
  switch (note.kind) {
    case 'units-of-targets': return `Không có danh sách đơn vị riêng: lấy ${n(note.count)} đơn vị trong bảng đăng ký, mã đánh theo thứ tự.`;
    case 'missing': return `Chưa có ${GAPS[note.what]}.`;
    case 'passed-over': return `${whereOf(note)}: bỏ qua, đây là ${SEEN[note.seen]}.`;
    case 'contract': return `${whereOf(note)}: sổ kế hoạch, ${n(note.units)} đơn vị.`;
    case 'settings': return `${whereOf(note)}: thông tin của kỳ.`;
    case 'period': return `${whereOf(note)}: kỳ ${note.period}, theo tiêu đề.`;
    case 'tasks': return `${whereOf(note)}: ${n(note.count)} nhiệm vụ.`;
    case 'receipts': return `${whereOf(note)}: ${n(note.count)} ngày nhận.`;
    case 'units': {
      const whose = note.madeCodes === note.count ? 'đều' : `${n(note.madeCodes)} đơn vị`;
      const made = note.madeCodes === 0 ? '' : `; ${whose} không có mã, lấy số thứ tự trong danh sách làm mã`;
      return `${whereOf(note)}: ${n(note.count)} đơn vị${made}.`;
    }
    case 'targets': return targetsNote(note);
  }
}

function targetsNote(note: Extract<PlanNote, { kind: 'targets' }>): string {
  const { field, units, count, names, blank } = note;
  const what = field === 'registered' ? 'số đăng ký' : 'chỉ tiêu';
  const counted = names === null ? '' : `, đếm từ ${n(names)} lượt tên`;
  const left = blank === 0 ? '' : `; ${n(blank)} tên không ghi danh hiệu, không tính`;
  return `${whereOf(note)}: ${n(count)} ${what} của ${n(units)} đơn vị${counted}${left}.`;
}

function whereOf({ path, sheet }: { readonly path: string; readonly sheet: string | null }): string {
  return sheet === null ? path : `${path}, trang "${sheet}"`;
}

/** Vietnamese around what was read of a plan. */
export const PLAN_READING = {
  taken: 'Kế hoạch được lập từ:',
  /** What to do about a file that is no plan. */
  advice: (problems: readonly PlanProblem[]): string | null => {
    const seen = problems.flatMap((problem) => (problem.kind === 'not-a-plan' ? [problem.seen] : []));
    if (seen.length === 0) return null;
    const proposals = seen.includes('proposals') ? ' Hồ sơ đề nghị của đơn vị thì đưa vào cùng các tệp cần kiểm tra, không phải kế hoạch.' : '';
    return 'Kế hoạch có thể là sổ kế hoạch theo mẫu, danh sách đơn vị (có cột "Tên đơn vị"), bảng đăng ký thi đua, bảng phân bổ chỉ tiêu, '
      + `hoặc bảng nhiệm vụ (có cột "Nội dung", "Thời gian").${proposals}`;
  },
} as const;
