import type { RecognisedWorkbook } from '../../domain/recognised';
import { foldKey } from '../../text/fold';

/**
 * Key under which two files are of one unit: the code of the register, else the name. A file that says no unit is
 * only like its exact copy.
 */
export function unitKeyOf({ unit, sha256 }: RecognisedWorkbook): string {
  if (unit === null) return `content ${sha256}`;
  return unit.code === null ? `name ${foldKey(unit.name)}` : `code ${unit.code}`;
}
