import type { Plan } from './domain/plan';
import type { ProvincePack, RuleChange } from './domain/province-pack';
import { withUnitNames } from './domain/unit-names';
import { findLoosenings } from './law/apply-pack';
import type { RunLaw } from './pipeline-law';
import { toPackReports } from './report/pack-report';
import type { CheckReport } from './report/contract';
import type { RunTexts } from './report/run-texts';

/** What the reports say of the province pack of a run. */
export function reportPack(
  pack: ProvincePack | null, plan: Plan | null, law: RunLaw, texts: RunTexts,
): Pick<CheckReport, 'pack' | 'rulesOff'> {
  if (pack === null) return toPackReports(null, [], texts);
  const { thresholds, unitNames } = pack;
  const loosened = law.bases.flatMap((base) =>
    findLoosenings(base, thresholds).map((loosening) => ({ kind: 'loosened' as const, profile: base.id, ...loosening })));
  const hasThresholds = Object.keys(thresholds).length > 0;
  const unitFaults = plan === null ? [] : withUnitNames(plan, unitNames).faults;
  return toPackReports(pack, [
    ...(hasThresholds && law.bases.length === 0 ? [{ kind: 'no-law' as const }] : []),
    ...loosened,
    ...(plan === null && unitNames.length > 0 ? [{ kind: 'no-register' as const }] : unitFaults),
  ], texts);
}

/** Severities and switched off rules of a pack; none without one. */
export function ruleChangesOf(pack: ProvincePack | null): readonly RuleChange[] {
  return pack?.ruleChanges ?? [];
}
