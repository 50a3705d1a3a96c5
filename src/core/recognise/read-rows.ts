import type { CellAddress } from '../grid/address';
import type { IgnoredReason, TableColumn, TableRow } from '../domain/recognised';
import { readAwards, readSubject, readTitleSubject } from './award-aliases';
import { isNumberingRow, type TableBand } from './find-tables';
import type { SheetView, ViewCell } from './sheet-view';
import { isSignature } from './signature';
import { readStatedNumber } from './stated-counts';
import {
  CLOSING_WORDS, ENDING_WORDS, GROUP_WORDS, NONE_WORDS, readSumLabel,
} from './vocabulary';

/** Row ledger of one table. */
export interface RowLedger {
  readonly rows: readonly TableRow[];
}

const ROMAN = /^(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})[.)]?$/i;
const LETTER = /^[A-ZĐ][.)]?$/;
const ARABIC = /^\d{1,4}(?:\.\d{1,3})*[.)]?$/;
const MAX_BLANK_ROWS = 8;
const MAX_SUM_LABEL = 60;

/** Accounts for every row below the header until the table ends. */
export function readRows(view: SheetView, band: TableBand, columns: readonly TableColumn[]): RowLedger {
  const reader = new RowReader(view, band, columns);
  const drafts: RowDraft[] = [];
  let blanks: number[] = [];
  for (let row = band.bodyFirst; row <= band.bodyLimit; row += 1) {
    const cells = reader.cellsOf(row);
    if (cells.length === 0) {
      blanks.push(row);
      if (blanks.length > MAX_BLANK_ROWS) break;
      continue;
    }
    if (reader.endsTable(row, cells, blanks.length)) break;
    drafts.push(...blanks.map((blank): RowDraft => ({ kind: 'ignored', row: blank, reason: 'blank' })));
    blanks = [];
    drafts.push(reader.draftOf(row, cells));
  }
  return { rows: settleGroups(drafts) };
}

type RowDraft =
  | Extract<TableRow, { kind: 'ignored' }>
  | SettledDraft;

interface SettledDraft {
  readonly kind: 'data' | 'group' | 'summed';
  readonly row: number;
  readonly label: string;
  readonly labelAt: CellAddress;
  /** The serial is a roman numeral or letter, so the row is a heading only if rows stand below it. */
  readonly isOrdinalHeading: boolean;
  readonly isSubtotalWord: boolean;
  readonly hasFigures: boolean;
}

function isOrdinalSerial(text: string): boolean {
  return ARABIC.test(text) || ROMAN.test(text) || LETTER.test(text);
}

function isHeadingOrdinal(serial: ViewCell | undefined): boolean {
  return serial !== undefined && (ROMAN.test(serial.text) || LETTER.test(serial.text));
}

class RowReader {
  private readonly serial: number | undefined;
  private readonly naming: readonly number[];
  private readonly basis: string;

  constructor(
    private readonly view: SheetView,
    private readonly band: TableBand,
    columns: readonly TableColumn[],
  ) {
    this.serial = columns.find((column) => column.role.kind === 'serial')?.column;
    this.naming = columns
      .filter((column) => NAMING_KINDS.has(column.role.kind))
      .map((column) => column.column);
    const header = Array.from({ length: band.last - band.first + 1 }, (_, index) => view.rowAt(band.first + index)?.cells ?? []);
    this.basis = JSON.stringify(['row', band.left, band.right, columns, header.map((cells) => cells.map(({ at, key }) => [at.column, key]))]);
  }

  /** What a row is; the same as before where neither it nor the header changed. */
  draftOf(row: number, cells: readonly ViewCell[]): RowDraft {
    const viewRow = this.view.rowAt(row);
    if (viewRow === undefined || this.view.isMerged(row)) return this.classify(row, cells);
    return this.view.readings.of(this.basis, viewRow, () => this.classify(row, cells));
  }

  /** Cells of a row that stand between the sides of the table. */
  cellsOf(row: number): readonly ViewCell[] {
    const cells = this.view.rowAt(row)?.cells ?? [];
    return cells.filter(({ at }) => at.column >= this.band.left && at.column <= this.band.right);
  }

  /** Signatures, closing lines and notes end a table; so does a line of text after a gap. */
  endsTable(row: number, cells: readonly ViewCell[], blanksBefore: number): boolean {
    const serial = this.serialOf(cells);
    const [first] = cells;
    if (first === undefined || (serial !== undefined && isOrdinalSerial(serial.text))) return false;
    if (!cells.every((cell) => cell.cell.kind === 'text' && cell.formula === undefined)) return false;
    if (isSignature(cells) || (ENDING_WORDS.begins(first.key) && cells.length <= 2)) return true;
    return cells.length === 1 && this.isClosing(row, first, blanksBefore);
  }

