/**
 * All tests: types of every layer, lint, build, then every test file (import rules, rules, readers, command line, the
 * built pane in a browser). A step that fails does not hide the others. Ends with one plain line; each step before the
 * test files counts as one check.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './support/ensure-chromium.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const tool = (path) => join(root, 'node_modules', path);

const STEPS = [
  ['Types', [join(root, 'tests/architecture/typecheck.mjs')]],
  ['Lint', [tool('eslint/bin/eslint.js'), '-c', 'tests/lint/eslint.config.mjs', '--max-warnings', '0', 'src', 'tests']],
  ['Build', [tool('webpack/bin/webpack.js'), '--mode', 'production', '--stats', 'errors-warnings']],
];

const counts = { passed: 0, failed: 0, skipped: 0 };

function heading(text) {
  console.log(`\n── ${text} ──`);
}

function count(isPassed) {
  if (isPassed) counts.passed += 1;
  else counts.failed += 1;
}

function run(args, environment = {}) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });
  return status === 0;
}

/** The test files; a run that ends without counts is a failure. */
function runTestFiles(environment) {
  const folder = mkdtempSync(join(tmpdir(), 'counts-'));
  const target = join(folder, 'counts.json');
  const isPassed = run([tool('jest/bin/jest.js'), '-c', 'tests/jest.config.cjs'], { ...environment, COUNTS_FILE: target });
  try {
    const found = JSON.parse(readFileSync(target, 'utf8'));
    for (const name of Object.keys(counts)) counts[name] += found[name];
    if (!isPassed && found.failed === 0) counts.failed += 1;
  } catch {
    counts.failed += 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const environment = {};
try {
  environment.CHROMIUM = ensureChromium();
} catch (thrown) {
  console.error(thrown instanceof Error ? thrown.message : String(thrown));
  count(false);
}
for (const [name, args] of STEPS) {
  heading(name);
  count(run(args));
}
heading('Test files');
runTestFiles(environment);

process.exitCode = counts.failed > 0 ? 1 : 0;
console.log(`\n${String(counts.passed)} passed, ${String(counts.failed)} failed, ${String(counts.skipped)} skipped`);
