import type { RuleId } from '../rules/registry';
import type { CheckExport, NotRunReason, RuleDescription } from './check-export';
import type { FileReport, FindingReport } from './contract';

/** What became of one rule over one file, or over all files together. */
export interface RuleOutcome {
  readonly rule: RuleDescription;
  readonly findings: readonly FindingReport[];
  /** Why it broke down while it ran; empty for a rule that ran to its end. */
  readonly broken: readonly string[];
  readonly notRun: NotRunReason | null;
}

/** Rules that compare with the plan and stay silent without one. */
const PLAN_RULES: ReadonlySet<string> = new Set<RuleId>([
  'unknown-unit', 'unit-not-in-plan', 'submitted-late', 'quota-exceeded', 'not-registered', 'registration-shortfall',
]);
/** Rules that need the files of all units, which a check of single files never has. */
const CONSOLIDATION_RULES: ReadonlySet<string> = new Set<RuleId>(['unit-not-submitted']);
const LAW_RULES = /^KT4/;
/** `profile` of a report to which no law was applied. */
const NO_PROFILE = 'none';

/** A rule passed where it ran and found nothing; one that broke or did not run has not. */
export function hasPassed({ findings, broken, notRun }: RuleOutcome): boolean {
  return findings.length === 0 && broken.length === 0 && notRun === null;
}

/** Every rule that looks at one file, in the order of the rules; a file that cannot be read has none. */
export function fileOutcomes(file: FileReport, input: CheckExport): RuleOutcome[] {
  if (file.failure !== null) return [];
  const broken = input.report.ruleFailures.filter(({ path }) => path === file.path);
  const hasTable = file.sheets.some(({ range }) => range !== null);
  return outcomesOf(input, file.findings, broken, (rule) => rule.scope !== 'collection')
    .map((outcome) => (!hasTable && outcome.rule.scope === 'table' && hasPassed(outcome) ? { ...outcome, notRun: 'table' } : outcome));
}

/** Every rule that looks at all files of a run together. */
export function acrossOutcomes(input: CheckExport): RuleOutcome[] {
  const paths = new Set(input.report.files.map(({ path }) => path));
  const broken = input.report.ruleFailures.filter(({ path }) => path === null || !paths.has(path));
  return outcomesOf(input, input.report.findings, broken, (rule) => rule.scope === 'collection');
}

/** Throws for a finding of a rule that is not described: it would be lost otherwise. */
function outcomesOf(
  input: CheckExport,
  findings: readonly FindingReport[],
  failures: readonly { readonly rule: string; readonly detail: string }[],
  isInScope: (rule: RuleDescription) => boolean,
): RuleOutcome[] {
  const known = new Set(input.rules.map(({ id }) => id));
  const stray = [...findings, ...failures].find(({ rule }) => !known.has(rule));
  if (stray !== undefined) throw new Error(`Rule ${stray.rule} is not described`);
  return input.rules.flatMap((rule) => {
    const own = findings.filter((finding) => finding.rule === rule.id);
    const broken = failures.filter((failure) => failure.rule === rule.id).map(({ detail }) => detail);
    const isSilent = own.length === 0 && broken.length === 0;
    if (isSilent && !isInScope(rule)) return [];
    return [{ rule, findings: own, broken, notRun: isSilent ? notRunReason(rule, input) : null }];
  });
}

function notRunReason(rule: RuleDescription, { report, hasPlan }: CheckExport): NotRunReason | null {
  if (CONSOLIDATION_RULES.has(rule.id)) return 'consolidation';
  if (!hasPlan && PLAN_RULES.has(rule.id)) return 'plan';
  return report.profile === NO_PROFILE && LAW_RULES.test(rule.code) ? 'law' : null;
}
