import type { RecognisedSheet, SheetForm, SheetFrame, StatedCount } from '../domain/recognised';
import type { SheetGrid } from '../grid/sheet-grid';
import { foldKey } from '../text/fold';
import { findTables } from './find-tables';
import { readFrame } from './read-frame';
import {
  draftTable, joinRepeatedBands, namesOf, readTable, type TableDraft, type TableReading,
} from './recognise-table';
import { isReturnSlip, toSilentSheet } from './return-slip';
import { viewSheet, type SheetView } from './sheet-view';
import { readStatedNumber } from './stated-counts';
import { CLOSING_WORDS } from './vocabulary';
import type { AwardAlias } from './vocabulary-awards';

/**
 * Reads one sheet: its tables, what they are, and the frame around them. A form that a person chose holds for all its
 * tables.
 */
export function recogniseSheet(
  grid: SheetGrid, index: number, awardAliases?: readonly AwardAlias[], chosenForm?: SheetForm,
): RecognisedSheet {
  return recogniseView(viewSheet(grid, awardAliases), index, chosenForm);
}

/** As `recogniseSheet`, of a sheet that is prepared already. */
export function recogniseView(view: SheetView, index: number, chosenForm?: SheetForm): RecognisedSheet {
  return chosenForm === undefined && isReturnSlip(view) ? toSilentSheet(view.grid, index) : readTables(view, index, chosenForm);
}

function readTables(view: SheetView, index: number, chosenForm: SheetForm | undefined): RecognisedSheet {
  const { grid } = view;
  const bands = joinRepeatedBands(view, findTables(view));
  const drafts = bands.map((band, position) => draftTable(view, band, position === bands.length - 1));
  const frame = readFrame(view, drafts.map((draft) => ({ first: draft.band.first, last: draft.bottom })));
  const readings = drafts.map((draft, position) => {
    const from = (drafts[position - 1]?.bottom ?? (frame.title?.at.row ?? -1)) + 1;
    return readTable(view, draft, { ...namesOf(view, draft, from, frame.title, grid.name), chosenForm });
  });
  const main = mainReading(readings);
  return {
    index,
    name: grid.name,
    visibility: grid.visibility,
    form: main?.guess.form ?? 'other',
    confidence: main?.guess.confidence ?? (isTabular(view) ? 0 : 1),
    evidence: main?.guess.evidence ?? [],
    alternatives: main?.guess.alternatives ?? [],
    isTabular: readings.length > 0 || isTabular(view),
    frame,
    tables: readings.map((reading) => reading.table),
    statedCounts: readStatedCounts(drafts, frame, readings),
    grid,
  };
}

/** The table that gives the sheet its name: the surest recognised one, and of equals the longest. */
function mainReading(readings: readonly TableReading[]): TableReading | undefined {
  let best: TableReading | undefined;
  for (const reading of readings) {
    if (best === undefined || rank(reading) > rank(best)) best = reading;
  }
  return best;
}

function rank(reading: TableReading): number {
  const known = reading.guess.form === 'other' ? 0 : 1_000;
  return known + reading.guess.confidence * 100 + Math.min(reading.table.rows.length, 90) / 100;
}

const TABULAR_ROWS = 3;
const TABULAR_CELLS = 3;

/** Rows of several cells under one another: a table, even if no word of it is known. */
function isTabular(view: SheetView): boolean {
  const wide = view.rows.filter((row) => row.cells.length >= TABULAR_CELLS);
  return wide.length >= TABULAR_ROWS;
}

function readStatedCounts(
  drafts: readonly TableDraft[], frame: SheetFrame, readings: readonly TableReading[],
): StatedCount[] {
  const counts: StatedCount[] = [];
  readings.forEach(({ table }, index) => {
    for (const row of table.rows) {
      if (row.kind !== 'group') continue;
      const stated = readStatedNumber(row.label);
      if (stated === undefined) continue;
      counts.push({ at: row.labelAt, text: row.label, stated: stated.value, subject: stated.subject, table: index, group: row.row });
    }
  });
  for (const line of frame.lines) {
    if (!CLOSING_WORDS.begins(foldKey(line.text))) continue;
    const stated = readStatedNumber(line.text);
    const table = tableOfLine(drafts, line.at.row);
    if (stated === undefined || table === undefined) continue;
    counts.push({ at: line.at, text: line.text, stated: stated.value, subject: stated.subject, table, group: undefined });
  }
  return counts;
}

/** The table a closing line belongs to: the last one that ends above it. */
function tableOfLine(drafts: readonly TableDraft[], row: number): number | undefined {
  let found: number | undefined;
  drafts.forEach((draft, index) => {
    if (draft.bottom < row) found = index;
  });
  return found;
}
