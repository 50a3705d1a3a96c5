import type { CellErrorCode } from '../grid/cell';
import type { CellAddress } from '../grid/address';
import type { CellRange } from '../grid/range';
import type { DocumentProperties, SheetGrid, SheetVisibility } from '../grid/sheet-grid';
import type { AwardCode, AwardKey, Subject } from './award';
import type { LowerResult } from './lower-result';

/** Kind of sheet (loại biểu), named as in the report contract. */
export type SheetForm =
  | 'tally' | 'person-list' | 'collective-list' | 'initiative-list'
  | 'registration' | 'score-sheet' | 'plan' | 'other';

/** One thing that was seen and speaks for a recognition; `weight` adds up to the score of a form. */
export interface Evidence {
  readonly kind: 'title-words' | 'header-column' | 'section-heading' | 'data-shape' | 'sheet-name' | 'user-choice';
  /** What was seen, as it stands in the sheet. */
  readonly text: string;
  readonly at: CellAddress | undefined;
  readonly weight: number;
}

/** Text of a line with its first cell; values already in NFC and in Unicode whatever the font. */
export interface TextLine {
  readonly at: CellAddress;
  readonly text: string;
}

/**
 * What a count cell says (ô số liệu). Unreadable is never zero: only `count` carries a number that may be
 * added without asking.
 */
export type CountReading =
  | { readonly kind: 'count'; readonly value: number; readonly storedAs: 'number' | 'text' }
  /** Blank, "-", "//": not reported (không báo cáo). */
  | { readonly kind: 'not-reported' }
  /** 1,762 stored as a decimal number where thousands are meant. */
  | { readonly kind: 'ambiguous'; readonly stored: number; readonly proposed: number }
  /** "12 (01 nữ)", "56 tập thể, 1.762cá nhân": several figures in one cell. */
  | { readonly kind: 'compound'; readonly text: string; readonly value: number | undefined;
      readonly parts: readonly { readonly label: string; readonly subject: Subject | undefined; readonly value: number }[] }
  | { readonly kind: 'invalid'; readonly value: number; readonly fault: 'negative' | 'fractional' }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'error'; readonly code: CellErrorCode };

/** Meaning of a column (vai trò của cột). */
export type ColumnRole =
  | { readonly kind: 'serial' }
  | { readonly kind: 'unit-name' }
  | { readonly kind: 'person-name' }
  /** "Họ và tên đệm" where the given name has a column of its own. */
  | { readonly kind: 'family-name' }
  | { readonly kind: 'given-name' }
  | { readonly kind: 'collective-name' }
  /** Name column that holds persons as well as collectives. */
  | { readonly kind: 'recipient-name' }
  /** Award names as rows of a tally (danh hiệu, hình thức). */
  | { readonly kind: 'award-label' }
  /** Award a person or collective is proposed for, as text. */
  | { readonly kind: 'award-text' }
  /** "x" marks who gets this award. */
  | { readonly kind: 'award-mark'; readonly key: AwardKey }
  | { readonly kind: 'award-count'; readonly award: AwardCode; readonly subject: Subject }
  /** Number of awards that rows name (tally with awards as rows); `undefined` subject where they say for whom, too. */
  | { readonly kind: 'award-count'; readonly award: undefined; readonly subject: Subject | undefined }
  /** Number of a column that carries an award label no alias matches. */
  | { readonly kind: 'unknown-award-count'; readonly label: string }
  | { readonly kind: 'headcount' } | { readonly kind: 'women' } | { readonly kind: 'men' }
  | { readonly kind: 'leaders' } | { readonly kind: 'direct-workers' } | { readonly kind: 'collective-count' }
  /** Sum over other count columns of the same row (Tổng số danh hiệu…). */
  | { readonly kind: 'row-total' }
  | { readonly kind: 'percent'; readonly of: number | undefined }
  | { readonly kind: 'subject-text' }
  | { readonly kind: 'birth' } | { readonly kind: 'gender' } | { readonly kind: 'citizen-number' }
  | { readonly kind: 'position' } | { readonly kind: 'workplace' } | { readonly kind: 'rating' }
  | { readonly kind: 'discipline' } | { readonly kind: 'start-date' } | { readonly kind: 'absence' }
  | { readonly kind: 'initiative' } | { readonly kind: 'initiative-decision' }
  | { readonly kind: 'vote' } | { readonly kind: 'history' } | { readonly kind: 'achievement' }
  | { readonly kind: 'decider' } | { readonly kind: 'maximum-score' } | { readonly kind: 'self-score' }
  | { readonly kind: 'cluster-score' } | { readonly kind: 'rank' } | { readonly kind: 'criterion' }
  | { readonly kind: 'registered' } | { readonly kind: 'quota' }
  | { readonly kind: 'task' } | { readonly kind: 'deadline' }
  | { readonly kind: 'note' } | { readonly kind: 'other' };

