import type { DecidedAwards } from '../consolidate/decided-awards';
import { compareAwardKeys, toAwardKeyText, type AwardKey } from '../domain/award';
import type { Plan, UnitTarget } from '../domain/plan';
import {
  distanceFrom, targetBaseOf, targetBounds, type TargetBases, type TargetBounds, type TargetFigure, type TargetUse,
} from '../domain/target';
import type { PlanTotalReport, TargetReport, VarianceConclusion, VarianceReport } from './contract-plan';
import { countOf, isOf, type SummaryRow } from './result-rows';

/** What proposals are held against. */
export interface VarianceInput {
  /** In the order of the plan. */
  readonly rows: readonly SummaryRow[];
  /** Awards that are counted. */
  readonly keys: readonly AwardKey[];
  readonly plan: Plan;
  readonly decided: DecidedAwards | null;
  /** What percentages of a unit are of, by the path of its file. */
  readonly bases: ReadonlyMap<string, TargetBases>;
  /** Names proposed, as `DecidedAwards` has them; `undefined` where the unit gives a number only. */
  proposedNames(path: string, key: AwardKey): ReadonlySet<string> | undefined;
}

const NO_BASES: TargetBases = { headcount: null, ldtt: null, collectives: null };

/** Every unit with every award that it registered, was allotted, proposes or was decided; by unit, then by catalogue. */
export function toVariances(input: VarianceInput): VarianceReport[] {
  return input.rows.flatMap((row) => keysOf(row, input).map((key) => toVariance(row, key, input)));
}

function keysOf(row: SummaryRow, { keys, plan, decided }: VarianceInput): AwardKey[] {
  const targets = targetsOf(row, plan).filter(({ registered, quota }) => registered !== null || quota !== null);
  const { code } = row;
  const all = [
    ...targets.map((target) => target.key),
    ...keys.filter((key) => row.kind === 'unit' && countOf(row, key) !== 0),
    ...(decided === null || code === null ? [] : decided.keys.filter((key) => (decided.countOf(code, key) ?? 0) > 0)),
  ];
  return [...new Map(all.map((key) => [toAwardKeyText(key), key])).values()].sort(compareAwardKeys);
}

function targetsOf({ code }: SummaryRow, plan: Plan): UnitTarget[] {
  return code === null ? [] : plan.targets.filter(({ unitCode }) => unitCode === code);
}

function toVariance(row: SummaryRow, key: AwardKey, input: VarianceInput): VarianceReport {
  const target = targetsOf(row, input.plan).find((each) => isOf(key)(each.key));
  const bases = row.kind === 'unit' ? input.bases.get(row.unit.path) ?? NO_BASES : NO_BASES;
  const registered = toTarget(target?.registered ?? null, 'registered', key, bases);
  const quota = toTarget(target?.quota ?? null, 'quota', key, bases);
  const proposed = countOf(row, key) ?? null;
  const decision = decisionOf(row, key, proposed, input);
  return {
    code: row.code, unit: row.name, ...key, registered, quota, proposed, ...decision,
    overRegistered: overOf(registered, proposed),
    overQuota: overOf(quota, proposed),
    conclusion: concludeOn(row, { registered, quota, proposed }),
  };
}

function toTarget(figure: TargetFigure | null, use: TargetUse, key: AwardKey, bases: TargetBases): TargetReport | null {
  if (figure === null) return null;
  const bounds = targetBounds({ figure, use, key, bases });
  const base = targetBaseOf(figure, key);
  return {
    text: typeof figure === 'number' ? String(figure) : figure.text,
    least: bounds?.least ?? null,
    most: bounds?.most ?? null,
    base,
    of: base === null ? null : bases[base],
  };
}

/** A target whose base is not known has no bounds: nothing can be held against it. */
function boundsOf(target: TargetReport | null): TargetBounds | null {
  return target === null || (target.least === null && target.most === null) ? null : target;
}

function overOf(target: TargetReport | null, proposed: number | null): number | null {
  const bounds = boundsOf(target);
  return bounds === null || proposed === null ? null : distanceFrom(bounds, proposed);
}

