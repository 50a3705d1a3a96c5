import { toHtmlReport } from '#core/report/html-report';
import { toJUnit } from '#core/report/junit-report';
import { acrossOutcomes, fileOutcomes, hasPassed } from '#core/report/rule-outcomes';
import { toSarif } from '#core/report/sarif-report';
import { toPrettyCheck } from '#entries/cli/pretty-findings';
import { checkReportOf, exportOf, findingOf, NASTY, tallyFile } from '#support/check-export';
import { sarifSchema } from '#support/sarif-schema';

const REPORT = checkReportOf([tallyFile('a.xlsx', [findingOf('cstdcs-cap-exceeded', { severity: 'warning' })])], {
  profile: 'A+Tỉnh X',
  pack: {
    name: 'Tỉnh X', notes: ['Gói nới một ngưỡng.'],
    severities: [{ rule: 'cstdcs-cap-exceeded', code: 'KT401', severity: 'warning', reason: 'năm đầu áp dụng' }],
  },
  rulesOff: [{ rule: 'serial-number-gap', code: 'KT210', reason: 'mẫu của tỉnh không đánh số' }, { rule: 'quota-exceeded', code: 'KT504', reason: 'xét sau' }],
});
const INPUT = exportOf(REPORT, { hasPlan: false });

describe('rules that an office switched off', () => {
  test('are not run, whatever else is missing, and never passed', () => {
    const off = [...fileOutcomes(tallyFile('a.xlsx'), INPUT), ...acrossOutcomes(INPUT)].filter(({ notRun }) => notRun === 'off');
    expect(off.map(({ rule, offReason }) => [rule.code, offReason])).toEqual([
      ['KT210', 'mẫu của tỉnh không đánh số'], ['KT504', 'xét sau'],
    ]);
    expect(off.some(hasPassed)).toBe(false);
  });

  test('the page for print names them with their reason, and what the pack changes', () => {
    const html = toHtmlReport(INPUT);
    for (const line of [
      'KT210 đã tắt: mẫu của tỉnh không đánh số', 'Gói quy định: Tỉnh X.', 'KT401 đổi thành mức cảnh báo: năm đầu áp dụng.', 'Gói nới một ngưỡng.',
    ]) expect(html).toContain(line);
    expect(toHtmlReport(exportOf(checkReportOf([tallyFile('a.xlsx')])))).not.toMatch(/đã tắt|Gói quy định/);
  });

  test('JUnit skips them with the reason', () => {
    const cases = toJUnit(INPUT).split('<testcase').filter((each) => each.includes('đã tắt'));
    expect(cases).toHaveLength(2);
    expect(cases[0]).toContain('name="KT210');
    expect(cases[0]).toContain('<skipped message="đã tắt: mẫu của tỉnh không đánh số"/>');
  });

  test('SARIF states the overrides, and none without a pack', () => {
    const log = toSarif(INPUT);
    const [run] = log.runs;
    const codeAt = (index: number): string | undefined => run?.tool.driver.rules[index]?.id;
    const overrides = run?.invocations[0]?.ruleConfigurationOverrides ?? [];
    expect(overrides.map(({ descriptor, configuration, properties }) => [codeAt(descriptor.index), configuration, properties.reason])).toEqual([
      ['KT401', { level: 'warning' }, 'năm đầu áp dụng'],
      ['KT210', { enabled: false }, 'mẫu của tỉnh không đánh số'], ['KT504', { enabled: false }, 'xét sau'],
    ]);
    expect(() => sarifSchema.parse(log)).not.toThrow();
    expect(toSarif(exportOf(checkReportOf([]))).runs[0]?.invocations[0]).not.toHaveProperty('ruleConfigurationOverrides');
  });

  test('the command line lists them under the name of the pack', () => {
    expect(toPrettyCheck(REPORT)).toContain([
      'Gói quy định: Tỉnh X.', '  KT401 đổi thành mức cảnh báo: năm đầu áp dụng', '  KT210 đã tắt: mẫu của tỉnh không đánh số',
      '  KT504 đã tắt: xét sau', '', '',
    ].join('\n'));
  });

  test('nothing in a pack breaks out of a report', () => {
    const nasty = exportOf({ ...REPORT, pack: { name: NASTY, severities: [], notes: [NASTY] }, rulesOff: [{ rule: 'hidden-data', code: 'KT111', reason: NASTY }] });
    expect(toHtmlReport(nasty)).not.toContain('<script>');
    expect(toJUnit(nasty)).not.toMatch(/<script>|\u0000/);
    expect(toPrettyCheck(nasty.report)).not.toContain('\u001b');
  });
});
