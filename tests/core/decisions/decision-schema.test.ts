import { parseDecisions, type DecisionProblem } from '#core/decisions/decision-schema';
import { toDecisionText } from '#core/decisions/decision-text';
import type { Decision } from '#core/domain/decision';
import { viDecision, viDecisionProblem } from '#i18n/vi-decisions';

const DECISION: Decision = {
  fingerprint: '0123456789abcdef0123456789abcdef', rule: 'duplicate-person', reason: 'Hai người khác nhau',
  decidedBy: 'Cà Thị Bình', decidedOn: '2021-06-05', basis: 'Biên bản số 3', expiresOn: '2021-12-31',
};
/** The second decision begins in line 13, its fields follow one a line. */
const fileWith = (parts: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ version: 1, decisions: [DECISION, { ...DECISION, fingerprint: 'f'.repeat(32), ...parts }] }, null, 2);

function problemsOf(json: string): readonly DecisionProblem[] {
  const parsed = parseDecisions(json);
  if (parsed.ok) throw new Error('It was taken.');
  return parsed.error;
}

describe('a decision file', () => {
  it('is read as it was written', () => {
    expect(parseDecisions(toDecisionText([DECISION]))).toEqual({ ok: true, value: { version: 1, decisions: [DECISION] } });
  });

  it('may begin with a byte order mark and leave basis and last day out', () => {
    const json = JSON.stringify({ version: 1, decisions: [{ ...DECISION, basis: undefined, expiresOn: undefined }] });
    expect(parseDecisions(`\ufeff${json}`))
      .toEqual({ ok: true, value: { version: 1, decisions: [{ ...DECISION, basis: null, expiresOn: null }] } });
  });

  it('may hold no decision', () => {
    expect(parseDecisions('{"version":1,"decisions":[]}')).toEqual({ ok: true, value: { version: 1, decisions: [] } });
  });

  it.each<[string, string, string]>([
    ['another rule', fileWith({ rule: 'no-such-rule' }), 'dòng 15, cột 15, quyết định thứ 2, "rule": không phải tên một quy tắc; xem tên bằng lệnh "rules" (đang ghi "no-such-rule")'],
    ['no reason', fileWith({ reason: undefined }), 'dòng 13, cột 5, quyết định thứ 2, "reason": còn thiếu'],
    ['a blank reason', fileWith({ reason: '  ' }), 'dòng 16, cột 17, quyết định thứ 2, "reason": để trống (đang ghi "  ")'],
    ['a number for a person', fileWith({ decidedBy: 7 }), 'dòng 17, cột 20, quyết định thứ 2, "decidedBy": không đúng kiểu dữ liệu (đang ghi "7")'],
    ['a day that is none', fileWith({ decidedOn: '2021-02-30' }), 'dòng 18, cột 20, quyết định thứ 2, "decidedOn": không phải ngày dạng năm-tháng-ngày, ví dụ 2021-06-25 (đang ghi "2021-02-30")'],
    ['a Vietnamese day', fileWith({ expiresOn: '31/12/2021' }), 'dòng 20, cột 20, quyết định thứ 2, "expiresOn": không phải ngày dạng năm-tháng-ngày, ví dụ 2021-06-25 (đang ghi "31/12/2021")'],
    ['a last day before the decision', fileWith({ expiresOn: '2021-06-04' }), 'dòng 20, cột 20, quyết định thứ 2, "expiresOn": trước ngày quyết định (đang ghi "2021-06-04")'],
    ['a short fingerprint', fileWith({ fingerprint: 'abc' }), 'dòng 14, cột 22, quyết định thứ 2, "fingerprint": không phải dấu vân tay (32 chữ số, từ 0 đến f) (đang ghi "abc")'],
    ['the same fingerprint again', fileWith({ fingerprint: DECISION.fingerprint }), `dòng 14, cột 22, quyết định thứ 2, "fingerprint": đã có quyết định khác trong tệp cho cùng vấn đề (đang ghi "${DECISION.fingerprint}")`],
    ['a field nobody knows', fileWith({ expires: '2021-12-31' }), 'dòng 21, cột 7, quyết định thứ 2, "expires": không có mục này'],
    ['another version', '{"version":2,"decisions":[]}', 'dòng 1, cột 12, "version": phải là 1 (đang ghi "2")'],
    ['no list', '{"version":1}', 'dòng 1, cột 1, "decisions": còn thiếu'],
    ['a list of texts', '{"version":1,"decisions":["x"]}', 'dòng 1, cột 27, quyết định thứ 1: không đúng kiểu dữ liệu (đang ghi "x")'],
    ['a list alone', '[]', 'dòng 1, cột 1: không đúng kiểu dữ liệu'],
  ])('is refused with %s', (_, json, sentence) => {
    expect(problemsOf(json).map(viDecisionProblem)).toEqual([sentence]);
  });

  it('is refused as a whole where it is no JSON', () => {
    expect(problemsOf('{"version":1,').map(viDecisionProblem)).toEqual(['dòng 1, cột 14: tệp hết giữa chừng; có thể thiếu dấu ngoặc đóng']);
    expect(problemsOf('{"version":1,"decisions":[],"version":1}').map(viDecisionProblem)).toEqual(['dòng 1, cột 29, "version": mục này ghi hai lần']);
  });

  it('has all its faults said', () => {
    expect(problemsOf(fileWith({ rule: 'x', reason: '', decidedOn: 'x' }))).toHaveLength(3);
  });

  it('shows long contents in part', () => {
    const [problem] = problemsOf(fileWith({ rule: 'x'.repeat(500) }));
    expect(problem?.text.length).toBe(61);
  });
});

it.each<[string, Partial<Decision>, string]>([
  ['all of it', {}, 'Hai người khác nhau (Cà Thị Bình, ngày 05/06/2021; căn cứ: Biên bản số 3; hết hạn sau ngày 31/12/2021).'],
  ['no basis and no end', { basis: null, expiresOn: null }, 'Hai người khác nhau (Cà Thị Bình, ngày 05/06/2021).'],
  ['a full stop of its own', { reason: 'Đã hỏi đơn vị. ', basis: null, expiresOn: null }, 'Đã hỏi đơn vị (Cà Thị Bình, ngày 05/06/2021).'],
])('a decision is said with %s', (_, parts, sentence) => {
  expect(viDecision({ ...DECISION, ...parts })).toBe(sentence);
});
