import type { AwardKey } from '../domain/award';
import { toColumnLetters } from '../grid/address';
import type { SheetModel, StyleName } from '../grid/sheet-model';
import { toRoman } from '../text/roman-number';
import { drawNotes, drawOfficeLines, drawSignatures, drawTitle, type FrameShape, type ProvinceInput } from './province-frame';
import { figureOf, recountProvince, toProvinceTable, type LineSpan, type ProvinceLine, type ProvinceTable } from './province-table';
import { noteOf, type SummaryRow } from './result-rows';
import { countLines, lineHeight, SheetDraft } from './sheet-draft';

const UNIT_COLUMN = 1;
const SUM_COLUMN = 2;
const FIRST_AWARD_COLUMN = 3;
/** From this many award columns on, they are narrow and headed by short names. */
const MANY_COLUMNS = 9;

type Sums = Extract<ProvinceLine, { kind: 'subtotal' | 'total' }>;

/** Draws the sheet unit by unit: one column an award, "Cộng" for each group, "Tổng cộng" over these alone. */
class UnitSheetWriter {
  readonly draft = new SheetDraft();
  readonly shape: FrameShape;
  readonly table: ProvinceTable;
  readonly headerTop: number;
  private readonly firstRow: number;
  private readonly noteColumn: number;

  constructor(private readonly input: ProvinceInput) {
    this.table = toProvinceTable(input.report, input.plan);
    const { keys } = this.table;
    const isWide = keys.length >= MANY_COLUMNS;
    this.shape = { widths: [6, isWide ? 32 : 38, 10, ...keys.map(() => (isWide ? 8.5 : 11.5)), isWide ? 18 : 24], leftEnd: 1 };
    this.noteColumn = FIRST_AWARD_COLUMN + keys.length;
    const { units } = input.words;
    drawOfficeLines(this.draft, input, this.shape);
    this.headerTop = 1 + drawTitle(this.draft, input, this.shape, 3, {
      title: units.title, below: [units.span(input.asOf, input.report.period), units.proposals(input.report.period)],
    });
    this.draft.span({ top: this.headerTop - 1, bottom: this.headerTop - 1, left: this.noteColumn - 1, right: this.noteColumn },
      input.texts.summary.unitOfCount, 'signature-note');
    this.firstRow = this.headerTop + 3;
  }

  header(): void {
    const { draft, headerTop: top, noteColumn, input: { texts, words: { units: { headers } } } } = this;
    const bottom = top + 2;
    draft.span({ top, bottom, left: 0, right: 0 }, headers.serial, 'header');
    draft.span({ top, bottom, left: UNIT_COLUMN, right: UNIT_COLUMN }, headers.unit, 'header');
    draft.span({ top, bottom, left: noteColumn, right: noteColumn }, headers.note, 'header');
    draft.span({ top, bottom: top, left: SUM_COLUMN, right: noteColumn - 1 }, headers.awards, 'header');
    draft.span({ top: top + 1, bottom, left: SUM_COLUMN, right: SUM_COLUMN }, headers.sum, 'header');
    const name = this.table.keys.length >= MANY_COLUMNS ? 'short' : 'long';
    let lines = 1;
    this.runs().forEach(({ left, right, key }) => {
      const label = texts.awards[key.award][name];
      draft.span({ top: top + 1, bottom: top + 1, left, right }, label, 'header');
      const width = this.shape.widths.slice(left, right + 1).reduce((sum, each) => sum + each, 0);
      lines = Math.max(lines, countLines(label, width * 0.94));
    });
    this.table.keys.forEach(({ subject }, index) => { draft.text(bottom, FIRST_AWARD_COLUMN + index, texts.subjects[subject], 'header'); });
    draft.height(top, lineHeight(1));
    draft.height(top + 1, lineHeight(lines));
    draft.height(bottom, lineHeight(this.table.keys.some(({ subject }) => subject === 'household') ? 2 : 1));
  }

  /** Neighbouring columns of one award share its name. */
  private runs(): { left: number; right: number; key: AwardKey }[] {
    const found: { left: number; right: number; key: AwardKey }[] = [];
    this.table.keys.forEach((key, index) => {
      const column = FIRST_AWARD_COLUMN + index;
      const last = found[found.length - 1];
      if (last?.key.award === key.award) last.right = column;
      else found.push({ left: column, right: column, key });
    });
    return found;
  }

  lines(): void {
    this.table.lines.forEach((line, index) => {
      const at = this.firstRow + index;
      switch (line.kind) {
        case 'group': this.heading(at, toRoman(line.number), line.name ?? this.input.words.units.otherUnits); break;
        case 'adjustments': this.heading(at, toRoman(line.number), this.input.words.units.adjustments); break;
        case 'section': this.heading(at, '', this.input.words.units.sections[line.section]); break;
        case 'unit': this.unit(at, index, line.number, line.row); break;
        case 'adjustment': this.adjustment(at, index, line.reason); break;
        case 'subtotal': case 'total': this.sums(at, index, line); break;
      }
    });
  }

