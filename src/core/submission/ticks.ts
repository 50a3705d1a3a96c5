import type { Severity } from '../rules/define-rule';

/** Somebody answers for warnings with a reason (đánh dấu đã xem): for all of one rule, or for one finding. */
export interface Tick {
  /** Id or code of a rule; `null` where a fingerprint names one finding. */
  readonly rule: string | null;
  readonly fingerprint: string | null;
  readonly reason: string;
  /** Who answers for it. */
  readonly by: string;
}

export interface TickFile {
  readonly version: 1;
  readonly ticks: readonly Tick[];
}

/** As much of a finding as ticks are held against. */
export interface Tickable {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly fingerprint: string;
}

/** A warning with the tick that answers for it. */
export interface TickedFinding<Of extends Tickable> {
  readonly finding: Of;
  readonly tick: Tick;
}

export interface Gate<Of extends Tickable> {
  /** Nothing answers for an error but its mending, or a decision. */
  readonly errors: readonly Of[];
  /** Warnings that nobody answers for. */
  readonly open: readonly Of[];
  readonly ticked: readonly TickedFinding<Of>[];
  /** Ticks for which there is no warning any more. */
  readonly unused: readonly Tick[];
}

/** Holds findings against ticks; a tick by fingerprint goes before one by rule. */
export function toGate<Of extends Tickable>(findings: readonly Of[], ticks: readonly Tick[]): Gate<Of> {
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const find = toTickFinder(ticks);
  const ticked = warnings.flatMap((finding) => {
    const tick = find(finding);
    return tick === undefined ? [] : [{ finding, tick }];
  });
  const answered = new Set(ticked.map(({ finding }) => finding));
  const used = new Set(ticked.map(({ tick }) => tick));
  return {
    errors: findings.filter(({ severity }) => severity === 'error'),
    open: warnings.filter((finding) => !answered.has(finding)),
    ticked,
    unused: ticks.filter((tick) => !used.has(tick)),
  };
}

/** Finds who answers for a warning: a tick by fingerprint goes before one by rule, the earlier before the later. */
export function toTickFinder(ticks: readonly Tick[]): (finding: Omit<Tickable, 'severity'>) => Tick | undefined {
  const byPrint = new Map([...ticks].reverse().map((tick) => [tick.fingerprint, tick]));
  const ofRules = ticks.filter(({ rule }) => rule !== null);
  return (finding) => byPrint.get(finding.fingerprint) ?? ofRules.find((each) => isOfRule(each, finding));
}

function isOfRule({ rule }: Tick, finding: Pick<Tickable, 'rule' | 'code'>): boolean {
  return rule !== null && (rule === finding.rule || rule.toUpperCase() === finding.code);
}

/** A file of ticks as text, each on a line of its own; reading it gives the same ticks. */
export function toTicksText(ticks: readonly Tick[]): string {
  const lines = ticks.map(({ rule, fingerprint, reason, by }) =>
    `  ${JSON.stringify({ ...(rule === null ? {} : { rule }), ...(fingerprint === null ? {} : { fingerprint }), reason, by })}`);
  return `{"version": 1, "ticks": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`;
}
