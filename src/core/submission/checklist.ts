import type { Severity } from '../rules/define-rule';
import type { RuleId } from '../rules/registry';

/** Steps of the check before sending, in the order an office examines a dossier (thứ tự soát hồ sơ). */
export const CHECKLIST_STEPS = [
  'form', 'arithmetic', 'lists', 'ratios', 'authority', 'plan', 'deadlines', 'report-text', 'personal-data', 'import',
] as const;
export type StepId = (typeof CHECKLIST_STEPS)[number];

/** Which step a rule belongs to; every registered rule has one. */
export const STEP_OF_RULE: Readonly<Record<RuleId, StepId>> = {
  'unrecognised-sheet': 'form',
  'unreadable-count': 'form',
  'number-as-text': 'form',
  'ambiguous-number': 'form',
  'compound-count': 'form',
  'legacy-font-text': 'form',
  'decomposed-unicode': 'form',
  'stray-characters': 'form',
  'formula-error': 'arithmetic',
  'external-link': 'personal-data',
  'hidden-data': 'personal-data',
  'missing-column': 'form',
  'mixed-dates': 'form',
  'struck-out-row': 'form',
  'stale-formula-value': 'arithmetic',
  'column-total-mismatch': 'arithmetic',
  'subtotal-mismatch': 'arithmetic',
  'double-counted-total': 'arithmetic',
  'sum-range-incomplete': 'arithmetic',
  'typed-over-formula': 'arithmetic',
  'row-total-mismatch': 'arithmetic',
  'part-exceeds-whole': 'arithmetic',
  'percentage-mismatch': 'arithmetic',
  'invalid-count': 'arithmetic',
  'serial-number-gap': 'arithmetic',
  'stated-count-mismatch': 'arithmetic',
  'period-mismatch': 'form',
  'document-date-order': 'form',
  'list-tally-mismatch': 'lists',
  'duplicate-person': 'lists',
  'person-in-two-units': 'lists',
  'unknown-award': 'lists',
  'award-subject-mismatch': 'lists',
  'unknown-unit': 'plan',
  'missing-required-value': 'lists',
  'two-forms-one-achievement': 'ratios',
  'reused-initiative': 'ratios',
  'cstdcs-cap-exceeded': 'ratios',
  'cstdcs-without-ldtt': 'ratios',
  'initiative-missing': 'ratios',
  'rating-too-low': 'ratios',
  'disciplined-person': 'ratios',
  'tenure-too-short': 'ratios',
  'collective-share-low': 'ratios',
  'ttldxs-without-cstdcs': 'ratios',
  'vote-ratio-low': 'ratios',
  'consecutive-years-missing': 'ratios',
  'wrong-authority': 'authority',
  'excellent-share-exceeded': 'ratios',
  'dissolved-unit': 'authority',
  'long-absence': 'ratios',
  'unit-not-in-plan': 'plan',
  'unit-not-submitted': 'deadlines',
  'submitted-late': 'deadlines',
  'quota-exceeded': 'plan',
  'not-registered': 'plan',
  'registration-shortfall': 'plan',
  'duplicate-submission': 'plan',
  'report-figure-mismatch': 'report-text',
  'missing-dossier-part': 'form',
  'personal-data-exposed': 'personal-data',
};

/**
 * Why something of a step was not looked at: `off` the office switched a rule off, `plan` no plan, `law` no law profile,
 * `outgoing` no copies made to look at, `broken` a rule broke down, `unread` a file could not be read, `receipts` days of
 * receipt are not noted, `report-text` no report given, `import` no dry run made.
 */
export type StepGap = 'off' | 'plan' | 'law' | 'outgoing' | 'broken' | 'unread' | 'receipts' | 'report-text' | 'import';

/** `open`: an error, or a warning that nobody has answered for. `unknown`: looked at, and could not be told. */
export type StepState = 'passed' | 'open' | 'not-run' | 'unknown';

export interface ChecklistStep {
  readonly id: StepId;
  readonly state: StepState;
  readonly errors: number;
  readonly warnings: number;
  /** Of the warnings, those somebody answers for with a reason. */
  readonly ticked: number;
  readonly infos: number;
  readonly gaps: readonly StepGap[];
}

export interface CheckedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly isTicked: boolean;
}

export interface ChecklistInput {
  readonly findings: readonly CheckedFinding[];
  /** Faults that are no findings of a rule: files that cannot be read, totals that do not balance. */
  readonly faults: Readonly<Partial<Record<StepId, number>>>;
  readonly gaps: Readonly<Partial<Record<StepId, readonly StepGap[]>>>;
}

/** Gaps that leave a step as if it had not been made. */
const NOT_RUN: ReadonlySet<StepGap> = new Set<StepGap>(['plan', 'law', 'outgoing', 'report-text', 'import']);
/** Gaps for which the outcome of a step cannot be told. */
const UNKNOWN: ReadonlySet<StepGap> = new Set<StepGap>(['broken', 'unread', 'receipts']);

const STEPS_BY_RULE: ReadonlyMap<string, StepId> = new Map(Object.entries(STEP_OF_RULE));

/** Step of a rule by its id. Throws for an id that no registered rule has. */
export function stepOf(rule: string): StepId {
  const step = STEPS_BY_RULE.get(rule);
  if (step === undefined) throw new Error(`Rule ${rule} belongs to no step`);
  return step;
}

/** The check before sending, step by step. Only a step that was looked at as a whole and shows nothing open has passed. */
export function toChecklist({ findings, faults, gaps }: ChecklistInput): ChecklistStep[] {
  return CHECKLIST_STEPS.map((id): ChecklistStep => {
    const own = findings.filter(({ rule }) => stepOf(rule) === id);
    const warnings = own.filter(({ severity }) => severity === 'warning');
    const counts = {
      errors: own.filter(({ severity }) => severity === 'error').length + (faults[id] ?? 0),
      warnings: warnings.length,
      ticked: warnings.filter(({ isTicked }) => isTicked).length,
      infos: own.filter(({ severity }) => severity === 'info').length,
    };
    const ownGaps = [...new Set(gaps[id] ?? [])];
    return { id, state: stateOf(counts, ownGaps), ...counts, gaps: ownGaps };
  });
}

function stateOf({ errors, warnings, ticked }: Pick<ChecklistStep, 'errors' | 'warnings' | 'ticked'>, gaps: readonly StepGap[]): StepState {
  if (errors > 0 || warnings > ticked) return 'open';
  if (gaps.some((gap) => NOT_RUN.has(gap))) return 'not-run';
  return gaps.some((gap) => UNKNOWN.has(gap)) ? 'unknown' : 'passed';
}

/**
 * What stands between the dossier and its sending: errors, and warnings that nobody has answered for. Rows that another
 * system would drop open their step and hold nothing up: the package does not rest on them.
 */
export function openOf(steps: readonly ChecklistStep[]): { readonly errors: number; readonly warnings: number } {
  const own = steps.filter(({ id }) => id !== 'import');
  return {
    errors: own.reduce((sum, { errors }) => sum + errors, 0),
    warnings: own.reduce((sum, { warnings, ticked }) => sum + warnings - ticked, 0),
  };
}
