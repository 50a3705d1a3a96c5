import type { AwardCode } from '../../domain/award';
import type { LawProfile } from '../../domain/law-profile';
import type { RoundingMode } from '../../domain/plan';
import { cstdcsQuota, type CstdcsQuota } from '../../domain/quota';
import type { RecognisedWorkbook } from '../../domain/recognised';
import type { AwardCount, UnitFacts } from '../../domain/tally';
import { defineRule, message } from '../define-rule';
import { fighterLists } from '../shared/ldtt-lists';
import { misplacedClaimsOf } from '../shared/misplaced-awards';
import { isAwardOpen, proposedRecipients } from '../shared/recipients';
import { isSoundFigure } from '../shared/sound-sums';
import { unitKeyOf } from '../shared/unit-key';

/** One reading of the cap: of the unit alone, or of all units together. */
type Reading = Pick<CstdcsQuota, 'base' | 'count' | 'excess' | 'missingBase'> & {
  readonly cap: number;
  readonly percent: number;
  readonly rounding: RoundingMode;
  /** Members that are known, who bound how many LĐTT can be added; `null` when unknown. */
  readonly headcount: number | null;
};

/** A unit above the cap were it reckoned alone, with what mends it. */
type UnitReading = Reading & { readonly unit: string };

/**
 * More CSTĐCS than the cap of the profile allows on the LĐTT and CSTT (vượt trần CSTĐCS).
 *
 * The cap holds for each unit or for all units pooled, as the profile or the plan says; the other reading goes with
 * the data where it is known, each with how many CSTĐCS to take away or LĐTT to add. Silent where no cap is
 * set, where a number is unknown or a stated sum that is wrong, and where a unit names no LĐTT at all: then its LĐTT
 * are simply not in the file. CSTĐCS who stand in no LĐTT list are reckoned to the base, as some
 * offices list each person under the highest title only (`cstdcs-without-ldtt` says so). Silent when rows without a
 * readable award would lift the cap high enough (`unknown-award`, `missing-required-value`). Pooled numbers exist only
 * in a consolidation in which no unit comes twice.
 */
export const cstdcsCapExceeded = defineRule({
  id: 'cstdcs-cap-exceeded',
  code: 'KT401',
  severity: 'error',
  scope: 'collection',
  messages: {
    unit: message<UnitReading & { pooled: Reading | null }>(),
    pooled: message<Reading & { units: number; above: readonly UnitReading[] }>(),
  },
  *check({ submissions, law, isConsolidation }) {
    const numbers = submissions.map(({ workbook, facts }) => numbersOf(workbook, facts));
    const pooled = isConsolidation ? pooledReading(numbers, law) : null;
    const basis = law.cstdcs.capPercent.basis;
    if (law.cstdcs.capScope.value === 'pooled') {
      if (pooled !== null && pooled.excess > 0) {
        const above = numbers.flatMap((one): UnitReading[] => {
          const reading = exceededReading(one, law);
          return reading === null ? [] : [{ ...reading, unit: nameOf(one) }];
        });
        yield { messageId: 'pooled', data: { ...pooled, units: numbers.length, above }, at: null, basis };
      }
      return;
    }
    for (const one of numbers) {
      const reading = exceededReading(one, law);
      if (one.fighters === undefined || reading === null) continue;
      const { path, sheet, at: cell } = one.fighters.statedAt;
      yield {
        messageId: 'unit',
        data: { ...reading, unit: nameOf(one), pooled },
        at: { sheet, cell },
        path,
        basis,
      };
    }
  },
});

/** Reading of a unit above its cap, even were its open rows all LĐTT; `null` when it is not, or not known to be. */
function exceededReading({ fighters, base, open, headcount }: UnitNumbers, law: LawProfile): Reading | null {
  if (fighters === undefined || base === undefined) return null;
  const most = readingOf({ base: base + open, count: fighters.count, headcount }, law);
  return most === null || most.excess === 0 ? null : readingOf({ base, count: fighters.count, headcount }, law);
}

