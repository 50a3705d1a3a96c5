import { AWARDS, type AwardCode } from '../../domain/award';
import { readDeciderCell, readFormDecider, readLineDecider, type DeciderReading } from '../../domain/decider';
import type { RecognisedSheet, RecognisedTable, Recipient, TextLine } from '../../domain/recognised';
import { readCount } from '../../domain/count-reading';
import type { CellAddress } from '../../grid/address';
import { cellAt, styleAt } from '../../grid/sheet-grid';
import { decodeLegacy } from '../../text/legacy-encoding';
import { readCountAt } from '../shared/count-columns';
import { detailOf, isProposalList } from '../shared/recipients';

/** A decider that a sheet names for an award, with the cells that say so; `award` is `null` where several are meant. */
export interface StatedDecider {
  readonly reading: DeciderReading;
  readonly award: AwardCode | null;
  /** Never empty. */
  readonly cells: readonly CellAddress[];
}

/** Deciders that the title, the headings, the award labels and the decider columns of a sheet name, each once. */
export function statedDeciders(sheet: RecognisedSheet): readonly StatedDecider[] {
  const found = sheet.tables.flatMap((table) => {
    if (isProposalList(table)) return [...deciderOfTitle(sheet, table), ...recipientDeciders(table)];
    return table.form === 'tally' ? [...deciderOfTitle(sheet, table), ...columnDeciders(sheet, table), ...labelDeciders(sheet, table)] : [];
  });
  return joined(found);
}

function statedBy(line: TextLine, award: AwardCode | null): StatedDecider[] {
  const reading = readLineDecider(line.text);
  return reading === undefined ? [] : [{ reading, award, cells: [line.at] }];
}

/** The caption or title; its award only where rows of the table take theirs from it. */
function deciderOfTitle({ frame }: RecognisedSheet, { defaultAward, recipients }: RecognisedTable): StatedDecider[] {
  const own = recipients.some(({ claims }) => claims.some(({ source }) => source === 'title')) ? defaultAward : undefined;
  if (own !== undefined) return statedBy({ at: own.at, text: own.label }, own.key.award);
  return frame.title === undefined ? [] : statedBy(frame.title, null);
}

function recipientDeciders({ recipients }: RecognisedTable): StatedDecider[] {
  const lines = new Set<string>();
  return recipients.flatMap((recipient) => [
    ...deciderOfRow(recipient),
    ...recipient.claims.flatMap(({ key: { award }, at, source, label }): StatedDecider[] => {
      if (source === 'column' || source === 'mark') return deciderOfLabel(label, award, at);
      const line = `${String(at.row)} ${String(at.column)}`;
      if (source === 'title' || lines.has(line)) return [];
      lines.add(line);
      return statedBy({ at, text: label }, award);
    }),
  ]);
}

/** The decider column of a row; its award only where the row claims a single one. */
function deciderOfRow(recipient: Recipient): StatedDecider[] {
  const detail = detailOf(recipient, 'decider');
  const reading = detail === undefined ? undefined : readDeciderCell(detail.text);
  if (detail === undefined || reading === undefined) return [];
  const [claim, ...others] = recipient.claims;
  return [{ reading, award: claim === undefined || others.length > 0 ? null : claim.key.award, cells: [detail.at] }];
}

function deciderOfLabel(label: string, award: AwardCode, at: CellAddress): StatedDecider[] {
  const reading = AWARDS[award].nature === 'form' ? readFormDecider(label) : undefined;
  return reading === undefined ? [] : [{ reading, award, cells: [at] }];
}

/** Award columns of a tally that name who grants a form and in which some row counts one. */
function columnDeciders({ grid }: RecognisedSheet, table: RecognisedTable): StatedDecider[] {
  const rows = table.rows.filter(({ kind }) => kind === 'data');
  return table.columns.flatMap((column) => {
    if (column.role.kind !== 'award-count' || column.role.award === undefined) return [];
    const isUsed = rows.some(({ row }) => {
      const { reading } = readCountAt(grid, row, column);
      return reading.kind === 'count' && reading.value > 0;
    });
    const { award } = column.role;
    return isUsed ? column.labels.flatMap((label) => deciderOfLabel(label, award, column.headerAt)) : [];
  });
}

/** Award rows of a tally that name who grants a form and count one. */
function labelDeciders({ grid }: RecognisedSheet, table: RecognisedTable): StatedDecider[] {
  const column = table.columns.find(({ role }) => role.kind === 'award-label')?.column;
  if (column === undefined) return [];
  return table.rowAwards.flatMap(({ at: counted, key }) => {
    const reading = readCount(cellAt(grid, counted));
    const at = { row: counted.row, column };
    const label = cellAt(grid, at);
    if (reading.kind !== 'count' || reading.value === 0 || label.kind !== 'text') return [];
    return deciderOfLabel(decodeLegacy(label.value, styleAt(grid, at).fontName).text, key.award, at);
  });
}

/** Same decider, award and role in one, its cells in the order found; cells without an award only where none has one. */
function joined(found: readonly StatedDecider[]): StatedDecider[] {
  const byKey = new Map<string, StatedDecider>();
  for (const one of found) {
    const key = [one.reading.code, one.reading.role, one.award].join(' ');
    const known = byKey.get(key)?.cells ?? [];
    byKey.set(key, { ...one, cells: [...known, ...one.cells.filter((cell) => !holds(known, cell))] });
  }
  const all = [...byKey.values()];
  return all.filter(({ award, cells }) => award !== null
    || !cells.every((cell) => all.some((other) => other.award !== null && holds(other.cells, cell))));
}

function holds(cells: readonly CellAddress[], { row, column }: CellAddress): boolean {
  return cells.some((cell) => cell.row === row && cell.column === column);
}
