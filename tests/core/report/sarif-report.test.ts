import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toSarif } from '#core/report/sarif-report';
import { toUriReference } from '#core/report/uri-reference';
import { checkReportOf, exportOf, findingOf, NASTY, tallyFile, unreadableFile, VARIED_SENTENCES, variedExport } from '#support/check-export';
import { checkRun } from '#support/run-files';
import { FIXTURES } from '#support/memory-files';
import { sarifSchema } from '#support/sarif-schema';

const sarifOf = (input = variedExport()): ReturnType<typeof toSarif>['runs'][number] => toSarif(input).runs[0]!;

describe('a check report as SARIF', () => {
  test('follows the specification', () => {
    expect(() => sarifSchema.parse(toSarif(variedExport()))).not.toThrow();
  });

  test('follows the specification for real files', async () => {
    const { report } = await checkRun({ folder: FIXTURES, paths: ['defects-more', 'district/units'] });
    const log = toSarif(exportOf(report, { hasPlan: false }));
    expect(() => sarifSchema.parse(log)).not.toThrow();
    const findings = report.files.reduce((sum, file) => sum + file.findings.length, report.findings.length);
    expect(log.runs[0]?.results).toHaveLength(findings);
    expect(findings).toBeGreaterThan(10);
  });

  test('has each finding once, in the order of the report', () => {
    const texts = sarifOf().results.map(({ message }) => message.text);
    expect(texts).toHaveLength(VARIED_SENTENCES.length);
    VARIED_SENTENCES.forEach((sentence, index) => expect(texts[index]).toContain(sentence));
  });

  test('is the same for the same report', () => {
    expect(JSON.stringify(toSarif(variedExport()))).toBe(JSON.stringify(toSarif(variedExport())));
  });

  test.each([['error', 'error'], ['warning', 'warning'], ['info', 'note']] as const)('%s is the level %s', (severity, level) => {
    const { results } = sarifOf(exportOf(checkReportOf([tallyFile('a.xlsx', [findingOf('hidden-data', { severity })])])));
    expect(results[0]?.level).toBe(level);
  });

  test('names file, sheet and cell', () => {
    const [first, , third, , fifth] = sarifOf().results;
    expect(first?.locations).toEqual([{
      physicalLocation: { artifactLocation: { uri: '%C4%91%C6%A1n%20v%E1%BB%8B/a%201.xlsx', index: 0 } },
      logicalLocations: [{ fullyQualifiedName: 'Biểu 02!C17', kind: 'cell' }],
    }]);
    expect(third?.locations[0]?.logicalLocations).toEqual([{ fullyQualifiedName: 'Biểu 02', kind: 'sheet' }]);
    expect(fifth?.locations[0]?.logicalLocations).toBeUndefined();
  });

  test('names another place once', () => {
    expect(sarifOf().results[0]?.relatedLocations).toEqual([{
      physicalLocation: { artifactLocation: { uri: '%C4%91%C6%A1n%20v%E1%BB%8B/b.xlsx', index: 1 } },
      logicalLocations: [{ fullyQualifiedName: 'DS!B9', kind: 'cell' }],
    }]);
  });

  test('gives a finding of the whole run no place', () => {
    expect(sarifOf().results[6]?.locations).toEqual([]);
  });

  test('tells findings of one cell apart', () => {
    const prints = sarifOf().results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));
    expect(new Set(prints).size).toBe(prints.length);
  });

  test('reports unreadable files and broken rules as troubles of the run', () => {
    const [invocation] = sarifOf().invocations;
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications.map(({ descriptor, message }) => [descriptor.id, message.text])).toEqual([
      ['not-a-workbook', 'Tệp hỏng hẳn.'], ['rule-failed', 'gãy giữa chừng'],
    ]);
    expect(invocation?.toolExecutionNotifications[1]?.associatedRule?.id).toBe('KT206');
    expect(sarifOf(exportOf(checkReportOf([tallyFile('a.xlsx')]))).invocations[0]?.executionSuccessful).toBe(true);
  });

  test('doubles braces, which would stand for arguments', () => {
    const log = toSarif(exportOf(checkReportOf([
      tallyFile(`${NASTY}.xlsx`, [findingOf('hidden-data', { message: NASTY, sheet: NASTY })]), unreadableFile('b', 'x {1}'),
    ])));
    expect(() => sarifSchema.parse(log)).not.toThrow();
    expect(log.runs[0]?.results[0]?.message.text).toContain('{{0}}');
    expect(log.runs[0]?.invocations[0]?.toolExecutionNotifications[0]?.message.text).toBe('x {{1}}');
  });

  test('refuses a finding of a rule that is not described', () => {
    expect(() => toSarif(exportOf(checkReportOf([tallyFile('a.xlsx', [findingOf('no-such-rule')])])))).toThrow('no-such-rule');
  });
});

test('the version of the program is that of its package', () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as { version: string };
  expect(sarifOf().tool.driver.version).toBe(version);
});

describe('a path as URI reference', () => {
  test.each<[string, string, string]>([
    ['a name', 'a.xlsx', 'a.xlsx'],
    ['blanks and marks', 'đ ơ/#1?.xlsx', '%C4%91%20%C6%A1/%231%3F.xlsx'],
    ['a percent sign', '100%.xlsx', '100%25.xlsx'],
    ['a colon that is no scheme', 'a:b.xlsx', 'a%3Ab.xlsx'],
    ['a folder above', '../a.xlsx', '../a.xlsx'],
    ['an absolute path', '/tmp/a b.xlsx', 'file:///tmp/a%20b.xlsx'],
    ['a drive', 'C:\\Hồ sơ\\a.xlsx', 'file:///C:/H%E1%BB%93%20s%C6%A1/a.xlsx'],
    ['a share', '\\\\máy\\a.xlsx', 'file://m%C3%A1y/a.xlsx'],
    ['folders of Windows', 'units\\a.xlsx', 'units/a.xlsx'],
    ['a backslash in a name', 'units/a\\b.xlsx', 'units/a%5Cb.xlsx'],
    ['half a character', 'a\ud800.xlsx', 'a%EF%BF%BD.xlsx'],
  ])('%s', (_, path, expected) => {
    expect(toUriReference(path)).toBe(expected);
  });
});
