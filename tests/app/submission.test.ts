import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '#app/ports/file-source';
import type { PackagePart } from '#app/ports/package-archive';
import { consolidateAgain } from '#app/use-cases/consolidate-again';
import { makeSubmission } from '#app/use-cases/make-submission';
import type { SubmissionOutcome, SubmissionRequest } from '#app/use-cases/submission-contract';
import { verifySubmission, type VerifyOutcome, type VerifyRequest } from '#app/use-cases/verify-submission';
import { toA1 } from '#core/grid/address';
import type { Difference } from '#core/submission/verification';
import type { Tick } from '#core/submission/ticks';
import { writeArchive } from '#formats/write-archive';
import { SUBMISSION_SERVICES, VERIFY_SERVICES } from '#entries/cli/submission-services';
import { toXlsxBytes } from '#support/grid-workbook';
import { FIXTURES, fixtureSource, sourceOf } from '#support/memory-files';
import { gridOf } from '#support/outgoing';
import { valuesByAddress } from '#support/read-cells';
import { readTallyText } from '#support/tally-text';
import { rawEntriesOf } from '#support/zip-entries';
import { buildZip } from '#support/zip-builder';
import { unzipSync } from 'fflate';

const QUIET = { report: () => undefined, signal: { aborted: false } };
const UNITS = readdirSync(join(FIXTURES, 'district/units')).map((name) => fixtureSource(`district/units/${name}`));
const PLAN = fixtureSource('district/plan.xlsx');
const LEGACY: Tick = { rule: 'KT106', fingerprint: null, reason: 'Đã đối chiếu tên', by: 'Người lập' };

async function outcomeOf(files: readonly SourceFile[], more: Partial<SubmissionRequest> = {}, plan: SourceFile | null = null): Promise<SubmissionOutcome> {
  const made = await makeSubmission({ run: { files, plan, profile: 'auto', asOf: null }, ticks: [], births: 'year', ...more }, SUBMISSION_SERVICES, QUIET);
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}

type Made = Extract<SubmissionOutcome, { kind: 'made' }>;
type Blocked = Extract<SubmissionOutcome, { kind: 'blocked' }>;

async function madeOf(...args: Parameters<typeof outcomeOf>): Promise<Made> {
  const outcome = await outcomeOf(...args);
  if (outcome.kind !== 'made') throw new Error(JSON.stringify(outcome.block));
  return outcome;
}

async function blockedOf(...args: Parameters<typeof outcomeOf>): Promise<Blocked> {
  const outcome = await outcomeOf(...args);
  if (outcome.kind !== 'blocked') throw new Error('made');
  return outcome;
}

async function verified(parts: readonly PackagePart[], more: Partial<VerifyRequest> = {}): Promise<VerifyOutcome> {
  const checked = await verifySubmission({ parts, broken: [], sources: null, ...more }, VERIFY_SERVICES, QUIET);
  if (!checked.ok) throw new Error(checked.error.kind);
  return checked.value;
}

function sayings(differences: readonly Difference[]): string[] {
  return differences.map((each) => {
    const path = 'path' in each ? ` ${each.path}` : '';
    if (each.kind === 'cells') return `cells${path} ${each.sheet} ${each.cells.map(toA1).join(' ')}`;
    if (each.kind === 'rests-on') return `rests-on${path} ${each.counts.map(({ award, subject, count, total }) => `${award}/${subject} ${String(count)}/${String(total)}`).join(' ')}`;
    return `${each.kind}${path}`;
  });
}

function tallyFile(text: string, path: string): SourceFile {
  const [file] = readTallyText(text).files;
  if (file === undefined) throw new Error('no file');
  const bytes = toXlsxBytes(file.workbook);
  return sourceOf(path, () => bytes);
}

const textOf = (parts: readonly PackagePart[], path: string): string => Buffer.from(parts.find((part) => part.path === path)?.bytes ?? []).toString('utf8');

