import type { ConsolidatedUnit } from '../consolidate/consolidate';
import { compareAwardKeys, toAwardKeyText, type AwardKey } from '../domain/award';
import { readPosition } from '../domain/position';
import type { Recipient } from '../domain/recognised';
import type { CellReference } from '../domain/tally';
import { toA1 } from '../grid/address';

/** Those proposed for one award by what their positions tell; the three add up to all of them. */
export interface PositionShare {
  readonly key: AwardKey;
  readonly leaders: number;
  readonly direct: number;
  /** No position, one that tells neither, or no name at all: the unit states only a number. */
  readonly unknown: number;
}

interface GrowingShare {
  readonly key: AwardKey;
  leaders: number;
  direct: number;
  unknown: number;
}

/** Leaders and direct workers among the individuals whom the taken units propose, award by award in catalogue order. */
export function positionShares(units: readonly ConsolidatedUnit[]): PositionShare[] {
  const shares = new Map<string, GrowingShare>();
  for (const unit of units.filter(({ refused }) => refused === null)) {
    const named = positionsByCell(unit);
    for (const { key, count, source, cells } of unit.submission.facts.counts) {
      if (key.subject !== 'individual' || count === undefined || count === 0) continue;
      const text = toAwardKeyText(key);
      const share = shares.get(text) ?? { key, leaders: 0, direct: 0, unknown: 0 };
      shares.set(text, share);
      if (source === 'tally') share.unknown += count;
      else for (const cell of cells) share[named.get(toPlace(cell)) ?? 'unknown'] += 1;
    }
  }
  return [...shares.values()].sort((left, right) => compareAwardKeys(left.key, right.key));
}

/** What the position of each listed recipient tells, by the cell of the name. */
function positionsByCell({ submission }: ConsolidatedUnit): ReadonlyMap<string, 'leaders' | 'direct'> {
  const positions = new Map<string, 'leaders' | 'direct'>();
  const add = (place: CellReference, position: string): void => {
    const kind = readPosition(position);
    if (kind !== undefined) positions.set(toPlace(place), kind === 'leader' ? 'leaders' : 'direct');
  };
  const { workbook, carried } = submission;
  for (const sheet of carried === undefined ? workbook.sheets : []) {
    for (const recipient of sheet.tables.flatMap(({ recipients }) => recipients)) {
      add({ path: workbook.path, sheet: sheet.name, at: recipient.nameAt }, positionOf(recipient));
    }
  }
  // Of several files, where an office stands as one unit: the same cell of each is somebody else.
  for (const { position, source } of carried?.recipients ?? []) add(source, position);
  return positions;
}

function positionOf({ details }: Recipient): string {
  return details.find(({ role }) => role === 'position')?.text ?? '';
}

function toPlace({ path, sheet, at }: CellReference): string {
  return [path, sheet, toA1(at)].join('\n');
}