  private isClosing(row: number, line: ViewCell, blanksBefore: number): boolean {
    if (this.isHeadingOfRows(row, line)) return false;
    if (readStatedNumber(line.text) !== undefined) return true;
    return blanksBefore > 0 && this.isOutside(line) && readSumLabel(line.text) === undefined;
  }

  /** A line of text that does not stand in a naming column. */
  private isOutside(cell: ViewCell): boolean {
    return !this.naming.includes(cell.at.column);
  }

  /** Rows with a serial number follow: then the line is a heading inside the table, not its end. */
  private isHeadingOfRows(row: number, cell: ViewCell): boolean {
    if (isClosingLine(cell.key)) return false;
    for (let below = row + 1; below <= Math.min(row + 2, this.band.bodyLimit); below += 1) {
      const cells = this.cellsOf(below);
      if (cells.length === 0) continue;
      const serial = this.serialOf(cells);
      return serial !== undefined && ARABIC.test(serial.text);
    }
    return false;
  }

  classify(row: number, cells: readonly ViewCell[]): RowDraft {
    const label = this.labelOf(cells);
    const serial = this.serialOf(cells);
    const sum = label !== undefined && this.isSumLabel(label) ? readSumLabel(label.text) : undefined;
    const isHeading = this.isHeading(row, cells, serial, label);
    const reason = sum === undefined ? this.reasonToIgnore(row, cells, isHeading) : undefined;
    if (reason !== undefined) return { kind: 'ignored', row, reason };
    const draft = {
      ...this.placeOf(row, label),
      isOrdinalHeading: isHeadingOrdinal(serial),
      isSubtotalWord: sum?.isSubtotal === true,
      hasFigures: cells.some((cell) => cell.cell.kind === 'number'),
    };
    if (sum !== undefined) return { ...draft, kind: 'summed' };
    if (serial !== undefined && cells.length === 1) return { ...draft, kind: 'group', label: serial.text, labelAt: serial.at };
    return { ...draft, kind: draft.isOrdinalHeading || isHeading ? 'group' : 'data' };
  }

  private placeOf(row: number, label: ViewCell | undefined): Pick<SettledDraft, 'row' | 'label' | 'labelAt'> {
    const at = { row, column: this.naming[0] ?? this.band.left };
    return { row, label: label?.text ?? '', labelAt: label?.at ?? at };
  }

  private reasonToIgnore(row: number, cells: readonly ViewCell[], isHeading: boolean): IgnoredReason | undefined {
    const label = this.labelOf(cells);
    const serial = this.serialOf(cells);
    if (this.isNumbering(row, cells)) return 'column-numbers';
    if (this.repeatsHeader(cells)) return 'repeated-header';
    if (label !== undefined && NONE_WORDS.isOne(label.key) && cells.length <= 2) return 'says-none';
    if (this.isHelperRow(cells)) return 'helper-row';
    if (serial !== undefined && cells.length === 1) return isHeadingText(serial) ? undefined : 'unfinished';
    return !isHeading && this.isContinuation(cells) ? 'continued-text' : undefined;
  }

  private serialOf(cells: readonly ViewCell[]): ViewCell | undefined {
    return cells.find((cell) => cell.at.column === this.serial);
  }

  private isNumbering(row: number, cells: readonly ViewCell[]): boolean {
    return isNumberingRow({ row, cells }) && !cells.some((cell) => this.naming.includes(cell.at.column) && /\p{L}{2}/u.test(cell.text));
  }

  /** The text that names the row: of a naming column, else the first text. */
  private labelOf(cells: readonly ViewCell[]): ViewCell | undefined {
    const named = cells.find((cell) => this.naming.includes(cell.at.column) && cell.cell.kind === 'text');
    const isWords = (cell: ViewCell) => cell.cell.kind === 'text' && !ROMAN.test(cell.text) && /\p{L}/u.test(cell.text);
    const first = cells.find(isWords);
    if (named === undefined) return first;
    const isSumBefore = first !== undefined && first.at.column < named.at.column && this.isSumLabel(first);
    return isSumBefore ? first : named;
  }

  private isSumLabel(label: ViewCell): boolean {
    const sum = readSumLabel(label.text);
    if (sum === undefined || sum.isWhole) return sum !== undefined;
    const isLeft = label.at.column <= (this.naming[0] ?? this.band.left + 1);
    return isLeft && label.text.length <= MAX_SUM_LABEL && readStatedNumber(label.text) === undefined;
  }

  private repeatsHeader(cells: readonly ViewCell[]): boolean {
    for (let row = this.band.first; row <= this.band.last; row += 1) {
      const header = this.view.rowAt(row)?.cells ?? [];
      const same = cells.filter((cell) => header.some((other) => other.at.column === cell.at.column && other.key === cell.key));
      if (same.length >= 2 && same.length === cells.length) return true;
    }
    return false;
  }

