import { AWARDS, toAwardKeyText, type AwardKey } from '../domain/award';
import { toColumnLetters } from '../grid/address';
import type { SheetModel, StyleName } from '../grid/sheet-model';
import type { ResultInput } from './result-input';
import { countOf, noteOf, countTaken, countUnknown, isOf, type SummaryRow } from './result-rows';
import { countLines, lineHeight, SheetDraft } from './sheet-draft';
import { toUnitTraceKey, type TraceSheet } from './sheet-trace';
import type { SummaryLayout } from './summary-layout';

/** From this many award columns on, they are narrow and headed by short names. */
const MANY_COLUMNS = 9;

const NOTE_STYLES: Readonly<Record<SummaryRow['kind'], StyleName>> = {
  unit: 'warning', missing: 'warning', refused: 'bad', unreadable: 'bad',
};

/** Draws `Tổng hợp`: unit × award, totals as formulas, in the dress of an office paper. */
class SummaryWriter {
  readonly draft = new SheetDraft();
  readonly widths: readonly number[];
  private readonly last: number;

  constructor(private readonly input: ResultInput, private readonly layout: SummaryLayout, private readonly trace: TraceSheet) {
    const isWide = layout.keys.length >= MANY_COLUMNS;
    this.widths = [5.5, isWide ? 30 : 36, 9.5, ...layout.keys.map(() => (isWide ? 8 : 11)), isWide ? 18 : 24];
    this.last = layout.noteColumn;
  }

  titleBlock(): void {
    const { input, draft, last } = this;
    const { texts: { summary: words } } = input;
    const [office, country] = [{ left: 0, right: 1 }, { left: 2, right: last }];
    draft.line(0, office, input.officeName?.toUpperCase() ?? words.officeBlank, 'agency', this.widths, 18);
    draft.line(0, country, words.country, 'motto', this.widths, 18);
    draft.line(1, office, '―――――――', 'agency', this.widths, 18);
    draft.line(1, country, words.motto, 'motto-line', this.widths, 18);
    draft.line(3, { left: 0, right: last }, words.title(input.period), 'title', this.widths.map((width) => width * 0.85), 20);
    const rows = this.layout.rows;
    const figures = {
      taken: countTaken(rows, input.plan), expected: input.report.expectedUnits, unknownCounts: countUnknown(rows),
      unreadableFiles: input.report.files.filter(({ failure }) => failure !== null).length,
    };
    if (input.report.provisional) draft.line(4, { left: 0, right: last }, words.provisional(figures), 'stamp', this.widths, 20);
    else draft.line(4, { left: 0, right: last }, words.complete(figures.taken, figures.expected), 'subtitle', this.widths, 18);
    draft.span({ top: 5, bottom: 5, left: last - 1, right: last }, words.unitOfCount, 'signature-note');
  }

