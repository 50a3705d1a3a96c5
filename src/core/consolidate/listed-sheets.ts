import { SUBJECTS, type Subject } from '../domain/award';
import type { LowerRecipient } from '../domain/lower-result';
import type { AwardClaim, Recipient, RecognisedSheet, RecognisedTable, TableRow } from '../domain/recognised';
import { toA1, type CellAddress } from '../grid/address';
import { GridBuilder } from '../grid/grid-builder';
import type { SheetGrid } from '../grid/sheet-grid';

/**
 * The lists of a unit file as far as a result tells them: who stands in which cell, for which awards, in which position.
 * Headers, marks and all other columns are not known. Sheets of several files may share a name.
 */
export function toListedSheets(recipients: readonly LowerRecipient[]): RecognisedSheet[] {
  const bySheet = new Map<string, LowerRecipient[]>();
  for (const recipient of recipients) {
    const { path, sheet } = recipient.source;
    const place = [path, sheet].join('\n');
    bySheet.set(place, [...(bySheet.get(place) ?? []), recipient]);
  }
  return [...bySheet.values()].map((listed, index) => toSheet(listed[0]?.source.sheet ?? '', index, listed));
}

function toSheet(name: string, index: number, listed: readonly LowerRecipient[]): RecognisedSheet {
  const tables = SUBJECTS.flatMap((subject) => toTable(subject, listed.filter(({ key }) => key.subject === subject)));
  return {
    index, name, tables,
    visibility: 'visible',
    form: tables[0]?.form ?? 'other',
    confidence: 1,
    evidence: [], alternatives: [], isTabular: true,
    frame: { lines: [], title: undefined, unitLines: [], documents: [], periods: [], hasSignatureBlock: false },
    statedCounts: [],
    grid: toGrid(name, listed),
  };
}

function toGrid(name: string, listed: readonly LowerRecipient[]): SheetGrid {
  const builder = new GridBuilder();
  for (const { source: { at }, name: value } of listed) builder.set(at.row, at.column, { kind: 'text', value });
  return builder.build({ name });
}

/** One row a cell: who is named there for several awards claims them all. */
function toTable(subject: Subject, listed: readonly LowerRecipient[]): RecognisedTable[] {
  if (listed.length === 0) return [];
  const byCell = new Map<string, LowerRecipient[]>();
  for (const each of listed) byCell.set(toA1(each.source.at), [...(byCell.get(toA1(each.source.at)) ?? []), each]);
  const recipients = [...byCell.values()].map((claims) => toRecipient(subject, claims))
    .sort((left, right) => left.row - right.row || left.nameAt.column - right.nameAt.column);
  const places = recipients.map(({ nameAt }) => nameAt);
  const top = Math.min(...places.map(({ row }) => row));
  return [{
    form: subject === 'individual' ? 'person-list' : 'collective-list',
    range: {
      top, bottom: Math.max(...places.map(({ row }) => row)),
      left: Math.min(...places.map(({ column }) => column)), right: Math.max(...places.map(({ column }) => column)),
    },
    header: { first: top, last: top },
    columns: [],
    rows: [...new Set(places.map(({ row }) => row))].map((row): TableRow => ({ kind: 'data', row, group: undefined })),
    recipients,
    rowAwards: [],
    defaultAward: undefined, defaultSubject: subject, missingRoles: [],
  }];
}

function toRecipient(subject: Subject, claims: readonly LowerRecipient[]): Recipient {
  const [first] = claims;
  const nameAt: CellAddress = first?.source.at ?? { row: 0, column: 0 };
  const position = claims.find((claim) => claim.position !== '')?.position;
  return {
    row: nameAt.row, nameAt, subject,
    name: first?.name ?? '',
    claims: claims.map(({ key }): AwardClaim => ({ key, at: nameAt, source: 'column', label: key.award })),
    unreadAwards: [],
    details: position === undefined ? [] : [{ role: 'position', at: nameAt, text: position }],
  };
}
