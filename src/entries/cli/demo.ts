import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CLI } from '#i18n/vi-cli';
import { createNodeTerminal } from './node-terminal';
import { runCommand } from './run-command';
import { closeOnSignals, createFileServer, listenOnFreePort } from './static-server';
import { say, type ExitCode, type Terminal } from './terminal';

/** The bundle stands in `dist/cli`. */
const ROOT = resolve(__dirname, '../..');
const DISTRICT = join('tests', 'fixtures', 'district');
const PANE = join('dist', 'pane');
const OUTPUT = join('dist', 'demo');
const PORTS = { first: 4173, last: 4192 } as const;

/** Consolidates the sample district into a workbook and prints its totals. */
async function consolidateDistrict(terminal: Terminal): Promise<ExitCode> {
  await mkdir(join(ROOT, OUTPUT), { recursive: true });
  const result = join(OUTPUT, 'district.xlsx');
  const code = await runCommand([
    'consolidate', join(DISTRICT, 'units'), '--plan', join(DISTRICT, 'plan.xlsx'),
    '--out', result, '--json', join(OUTPUT, 'district.json'),
  ], { ...terminal, cwd: ROOT });
  if (code !== 2) say(terminal, CLI.demoConsolidated(join(ROOT, result)));
  return code;
}

async function runDemo(terminal: Terminal): Promise<ExitCode> {
  if (!existsSync(join(ROOT, PANE, 'index.html'))) {
    say(terminal, CLI.demoNotBuilt(PANE));
    return 2;
  }
  const code = await consolidateDistrict(terminal);
  if (code === 2) return code;
  const server = createFileServer(join(ROOT, PANE), null);
  const port = await listenOnFreePort(server, PORTS.first, PORTS.last);
  if (port === undefined) {
    say(terminal, CLI.demoNoPort(PORTS.first, PORTS.last));
    return 2;
  }
  terminal.out(`${CLI.demoServing(`http://localhost:${String(port)}/?demo=1`)}\n`);
  closeOnSignals(server, () => { say(terminal, CLI.demoStopped); });
  return 0;
}

const terminal = createNodeTerminal();
runDemo(terminal).then(
  (code) => { process.exitCode = code; },
  (thrown: unknown) => {
    say(terminal, CLI.broken(thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown)));
    process.exitCode = 2;
  },
);
