import { CLI } from '#i18n/vi-cli';
import { describeRules } from './check-formats';
import { toJsonText } from './run-notes';
import type { ExitCode, Terminal } from './terminal';

/** `rules`: the catalogue of rules with their Vietnamese texts, in code order. */
export function runRules(format: 'md' | 'json', terminal: Terminal): ExitCode {
  const rules = describeRules();
  if (format === 'json') {
    terminal.out(toJsonText(rules));
    return 0;
  }
  const rows = rules.map(({ code, id, severity, title, why, fix }) =>
    [code, CLI.severities[severity], `${title} (\`${id}\`)`, why, fix]);
  const table = [CLI.rulesHeaders, CLI.rulesHeaders.map(() => '---'), ...rows];
  const lines = table.map((row) => `| ${row.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`);
  terminal.out(`# ${CLI.rulesTitle}\n\n${lines.join('\n')}\n`);
  return 0;
}