  private heading(at: number, number: string, label: string): void {
    this.draft.text(at, 0, number, 'total-label');
    this.draft.span({ top: at, bottom: at, left: UNIT_COLUMN, right: this.noteColumn }, label, 'group');
  }

  private unit(at: number, index: number, number: number, row: SummaryRow): void {
    this.draft.count(at, 0, number, 'text-centre');
    this.draft.text(at, UNIT_COLUMN, row.name, 'wrapped');
    this.figures(at, index);
    const note = noteOf(row, this.input.texts);
    this.draft.text(at, this.noteColumn, note, note === '' ? 'wrapped' : 'warning');
  }

  private adjustment(at: number, index: number, reason: string): void {
    this.draft.text(at, 0, '', 'text');
    this.draft.text(at, UNIT_COLUMN, reason, 'wrapped');
    this.figures(at, index);
    this.draft.text(at, this.noteColumn, '', 'wrapped');
  }

  /** Figures of one unit with their sum; a sum over figures of which one is not known is not known. */
  private figures(at: number, index: number): void {
    const { draft, table } = this;
    const figures = table.keys.map((key) => figureOf(table, index, key));
    figures.forEach((figure, position) => {
      const column = FIRST_AWARD_COLUMN + position;
      if (figure === undefined) draft.text(at, column, this.input.texts.unknown, 'unknown');
      else if (figure === null) draft.text(at, column, '', 'text');
      else draft.count(at, column, figure, 'count');
    });
    if (figures.length === 0 || figures.includes(undefined)) draft.text(at, SUM_COLUMN, this.input.texts.unknown, 'unknown');
    else draft.formula(at, SUM_COLUMN, this.acrossOf(at), addUp(figures), 'count');
  }

  private acrossOf(at: number): string {
    const row = String(at + 1);
    return `SUM(${toColumnLetters(FIRST_AWARD_COLUMN)}${row}:${toColumnLetters(this.noteColumn - 1)}${row})`;
  }

  private sums(at: number, index: number, { kind, adds }: Sums): void {
    const { draft, table, input: { words: { units } } } = this;
    const label: StyleName = 'total-label';
    draft.span({ top: at, bottom: at, left: 0, right: UNIT_COLUMN }, units[kind], label);
    const figures = table.keys.map((key) => figureOf(table, index, key) ?? 0);
    figures.forEach((figure, position) => {
      const column = FIRST_AWARD_COLUMN + position;
      const formula = this.downOf(column, kind, adds);
      if (formula === '') draft.count(at, column, figure, 'total-count');
      else draft.formula(at, column, formula, figure, 'total-count');
    });
    if (figures.length === 0) draft.count(at, SUM_COLUMN, 0, 'total-count');
    else draft.formula(at, SUM_COLUMN, this.acrossOf(at), addUp(figures), 'total-count');
    draft.text(at, this.noteColumn, '', label);
    if (kind === 'total') draft.height(at, 22);
  }

  /** "Cộng" adds spans of units; "Tổng cộng" names each "Cộng", so that nothing between them can slip in. */
  private downOf(column: number, kind: Sums['kind'], adds: readonly LineSpan[]): string {
    const letters = toColumnLetters(column);
    const cellOf = (line: number): string => `${letters}${String(this.firstRow + line + 1)}`;
    const isOfSubtotals = kind === 'total' && adds.every(({ first }) => this.table.lines[first]?.kind === 'subtotal');
    if (isOfSubtotals) return adds.map(({ first }) => cellOf(first)).join('+');
    const spans = adds.map(({ first, last }) => (first === last ? cellOf(first) : `${cellOf(first)}:${cellOf(last)}`));
    return spans.length === 0 ? '' : `SUM(${spans.join(',')})`;
  }

  foot(): void {
    const { input, table, draft, shape } = this;
    const wrong = recountProvince(table, input.report).filter(({ ok }) => !ok);
    const { units } = input.words;
    const notes = [...units.explained, ...(wrong.length === 0 ? [] : [units.mismatch(wrong.map((key) => input.texts.awardLabel(key)))])];
    const next = drawNotes(draft, shape, this.firstRow + table.lines.length, notes);
    drawSignatures(draft, input, shape, next + 1);
  }
}

function addUp(figures: readonly (number | null | undefined)[]): number {
  return figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0);
}

/** The sheet to the province, unit by unit, with its groups (layout of `domain.md` 4.6). */
export function toProvinceUnitSheet(input: ProvinceInput): SheetModel {
  const writer = new UnitSheetWriter(input);
  writer.header();
  writer.lines();
  writer.foot();
  return writer.draft.build({
    name: input.words.sheetNames.units, columnWidths: writer.shape.widths,
    frozenRows: writer.headerTop + 3, frozenColumns: 2, orientation: 'landscape',
    repeatRows: { first: writer.headerTop, last: writer.headerTop + 2 }, filter: undefined, footer: input.texts.footer,
  });
}
