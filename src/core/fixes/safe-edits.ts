import type { CellAddress } from '../grid/address';
import type { Cell } from '../grid/cell';
import { readCount } from '../domain/count-reading';
import { cellAt, styleAt, type SheetGrid, type WorkbookGrid } from '../grid/sheet-grid';
import type { CellEdit } from '../rules/define-rule';
import type { Finding } from '../rules/finding';
import { decodeLegacy } from '../text/legacy-encoding';
import { tidyText } from '../text/normalise';

/** One cell to change, and the findings it answers. */
export interface SafeEdit<Of extends Finding = Finding> {
  readonly edit: CellEdit;
  readonly findings: readonly Of[];
}

/**
 * Why the fix of a finding is left to a person: it needs a choice; its text would say something else than before; or
 * another finding wants something else of the same cell.
 */
export type LeftReason = 'needs-choice' | 'changes-meaning' | 'contradiction';

export interface LeftFinding<Of extends Finding = Finding> {
  readonly finding: Of;
  readonly reason: LeftReason;
}

export interface SafeEdits<Of extends Finding = Finding> {
  /** By sheet order of the workbook, row and column; no cell twice. */
  readonly edits: readonly SafeEdit<Of>[];
  readonly left: readonly LeftFinding<Of>[];
}

interface Proposal<Of extends Finding> {
  readonly finding: Of;
  readonly edit: CellEdit;
}

/**
 * The changes that may be made unseen to a workbook with these findings. Fixes of one cell are merged: the same change
 * once; of two forms of the same text that of the rule with the higher code, which is the more thorough one; anything
 * else is a contradiction and is left. The fix of a whole (`isWhole`) is left wholly when one of its cells is.
 */
export function safeEditsOf<Of extends Finding>(findings: readonly Of[], workbook: WorkbookGrid): SafeEdits<Of> {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const reasons = new Map<Finding, LeftReason>();
  const proposals: Proposal<Of>[] = [];
  for (const finding of findings) {
    if (finding.fix === null) continue;
    if (finding.fix.kind === 'choice') {
      reasons.set(finding, 'needs-choice');
      continue;
    }
    const { edits } = finding.fix;
    const sound = edits.filter((edit) => keepsMeaning(edit, sheets.get(edit.sheet), isWhole(finding)));
    if (sound.length < edits.length) reasons.set(finding, 'changes-meaning');
    proposals.push(...sound.map((edit) => ({ finding, edit })));
  }
  const merged = mergeProposals(proposals, reasons);
  return {
    edits: merged.sort((left, right) => compareEdits(left.edit, right.edit, [...sheets.keys()])),
    left: findings.flatMap((finding) => {
      const reason = reasons.get(finding);
      return reason === undefined ? [] : [{ finding, reason }];
    }),
  };
}

/** Whether a fix is worth nothing when a part of it cannot be made, as a new numbering. */
export function isWhole({ fix }: Finding): boolean {
  return fix?.isWhole === true;
}

/** Key of a cell of a workbook. */
export function cellKey(sheet: string, { row, column }: CellAddress): string {
  return JSON.stringify([sheet, row, column]);
}

function mergeProposals<Of extends Finding>(proposals: readonly Proposal<Of>[], reasons: Map<Finding, LeftReason>): SafeEdit<Of>[] {
  for (;;) {
    const cells = groupByCell(proposals.filter(({ finding }) => !(isWhole(finding) && reasons.has(finding))));
    const merged: SafeEdit<Of>[] = [];
    let isSettled = true;
    for (const group of cells) {
      const edit = mergeCell(group);
      if (edit !== undefined) {
        merged.push({ edit, findings: [...new Set(group.map(({ finding }) => finding))] });
        continue;
      }
      for (const { finding } of group) {
        // A whole that is left takes its other cells with it, which may have been merged already.
        if (isWhole(finding) && !reasons.has(finding)) isSettled = false;
        reasons.set(finding, 'contradiction');
      }
    }
    if (isSettled) return merged;
  }
}

function groupByCell<Of extends Finding>(proposals: readonly Proposal<Of>[]): Iterable<readonly Proposal<Of>[]> {
  const cells = new Map<string, Proposal<Of>[]>();
  for (const proposal of proposals) {
    const key = cellKey(proposal.edit.sheet, proposal.edit.at);
    const known = cells.get(key);
    if (known === undefined) cells.set(key, [proposal]);
    else known.push(proposal);
  }
  return cells.values();
}

/** The one change of a cell that several fixes ask for; `undefined` when they contradict each other. */
function mergeCell(group: readonly Proposal<Finding>[]): CellEdit | undefined {
  const [first, ...others] = [...group].sort((left, right) => (left.finding.code < right.finding.code ? 1 : -1));
  if (first === undefined) return undefined;
  return others.every(({ edit }) => isSameChange(edit, first.edit)) ? first.edit : undefined;
}

/** Neither has a formula: those are left before. */
function isSameChange(left: CellEdit, right: CellEdit): boolean {
  if (typeof left.value === 'string' && typeof right.value === 'string') return tidyText(left.value) === tidyText(right.value);
  return left.value === right.value;
}

/**
 * A text may change its form, never what it says: as read in its font and tidied, it stays the same. A number may come
 * for a text that is that number; another number only where a column is numbered anew.
 */
function keepsMeaning({ at, value, formula }: CellEdit, sheet: SheetGrid | undefined, isNumbering: boolean): boolean {
  if (sheet === undefined || formula !== undefined || value === null) return false;
  const cell = cellAt(sheet, at);
  if (typeof value === 'number') return isNumbering ? isSerial(cell) : isCountOf(cell, value);
  if (cell.kind !== 'text') return false;
  return tidyText(value) === tidyText(decodeLegacy(cell.value, styleAt(sheet, at).fontName).text);
}

function isSerial(cell: Cell): boolean {
  return cell.kind === 'number' || (cell.kind === 'text' && /^\d{1,4}[.)]?$/.test(tidyText(cell.value)));
}

function isCountOf(cell: Cell, value: number): boolean {
  const reading = readCount(cell);
  return cell.kind === 'text' && reading.kind === 'count' && reading.value === value;
}

function compareEdits(left: CellEdit, right: CellEdit, sheetNames: readonly string[]): number {
  return sheetNames.indexOf(left.sheet) - sheetNames.indexOf(right.sheet)
    || left.at.row - right.at.row || left.at.column - right.at.column;
}
