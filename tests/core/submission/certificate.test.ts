import { parseCertificate, sealedText, toCertificateText, type Certificate, type CertificateBody } from '#core/submission/certificate';

const HASH = 'a'.repeat(64);
const INPUT = { name: 'x.json', sha256: HASH, part: null };
const BODY: CertificateBody = {
  version: 1, tool: { name: 'so-thi-dua', version: '0.1.0' },
  options: { profile: 'auto', appliedProfile: 'A', asOf: null, births: 'year' },
  inputs: { plan: null, pack: null, decisions: null, history: [], decided: [] },
  rules: { sha256: HASH }, files: [],
  result: { sha256: HASH, period: null, provisional: false, units: [], totals: [] },
  findings: { warnings: 0, infos: 0, decided: 0, rules: [] }, ticks: [], parts: [],
};
const sealed = (body: CertificateBody): Certificate => ({ ...body, seal: HASH });

describe('a certificate', () => {
  it('from before mappings and reports is read, and its seal is over the same text', () => {
    const old = sealed(BODY);
    expect(parseCertificate(toCertificateText(old))).toEqual(old);
    expect(sealedText(BODY)).toBe(JSON.stringify(BODY));
    expect(sealedText(BODY)).not.toMatch(/mapping|"report"/u);
  });

  it('names the mapping and the report where there were any, and seals them', () => {
    const body = { ...BODY, inputs: { ...BODY.inputs, mapping: INPUT, report: { ...INPUT, matched: 5, mismatched: 0, notCompared: 2 } } };
    expect(parseCertificate(toCertificateText(sealed(body)))?.inputs).toEqual(body.inputs);
    expect(sealedText(body)).not.toBe(sealedText({ ...body, inputs: { ...body.inputs, report: { ...body.inputs.report, sha256: 'b'.repeat(64) } } }));
  });

  it.each<[string, unknown]>([
    ['a report without its counts', { report: INPUT }], ['a mapping without its hash', { mapping: { name: 'x', part: null } }],
    ['a mapping that is nothing', { mapping: null }],
  ])('with %s is none', (_, inputs) => {
    expect(parseCertificate(JSON.stringify({ ...sealed(BODY), inputs: { ...BODY.inputs, ...(inputs as object) } }))).toBeUndefined();
  });
});
