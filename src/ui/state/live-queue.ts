import type { HostSheet } from '#app/ports/spreadsheet-host';
import { fromA1Range } from '#core/grid/range';
import { PRACTICE } from '#i18n/vi-practice';

/** Areas of an edit beyond this many cells are read with their whole sheet: that is one message of plain bytes. */
const MOST_CELLS = 5_000;

/** What is to be read next: edited areas of known sheets or, when nothing is edited, one whole sheet. */
export interface LiveReading {
  readonly areas: ReadonlyMap<string, readonly string[]>;
  readonly whole: string | null;
}

/** Whether a sheet is checked: what this add-in writes is not, but for the list to practise on. */
export function isChecked({ isOwned, name }: HostSheet): boolean {
  return !isOwned || name === PRACTICE.sheet;
}

/** What of the workbook is not known yet, or not any more. */
export class LiveQueue {
  /** By the id of the sheet. */
  private readonly waiting = new Map<string, Set<string> | 'whole'>();

  get isEmpty(): boolean {
    return this.waiting.size === 0;
  }

  /** `null`: the sheet as a whole. */
  note(id: string, address: string | null): void {
    const known = this.waiting.get(id);
    if (address === null || known === 'whole' || !isSmall(address)) this.waiting.set(id, 'whole');
    else if (known === undefined) this.waiting.set(id, new Set([address]));
    else known.add(address);
  }

  forget(id: string): void {
    this.waiting.delete(id);
  }

  /** Takes what is next out of the queue; of whole sheets that in view goes first. */
  next(order: readonly HostSheet[], active: string | null): LiveReading {
    const areas = new Map<string, readonly string[]>();
    for (const [id, addresses] of this.waiting) if (addresses !== 'whole') areas.set(id, [...addresses]);
    const wholes = order.filter(({ id }) => this.waiting.get(id) === 'whole').map(({ id }) => id);
    const whole = areas.size > 0 ? null : wholes.find((id) => id === active) ?? wholes[0] ?? null;
    for (const id of whole === null ? areas.keys() : [whole]) this.waiting.delete(id);
    return { areas, whole };
  }
}

function isSmall(address: string): boolean {
  let cells = 0;
  for (const part of address.replaceAll('$', '').split(',')) {
    const area = fromA1Range(part);
    if (area === undefined) return false;
    cells += (area.bottom - area.top + 1) * (area.right - area.left + 1);
  }
  return cells <= MOST_CELLS;
}