describe('the package of the sample district', () => {
  let made: Made;
  beforeAll(async () => { made = await madeOf(UNITS, { ticks: [LEGACY] }, PLAN); });

  it('holds copies, result, report, plan, summary and a certificate of all of them', () => {
    expect(made.parts.map(({ path }) => path)).toEqual([
      'certificate.json', ...UNITS.map(({ path }) => `ban-gui/${path.slice('district/units/'.length).replace(/\.xls$/, '.xlsx')}`).sort(),
      'ke-hoach.xlsx', 'ket-qua/bao-cao-kiem-tra.html', 'ket-qua/bieu-gui-cap-tren.xlsx', 'ket-qua/loi-van-bao-cao.docx', 'ket-qua/tong-hop.xlsx', 'thong-tin.txt',
    ]);
    const { result, findings, ticks } = made.certificate;
    expect(result.totals.map(({ award, subject, count }) => `${award}/${subject} ${String(count)}`)).toEqual(
      ['LDTT/individual 240', 'CSTDCS/individual 26', 'TTLDTT/collective 8', 'GK/individual 57', 'GK/collective 3']);
    expect(findings.warnings).toBe(ticks.reduce((sum, { count }) => sum + count, 0));
    expect(textOf(made.parts, 'thong-tin.txt')).toContain('Người lập: Đã đối chiếu tên (3 cảnh báo)');
  });

  it('names no folder of this machine and no full date of birth of its sources', async () => {
    const births = (await Promise.all(UNITS.map(async (unit) => gridOf(await unit.read()))))
      .flatMap(({ sheets }) => sheets.flatMap((sheet) => Object.values(valuesByAddress(sheet))))
      .flatMap((value) => (typeof value === 'string' ? value.match(/^\d{1,2}\/\d{1,2}\/19\d\d$/g) ?? [] : []));
    expect(births.length).toBeGreaterThan(20);
    const texts = made.parts.flatMap(({ path, bytes }) => (/\.(?:xlsx|docx)$/.test(path) ? Object.values(unzipSync(bytes)) : [bytes])).map((bytes) => Buffer.from(bytes).toString('utf8')).join('\n');
    expect(births.filter((birth) => texts.includes(birth))).toEqual([]);
    expect(texts).not.toContain('district/units');
  });

  it('is the same, byte by byte, when it is made again', async () => {
    const again = await madeOf(UNITS, { ticks: [LEGACY] }, PLAN);
    expect(Buffer.compare(writeOf(again), writeOf(made))).toBe(0);
  });

  it('is accepted untouched, also over its sources', async () => {
    const outcome = await verified(made.parts, { sources: UNITS });
    expect(outcome).toMatchObject({ differences: [], refusal: null, hasOtherRules: false, sources: { same: UNITS.length, all: UNITS.length } });
  });

  it('is marked as sent in a state file, from which a later run tells what changed since', async () => {
    const sent = await madeOf(UNITS, { ticks: [LEGACY], state: { before: null, sentOn: '2021-07-01' } }, PLAN);
    expect(sent.state?.changes).toEqual({ sinceLast: null, sinceSent: null });
    const state = sourceOf('tt.json', () => new TextEncoder().encode(sent.state?.text));
    const later = await consolidateAgain({ files: UNITS.slice(1), plan: PLAN, profile: 'auto', asOf: null, state, sentOn: null }, SUBMISSION_SERVICES, QUIET);
    const sinceSent = later.ok ? later.value.changes.sinceSent : undefined;
    expect(sinceSent?.on).toBe('2021-07-01');
    expect(sinceSent?.units.map(({ kind, files }) => ({ kind, files }))).toEqual([{ kind: 'left', files: { added: [], removed: [UNITS[0]?.path], changed: [] } }]);
    expect(made.state).toBeNull();
  });

  it('a changed total in the certificate, a changed page, a part more and a part less are named', async () => {
    const broken = made.parts.flatMap((part): PackagePart[] => {
      if (part.path === 'certificate.json') return [{ ...part, bytes: Buffer.from(Buffer.from(part.bytes).toString('utf8').replace('"count": 240', '"count": 241')) }];
      if (part.path === 'ket-qua/bao-cao-kiem-tra.html') return [{ ...part, bytes: Buffer.concat([part.bytes, Buffer.from(' ')]) }];
      return part.path === 'thong-tin.txt' ? [] : [part];
    });
    const { differences } = await verified([...broken, { path: 'la.txt', bytes: Buffer.from('x') }]);
    expect(sayings(differences)).toEqual(['seal', 'changed ket-qua/bao-cao-kiem-tra.html', 'missing thong-tin.txt', 'added la.txt']);
  });
});

