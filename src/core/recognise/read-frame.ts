import type {
  DocumentMention, PeriodMention, SheetFrame, TextLine,
} from '../domain/recognised';
import { readDateText } from '../domain/date-text';
import { foldKey } from '../text/fold';
import { isSignature } from './signature';
import type { SheetView, ViewCell, ViewRow } from './sheet-view';
import { ATTACHMENT_WORDS, MOTTO_WORDS, TITLE_WORDS } from './vocabulary';
import {
  DOCUMENT_DATE, DOCUMENT_NAMES, DOCUMENT_NUMBER, NUMBER_LINE, PLACE_DATE_LINE,
  SCHOOL_YEAR_PATTERN, SHORT_SCHOOL_YEAR_PATTERN, WORK_YEAR_PATTERN,
} from './vocabulary-frame';

/** Rows of one table, header included. */
export interface TableRows {
  readonly first: number;
  readonly last: number;
}

/** Reads what stands above, between and below the tables of a sheet. */
export function readFrame(view: SheetView, tables: readonly TableRows[]): SheetFrame {
  const isFramed = (row: ViewRow) => !tables.some((table) => row.row >= table.first && row.row <= table.last);
  const outside = view.rows.filter(isFramed);
  const lines: TextLine[] = outside.flatMap((row) => row.cells.flatMap(toLines));
  const top = tables[0]?.first ?? Number.MAX_SAFE_INTEGER;
  const head = outside.filter((row) => row.row < top);
  const title = readTitle(view, head);
  const unitLines = readUnitLines(head, title);
  return {
    lines,
    title,
    unitLines,
    documents: lines.flatMap(readDocuments),
    periods: lines.flatMap((line) => readPeriods(line, title)),
    hasSignatureBlock: outside.some((row) => row.row > top && isSignature(row.cells)),
  };
}

function toLines(cell: ViewCell): TextLine[] {
  return cell.cell.kind === 'text' ? cell.lines.map((text) => ({ at: cell.at, text })) : [];
}

const MAX_TITLE_ROWS = 5;
/** Without a title only the first rows can name the office; further down are data. */
const MAX_OFFICE_ROWS = 6;

/** The title: a line with title words, with the lines directly below that go on with it. */
function readTitle(view: SheetView, head: readonly ViewRow[]): TextLine | undefined {
  const candidates = head.flatMap((row) => row.cells.map((cell) => ({ row, cell })))
    .filter(({ row, cell }) => row.cells.length <= 2 && isTitleLine(cell.key, cell.text));
  const [best] = candidates.sort((left, right) => titleRank(view, right.cell) - titleRank(view, left.cell));
  if (best === undefined) return undefined;
  const parts = [best.cell.text];
  for (let row = best.row.row + 1; row < best.row.row + MAX_TITLE_ROWS; row += 1) {
    const next = head.find((other) => other.row === row);
    const [cell, ...others] = next?.cells ?? [];
    if (cell === undefined || others.length > 0 || cell.cell.kind !== 'text') break;
    if (ATTACHMENT_WORDS.isIn(cell.key) || cell.at.column > best.cell.at.column + 2 || /^[(\d]|:$/.test(cell.text)) break;
    parts.push(cell.text);
  }
  return { at: best.cell.at, text: parts.join(' ') };
}

function isTitleLine(key: string, text: string): boolean {
  return !ATTACHMENT_WORDS.isIn(key) && !MOTTO_WORDS.isIn(key) && !NUMBER_LINE.test(text) && !PLACE_DATE_LINE.test(text)
    && TITLE_WORDS.isIn(key) && text.length >= 6;
}

function titleRank(view: SheetView, cell: ViewCell): number {
  const merge = view.mergeAt(cell.at.row, cell.at.column);
  const isCapital = cell.text === cell.text.toUpperCase() ? 2 : 0;
  const isWide = merge !== undefined && merge.right - merge.left >= 2 ? 2 : 0;
  return (TITLE_WORDS.begins(cell.key) ? 4 : 0) + isCapital + isWide + (cell.style.bold ? 1 : 0);
}

/** Lines at the top left that say who issues the sheet, the superior office first. */
function readUnitLines(head: readonly ViewRow[], title: TextLine | undefined): TextLine[] {
  const lines: TextLine[] = [];
  const last = title === undefined ? MAX_OFFICE_ROWS : title.at.row;
  for (const row of head) {
    if (row.row >= last) break;
    for (const line of row.cells.flatMap(toLines)) {
      const key = foldKey(line.text);
      const isOffice = !MOTTO_WORDS.isIn(key) && !ATTACHMENT_WORDS.isIn(key) && !NUMBER_LINE.test(line.text)
        && !PLACE_DATE_LINE.test(line.text) && /\p{L}{3}/u.test(line.text) && !/^\(.*\)$/.test(line.text);
      if (isOffice) lines.push(line);
    }
  }
  return lines;
}

function readDocuments(line: TextLine): DocumentMention[] {
  const found: { readonly kind: DocumentMention['kind']; readonly index: number }[] = [];
  for (const { kind, pattern } of DOCUMENT_NAMES) {
    for (const match of line.text.matchAll(pattern)) found.push({ kind, index: match.index });
  }
  found.sort((left, right) => left.index - right.index);
  return found.flatMap(({ kind, index }, position) => {
    const text = line.text.slice(index, found[position + 1]?.index);
    const number = DOCUMENT_NUMBER.exec(text)?.groups?.['number'];
    const date = DOCUMENT_DATE.exec(text)?.groups?.['date'];
    if (number === undefined && date === undefined) return [];
    const read = date === undefined ? undefined : readDateText(date);
    return [{ kind, number, date: read?.precision === 'day' ? read.iso : undefined, at: line.at, text }];
  });
}

function readPeriods(line: TextLine, title: TextLine | undefined): PeriodMention[] {
  const key = foldKey(line.text);
  const common = { at: line.at, line: line.text, place: placeOf(line, key, title) } as const;
  const years = [...schoolYears(key, SCHOOL_YEAR_PATTERN), ...schoolYears(key, SHORT_SCHOOL_YEAR_PATTERN)];
  if (years.length > 0) return years.map(([from, to]) => ({ ...common, ...toSchoolYear(from, to) }));
  const [match] = common.place === 'title' ? key.matchAll(WORK_YEAR_PATTERN) : [];
  const year = match?.groups?.['year'];
  return year === undefined ? [] : [{ ...common, kind: 'work-year', text: year, possible: true }];
}

function placeOf(line: TextLine, key: string, title: TextLine | undefined): PeriodMention['place'] {
  if (ATTACHMENT_WORDS.isIn(key)) return 'attachment';
  return title?.text.includes(line.text) === true ? 'title' : 'other';
}

/** First and last year of each school year; "2020-21" takes its century from the first. */
function schoolYears(key: string, pattern: RegExp): (readonly [number, number])[] {
  return [...key.matchAll(pattern)].map((match) => {
    const from = Number(match.groups?.['from']);
    const to = Number(match.groups?.['to']);
    return [from, to < 100 ? Math.floor(from / 100) * 100 + to : to] as const;
  });
}

function toSchoolYear(from: number, to: number): Pick<PeriodMention, 'kind' | 'text' | 'possible'> {
  return { kind: 'school-year', text: `${from}-${to}`, possible: to === from + 1 };
}
