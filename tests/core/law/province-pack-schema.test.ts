import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackFault } from '#core/law/pack-problems';
import { parseProvincePack } from '#core/law/province-pack-schema';
import { RULES } from '#core/rules/registry';
import { viPackProblem } from '#i18n/vi-pack';
import { FIXTURES } from '#support/memory-files';

const parse = (json: string) => parseProvincePack(json, RULES);
const HEAD = '{ "version": 1, "name": "X"';

/** Problems as "line:column fault field"; the place is where `§` stands in the text. */
function problemsIn(marked: string): { readonly told: string[]; readonly marked: string[] } {
  const places = marked.split('§').slice(0, -1).map((_, index, parts) => {
    const lines = parts.slice(0, index + 1).join('').split('\n');
    return `${String(lines.length)}:${String((lines[lines.length - 1] ?? '').length + 1)}`;
  });
  const read = parse(marked.replaceAll('§', ''));
  return { marked: places, told: read.ok ? [] : read.error.map(({ line, column }) => `${String(line)}:${String(column)}`) };
}

function faultsOf(json: string): { fault: PackFault; field: string; found: string; expected: string }[] {
  const read = parse(json);
  return read.ok ? [] : read.error.map(({ fault, field, found, expected }) => ({ fault, field, found, expected }));
}

describe('a province pack', () => {
  test('of every kind of entry is read, rules by id or code, facts vouched for by the office', () => {
    const read = parse(readFileSync(join(FIXTURES, 'packs/tinh-mau.json'), 'utf8'));
    expect(read).toMatchObject({ ok: true, value: {
      name: 'Tỉnh mẫu', profile: 'auto',
      thresholds: { cstdcs: { capPercent: { value: 12, confidence: 'high' }, rounding: { value: 'nearest', confidence: 'medium' } } },
      ruleChanges: [
        { rule: 'serial-number-gap', off: true, reason: 'Mẫu của tỉnh không đánh số thứ tự' },
        { rule: 'initiative-missing', severity: 'warning', reason: 'Sáng kiến được xét ở vòng sau' },
      ],
      awardNames: [{ award: 'LDTT' }, { award: 'GK' }],
      unitNames: [{ unit: 'TG03', names: ['Trường Mẫu giáo Họa Mi', 'Mầm non Họa Mi (điểm trung tâm)'] }],
    } });
  });

  test('may hold nothing but its name', () => {
    expect(parse(`\uFEFF${HEAD} }`)).toEqual({ ok: true, value: {
      version: 1, name: 'X', profile: 'auto', thresholds: {}, ruleChanges: [], awardNames: [], unitNames: [],
    } });
  });
});

