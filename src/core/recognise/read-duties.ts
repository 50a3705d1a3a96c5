import { readDueTime, type DueTime } from '../domain/due-text';
import type { Duty, DutyPlace } from '../domain/duty';
import { toIsoDate } from '../grid/cell';
import type { DocumentText } from '../grid/document-text';
import { presentCells, type PresentCell, type SheetGrid, type WorkbookGrid } from '../grid/sheet-grid';
import { foldKey } from '../text/fold';
import { decodeLegacy } from '../text/legacy-encoding';
import { tidyText } from '../text/normalise';
import {
  COOPERATION_INSIDE, DUTY_HEADERS, LEADING_IN, LEAD_INSIDE, ONGOING_SECTION, OUTCOMES, PLAN_ENDS, PLAN_YEAR, TIME_INSIDE, type DutyHeader,
} from './vocabulary-duties';

/** Tasks of a plan, and the year that its times were read in. */
export interface DutyReading {
  readonly duties: readonly Duty[];
  /** Given, or named by the heading of the plan; `null` when neither. */
  readonly year: number | null;
}

interface Line {
  /** Texts of the columns, tidied. */
  readonly cells: readonly string[];
  readonly place: DutyPlace;
}

/** Tasks of a plan written as a document: of its tables, or of the lines under its sections. */
export function readDutiesOfDocument({ blocks }: DocumentText, year: number | null): DutyReading {
  let table = -1;
  const lines = blocks.flatMap((block, line): Line[] => {
    if (block.kind === 'paragraph') {
      return block.text.split('\n').map((text) => ({ cells: [tidyText(text)], place: { kind: 'line', line } }));
    }
    table += 1;
    const place = table;
    return block.rows.map((cells, row) => ({ cells: cells.map(tidyText), place: { kind: 'table', table: place, row } }));
  });
  return readLines(lines, year);
}

/** Tasks of a plan written as a workbook, whatever its sheets are called. */
export function readDutiesOfWorkbook({ sheets }: WorkbookGrid, year: number | null): DutyReading {
  const readings = sheets.map((sheet) => readLines(linesOf(sheet), year));
  return {
    duties: readings.flatMap(({ duties }) => duties),
    year: year ?? readings.find(({ duties }) => duties.length > 0)?.year ?? null,
  };
}

function linesOf(sheet: SheetGrid): Line[] {
  const rows = new Map<number, string[]>();
  for (const present of presentCells(sheet)) {
    const cells = rows.get(present.at.row) ?? [];
    while (cells.length < present.at.column) cells.push('');
    cells[present.at.column] = shown(present);
    rows.set(present.at.row, cells);
  }
  return [...rows].map(([row, cells]) => ({ cells, place: { kind: 'sheet', sheet: sheet.name, row } }));
}

function shown({ cell, style }: PresentCell): string {
  switch (cell.kind) {
    case 'text': return tidyText(decodeLegacy(cell.value, style.fontName).text);
    case 'number': return String(cell.value);
    case 'date': return (toIsoDate(cell.serial) ?? '').split('-').reverse().join('/');
    case 'boolean': return String(cell.value);
    case 'error': return cell.code;
  }
}

function readLines(lines: readonly Line[], year: number | null): DutyReading {
  const known = year ?? yearOfHeading(lines);
  const reader = new DutyReader(known);
  for (const line of lines) reader.take(line);
  return { duties: reader.duties, year: known };
}

/** The first year that the lines before the tasks name: "KẾ HOẠCH … năm 2021". */
function yearOfHeading(lines: readonly Line[]): number | null {
  for (const { cells } of lines) {
    const found = PLAN_YEAR.exec(cells.join(' '))?.[1];
    if (found !== undefined) return Number(found);
  }
  return null;
}

type Columns = ReadonlyMap<DutyHeader, number>;

interface Section {
  readonly ordinal: string;
  /** Words of its time; empty for a section that has none. */
  readonly time: string;
  readonly due: DueTime | undefined;
}

