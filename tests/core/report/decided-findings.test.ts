import type { DecidedReport, RegimesReport } from '#core/report/contract';
import { toHtmlReport } from '#core/report/html-report';
import { toJUnit } from '#core/report/junit-report';
import { fileOutcomes, acrossOutcomes, hasPassed } from '#core/report/rule-outcomes';
import { toSarif } from '#core/report/sarif-report';
import type { Decision } from '#core/domain/decision';
import { checkReportOf, exportOf, findingOf, NASTY, tallyFile, timesIn } from '#support/check-export';
import { sarifSchema } from '#support/sarif-schema';

const DECISION: Decision = {
  fingerprint: 'a'.repeat(32), rule: 'subtotal-mismatch', reason: 'Theo công văn của sở', decidedBy: 'Cà Thị Bình',
  decidedOn: '2021-06-05', basis: null, expiresOn: null,
};
const SENTENCE = 'Theo công văn của sở (Cà Thị Bình, ngày 05/06/2021).';
const decidedOf = (rule: string, parts: Partial<DecidedReport> = {}): DecidedReport => ({
  ...findingOf(rule, { path: 'a.xlsx', message: 'Câu đã quyết định.', fingerprint: DECISION.fingerprint }), decision: DECISION, ...parts,
});
const INPUT = exportOf(checkReportOf(
  [tallyFile('a.xlsx', [findingOf('column-total-mismatch', { message: 'Câu còn mở.' })]), tallyFile('b.xlsx')],
  { decided: [decidedOf('subtotal-mismatch'), decidedOf('column-total-mismatch', { message: 'Câu thứ hai.' }), decidedOf('duplicate-submission', { path: 'b.xlsx', message: 'Câu giữa các tệp.' })] },
));
const [A, B] = INPUT.report.files;
if (A === undefined || B === undefined) throw new Error('Two files are expected.');

describe('what came of a rule all of whose findings are settled', () => {
  const outcomeOf = (outcomes: ReturnType<typeof fileOutcomes>, rule: string) => outcomes.find((each) => each.rule.id === rule)!;

  it.each([
    ['subtotal-mismatch', A, 1, false], ['column-total-mismatch', A, 1, false], ['row-total-mismatch', A, 0, true], ['subtotal-mismatch', B, 0, true],
    ['duplicate-submission', null, 1, false],
  ])('%s has not passed where it was settled', (rule, file, settled, passed) => {
    const outcomes = file === null ? acrossOutcomes(INPUT) : fileOutcomes(file, INPUT);
    expect(outcomeOf(outcomes, rule).decided).toHaveLength(settled);
    expect(hasPassed(outcomeOf(outcomes, rule))).toBe(passed);
  });

  it('leaves no settled finding of an unknown rule unsaid', () => {
    const input = exportOf(checkReportOf([tallyFile('a.xlsx')], { decided: [decidedOf('no-such-rule')] }));
    expect(() => toJUnit(input)).toThrow('no-such-rule');
  });
});

describe('JUnit', () => {
  const caseOf = (suite: string, code: string): string => {
    const xml = toJUnit(INPUT);
    const start = xml.indexOf(`<testcase classname="${suite}" name="${code} `);
    return xml.slice(start, xml.indexOf('<testcase', start + 1));
  };

  it('skips the case, with the reason', () => {
    expect(caseOf('a.xlsx', 'KT202')).toContain(`<skipped message="Đã quyết định (1)">Lỗi [a.xlsx Biểu 02] Câu đã quyết định. ${SENTENCE}</skipped>`);
  });

  it('fails the case that has open findings too, and says the settled ones as output', () => {
    const text = caseOf('a.xlsx', 'KT201');
    expect(text).toContain('Câu còn mở.');
    expect(text).not.toContain('<skipped');
    expect(text).toContain(`Câu thứ hai. ${SENTENCE}</system-out>`);
  });

  it('counts each case once', () => {
    const suite = /<testsuite name="a\.xlsx" tests="(\d+)" failures="(\d+)" errors="0" skipped="(\d+)"/.exec(toJUnit(INPUT));
    const without = /<testsuite name="a\.xlsx" tests="(\d+)" failures="(\d+)" errors="0" skipped="(\d+)"/.exec(toJUnit(exportOf(checkReportOf(INPUT.report.files))));
    expect(suite?.[1]).toBe(without?.[1]);
    expect(Number(suite?.[3])).toBe(Number(without?.[3]) + 1);
  });
});

