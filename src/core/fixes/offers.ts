import { fromA1, toA1 } from '../grid/address';
import type { WorkbookGrid } from '../grid/sheet-grid';
import type { PatchEdit } from '../grid/workbook-patch';
import type { Finding } from '../rules/finding';
import { withEdits, type PreviewRow } from './preview';
import type { SafeEdit } from './safe-edits';

/** What tells a finding of a workbook from its others, in a check as in a report of it; `cell` in A1 notation. */
export interface FindingIdentity {
  readonly code: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly fingerprint: string;
}

/** The changes of cells that answer one finding. A cell that several findings want changed is changed alike by each. */
export interface FixOffer {
  /** `findingKey` of the finding. */
  readonly finding: string;
  readonly rows: readonly PreviewRow[];
}

/** A finding that has its fingerprint. */
interface NamedFinding extends Finding {
  readonly fingerprint: string;
}

export function findingKey({ code, sheet, cell, fingerprint }: FindingIdentity): string {
  return JSON.stringify([code, sheet, cell, fingerprint]);
}

/** `findingKey` of a finding that is no report yet. */
export function keyOfFinding({ code, sheet, cell, fingerprint }: NamedFinding): string {
  return findingKey({ code, sheet, cell: cell === null ? null : toA1(cell), fingerprint });
}

/** What edits of a workbook that can be made offer to its findings, one offer a finding, in the order of the edits. */
export function offersOf(edits: readonly SafeEdit<NamedFinding>[], workbook: WorkbookGrid): FixOffer[] {
  const rows = new Map(withEdits([], edits, workbook).map((row) => [JSON.stringify([row.sheet, row.cell]), row]));
  const offers = new Map<string, PreviewRow[]>();
  for (const { edit, findings } of edits) {
    const row = rows.get(JSON.stringify([edit.sheet, toA1(edit.at)]));
    if (row === undefined) continue;
    for (const key of new Set(findings.map(keyOfFinding))) {
      const own = offers.get(key);
      if (own === undefined) offers.set(key, [row]);
      else own.push(row);
    }
  }
  return [...offers].map(([finding, own]) => ({ finding, rows: own }));
}

/** Rows of several offers together, each cell once, in the order of the offers. */
export function rowsOfOffers(offers: readonly FixOffer[]): PreviewRow[] {
  return [...new Map(offers.flatMap(({ rows }) => rows).map((row) => [JSON.stringify([row.sheet, row.cell]), row])).values()];
}

/** The edits that a preview shows: exactly these and no others are to be made. */
export function toEdits(rows: readonly PreviewRow[]): PatchEdit[] {
  return rows.flatMap(({ sheet, cell, after }) => {
    const at = fromA1(cell);
    return at === undefined ? [] : [{ sheet, at, value: after }];
  });
}
