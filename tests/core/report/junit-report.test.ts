import { toJUnit } from '#core/report/junit-report';
import { describeRules } from '#entries/rule-descriptions';
import { checkReportOf, exportOf, findingOf, NASTY, tallyFile, timesIn, unreadableFile, VARIED_SENTENCES, variedExport } from '#support/check-export';
import { fileOf } from '#support/result-input';

/** The case of a rule in a suite, as text. */
function caseOf(xml: string, suite: string, code: string): string {
  const start = xml.indexOf(`<testcase classname="${suite}" name="${code} `);
  if (start < 0) throw new Error(`No case ${code} in ${suite}`);
  const end = xml.indexOf('<testcase', start + 1);
  return xml.slice(start, end < 0 ? undefined : end);
}

describe('a check report as JUnit', () => {
  const xml = (): string => toJUnit(variedExport());

  test.each(VARIED_SENTENCES)('has the finding "%s" once', (sentence) => {
    expect(timesIn(xml(), sentence)).toBe(1);
  });

  test('is the same for the same report', () => {
    expect(toJUnit(variedExport())).toBe(xml());
  });

  test('has a suite for each file and one for all together', () => {
    expect([...xml().matchAll(/<testsuite name="([^"]*)"/g)].map(([, name]) => name))
      .toEqual(['đơn vị/a 1.xlsx', 'đơn vị/b.xlsx', 'hỏng.xlsx', 'Giữa các tệp']);
  });

  test('has a case for each rule that looks at a file, whether it found something or not', () => {
    const cases = describeRules().filter(({ scope }) => scope !== 'collection' && scope !== 'report');
    for (const { code } of cases) expect(caseOf(xml(), 'đơn vị/b.xlsx', code)).toContain(`name="${code} `);
    expect(timesIn(xml(), '<testcase classname="đơn vị/b.xlsx"')).toBe(cases.length);
  });

  test.each<[string, string, string, string[], string[]]>([
    ['errors fail, all in one failure', 'đơn vị/a 1.xlsx', 'KT202', ['<failure type="error" message="2 lỗi">', 'Thứ nhất.', 'Thứ hai.'], []],
    ['warnings fail', 'đơn vị/a 1.xlsx', 'KT103', ['<failure type="warning" message="1 cảnh báo">'], []],
    ['infos are output', 'đơn vị/a 1.xlsx', 'KT111', ['<system-out>Lưu ý [Biểu 02] Thứ ba.</system-out>'], ['<failure', '<error']],
    ['a broken rule is an error', 'đơn vị/b.xlsx', 'KT206', ['<error type="rule-failed"', 'gãy giữa chừng'], ['<failure']],
    ['a rule without finding passes', 'đơn vị/b.xlsx', 'KT202', ['/>'], ['<failure', '<error', '<skipped']],
    ['what only a consolidation shows is skipped', 'Giữa các tệp', 'KT502', ['<skipped'], []],
  ])('%s', (_, suite, code, present, absent) => {
    const text = caseOf(xml(), suite, code);
    for (const part of present) expect(text).toContain(part);
    for (const part of absent) expect(text).not.toContain(part);
  });

  test.each<[string, Parameters<typeof exportOf>, string]>([
    ['of the law without a profile', [checkReportOf([{ ...tallyFile('a'), profile: 'none' }])], 'KT402'],
    ['of the plan without a plan', [checkReportOf([tallyFile('a')]), { hasPlan: false }], 'KT504'],
    ['of tables without a table', [checkReportOf([fileOf('a')])], 'KT202'],
  ])('skips rules %s', (_, input, code) => {
    expect(caseOf(toJUnit(exportOf(...input)), 'a', code)).toContain('<skipped');
    expect(caseOf(toJUnit(exportOf(checkReportOf([tallyFile('a')]))), 'a', code)).not.toContain('<skipped');
  });

  test('an unreadable file is an error', () => {
    expect(xml()).toContain('<error type="not-a-workbook" message="Tệp hỏng hẳn."/>');
  });

  test('counts what it says', () => {
    const all = / tests="(\d+)" failures="(\d+)" errors="(\d+)" skipped="(\d+)"/.exec(xml())?.slice(1).map(Number);
    const failed = new Set([...xml().matchAll(/<failure/g)].map(({ index }) => xml().lastIndexOf('<testcase', index))).size;
    expect(all).toEqual([timesIn(xml(), '<testcase'), failed, timesIn(xml(), '<error'), timesIn(xml(), '<skipped')]);
    expect(all?.slice(1, 3)).toEqual([failed, 2]);
  });

  test('escapes what files say, and drops what XML forbids', () => {
    const nasty = toJUnit(exportOf(checkReportOf([
      tallyFile(NASTY, [findingOf('subtotal-mismatch', { message: NASTY, sheet: NASTY })]), unreadableFile(NASTY, `a\n${NASTY}`),
    ])));
    expect(nasty).not.toMatch(/<script|\]\]>|[\u0000-\u0008\u001b\u202e\ufffe]|\p{Surrogate}/u);
    expect(nasty).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39; ]]&gt; {0}');
    expect(nasty).toContain('message="a&#10;&lt;script');
  });
});
