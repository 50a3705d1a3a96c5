import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeSubmission } from '#app/use-cases/make-submission';
import type { SubmissionOutcome, SubmissionRequest } from '#app/use-cases/submission-contract';
import { verifySubmission } from '#app/use-cases/verify-submission';
import type { PackagePart } from '#app/ports/package-archive';
import { SUBMISSION_SERVICES, VERIFY_SERVICES } from '#entries/cli/submission-services';
import { FIXTURES, fixtureSource, sourceOf } from '#support/memory-files';
import { gridOf } from '#support/outgoing';
import { valuesByAddress } from '#support/read-cells';

const QUIET = { report: () => undefined, signal: { aborted: false } };
const UNITS = readdirSync(join(FIXTURES, 'district/units')).map((name) => fixtureSource(`district/units/${name}`));
const LEGACY = { rule: 'KT106', fingerprint: null, reason: 'Đã đối chiếu tên', by: 'Người lập' };
const MAPPING = fixtureSource('mappings/phan-mem-mau.json');
const reportOf = (text: string) => sourceOf('bao-cao/nam-hoc.txt', () => Buffer.from(text));
const RIGHT = 'Năm học 2020 - 2021: Danh hiệu Chiến sĩ thi đua cơ sở: 26 cá nhân; Danh hiệu Lao động tiên tiến: 08 tập thể, 240 cá nhân.';

async function asked(more: Partial<SubmissionRequest>, files = UNITS) {
  const run = { files, plan: files === UNITS ? fixtureSource('district/plan.xlsx') : null, profile: 'auto', asOf: null };
  return makeSubmission({ run, ticks: [LEGACY], births: 'year', ...more }, SUBMISSION_SERVICES, QUIET);
}

async function outcomeOf(...args: Parameters<typeof asked>): Promise<SubmissionOutcome> {
  const made = await asked(...args);
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}

const partOf = (parts: readonly PackagePart[], path: string): Uint8Array => parts.find((part) => part.path === path)?.bytes ?? new Uint8Array();
const summaryOf = (parts: readonly PackagePart[]): string => Buffer.from(partOf(parts, 'thong-tin.txt')).toString('utf8');

