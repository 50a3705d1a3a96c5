import { err, ok, type Result } from '#core/result';
import { CLI } from '#i18n/vi-cli';
import { describeRules } from '../rule-descriptions';
import { toCommand } from './command';
import { parse, RUN_OPTIONS, textOf } from './parse-options';
import { toJsonText } from './run-notes';
import type { ExitCode, Terminal } from './terminal';

interface RulesArguments {
  readonly format: 'md' | 'json';
}

/** `rules`: the catalogue of rules with their Vietnamese texts, in code order. */
function runRules({ format }: RulesArguments, terminal: Terminal): ExitCode {
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

function readRulesArguments(args: readonly string[]): Result<RulesArguments | 'help', string> {
  const parsed = parse(args, { format: RUN_OPTIONS.format, help: RUN_OPTIONS.help });
  if (!parsed.ok) return parsed;
  if (parsed.value.values['help'] === true) return ok('help');
  const [extra] = parsed.value.positionals;
  if (extra !== undefined) return err(CLI.unexpectedArgument(extra));
  const format = textOf(parsed.value, 'format') ?? 'md';
  return format === 'md' || format === 'json' ? ok({ format }) : err(CLI.unknownFormat(format, 'md, json'));
}

export const rules = toCommand(readRulesArguments, runRules);
