import type { DecisionProblem } from '#core/decisions/decision-schema';
import type { Decision } from '#core/domain/decision';
import { JSON_FAULTS } from './vi-json';

const FAULTS: Readonly<Record<DecisionProblem['fault'], string>> = {
  ...JSON_FAULTS,
  'missing': 'còn thiếu',
  'bad-type': 'không đúng kiểu dữ liệu',
  'blank': 'để trống',
  'too-long': 'dài quá',
  'bad-date': 'không phải ngày dạng năm-tháng-ngày, ví dụ 2021-06-25',
  'bad-fingerprint': 'không phải dấu vân tay (32 chữ số, từ 0 đến f)',
  'unknown-rule': 'không phải tên một quy tắc; xem tên bằng lệnh "rules"',
  'unknown-version': 'phải là 1',
  'unknown-key': 'không có mục này',
  'before-decision': 'trước ngày quyết định',
  'repeated': 'đã có quyết định khác trong tệp cho cùng vấn đề',
  'too-many': 'có quá nhiều quyết định',
};

/** What is wrong with one place of a decision file, without a full stop. */
export function viDecisionProblem(problem: DecisionProblem): string {
  const { fault, number, field, text, line, column } = problem;
  const place = [
    `dòng ${String(line)}, cột ${String(column)}`,
    ...(number === null ? [] : [`quyết định thứ ${String(number)}`]), ...(field === '' ? [] : [`"${field}"`]),
  ].join(', ');
  return `${place}: ${FAULTS[fault]}${text === '' ? '' : ` (đang ghi "${text}")`}`;
}

function viDay(iso: string): string {
  const [year, month, day] = iso.split('-');
  return day === undefined ? iso : `${day}/${month ?? ''}/${year ?? ''}`;
}

/** Reason, person, day, basis and last day of a decision in one sentence. */
export function viDecision({ reason, decidedBy, decidedOn, basis, expiresOn }: Decision): string {
  const rest = [
    `${decidedBy}, ngày ${viDay(decidedOn)}`,
    ...(basis === null ? [] : [`căn cứ: ${basis}`]),
    ...(expiresOn === null ? [] : [`hết hạn sau ngày ${viDay(expiresOn)}`]),
  ];
  return `${reason.replace(/[.\s]+$/, '')} (${rest.join('; ')}).`;
}

/** Vietnamese of decisions (quyết định của người kiểm tra), for command line, reports and pane. */
export const DECISIONS = {
  unreadable: (path: string) => `Không đọc được tệp quyết định ${path}`,
  invalid: (path: string) => `Tệp quyết định ${path} không dùng được:`,
  title: (count: number) => `Đã quyết định (${String(count)})`,
  summary: (count: number, errors: number) =>
    `Đã quyết định: ${String(count)} vấn đề không tính vào kết quả${errors === 0 ? '' : `, trong đó ${String(errors)} lỗi`}.`,
  word: 'ĐÃ QUYẾT ĐỊNH',
  unused: (decision: Decision) =>
    `Quyết định không còn dùng (quy tắc ${decision.rule}): ${viDecision(decision)} Số liệu đã đổi hoặc vấn đề không còn; hãy xem lại rồi bỏ khỏi tệp.`,
  expired: (decision: Decision) =>
    `Quyết định đã hết hạn (quy tắc ${decision.rule}): ${viDecision(decision)} Vấn đề được tính lại.`,
  unjudged: (decision: Decision) =>
    `Quyết định có hạn (quy tắc ${decision.rule}): ${viDecision(decision)} Không rõ ngày để so với hạn nên vẫn áp dụng; hãy ghi "Ngày xét" trong kế hoạch hoặc cho biết ngày.`,
} as const;
