import type { CheckReport } from '#core/report/contract';
import { PAST } from '#i18n/vi-past';

/** Which past rounds were used, and the new names that one of them spells almost so; nothing without past rounds. */
export function pastLines({ history, hints }: Pick<CheckReport, 'history' | 'hints'>): string[] {
  const used = history.filter(({ failure }) => failure === null);
  if (used.length === 0) return [];
  const periods = [...new Set(used.map(({ period }) => period ?? ''))].sort();
  const lines = hints.map(({ path, sheet, cell, message }) => `  [${path} ${sheet}] ${cell}: ${message}`);
  return [...(lines.length === 0 ? [] : [PAST.hints, ...lines, '']), PAST.used(used.length, periods), ''];
}
