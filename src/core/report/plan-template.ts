import type { PlanTask } from '../domain/plan';
import type { SheetModel } from '../grid/sheet-model';
import { PLAN_SHEETS } from '../recognise/vocabulary-plan';
import { foldKey } from '../text/fold';
import type { ReportTexts } from './report-texts';
import { countLines, lineHeight, SheetDraft } from './sheet-draft';

const KEY_WIDTHS = [24, 30, 60];
/** Empty rows ruled for filling in. */
const BLANK_ROWS = 25;

/** Values of the key sheet by their row, none in an empty one. */
type KeyValues = readonly string[];

/** Key, value to fill in, and beside it what may stand there: the plan reader looks at the first two columns. */
export function toKeySheet(texts: ReportTexts, values: KeyValues = []): SheetModel {
  const { period } = texts.planTemplate;
  const draft = new SheetDraft();
  period.keys.forEach(({ key, explained }, row) => {
    draft.text(row, 0, key, 'group');
    draft.text(row, 1, values[row] ?? '', 'wrapped');
    draft.text(row, 2, explained, 'note');
    draft.height(row, lineHeight(countLines(explained, KEY_WIDTHS[2] ?? 60)));
  });
  return draft.build({
    name: period.sheet, columnWidths: KEY_WIDTHS, frozenRows: 0, frozenColumns: 0, orientation: 'landscape',
    repeatRows: undefined, filter: undefined, footer: texts.footer,
  });
}

/** A table of the plan workbook with these rows, and some to fill in. */
export function toTableSheet(table: ReportTexts['planTemplate']['tables'][number], footer: string, filled: readonly (readonly string[])[]): SheetModel {
  const draft = new SheetDraft();
  const widths = table.headers.map(([, width]) => width);
  draft.header(0, table.headers.map(([label]) => label), widths);
  const rows = Math.max(BLANK_ROWS, filled.length);
  for (let row = 1; row <= rows; row += 1) {
    const cells = filled[row - 1] ?? [];
    table.headers.forEach((_, column) => { draft.text(row, column, cells[column] ?? '', 'wrapped'); });
    if (cells.length > 0) draft.height(row, lineHeight(Math.max(...cells.map((cell, column) => countLines(cell, widths[column] ?? 10)))));
  }
  return draft.build({
    name: table.sheet, columnWidths: widths, frozenRows: 1, frozenColumns: 0, orientation: 'landscape',
    repeatRows: { first: 0, last: 0 }, filter: undefined, footer,
  });
}

/** The plan workbook of the contract, empty but for these tasks, to be filled in and read back. */
export function toPlanTemplate(texts: ReportTexts, tasks: readonly PlanTask[] = []): SheetModel[] {
  const rows = tasks.map(({ number, content, lead, cooperating, time }) => [number, content, lead, cooperating, time]);
  return [toKeySheet(texts), ...texts.planTemplate.tables.map((table) =>
    toTableSheet(table, texts.footer, PLAN_SHEETS.tasks.isOne(foldKey(table.sheet)) ? rows : []))];
}