const NO_SECTION: Section = { ordinal: '', time: '', due: undefined };
const HEADERS = Object.keys(DUTY_HEADERS) as readonly DutyHeader[];
const SECTION = /^([IVX]+|[A-ZĐ])\s*[.)/:-]\s*(\S.*)$/u;
const ITEM = /^(?:(\d{1,2}(?:\.\d{1,2})?)\s*[.)/]|[-–+•*])\s*(\S.*)$/u;
const MAX_SECTION_WORDS = 8;

class DutyReader {
  readonly duties: Duty[] = [];
  private columns: Columns | undefined;
  private section: Section = NO_SECTION;
  private isListOpen = false;

  constructor(private readonly year: number | null) {}

  take(line: Line): void {
    const filled = line.cells.filter((cell) => cell !== '');
    const [first = ''] = filled;
    if (first === '') return;
    const columns = columnsOf(line.cells);
    if (columns !== undefined) this.columns = columns;
    else if (line.place.kind === 'line') this.takeLine(first, line.place);
    else if (!this.takeSection(filled) && this.columns !== undefined) this.takeRow(line, this.columns);
  }

  /** A heading over tasks: of one text, or its ordinal and a text; it begins a section, with or without a time. */
  private takeSection(filled: readonly string[]): boolean {
    const heading = headingOf(filled);
    if (heading === undefined) return false;
    const due = this.sectionDue(heading.title);
    if (due === undefined && heading.ordinal === '') return false;
    this.openSection({ ordinal: heading.ordinal, time: due === undefined ? '' : heading.title, due });
    return true;
  }

  private openSection(section: Section): void {
    this.section = section;
    this.isListOpen = section.due !== undefined;
  }

  private sectionDue(title: string): DueTime | undefined {
    const due = readDueTime(title, this.year);
    if (due.kind !== 'unclear' || due.reason === 'no-year') return due;
    const isShort = title.split(' ').length <= MAX_SECTION_WORDS;
    return isShort && ONGOING_SECTION.test(title.toLowerCase()) ? { kind: 'ongoing' } : undefined;
  }

  private takeRow({ cells, place }: Line, columns: Columns): void {
    const under = (header: DutyHeader): string => cells[columns.get(header) ?? -1] ?? '';
    const content = under('content');
    const number = under('number');
    const isContinued = columns.has('number') && number === '' && under('time') === '';
    const last = this.duties[this.duties.length - 1];
    if (isContinued && last !== undefined) {
      this.duties[this.duties.length - 1] = {
        ...last, content: joined(last.content, content), lead: joined(last.lead, under('lead')), cooperating: joined(last.cooperating, under('cooperating')),
      };
      return;
    }
    if (content === '') return;
    this.add({ number, content, lead: under('lead'), cooperating: under('cooperating'), told: under('time'), outcome: under('evidence'), place });
  }

  /** Lines of a plan without a table: items under a section, or items that tell their own time. */
  private takeLine(text: string, place: DutyPlace): void {
    const item = ITEM.exec(text);
    if (endsTasks(text)) this.openSection(NO_SECTION);
    else if (item !== null) this.takeItem(item[1] ?? '', item[2] ?? '', place);
    else if (!this.takeSection([text])) this.continueLine(text);
  }

  private takeItem(number: string, content: string, place: DutyPlace): void {
    const title = content.replace(/[:.]$/, '');
    const due = number === '' ? undefined : this.sectionDue(title);
    // "4. Quý IV" and "1/ QUÝ I" are sections too.
    if (due !== undefined) {
      this.openSection({ ordinal: '', time: title, due });
      return;
    }
    const told = TIME_INSIDE.exec(content)?.[0] ?? '';
    // Beside a table, sentences with a day are about the plan itself.
    if (!this.isListOpen && (told === '' || this.columns !== undefined)) return;
    this.add({ number, content, lead: '', cooperating: '', told, outcome: '', place });
  }

