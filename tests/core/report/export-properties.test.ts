import fc from 'fast-check';
import type { CheckExport } from '#core/report/check-export';
import { toHtmlReport } from '#core/report/html-report';
import { toJUnit } from '#core/report/junit-report';
import { toSarif } from '#core/report/sarif-report';
import type { Severity } from '#core/rules/define-rule';
import { describeRules } from '#entries/rule-descriptions';
import { checkReportOf, exportOf, findingOf, NASTY, tallyFile, unreadableFile } from '#support/check-export';
import { elementsNamed, readMarkup, textIn, type MarkupElement } from '#support/read-markup';
import { checkRun } from '#support/run-files';
import { FIXTURES } from '#support/memory-files';
import { sarifSchema } from '#support/sarif-schema';

const readXml = (input: CheckExport): MarkupElement => readMarkup(toJUnit(input));
/** The style sheet holds `>`, as HTML allows there; it is our own text and is left out. */
const readPage = (input: CheckExport): MarkupElement =>
  readMarkup(toHtmlReport(input).replace(/<style>[^<]*<\/style>/, ''), ['meta']);

/** Any text a file may hold, with what breaks markup more often than chance would have it. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(fc.constantFrom('<', '>', '&', '"', "'", ']]>', '<!--', '-->', '&amp;', '&#0;', '</td>', '\u0000', '\u000b', '\ud800', '\r\n', '{0}', NASTY), { maxLength: 6 })
    .map((parts) => parts.join('')),
);
const aFinding = fc.record({
  rule: fc.constantFrom(...describeRules().map(({ id }) => id)), severity: fc.constantFrom<Severity>('error', 'warning', 'info'), message: anyText,
  sheet: fc.option(anyText), cell: fc.option(fc.constantFrom('A1', 'C17')), basis: fc.option(anyText),
  related: fc.array(fc.record({ path: anyText, sheet: anyText, cell: fc.constantFrom('', 'B2') }), { maxLength: 2 }),
}).map(({ rule, ...parts }) => findingOf(rule, parts));
const anExport = fc.record({
  paths: fc.uniqueArray(anyText.filter((text) => text !== ''), { minLength: 1, maxLength: 3 }),
  findings: fc.array(aFinding, { maxLength: 5 }), across: fc.array(aFinding, { maxLength: 2 }), failure: fc.option(anyText),
  hasPlan: fc.boolean(), profile: fc.constantFrom('A', 'none'), unit: anyText,
}).map(({ paths, findings, across, failure, hasPlan, profile, unit }) => exportOf(checkReportOf([
  ...paths.map((path) => ({ ...tallyFile(path, findings), unit: { code: null, name: unit }, profile })),
  ...(failure === null ? [] : [unreadableFile('hỏng', failure)]),
], { findings: across, profile }), { hasPlan }));

function findingCount({ report }: CheckExport): number {
  return report.files.reduce((sum, { findings }) => sum + findings.length, report.findings.length);
}

/** Rows of the tables of findings on the page. */
function findingRows(page: MarkupElement): MarkupElement[] {
  return elementsNamed(page, 'table').filter(({ attributes }) => attributes.get('class') === 'findings')
    .flatMap((table) => elementsNamed(table, 'tbody').flatMap((body) => elementsNamed(body, 'tr')));
}

describe('whatever files say', () => {
  test('the XML is well-formed, and its counts are those of its cases', () => {
    fc.assert(fc.property(anExport, (input) => {
      const root = readXml(input);
      for (const suite of [root, ...elementsNamed(root, 'testsuite')]) {
        const cases = elementsNamed(suite, 'testcase');
        const count = (name: string): string => String(elementsNamed(suite, name).length);
        expect([suite.attributes.get('tests'), suite.attributes.get('failures'), suite.attributes.get('errors'), suite.attributes.get('skipped')])
          .toEqual([String(cases.length), count('failure'), count('error'), count('skipped')]);
      }
      const lines = [...elementsNamed(root, 'failure'), ...elementsNamed(root, 'system-out')].flatMap((each) => textIn(each).split('\n'));
      expect(lines).toHaveLength(findingCount(input));
    }));
  });

  test('the page is well-formed, has a row for each finding and nothing that runs', () => {
    fc.assert(fc.property(anExport, (input) => {
      const page = readPage(input);
      expect(findingRows(page)).toHaveLength(findingCount(input));
      for (const name of ['script', 'img', 'a', 'link', 'iframe', 'form', 'object']) expect(elementsNamed(page, name)).toEqual([]);
    }));
  });

  test('the SARIF log follows the specification and has a result for each finding', () => {
    fc.assert(fc.property(anExport.filter(hasTextEverywhere), (input) => {
      const log = toSarif(input);
      sarifSchema.parse(JSON.parse(JSON.stringify(log)));
      expect(log.runs[0]?.results).toHaveLength(findingCount(input));
    }));
  });
});

/** The program never writes empty sentences or names of sheets; what SARIF would make of them does not matter. */
function hasTextEverywhere({ report }: CheckExport): boolean {
  const findings = [...report.files.flatMap((file) => file.findings), ...report.findings];
  return findings.every(({ message, sheet, related }) => message !== '' && sheet !== '' && related.every((place) => place.sheet !== ''))
    && report.files.every(({ failure }) => failure?.message !== '');
}

describe('real files', () => {
  test('come out with every finding once in each format', async () => {
    const { report } = await checkRun({ folder: FIXTURES, paths: ['defects', 'defects-more', 'district/units'] });
    const input = exportOf(report, { hasPlan: false });
    const count = findingCount(input);
    expect(count).toBeGreaterThan(50);
    expect(findingRows(readPage(input))).toHaveLength(count);
    const root = readXml(input);
    expect([...elementsNamed(root, 'failure'), ...elementsNamed(root, 'system-out')].flatMap((each) => textIn(each).split('\n'))).toHaveLength(count);
    const prints = toSarif(input).runs[0]?.results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));
    expect(new Set(prints).size).toBe(count);
  });
});

describe('the reader of these tests', () => {
  test.each([
    ['an open element', '<a><b></a>'], ['a second root', '<a/><b/>'], ['a bare ampersand', '<a>x & y</a>'], ['a bare mark', '<a>]]></a>'],
    ['an unknown entity', '<a>&nbsp;</a>'], ['a control character', '<a>\u0001</a>'], ['half a character', '<a>\ud800</a>'],
    ['an unquoted attribute', '<a b=c/>'], ['an attribute twice', '<a b="1" b="2"/>'],
  ])('refuses %s', (_, source) => {
    expect(() => readMarkup(source)).toThrow();
  });

  test('gives texts as they were before they were escaped', () => {
    const file = tallyFile('a', [findingOf('number-as-text', { severity: 'warning', message: 'Ô "D2" < 5 & \'x\' ]]>' })]);
    const [failure] = elementsNamed(readXml(exportOf(checkReportOf([file]))), 'failure');
    expect(failure === undefined ? '' : textIn(failure)).toContain('Ô "D2" < 5 & \'x\' ]]>');
  });
});
