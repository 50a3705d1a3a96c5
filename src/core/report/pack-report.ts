import type { ProvincePack } from '../domain/province-pack';
import type { PackNote } from '../law/pack-note';
import { RULES } from '../rules/registry';
import type { CheckReport } from './contract';
import type { RunTexts } from './run-texts';

/** The parts of a report that tell of the pack; both are empty without one. */
export function toPackReports(
  pack: ProvincePack | null, notes: readonly PackNote[], texts: RunTexts,
): Pick<CheckReport, 'pack' | 'rulesOff'> {
  if (pack === null) return { pack: null, rulesOff: [] };
  return {
    pack: {
      name: pack.name,
      severities: pack.ruleChanges.flatMap((change) => ('severity' in change ? [{ ...change, code: codeOf(change.rule) }] : [])),
      notes: notes.map((note) => texts.packNoteMessage(note)),
    },
    rulesOff: pack.ruleChanges.flatMap((change) => ('off' in change ? [{ rule: change.rule, code: codeOf(change.rule), reason: change.reason }] : [])),
  };
}

function codeOf(rule: string): string {
  return RULES.find(({ id }) => id === rule)?.code ?? rule;
}