function writeOf({ parts }: Made): Uint8Array {
  return writeArchive(parts.map(({ path, bytes }) => ({ name: path, bytes })));
}

const LIST = `
  # Danh sách
  TRƯỜNG TIỂU HỌC SỐ 1
  DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
  | STT | Họ và tên   | Ngày sinh  | Chức vụ | Xếp loại |
  | 1   | Lò Văn An   | 01/02/1980 | Giáo viên | Hoàn thành tốt nhiệm vụ |
  | 2   | Cà Thị Bình | 03/04/1985 | Giáo viên | Hoàn thành tốt nhiệm vụ |`;

describe('one byte of a file', () => {
  const stored = async (): Promise<Uint8Array> => {
    const bytes = await tallyFile(LIST, 'a.xlsx').read();
    return buildZip(Object.entries(unzipSync(bytes)).map(([name, data]) => ({ name, data, stored: true })));
  };
  const changed = (bytes: Uint8Array, find: string, replace: string): Uint8Array => {
    const copy = Buffer.from(bytes);
    const at = copy.indexOf(find);
    if (at < 0) throw new Error('not there');
    copy.write(replace, at);
    return copy;
  };
  const packageOf = async (bytes: Uint8Array): Promise<Made> => madeOf([sourceOf('don-vi/a.xlsx', () => bytes)], { ticks: [] });

  it('changed in a stored part of a source names the file and the cell', async () => {
    const bytes = await stored();
    const made = await packageOf(bytes);
    const { differences } = await verified(made.parts, { sources: [sourceOf('khac/a.xlsx', () => changed(bytes, 'Bình', 'Bính'))] });
    expect(sayings(differences)).toEqual(['changed a.xlsx', 'cells a.xlsx Danh sách B5', 'broken a.xlsx', 'rests-on a.xlsx LDTT/individual 2/2']);
  });

  it('changed in a source that stays readable names the file and the cell', async () => {
    const made = await packageOf(await stored());
    const other = tallyFile(LIST.replace('Cà Thị Bình', 'Cà Thị Minh'), 'moi/a.xlsx');
    expect(sayings((await verified(made.parts, { sources: [other] })).differences)).toEqual(['changed a.xlsx', 'cells a.xlsx Danh sách B5']);
  });

  it('changed in a deflated part names the file, what rests on it and the cells it damages', async () => {
    const bytes = await tallyFile(LIST, 'a.xlsx').read();
    const made = await packageOf(bytes);
    const sheet = rawEntriesOf(bytes).find(({ name }) => name === 'xl/worksheets/sheet1.xml');
    const start = Buffer.from(bytes).indexOf(sheet?.local ?? Buffer.from('?'));
    const told: string[] = [];
    for (let at = start + 60; at < start + (sheet?.local.length ?? 0); at += 37) {
      const hurt = Uint8Array.from(bytes);
      hurt[at] = (hurt[at] ?? 0) ^ 0x10;
      const found = sayings((await verified(made.parts, { sources: [sourceOf('a.xlsx', () => hurt)] })).differences);
      expect(found[0]).toBe('changed a.xlsx');
      expect(found.slice(-2)).toEqual(['broken a.xlsx', 'rests-on a.xlsx LDTT/individual 2/2']);
      told.push(...found.filter((each) => each.startsWith('cells ')));
    }
    expect(told.length).toBeGreaterThan(5);
  });

  it('changed in a copy of the package names the copy and the cell, and the result that does not come out', async () => {
    const made = await packageOf(await stored());
    const other = await madeOf([tallyFile(LIST.replace('Cà Thị Bình', 'Cà Thị Minh').replace('  | 2 ', '  | 2 '), 'don-vi/a.xlsx')]);
    const swap = other.parts.find(({ path }) => path === 'ban-gui/a.xlsx');
    const { differences } = await verified(made.parts.map((part) => (part.path === 'ban-gui/a.xlsx' && swap !== undefined ? swap : part)));
    expect(sayings(differences)).toEqual(['changed ban-gui/a.xlsx', 'cells ban-gui/a.xlsx Danh sách B5']);
    const fewer = await madeOf([tallyFile(LIST.replace(/\n[^\n]*Bình[^\n]*/, ''), 'don-vi/a.xlsx')]);
    const short = fewer.parts.find(({ path }) => path === 'ban-gui/a.xlsx');
    const less = await verified(made.parts.map((part) => (part.path === 'ban-gui/a.xlsx' && short !== undefined ? short : part)));
    expect(less.differences.find(({ kind }) => kind === 'result')).toEqual({ kind: 'result', counts: [{ award: 'LDTT', subject: 'individual', stated: 2, found: 1 }] });
  });

  it('that stands in no cell is said to stand beside them', async () => {
    const bytes = await stored();
    const made = await packageOf(bytes);
    const again = buildZip(Object.entries(unzipSync(bytes)).map(([name, data]) => ({ name, data })));
    const { differences } = await verified(made.parts, { sources: [sourceOf('a.xlsx', () => again)] });
    expect(sayings(differences)).toEqual(['changed a.xlsx', 'beside-cells a.xlsx']);
    expect(differences[1]).toMatchObject({ hidden: [{ sheet: 'Danh sách', cells: [{ row: 3, column: 2 }, { row: 4, column: 2 }] }] });
  });
});

