import { checkFiles } from '#app/use-cases/check-files';
import { consolidateFiles } from '#app/use-cases/consolidate-files';
import type { RunRequest } from '#app/use-cases/run-contract';
import { fixtureSource, sourceOf, TEST_SERVICES } from '#support/memory-files';

const QUIET = { report: () => undefined, signal: { aborted: false } };
const UNIT = fixtureSource('district/units/03-Mầm non Họa Mi.xlsx');
const PLAN = fixtureSource('district/plan.xlsx');

const packSource = (text: string) => sourceOf('gói.json', () => new TextEncoder().encode(text));
const pack = (parts: object) => packSource(JSON.stringify({ version: 1, name: 'X', ...parts }));

function requestOf(parts: Partial<RunRequest>): RunRequest {
  return { files: [UNIT], plan: null, profile: 'auto', asOf: null, ...parts };
}

describe('a run with a province pack', () => {
  it.each([
    ['a byte that is no UTF-8', sourceOf('gói.json', () => new Uint8Array([0x7b, 0xff])), { kind: 'pack-invalid', problems: [{ fault: 'not-utf8', line: 1, column: 1 }] }],
    ['a fault in its third line', packSource('{\n "version": 1,\n "name": 5\n}'), { kind: 'pack-invalid', problems: [{ fault: 'bad-type', line: 3, column: 10 }] }],
    ['a file that cannot be read', sourceOf('gói.json', () => Promise.reject(new Error('EACCES'))), { kind: 'pack-unreadable', path: 'gói.json' }],
  ])('is refused for %s, before any file is read', async (_name, source, refusal) => {
    for (const run of [checkFiles, consolidateFiles]) {
      let started = 0;
      const outcome = await run(requestOf({ pack: source }), TEST_SERVICES, { ...QUIET, report: () => { started += 1; } });
      expect(outcome).toMatchObject({ ok: false, error: refusal });
      expect(started).toBe(0);
    }
  });

  it('knows a unit by a name of the pack, in the plan and in the files', async () => {
    const BOOK = fixtureSource('defects/cap-exactly-met.xlsx');
    const saidOf = async (parts: object): Promise<{ code: string | null | undefined; rules: readonly string[] }> => {
      const outcome = await checkFiles(requestOf({ files: [BOOK], plan: PLAN, pack: pack(parts) }), TEST_SERVICES, QUIET);
      if (!outcome.ok) throw new Error(outcome.error.kind);
      const [file] = outcome.value.report.files;
      return { code: file?.unit?.code, rules: [...new Set(outcome.value.report.findings.map(({ rule }) => rule))] };
    };
    expect(await saidOf({})).toMatchObject({ code: null, rules: expect.arrayContaining(['unit-not-in-plan']) as unknown });
    const named = await saidOf({ unitNames: [{ unit: 'TG06', names: ['Trường Tiểu học Nà Sáy'] }] });
    expect(named.code).toBe('TG06');
    expect(named.rules).not.toContain('unit-not-in-plan');
  });

  it('rests on the profile of the pack where none is asked for', async () => {
    const profileOf = async (profile: string): Promise<string | undefined> => {
      const outcome = await checkFiles(requestOf({ profile, pack: pack({ profile: 'B' }) }), TEST_SERVICES, QUIET);
      return outcome.ok ? outcome.value.report.profile : outcome.error.kind;
    };
    expect([await profileOf('auto'), await profileOf('C'), await profileOf('X')]).toEqual(['B', 'C', 'unknown-profile']);
  });
});