describe('a package with a mapping and a report', () => {
  let made: Extract<SubmissionOutcome, { kind: 'made' }>;
  beforeAll(async () => {
    const outcome = await outcomeOf({ mapping: MAPPING, report: reportOf(RIGHT) });
    if (outcome.kind !== 'made') throw new Error(JSON.stringify(outcome.block));
    made = outcome;
  });

  it('holds the import sheet in the workbook to the province, drawn from the copies', async () => {
    const { sheets } = await gridOf(partOf(made.parts, 'ket-qua/bieu-gui-cap-tren.xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual(['Theo đơn vị', 'Biểu năm', 'Biểu cấp tỉnh', 'Biểu cấp Nhà nước', 'NhapDuLieu', 'Chạy thử nhập']);
    const [, , , , imported] = sheets;
    const births = imported === undefined ? [] : Object.entries(valuesByAddress(imported)).flatMap(([address, value]) => (/^D\d+$/u.test(address) ? [JSON.stringify(value)] : []));
    expect(births.filter((value) => /^"?\d{4}"?$/u.test(value)).length).toBeGreaterThan(20);
    expect(births.filter((value) => /\d\/\d/u.test(value))).toEqual([]);
  });

  it('prints the rows that would be dropped, and is not held up by them', () => {
    expect(made.imported).toMatchObject({ taken: 324, dropped: { length: 10 } });
    expect(made.imported?.dropped[0]?.source?.path).toBe('district/units/07-THCS thị trấn Tuần Giáo.xlsx');
    const lines = summaryOf(made.parts).split('\r\n');
    expect(lines).toContain('BIỂU NHẬP theo phan-mem-mau.json');
    expect(lines.filter((line) => line.includes('Bỏ: '))).toHaveLength(10);
    expect(lines).toContainEqual(expect.stringContaining('[ban-gui/07-THCS thị trấn Tuần Giáo.xlsx | Giấy khen | B8]'));
  });

  it('names the hashes of both in its certificate, and says that the report was compared', async () => {
    const { hasher } = SUBMISSION_SERVICES;
    expect(made.certificate.inputs.mapping).toEqual({ name: 'phan-mem-mau.json', sha256: await hasher.sha256(await MAPPING.read()), part: null });
    expect(made.certificate.inputs.report).toEqual({
      name: 'nam-hoc.txt', sha256: await hasher.sha256(Buffer.from(RIGHT)), part: null, matched: 3, mismatched: 0, notCompared: 0,
    });
    expect(summaryOf(made.parts)).toContain('BÁO CÁO CHỮ: đã đối chiếu nam-hoc.txt: 3 số khớp, 0 số khác, 0 số không đối chiếu.');
  });

  it('is accepted, and no more once the certificate names another report', async () => {
    const verified = async (parts: readonly PackagePart[]) => {
      const checked = await verifySubmission({ parts, broken: [], sources: UNITS }, VERIFY_SERVICES, QUIET);
      return checked.ok ? checked.value.differences : [];
    };
    expect(await verified(made.parts)).toEqual([]);
    const paper = Buffer.from(partOf(made.parts, 'certificate.json')).toString('utf8').replace('"nam-hoc.txt"', '"khac.txt"');
    expect(await verified(made.parts.map((part) => (part.path === 'certificate.json' ? { ...part, bytes: Buffer.from(paper) } : part)))).toEqual([{ kind: 'seal' }]);
  });
});

it('a package without a report says that none was compared, and names neither report nor mapping', async () => {
  const outcome = await outcomeOf({});
  if (outcome.kind !== 'made') throw new Error('blocked');
  expect(summaryOf(outcome.parts)).toContain('BÁO CÁO CHỮ: chưa đối chiếu báo cáo nào.');
  expect(Object.keys(outcome.certificate.inputs)).toEqual(['plan', 'pack', 'decisions', 'history', 'decided']);
});

describe('figures of the report that differ', () => {
  const wrong = reportOf(RIGHT.replace('240', '204').replace('26 cá', '62 cá'));

  it('hold the package up as errors, each named, whatever is ticked', async () => {
    const outcome = await outcomeOf({ report: wrong, ticks: [LEGACY, { ...LEGACY, rule: 'KT701' }] });
    expect(outcome).toMatchObject({ kind: 'blocked', unusedTicks: [{ rule: 'KT701' }] });
    expect(outcome.kind === 'blocked' && outcome.block.errors.map(({ code, path, data }) => [code, path, data['stated'], data['workbook']])).toEqual([
      ['KT701', 'bao-cao/nam-hoc.txt', 62, 26], ['KT701', 'bao-cao/nam-hoc.txt', 204, 240],
    ]);
  });

  it('are warnings while units are missing, for which somebody may answer', async () => {
    const files = UNITS.slice(0, 3);
    const plan = fixtureSource('district/plan.xlsx');
    const run = { files, plan, profile: 'auto', asOf: null };
    const open = await outcomeOf({ run, report: wrong });
    const warnings = open.kind === 'blocked' ? open.block.open.filter(({ code }) => code === 'KT701') : [];
    expect(warnings.length).toBeGreaterThan(0);
    const answered = await outcomeOf({ run, report: wrong, ticks: warnings.map(({ fingerprint }) => ({ ...LEGACY, rule: null, fingerprint })) });
    expect(answered.kind === 'blocked' && answered.block.open.filter(({ code }) => code === 'KT701')).toEqual([]);
  });
});

it.each([
  ['a mapping with faults', { mapping: fixtureSource('mappings/ba-loi.json') }, 'mapping-invalid'],
  ['a mapping that is gone', { mapping: sourceOf('m.json', () => { throw new Error('gone'); }) }, 'mapping-unreadable'],
  ['a report that is no text', { report: sourceOf('b.docx', () => Buffer.from('%PDF-1.7')) }, 'report-unreadable'],
  ['a report that is gone', { report: sourceOf('b.txt', () => { throw new Error('gone'); }) }, 'report-unavailable'],
])('%s refuses the run', async (_, more, kind) => {
  expect(await asked(more)).toMatchObject({ ok: false, error: { kind } });
});
