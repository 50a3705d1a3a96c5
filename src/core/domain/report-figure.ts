import type { AwardCode, AwardKey, Subject } from './award';
import type { DeciderCode } from './law-profile';
import type { CellReference } from './tally';

/**
 * Why a figure of a report is not held against the workbook (không đối chiếu). By the text alone:
 * - `percent`, `occurrences` (lượt), `other-noun`, `no-noun`: it counts no recipients;
 * - `unclear-number`: "1 762", "1,762": thousands or something else;
 * - `no-award`, `several-awards`, `subject`: which award it counts does not follow, or that award is for others;
 * - `target` (chỉ tiêu, đăng ký), `change` (tăng, giảm), `part` (trong đó, khối …): no whole result;
 * - `special-kind` (chuyên đề, đột xuất …), `unclear-event`: not of the yearly round, or perhaps not.
 *
 * Against the workbook:
 * - `other-period`, `unknown-period`: of another period, or of one the workbook does not name;
 * - `other-decider`: granted by another office than the head of the consolidating one;
 * - `unit`: of a single unit;
 * - `elsewhere`: another place states the award more clearly;
 * - `no-total`: the workbook has none of this award.
 */
export type FigureDoubt =
  | 'percent' | 'occurrences' | 'other-noun' | 'no-noun' | 'unclear-number'
  | 'no-award' | 'several-awards' | 'subject'
  | 'target' | 'change' | 'part' | 'special-kind' | 'unclear-event'
  | 'other-period' | 'unknown-period' | 'other-decider' | 'unit' | 'elsewhere' | 'no-total';

/** What a piece of a report says of its time; years as written. */
export type PeriodWords =
  /** "năm học 2020 - 2021" */
  | { readonly kind: 'school-year'; readonly first: number; readonly last: number }
  /** "năm 2021", "năm công tác 2021" */
  | { readonly kind: 'year'; readonly last: number }
  /** "6 tháng đầu năm 2021", "quý I năm 2021" */
  | { readonly kind: 'part-of-year'; readonly last: number }
  /** "giai đoạn 2016 - 2020", "năm trước", "cùng kỳ" */
  | { readonly kind: 'other' };

/** A figure of a report with its meaning, as far as the text gives it (số liệu trong báo cáo). */
export interface ReportFigure {
  /** Line of the text it begins in, from 1; of a document its paragraphs and table rows. */
  readonly line: number;
  /** The whole line, tidied. */
  readonly sentence: string;
  /** As written, with its noun: "1.762cá nhân". */
  readonly text: string;
  /** `null` for a number that cannot be read for sure. */
  readonly value: number | null;
  readonly award: AwardCode | null;
  readonly subject: Subject | null;
  /** Who the text says grants it; `null` where it does not say. */
  readonly decider: DeciderCode | null;
  /** The text asks a higher office for it (đề nghị). */
  readonly isRequest: boolean;
  readonly period: PeriodWords | null;
  /** The text says that it is of the regular round (thường xuyên, năm học …). */
  readonly isRegular: boolean;
  /** Lines it stands under, nearest first. */
  readonly under: readonly { readonly line: number; readonly text: string }[];
  /** `null`: nothing in the text speaks against comparing it. */
  readonly doubt: FigureDoubt | null;
}

/** A total of the workbook that reports are held against, with the cells it rests on. */
export interface WorkbookTotal {
  readonly key: AwardKey;
  readonly count: number;
  readonly cells: readonly CellReference[];
  /** Its cell in the result workbook, A1; `path` is `null` for a workbook that is yet to be written. */
  readonly shownAt: { readonly path: string | null; readonly sheet: string; readonly cell: string } | null;
}

/** A figure of a report held against the workbook, or why it is not. */
export interface PlacedFigure {
  readonly figure: ReportFigure;
  readonly verdict: 'match' | 'mismatch' | 'not-compared';
  /** `null` for one that is not compared. */
  readonly total: WorkbookTotal | null;
  readonly doubt: FigureDoubt | null;
}
