import type { DocumentBlock, DocumentText } from '../grid/document-text';
import { tidyText } from '../text/normalise';
import { subjectsOfHeader } from './header-subject';

/** A line of a report with the lines it stands under (dòng của báo cáo). */
export interface ReportLine {
  /** From 1: lines of a text, paragraphs and table rows of a document. */
  readonly number: number;
  readonly text: string;
  /** Nearest first. */
  readonly under: readonly { readonly line: number; readonly text: string }[];
  /** Cells of a table row, and those of the row its columns are headed by; left out elsewhere. */
  readonly row?: { readonly header: readonly string[]; readonly cells: readonly string[] };
}

/**
 * Marks that a line may begin with, from the outermost in. A line that ends in a colon stands over what follows even
 * without one: Word keeps numbers and dashes of lists apart from the text.
 */
const MARKS: readonly { readonly rank: number; readonly mark: RegExp }[] = [
  { rank: 0, mark: /^[A-H]\s*[.)]\s/ },
  { rank: 1, mark: /^[IVX]+\s*[.)-]\s/ },
  // Three digits behind a point are thousands: "1.762 cá nhân".
  { rank: 4, mark: /^\d+\.\d{1,2}(?:\.\d{1,2})*\s*[.)]?\s/ },
  { rank: 3, mark: /^\d+\s*[.)]\s/ },
  { rank: 5, mark: /^[a-zđ]\s*[.)]\s/ },
  { rank: 6, mark: /^\*/ },
  { rank: 7, mark: /^[-–—](?:\s|(?=\p{L}))/u },
  { rank: 8, mark: /^[+•·]/ },
];
const COLON_RANK = 6.5;
const PLAIN_RANK = 10;
/** From here in, marks are of items: one that has come to its end says nothing of a line without a mark behind it. */
const INNER_RANK = 6;

interface Draft {
  readonly number: number;
  text: string;
  readonly rank: number | undefined;
  readonly row?: ReportLine['row'];
}

/** The lines of a report that hold something, each under its headings. Lines that a break cut apart are one. */
export function toReportLines(document: DocumentText): ReportLine[] {
  const stack: { readonly rank: number; readonly line: number; readonly text: string }[] = [];
  return joinBroken(toDrafts(document)).map(({ number, text, rank, row }) => {
    const own = rank ?? (text.endsWith(':') ? COLON_RANK : PLAIN_RANK);
    const isFree = rank === undefined;
    // Without a mark a line says nothing of what it ends: only other such lines go.
    while (stack.length > 0 && endsAt(stack[stack.length - 1]?.rank ?? 0, own, isFree)) stack.pop();
    const under = stack.filter(({ rank: above, text: heading }) => !isFree || above < INNER_RANK || !/[.;!?]$/.test(heading))
      .map(({ line, text: heading }) => ({ line, text: heading })).reverse();
    stack.push({ rank: own, line: number, text });
    return { number, text, under, ...(row === undefined ? {} : { row }) };
  });
}

function endsAt(above: number, own: number, isFree: boolean): boolean {
  return isFree ? above === PLAIN_RANK || (own === COLON_RANK && above === COLON_RANK) : above >= own;
}

function toDrafts({ blocks }: DocumentText): Draft[] {
  const drafts: Draft[] = [];
  let number = 0;
  for (const block of blocks) {
    for (const { text, row } of linesOf(block)) {
      number += 1;
      const tidy = tidyText(text);
      if (tidy !== '') drafts.push({ number, text: tidy, rank: row === undefined ? rankOf(tidy) : undefined, ...(row === undefined ? {} : { row }) });
    }
  }
  return drafts;
}

/** A table head may have a row of titles above the one that names subjects. */
const MOST_HEADER_ROWS = 3;

function linesOf(block: DocumentBlock): { readonly text: string; readonly row?: NonNullable<ReportLine['row']> }[] {
  if (block.kind === 'paragraph') return block.text.split('\n').map((text) => ({ text }));
  const header = block.rows.slice(0, MOST_HEADER_ROWS).find((cells) => subjectsOfHeader(cells).some((subject) => subject !== undefined))
    ?? block.rows[0] ?? [];
  return block.rows.map((cells) => ({ text: cells.join(' '), row: { header, cells } }));
}

/** The text of a line without the mark it begins with. */
export function withoutMark(text: string): string {
  const mark = MARKS.map(({ mark: pattern }) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
  return mark === undefined ? text : text.slice(mark.length).trim();
}

function rankOf(text: string): number | undefined {
  return MARKS.find(({ mark }) => mark.test(`${text} `))?.rank;
}

/** A line cut by its editor: the next has no mark and goes on in small letters or digits. */
function joinBroken(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined[joined.length - 1];
    const isPart = last !== undefined && last.row === undefined && draft.row === undefined && draft.rank === undefined
      && !/[.;:!?]$/.test(last.text) && /^[\p{Ll}\d(]/u.test(draft.text);
    if (isPart) last.text = `${last.text} ${draft.text}`;
    else joined.push({ ...draft });
  }
  return joined;
}

/** Sentences and parts of sentences of a line, in order; together they are the line but for what parts them. */
export function clausesOf(text: string): string[] {
  return text.split(/;|(?<=[^\s\d])\.\s+(?=\p{Lu})/u).map((clause) => clause.trim()).filter((clause) => clause !== '');
}
