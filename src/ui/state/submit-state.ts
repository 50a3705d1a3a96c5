import type { EngineFile, EngineRequest } from '#app/ports/run-engine';
import type { ConsolidationReport, FindingReport } from '#core/report/contract';
import type { Certificate } from '#core/submission/certificate';
import type { BirthSetting } from '#core/submission/outgoing-orders';
import type { SourceChange } from '#core/submission/source-changes';
import { toTickFinder, type Tick } from '#core/submission/ticks';

/** A report whose figures were compared. */
export interface ComparedReport {
  readonly file: EngineFile;
  /** Of figures that do not agree. */
  readonly findings: readonly FindingReport[];
}

/** What was looked at besides the files of the units; `null`: not yet. */
export interface Besides {
  readonly report: ComparedReport | null;
  /** Rows that the receiving system would drop. */
  readonly droppedRows: number | null;
  /** Copies that go out were made of the files, and show no personal data. */
  readonly hasCopies: boolean;
}

/** What a package is made with besides the files. */
export interface PackingSettings {
  readonly ticks: readonly Tick[];
  readonly births: BirthSetting;
  readonly mapping: EngineFile | null;
  readonly report: EngineFile | null;
  readonly request: EngineRequest;
}

/** The last package that was made, and what it was made of. */
export interface Packed extends PackingSettings {
  readonly name: string;
  /** Day it was made, `YYYY-MM-DD`. */
  readonly on: string;
  readonly certificate: Certificate;
  readonly of: ConsolidationReport;
  /** What the last look at the files found, with what was chosen then; `null` before any. */
  readonly looked: {
    readonly changes: readonly SourceChange[];
    readonly at: Pick<PackingSettings, 'request' | 'mapping' | 'report'> & { readonly of: ConsolidationReport };
  } | null;
}

/** The check before sending as far as it has come; in memory only. */
export interface SubmitState {
  /** The earlier goes before the later, as in a file of ticks. */
  readonly ticks: readonly Tick[];
  /** Who answered last: offered for the next one. */
  readonly by: string;
  /** With the consolidation it was looked at with. */
  readonly besides: (Besides & { readonly of: ConsolidationReport }) | null;
  /** Columns and codes of the receiving system. */
  readonly mapping: EngineFile | null;
  readonly births: BirthSetting;
  readonly packed: Packed | null;
}

export type SubmitAction =
  | { readonly kind: 'ticked'; readonly findings: readonly FindingReport[]; readonly reason: string; readonly by: string }
  | { readonly kind: 'taken-back'; readonly findings: readonly FindingReport[] }
  | { readonly kind: 'ticks-opened'; readonly ticks: readonly Tick[] }
  /** `null`: the text could not be compared, or is no longer to be. */
  | { readonly kind: 'text-compared'; readonly of: ConsolidationReport; readonly report: ComparedReport | null }
  | { readonly kind: 'mapping-chosen'; readonly mapping: EngineFile | null }
  | { readonly kind: 'import-tried'; readonly of: ConsolidationReport; readonly dropped: number | null }
  | { readonly kind: 'births-chosen'; readonly births: BirthSetting }
  | { readonly kind: 'packed'; readonly packed: Omit<Packed, 'looked'>; readonly dropped: number | null }
  | { readonly kind: 'looked-again'; readonly looked: NonNullable<Packed['looked']> };

const NOTHING: Besides = { report: null, droppedRows: null, hasCopies: false };
export const NO_SUBMISSION: SubmitState = { ticks: [], by: '', besides: null, mapping: null, births: 'year', packed: null };

export function submitReducer(state: SubmitState, action: SubmitAction): SubmitState {
  switch (action.kind) {
    case 'ticked': {
      const reason = action.reason.trim();
      const by = action.by.trim();
      return { ...withTicks(state, action.findings.map(({ fingerprint }) => ({ rule: null, fingerprint, reason, by }))), by };
    }
    case 'taken-back': {
      const find = toTickFinder(state.ticks);
      const gone = new Set(action.findings.map(find));
      return { ...state, ticks: state.ticks.filter((tick) => !gone.has(tick)) };
    }
    case 'ticks-opened': return withTicks(state, action.ticks);
    case 'text-compared': return withBesides(state, action.of, { report: action.report });
    // Another mapping drops other rows.
    case 'mapping-chosen': return { ...state, mapping: action.mapping, besides: state.besides === null ? null : { ...state.besides, droppedRows: null } };
    case 'import-tried': return withBesides(state, action.of, { droppedRows: action.dropped });
    case 'births-chosen': return { ...state, births: action.births };
    case 'packed': {
      const looked = withBesides(state, action.packed.of, { hasCopies: true, ...(action.dropped === null ? {} : { droppedRows: action.dropped }) });
      return { ...looked, packed: { ...action.packed, looked: null } };
    }
    case 'looked-again': return { ...state, packed: state.packed === null ? null : { ...state.packed, looked: action.looked } };
  }
}

/** What was looked at with another consolidation says nothing of this one. */
export function besidesOf({ besides }: SubmitState, report: ConsolidationReport): Besides {
  return besides !== null && besides.of === report ? besides : NOTHING;
}

function withBesides(state: SubmitState, of: ConsolidationReport, besides: Partial<Besides>): SubmitState {
  return { ...state, besides: { ...besidesOf(state, of), ...besides, of } };
}

/** New ticks go before those that are there, and take the place of those for the same. */
function withTicks(state: SubmitState, ticks: readonly Tick[]): SubmitState {
  const named = new Set(ticks.map(nameOf));
  return { ...state, ticks: [...ticks, ...state.ticks.filter((tick) => !named.has(nameOf(tick)))] };
}

function nameOf({ rule, fingerprint }: Tick): string {
  return `${rule ?? ''} ${fingerprint ?? ''}`;
}
