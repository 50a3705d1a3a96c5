import type { DocumentMention, SheetFrame } from '../../domain/recognised';
import { foldKey } from '../../text/fold';
import { defineRule, message } from '../define-rule';

/**
 * Papers of one sheet in an impossible order (thứ tự ngày văn bản): minutes (biên bản) after the letter that submits
 * them (tờ trình), or a letter after the decision it asks for (quyết định). A decision counts only where the sheet
 * belongs to it ("Kèm theo Quyết định"): others are named as grounds. Papers of one kind with several dates say nothing.
 */
export const documentDateOrder = defineRule({
  id: 'document-date-order',
  code: 'KT213',
  severity: 'warning',
  scope: 'sheet',
  messages: {
    wrongOrder: message<{ earlier: PaperKind; earlierDate: string; later: PaperKind; laterDate: string }>(),
  },
  *check({ sheet }) {
    const papers = ORDER.flatMap((kind) => {
      const paper = onlyPaper(sheet.frame, kind);
      return paper === undefined ? [] : [paper];
    });
    for (const [index, paper] of papers.entries()) {
      const next = papers[index + 1];
      if (next === undefined || paper.date <= next.date) continue;
      yield {
        messageId: 'wrongOrder',
        data: { earlier: paper.kind, earlierDate: paper.date, later: next.kind, laterDate: next.date },
        at: { sheet: sheet.name, cell: paper.mention.at },
        related: [{ sheet: sheet.name, cell: next.mention.at }],
      };
    }
  },
});

type PaperKind = 'minutes' | 'submission-letter' | 'decision';

/** The order in which the papers must be dated. */
const ORDER: readonly PaperKind[] = ['minutes', 'submission-letter', 'decision'];

interface DatedPaper {
  readonly kind: PaperKind;
  readonly date: string;
  readonly mention: DocumentMention;
}

function onlyPaper(frame: SheetFrame, kind: PaperKind): DatedPaper | undefined {
  const dated = frame.documents.filter((mention) => mention.kind === kind && (kind !== 'decision' || isAttachedTo(frame, mention)))
    .flatMap((mention): DatedPaper[] => (mention.date === undefined ? [] : [{ kind, date: mention.date, mention }]));
  const [first] = dated;
  return dated.every(({ date }) => date === first?.date) ? first : undefined;
}

function isAttachedTo(frame: SheetFrame, { at }: DocumentMention): boolean {
  return frame.lines.some((line) => line.at.row === at.row && line.at.column === at.column
    && /\bkem theo quiet dinh\b/.test(foldKey(line.text)));
}