  /** A line that goes on where the one before broke off. */
  private continueLine(text: string): void {
    const last = this.duties[this.duties.length - 1];
    if (!this.isListOpen || last?.place.kind !== 'line' || !/^\p{Ll}/u.test(text)) return;
    this.duties[this.duties.length - 1] = { ...last, content: joined(last.content, text) };
  }

  private add(row: RowTexts): void {
    const { number, content, told, place } = row;
    const time = told === '' ? this.section.time : told;
    const due = told === '' && this.section.due !== undefined ? this.section.due : readDueTime(time, this.year);
    const ordinal = this.section.ordinal;
    const bare = number.replace(/[.)]$/, '');
    this.duties.push({
      number: ordinal === '' || bare === '' ? bare : `${ordinal}.${bare}`,
      content, ...officesOf(row), evidence: evidenceOf(content, row.outcome), time, due, place,
    });
  }
}

/** Ordinal and title of a row of one text, or of an ordinal and a text; `undefined` for other rows. */
function headingOf(filled: readonly string[]): { readonly ordinal: string; readonly title: string } | undefined {
  const [first = '', second] = filled;
  if (filled.length === 2 && second !== undefined) {
    const ordinal = /^([IVX]+|[A-ZĐ])[.)]?$/u.exec(first)?.[1];
    return ordinal === undefined ? undefined : { ordinal, title: second };
  }
  if (filled.length !== 1) return undefined;
  const split = SECTION.exec(first);
  return { ordinal: split?.[1] ?? '', title: split?.[2] ?? first };
}

function endsTasks(text: string): boolean {
  return PLAN_ENDS.begins(foldKey(SECTION.exec(text)?.[2] ?? text));
}

interface RowTexts {
  readonly number: string;
  readonly content: string;
  readonly lead: string;
  readonly cooperating: string;
  readonly told: string;
  /** What a column of its own says of the outcome. */
  readonly outcome: string;
  readonly place: DutyPlace;
}

function joined(left: string, right: string): string {
  return [left, right].filter((part) => part !== '').join(' ');
}

/** Columns of a header row: it names the content and one thing more. */
function columnsOf(cells: readonly string[]): Columns | undefined {
  const columns = new Map<DutyHeader, number>();
  cells.forEach((cell, index) => {
    const key = foldKey(cell);
    const header = HEADERS.find((candidate) => !columns.has(candidate) && DUTY_HEADERS[candidate].isOne(key));
    if (header !== undefined) columns.set(header, index);
  });
  return columns.has('content') && columns.size >= 2 ? columns : undefined;
}

/** Offices as their columns say; where none does, as the sentence says. */
function officesOf({ lead, cooperating, content }: RowTexts): Pick<Duty, 'lead' | 'cooperating'> {
  if (lead === '' && cooperating === '') {
    const inside = LEAD_INSIDE.exec(content);
    return { lead: inside?.[1]?.trim().replace(LEADING_IN, '') ?? '', cooperating: inside?.[2]?.trim() ?? '' };
  }
  // "Phòng Nội vụ phối hợp với các cơ quan" in the column of who does it.
  const split = cooperating === '' ? COOPERATION_INSIDE.exec(lead) : null;
  if (split === null || split.index === 0) return { lead, cooperating };
  return { lead: lead.slice(0, split.index).replace(/\s+chủ trì$/iu, ''), cooperating: lead.slice(split.index + split[0].length) };
}

function evidenceOf(content: string, outcome: string): readonly string[] {
  if (outcome !== '') return outcome.split(/\s*[;\n]\s*/).filter((part) => part !== '');
  const key = ` ${foldKey(content)} `;
  const named = OUTCOMES.filter((word) => key.includes(` ${foldKey(word)} `));
  // A longer name says what a shorter one inside it says.
  return named.filter((word) => !named.some((other) => other !== word && other.includes(word)));
}
