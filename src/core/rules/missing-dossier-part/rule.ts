import { ACCOMPANYING_PAPERS, ATTACHMENT_LINE, BLANK_DATE, BLANK_NUMBER, NEXT_PAPER } from '../../domain/paper-aliases';
import type { DossierPart, Plan } from '../../domain/plan';
import type { RecognisedSheet, RecognisedWorkbook, TextLine } from '../../domain/recognised';
import { isProposalList } from '../shared/recipients';
import { defineRule, message } from '../define-rule';

type PaperKind = (typeof ACCOMPANYING_PAPERS)[number]['kind'];

/**
 * A dossier that lacks what belongs to it (thiếu thành phần hồ sơ): the letter or the minutes that a list goes out with
 * have a number or date still to be filled in, or the plan asks for a part (minutes, signature block, a form) that is
 * nowhere in the file. What the plan does not ask for is not missed: lists go out unsigned behind a signed letter, and
 * minutes lie in files of their own.
 */
export const missingDossierPart = defineRule({
  id: 'missing-dossier-part',
  code: 'KT702',
  severity: 'warning',
  scope: 'workbook',
  messages: {
    unfilled: message<{ paper: PaperKind; blank: 'number' | 'date' | 'both' }>(),
    notThere: message<{ part: DossierPart }>(),
  },
  *check({ workbook, plan }) {
    const sheets = workbook.sheets.filter(({ visibility, tables }) => visibility === 'visible' && tables.length > 0);
    if (!sheets.some(isOfDossier)) return;
    for (const sheet of sheets) {
      for (const { line, ...data } of sheet.frame.lines.flatMap(unfilledPapers)) {
        yield { messageId: 'unfilled', data, at: { sheet: sheet.name, cell: line.at } };
      }
    }
    for (const part of missingParts(workbook, plan)) yield { messageId: 'notThere', data: { part }, at: null };
  },
});

/** Tallies and lists go with a letter; so do registrations. */
function isOfDossier({ tables }: RecognisedSheet): boolean {
  return tables.some((table) => table.form === 'tally' || table.form === 'registration' || isProposalList(table));
}

interface UnfilledPaper {
  readonly paper: PaperKind;
  readonly blank: 'number' | 'date' | 'both';
  readonly line: TextLine;
}

/** Papers of an attachment line with blanks; minutes need no number. */
function unfilledPapers(line: TextLine): UnfilledPaper[] {
  if (!ATTACHMENT_LINE.test(line.text)) return [];
  return ACCOMPANYING_PAPERS.flatMap(({ kind, name }) => [...line.text.matchAll(name)].flatMap(({ index }) => {
    const said = line.text.slice(index, nextPaper(line.text, index));
    const hasNoNumber = kind === 'submission-letter' && BLANK_NUMBER.test(said);
    const hasNoDate = BLANK_DATE.test(said);
    if (!hasNoNumber && !hasNoDate) return [];
    return [{ paper: kind, blank: !hasNoDate ? 'number' : hasNoNumber ? 'both' : 'date', line } as const];
  }));
}

function nextPaper(text: string, from: number): number {
  const next = [...text.matchAll(NEXT_PAPER)].find(({ index }) => index > from);
  return next?.index ?? text.length;
}

/** Parts that the plan asks every dossier for and that no visible sheet has. */
function missingParts({ sheets }: RecognisedWorkbook, plan: Plan | null): DossierPart[] {
  const visible = sheets.filter(({ visibility }) => visibility === 'visible');
  return (plan?.dossier ?? []).filter((part) => !visible.some((sheet) => hasPart(sheet, part)));
}

function hasPart({ frame, tables }: RecognisedSheet, part: DossierPart): boolean {
  if (part === 'signature') return frame.hasSignatureBlock;
  const paper = ACCOMPANYING_PAPERS.find(({ kind }) => kind === part);
  if (paper !== undefined) return frame.lines.some(({ text }) => text.search(paper.name) >= 0);
  return tables.some(({ form, recipients }) => form === part
    || (isList(form) && recipients.some(({ subject }) => isList(part) && (subject === 'collective') === (part === 'collective-list'))));
}

function isList(form: string): boolean {
  return form === 'person-list' || form === 'collective-list';
}
