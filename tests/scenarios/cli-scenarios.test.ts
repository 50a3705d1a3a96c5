import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytesBelow, matchesLines, readScenario, runStep } from '#support/cli-scenario';

const SCENARIOS = readdirSync(__dirname).filter((name) => name.endsWith('.scenario.txt')).sort();

it('there are scenarios', () => {
  expect(SCENARIOS.length).toBeGreaterThan(5);
});

describe.each(SCENARIOS)('%s', (name) => {
  const scenario = readScenario(readFileSync(join(__dirname, name), 'utf8').normalize('NFC'));

  it(scenario.title, async () => {
    const root = mkdtempSync(join(tmpdir(), 'scenario-'));
    try {
      for (const prepare of scenario.setUp) prepare(root);
      const before = bytesBelow(root);
      for (const step of scenario.steps) {
        const outcome = await runStep(step.args, root);
        const { stdout, stderr } = step;
        // The whole outcome stands in the message, so that a difference shows as it is.
        const seen = `$ ${step.args.join(' ')}\n--- stdout\n${outcome.stdout}--- stderr\n${outcome.stderr}--- exit ${String(outcome.exit)}`;
        expect({ exit: outcome.exit, seen }).toEqual({ exit: step.exit, seen });
        if (stdout === 'json') expect(typeof JSON.parse(outcome.stdout)).toBe('object');
        else if (stdout !== null && !matchesLines(stdout, outcome.stdout)) expect(outcome.stdout.split('\n')).toEqual(stdout);
        if (stderr !== null && !matchesLines(stderr, outcome.stderr)) expect(outcome.stderr.split('\n')).toEqual(stderr);
        for (const path of step.written) expect([path, existsSync(join(root, path))]).toEqual([path, true]);
        for (const path of step.absent) expect([path, existsSync(join(root, path))]).toEqual([path, false]);
      }
      const after = bytesBelow(root);
      for (const [one, other] of scenario.steps.flatMap(({ same }) => same)) {
        expect([one, other, after.has(one) && after.get(one) === after.get(other)]).toEqual([one, other, true]);
      }
      for (const [path, bytes] of before) expect([path, after.get(path) === bytes]).toEqual([path, true]);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

describe('expected lines', () => {
  it.each<[string, readonly string[], string, boolean]>([
    ['equal lines', ['a', 'b'], 'a\nb\n', true],
    ['any lines between', ['a', '...', 'd'], 'a\nb\nc\nd\n', true],
    ['no line where some may stand', ['a', '...', 'd'], 'a\nd\n', true],
    ['nothing', [], '', true],
    ['another line', ['a', 'b'], 'a\nc\n', false],
    ['a line too many', ['a'], 'a\nb\n', false],
    ['part of a line', ['a'], 'ab\n', false],
  ])('match or not: %s', (_, expected, actual, matches) => {
    expect(matchesLines(expected, actual)).toBe(matches);
  });
});
