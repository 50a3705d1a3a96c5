import type { ReadFailureKind } from '../grid/read-failure';
import type { PatchRefusal } from '../grid/workbook-patch';
import type { CellNote } from '../grid/workbook-annotation';
import type { LateFile, PointGroup, SlipPoint, SlipSeverity } from './return-slips';

/** Why a unit gets a slip beside its workbook and not a marked copy of it. */
export type SlipOnlyReason = PatchRefusal | { readonly kind: 'file-unreadable' } | { readonly kind: 'changed-meanwhile' };

/** What a reminder is made of; nothing in it names a person. Days are `YYYY-MM-DD`. */
export interface ReminderFacts {
  readonly unit: string;
  /** Who reminds; `null` when nobody has said. */
  readonly office: string | null;
  readonly period: string | null;
  readonly deadline: string | null;
  /** The day it is judged by; `null`: unknown. */
  readonly asOf: string | null;
  /** Nothing came from the unit; `daysLate` is `null` when unknown, `unreadable` counts files of unknown units. */
  readonly missing: { readonly daysLate: number | null; readonly unreadable: number } | null;
  readonly late: Pick<LateFile, 'receivedOn' | 'days'> | null;
  readonly faults: {
    readonly file: string;
    /** File that goes with the reminder; `isCopy`: the unit's own workbook, marked. */
    readonly slipFile: string;
    readonly isCopy: boolean;
    readonly errors: number;
    readonly warnings: number;
    readonly groups: readonly PointGroup[];
    /** Why the file could not be read. */
    readonly failure: ReadFailureKind | null;
  } | null;
}

export interface SlipHeadTexts {
  /** Whole title, in capitals. */
  readonly title: string;
  /** "Năm học 2020-2021"; `''` for a period nobody knows. */
  subtitle(period: string | null): string;
  unit(name: string | null): string;
  file(name: string): string;
  /** What was found and where it is marked; `markedCells` is `null` for a slip beside the workbook. */
  intro(figures: { readonly errors: number; readonly warnings: number; readonly markedCells: number | null }): string;
  /** Why the cells are not marked. */
  slipOnly(reason: SlipOnlyReason): string;
  /** What the unit is to do about a file that could not be read. */
  unreadable(failure: ReadFailureKind): string;
}

/** Words of return slips and reminders; the catalogue of texts provides them. */
export interface SlipTexts {
  /** Who notes in cells are by. */
  readonly author: string;
  readonly sheetName: string;
  readonly head: SlipHeadTexts;
  readonly headers: {
    readonly serial: string; readonly severity: string; readonly sheet: string; readonly cell: string; readonly message: string;
    readonly why: string; readonly fix: string;
  };
  readonly severities: Readonly<Record<SlipSeverity, string>>;
  /** In place of a sheet. */
  readonly wholeFile: string;
  readonly openSheet: string;
  rule(id: string): { readonly title: string; readonly why: string; readonly fix: string };
  /** Until when to send it again. */
  resend(deadline: string | null, asOf: string | null): string;
  readonly signature: { readonly role: string; readonly note: string };
  /** Note at the corner of a cell. */
  note(point: SlipPoint): Pick<CellNote, 'heading' | 'text'>;
  /** Paragraphs with blank lines between them. */
  reminder(facts: ReminderFacts): string;
  readonly fileNames: {
    /** Of names without their endings. */
    slip(name: string): string;
    reminder(name: string): string;
    missing(code: string, name: string): string;
  };
}