function nameOf({ workbook }: UnitNumbers): string {
  return workbook.unit?.name ?? '';
}

interface UnitNumbers {
  readonly workbook: RecognisedWorkbook;
  /** CSTĐCS of the unit; `undefined` when unknown or not in the file. */
  readonly fighters: (AwardCount & { readonly count: number }) | undefined;
  /** LĐTT and CSTT of the unit; `undefined` when unknown or not in the file. */
  readonly base: number | undefined;
  /** Rows that may be LĐTT too, were their fault mended. */
  readonly open: number;
  readonly isUnknown: boolean;
  readonly headcount: number | null;
}

function numbersOf(workbook: RecognisedWorkbook, facts: UnitFacts): UnitNumbers {
  const [fighters, ldtt, cstt] = (['CSTDCS', 'LDTT', 'CSTT'] as const).map((award) => countOf(workbook, facts, award));
  const bases = [ldtt, cstt].filter((entry) => entry !== undefined);
  const isUnknown = [fighters, ...bases].some((entry) => entry !== undefined && entry.count === undefined);
  const base = bases.reduce((sum, entry) => sum + (entry.count ?? 0), 0);
  const isListed = bases.some((entry) => entry.source === 'list');
  const isKnown = bases.length > 0 && bases.every((entry) => entry.count !== undefined) && base > 0;
  return {
    workbook,
    fighters: fighters?.count === undefined ? undefined : { ...fighters, count: fighters.count },
    base: isKnown ? base + (isListed ? fighterLists(workbook)?.without.length ?? 0 : 0) : undefined,
    open: isListed ? openRows(workbook) : 0,
    isUnknown: isUnknown || (fighters !== undefined && !isKnown),
    headcount: headcountOf(facts),
  };
}

function headcountOf({ headcount }: UnitFacts): number | null {
  return headcount?.value ?? null;
}

/** Rows of persons without a readable award, or with one that is not for persons. */
function openRows(workbook: RecognisedWorkbook): number {
  const open = proposedRecipients(workbook).filter(({ recipient }) => recipient.subject === 'individual' && isAwardOpen(recipient));
  return open.length + misplacedClaimsOf(workbook).filter(({ subject }) => subject === 'individual').length;
}

type SourcedCount = UnitFacts['counts'][number];

/** Number of persons with an award, where it is known; names of a list to whom it cannot belong are left out. */
function countOf(workbook: RecognisedWorkbook, facts: UnitFacts, award: AwardCode): SourcedCount | undefined {
  const counted = facts.counts.find(({ key }) => key.award === award && key.subject === 'individual');
  if (counted?.count === undefined) return counted;
  if (counted.source === 'tally') return isSoundFigure(counted.statedAt, workbook.sheets) ? counted : { ...counted, count: undefined };
  const misplaced = misplacedClaimsOf(workbook).filter(({ claim }) => claim.key.award === award).length;
  return { ...counted, count: counted.count - misplaced };
}

function readingOf({ base, count, headcount }: Pick<Reading, 'base' | 'count' | 'headcount'>, law: LawProfile): Reading | null {
  const { cap, percent, rounding, excess, missingBase } = cstdcsQuota({ base, count, law });
  return cap === null || percent === null ? null : { base, count, headcount, cap, percent, rounding, excess, missingBase };
}

function pooledReading(numbers: readonly UnitNumbers[], law: LawProfile): Reading | null {
  const hasTwice = new Set(numbers.map(({ workbook }) => unitKeyOf(workbook))).size < numbers.length;
  if (hasTwice || numbers.some(({ isUnknown }) => isUnknown)) return null;
  const base = numbers.reduce((sum, one) => sum + (one.base ?? 0), 0);
  const count = numbers.reduce((sum, one) => sum + (one.fighters?.count ?? 0), 0);
  const headcounts = numbers.map(({ headcount }) => headcount);
  const headcount = headcounts.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0);
  return readingOf({ base, count, headcount }, law);
}
