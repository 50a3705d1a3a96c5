import type { RuleId } from '../rules/registry';
import type { CheckExport, NotRunReason, RuleDescription } from './check-export';
import type { DecidedReport, FileReport, FindingReport, RuleFailureReport } from './contract';

/** What became of one rule over one file, or over all files together. */
export interface RuleOutcome {
  readonly rule: RuleDescription;
  readonly findings: readonly FindingReport[];
  /** Findings that a person has settled. */
  readonly decided: readonly DecidedReport[];
  /** Why it broke down while it ran; empty for a rule that ran to its end. */
  readonly broken: readonly string[];
  readonly notRun: NotRunReason | null;
  /** Why the office switched it off; `null` for a rule that is not `off`. */
  readonly offReason: string | null;
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
  'consecutive-years-missing', 'reused-initiative', 'two-forms-one-achievement', 'excellent-share-exceeded',
  'wrong-authority',
]);
/** Rules that look only at copies that go out. */
export const OUTGOING_RULES: ReadonlySet<string> = new Set<RuleId>(['personal-data-exposed']);
/** Scopes of rules that look at more than one file. */
const ACROSS: ReadonlySet<RuleDescription['scope']> = new Set(['collection', 'report']);
/** Rules that need the files of all units, which a check of single files never has. */
const CONSOLIDATION_RULES: ReadonlySet<string> = new Set<RuleId>(['unit-not-submitted']);
/** Profile of a file or run to which no law was applied. */
const NO_PROFILE = 'none';

/** It ran to its end over what it compares, and found nothing, settled or not. */
export function hasPassed({ findings, decided, broken, notRun }: RuleOutcome): boolean {
  return findings.length === 0 && decided.length === 0 && broken.length === 0 && notRun === null;
}

/** What a set of rules had before it: findings and breakdowns of one file, or of all files together. */
interface Scene {
  readonly profile: string | null;
  /** `true` for all files together, where nothing is known of single tables. */
  readonly hasTable: boolean;
  readonly findings: readonly FindingReport[];
  readonly decided: readonly DecidedReport[];
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
    decided: decidedOf(input, (scope) => !ACROSS.has(scope)).filter(({ path }) => path === file.path),
    failures: input.report.ruleFailures.filter(({ path }) => path === file.path),
    isInScope: (rule) => !ACROSS.has(rule.scope),
  });
}

/** Every rule that looks at all files of a run together. */
export function acrossOutcomes(input: CheckExport): RuleOutcome[] {
  const { profile, files, findings, ruleFailures } = input.report;
  const paths = new Set(files.map(({ path }) => path));
  return outcomesOf(input, {
    profile, findings,
    decided: decidedOf(input, (scope) => ACROSS.has(scope)),
    hasTable: true,
    failures: ruleFailures.filter(({ path }) => path === null || !paths.has(path)),
    isInScope: (rule) => ACROSS.has(rule.scope),
  });
}

/** Settled findings of rules that look at one file, or at all together. */
function decidedOf({ report, rules }: CheckExport, isScope: (scope: RuleDescription['scope']) => boolean): DecidedReport[] {
  const scopes = new Map(rules.map(({ id, scope }) => [id, scope]));
  return report.decided.filter(({ rule }) => isScope(scopes.get(rule) ?? 'collection'));
}

/** Throws for a finding of a rule that is not described: it would be lost otherwise. */
function outcomesOf(input: CheckExport, scene: Scene): RuleOutcome[] {
  const { findings, decided, failures } = scene;
  const known = new Set(input.rules.map(({ id }) => id));
  const stray = [...findings, ...decided, ...failures].find(({ rule }) => !known.has(rule));
  if (stray !== undefined) throw new Error(`Rule ${stray.rule} is not described`);
  return input.rules.flatMap((rule) => {
    const own = findings.filter((finding) => finding.rule === rule.id);
    const broken = failures.filter((failure) => failure.rule === rule.id).map(({ detail }) => detail);
    const settled = decided.filter((finding) => finding.rule === rule.id);
    const isSilent = own.length === 0 && settled.length === 0 && broken.length === 0;
    if (isSilent && !scene.isInScope(rule)) return [];
    const offReason = input.report.rulesOff.find((off) => off.rule === rule.id)?.reason ?? null;
    const notRun = offReason !== null ? 'off' : isSilent ? notRunReason(rule, scene, input) : null;
    return [{ rule, findings: own, decided: settled, broken, notRun, offReason }];
  });
}

function notRunReason(rule: RuleDescription, { profile, hasTable }: Scene, { hasPlan, isOutgoing }: CheckExport): NotRunReason | null {
  if (rule.scope === 'report') return 'report';
  if (CONSOLIDATION_RULES.has(rule.id)) return 'consolidation';
  if (isOutgoing !== true && OUTGOING_RULES.has(rule.id)) return 'outgoing';
  if (!hasTable && rule.scope === 'table') return 'table';
  if (!hasPlan && PLAN_RULES.has(rule.id)) return 'plan';
  return profile === NO_PROFILE && LAW_RULES.has(rule.id) ? 'law' : null;
}
