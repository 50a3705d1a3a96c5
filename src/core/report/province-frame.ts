import type { ConsolidationReport } from './contract';
import type { Plan } from '../domain/plan';
import type { ConsolidatedUnit } from '../consolidate/consolidate';
import type { ProvinceTexts } from './province-texts';
import type { ReportTexts } from './report-texts';
import { countTaken, countUnknown, toSummaryRows } from './result-rows';
import type { SheetDraft } from './sheet-draft';

/** Everything the sheets to the province are made of. */
export interface ProvinceInput {
  readonly report: ConsolidationReport;
  readonly plan: Plan | null;
  /** The ledger: what the lists say of persons is in the files, not in the report. */
  readonly units: readonly ConsolidatedUnit[];
  /** Day the sheets speak of, `YYYY-MM-DD`; `null`: a line to fill in. */
  readonly asOf: string | null;
  readonly texts: ReportTexts;
  readonly words: ProvinceTexts;
}

/** Columns a sheet spans, from 0, with the width of each in characters. */
export interface FrameShape {
  readonly widths: readonly number[];
  /** Last column of the block on the left. */
  readonly leftEnd: number;
}

/** Lines of the title block: office left, motto right (thể thức of nghị định 30/2020/NĐ-CP). */
export function drawOfficeLines(draft: SheetDraft, input: ProvinceInput, { widths, leftEnd }: FrameShape): void {
  const { texts: { summary: words }, plan } = input;
  const [office, country] = [{ left: 0, right: leftEnd }, { left: leftEnd + 1, right: widths.length - 1 }];
  draft.line(0, office, plan?.office?.toUpperCase() ?? words.officeBlank, 'agency', widths, 18);
  draft.line(0, country, words.country, 'motto', widths, 18);
  draft.line(1, office, '―――――――', 'agency', widths, 18);
  draft.line(1, country, words.motto, 'motto-line', widths, 18);
}

/** Title, what it speaks of, and in red that something is still missing; gives back the next free row. */
export function drawTitle(
  draft: SheetDraft, input: ProvinceInput, { widths }: FrameShape, row: number, lines: { readonly title: string; readonly below: readonly string[] },
): number {
  const whole = { left: 0, right: widths.length - 1 };
  draft.line(row, whole, lines.title, 'title', widths.map((width) => width * 0.85), 20);
  let at = row + 1;
  for (const line of lines.below) {
    draft.line(at, whole, line, 'subtitle', widths, 18);
    at += 1;
  }
  const stamp = provisionalStamp(input);
  if (stamp !== null) {
    draft.line(at, whole, stamp, 'stamp', widths, 20);
    at += 1;
  }
  return at;
}

/** `null` for a complete consolidation. */
function provisionalStamp({ report, plan, texts }: ProvinceInput): string | null {
  if (!report.provisional) return null;
  const rows = toSummaryRows(report, plan);
  return texts.summary.provisional({
    taken: countTaken(rows, plan), expected: report.expectedUnits, unknownCounts: countUnknown(rows),
    unreadableFiles: report.files.filter(({ failure }) => failure !== null).length,
  });
}

/** Place and day, who made the sheet and who signs it, at the bottom right; room for the seal below. */
export function drawSignatures(draft: SheetDraft, input: ProvinceInput, { widths, leftEnd }: FrameShape, row: number): void {
  const { texts: { summary }, words, plan } = input;
  const { signatures } = summary;
  const last = widths.length - 1;
  const left = { left: 0, right: leftEnd };
  const right = { left: Math.max(leftEnd + 1, Math.ceil(last / 2)), right: last };
  draft.line(row, right, summary.placeAndDate(plan?.office ?? null), 'signature-note', widths, 18);
  draft.line(row + 1, left, signatures.preparer, 'signature', widths, 18);
  draft.line(row + 1, right, words.signer(plan?.office ?? null), 'signature', widths, 18);
  draft.line(row + 2, left, signatures.preparerNote, 'signature-note', widths, 18);
  draft.line(row + 2, right, signatures.headNote, 'signature-note', widths, 18);
  draft.put(row + 6, 0, undefined, 'plain');
}

/** Lines of explanation over the whole width; gives back the next free row. */
export function drawNotes(draft: SheetDraft, { widths }: FrameShape, row: number, notes: readonly string[]): number {
  notes.forEach((note, index) => {
    draft.line(row + index, { left: 0, right: widths.length - 1 }, note, 'note', widths);
  });
  return row + notes.length;
}
