import type { ConsolidatedUnit } from '../consolidate/consolidate';
import type { AwardCode } from '../domain/award';
import type { Confidence, LawProfile } from '../domain/law-profile';
import type { RoundingMode } from '../domain/plan';
import { cstdcsQuota } from '../domain/quota';
import type { UnitFacts } from '../domain/tally';
import { fightersApart } from '../rules/shared/ldtt-lists';

/** CSTĐCS held against the cap: of one unit, or of all units together (`unit` is `null`). */
export interface QuotaLine {
  /** LĐTT and CSTT. */
  readonly base: number;
  readonly count: number;
  readonly cap: number | null;
  readonly scope: 'unit' | 'pooled';
  /** Code of the unit, else its name. */
  readonly unit: string | null;
  readonly ok: boolean;
}

/** A line with what it is reckoned by, to be shown while a list is filled in. */
export interface QuotaGauge extends QuotaLine {
  readonly cap: number;
  /** Of the base. */
  readonly percent: number;
  readonly rounding: RoundingMode;
  /** Of the two scopes the one that the law, or the plan, holds against; the other is for comparison. */
  readonly isBinding: boolean;
  readonly basis: string;
  readonly confidence: Confidence;
}

interface UnitNumbers {
  readonly unit: string;
  /** `undefined` when one of the numbers is not known. */
  readonly numbers: { readonly base: number; readonly count: number } | undefined;
}

/**
 * One line a unit that was taken and whose numbers are known, and one over all of them where none is unknown. A unit
 * that lists its CSTĐCS apart from its LĐTT has them reckoned to the base.
 */
export function toQuotaLines(units: readonly ConsolidatedUnit[], law: LawProfile): QuotaLine[] {
  const taken = units.filter(({ refused }) => refused === null).map(numbersOf);
  const known = taken.flatMap(({ unit, numbers }) => (numbers === undefined ? [] : [{ unit, ...numbers }]));
  const lines = known.map(({ unit, base, count }): QuotaLine => {
    const { cap, ok } = cstdcsQuota({ base, count, law });
    return { base, count, cap, scope: 'unit', unit, ok };
  });
  if (known.length === 0 || known.length < taken.length) return lines;
  const base = known.reduce((sum, each) => sum + each.base, 0);
  const count = known.reduce((sum, each) => sum + each.count, 0);
  const { cap, ok } = cstdcsQuota({ base, count, law });
  return [...lines, { base, count, cap, scope: 'pooled', unit: null, ok }];
}

/** The lines where the law sets a cap; none where it sets none. */
export function toQuotaGauges(units: readonly ConsolidatedUnit[], law: LawProfile): QuotaGauge[] {
  const { capPercent: { value: percent, basis, confidence }, rounding, capScope } = law.cstdcs;
  if (percent === null) return [];
  return toQuotaLines(units, law).flatMap((line) => (line.cap === null ? [] : [{
    ...line, cap: line.cap, percent, rounding: rounding.value, isBinding: line.scope === capScope.value, basis, confidence,
  }]));
}

function numbersOf({ code, name, submission: { workbook, facts } }: ConsolidatedUnit): UnitNumbers {
  const unit = code ?? name;
  const awards: readonly AwardCode[] = ['LDTT', 'CSTT', 'CSTDCS'];
  const [ldtt = 'unstated', cstt = 'unstated', fighters = 'unstated'] = awards.map((award) => countOf(facts, award));
  if ([ldtt, cstt, fighters].includes('unknown') || (ldtt === 'unstated' && cstt === 'unstated')) return { unit, numbers: undefined };
  const base = toNumber(ldtt) + toNumber(cstt) + fightersApart(workbook).length;
  return { unit, numbers: { base, count: toNumber(fighters) } };
}

type StatedCount = number | 'unknown' | 'unstated';

function countOf(facts: UnitFacts, award: AwardCode): StatedCount {
  const entry = facts.counts.find(({ key }) => key.award === award && key.subject === 'individual');
  return entry === undefined ? 'unstated' : entry.count ?? 'unknown';
}

function toNumber(count: StatedCount): number {
  return typeof count === 'number' ? count : 0;
}