export type ColumnRoleKind = ColumnRole['kind'];

export interface TableColumn {
  /** Column of the sheet, from 0. */
  readonly column: number;
  /** Header texts from top to bottom, merged cells spread, repeats dropped. */
  readonly labels: readonly string[];
  /** `labels` joined for people: "Danh hiệu thi đua – LĐTT – SL". */
  readonly label: string;
  /** Lowest header cell of the column. */
  readonly headerAt: CellAddress;
  readonly role: ColumnRole;
}

export type IgnoredReason =
  | 'blank' | 'column-numbers' | 'repeated-header' | 'says-none' | 'helper-row' | 'unfinished' | 'continued-text';

/** Every row below the header of a table, in order: the row ledger (sổ dòng). */
export type TableRow =
  | { readonly kind: 'data'; readonly row: number; readonly group: number | undefined }
  /** Heading of a group or section; it may state counts of its own. */
  | { readonly kind: 'group'; readonly row: number; readonly label: string; readonly labelAt: CellAddress }
  /** Stated sum of the rows of one group; `group` is the row of its heading. */
  | { readonly kind: 'subtotal'; readonly row: number; readonly group: number | undefined; readonly label: string }
  | { readonly kind: 'total'; readonly row: number; readonly label: string }
  | { readonly kind: 'ignored'; readonly row: number; readonly reason: IgnoredReason };

/** A count cell of a tally or of a column that states numbers. */
export interface CountCell {
  readonly at: CellAddress;
  readonly reading: CountReading;
  /** Stored formula without `=`. */
  readonly formula: string | undefined;
}

/** An award that a row claims, and where the sheet says so. */
export interface AwardClaim {
  readonly key: AwardKey;
  readonly at: CellAddress;
  readonly source: 'column' | 'mark' | 'section' | 'title';
  /** The label as it stands. */
  readonly label: string;
}

/** Award text of a row that no alias, or more than one, matches. */
export interface UnreadAward {
  readonly at: CellAddress;
  readonly label: string;
  readonly fault: 'unknown' | 'ambiguous';
  readonly candidates: readonly AwardCode[];
}

/** One named person, collective or household of a list. */
export interface Recipient {
  readonly row: number;
  readonly nameAt: CellAddress;
  /** Name as shown, in Unicode NFC, spaces tidied; empty when the row has none. */
  readonly name: string;
  readonly subject: Subject;
  readonly claims: readonly AwardClaim[];
  readonly unreadAwards: readonly UnreadAward[];
  /** Texts of further columns of the row, by meaning; a role that stands twice keeps its first filled cell. */
  readonly details: readonly RecipientDetail[];
}

export interface RecipientDetail {
  readonly role: ColumnRoleKind;
  readonly at: CellAddress;
  /** Shown text; a date as `YYYY-MM-DD`. */
  readonly text: string;
}

/** Award of one count cell, where the rows of a tally name the awards (danh hiệu theo dòng). */
export interface RowAward {
  readonly at: CellAddress;
  readonly key: AwardKey;
}

