import type { WorkbookGrid } from '#core/grid/sheet-grid';
import { checkSubmissions, consolidateSubmissions, understandFile, type UnderstoodFile } from '#core/pipeline';
import type { ConsolidationReport, FindingReport } from '#core/report/contract';
import { NO_SETTINGS } from '#core/run-settings';
import type { Plan } from '#core/domain/plan';
import { RUN_SERVICES } from '#entries/cli/run-services';
import type { CleanCase } from './clean/case';
import { toWorkbook, type DraftBook } from './draft-book';

/** One finding with the file it belongs to. */
export interface Told extends Pick<FindingReport, 'rule' | 'severity' | 'path' | 'sheet' | 'cell' | 'message' | 'related'> {
  readonly data: FindingReport['data'];
}

/** Workbooks that no mutant touched are understood once for each plan. */
const UNDERSTOOD = new WeakMap<DraftBook, Map<Plan | null, UnderstoodFile>>();

function understand(book: DraftBook, plan: Plan | null, toGrid: (book: DraftBook) => WorkbookGrid): UnderstoodFile {
  const known = UNDERSTOOD.get(book)?.get(plan);
  if (known !== undefined && toGrid === toWorkbook) return known;
  const file = understandFile({ path: book.path, sha256: book.sha256 ?? `content of ${book.path}`, reading: { ok: true, value: toGrid(book) }, plan });
  if (toGrid === toWorkbook) UNDERSTOOD.set(book, new Map([...UNDERSTOOD.get(book) ?? [], [plan, file]]));
  return file;
}

export interface CaseOutcome {
  readonly told: readonly Told[];
  /** Of a consolidation. */
  readonly report: ConsolidationReport | null;
}

/** Runs a case as the program does: all files together, law by the period. */
export function runCase(
  { books, plan, isConsolidation, isOutgoing = false }: Pick<CleanCase, 'books' | 'plan' | 'isConsolidation'> & { readonly isOutgoing?: boolean },
  toGrid: (book: DraftBook) => WorkbookGrid = toWorkbook,
): CaseOutcome {
  const files = books.map((book) => understand(book, plan, toGrid));
  const input = { files, plan, profile: 'auto', texts: RUN_SERVICES.texts, asOf: null, settings: NO_SETTINGS, isOutgoing };
  const consolidated = isConsolidation ? consolidateSubmissions({ ...input, adjustments: [], reportTexts: RUN_SERVICES.reportTexts }).report : null;
  const report = consolidated ?? checkSubmissions(input).report;
  if (report.ruleFailures.length > 0) throw new Error(`a rule broke down: ${JSON.stringify(report.ruleFailures)}`);
  const told = [
    ...report.files.flatMap(({ path, findings }) => findings.map((finding) => ({ ...finding, path }))),
    ...report.findings,
  ];
  return { told, report: consolidated };
}

/** Consolidates whatever the case is checked as: for totals and balance. */
export function consolidateCase(clean: Pick<CleanCase, 'books' | 'plan'>): ConsolidationReport {
  const { report } = runCase({ ...clean, isConsolidation: true });
  if (report === null) throw new Error('nothing consolidated');
  return report;
}

export function toLine({ severity, rule, path, sheet, cell, message }: Told): string {
  return `${severity} ${rule} ${path ?? ''} ${sheet ?? ''}!${cell ?? ''}: ${message}`;
}
