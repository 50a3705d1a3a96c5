import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CLI } from '#i18n/vi-cli';
import { SERVING } from '#i18n/vi-serving';
import { developmentCertificate } from './development-certificate';
import { createNodeTerminal } from './node-terminal';
import { closeOnSignals, createFileServer, listenOnFreePort } from './static-server';
import { say, type ExitCode, type Terminal } from './terminal';

/** The bundle stands in `dist/cli`. */
const PANE = resolve(__dirname, '../pane');
/** The port that `manifest.xml` names; another one would serve nobody. */
const PORT = 3000;

/** Serves the built pane: to the browser, or with `--https` to Excel, which opens nothing else. */
async function serve(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const unknown = args.find((arg) => arg !== '--https');
  if (unknown !== undefined) {
    say(terminal, SERVING.usage(unknown));
    return 2;
  }
  if (!existsSync(join(PANE, 'index.html'))) {
    say(terminal, CLI.demoNotBuilt(join('dist', 'pane')));
    return 2;
  }
  const certificate = args.length > 0 ? await developmentCertificate(new Date()) : null;
  const server = createFileServer(PANE, certificate?.keys ?? null);
  if (await listenOnFreePort(server, PORT, PORT) === undefined) {
    say(terminal, SERVING.portTaken(PORT));
    return 2;
  }
  if (certificate !== null && !certificate.isTrusted) say(terminal, SERVING.notTrusted(certificate.authority));
  const origin = `${certificate === null ? 'http' : 'https'}://localhost:${String(PORT)}`;
  terminal.out(`${certificate === null ? SERVING.browser(origin) : SERVING.excel(origin, join(PANE, 'manifest.xml'))}\n`);
  closeOnSignals(server, () => { say(terminal, CLI.demoStopped); });
  return 0;
}

const terminal = createNodeTerminal();
serve(process.argv.slice(2), terminal).then(
  (code) => { process.exitCode = code; },
  (thrown: unknown) => {
    say(terminal, CLI.broken(thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown)));
    process.exitCode = 2;
  },
);
