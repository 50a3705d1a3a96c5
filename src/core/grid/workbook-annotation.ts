import type { CellAddress } from './address';
import type { SheetModel } from './sheet-model';

/** A note to hang on a cell (ghi chú ở góc ô). */
export interface CellNote {
  readonly sheet: string;
  readonly at: CellAddress;
  /** First line of the note, in bold. */
  readonly heading: string;
  /** What follows it, lines broken by `\n`. */
  readonly text: string;
}

/** What to add to a copy of a workbook: a sheet before all others, and notes on cells. */
export interface WorkbookAnnotation {
  /** Who the notes are by, as spreadsheet programs show it. */
  readonly author: string;
  readonly notes: readonly CellNote[];
  /** Goes before the first sheet; its links lead to sheets of the workbook by their own names. */
  readonly front: SheetModel;
}

/**
 * Why a note was left out:
 * `no-such-sheet`; `thread`: the cell carries a conversation, in place of which programs show no note;
 * `drawing`: the part that notes are drawn in is not one that can be added to; `encoding`: a part is not in UTF-8.
 */
export type NoteRefusal = 'no-such-sheet' | 'thread' | 'drawing' | 'encoding';

export interface AnnotatedWorkbook {
  readonly bytes: Uint8Array;
  /** Name that the front sheet got: its own unless the workbook has it already. */
  readonly frontName: string;
  /** Cells that carry a note of ours now, several notes on one cell counted once. */
  readonly markedCells: number;
  readonly refused: readonly { readonly note: CellNote; readonly reason: NoteRefusal }[];
}
