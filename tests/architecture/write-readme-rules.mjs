/** Renews the rule list of `README.md` from the registry and the Vietnamese titles. */
import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const { status, stderr } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/jest/bin/jest.js'), '-c', 'tests/jest.config.cjs', 'tests/architecture/readme-rules.test.ts', '-t', 'rule list'],
  { cwd: root, env: { ...process.env, RENEW_README: '1' }, encoding: 'utf8' },
);
if (status === 0) console.log('README.md renewed');
else console.error(stderr);
process.exitCode = status === 0 ? 0 : 1;
