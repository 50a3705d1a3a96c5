/**
 * Mutation tests of the core (`npm run mutation [PART…]`, no part of the test command): puts small faults into each part of
 * the core and asks its own tests which of them they notice. Prints the score of each part and of all, and fails under
 * 85 %. A second run tests only what changed since the first; PART limits it to some parts of `areas.mjs`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AREAS } from './areas.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const LEAST_PERCENT = 85;
const NOTICED = new Set(['Killed', 'Timeout']);
const MISSED = new Set(['Survived', 'NoCoverage']);

/** Faults noticed and missed of one part; throws when its run broke. */
function scoreOf({ name, files, tests }) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', 'tests/mutation/stryker.config.mjs'], {
    cwd: root, stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_NO_WARNINGS: '1', AREA: name, AREA_FILES: JSON.stringify(files), AREA_TESTS: JSON.stringify(tests) },
  });
  if (status !== 0) throw new Error(`${name}: the run broke (exit ${String(status)}); try npx stryker run with its AREA`);
  const { files: results } = JSON.parse(readFileSync(join(root, `node_modules/.cache/stryker/${name}.json`), 'utf8'));
  const states = Object.values(results).flatMap(({ mutants }) => mutants.map((mutant) => mutant.status));
  return { noticed: states.filter((state) => NOTICED.has(state)).length, missed: states.filter((state) => MISSED.has(state)).length };
}

const say = (name, { noticed, missed }) =>
  console.log(`${name.padEnd(12)} ${((100 * noticed) / Math.max(1, noticed + missed)).toFixed(1).padStart(5)} %  ${String(noticed)} of ${String(noticed + missed)}`);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !AREAS.some((area) => area.name === name));
if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(', ')}`);
const hasSources = ({ files }) => files.some((pattern) => !pattern.startsWith('!') && existsSync(join(root, pattern.split('*')[0])));
const all = { noticed: 0, missed: 0 };
for (const area of AREAS.filter(({ name }) => asked.length === 0 || asked.includes(name)).filter(hasSources)) {
  const score = scoreOf(area);
  say(area.name, score);
  all.noticed += score.noticed;
  all.missed += score.missed;
}
say('all', all);
if (100 * all.noticed < LEAST_PERCENT * (all.noticed + all.missed)) process.exitCode = 1;
