import type { Finding } from '#core/rules/finding';
import { VI_RULES } from './vi-rules';

interface LooseRuleText {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly messages: Readonly<Record<string, ((data: never) => string) | undefined>>;
}

const TEXTS = new Map<string, LooseRuleText>(Object.entries(VI_RULES));

function textOf(ruleId: string): LooseRuleText {
  const text = TEXTS.get(ruleId);
  if (text === undefined) throw new Error(`No text for rule ${ruleId}`);
  return text;
}

function columnLetters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26);
}

/** What stands before the sentence of a finding that has a cell (A1 notation). */
export function placePrefix(cell: string): string {
  return `Ô ${cell}: `;
}

/** What stands behind the sentence of a finding that rests on a law or a plan. */
export function basisSuffix(basis: string): string {
  return ` Căn cứ: ${basis.replace(/[.\s]+$/, '')}.`;
}

/**
 * The sentence of a finding for people, with cell, figures and legal basis: the only way from a finding to words.
 * Throws for a rule or message that no registered rule has.
 */
export function findingText(finding: Finding): string {
  const write = textOf(finding.rule).messages[finding.messageId];
  if (write === undefined) throw new Error(`No text for message ${finding.messageId} of rule ${finding.rule}`);
  // The table of texts is typed by the registry; here the data is that of a finding the same rule made.
  const sentence = write(finding.data as never);
  const place = finding.cell === null ? '' : placePrefix(`${columnLetters(finding.cell.column)}${String(finding.cell.row + 1)}`);
  const basis = finding.basis === null ? '' : basisSuffix(finding.basis);
  return `${place}${sentence}${basis}`;
}

/** Name of a rule, why its fault matters and how to mend it. */
export function ruleText(ruleId: string): { readonly title: string; readonly why: string; readonly fix: string } {
  const { title, why, fix } = textOf(ruleId);
  return { title, why, fix };
}