type Decision = Pick<VarianceReport, 'decided' | 'decidedNotProposed' | 'overProposed'>;

const UNDECIDED: Decision = { decided: null, decidedNotProposed: null, overProposed: null };

function decisionOf(row: SummaryRow, key: AwardKey, proposed: number | null, input: VarianceInput): Decision {
  const { decided } = input;
  const { code } = row;
  const count = code === null ? undefined : decided?.countOf(code, key);
  if (decided === null || code === null || count === undefined) return UNDECIDED;
  const isOpen = decided.unplacedOf(key) > 0 && proposed !== null && count < proposed;
  return {
    decided: count,
    decidedNotProposed: notProposed(row, key, decided.namesOf(code, key), input),
    overProposed: proposed === null || isOpen ? null : count - proposed,
  };
}

/** Names of collectives are written in too many ways, with their unit or without it, to be held against each other. */
function notProposed(row: SummaryRow, key: AwardKey, names: readonly string[] | undefined, input: VarianceInput): number | null {
  const own = row.kind === 'unit' && key.subject === 'individual' ? input.proposedNames(row.unit.path, key) : undefined;
  return names === undefined || own === undefined ? null : names.filter((name) => !own.has(name)).length;
}

type Figures = Pick<VarianceReport, 'registered' | 'quota' | 'proposed'>;

/** A limit that is passed comes before a promise that is not kept. */
function concludeOn(row: SummaryRow, { registered, quota, proposed }: Figures): VarianceConclusion {
  if (row.kind === 'missing') return 'not-submitted';
  if (row.kind === 'unreadable') return 'unreadable';
  if (proposed === null) return 'unknown';
  return concludeOnCount(proposed, { registered, quota });
}

function concludeOnCount(proposed: number, { registered, quota }: Omit<Figures, 'proposed'>): VarianceConclusion {
  const [promise, limit] = [boundsOf(registered), boundsOf(quota)];
  if (isAbove(proposed, limit)) return 'over-quota';
  if (isAbove(proposed, promise)) return 'over-registered';
  if (isBelow(proposed, limit)) return 'below-quota';
  if (isBelow(proposed, promise)) return 'below-registered';
  if (promise !== null) return 'as-planned';
  if (limit !== null) return 'within-quota';
  return registered === null && quota === null ? 'not-planned' : 'base-unknown';
}

function isAbove(count: number, bounds: TargetBounds | null): boolean {
  return bounds !== null && bounds.most !== null && count > bounds.most;
}

function isBelow(count: number, bounds: TargetBounds | null): boolean {
  return bounds !== null && bounds.least !== null && count < bounds.least;
}

/** The variances added up by award, in catalogue order. */
export function toPlanTotals(variances: readonly VarianceReport[], decided: DecidedAwards | null): PlanTotalReport[] {
  const keys = new Map([...variances, ...(decided?.keys ?? [])].map(({ award, subject }) => [toAwardKeyText({ award, subject }), { award, subject }]));
  return [...keys.values()].sort(compareAwardKeys).map((key) => {
    const own = variances.filter(isOf(key));
    const unplaced = decided?.unplacedOf(key) ?? 0;
    const placed = sumOf(own.map((each) => each.decided));
    return {
      ...key,
      registered: sumOf(own.map(({ registered }) => levelOf(registered))),
      quota: sumOf(own.map(({ quota }) => levelOf(quota))),
      proposed: sumOf(own.map(({ proposed }) => proposed)),
      decided: placed === null && unplaced === 0 ? null : (placed ?? 0) + unplaced,
      decidedUnplaced: unplaced,
      unitsWithoutQuota: own.filter(({ quota, proposed }) => levelOf(quota) === null && (proposed ?? 0) > 0).length,
      unitsUnknown: own.filter(({ proposed }) => proposed === null).length,
    };
  });
}

function levelOf(target: TargetReport | null): number | null {
  return target?.most ?? target?.least ?? null;
}

function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
