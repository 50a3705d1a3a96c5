import { toAwardKeyText, type AwardKey } from '../domain/award';
import type { SheetModel } from '../grid/sheet-model';
import { toCompactCells } from './compact-cells';
import type { TallyReport } from './contract';
import type { ResultInput } from './result-input';
import { countOf, isOf, talliesOf, type SummaryRow } from './result-rows';
import { SheetDraft, toTarget } from './sheet-draft';
import { totalCellOf, type SummaryLayout } from './summary-layout';

const COLUMN = { award: 0, subject: 1, unit: 2, count: 3, source: 4, file: 5, sheet: 6, cells: 7 } as const;
const WIDTHS = [22, 11.5, 31, 9.5, 12, 34, 17, 34];
const HEADER_ROW = 3;

/** The sheet that leads each total back to its cells (truy vết), and where its figures stand. */
export interface TraceSheet {
  readonly model: SheetModel;
  /** Target of the block of an award, by award key text. */
  readonly totals: ReadonlyMap<string, string>;
  /** Target of a unit within a block, by summary row and award key text: `3 GK/individual`. */
  readonly units: ReadonlyMap<string, string>;
  /**
   * Lines with a count, and of which award and file it is; `path` is `null` for a total. `columns` are those of the count
   * and of the cell that links lead to: who follows a link there has selected it. Rows and columns from 0.
   */
  readonly lines: readonly { readonly row: number; readonly columns: readonly number[]; readonly key: AwardKey; readonly path: string | null }[];
}

/** Names the trace block of one unit row and award; `summaryRow` counts from 0. */
export function toUnitTraceKey(summaryRow: number, key: AwardKey): string {
  return `${String(summaryRow)} ${toAwardKeyText(key)}`;
}

interface Place {
  readonly path: string;
  readonly sheet: string;
  readonly cells: readonly string[];
}

/** Cells of a tally by file and sheet, in the order they were met. */
function placesOf(tally: TallyReport): Place[] {
  const places: { path: string; sheet: string; cells: string[] }[] = [];
  for (const { path, sheet, cell } of tally.cells) {
    const known = places.find((place) => place.path === path && place.sheet === sheet);
    if (known === undefined) places.push({ path, sheet, cells: [cell] });
    else known.cells.push(cell);
  }
  return places;
}

/** Draws the blocks one below the other. */
class TraceWriter {
  readonly draft = new SheetDraft();
  readonly totals = new Map<string, string>();
  readonly units = new Map<string, string>();
  readonly lines: TraceSheet['lines'][number][] = [];
  row = HEADER_ROW + 1;

  constructor(private readonly input: ResultInput, private readonly layout: SummaryLayout) {}

  block(key: AwardKey): void {
    const { texts, report } = this.input;
    const head = this.row;
    this.lines.push({ row: head, columns: [COLUMN.count, COLUMN.award], key, path: null });
    this.totals.set(toAwardKeyText(key), this.target(head, 'A'));
    this.row += 1;
    let sum = 0;
    this.layout.rows.forEach((row, index) => {
      sum += this.unit(key, row, index);
    });
    for (const adjustment of report.adjustments.filter(isOf(key))) {
      this.line(key, texts.summary.adjustment(adjustment.reason));
      this.draft.count(this.row, COLUMN.count, adjustment.count, 'count');
      this.row += 1;
      sum += adjustment.count;
    }
    this.head(head, key, sum);
  }

  private head(head: number, key: AwardKey, sum: number): void {
    const { texts } = this.input;
    this.draft.text(head, COLUMN.award, texts.awards[key.award].long, 'group');
    this.draft.text(head, COLUMN.subject, texts.subjects[key.subject], 'group');
    this.draft.text(head, COLUMN.unit, texts.summary.total, 'group');
    const letter = 'D';
    if (this.row === head + 1) this.draft.count(head, COLUMN.count, sum, 'group-count');
    else this.draft.formula(head, COLUMN.count, `SUM(${letter}${String(head + 2)}:${letter}${String(this.row)})`, sum, 'group-count');
    for (const column of [COLUMN.source, COLUMN.file, COLUMN.sheet]) this.draft.text(head, column, '', 'group');
    this.draft.link(head, COLUMN.cells, texts.trace.back, toTarget(texts.sheetNames.summary, totalCellOf(this.layout, key)));
  }

