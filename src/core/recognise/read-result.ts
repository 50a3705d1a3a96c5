import type { AwardKey } from '../domain/award';
import type { LowerFigure, LowerResult, LowerUnit } from '../domain/lower-result';
import type { Plan } from '../domain/plan';
import type { SheetGrid } from '../grid/sheet-grid';
import { foldKey } from '../text/fold';
import { figureAt, readKey, readListed, readTrace, type TraceReading } from './read-result-trace';
import { findResultSheets, rawTextAt, textAt, type ResultSheet, type ResultSheets } from './result-sheets';
import { LEVEL_WORDS, RESULT_ADJUSTMENT, RESULT_NOTE, RESULT_TAKEN, RESULT_TOTAL } from './vocabulary-result';

const SUMMARY = { unit: 1, headcount: 2, firstAward: 3 } as const;
const SOURCE = { file: 1, unit: 2, status: 3 } as const;
const HEAD_ROWS = 3;

/**
 * Reads the result workbook of a consolidation back, be it as written or saved again by another program; `undefined`
 * for any other workbook. Summary and trace are read apart, each its own account of the figures.
 */
export function readResult(grids: readonly SheetGrid[]): LowerResult | undefined {
  const sheets = findResultSheets(grids);
  if (sheets === undefined) return undefined;
  const trace = readTrace(sheets.trace);
  const rows = readSummary(sheets.summary);
  const office = officeOf(sheets.summary);
  return {
    office, level: office === null ? null : levelOf(office),
    sheets: { summary: sheets.summary.grid.name, list: sheets.list.grid.name, trace: sheets.trace.grid.name, own: sheets.own },
    units: toUnits(rows, trace, sheets),
    open: rows.filter((row) => row.kind === 'unit' && !isTaken(row, trace)).map(({ name }) => name),
    adjustments: trace.adjustments,
    adjustmentRows: adjustmentRowsOf(sheets.summary),
    totals: rows.find(({ kind }) => kind === 'total')?.figures ?? [],
    unreadLines: trace.unreadLines,
  };
}

/** Row of the summary below its head; corrections and signatures are no rows of it. */
interface SummaryRow {
  readonly kind: 'unit' | 'total';
  readonly name: string;
  readonly row: number;
  readonly headcount: number | undefined;
  readonly figures: readonly LowerFigure[];
}

function readSummary(sheet: ResultSheet): SummaryRow[] {
  const columns = awardColumns(sheet);
  const rows: SummaryRow[] = [];
  for (let row = sheet.headRow + HEAD_ROWS; row <= sheet.lastRow; row += 1) {
    const isTotal = foldKey(textAt(sheet.grid, { row, column: 0 })) === RESULT_TOTAL;
    const name = textAt(sheet.grid, { row, column: SUMMARY.unit });
    if (!isTotal && (name === '' || RESULT_ADJUSTMENT.test(name))) continue;
    rows.push({
      kind: isTotal ? 'total' : 'unit', name, row,
      headcount: figureAt(sheet, { row, column: SUMMARY.headcount }),
      figures: columns.map(({ key, column }) => ({ key, at: { row, column }, count: figureAt(sheet, { row, column }) })),
    });
    if (isTotal) break;
  }
  return rows;
}

function adjustmentRowsOf({ grid, headRow, lastRow }: ResultSheet): number[] {
  return Array.from({ length: Math.max(0, lastRow - headRow) }, (_, index) => headRow + 1 + index)
    .filter((row) => RESULT_ADJUSTMENT.test(textAt(grid, { row, column: SUMMARY.unit })));
}

/** Award columns by their names, which stand once for neighbours, and by whom each is for. */
function awardColumns({ grid, headRow }: ResultSheet): { readonly key: AwardKey; readonly column: number }[] {
  const columns: { key: AwardKey; column: number }[] = [];
  let award = '';
  const last = Math.max(0, ...grid.columns);
  for (let column = SUMMARY.firstAward; column <= last; column += 1) {
    if (foldKey(textAt(grid, { row: headRow, column })) === RESULT_NOTE) break;
    award = textAt(grid, { row: headRow + 1, column }) || award;
    const key = readKey(award, textAt(grid, { row: headRow + 2, column }));
    if (key !== undefined) columns.push({ key, column });
  }
  return columns;
}

function isTaken({ name, figures }: SummaryRow, trace: TraceReading): boolean {
  return trace.counts.has(name) || figures.some(({ count }) => count !== undefined);
}

function toUnits(rows: readonly SummaryRow[], trace: TraceReading, { list, source }: ResultSheets): LowerUnit[] {
  const files = source === undefined ? new Map<string, TakenFile>() : takenFiles(source);
  const listed = readListed(list);
  return rows.filter((row) => row.kind === 'unit' && isTaken(row, trace)).map((row): LowerUnit => {
    const { name, headcount, figures } = row;
    const counts = trace.counts.get(name) ?? [];
    const file = files.get(name);
    return {
      name, counts, stated: figures,
      nameAt: { row: row.row, column: SUMMARY.unit },
      path: file?.path ?? counts.flatMap(({ cells }) => cells)[0]?.path ?? null,
      sha256: file?.sha256 ?? '',
      isFlawed: file?.isFlawed ?? false,
      headcount: headcount === undefined ? null : { value: headcount, at: { row: row.row, column: SUMMARY.headcount } },
      recipients: listed.get(name) ?? [],
    };
  });
}

interface TakenFile {
  readonly path: string;
  readonly sha256: string;
  readonly isFlawed: boolean;
}

/** Files below the result that they come through stand further in. */
const INDENT = /^ {4}/;
const SHA256 = /^[0-9a-f]{64}$/;

/** Files of the units that were taken, with their fingerprints, by the name of the unit. */
function takenFiles({ grid, headRow, lastRow }: ResultSheet): Map<string, TakenFile> {
  const files = new Map<string, TakenFile>();
  for (let row = headRow + 1; row <= lastRow; row += 1) {
    const text = (column: number): string => textAt(grid, { row, column });
    const taken = RESULT_TAKEN.get(foldKey(text(SOURCE.status)));
    const sha256 = Array.from({ length: 8 }, (_, index) => text(SOURCE.status + 1 + index)).find((each) => SHA256.test(each));
    const unit = text(SOURCE.unit);
    if (taken === undefined || sha256 === undefined || files.has(unit)) continue;
    files.set(unit, { path: rawTextAt(grid, { row, column: SOURCE.file }).replace(INDENT, ''), sha256, isFlawed: taken.isFlawed });
  }
  return files;
}

/** First line of the title block, unless it is one to fill in. */
function officeOf({ grid }: ResultSheet): string | null {
  const line = textAt(grid, { row: 0, column: 0 });
  return /\p{L}/u.test(line) ? line : null;
}

/** Level of an office by the first word of its name that tells one: "UBND xã A, huyện B" is a commune. */
function levelOf(office: string): Plan['level'] {
  const key = ` ${foldKey(office)} `;
  const found = LEVEL_WORDS.flatMap(({ level, words }) => words.map((word) => ({ level, at: key.indexOf(` ${word} `) })))
    .filter(({ at }) => at >= 0)
    .sort((left, right) => left.at - right.at);
  return found[0]?.level ?? null;
}
