import { toAwardKeyText } from '../domain/award';
import { toColumnLetters } from '../grid/address';
import type { SheetModel } from '../grid/sheet-model';
import { toYearTable, YEAR_COLUMNS, type DecidedCounts, type YearColumn, type YearRow } from '../submission/year-table';
import { drawNotes, drawOfficeLines, drawSignatures, drawTitle, type FrameShape, type ProvinceInput } from './province-frame';
import { lineHeight, SheetDraft } from './sheet-draft';

const FIRST_FIGURE = 2;
const HEADER_ROWS = 4;
const SHAPE: FrameShape = { widths: [5.5, 24, ...YEAR_COLUMNS.map(() => 8.2)], leftEnd: 5 };

/** What the lists of decided awards come to; empty without such lists. */
function decidedOf({ report }: ProvinceInput): DecidedCounts {
  return new Map(report.planTotals.flatMap(({ award, subject, decided }): [string, number][] =>
    (decided === null ? [] : [[toAwardKeyText({ award, subject }), decided]])));
}

/** Draws the 21 columns: two of labels, one of letters, and the blocks of the form. */
class YearSheetWriter {
  readonly draft = new SheetDraft();
  readonly headerTop: number;
  private readonly rows: readonly YearRow[];
  private readonly decided: DecidedCounts;

  constructor(private readonly input: ProvinceInput) {
    this.decided = decidedOf(input);
    this.rows = toYearTable(input.units, this.decided);
    drawOfficeLines(this.draft, input, SHAPE);
    const { words: { year, units }, report: { period } } = input;
    this.headerTop = 1 + drawTitle(this.draft, input, SHAPE, 3, { title: year.title(period), below: [units.span(input.asOf, period)] });
  }

  header(): void {
    const { draft, headerTop: top, input: { words: { year } } } = this;
    const low = top + HEADER_ROWS - 2;
    [year.headers.serial, year.headers.award, year.headers.letters].forEach((label, column) => {
      draft.span({ top, bottom: low, left: column, right: column }, label, 'header');
    });
    for (const { label, columns } of year.blocks) this.block(label, columns);
    for (let column = 0; column < FIRST_FIGURE + YEAR_COLUMNS.length; column += 1) draft.text(low + 1, column, String(column + 1), 'header');
    draft.height(top, lineHeight(1));
    draft.height(top + 1, lineHeight(1));
    draft.height(low, lineHeight(4));
    draft.height(low + 1, lineHeight(1));
  }

  /** "Tập thể" and "Cá nhân", the latter with its three levels where it has several columns. */
  private block(label: string, columns: readonly YearColumn[]): void {
    const { draft, headerTop: top, input: { words: { year } } } = this;
    const low = top + HEADER_ROWS - 2;
    const left = FIRST_FIGURE + YEAR_COLUMNS.indexOf(columns[0] ?? 'letters');
    const right = left + columns.length - 1;
    draft.span({ top, bottom: top, left, right }, label, 'header');
    draft.span({ top: top + 1, bottom: low, left, right: left }, year.collective, 'header');
    const hasLevels = columns.length > 2;
    draft.span({ top: top + 1, bottom: hasLevels ? top + 1 : low, left: left + 1, right }, year.individual, 'header');
    if (hasLevels) year.levels.forEach((level, index) => { draft.text(low, left + 1 + index, level, 'header'); });
  }

  private get firstRow(): number {
    return this.headerTop + HEADER_ROWS;
  }

  private labelOf({ award, isHousehold }: YearRow): string {
    const { long } = this.input.texts.awards[award];
    return isHousehold ? this.input.words.year.household(long) : long;
  }

  body(): void {
    const { draft, rows, firstRow } = this;
    rows.forEach((row, index) => {
      draft.count(firstRow + index, 0, index + 1, 'text-centre');
      draft.text(firstRow + index, 1, this.labelOf(row), 'wrapped');
      YEAR_COLUMNS.forEach((column, position) => {
        const figure = row.figures[column];
        if (figure === null) draft.text(firstRow + index, FIRST_FIGURE + position, this.input.texts.unknown, 'unknown');
        else draft.count(firstRow + index, FIRST_FIGURE + position, figure, 'count');
      });
    });
    const at = firstRow + rows.length;
    draft.span({ top: at, bottom: at, left: 0, right: 1 }, this.input.words.year.total, 'total-label');
    YEAR_COLUMNS.forEach((column, position) => { this.total(at, FIRST_FIGURE + position, column); });
    draft.height(at, 22);
  }

  /** A column with a figure that is not known has no total. */
  private total(at: number, place: number, column: YearColumn): void {
    const figures = this.rows.map((row) => row.figures[column]);
    const sum = figures.reduce<number | null>((all, figure) => (all === null || figure === null ? null : all + figure), 0);
    const letters = toColumnLetters(place);
    if (sum === null) this.draft.text(at, place, this.input.texts.unknown, 'unknown');
    else if (figures.length === 0) this.draft.count(at, place, 0, 'total-count');
    else this.draft.formula(at, place, `SUM(${letters}${String(this.firstRow + 1)}:${letters}${String(at)})`, sum, 'total-count');
  }

  foot(): void {
    const { year } = this.input.words;
    const notes = [
      ...year.explained,
      ...(this.decided.size === 0 ? [year.undecided] : []),
      ...this.rows.flatMap((row) => row.doubts.map((doubt) => year.doubt(this.labelOf(row), doubt))),
    ];
    const next = drawNotes(this.draft, SHAPE, this.firstRow + this.rows.length + 1, notes);
    drawSignatures(this.draft, this.input, SHAPE, next + 1);
  }
}

/** The year table of 21 columns; what the files of the units do not tell stands as `texts.unknown`, with the reason below. */
export function toYearSheet(input: ProvinceInput): SheetModel {
  const writer = new YearSheetWriter(input);
  writer.header();
  writer.body();
  writer.foot();
  return writer.draft.build({
    name: input.words.sheetNames.year, columnWidths: SHAPE.widths,
    frozenRows: writer.headerTop + HEADER_ROWS, frozenColumns: 2, orientation: 'landscape',
    repeatRows: { first: writer.headerTop, last: writer.headerTop + HEADER_ROWS - 1 }, filter: undefined, footer: input.texts.footer,
  });
}
