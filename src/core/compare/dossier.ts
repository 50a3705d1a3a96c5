import type { ConsolidatedUnit } from '../consolidate/consolidate';
import type { DossierForm, Plan, RegisterUnit } from '../domain/plan';
import { receiptOf } from '../domain/receipt';
import { daysBetween } from '../rules/shared/days';

/**
 * How a unit stands with its dossier or one form of it. `unknown`: it is there without a day of receipt or a deadline to
 * tell, or it may be there, in a file that cannot be read or that a lower level holds. `not-asked`: not there, and the plan does not ask for it.
 */
export type DossierState = 'on-time' | 'late' | 'missing' | 'unknown' | 'not-asked';

/** One unit of the plan: its dossier as a whole and form by form (tình hình nộp hồ sơ). */
export interface DossierRow {
  readonly unit: RegisterUnit;
  /** `YYYY-MM-DD`; `null`: not received, or not noted. */
  readonly receivedOn: string | null;
  /** Days after the deadline it was received, or, still missing, that have passed; `null`: not late or not known. */
  readonly daysLate: number | null;
  readonly state: Exclude<DossierState, 'not-asked'>;
  /** In the order of `DossierMatrix.forms`. */
  readonly forms: readonly DossierState[];
}

export interface DossierMatrix {
  readonly deadline: string | null;
  /** Forms that the plan asks for, and others that some unit handed in. */
  readonly forms: readonly DossierForm[];
  /** The plan says which forms it asks for. */
  readonly isAsked: boolean;
  /** Units that the plan expects, in its order. */
  readonly rows: readonly DossierRow[];
}

export interface DossierInput {
  /** The ledger of the consolidation. */
  readonly units: readonly ConsolidatedUnit[];
  readonly plan: Plan;
  /** Codes of units whose file could not be opened. */
  readonly unreadable: ReadonlySet<string>;
  /** Day to judge by, `YYYY-MM-DD`. */
  readonly asOf: string | null;
}

export const DOSSIER_FORMS: readonly DossierForm[] = ['tally', 'person-list', 'collective-list', 'initiative-list', 'registration'];

/** Holds what came in against the register, the deadline and the forms of the plan. */
export function dossierMatrix({ units, plan, unreadable, asOf }: DossierInput): DossierMatrix {
  const byCode = new Map<string, ConsolidatedUnit[]>();
  for (const unit of units) if (unit.code !== null) byCode.set(unit.code, [...(byCode.get(unit.code) ?? []), unit]);
  const asked = plan.dossier?.filter((part): part is DossierForm => DOSSIER_FORMS.some((form) => form === part)) ?? null;
  const handedIn = new Set(units.flatMap((unit) => [...formsOf(unit)]));
  const forms = DOSSIER_FORMS.filter((form) => asked?.includes(form) === true || handedIn.has(form));
  const rows = plan.units.filter(({ status }) => status === 'active').map((unit): DossierRow => {
    const files = byCode.get(unit.code) ?? [];
    const whole = wholeOf(unit.code, files, { units, plan, unreadable, asOf });
    const own = new Set(files.flatMap((file) => [...formsOf(file)]));
    const stateOf = (form: DossierForm): DossierState => {
      if (own.has(form)) return whole.state;
      if (files.some(({ submission }) => submission.carried !== undefined)) return 'unknown';
      if (files.length === 0) return whole.state === 'unknown' ? 'unknown' : 'missing';
      return asked?.includes(form) === true ? 'missing' : 'not-asked';
    };
    return { unit, ...whole, forms: forms.map(stateOf) };
  });
  return { deadline: plan.deadline, forms, isAsked: asked !== null, rows };
}

type Whole = Pick<DossierRow, 'receivedOn' | 'daysLate' | 'state'>;

function wholeOf(code: string, files: readonly ConsolidatedUnit[], input: DossierInput): Whole {
  const { plan, plan: { deadline } } = input;
  const chosen = files.find(({ refused }) => refused === null) ?? files[0];
  if (chosen === undefined) return withoutFile(code, input);
  const receivedOn = receiptOf(plan, code, chosen.submission.workbook.path)?.receivedOn ?? null;
  if (receivedOn === null || deadline === null) return { receivedOn, daysLate: null, state: 'unknown' };
  const days = daysBetween(deadline, receivedOn);
  return days > 0 ? { receivedOn, daysLate: days, state: 'late' } : { receivedOn, daysLate: null, state: 'on-time' };
}

/** A file that cannot be opened is there all the same. */
function withoutFile(code: string, { plan: { deadline }, unreadable, asOf }: DossierInput): Whole {
  if (unreadable.has(code)) return { receivedOn: null, daysLate: null, state: 'unknown' };
  const days = deadline === null || asOf === null ? 0 : daysBetween(deadline, asOf);
  return { receivedOn: null, daysLate: days > 0 ? days : null, state: 'missing' };
}

/** Forms of a file, also empty ones ("Không có"); a list of persons and collectives is a list of both. */
function formsOf({ submission }: ConsolidatedUnit): ReadonlySet<DossierForm> {
  const found = new Set<DossierForm>();
  for (const { form, recipients } of submission.workbook.sheets.flatMap(({ tables }) => tables)) {
    const own = DOSSIER_FORMS.find((each) => each === form);
    if (own === undefined) continue;
    found.add(own);
    if (own !== 'person-list' && own !== 'collective-list') continue;
    if (recipients.some(({ subject }) => subject === 'individual')) found.add('person-list');
    if (recipients.some(({ subject }) => subject === 'collective')) found.add('collective-list');
  }
  return found;
}