describe('no package is made', () => {
  it('with a warning that nobody answers for, and with one for which somebody does', async () => {
    const legacy = UNITS.filter(({ path }) => path.includes('08-'));
    const open = await blockedOf(legacy);
    expect(open.block.open.map(({ code }) => code)).toEqual(['KT106', 'KT106', 'KT106']);
    expect(open.block.open[0]?.path).toBe(legacy[0]?.path);
    const [first] = open.block.open;
    const one = await blockedOf(legacy, { ticks: [{ ...LEGACY, rule: null, fingerprint: first?.fingerprint ?? '' }] });
    expect(one.block.open).toHaveLength(2);
  });

  it('with an error, even if somebody ticks it', async () => {
    const path = 'defects/wrong-total.xlsx';
    const blocked = await blockedOf([fixtureSource(path)], { ticks: [{ ...LEGACY, rule: 'column-total-mismatch' }] });
    expect(blocked.block.errors.map(({ rule, path: of }) => [rule, of])).toContainEqual(['column-total-mismatch', path]);
    expect(blocked.unusedTicks).toHaveLength(1);
  });

  it('with a file that cannot be read', async () => {
    const blocked = await blockedOf([sourceOf('a/x.xlsx', () => Buffer.from('chữ')), tallyFile(LIST, 'a/b.xlsx')]);
    expect(blocked.block.unreadable.map(({ path }) => path)).toEqual(['a/x.xlsx']);
  });

  it('where hidden rows count, for without them the copies come to other counts', async () => {
    const hidden = LIST.replace('| 2   | Cà', '| 2 {row-hidden} | Cà');
    const blocked = await blockedOf([tallyFile(hidden, 'a.xlsx')], { ticks: [{ ...LEGACY, rule: 'hidden-data' }] });
    expect(blocked.block.differing).toEqual([
      { unit: 'a.xlsx', award: 'LDTT', subject: 'individual', stated: 2, found: 1 }, { unit: null, award: 'LDTT', subject: 'individual', stated: 2, found: 1 },
    ]);
  });
});

it('a package of which the certificate is missing or no certificate is refused', async () => {
  const asked = (parts: readonly PackagePart[]) => verifySubmission({ parts, broken: [], sources: null }, VERIFY_SERVICES, QUIET);
  expect(await asked([])).toEqual({ ok: false, error: { kind: 'no-certificate' } });
  expect(await asked([{ path: 'certificate.json', bytes: Buffer.from('{}') }])).toEqual({ ok: false, error: { kind: 'not-a-certificate' } });
});
