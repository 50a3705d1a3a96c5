import type { DecisionProblem } from '#core/decisions/decision-schema';
import { settleFindings, type Settlement } from '#core/decisions/settle-findings';
import type { Decision } from '#core/domain/decision';
import type { FindingReport } from '#core/report/contract';

/** What came of opening a decision file. */
export type DecisionFileNotice =
  | { readonly kind: 'opened'; readonly path: string; readonly count: number }
  | { readonly kind: 'refused'; readonly path: string; readonly problems: readonly DecisionProblem[] };

/** Decisions of this run: in memory only, until they are saved as a file. */
export interface DecisionsState {
  readonly decisions: readonly Decision[];
  readonly hasUnsaved: boolean;
  /** Fingerprint of the finding whose form is open. */
  readonly deciding: string | null;
  readonly notice: DecisionFileNotice | null;
}

export type DecisionsAction =
  | { readonly kind: 'deciding'; readonly fingerprint: string }
  | { readonly kind: 'not-deciding' }
  | { readonly kind: 'decided'; readonly decision: Decision }
  | { readonly kind: 'taken-back'; readonly fingerprint: string }
  | { readonly kind: 'saved' }
  | { readonly kind: 'file-opened'; readonly path: string; readonly decisions: readonly Decision[] }
  | { readonly kind: 'file-refused'; readonly path: string; readonly problems: readonly DecisionProblem[] };

export const NO_DECISIONS: DecisionsState = { decisions: [], hasUnsaved: false, deciding: null, notice: null };

export function decisionsReducer(state: DecisionsState, action: DecisionsAction): DecisionsState {
  switch (action.kind) {
    case 'deciding': return { ...state, deciding: action.fingerprint };
    case 'not-deciding': return { ...state, deciding: null };
    case 'decided':
      return {
        ...state, deciding: null, hasUnsaved: true,
        decisions: [...without(state.decisions, action.decision.fingerprint), action.decision],
      };
    case 'taken-back':
      return { ...state, hasUnsaved: true, decisions: without(state.decisions, action.fingerprint) };
    case 'saved': return { ...state, hasUnsaved: false };
    case 'file-opened': {
      const { path, decisions } = action;
      return { ...state, decisions: merged(state, decisions), notice: { kind: 'opened', path, count: decisions.length } };
    }
    case 'file-refused':
      return { ...state, notice: { kind: 'refused', path: action.path, problems: action.problems } };
  }
}

/** The decisions of a file in its order, with those made since here: what a person has just said counts. */
function merged({ decisions, hasUnsaved }: DecisionsState, opened: readonly Decision[]): readonly Decision[] {
  if (!hasUnsaved) return opened;
  const own = new Set(decisions.map(({ fingerprint }) => fingerprint));
  return [...opened.filter(({ fingerprint }) => !own.has(fingerprint)), ...decisions];
}

function without(decisions: readonly Decision[], fingerprint: string): readonly Decision[] {
  return decisions.filter((decision) => decision.fingerprint !== fingerprint);
}

/** Which findings are settled on a day, `YYYY-MM-DD`, and which decisions need a look. */
export function settleReports(
  findings: readonly FindingReport[], decisions: readonly Decision[], day: string,
): Settlement<FindingReport> {
  return settleFindings({ findings, day, decisions: { version: 1, decisions } });
}

/** What a person types into the form. */
export interface DecisionDraft {
  readonly reason: string;
  readonly decidedBy: string;
  readonly basis: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly expiresOn: string;
}

export interface DraftFaults {
  readonly reason: boolean;
  readonly decidedBy: boolean;
  /** The last day lies before today. */
  readonly expiresOn: boolean;
}

/** What is missing or wrong in the form. */
export function faultsOf({ reason, decidedBy, expiresOn }: DecisionDraft, today: string): DraftFaults {
  return { reason: reason.trim() === '', decidedBy: decidedBy.trim() === '', expiresOn: expiresOn !== '' && expiresOn < today };
}

/** The decision that a form states of a finding. */
export function toDecision(draft: DecisionDraft, { fingerprint, rule }: FindingReport, today: string): Decision {
  const basis = draft.basis.trim();
  return {
    fingerprint, rule,
    reason: draft.reason.trim(), decidedBy: draft.decidedBy.trim(), decidedOn: today,
    basis: basis === '' ? null : basis,
    expiresOn: draft.expiresOn === '' ? null : draft.expiresOn,
  };
}
