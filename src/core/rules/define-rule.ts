import type { CellAddress } from '../grid/address';
import type { LawProfile } from '../domain/law-profile';
import type { PastIndex } from '../domain/past-index';
import type { Plan } from '../domain/plan';
import type { PlacedFigure } from '../domain/report-figure';
import type { RecognisedSheet, RecognisedTable, RecognisedWorkbook } from '../domain/recognised';
import type { CellReference, UnitFacts } from '../domain/tally';

export type Severity = 'error' | 'warning' | 'info';

/** Type-only carrier of the data a message needs; holds nothing at run time. */
export interface Message<Data> {
  readonly __data?: Data;
}

/** Declares the data of a message; only the type matters, the value is empty. */
export function message<Data extends Readonly<Record<string, unknown>>>(): Message<Data> {
  return {};
}

export type MessageTable = Readonly<Record<string, Message<Readonly<Record<string, unknown>>>>>;
type DataOf<M> = M extends Message<infer Data> ? Data : never;

/** Place in a workbook; `cell` is `null` when no single cell is to mend. */
export interface ProblemPlace {
  readonly sheet: string;
  readonly cell: CellAddress | null;
}

/** Change of one cell; a formula comes without `=`. */
export interface CellEdit {
  readonly sheet: string;
  readonly at: CellAddress;
  readonly value: string | number | null;
  readonly formula?: string;
}

/** `safe` may be applied unseen with preview and undo; `choice` needs a person. */
export interface Fix {
  readonly kind: 'safe' | 'choice';
  readonly edits: readonly CellEdit[];
  /** Worth nothing in part: all edits are made or none. */
  readonly isWhole?: true;
}

/** Where a problem is and what belongs to it, whatever its message. */
interface ProblemFrame {
  /** `null`: the workbook as a whole. */
  readonly at: ProblemPlace | null;
  /** File of `at`, for rules over several workbooks. */
  readonly path?: string;
  readonly related?: readonly (ProblemPlace | CellReference)[];
  readonly basis?: string;
  /** Where it is milder than the rule's own, as for a threshold that is not verified. */
  readonly severity?: Severity;
  readonly fix?: Fix;
}

/** What a rule yields: which message, with which data, where. */
export type Problem<Messages extends MessageTable> = {
  [Id in keyof Messages & string]: ProblemFrame & { readonly messageId: Id; readonly data: DataOf<Messages[Id]> };
}[keyof Messages & string];

export interface TableInput {
  readonly table: RecognisedTable;
  readonly sheet: RecognisedSheet;
  readonly workbook: RecognisedWorkbook;
  readonly law: LawProfile;
}

export interface SheetInput {
  readonly sheet: RecognisedSheet;
  readonly workbook: RecognisedWorkbook;
  readonly law: LawProfile;
  readonly plan: Plan | null;
}

export interface WorkbookInput {
  readonly workbook: RecognisedWorkbook;
  readonly facts: UnitFacts;
  readonly law: LawProfile;
  readonly plan: Plan | null;
  /** Past rounds; empty when none were given. */
  readonly history: PastIndex;
  /** The file is a copy that goes out, not the own working file of a unit. */
  readonly isOutgoing: boolean;
}

/** All workbooks of one run together; a file that could not be read is in `unreadablePaths`. */
export interface CollectionInput {
  readonly submissions: readonly { readonly workbook: RecognisedWorkbook; readonly facts: UnitFacts }[];
  readonly unreadablePaths: readonly string[];
  readonly law: LawProfile;
  readonly plan: Plan | null;
  /** `false` when single files are checked: then units that did not submit are no fault. */
  readonly isConsolidation: boolean;
}

/** A report in words, its figures held against the totals of a workbook. */
export interface ReportInput {
  readonly placed: readonly PlacedFigure[];
  /** The totals lack a unit or a count: a figure may be right before they are. */
  readonly isProvisional: boolean;
}

interface RuleInputs {
  readonly table: TableInput;
  readonly sheet: SheetInput;
  readonly workbook: WorkbookInput;
  readonly collection: CollectionInput;
  readonly report: ReportInput;
}
export type RuleScope = keyof RuleInputs;

/**
 * A rule: names one fault, finds it in frozen input, and says where to mend it. Pure; knows no other rule.
 * Scope `table` sees one table, `sheet` one sheet, `workbook` one file, `collection` all files of a run,
 * `report` the text of a report beside the totals.
 */
export interface Rule<
  Id extends string = string,
  Scope extends RuleScope = RuleScope,
  Messages extends MessageTable = MessageTable,
> {
  readonly id: Id;
  readonly code: `KT${number}`;
  readonly severity: Severity;
  readonly scope: Scope;
  readonly messages: Messages;
  check(input: RuleInputs[Scope]): Iterable<Problem<Messages>>;
}

/** A rule as the runner sees it: messages and scope forgotten. Every `Rule` is one. */
export interface RunnableRule {
  readonly id: string;
  readonly code: `KT${number}`;
  readonly severity: Severity;
  readonly scope: RuleScope;
  readonly messages: MessageTable;
  /** Give it only the input of its scope. */
  check(input: RuleInputs[RuleScope]): Iterable<AnyProblem>;
}

/** A problem of any rule. */
export interface AnyProblem extends ProblemFrame {
  readonly messageId: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Fixes the types of a rule from its parts; adds nothing at run time. */
export function defineRule<
  const Id extends string,
  Scope extends RuleScope,
  const Messages extends MessageTable,
>(rule: Rule<Id, Scope, Messages>): Rule<Id, Scope, Messages> {
  return rule;
}
