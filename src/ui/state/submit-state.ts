import type { ConsolidationReport, FindingReport } from '#core/report/contract';
import type { Tick } from '#core/submission/ticks';

/** What was looked at besides the files of the units; `null`: not yet. */
export interface Besides {
  /** Figures of the report text that do not agree. */
  readonly reportFaults: number | null;
  /** Rows that the receiving system would drop. */
  readonly droppedRows: number | null;
  /** Copies that go out were made of the files, and show no personal data. */
  readonly hasCopies: boolean;
}

/** The check before sending as far as it has come; in memory only. */
export interface SubmitState {
  /** One a finding, by its fingerprint. */
  readonly ticks: ReadonlyMap<string, Tick>;
  /** Who answered last: offered for the next one. */
  readonly by: string;
  /** With the consolidation it was looked at with. */
  readonly besides: (Besides & { readonly of: ConsolidationReport }) | null;
}

export type SubmitAction =
  | { readonly kind: 'ticked'; readonly findings: readonly FindingReport[]; readonly reason: string; readonly by: string }
  | { readonly kind: 'taken-back'; readonly findings: readonly FindingReport[] }
  | { readonly kind: 'text-compared'; readonly of: ConsolidationReport; readonly faults: number | null }
  | { readonly kind: 'import-tried'; readonly of: ConsolidationReport; readonly dropped: number | null }
  | { readonly kind: 'packed'; readonly of: ConsolidationReport };

const NOTHING: Besides = { reportFaults: null, droppedRows: null, hasCopies: false };
export const NO_SUBMISSION: SubmitState = { ticks: new Map(), by: '', besides: null };

export function submitReducer(state: SubmitState, action: SubmitAction): SubmitState {
  switch (action.kind) {
    case 'ticked': {
      const reason = action.reason.trim();
      const by = action.by.trim();
      const ticks = action.findings.map(({ fingerprint }) => [fingerprint, { rule: null, fingerprint, reason, by }] as const);
      return { ...state, by, ticks: new Map([...state.ticks, ...ticks]) };
    }
    case 'taken-back': {
      const gone = new Set(action.findings.map(({ fingerprint }) => fingerprint));
      return { ...state, ticks: new Map([...state.ticks].filter(([fingerprint]) => !gone.has(fingerprint))) };
    }
    case 'text-compared':
      return { ...state, besides: { ...besidesOf(state, action.of), of: action.of, reportFaults: action.faults } };
    case 'import-tried':
      return { ...state, besides: { ...besidesOf(state, action.of), of: action.of, droppedRows: action.dropped } };
    case 'packed':
      return { ...state, besides: { ...besidesOf(state, action.of), of: action.of, hasCopies: true } };
  }
}

/** What was looked at with another consolidation says nothing of this one. */
export function besidesOf({ besides }: SubmitState, report: ConsolidationReport): Besides {
  return besides !== null && besides.of === report ? besides : NOTHING;
}
