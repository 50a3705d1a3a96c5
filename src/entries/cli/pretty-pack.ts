import type { CheckReport } from '#core/report/contract';
import { PACK } from '#i18n/vi-pack';

/** The province pack of a run: its name, the severities it changes and the rules it switches off, with their reasons. */
export function packLines({ pack, rulesOff }: Pick<CheckReport, 'pack' | 'rulesOff'>): string[] {
  if (pack === null) return [];
  return [
    PACK.used(pack),
    ...pack.severities.map((change) => `  ${PACK.severity(change)}`),
    ...rulesOff.map(({ code, reason }) => `  ${PACK.offRule(code, reason)}`),
    '',
  ];
}