  header(): void {
    const { draft, layout, input } = this;
    const { headers } = input.texts.summary;
    const { headerTop: top, headerBottom: bottom } = layout;
    [headers.serial, headers.unit, headers.headcount].forEach((label, column) => {
      draft.span({ top, bottom, left: column, right: column }, label, 'header');
    });
    draft.span({ top, bottom, left: layout.noteColumn, right: layout.noteColumn }, headers.note, 'header');
    this.runs((key) => AWARDS[key.award].nature).forEach(({ left, right, key }) => {
      draft.span({ top, bottom: top, left, right }, input.texts.summary.natures[AWARDS[key.award].nature], 'header');
    });
    const isWide = layout.keys.length >= MANY_COLUMNS;
    let lines = 2;
    this.runs((key) => key.award).forEach(({ left, right, key }) => {
      const name = input.texts.awards[key.award][isWide ? 'short' : 'long'];
      draft.span({ top: top + 1, bottom: top + 1, left, right }, name, 'header');
      lines = Math.max(lines, countLines(name, this.widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0) * 0.94));
    });
    layout.keys.forEach((key, index) => {
      draft.text(bottom, layout.firstAwardColumn + index, input.texts.subjects[key.subject], 'header');
    });
    draft.height(top, lineHeight(1));
    draft.height(top + 1, lineHeight(lines));
    draft.height(bottom, lineHeight(layout.keys.some((key) => key.subject === 'household') ? 2 : 1));
  }

  /** Neighbouring award columns that share a heading. */
  private runs(headingOf: (key: AwardKey) => string): { left: number; right: number; key: AwardKey }[] {
    const found: { left: number; right: number; key: AwardKey }[] = [];
    this.layout.keys.forEach((key, index) => {
      const column = this.layout.firstAwardColumn + index;
      const last = found[found.length - 1];
      if (last !== undefined && headingOf(last.key) === headingOf(key)) last.right = column;
      else found.push({ left: column, right: column, key });
    });
    return found;
  }

  units(): void {
    this.layout.rows.forEach((row, index) => {
      const at = this.layout.firstRow + index;
      this.draft.count(at, 0, index + 1, 'text-centre');
      this.draft.text(at, 1, row.name, 'wrapped');
      this.headcount(at, row);
      this.layout.keys.forEach((key, position) => {
        const column = this.layout.firstAwardColumn + position;
        const count = countOf(row, key);
        if (count === undefined) this.draft.text(at, column, this.input.texts.unknown, 'unknown');
        else this.draft.count(at, column, count, 'count', this.trace.units.get(toUnitTraceKey(index, key)));
      });
      const note = noteOf(row, this.input.texts);
      this.draft.text(at, this.layout.noteColumn, note, note === '' ? 'wrapped' : NOTE_STYLES[row.kind]);
    });
  }

  private headcount(at: number, row: SummaryRow): void {
    const headcount = row.kind === 'unit' ? row.unit.headcount : null;
    if (headcount === null) this.draft.text(at, this.layout.headcountColumn, this.input.texts.unknown, 'unknown');
    else this.draft.count(at, this.layout.headcountColumn, headcount, 'count');
  }

  adjustments(): void {
    this.input.report.adjustments.forEach((adjustment, index) => {
      const at = this.layout.adjustmentRow + index;
      const label = this.input.texts.summary.adjustment(adjustment.reason);
      this.draft.text(at, 0, '', 'group');
      this.draft.text(at, 1, label, 'group');
      this.draft.text(at, this.layout.headcountColumn, '', 'group');
      this.layout.keys.forEach((key, position) => {
        const column = this.layout.firstAwardColumn + position;
        if (isOf(key)(adjustment)) this.draft.count(at, column, adjustment.count, 'group-count');
        else this.draft.text(at, column, '', 'group');
      });
      this.draft.text(at, this.layout.noteColumn, '', 'group');
    });
  }

  /** Stored values are the sums of what stands above, so that they hold without recalculation. */
  totals(): void {
    const { layout, draft, input } = this;
    const at = layout.totalRow;
    draft.span({ top: at, bottom: at, left: 0, right: 1 }, input.texts.summary.total, 'total-label');
    this.headcountTotal(at);
    layout.keys.forEach((key, position) => {
      const units = layout.rows.reduce((sum, row) => sum + (countOf(row, key) ?? 0), 0);
      const adjusted = input.report.adjustments.filter(isOf(key)).reduce((sum, each) => sum + each.count, units);
      this.total(layout.firstAwardColumn + position, adjusted, this.trace.totals.get(toAwardKeyText(key)));
    });
    draft.text(at, layout.noteColumn, '', 'total-label');
    draft.height(at, 22);
  }

  /** Headcounts are a base to measure by: a sum over only some units would stand below the awards it is held against. */
  private headcountTotal(at: number): void {
    const { rows, headcountColumn } = this.layout;
    let sum: number | undefined = 0;
    for (const row of rows) {
      if (row.kind !== 'unit') continue;
      sum = sum === undefined || row.unit.headcount === null ? undefined : sum + row.unit.headcount;
    }
    if (sum === undefined) this.draft.text(at, headcountColumn, this.input.texts.unknown, 'unknown');
    else this.total(headcountColumn, sum, undefined);
  }

  private total(column: number, value: number, target: string | undefined): void {
    const { firstRow, totalRow } = this.layout;
    if (totalRow === firstRow) this.draft.count(totalRow, column, value, 'total-count', target);
    else {
      const letters = toColumnLetters(column);
      const formula = `SUM(${letters}${String(firstRow + 1)}:${letters}${String(totalRow)})`;
      this.draft.formula(totalRow, column, formula, value, 'total-count', target);
    }
  }

  foot(): void {
    const { draft, input, layout, last } = this;
    const words = input.texts.summary;
    let at = layout.totalRow + 1;
    if (this.hasUnknown()) {
      draft.line(at, { left: 0, right: last }, words.unknownExplained, 'note', this.widths);
      at += 1;
    }
    const { signatures } = words;
    const middle = Math.max(2, Math.min(last - 1, Math.ceil(last / 2)));
    const [left, right] = [{ left: 0, right: 1 }, { left: middle, right: last }];
    draft.line(at + 1, right, words.placeAndDate(input.officeName), 'signature-note', this.widths, 18);
    draft.line(at + 2, left, signatures.preparer, 'signature', this.widths, 18);
    draft.line(at + 2, right, signatures.head, 'signature', this.widths, 18);
    draft.line(at + 3, left, signatures.preparerNote, 'signature-note', this.widths, 18);
    draft.line(at + 3, right, signatures.headNote, 'signature-note', this.widths, 18);
    // Room for signature and seal: the page does not end right below the words.
    draft.put(at + 7, 0, undefined, 'plain');
  }

  private hasUnknown(): boolean {
    return this.layout.rows.some((row) => row.kind !== 'unit' || row.unit.headcount === null || row.unit.unknown.length > 0);
  }
}

/** `Tổng hợp`: title block, unit × award with totals, provisional stamp, signatures. */
export function toSummarySheet(input: ResultInput, layout: SummaryLayout, trace: TraceSheet): SheetModel {
  const writer = new SummaryWriter(input, layout, trace);
  writer.titleBlock();
  writer.header();
  writer.units();
  writer.adjustments();
  writer.totals();
  writer.foot();
  return writer.draft.build({
    name: input.texts.sheetNames.summary, columnWidths: writer.widths,
    frozenRows: layout.firstRow, frozenColumns: 2, orientation: 'landscape',
    repeatRows: { first: layout.headerTop, last: layout.headerBottom }, filter: undefined, footer: input.texts.footer,
  });
}
