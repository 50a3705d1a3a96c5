import { AWARDS, type AwardCode } from '../../domain/award';
import type { PastIndex } from '../../domain/past-index';
import { lastYearOf } from '../../domain/period';
import type { PeriodClaim, RecognisedWorkbook, Recipient } from '../../domain/recognised';
import type { CellReference } from '../../domain/tally';
import type { CellAddress } from '../../grid/address';
import { foldKey } from '../../text/fold';
import { toPersonKey } from '../../text/person-name';
import { defineRule, message } from '../define-rule';
import { detailOf, proposedRecipients, type PlacedRecipient } from '../shared/recipients';
import { pastTitleOf, type PastTitle } from './past-title';

/**
 * An award that needs another title in consecutive years before it, without those years (thiếu các năm liên tục).
 *
 * The years stand in a history column whose header names the title needed and whose cell holds nothing but years, or in
 * the workbooks of past rounds; either proves a year. They must run up to the period or the one before; the period
 * itself counts where the same file proposes that title too. Silent where the law leaves another way open, where a
 * history cannot be read, and where past rounds leave a year open: see `pastTitleOf`.
 */
export const consecutiveYearsMissing = defineRule({
  id: 'consecutive-years-missing',
  code: 'KT410',
  severity: 'error',
  scope: 'workbook',
  messages: {
    missing: message<{ name: string; row: number; award: AwardCode; needs: AwardCode; years: number; stated: string }>(),
    notListed: message<{ name: string; row: number; award: AwardCode; needs: AwardCode; years: number; absent: readonly string[] }>(),
    notSeen: message<{ name: string; row: number; award: AwardCode; needs: AwardCode; years: number; absent: readonly string[] }>(),
  },
  *check({ workbook, law, history }) {
    const { period } = workbook;
    if (period === null) return;
    for (const placed of proposedRecipients(workbook)) {
      const { recipient, sheet } = placed;
      for (const { award, needs, years, alternative } of law.history) {
        if (alternative !== null || !claims(recipient, award) || !AWARDS[needs].subjects.includes(recipient.subject)) continue;
        const fault = faultOf(placed, { workbook, period, history, needs, length: years.value });
        if (fault === undefined) continue;
        const data = { name: recipient.name, row: recipient.row + 1, award, needs, years: years.value };
        const isMild = years.confidence === 'low' || fault.messageId === 'notSeen';
        const frame = { basis: years.basis, ...(isMild ? { severity: 'warning' as const } : {}) };
        yield fault.messageId === 'missing'
          ? { ...frame, messageId: 'missing', data: { ...data, stated: fault.stated }, at: { sheet: sheet.name, cell: fault.at } }
          : {
            ...frame, messageId: fault.messageId, data: { ...data, absent: fault.absent },
            at: { sheet: sheet.name, cell: recipient.nameAt }, related: fault.seenAt,
          };
      }
    }
  },
});

interface Demand {
  readonly workbook: RecognisedWorkbook;
  readonly period: PeriodClaim;
  readonly history: PastIndex;
  readonly needs: AwardCode;
  /** Number of years. */
  readonly length: number;
}

type Fault =
  | { readonly messageId: 'missing'; readonly stated: string; readonly at: CellAddress }
  | { readonly messageId: 'notListed' | 'notSeen'; readonly absent: readonly string[]; readonly seenAt: readonly CellReference[] };

/**
 * Titles that are considered every year. Others need years between them, so that their times in a row are no years in
 * a row, and a list without a name says nothing.
 */
const YEARLY: ReadonlySet<AwardCode> = new Set<AwardCode>(['LDTT', 'CSTT', 'CSTDCS', 'TTLDTT', 'DVTT', 'TTLDXS', 'DVQT']);

