import type { Severity } from '../rules/define-rule';
import type { SheetModel, StyleName } from '../grid/sheet-model';
import type { DecidedReport, FindingReport } from './contract';
import type { ResultInput } from './result-input';
import { SheetDraft } from './sheet-draft';

const WIDTHS = [5.5, 11, 8, 50, 28, 15, 7, 26, 38];
const HEADER_ROW = 4;

const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'info'];
const SEVERITY_STYLES: Readonly<Record<Severity, StyleName>> = { error: 'bad', warning: 'warning', info: 'good' };

interface Line {
  readonly style: StyleName;
  readonly severity: string;
  readonly code: string;
  readonly message: string;
  readonly path: string;
  readonly sheet: string;
  readonly cell: string;
  readonly basis: string;
  readonly fix: string;
}

interface PlacedFinding {
  readonly path: string | null;
  readonly finding: FindingReport;
}

/** Findings of all files in their order, then those across files; the gravest first. */
function placedFindings(input: ResultInput): PlacedFinding[] {
  const { report } = input;
  const all = [
    ...report.files.flatMap((file) => file.findings.map((finding) => ({ path: finding.path ?? file.path, finding }))),
    ...report.findings.map((finding) => ({ path: finding.path, finding })),
  ];
  return SEVERITY_ORDER.flatMap((severity) => all.filter(({ finding }) => finding.severity === severity));
}

function findingLine({ path, finding }: PlacedFinding, input: ResultInput): Line {
  const words = input.texts.findings;
  const fix = words.ruleFix(finding.rule);
  return {
    style: SEVERITY_STYLES[finding.severity], severity: words.severities[finding.severity], code: finding.code,
    message: finding.message, path: path ?? '', sheet: finding.sheet ?? '', cell: finding.cell ?? '',
    basis: finding.basis ?? '', fix: finding.fix?.kind === 'safe' ? `${fix} ${words.safeFix}` : fix,
  };
}

/** What a person has settled, each with the decision; in no count. */
function decidedLine(finding: DecidedReport, { texts: { findings: words } }: ResultInput): Line {
  return {
    style: 'good', severity: words.settled, code: finding.code, message: finding.message, path: finding.path ?? '',
    sheet: finding.sheet ?? '', cell: finding.cell ?? '', basis: finding.basis ?? '', fix: words.decision(finding.decision),
  };
}

/** Files that could not be read and rules that could not run come first: nothing was checked there. */
function failureLines(input: ResultInput): Line[] {
  const words = input.texts.findings;
  const blank = { style: 'bad' as const, code: '', sheet: '', cell: '', basis: '' };
  const files = input.report.files.flatMap((file): Line[] => file.failure === null ? [] : [{
    ...blank, severity: words.fileFailure, message: file.failure.message, path: file.path, fix: '',
  }]);
  const rules = input.report.ruleFailures.map((failure): Line => ({
    ...blank, severity: words.ruleFailure, message: words.ruleFailureMessage(failure.rule, failure.detail),
    path: failure.path ?? '', fix: words.ruleFailureFix,
  }));
  return [...files, ...rules];
}

/** `Kiểm tra`: what is wrong, where, on what legal basis, and how to mend it. */
export function toFindingsSheet(input: ResultInput): SheetModel {
  const words = input.texts.findings;
  const findings = placedFindings(input);
  const failures = failureLines(input);
  const settled = input.report.decided.map((finding) => decidedLine(finding, input));
  const lines = [...failures, ...findings.map((placed) => findingLine(placed, input)), ...settled];
  const numberOf = (severity: Severity): number => findings.filter(({ finding }) => finding.severity === severity).length;
  const draft = new SheetDraft();
  const last = WIDTHS.length - 1;
  draft.line(0, { left: 0, right: last }, words.title, 'title', WIDTHS, 20);
  draft.line(1, { left: 0, right: last }, failures.length + findings.length === 0
    ? words.none
    : words.counts(numberOf('error'), numberOf('warning'), numberOf('info'), failures.length), 'note', WIDTHS);
  draft.line(2, { left: 0, right: last }, words.profile(input.report.profile), 'note', WIDTHS);
  const { headers } = words;
  draft.header(HEADER_ROW, [
    headers.serial, headers.severity, headers.code, headers.message, headers.file,
    headers.sheet, headers.cell, headers.basis, headers.fix,
  ], WIDTHS);
  lines.forEach((line, index) => {
    const row = HEADER_ROW + 1 + index;
    draft.count(row, 0, index + 1, 'text-centre');
    draft.text(row, 1, line.severity, line.style);
    draft.text(row, 2, line.code, 'text-centre');
    draft.text(row, 3, line.message, 'wrapped');
    draft.text(row, 4, line.path, 'wrapped');
    draft.text(row, 5, line.sheet, 'wrapped');
    draft.text(row, 6, line.cell, 'text-centre');
    draft.text(row, 7, line.basis, 'wrapped');
    draft.text(row, 8, line.fix, 'wrapped');
  });
  return draft.build({
    name: input.texts.sheetNames.findings, columnWidths: WIDTHS, frozenRows: HEADER_ROW + 1, frozenColumns: 0,
    orientation: 'landscape', repeatRows: { first: HEADER_ROW, last: HEADER_ROW },
    filter: lines.length === 0 ? undefined : { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + lines.length, right: last },
    footer: input.texts.footer,
  });
}
