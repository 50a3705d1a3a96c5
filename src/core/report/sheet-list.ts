import type { SheetModel } from '../grid/sheet-model';
import type { Subject } from '../domain/award';
import type { ResultInput } from './result-input';
import { SheetDraft } from './sheet-draft';

const WIDTHS = [6, 33, 25, 27, 24, 11, 35, 19, 7];
const HEADER_ROW = 3;

/** `Danh sách`: every person, collective and household with the cell that names it. */
export function toListSheet(input: ResultInput): SheetModel {
  const { texts, recipients } = input;
  const draft = new SheetDraft();
  const last = WIDTHS.length - 1;
  const numberOf = (subject: Subject): number => recipients.filter(({ key }) => key.subject === subject).length;
  draft.line(0, { left: 0, right: last }, texts.list.title(input.period), 'title', WIDTHS, 20);
  draft.line(1, { left: 0, right: last }, recipients.length === 0
    ? texts.list.empty
    : texts.list.intro(numberOf('individual'), numberOf('collective'), numberOf('household')), 'note', WIDTHS);
  const { headers } = texts.list;
  draft.header(HEADER_ROW, [
    headers.serial, headers.unit, headers.name, headers.position, headers.award,
    headers.subject, headers.file, headers.sheet, headers.cell,
  ], WIDTHS);
  recipients.forEach((recipient, index) => {
    const row = HEADER_ROW + 1 + index;
    draft.count(row, 0, index + 1, 'text-centre');
    draft.text(row, 1, recipient.unitName, 'wrapped');
    draft.text(row, 2, recipient.name, 'wrapped');
    draft.text(row, 3, recipient.position, 'wrapped');
    draft.text(row, 4, texts.awards[recipient.key.award].long, 'wrapped');
    draft.text(row, 5, texts.subjects[recipient.key.subject], 'text');
    draft.text(row, 6, recipient.path, 'wrapped');
    draft.text(row, 7, recipient.sheet, 'wrapped');
    draft.text(row, 8, recipient.cell, 'text-centre');
  });
  return draft.build({
    name: texts.sheetNames.list, columnWidths: WIDTHS, frozenRows: HEADER_ROW + 1, frozenColumns: 0,
    orientation: 'landscape', repeatRows: { first: HEADER_ROW, last: HEADER_ROW },
    filter: recipients.length === 0 ? undefined : { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + recipients.length, right: last },
    footer: texts.footer,
  });
}
