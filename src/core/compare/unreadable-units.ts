import type { Plan } from '../domain/plan';
import { matchUnit } from '../domain/unit-register';

/**
 * Codes of the units whose file could not be opened, by the paths of such files: the plan notes the file, or the file is
 * called exactly like the unit.
 */
export function unreadableUnits(failedPaths: readonly string[], plan: Plan | null): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const path of failedPaths) {
    const file = baseNameOf(path);
    const receipt = plan?.receipts.find((each) => each.file !== null && baseNameOf(each.file) === file);
    const match = matchUnit(file.replace(/\.[A-Za-z]{2,4}$/, '').replace(/^[\d\s._-]+/, ''), plan?.units ?? []);
    if (receipt !== undefined) codes.add(receipt.unitCode);
    else if (match.kind === 'exact') codes.add(match.unit.code);
  }
  return codes;
}

function baseNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
