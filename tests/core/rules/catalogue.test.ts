import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '#core/rules/registry';
import type { RunnableRule } from '#core/rules/define-rule';
import { ruleText } from '#i18n/finding-text';
import { VI_RULES } from '#i18n/vi-rules';
import { GoldenFindings } from '#support/golden-findings';
import { blamedLines, expectedOfReport, findingsOfReport } from '#support/report-case';
import { expectedOf, findingsOf, placesOf, type RuleCaseDetails } from '#support/rule-tester';

const RULES_ROOT = join(__dirname, '../../../src/core/rules');
const HEADINGS = ['Kiểm tra gì', 'Vì sao', 'Ví dụ sai', 'Ví dụ đúng', 'Cách sửa'];
const ALL: readonly RunnableRule[] = RULES;

function pageOf(rule: RunnableRule): string {
  return readFileSync(join(RULES_ROOT, rule.id, 'doc.vi.md'), 'utf8');
}

function sectionOf(page: string, heading: string): string {
  return page.split(/^## /m).find((section) => section.startsWith(`${heading}\n`))?.slice(heading.length + 1) ?? '';
}

/**
 * Fenced examples of a section, behind `tally` the law profile where it is not A, and `outgoing` for copies that go out;
 * those that need a plan are told in words instead.
 */
function examplesOf(section: string): RuleCaseDetails[] {
  return [...section.matchAll(/^```tally(?: ([A-Z]))?( outgoing)?\n([\s\S]*?)^```$/gm)]
    .map(([, profile = 'A', outgoing, text = '']) => ({ text, profile, isOutgoing: outgoing !== undefined }));
}

/** Fenced reports of a section, each above its workbooks. */
function reportsOf(section: string): string[] {
  return [...section.matchAll(/^```report\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
}

describe('catalogue of rules', () => {
  const golden = new GoldenFindings('rule-pages');
  afterAll(() => { golden.save(); });

  it('holds ids and codes once, in code order', () => {
    const codes = ALL.map((rule) => rule.code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(new Set(ALL.map((rule) => rule.id)).size).toBe(ALL.length);
  });

  it('has a folder for every rule, and a rule for every folder', () => {
    const folders = readdirSync(RULES_ROOT, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'shared').map((entry) => entry.name);
    expect(folders.sort()).toEqual(ALL.map((rule) => rule.id).sort());
  });

  it('has texts for exactly the rules there are', () => {
    expect(Object.keys(VI_RULES).sort()).toEqual(ALL.map((rule) => rule.id).sort());
  });

  describe.each(ALL.map((rule) => [rule.code, rule.id, rule] as const))('%s %s', (_, id, rule) => {
    it('names its messages in camel case and has a text for each', () => {
      expect(Object.keys(rule.messages)).not.toEqual([]);
      for (const messageId of Object.keys(rule.messages)) expect(messageId).toMatch(/^[a-z][A-Za-z0-9]*$/);
    });

    it('has a test', () => {
      expect(existsSync(join(__dirname, `${id}.test.ts`))).toBe(true);
    });

    it('has a page with its title and the fixed headings', () => {
      const page = pageOf(rule);
      expect(page.split('\n')[0]).toBe(`# ${rule.code} ${ruleText(id).title}`);
      expect([...page.matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual(HEADINGS);
      for (const heading of HEADINGS) expect(sectionOf(page, heading).trim()).not.toBe('');
    });

    it('has examples that hold', () => {
      const page = pageOf(rule);
      for (const [index, example] of examplesOf(sectionOf(page, 'Ví dụ sai')).entries()) {
        const findings = findingsOf(rule, example);
        expect(expectedOf(example)).not.toEqual([]);
        expect(placesOf(findings)).toEqual(expectedOf(example));
        golden.check(`${rule.code} ${id}, wrong example ${String(index + 1)}`, findings);
      }
      for (const example of examplesOf(sectionOf(page, 'Ví dụ đúng'))) {
        expect(expectedOf(example)).toEqual([]);
        expect(findingsOf(rule, example)).toEqual([]);
      }
      for (const [index, text] of reportsOf(sectionOf(page, 'Ví dụ sai')).entries()) {
        const findings = findingsOfReport(rule, { text });
        expect(expectedOfReport({ text })).not.toEqual([]);
        expect(blamedLines(findings)).toEqual(expectedOfReport({ text }));
        golden.check(`${rule.code} ${id}, wrong report ${String(index + 1)}`, findings);
      }
      for (const text of reportsOf(sectionOf(page, 'Ví dụ đúng'))) {
        expect(expectedOfReport({ text })).toEqual([]);
        expect(findingsOfReport(rule, { text })).toEqual([]);
      }
      expect(page.match(/```/g)?.length ?? 0).toBe(2 * (examplesOf(page).length + reportsOf(page).length));
    });
  });

  it('says nothing of rules that are gone among the expected findings', () => {
    expect(golden.leftOver()).toEqual([]);
  });
});
