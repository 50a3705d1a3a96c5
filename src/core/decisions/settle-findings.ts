import type { Decision, DecisionFile } from '../domain/decision';
import type { MarkedFinding } from './fingerprint';

/** As much of a finding as a decision is held against. */
export type Decidable = Pick<MarkedFinding, 'rule' | 'fingerprint'>;

/** A finding that a person has settled, with what was decided. */
export interface DecidedFinding<Of extends Decidable = MarkedFinding> {
  readonly finding: Of;
  readonly decision: Decision;
}

/** Decisions that need a look. */
export interface DecisionNotes {
  /** No finding has their fingerprint any more: the value has changed, or the fault is gone. */
  readonly unused: readonly Decision[];
  /** Past their last day; their findings are open again. */
  readonly expired: readonly Decision[];
  /** Applied although nothing says which day it is: neither a day to judge by nor one of consideration. */
  readonly unjudged: readonly Decision[];
}

export interface Settlement<Of extends Decidable = MarkedFinding> {
  readonly decided: readonly DecidedFinding<Of>[];
  readonly notes: DecisionNotes;
  readonly isOpen: (finding: Of) => boolean;
}

export interface SettlementInput<Of extends Decidable = MarkedFinding> {
  /** All findings of a run. */
  readonly findings: readonly Of[];
  readonly decisions: DecisionFile | null;
  /** Day the run is judged by, `YYYY-MM-DD`; `null`: unknown. */
  readonly day: string | null;
}

/** Sorts out the findings that a live decision settles; the decided ones come in the order of the findings. */
export function settleFindings<Of extends Decidable>({ findings, decisions, day }: SettlementInput<Of>): Settlement<Of> {
  const all = decisions?.decisions ?? [];
  const expired = all.filter((decision) => isExpired(decision, day));
  const live = new Map(all.filter((decision) => !isExpired(decision, day)).map((decision) => [decision.fingerprint, decision]));
  const decided = findings.flatMap((finding) => {
    const decision = live.get(finding.fingerprint);
    return decision === undefined || decision.rule !== finding.rule ? [] : [{ finding, decision }];
  });
  const closed = new Set(decided.map(({ finding }) => finding));
  const used = new Set(decided.map(({ decision }) => decision));
  return {
    decided,
    notes: {
      expired,
      unused: [...live.values()].filter((decision) => !used.has(decision)),
      unjudged: day === null ? [...used].filter(({ expiresOn }) => expiresOn !== null) : [],
    },
    isOpen: (finding) => !closed.has(finding),
  };
}

/** The last day still counts. */
function isExpired({ expiresOn }: Decision, day: string | null): boolean {
  return day !== null && expiresOn !== null && day > expiresOn;
}
