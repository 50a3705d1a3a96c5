import type { CheckExport } from '#core/report/check-export';
import type { CheckReport, FileReport, FindingReport } from '#core/report/contract';
import { describeRules, TOOL_VERSION } from '#entries/rule-descriptions';
import { viExportTexts } from '#i18n/vi-formats';
import { fileOf } from './result-input';

/** What files and people may write to break out of a report. */
export const NASTY = `<script>alert("1")</script> & 'x' ]]> {0}\u0000\u0008\u001b\u202e\ud800\ufffe`;

export function findingOf(rule: string, parts: Partial<FindingReport> = {}): FindingReport {
  const described = describeRules().find(({ id }) => id === rule);
  return {
    code: described?.code ?? 'KT999', rule, severity: described?.severity ?? 'error', message: `Câu về ${rule}.`,
    path: null, sheet: 'Biểu 02', cell: 'C17', related: [], basis: null, data: {}, fix: null, fingerprint: '', ...parts,
  };
}

export function checkReportOf(files: readonly FileReport[], parts: Partial<CheckReport> = {}): CheckReport {
  const findings = [...files.flatMap((file) => file.findings), ...(parts.findings ?? [])];
  const countOf = (severity: FindingReport['severity']): number => findings.filter((each) => each.severity === severity).length;
  return {
    version: 1, profile: 'A', files, findings: [], regimes: null, ruleFailures: [],
    history: [], hints: [], pack: null, rulesOff: [], decided: [], decisions: { unused: [], expired: [], unjudged: [] },
    summary: {
      errors: countOf('error'), warnings: countOf('warning'), infos: countOf('info'),
      failures: files.filter(({ failure }) => failure !== null).length,
    },
    ...parts,
  };
}

export function exportOf(report: CheckReport, parts: Partial<CheckExport> = {}): CheckExport {
  return { report, rules: describeRules(), hasPlan: true, toolVersion: TOOL_VERSION, texts: viExportTexts, ...parts };
}

const SHEET: FileReport['sheets'][number] = {
  name: 'Biểu 02', form: 'tally', awards: [], range: 'A8:F18', rows: { data: 5, totals: 1, groups: 0, ignored: 0 }, confidence: 1,
};

/** A file in which a table was recognised. */
export function tallyFile(path: string, findings: readonly FindingReport[] = []): FileReport {
  return fileOf(path, { sheets: [SHEET], findings });
}

export function unreadableFile(path: string, message: string): FileReport {
  return fileOf(path, { failure: { kind: 'not-a-workbook', message } });
}

/** A run with one of everything: findings of each severity, an unreadable file, a broken rule, files together. */
export function variedExport(): CheckExport {
  const other = { path: 'đơn vị/b.xlsx', sheet: 'DS', cell: 'B9' };
  return exportOf(checkReportOf([
    tallyFile('đơn vị/a 1.xlsx', [
      findingOf('subtotal-mismatch', { message: 'Ô C17: Thứ nhất.', related: [other, other] }),
      findingOf('subtotal-mismatch', { message: 'Ô C17: Thứ hai.' }),
      findingOf('hidden-data', { message: 'Thứ ba.', severity: 'info', cell: null }),
      findingOf('number-as-text', { message: 'Ô D2: Thứ tư. Căn cứ: Điều 5.', severity: 'warning', cell: 'D2', basis: 'Điều 5.' }),
      findingOf('unrecognised-sheet', { message: 'Thứ năm.', sheet: null, cell: null }),
    ]),
    tallyFile('đơn vị/b.xlsx'),
    unreadableFile('hỏng.xlsx', 'Tệp hỏng hẳn.'),
  ], {
    findings: [
      findingOf('person-in-two-units', { message: 'Ô B9: Thứ sáu.', path: 'đơn vị/b.xlsx', sheet: 'DS', cell: 'B9' }),
      findingOf('duplicate-submission', { message: 'Thứ bảy.', sheet: null, cell: null, related: [{ path: '', sheet: 'DS', cell: '' }] }),
    ],
    ruleFailures: [{ rule: 'row-total-mismatch', path: 'đơn vị/b.xlsx', detail: 'gãy giữa chừng' }],
  }));
}

export const VARIED_SENTENCES = ['Thứ nhất.', 'Thứ hai.', 'Thứ ba.', 'Thứ tư.', 'Thứ năm.', 'Thứ sáu.', 'Thứ bảy.'];

export function timesIn(text: string, part: string): number {
  return text.split(part).length - 1;
}
