import type { Plan } from '#core/domain/plan';
import type { DraftBook, DraftSheet } from '../draft-book';
import type { TableMap } from '../table-map';

/** A period with what the sheets of it say, and the law that holds for it. */
export interface Period {
  readonly kind: 'school-year' | 'work-year';
  /** `2020-2021` or `2021`. */
  readonly text: string;
  /** As titles write it. */
  readonly words: string;
  /** Year and month in which papers are dated. */
  readonly paperYear: number;
  readonly paperMonth: number;
  readonly profile: 'A' | 'B' | 'C';
}

function schoolYear(from: number, profile: Period['profile']): Period {
  const text = `${String(from)}-${String(from + 1)}`;
  return { kind: 'school-year', text, words: `NĂM HỌC ${String(from)} - ${String(from + 1)}`, paperYear: from + 1, paperMonth: 6, profile };
}

function workYear(year: number, profile: Period['profile']): Period {
  return { kind: 'work-year', text: String(year), words: `NĂM ${String(year)}`, paperYear: year, paperMonth: 12, profile };
}

export const PERIODS: readonly Period[] = [
  schoolYear(2020, 'A'), workYear(2021, 'A'), schoolYear(2021, 'A'), schoolYear(2023, 'B'), workYear(2024, 'B'), schoolYear(2024, 'B'), workYear(2025, 'C'),
];

/** Who gives letters: since July 2025 there is no district. */
export function letterGiver({ profile }: Period): 'huyện' | 'xã' {
  return profile === 'C' ? 'xã' : 'huyện';
}

/** Workbooks without a fault, with what a run of them needs. */
export interface CleanCase {
  readonly layout: string;
  readonly seed: number;
  readonly books: readonly DraftBook[];
  readonly plan: Plan | null;
  readonly isConsolidation: boolean;
  readonly period: Period | null;
  /** Remarks that the sheets give as they are: `rule sheet!cell`; only for workbooks from files. */
  readonly known: ReadonlySet<string>;
}

/** A table of a case with all it stands in. */
export interface Spot {
  readonly bookIndex: number;
  readonly sheetIndex: number;
  readonly book: DraftBook;
  readonly sheet: DraftSheet;
  readonly table: TableMap;
}

export function spotsOf({ books }: CleanCase): Spot[] {
  return books.flatMap((book, bookIndex) => book.sheets.flatMap((sheet, sheetIndex) =>
    sheet.tables.map((table) => ({ bookIndex, sheetIndex, book, sheet, table }))));
}
