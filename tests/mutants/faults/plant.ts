import { toA1 } from '#core/grid/address';
import type { Plan } from '#core/domain/plan';
import { spotsOf, type CleanCase, type Spot } from '../clean/case';
import { toPersonKey } from '#core/text/person-name';
import type { Dice } from '../dice';
import { contentAt, textAt, type DraftBook, type DraftSheet } from '../draft-book';
import { countTags, type ColumnTag, type TableMap } from '../table-map';

/** Where a finding must stand; `null` as in reports: no file, no sheet, no cell. */
export interface Place {
  readonly path: string | null;
  readonly sheet: string | null;
  /** A1 notation. */
  readonly cell: string | null;
}

/** A clean case with exactly one fault in it. */
export interface Planted {
  readonly books: readonly DraftBook[];
  readonly plan?: Plan;
  /** The workbooks are copies that go out. */
  readonly isOutgoing?: true;
  readonly place: Place;
}

/** Plants a fault of its rule, or nothing where the case has no room for it. */
export interface Mutator {
  readonly name: string;
  /** Sums that were typed do not follow a change: such a fault can be planted in workbooks from files too. */
  readonly suitsFiles?: true;
  plant(clean: CleanCase, dice: Dice): Planted | undefined;
}

export function placeOf({ book, sheet }: Spot, row: number, column: number): Place {
  return { path: book.path, sheet: sheet.name, cell: toA1({ row, column }) };
}

/** The books of a case with one sheet changed. */
export function edit(clean: CleanCase, spot: Spot, change: (sheet: DraftSheet, book: DraftBook) => void): DraftBook[] {
  return editBook(clean, spot.bookIndex, (book) => {
    const sheet = book.sheets[spot.sheetIndex];
    if (sheet !== undefined) change(sheet, book);
  });
}

export function editBook({ books }: CleanCase, index: number, change: (book: DraftBook) => void): DraftBook[] {
  return books.map((book, other) => {
    if (other !== index) return book;
    const copy = structuredClone(book);
    change(copy);
    return copy;
  });
}

/** A table that has room for a fault. */
export function pickSpot(clean: CleanCase, dice: Dice, fits: (spot: Spot) => boolean): Spot | undefined {
  const fitting = spotsOf(clean).filter(fits);
  return fitting.length === 0 ? undefined : dice.pick(fitting);
}

export function pickOr<Value>(dice: Dice, values: readonly Value[]): Value | undefined {
  return values.length === 0 ? undefined : dice.pick(values);
}

export interface CellSpot {
  readonly spot: Spot;
  readonly row: number;
  readonly column: number;
  readonly tag: ColumnTag;
  readonly value: number;
}

const COUNTING = new Set(['tally', 'collective-list']);

/** A filled count cell of a data row. */
export function pickCount(clean: CleanCase, dice: Dice, fits: (cell: CellSpot) => boolean = () => true): CellSpot | undefined {
  const cells = spotsOf(clean).filter(({ table }) => COUNTING.has(table.form)).flatMap((spot) => countsIn(spot).filter(fits));
  return pickOr(dice, cells);
}

export function countsIn(spot: Spot): CellSpot[] {
  const { sheet, table } = spot;
  return countTags(table).filter((tag) => tag !== 'row-total').flatMap((tag) => table.rows.flatMap((row): CellSpot[] => {
    const column = table.columns.get(tag) ?? 0;
    const found = contentAt(sheet, row, column);
    return found?.cell.kind === 'number' && found.formula === undefined ? [{ spot, row, column, tag, value: found.cell.value }] : [];
  }));
}

export const NAME_TAGS: readonly ColumnTag[] = ['name', 'family', 'recipient', 'collective'];

/** Columns that name the rows: one, or two where given names stand apart. */
export function nameColumns({ columns }: TableMap): number[] {
  return [...NAME_TAGS, 'given' as const].flatMap((tag) => columns.get(tag) ?? []);
}

export function nameAt(sheet: DraftSheet, table: TableMap, row: number): string {
  return nameColumns(table).map((column) => textAt(sheet, row, column)).filter((text) => text !== '').join(' ');
}

export function isProposal({ form }: TableMap): boolean {
  return form === 'person-list' || form === 'collective-list';
}

export function namesPersons({ form, columns }: TableMap): boolean {
  return form === 'person-list' && (columns.has('name') || columns.has('family'));
}

/** Where a row says what it is proposed for, as far as generated lists do. */
export interface RowSpot {
  readonly spot: Spot;
  readonly row: number;
  readonly name: string;
  readonly awards: ReadonlySet<'LDTT' | 'CSTDCS' | 'CSTDT' | 'GK' | 'other'>;
}

/** Rows of the lists of persons of one workbook. */
export function personRows(spots: readonly Spot[]): RowSpot[] {
  return spots.filter(({ table }) => namesPersons(table)).flatMap((spot) => spot.table.rows.map((row) => ({
    spot, row, name: nameAt(spot.sheet, spot.table, row), awards: awardsOf(spot, row),
  })));
}

const AWARD_WORDS: ReadonlyMap<string, string> = new Map([['LDTT', 'LĐTT'], ['CSTDCS', 'CSTĐCS'], ['GK', 'giấy khen']]);

function awardsOf({ sheet, table }: Spot, row: number): RowSpot['awards'] {
  const awards = new Set<'LDTT' | 'CSTDCS' | 'CSTDT' | 'GK' | 'other'>();
  const read = (text: string): void => {
    if (/LĐTT|lao động tiên tiến/iu.test(text)) awards.add('LDTT');
    if (/CSTĐCS|CSTĐ cơ sở|chiến sĩ thi đua cơ sở/iu.test(text)) awards.add('CSTDCS');
    if (/CSTĐ cấp tỉnh/iu.test(text)) awards.add('CSTDT');
    if (/giấy khen/iu.test(text)) awards.add('GK');
    if (text !== '' && awards.size === 0) awards.add('other');
  };
  for (const [tag, column] of table.columns) {
    if (tag === 'award') read(textAt(sheet, row, column));
    if (tag.startsWith('mark:') && textAt(sheet, row, column) !== '') read(tag === 'mark:GK' ? 'giấy khen' : tag === 'mark:LDTT' ? 'LĐTT' : 'CSTĐCS');
  }
  const section = table.groups.find(({ rows }) => rows.includes(row));
  if (awards.size === 0 && section !== undefined) read(nameAt(sheet, table, section.heading));
  if (awards.size === 0 && !table.columns.has('award') && table.award !== null) read(AWARD_WORDS.get(table.award) ?? 'khác');
  return awards;
}

export function isStaff({ awards }: RowSpot): boolean {
  return awards.has('LDTT') || awards.has('CSTDCS');
}

/** Rows of persons whom one row of the workbook alone names. */
export function lonelyRows(clean: CleanCase): RowSpot[] {
  return clean.books.flatMap((_, bookIndex) => {
    const rows = personRows(spotsOf(clean).filter((spot) => spot.bookIndex === bookIndex));
    const counts = new Map<string, number>();
    for (const { name } of rows) counts.set(toPersonKey(name), (counts.get(toPersonKey(name)) ?? 0) + 1);
    return rows.filter(({ name }) => counts.get(toPersonKey(name)) === 1);
  });
}

/** Lowest filled cell of the header over a column. */
export function headerAt({ sheet, table }: Spot, column: number): number {
  for (let row = table.header.last; row >= table.header.first; row -= 1) {
    if (contentAt(sheet, row, column) !== undefined) return row;
  }
  return table.header.first;
}
