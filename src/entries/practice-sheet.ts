import type { SheetModel } from '#core/grid/sheet-model';
import { SheetDraft } from '#core/report/sheet-draft';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { PRACTICE } from '#i18n/vi-practice';
import type { PracticeList } from '#ui/services';

const WIDTHS = [6, 26, 13, 22, 30];
const HEADER_ROW = 5;

/** A list with five planted faults to try the check with. */
export function toPracticeSheet(): SheetModel {
  const draft = new SheetDraft();
  draft.text(0, 0, PRACTICE.agency, 'agency');
  draft.text(1, 0, PRACTICE.unit, 'agency');
  draft.line(3, { left: 0, right: WIDTHS.length - 1 }, PRACTICE.title, 'title', WIDTHS);
  draft.header(HEADER_ROW, PRACTICE.headers, WIDTHS);
  PRACTICE.people.forEach(([serial, ...texts], index) => {
    const row = HEADER_ROW + 1 + index;
    draft.count(row, 0, serial, 'count');
    texts.forEach((text, column) => { draft.text(row, column + 1, text, 'text'); });
  });
  draft.text(HEADER_ROW + PRACTICE.people.length + 2, 0, PRACTICE.stated, 'plain');
  return draft.build({
    name: PRACTICE.sheet, columnWidths: WIDTHS, frozenRows: HEADER_ROW + 1, frozenColumns: 0, orientation: 'landscape',
    repeatRows: { first: HEADER_ROW, last: HEADER_ROW }, filter: undefined, footer: '',
  });
}

/** The list as a sheet to write into a workbook, and as a file to open. */
export function createPracticeList(): PracticeList {
  const sheet = toPracticeSheet();
  const bytes = new Uint8Array(writeWorkbook([sheet]));
  return { sheet, file: { path: `${sheet.name}.xlsx`, content: new Blob([bytes]) } };
}
