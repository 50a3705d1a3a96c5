import type { RuleScope, Severity } from '../rules/define-rule';
import type { Decision } from '../domain/decision';
import type { CheckReport, FindingReport, RegimesReport, PackReport } from './contract';

/** A rule as reports describe it: its metadata with the texts people read. */
export interface RuleDescription {
  readonly code: string;
  readonly id: string;
  readonly severity: Severity;
  readonly scope: RuleScope;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

/** Why a rule had nothing to say: `off` the office switched it off, `law` no law profile, `plan` no plan, `table` no table in the file, `outgoing` no copy that goes out, `report` no text of a report. */
export type NotRunReason = 'off' | 'law' | 'plan' | 'consolidation' | 'table' | 'outgoing' | 'report';

/** Words of the report formats; the catalogue of texts provides them. */
export interface ExportTexts {
  readonly toolName: string;
  /** BCP 47 tag of all texts. */
  readonly language: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly notRun: Readonly<Record<Exclude<NotRunReason, 'off'>, string>>;
  readonly acrossFiles: string;
  /** The sentence of a finding without the cell before it and the legal basis behind it. */
  sentence(finding: FindingReport): string;
  /** Sheet and cell in words; empty for a finding about the whole file. */
  place(sheet: string | null, cell: string | null): string;
  ruleBroken(detail: string): string;
  findingCount(errors: number, warnings: number): string;
  readonly readingCase: string;
  readonly decided: DecidedTexts;
  readonly pack: PackTexts;
  readonly regimes: RegimeTexts;
  readonly html: HtmlTexts;
}

/** Words on the province pack of a run. */
export interface PackTexts {
  readonly used: (pack: PackReport) => string;
  readonly severity: (change: PackReport['severities'][number]) => string;
  /** Why a rule did not run, with the reason of the office. */
  readonly off: (reason: string) => string;
  /** The same, of the rule of a code. */
  readonly offRule: (code: string, reason: string) => string;
}

/** Words on findings that a person has settled. */
export interface DecidedTexts {
  /** How many findings are left out of the counts, and how many of them are errors. */
  readonly overview: (count: number, errors: number) => string;
  readonly title: (count: number) => string;
  /** Reason, person, day and basis in one sentence. */
  readonly sentence: (decision: Decision) => string;
  readonly unused: (decision: Decision) => string;
  readonly expired: (decision: Decision) => string;
  readonly unjudged: (decision: Decision) => string;
}

/** Words on a list judged under two law profiles. */
export interface RegimeTexts {
  readonly title: (regimes: RegimesReport) => string;
  /** Whose result the parts above are. */
  readonly first: (id: string) => string;
  readonly profile: (profile: RegimesReport['profiles'][number]) => string;
  readonly differencesTitle: (count: number) => string;
  readonly differenceHeaders: readonly string[];
  readonly only: (profile: string) => string;
  readonly changed: (changes: RegimesReport['differences'][number]['changes']) => string;
  readonly decided: string;
  readonly thresholdsTitle: (count: number) => string;
  readonly thresholdHeader: string;
  /** Value, basis and certainty. */
  readonly value: (value: RegimesReport['thresholds'][number]['values'][number]) => string;
}

export interface HtmlTexts {
  readonly title: string;
  /** Above the line for the name of the office. */
  readonly office: string;
  readonly officeBlank: string;
  readonly country: string;
  readonly motto: string;
  readonly overview: (files: number, summary: CheckReport['summary']) => string;
  readonly lawProfile: (profile: string) => string;
  readonly madeWith: (tool: string, version: string) => string;
  readonly summaryTitle: string;
  readonly summaryHeaders: readonly string[];
  readonly total: string;
  readonly unreadable: string;
  readonly unitUnknown: string;
  readonly unit: string;
  readonly period: string;
  readonly checksum: string;
  readonly sheets: string;
  /** One sheet with what it was taken for, its table and its rows of data. */
  sheet(sheet: { readonly name: string; readonly form: string; readonly range: string | null; readonly rows: number }): string;
  readonly forms: Readonly<Record<CheckReport['files'][number]['sheets'][number]['form'], string>>;
  readonly findingHeaders: readonly string[];
  readonly wholeFile: string;
  readonly why: string;
  readonly fix: string;
  readonly basis: string;
  readonly related: string;
  readonly noFindings: string;
  readonly decision: string;
  readonly passed: (count: number) => string;
  readonly notRunList: (count: number, reason: string) => string;
  readonly brokenTitle: string;
  readonly rulesTitle: string;
  readonly rulesHeaders: readonly string[];
  readonly count: (value: number) => string;
  readonly signedOn: string;
  readonly signedBy: string;
  readonly signedHow: string;
}

export interface CheckExport {
  readonly report: CheckReport;
  /** Every rule that may have a finding in the report, in code order. */
  readonly rules: readonly RuleDescription[];
  /** Whether the run had a plan (kế hoạch): without one, its rules say nothing. */
  readonly hasPlan: boolean;
  /** Whether the files are copies that go out; they are not when left out. */
  readonly isOutgoing?: boolean;
  /** Version of the program, as its package states it. */
  readonly toolVersion: string;
  readonly texts: ExportTexts;
}
