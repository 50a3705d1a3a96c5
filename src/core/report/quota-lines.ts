import type { ConsolidatedUnit } from '../consolidate/consolidate';
import type { AwardCode } from '../domain/award';
import type { LawProfile } from '../domain/law-profile';
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
