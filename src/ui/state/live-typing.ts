import type { HostEvent } from '#app/ports/spreadsheet-host';
import { fromA1 } from '#core/grid/address';
import { fromA1Range } from '#core/grid/range';
import type { FindingReport } from '#core/report/contract';
import type { UnfinishedRow } from './live-view';

/** A row of a sheet, from 0. */
export interface TypedRow {
  readonly sheet: string;
  readonly row: number;
}

/** Where the selection is, as far as it was told, and the row that was edited last without being left since. */
export interface Typing {
  readonly selection: TypedRow | null;
  readonly edited: TypedRow | null;
}

export const NOT_TYPING: Typing = { selection: null, edited: null };

/** The rule that says what a row still lacks. */
const MISSING = 'missing-required-value';

/** What an event makes of it; `sheet` is the name of the event's sheet. The very same when it makes nothing. */
export function typingAfter(typing: Typing, event: HostEvent, sheet: string | undefined): Typing {
  switch (event.kind) {
    case 'selection-changed': {
      const selection = { sheet: event.sheet, row: event.at.row };
      return { selection, edited: typing.edited !== null && isSameRow(typing.edited, selection) ? typing.edited : null };
    }
    case 'cells-changed': {
      const area = event.address === null ? undefined : fromA1Range(event.address.replaceAll('$', ''));
      // What is pasted or filled over many rows is not being typed.
      if (sheet === undefined || area === undefined || area.top !== area.bottom) return { ...typing, edited: null };
      const edited = { sheet, row: area.top };
      // After Enter the selection may have left before the edit is told.
      return { ...typing, edited: typing.selection === null || isSameRow(typing.selection, edited) ? edited : null };
    }
    case 'sheet-activated': return typing;
  }
}

function isSameRow(left: TypedRow, right: TypedRow): boolean {
  return left.row === right.row && left.sheet === right.sheet;
}

/** Tells a finding by its place: it is the same one however its figures change. */
export function placeKey({ code, sheet, cell }: Pick<FindingReport, 'code' | 'sheet' | 'cell'>): string {
  return `${code}\n${sheet ?? ''}\n${cell ?? ''}`;
}

/**
 * Findings of the row being typed that are held back while it lacks what a row needs. What was in view before stays in
 * view: a row that is mended must not hide what is left of it.
 */
export function heldBack(
  findings: readonly FindingReport[], { edited }: Typing, seen: ReadonlySet<string>,
): { readonly held: ReadonlySet<FindingReport>; readonly rows: readonly UnfinishedRow[] } {
  if (edited === null) return { held: new Set(), rows: [] };
  const number = String(edited.row + 1);
  const fresh = findings.filter((finding) => finding.sheet === edited.sheet && finding.cell?.endsWith(number) === true
    && fromA1(finding.cell)?.row === edited.row && !seen.has(placeKey(finding)));
  if (!fresh.some(({ rule }) => rule === MISSING)) return { held: new Set(), rows: [] };
  return { held: new Set(fresh), rows: [{ ...edited, held: fresh.length }] };
}
