import { parseCertificate, sealedText, toCertificateText, type CertificateBody } from '#core/submission/certificate';
import { ruleSetText } from '#core/submission/rule-set';
import { hashOf, SAMPLE_BODY, SAMPLE_CERTIFICATE, SAMPLE_FILE } from '#support/certificate-sample';

/** The same value with the keys of every object in the opposite order. */
function reversed<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(reversed) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, each]) => [key, reversed(each)])) as Value;
}

describe('a certificate', () => {
  const text = toCertificateText(SAMPLE_CERTIFICATE);

  it('is read back as it was written', () => {
    expect(parseCertificate(text)).toEqual(SAMPLE_CERTIFICATE);
    expect(toCertificateText(reversed(SAMPLE_CERTIFICATE))).toBe(text);
  });

  it('is written line by line, so that people can read it and tools compare it', () => {
    expect(text.split('\n').slice(0, 3)).toEqual(['{', ' "version": 1,', ' "tool": {']);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it.each<[string, string, string]>([
    ['that ended early', '}\n', ''],
    ['of another version', '"version": 1', '"version": 2'],
    ['with a hash that is none', hashOf('1'), hashOf('1').slice(1)],
    ['with a seal that is none', `"seal": "${hashOf('a')}"`, '"seal": "x"'],
    ['without a seal', `"seal": "${hashOf('a')}"`, '"other": ""'],
    ['with a row that is none', '"2": "..*a"', '"0": "..*a"'],
    ['with a count below nought', '"count": 12', '"count": -1'],
    ['with half a recipient', '"count": 12', '"count": 12.5'],
    ['with an award nobody knows', '"LDTT"', '"LDT"'],
    ['with a subject nobody knows', '"subject": "collective"', '"subject": "club"'],
    ['with births nobody can ask for', '"births": "year"', '"births": "day"'],
  ])('%s is none', (_, part, replacement) => {
    const at = text.lastIndexOf(part);
    expect(at).toBeGreaterThan(0);
    expect(parseCertificate(text.slice(0, at) + replacement + text.slice(at + part.length))).toBeUndefined();
  });

  it.each(['', 'null', '[]', '{}', '"1"'])('is not %j', (other) => {
    expect(parseCertificate(other)).toBeUndefined();
  });
});

describe('the text under the seal', () => {
  const sealed = sealedText(SAMPLE_BODY);

  it('is the same in whatever order its parts were written, and does not hold the seal', () => {
    expect(sealedText(reversed(SAMPLE_BODY))).toBe(sealed);
    expect(sealedText(SAMPLE_CERTIFICATE)).toBe(sealed);
    expect(JSON.parse(sealed)).toEqual(SAMPLE_BODY);
  });

  it.each<[string, Partial<CertificateBody>]>([
    ['the version of the tool', { tool: { ...SAMPLE_BODY.tool, version: '1.0.1' } }],
    ['the settings', { options: { ...SAMPLE_BODY.options, births: 'nothing' } }],
    ['an input', { inputs: { ...SAMPLE_BODY.inputs, plan: null } }],
    ['the rules', { rules: { sha256: hashOf('0') } }],
    ['a cell of a file', { files: [{ ...SAMPLE_FILE, sheets: [{ name: 'DS', source: { 1: 'AbCe' }, copy: null }] }] }],
    ['a total', { result: { ...SAMPLE_BODY.result, totals: [] } }],
    ['who answers for a warning', { ticks: SAMPLE_BODY.ticks.map((tick) => ({ ...tick, by: 'Người khác' })) }],
    ['a part of the package', { parts: [] }],
  ])('is another when %s is another', (_, change) => {
    expect(sealedText({ ...SAMPLE_BODY, ...change })).not.toBe(sealed);
  });
});

it('the rules a certificate vouches for are told by what they do, not by their words', () => {
  const [rules, profiles] = JSON.parse(ruleSetText()) as [unknown[][], { id: string }[]];
  expect(rules).toContainEqual(['column-total-mismatch', 'KT201', 'error', 'table']);
  expect(new Set(rules.map(([id]) => id)).size).toBe(rules.length);
  expect(profiles.map(({ id }) => id)).toEqual(expect.arrayContaining(['A', 'B']));
  expect(ruleSetText()).not.toContain('undefined');
});
