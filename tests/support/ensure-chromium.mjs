/**
 * Brings the browser that the tests of the pane need: uses an installed one, else installs Debian's. Says clearly what
 * is missing where neither is possible.
 */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { findChromium } from './find-chromium.cjs';

const PACKAGES = ['chromium', 'fonts-noto-core'];
const MISSING = `The tests of the pane need Chromium, Chrome or Edge, and none was found.
Install one, or name its path in the environment variable CHROMIUM, and run the tests again.`;

function hasCommand(command) {
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
}

function install() {
  if (process.platform !== 'linux' || !hasCommand('apt-get')) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !hasCommand('sudo')) return;
  const prefix = isRoot ? [] : ['sudo', '-n'];
  console.error(`Installing ${PACKAGES.join(' and ')} for the tests of the pane …`);
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', ...PACKAGES]]) {
    const [command, ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...step];
    const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
    if (status !== 0) {
      console.error(`${stdout ?? ''}${stderr ?? ''}`.trim());
      return;
    }
  }
}

/** Path of a browser; throws with the way out when there is none and none can be installed. */
export function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  install();
  const installed = findChromium();
  if (installed === undefined) throw new Error(MISSING);
  return installed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(ensureChromium());
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : String(thrown));
    process.exitCode = 1;
  }
}
