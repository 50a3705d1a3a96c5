import type { SheetModel, StyleName } from '../grid/sheet-model';
import type { ConsolidationReport, FileReport, UnitStatus } from './contract';
import type { ResultInput } from './result-input';
import { SheetDraft } from './sheet-draft';

const WIDTHS = [5.5, 38, 30, 24, 9, 9, 9, 9, 36];
const LAST = WIDTHS.length - 1;

const STATUS_STYLES: Readonly<Record<UnitStatus, StyleName>> = { taken: 'good', 'taken-with-warnings': 'warning', refused: 'bad' };

/** Draws `Nguồn`: the proof of the sums, then the files with their sheets below them. */
class SourceWriter {
  readonly draft = new SheetDraft();
  row = 2;

  constructor(private readonly input: ResultInput) {}

  /** Sum of the units and adjustments against the total and against a count of everything anew. */
  balance(): void {
    const { source: words, awards, subjects } = this.input.texts;
    const headers = words.balanceHeaders;
    const { draft } = this;
    this.heading(words.balanceTitle);
    draft.header(this.row, [
      headers.serial, headers.award, headers.subject, headers.units, headers.adjustments, headers.total, headers.recount,
    ], WIDTHS);
    draft.span({ top: this.row, bottom: this.row, left: 7, right: LAST }, headers.conclusion, 'header');
    this.input.report.balance.forEach((line, index) => {
      this.row += 1;
      draft.count(this.row, 0, index + 1, 'text-centre');
      draft.text(this.row, 1, awards[line.award].long, 'wrapped');
      draft.text(this.row, 2, subjects[line.subject], 'wrapped');
      [line.units, line.adjustments, line.total, line.recount].forEach((value, column) => {
        draft.count(this.row, 3 + column, value, 'count');
      });
      const conclusion = line.ok ? words.balanced : words.unbalanced;
      draft.span({ top: this.row, bottom: this.row, left: 7, right: LAST }, conclusion, line.ok ? 'good' : 'bad');
    });
    this.row += 2;
  }

  files(): number {
    const { headers, filesTitle } = this.input.texts.source;
    this.heading(filesTitle);
    const headerRow = this.row;
    this.draft.header(this.row, [
      headers.serial, headers.file, headers.unit, headers.status, headers.data,
      headers.totals, headers.groups, headers.ignored, headers.hash,
    ], WIDTHS);
    this.row += 1;
    this.input.report.files.forEach((file, index) => {
      this.file(file, index + 1);
    });
    return headerRow;
  }

  private heading(text: string): void {
    this.draft.line(this.row, { left: 0, right: LAST }, text, 'signature', WIDTHS, 18);
    this.row += 1;
  }

  private file(file: FileReport, serial: number): void {
    const { draft } = this;
    const { source: words } = this.input.texts;
    const unit = this.input.report.units.find(({ path }) => path === file.path);
    draft.count(this.row, 0, serial, 'group');
    draft.text(this.row, 1, file.path, 'group');
    draft.text(this.row, 2, unit?.name ?? file.unit?.name ?? words.unknownUnit, 'group');
    const [status, style] = this.statusOf(file);
    draft.text(this.row, 3, status, style);
    for (const column of [4, 5, 6, 7]) draft.text(this.row, column, '', 'group');
    draft.text(this.row, 8, file.sha256, 'wrapped');
    draft.height(this.row, 36);
    this.row += 1;
    if (file.failure !== null) {
      draft.text(this.row, 0, '', 'wrapped');
      draft.line(this.row, { left: 1, right: LAST }, file.failure.message, 'bad', WIDTHS);
      this.row += 1;
    }
    for (const sheet of file.sheets) {
      draft.text(this.row, 0, '', 'wrapped');
      draft.text(this.row, 1, `    ${sheet.name}`, 'wrapped');
      draft.text(this.row, 2, words.forms[sheet.form], 'wrapped');
      draft.text(this.row, 3, sheet.range ?? '', 'text-centre');
      const { data, totals, groups, ignored } = sheet.rows;
      [data, totals, groups, ignored].forEach((value, index) => {
        draft.count(this.row, 4 + index, value, 'count');
      });
      draft.text(this.row, 8, '', 'wrapped');
      this.row += 1;
    }
    for (const carried of this.input.report.units.filter(({ via, path }) => via === file.path && path !== file.path)) {
      this.carried(carried);
    }
  }

  /** File of a unit that comes through a lower result: the next level up finds its fingerprint here. */
  private carried({ path, name, status, sha256 }: ConsolidationReport['units'][number]): void {
    const { draft } = this;
    draft.text(this.row, 0, '', 'wrapped');
    draft.text(this.row, 1, `    ${path}`, 'wrapped');
    draft.text(this.row, 2, name, 'wrapped');
    draft.text(this.row, 3, this.input.texts.source.statuses[status], STATUS_STYLES[status]);
    for (const column of [4, 5, 6, 7]) draft.text(this.row, column, '', 'wrapped');
    draft.text(this.row, 8, sha256, 'wrapped');
    draft.height(this.row, 36);
    this.row += 1;
  }

  private statusOf(file: FileReport): readonly [string, StyleName] {
    const { source: words } = this.input.texts;
    if (file.failure !== null) return [words.failed, 'bad'];
    const unit = this.input.report.units.find(({ path }) => path === file.path);
    if (unit !== undefined) return [words.statuses[unit.status], STATUS_STYLES[unit.status]];
    const isResult = this.input.report.results.some(({ path }) => path === file.path);
    return isResult ? [words.lowerResult, 'good'] : [words.notConsolidated, 'warning'];
  }
}

/** `Nguồn`: what was read, with its fingerprint, and how every row of it was taken. */
export function toSourceSheet(input: ResultInput): SheetModel {
  const { texts } = input;
  const writer = new SourceWriter(input);
  writer.draft.line(0, { left: 0, right: LAST }, texts.source.title, 'title', WIDTHS, 20);
  writer.balance();
  const headerRow = writer.files();
  return writer.draft.build({
    name: texts.sheetNames.source, columnWidths: WIDTHS, frozenRows: 0, frozenColumns: 0,
    orientation: 'landscape', repeatRows: { first: headerRow, last: headerRow }, filter: undefined, footer: texts.footer,
  });
}