describe('SARIF', () => {
  it('suppresses what is settled, with the reason, and nothing else', () => {
    const log = toSarif(INPUT);
    expect(() => sarifSchema.parse(log)).not.toThrow();
    const results = log.runs[0]?.results ?? [];
    expect(results.map(({ ruleId, suppressions }) => [ruleId, suppressions?.map(({ kind, status, justification }) => [kind, status, justification])])).toEqual([
      ['KT201', undefined], ['KT202', [['external', 'accepted', SENTENCE]]], ['KT201', [['external', 'accepted', SENTENCE]]],
      ['KT507', [['external', 'accepted', SENTENCE]]],
    ]);
    expect(results[1]?.partialFingerprints['findingFacts/v1']).toBe(DECISION.fingerprint);
  });
});

describe('the printed page', () => {
  it('lists settled findings in their file with the decision, out of every count', () => {
    const page = toHtmlReport(INPUT);
    for (const sentence of ['Câu đã quyết định.', 'Câu thứ hai.', 'Câu giữa các tệp.']) expect(timesIn(page, sentence)).toBe(1);
    expect(timesIn(page, SENTENCE)).toBe(3);
    expect(page).toContain('<h3>Đã quyết định (2)</h3>');
    expect(page).toContain('Đã quyết định: 3 vấn đề không tính vào kết quả');
    expect(page).toContain('Đã nhận 2 tệp: 1 lỗi, ');
  });

  it('says which decisions need a look', () => {
    const notes = { unused: [DECISION], expired: [{ ...DECISION, expiresOn: '2021-06-30' }], unjudged: [] };
    const noted = toHtmlReport(exportOf(checkReportOf([tallyFile('a.xlsx')], { decisions: notes })));
    expect(noted).toContain('Quyết định không còn dùng (quy tắc subtotal-mismatch)');
    expect(noted).toContain('Quyết định đã hết hạn (quy tắc subtotal-mismatch)');
  });

  it('lets nothing that people write in a decision out of its place', () => {
    const nasty = exportOf(checkReportOf([tallyFile('a.xlsx')], { decided: [decidedOf('subtotal-mismatch', { decision: { ...DECISION, reason: NASTY, decidedBy: NASTY, basis: NASTY } })] }));
    for (const text of [toHtmlReport(nasty), toJUnit(nasty)]) {
      expect(text).not.toContain('<script');
      expect(text).not.toMatch(/[\u0000-\u0008\u001b]/);
    }
    expect(() => sarifSchema.parse(toSarif(nasty))).not.toThrow();
  });
});

describe('two law profiles on the printed page', () => {
  const summary = { errors: 1, warnings: 0, infos: 0, failures: 0 };
  const regimes: RegimesReport = {
    profiles: [{ id: 'A', name: 'Luật cũ', summary }, { id: 'B', name: 'Luật mới', summary: { ...summary, errors: 0 } }],
    thresholds: [{ name: 'cstdcs.capPercent', label: 'Trần tỷ lệ', values: [
      { profile: 'A', value: 15, shown: '15%', basis: 'Điều 9', confidence: 'high' },
      { profile: 'B', value: null, shown: 'không đặt', basis: 'Điều 23', confidence: 'low' },
    ] }],
    differences: [
      { kind: 'only', changes: [], findings: [{ profile: 'A', decided: true, finding: findingOf('subtotal-mismatch', { path: 'a.xlsx', message: 'Chỉ một bên.' }) }] },
      { kind: 'changed', changes: ['severity', 'basis'], findings: [
        { profile: 'A', decided: false, finding: findingOf('column-total-mismatch', { message: 'Bên này.' }) },
        { profile: 'B', decided: false, finding: findingOf('column-total-mismatch', { message: 'Bên kia.' }) },
      ] },
    ],
  };
  const page = (): string => toHtmlReport(exportOf(checkReportOf([tallyFile('a.xlsx')], { profile: 'A,B', regimes })));

  it.each([
    'So hồ sơ luật A và B', 'A – Luật cũ: 1 lỗi, 0 cảnh báo, 0 lưu ý.', 'B – Luật mới: 0 lỗi, 0 cảnh báo, 0 lưu ý.', 'Chỗ khác nhau (2)',
    '<td>Chỉ theo A</td>', 'Chỉ một bên.', '(đã quyết định)', 'A. Cả hai, khác mức, căn cứ', 'Bên kia.', 'Ngưỡng khác nhau (1)',
    '<td>15% (Điều 9)</td><td>không đặt (Điều 23; chưa kiểm chứng)</td>', 'Hồ sơ luật: A, so với B.',
  ])('shows %s', (part) => {
    expect(page()).toContain(part);
  });

  it('says so when nothing differs', () => {
    const same = toHtmlReport(exportOf(checkReportOf([tallyFile('a.xlsx')], { profile: 'A,B', regimes: { ...regimes, thresholds: [], differences: [] } })));
    expect(same).toContain('Hai hồ sơ cho cùng kết quả.');
    expect(same).toContain('Hai hồ sơ không khác ngưỡng nào.');
  });
});
