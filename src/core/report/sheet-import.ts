import type { CellRange } from '../grid/range';
import type { SheetModel } from '../grid/sheet-model';
import type { ImportMapping } from '../submission/import-mapping';
import type { ImportRow } from '../submission/import-rows';
import type { ImportTexts } from './province-texts';
import type { ReportTexts } from './report-texts';
import { SheetDraft } from './sheet-draft';

const MOST_WIDTH = 42;
const DRY_WIDTHS = [6, 34, 26, 60, 40, 20, 8];
const DRY_HEADER = 4;

/** What the mapping and the files come to: rows that arrive, rows that do not. */
export interface ImportOutcome {
  readonly mapping: ImportMapping;
  readonly rows: readonly ImportRow[];
}

/** The sheet as the receiving system reads it: header in the first row, nothing above or below, only rows it takes. */
export function toImportSheet({ mapping, rows }: ImportOutcome, texts: ReportTexts): SheetModel {
  const draft = new SheetDraft();
  const taken = rows.filter(({ drops }) => drops.length === 0);
  const widths = mapping.columns.map(({ header }, column) =>
    Math.min(MOST_WIDTH, 3 + Math.max(header.length, ...taken.map(({ cells }) => String(cells[column] ?? '').length))));
  draft.header(0, mapping.columns.map(({ header }) => header), widths);
  taken.forEach(({ cells }, index) => {
    cells.forEach((value, column) => {
      if (typeof value === 'number') draft.count(index + 1, column, value, 'count');
      else draft.text(index + 1, column, value ?? '', 'text');
    });
  });
  return draft.build({
    name: mapping.sheet, columnWidths: widths, frozenRows: 1, frozenColumns: 0, orientation: 'landscape',
    repeatRows: { first: 0, last: 0 }, filter: undefined, footer: texts.footer,
  });
}

/** The dry run (chạy thử): each row that the receiving system would drop, why, and the cell to mend; no names of people. */
export function toDryRunSheet({ mapping, rows }: ImportOutcome, texts: ReportTexts, words: ImportTexts): SheetModel {
  const draft = new SheetDraft();
  const dropped = rows.filter(({ drops }) => drops.length > 0);
  const whole = { left: 0, right: DRY_WIDTHS.length - 1 };
  draft.line(0, whole, words.title, 'title', DRY_WIDTHS, 20);
  draft.line(1, whole, words.of(mapping.name), 'subtitle', DRY_WIDTHS, 18);
  draft.line(2, whole, words.counts(rows.length - dropped.length, dropped.length), 'note', DRY_WIDTHS);
  const { headers } = words;
  draft.header(DRY_HEADER, [headers.serial, headers.unit, headers.award, headers.reasons, headers.file, headers.sheet, headers.cell], DRY_WIDTHS);
  dropped.forEach(({ unit, key, drops, source }, index) => {
    const at = DRY_HEADER + 1 + index;
    draft.count(at, 0, index + 1, 'text-centre');
    draft.text(at, 1, unit, 'wrapped');
    draft.text(at, 2, key === null ? '' : texts.awardLabel(key), 'wrapped');
    draft.text(at, 3, drops.map((drop) => words.drop(drop)).join('; '), 'warning');
    draft.text(at, 4, source?.path ?? '', 'wrapped');
    draft.text(at, 5, source?.sheet ?? '', 'wrapped');
    draft.text(at, 6, source?.cell ?? '', 'text-centre');
  });
  const filter: CellRange = { top: DRY_HEADER, left: 0, bottom: DRY_HEADER + dropped.length, right: DRY_WIDTHS.length - 1 };
  return draft.build({
    name: words.sheetName, columnWidths: DRY_WIDTHS, frozenRows: DRY_HEADER + 1, frozenColumns: 0, orientation: 'landscape',
    repeatRows: { first: DRY_HEADER, last: DRY_HEADER }, filter: dropped.length === 0 ? undefined : filter, footer: texts.footer,
  });
}
