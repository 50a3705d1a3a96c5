import type { RuleId } from '../rules/registry';
import type { CheckExport, NotRunReason, RuleDescription } from './check-export';
import type { FileReport, FindingReport, RuleFailureReport } from './contract';

/** What became of one rule over one file, or over all files together. */
export interface RuleOutcome {
  readonly rule: RuleDescription;
  readonly findings: readonly FindingReport[];
  /** Why it broke down while it ran; empty for a rule that ran to its end. */
  readonly broken: readonly string[];
  readonly notRun: NotRunReason | null;
}

/** Rules that compare with the plan and stay silent without one. */
export const PLAN_RULES: ReadonlySet<string> = new Set<RuleId>([
  'unknown-unit', 'dissolved-unit', 'unit-not-in-plan', 'submitted-late', 'quota-exceeded', 'not-registered',
  'registration-shortfall',
]);
/** Rules that hold against the law and stay silent where no profile can be told. */
export const LAW_RULES: ReadonlySet<string> = new Set<RuleId>([
  'cstdcs-cap-exceeded', 'cstdcs-without-ldtt', 'initiative-missing', 'rating-too-low', 'disciplined-person',
  'tenure-too-short', 'collective-share-low', 'ttldxs-without-cstdcs', 'vote-ratio-low', 'dissolved-unit', 'long-absence',
  'consecutive-years-missing', 'reused-initiative',
]);
/** Rules that need the files of all units, which a check of single files never has. */
const CONSOLIDATION_RULES: ReadonlySet<string> = new Set<RuleId>(['unit-not-submitted']);
/** Profile of a file or run to which no law was applied. */
const NO_PROFILE = 'none';

export function hasPassed({ findings, broken, notRun }: RuleOutcome): boolean {
  return findings.length === 0 && broken.length === 0 && notRun === null;
}

/** What a set of rules had before it: findings and breakdowns of one file, or of all files together. */
interface Scene {
  readonly profile: string | null;
  /** `true` for all files together, where nothing is known of single tables. */
  readonly hasTable: boolean;
  readonly findings: readonly FindingReport[];
  readonly failures: readonly RuleFailureReport[];
  isInScope(rule: RuleDescription): boolean;
}

/** Every rule that looks at one file, in the order of the rules; a file that cannot be read has none. */
export function fileOutcomes(file: FileReport, input: CheckExport): RuleOutcome[] {
  if (file.failure !== null) return [];
  return outcomesOf(input, {
    profile: file.profile,
    hasTable: file.sheets.some(({ range }) => range !== null),
    findings: file.findings,
    failures: input.report.ruleFailures.filter(({ path }) => path === file.path),
    isInScope: (rule) => rule.scope !== 'collection',
  });
}

/** Every rule that looks at all files of a run together. */
export function acrossOutcomes(input: CheckExport): RuleOutcome[] {
  const { profile, files, findings, ruleFailures } = input.report;
  const paths = new Set(files.map(({ path }) => path));
  return outcomesOf(input, {
    profile, findings,
    hasTable: true,
    failures: ruleFailures.filter(({ path }) => path === null || !paths.has(path)),
    isInScope: (rule) => rule.scope === 'collection',
  });
}

/** Throws for a finding of a rule that is not described: it would be lost otherwise. */
function outcomesOf(input: CheckExport, scene: Scene): RuleOutcome[] {
  const { findings, failures } = scene;
  const known = new Set(input.rules.map(({ id }) => id));
  const stray = [...findings, ...failures].find(({ rule }) => !known.has(rule));
  if (stray !== undefined) throw new Error(`Rule ${stray.rule} is not described`);
  return input.rules.flatMap((rule) => {
    const own = findings.filter((finding) => finding.rule === rule.id);
    const broken = failures.filter((failure) => failure.rule === rule.id).map(({ detail }) => detail);
    const isSilent = own.length === 0 && broken.length === 0;
    if (isSilent && !scene.isInScope(rule)) return [];
    return [{ rule, findings: own, broken, notRun: isSilent ? notRunReason(rule, scene, input.hasPlan) : null }];
  });
}

function notRunReason(rule: RuleDescription, { profile, hasTable }: Scene, hasPlan: boolean): NotRunReason | null {
  if (CONSOLIDATION_RULES.has(rule.id)) return 'consolidation';
  if (!hasTable && rule.scope === 'table') return 'table';
  if (!hasPlan && PLAN_RULES.has(rule.id)) return 'plan';
  return profile === NO_PROFILE && LAW_RULES.has(rule.id) ? 'law' : null;
}