describe('what is wrong with a pack is told at its place', () => {
  test.each([
    ['syntax', '{\n  "version": 1,\n  "name": "X",\n§}'],
    ['an unknown key of the file', `${HEAD},\n  §"colour": 1 }`],
    ['an unknown key deep inside', `${HEAD}, "thresholds": {\n "cstdcs": { §"cap": 1 } } }`],
    ['a missing version and name', '§§{ "rules": [] }'],
    ['another version', '{ "version": §2, "name": "X" }'],
    ['a locked profile', `${HEAD}, "profile": §"D" }`],
    ['a threshold without basis', `${HEAD}, "thresholds": { "twoForms":\n §{ "value": true } } }`],
    ['a blank basis', `${HEAD}, "thresholds": { "twoForms": { "value": true, "basis": §" " } } }`],
    ['a change without reason', `${HEAD}, "rules": [\n  §{ "rule": "KT210", "off": true }\n] }`],
    ['an unknown rule', `${HEAD}, "rules": [{ "rule": §"KT999", "off": true, "reason": "x" }] }`],
    ['neither severity nor off', `${HEAD}, "rules": [§{ "rule": "KT210", "reason": "x" }] }`],
    ['both severity and off', `${HEAD}, "rules": [{ "rule": "KT210", "severity": "info", §"off": true, "reason": "x" }] }`],
    ['the same rule by id and code', `${HEAD}, "rules": [{ "rule": "KT210", "off": true, "reason": "x" },\n { "rule": §"serial-number-gap", "off": true, "reason": "x" }] }`],
    ['an unknown award', `${HEAD}, "awardNames": [{ "name": "Lao động giỏi", "award": §"LĐTT" }] }`],
    ['a name of no letters', `${HEAD}, "awardNames": [{ "name": §"…", "award": "LDTT" }] }`],
    ['a name twice, however written', `${HEAD}, "awardNames": [{ "name": "Lao động giỏi", "award": "LDTT" }, { "name": §"LAO ĐỘNG GIỎI", "award": "GK" }] }`],
    ['a percentage above 100', `${HEAD}, "thresholds": { "cstdcs": { "capPercent": { "value": §150, "basis": "x" } } } }`],
    ['a part of a person', `${HEAD}, "thresholds": { "ttldxs": { "minCstdcs": { "value": §0.5, "basis": "x" } } } }`],
    ['text for a number', `${HEAD}, "thresholds": { "ldtt": { "minMonthsEmployed": { "value": §"6", "basis": "x" } } } }`],
    ['an unknown choice', `${HEAD}, "thresholds": { "cstdcs": { "rounding": { "value": §"up", "basis": "x" } } } }`],
    ['an award voted on twice', `${HEAD}, "thresholds": { "vote": [{ "award": "GK", "percent": { "value": 80, "basis": "x" } },\n{ "award": §"GK", "percent": { "value": 90, "basis": "x" } }] } }`],
    ['one way to an award twice', `${HEAD}, "thresholds": { "history": [{ "award": "CSTDT", "needs": "CSTDCS", "years": { "value": 3, "basis": "x" } },
      { "award": "CSTDT", "needs": §"CSTDCS", "years": { "value": 2, "basis": "x" } }] } }`],
    ['an office that grants nothing', `${HEAD}, "thresholds": { "authority": [{ "award": "GK", "grantedBy": [{ "value": §"king", "basis": "x" }] }] } }`],
    ['a unit twice', `${HEAD}, "unitNames": [{ "unit": "01", "names": ["A"] }, { "unit": §"01", "names": ["B"] }] }`],
    ['a unit without names', `${HEAD}, "unitNames": [{ "unit": "01", "names": §[] }] }`],
    ['a list for a block', `${HEAD}, "thresholds": §[] }`],
    ['a key twice', `${HEAD},\n §"name": "Y" }`],
    ['a key that programs might take for something else', `${HEAD}, §"__proto__": {} }`],
    ['everything at once, in the order of the lines', `{ "version": §0,\n "name": §"",\n "rules": [§{ "rule": §"x", "off": true }, §7],\n §"y": 0 }`],
  ])('%s', (_name, text) => {
    const { told, marked } = problemsIn(text);
    expect(told).toEqual(marked);
    const read = parse(text.replaceAll('§', ''));
    for (const problem of read.ok ? [] : read.error) {
      expect(viPackProblem(problem)).toMatch(/^dòng \d+, cột \d+: .+; hãy .+\.$/);
      expect(viPackProblem(problem)).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  test.each([
    ['KT21', 'unknown-rule', 'KT201'], ['cstdcs-cap-exceded', 'unknown-rule', 'cstdcs-cap-exceeded'], ['quite-another-thing', 'unknown-rule', ''],
  ])('the nearest rule to %s is proposed', (rule, fault, expected) => {
    expect(faultsOf(`${HEAD}, "rules": [{ "rule": "${rule}", "off": true, "reason": "x" }] }`))
      .toEqual([{ fault, field: 'rules[0].rule', found: rule, expected }]);
  });

  test.each([['CSTĐCS', 'CSTDCS'], ['lđtt', 'LDTT'], ['GKK', 'GK'], ['Huy chương vàng', '']])('the nearest award to %s is proposed', (award, expected) => {
    expect(faultsOf(`${HEAD}, "awardNames": [{ "name": "x", "award": "${award}" }] }`))
      .toEqual([{ fault: 'unknown-award', field: 'awardNames[0].award', found: award, expected }]);
  });

  test('long texts are shown shortened', () => {
    const [first] = faultsOf(`${HEAD}, "profile": "${'x'.repeat(500)}" }`);
    expect(first).toMatchObject({ fault: 'unknown-profile', found: `${'x'.repeat(60)}…`, expected: 'auto, A, B, C' });
  });

  test('the same text gives the same problems', () => {
    const text = `{ "name": 1, "rules": [{}, {}], "x": {} }`;
    expect(JSON.stringify(parse(text))).toBe(JSON.stringify(parse(text)));
  });
});
