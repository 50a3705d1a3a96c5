import type { SheetModel } from '../grid/sheet-model';
import type { ReportTexts } from './report-texts';
import { countLines, lineHeight, SheetDraft } from './sheet-draft';

const KEY_WIDTHS = [24, 30, 60];
/** Empty rows ruled for filling in. */
const BLANK_ROWS = 25;

/** Key, value to fill in, and beside it what may stand there: the plan reader looks at the first two columns. */
function toKeySheet(texts: ReportTexts): SheetModel {
  const { period } = texts.planTemplate;
  const draft = new SheetDraft();
  period.keys.forEach(({ key, explained }, row) => {
    draft.text(row, 0, key, 'group');
    draft.text(row, 1, '', 'wrapped');
    draft.text(row, 2, explained, 'note');
    draft.height(row, lineHeight(countLines(explained, KEY_WIDTHS[2] ?? 60)));
  });
  return draft.build({
    name: period.sheet, columnWidths: KEY_WIDTHS, frozenRows: 0, frozenColumns: 0, orientation: 'landscape',
    repeatRows: undefined, filter: undefined, footer: texts.footer,
  });
}

function toTableSheet(table: ReportTexts['planTemplate']['tables'][number], footer: string): SheetModel {
  const draft = new SheetDraft();
  const widths = table.headers.map(([, width]) => width);
  draft.header(0, table.headers.map(([label]) => label), widths);
  for (let row = 1; row <= BLANK_ROWS; row += 1) table.headers.forEach((_, column) => { draft.text(row, column, '', 'wrapped'); });
  return draft.build({
    name: table.sheet, columnWidths: widths, frozenRows: 1, frozenColumns: 0, orientation: 'landscape',
    repeatRows: { first: 0, last: 0 }, filter: undefined, footer,
  });
}

/** The empty plan workbook of the contract, to be filled in and read back. */
export function toPlanTemplate(texts: ReportTexts): SheetModel[] {
  return [toKeySheet(texts), ...texts.planTemplate.tables.map((table) => toTableSheet(table, texts.footer))];
}