function faultOf(placed: PlacedRecipient, demand: Demand): Fault | undefined {
  const stated = statedYears(placed, demand);
  if (stated.kind === 'unclear') return undefined;
  const titles = titlesByYear(placed.recipient, demand);
  const isHeld = (year: number): boolean => titles.get(year)?.kind === 'held' || (stated.kind === 'years' && stated.years.has(year));
  const spans = spansOf(demand);
  if (spans.some((span) => span.every(isHeld))) return undefined;
  const isYearly = YEARLY.has(demand.needs);
  if (stated.kind === 'years') {
    const isEnough = !isYearly && stated.years.size >= demand.length;
    return isEnough ? undefined : { messageId: 'missing', stated: stated.text, at: stated.at };
  }
  if (!isYearly) return undefined;
  const absentIn = (span: readonly number[]) => span.flatMap((year) => {
    const title = titles.get(year);
    return title?.kind === 'absent' ? [{ year, seenAt: title.seenAt }] : [];
  });
  const absents = spans.map(absentIn);
  if (absents.some((absent) => absent.length === 0)) return undefined;
  const past = new Map(absents.flat().filter(({ year }) => year !== lastYearOf(demand.period)).map((each) => [each.year, each]));
  const ordered = [...past.values()].sort((left, right) => left.year - right.year);
  const isSeen = absents.every((absent) => absent.some(({ year, seenAt }) => seenAt !== undefined || year === lastYearOf(demand.period)));
  return {
    messageId: isSeen ? 'notListed' : 'notSeen',
    absent: ordered.map(({ year }) => periodOf(year, demand.period).text),
    seenAt: ordered.flatMap(({ seenAt }) => (seenAt === undefined ? [] : [seenAt])),
  };
}

/** Last years of the runs that would do: up to the period, or up to the one before it. */
function spansOf({ period, length }: Demand): readonly (readonly number[])[] {
  const now = lastYearOf(period);
  return [now, now - 1].map((end) => Array.from({ length }, (_, back) => end - back));
}

/** What this workbook and the past rounds say of the title, by the last year of each period. */
function titlesByYear(recipient: Recipient, demand: Demand): ReadonlyMap<number, PastTitle> {
  const { workbook, period, history, needs, length } = demand;
  const now = lastYearOf(period);
  const titles = new Map<number, PastTitle>([[now, titleNow(recipient, demand)]]);
  for (let year = now - length; year < now; year += 1) {
    titles.set(year, pastTitleOf(recipient, workbook, { award: needs, period: periodOf(year, period) }, history));
  }
  return titles;
}

function titleNow(recipient: Recipient, { workbook, needs }: Demand): PastTitle {
  const listed = proposedRecipients(workbook).filter(({ recipient: other }) => claims(other, needs) && other.subject === recipient.subject);
  const key = toPersonKey(recipient.name);
  if (listed.some(({ recipient: other }) => toPersonKey(other.name) === key)) return { kind: 'held' };
  return listed.length === 0 ? { kind: 'unknown' } : { kind: 'absent', seenAt: undefined };
}

function periodOf(year: number, { kind }: PeriodClaim): PeriodClaim {
  return { kind, text: kind === 'school-year' ? `${String(year - 1)}-${String(year)}` : String(year) };
}

type StatedYears =
  | { readonly kind: 'nothing' | 'unclear' }
  | { readonly kind: 'years'; readonly years: ReadonlySet<number>; readonly text: string; readonly at: CellAddress };

/** What the history column of a row says of a title. */
function statedYears({ recipient, table }: PlacedRecipient, { period, needs }: Demand): StatedYears {
  const detail = detailOf(recipient, 'history');
  if (detail === undefined) return { kind: 'nothing' };
  const label = table.columns.find(({ column }) => column === detail.at.column)?.label ?? '';
  const years = TITLE_WORDS[needs]?.test(foldKey(label)) === true ? readYears(detail.text, period) : undefined;
  return years === undefined ? { kind: 'unclear' } : { kind: 'years', years, text: detail.text, at: detail.at };
}

/** Words of a header that name a title, folded. */
const TITLE_WORDS: Readonly<Partial<Record<AwardCode, RegExp>>> = {
  CSTDCS: /\b(?:cstdcs|cstd co so|cstd cs|chien si thi dua co so|chien si thi dua cap co so)\b/,
  CSTDT: /\b(?:cstdt|cstd tinh|cstd cap tinh|chien si thi dua tinh|chien si thi dua cap tinh)\b/,
};

/** School years by their last year, work years as they stand; `undefined` when anything but years is written. */
function readYears(text: string, period: PeriodClaim): ReadonlySet<number> | undefined {
  const pattern = period.kind === 'school-year' ? /(\d{4})\s*[-–]\s*(\d{4})/g : /(?<!\d)()(\d{4})(?!\d)/g;
  const found = [...text.matchAll(pattern)].map(([, from = '', to = '']) => ({ from, to: Number(to) }));
  const isSound = found.every(({ from, to }) => from === '' || to === Number(from) + 1);
  const rest = text.replace(pattern, '').normalize('NFC');
  if (found.length === 0 || !isSound || !/^(?:[\s,;.]|năm học|năm|và)*$/iu.test(rest)) return undefined;
  return new Set(found.map(({ to }) => to));
}

function claims(recipient: Recipient, award: AwardCode): boolean {
  return recipient.claims.some(({ key }) => key.award === award);
}