  /** Rows of one unit; gives back its count, 0 when it has none or none that is known. */
  private unit(key: AwardKey, row: SummaryRow, index: number): number {
    if (row.kind !== 'unit') return 0;
    const count = countOf(row, key);
    const tallies = talliesOf(row.unit, key);
    if (count !== undefined && tallies.length === 0) return 0;
    this.units.set(toUnitTraceKey(index, key), this.target(this.row, 'C'));
    this.lines.push({ row: this.row, columns: [COLUMN.count, COLUMN.unit], key, path: row.unit.path });
    if (count === undefined) {
      this.line(key, row.name);
      this.draft.text(this.row, COLUMN.count, this.input.texts.unknown, 'unknown');
      this.draft.text(this.row, COLUMN.file, row.unit.path, 'wrapped');
      this.row += 1;
      return 0;
    }
    for (const tally of tallies) this.tally(key, row.name, tally);
    return count;
  }

  private tally(key: AwardKey, name: string, tally: TallyReport): void {
    const places = placesOf(tally);
    const shown: readonly (Place | undefined)[] = places.length === 0 ? [undefined] : places;
    shown.forEach((place, index) => {
      this.line(key, name);
      if (index === 0) this.draft.count(this.row, COLUMN.count, tally.count, 'count');
      this.draft.text(this.row, COLUMN.source, this.input.texts.trace.sources[tally.source], 'wrapped');
      if (place !== undefined) {
        this.draft.text(this.row, COLUMN.file, place.path, 'wrapped');
        this.draft.text(this.row, COLUMN.sheet, place.sheet, 'wrapped');
        this.draft.text(this.row, COLUMN.cells, toCompactCells(place.cells), 'wrapped');
      }
      this.row += 1;
    });
  }

  /** What every row of a block has; award and subject stand in each so that filters find them. */
  private line(key: AwardKey, unit: string): void {
    const { texts } = this.input;
    this.draft.text(this.row, COLUMN.award, texts.awards[key.award].short, 'text');
    this.draft.text(this.row, COLUMN.subject, texts.subjects[key.subject], 'text');
    this.draft.text(this.row, COLUMN.unit, unit, 'wrapped');
    for (const column of [COLUMN.count, COLUMN.source, COLUMN.file, COLUMN.sheet, COLUMN.cells]) {
      this.draft.text(this.row, column, '', 'wrapped');
    }
  }

  private target(row: number, letter: string): string {
    return toTarget(this.input.texts.sheetNames.trace, `${letter}${String(row + 1)}`);
  }
}

/** Each total, then each unit's count of it, then the cells of the unit's file that it rests on. */
export function toTraceSheet(input: ResultInput, layout: SummaryLayout): TraceSheet {
  const { texts } = input;
  const headers = texts.trace.headers;
  const writer = new TraceWriter(input, layout);
  const last = WIDTHS.length - 1;
  writer.draft.line(0, { left: 0, right: last }, texts.trace.title, 'title', WIDTHS, 20);
  writer.draft.line(1, { left: 0, right: last }, layout.keys.length === 0 ? texts.trace.empty : texts.trace.intro, 'note', WIDTHS);
  writer.draft.header(HEADER_ROW, [
    headers.award, headers.subject, headers.unit, headers.count, headers.source, headers.file, headers.sheet, headers.cells,
  ], WIDTHS);
  for (const key of layout.keys) writer.block(key);
  const model = writer.draft.build({
    name: texts.sheetNames.trace, columnWidths: WIDTHS, frozenRows: HEADER_ROW + 1, frozenColumns: 0,
    orientation: 'landscape', repeatRows: { first: HEADER_ROW, last: HEADER_ROW },
    filter: layout.keys.length === 0 ? undefined : { top: HEADER_ROW, left: 0, bottom: writer.row - 1, right: last },
    footer: texts.footer,
  });
  return { model, totals: writer.totals, units: writer.units, lines: writer.lines };
}
