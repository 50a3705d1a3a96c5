import type { RecognisedWorkbook } from '../../domain/recognised';
import { toUnitKey } from '../../domain/unit-register';

/**
 * Key under which two files are of one unit: the code of the register, else the name. A file that says no unit, save
 * by its own name, is only like its exact copy.
 */
export function unitKeyOf({ unit, sha256 }: RecognisedWorkbook): string {
  if (unit !== null && unit.code !== null) return `code ${unit.code}`;
  return unit === null || unit.source === 'file-name' ? `content ${sha256}` : `name ${toUnitKey(unit.name)}`;
}
