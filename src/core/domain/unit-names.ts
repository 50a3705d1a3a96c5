import { tidyText } from '../text/normalise';
import type { Plan, RegisterUnit } from './plan';
import type { ProvincePack } from './province-pack';
import { matchUnit } from './unit-register';

/** Further names of a unit that cannot be used. */
export type UnitNameFault =
  /** The register has no such unit. */
  | { readonly kind: 'unknown-unit'; readonly unit: string }
  /** The name is already that of another unit. */
  | { readonly kind: 'name-taken'; readonly unit: string; readonly name: string; readonly owner: string };

/** The plan with the names that an office adds to its register; doing so again changes nothing and finds the same faults. */
export function withUnitNames(
  plan: Plan, unitNames: ProvincePack['unitNames'],
): { readonly plan: Plan; readonly faults: readonly UnitNameFault[] } {
  const faults: UnitNameFault[] = [];
  let { units } = plan;
  for (const { unit: wanted, names } of unitNames) {
    const unit = findUnit(wanted, units);
    if (unit === undefined) {
      faults.push({ kind: 'unknown-unit', unit: wanted });
      continue;
    }
    for (const name of names) {
      const match = matchUnit(name, units);
      const owner = match.kind === 'exact' ? match.unit : undefined;
      if (owner === undefined) units = units.map((each) => (each.code === unit.code ? { ...each, aliases: [...each.aliases, name] } : each));
      else if (owner.code !== unit.code) faults.push({ kind: 'name-taken', unit: unit.name, name, owner: owner.name });
    }
  }
  return { plan: units === plan.units ? plan : { ...plan, units }, faults };
}

function findUnit(wanted: string, units: readonly RegisterUnit[]): RegisterUnit | undefined {
  const match = matchUnit(wanted, units);
  return units.find(({ code }) => code === tidyText(wanted)) ?? (match.kind === 'exact' ? match.unit : undefined);
}