/** One table of a sheet: its header, its columns by meaning and its row ledger. */
export interface RecognisedTable {
  readonly form: SheetForm;
  /** Header and all rows of the ledger. */
  readonly range: CellRange;
  readonly header: { readonly first: number; readonly last: number };
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Filled for lists, in row order; empty for tallies. */
  readonly recipients: readonly Recipient[];
  /** Filled for tallies with awards as rows, in reading order; empty for all other tables. */
  readonly rowAwards: readonly RowAward[];
  /** What the list as a whole is for (title or section), where rows do not say. */
  readonly defaultAward: AwardClaim | undefined;
  readonly defaultSubject: Subject | undefined;
  readonly missingRoles: readonly ColumnRoleKind[];
}

/** A line that states how many rows a list or section has ("Ấn định danh sách có 45 người"). */
export interface StatedCount {
  readonly at: CellAddress;
  readonly text: string;
  readonly stated: number;
  readonly subject: Subject | undefined;
  /** Rows it speaks of: the rows of the table at this index, or only of one group of it. */
  readonly table: number;
  readonly group: number | undefined;
}

/** Named paper with its number and date, from the title block ("Tờ trình số 15/TTr ngày 05/6/2021"). */
export interface DocumentMention {
  readonly kind: 'minutes' | 'submission-letter' | 'decision' | 'other';
  readonly number: string | undefined;
  /** `YYYY-MM-DD`; `undefined` when not complete. */
  readonly date: string | undefined;
  readonly at: CellAddress;
  readonly text: string;
}

/** A period that a line names: a school year (năm học) or a work year (năm công tác). */
export interface PeriodMention {
  readonly kind: 'school-year' | 'work-year';
  /** `2020-2021` or `2021`, as written even if impossible (`2021-2021`). */
  readonly text: string;
  readonly possible: boolean;
  readonly at: CellAddress;
  readonly line: string;
  readonly place: 'title' | 'attachment' | 'other';
}

/** Frame above and below the tables (phần đầu và phần cuối). */
export interface SheetFrame {
  readonly lines: readonly TextLine[];
  readonly title: TextLine | undefined;
  readonly unitLines: readonly TextLine[];
  readonly documents: readonly DocumentMention[];
  readonly periods: readonly PeriodMention[];
  readonly hasSignatureBlock: boolean;
}

/** A sheet with all that was understood of it; `grid` is the sheet itself. */
export interface RecognisedSheet {
  readonly index: number;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly form: SheetForm;
  /** 0 … 1 */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** Best other reading, for people to choose. */
  readonly alternatives: readonly { readonly form: SheetForm; readonly confidence: number }[];
  /** `false` for a sheet without tabular data (cover, notes, empty). */
  readonly isTabular: boolean;
  /** A slip that came back with the workbook it was put into (phiếu trả lại). */
  readonly isReturnSlip?: true;
  readonly frame: SheetFrame;
  readonly tables: readonly RecognisedTable[];
  readonly statedCounts: readonly StatedCount[];
  readonly grid: SheetGrid;
}

export interface UnitClaim {
  /** Code of the register, when it matched. */
  readonly code: string | null;
  /** Name of the register when it matched, else as the file writes it. */
  readonly name: string;
  readonly source: 'register' | 'title-block' | 'table' | 'file-name';
  readonly at: { readonly sheet: string; readonly cell: CellAddress } | undefined;
}

export interface PeriodClaim {
  readonly kind: 'school-year' | 'work-year';
  /** `2020-2021` or `2021`. */
  readonly text: string;
}

/** A unit workbook, understood. */
export interface RecognisedWorkbook {
  /** As given by the user, `/` as separator. */
  readonly path: string;
  readonly sha256: string;
  readonly unit: UnitClaim | null;
  readonly period: PeriodClaim | null;
  readonly sheets: readonly RecognisedSheet[];
  readonly hasMacros: boolean;
  readonly externalLinks: readonly string[];
  /** Who wrote the file; left out where the reader cannot tell. */
  readonly properties?: DocumentProperties;
  /** What it says as the result of a consolidation; left out for any other workbook. Only summary and list keep their tables then. */
  readonly result?: LowerResult;
}
