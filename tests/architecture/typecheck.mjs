/**
 * Type-checks every layer with its own surroundings: the core without DOM, Node and console, the tests with everything.
 * Prints one line a layer, then what the compiler said. Exit status 1 when a layer does not compile.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const compiler = join(root, 'node_modules/typescript/bin/tsc');

const projects = [
  ...readdirSync(join(root, 'src')).map((layer) => `src/${layer}`),
  'tests',
].filter((folder) => existsSync(join(root, folder, 'tsconfig.json')));

function compile(folder) {
  return new Promise((done) => {
    const started = performance.now();
    const tsc = spawn(process.execPath, [compiler, '--pretty', 'false', '-p', join(folder, 'tsconfig.json')], { cwd: root });
    let output = '';
    tsc.stdout.on('data', (part) => { output += part; });
    tsc.stderr.on('data', (part) => { output += part; });
    tsc.on('close', (status) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      done({ folder, status, seconds, output: output.trim() });
    });
  });
}

const waiting = [...projects];
const results = [];
async function work() {
  for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
    const result = await compile(folder);
    results.push(result);
    const verdict = result.status === 0 ? 'ok' : 'FAILED';
    console.log(`${folder.padEnd(14)} ${verdict.padEnd(7)} ${result.seconds.padStart(5)} s`);
  }
}
await Promise.all(Array.from({ length: Math.min(availableParallelism(), projects.length) }, work));

const failed = results.filter((result) => result.status !== 0);
const messages = new Set(failed.flatMap(({ output }) => output.split('\n')));
if (messages.size > 0) console.log(`\n${[...messages].join('\n')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
