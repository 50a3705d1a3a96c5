import { CLI } from '#i18n/vi-cli';
import { createNodeTerminal } from './node-terminal';
import { runCommand } from './run-command';
import { say } from './terminal';

const terminal = createNodeTerminal();
process.once('SIGINT', terminal.stop);

runCommand(process.argv.slice(2), terminal).then(
  (code) => { process.exitCode = code; },
  (thrown: unknown) => {
    say(terminal, CLI.broken(thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown)));
    process.exitCode = 2;
  },
).finally(() => { process.removeListener('SIGINT', terminal.stop); });