  /** Prepared formulas that show nothing yet, with nothing typed beside them. */
  private isHelperRow(cells: readonly ViewCell[]): boolean {
    return cells.every((cell) => cell.formula !== undefined) && cells.some((cell) => cell.cell.kind === 'error')
      && cells.every((cell) => cell.cell.kind === 'error' || cell.text === '0');
  }

  /** An unnumbered line that heads the rows below it. */
  private isHeading(
    row: number, cells: readonly ViewCell[], serial: ViewCell | undefined, label: ViewCell | undefined,
  ): boolean {
    if (label === undefined || (serial !== undefined && ARABIC.test(serial.text))) return false;
    if (cells.some((cell) => cell !== label && cell !== serial)) return false;
    const merge = this.view.mergeAt(row, label.at.column);
    const isWide = merge !== undefined && merge.right - merge.left >= 2;
    if (isWide) return true;
    const { awards, unread } = readAwards(label.text, undefined, this.view.awardAliases);
    const namesAward = awards.length > 0 && unread.length === 0;
    return namesAward || GROUP_WORDS.begins(label.key) || readSubject(label.key) !== undefined
      || readTitleSubject(label.key) !== undefined || label.style.bold;
  }

  /** A second line of the text above: one cell of text, no number, no name. */
  private isContinuation(cells: readonly ViewCell[]): boolean {
    const [only] = cells;
    return cells.length === 1 && only !== undefined && only.cell.kind === 'text'
      && !this.naming.includes(only.at.column);
  }
}

const NAMING_KINDS: ReadonlySet<string> = new Set([
  'unit-name', 'person-name', 'family-name', 'collective-name', 'recipient-name', 'award-label', 'criterion', 'task',
]);

/** "Ấn định danh sách có 45 người", "Tổng số: 09 cá nhân": said of the list above, not of rows below. */
function isClosingLine(key: string): boolean {
  return CLOSING_WORDS.begins(key);
}

function isHeadingText(cell: ViewCell): boolean {
  return cell.cell.kind === 'text' && cell.text.length > 3 && /\p{L}{2}/u.test(cell.text);
}

/** Turns drafts into ledger rows: which headings head rows, which sums are of a group and which of all. */
function settleGroups(drafts: readonly RowDraft[]): TableRow[] {
  const hasRealGroups = drafts.some((draft, index) => draft.kind === 'group' && followsData(drafts, index));
  const lastSum = drafts.reduce((last, draft, index) => (draft.kind === 'summed' ? index : last), -1);
  const rows: TableRow[] = [];
  let group: number | undefined;
  drafts.forEach((draft, index) => {
    switch (draft.kind) {
      case 'ignored':
        rows.push(draft);
        return;
      case 'data':
        rows.push({ kind: 'data', row: draft.row, group });
        return;
      case 'group':
        if (draft.isOrdinalHeading && (!hasRealGroups || (draft.hasFigures && !followsData(drafts, index)))) {
          rows.push({ kind: 'data', row: draft.row, group });
          return;
        }
        group = draft.row;
        rows.push({ kind: 'group', row: draft.row, label: draft.label, labelAt: draft.labelAt });
        return;
      case 'summed': {
        const isSub = isSubtotal(drafts, index, lastSum, draft.isSubtotalWord);
        if (isSub) rows.push({ kind: 'subtotal', row: draft.row, group, label: draft.label });
        else rows.push({ kind: 'total', row: draft.row, label: draft.label });
      }
    }
  });
  return rows;
}

function followsData(drafts: readonly RowDraft[], index: number): boolean {
  for (let below = index + 1; below < drafts.length; below += 1) {
    const draft = drafts[below];
    if (draft?.kind === 'data') return true;
    if (draft?.kind === 'group' && draft.isOrdinalHeading) return false;
  }
  return false;
}

/** "Cộng" closes a group when another sum or more rows follow; the last sum, or one on top, is of all. */
function isSubtotal(drafts: readonly RowDraft[], index: number, lastSum: number, isSubtotalWord: boolean): boolean {
  const before = drafts.slice(0, index);
  if (!before.some((draft) => draft.kind === 'data')) return false;
  if (drafts.slice(index + 1).some((draft) => draft.kind === 'data')) return true;
  return isSubtotalWord && (index !== lastSum || closesLastGroup(before));
}

/** Every group above has a sum of its own but the last: then this sum is of the last group, and none is of all. */
function closesLastGroup(before: readonly RowDraft[]): boolean {
  const groups = before.filter((draft, index) => draft.kind === 'group' && before[index + 1]?.kind === 'data').length;
  const sums = before.filter((draft, index) => draft.kind === 'summed' && before[index - 1]?.kind === 'data').length;
  return groups >= 2 && sums === groups - 1;
}
