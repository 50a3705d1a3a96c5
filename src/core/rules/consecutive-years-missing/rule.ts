import type { AwardCode } from '../../domain/award';
import type { PeriodClaim, RecognisedWorkbook, Recipient } from '../../domain/recognised';
import { foldKey } from '../../text/fold';
import { toPersonKey } from '../../text/person-name';
import { defineRule, message } from '../define-rule';
import { detailOf, proposedRecipients } from '../shared/recipients';

/**
 * An award that needs another title in consecutive years before it, without those years (thiếu các năm liên tục).
 *
 * Read from a history column whose header names the title needed and whose cell holds nothing but years. The years must
 * run up to the period or the one before; the period itself counts where the same file proposes that title for the
 * person. Silent where the law leaves another way open, and where a span of years can be read in two ways.
 */
export const consecutiveYearsMissing = defineRule({
  id: 'consecutive-years-missing',
  code: 'KT410',
  severity: 'error',
  scope: 'workbook',
  messages: {
    missing: message<{ name: string; row: number; award: AwardCode; needs: AwardCode; years: number; stated: string }>(),
  },
  *check({ workbook, law }) {
    const { period } = workbook;
    if (period === null) return;
    for (const { recipient, table, sheet } of proposedRecipients(workbook)) {
      const detail = detailOf(recipient, 'history');
      const label = table.columns.find(({ column }) => column === detail?.at.column)?.label;
      if (detail === undefined || label === undefined) continue;
      const demands = law.history.filter(({ award, needs, alternative }) => alternative === null && claims(recipient, award)
        && TITLE_WORDS[needs]?.test(foldKey(label)) === true);
      for (const { award, needs, years } of demands) {
        const known = knownYears(workbook, recipient, needs, readYears(detail.text, period), period);
        if (known === undefined || hasRun(known, years.value, period)) continue;
        yield {
          messageId: 'missing',
          data: { name: recipient.name, row: recipient.row + 1, award, needs, years: years.value, stated: detail.text },
          at: { sheet: sheet.name, cell: detail.at },
          basis: years.basis,
          ...(years.confidence === 'low' ? { severity: 'warning' as const } : {}),
        };
      }
    }
  },
});

/** Words of a header that name a title, folded. */
const TITLE_WORDS: Readonly<Partial<Record<AwardCode, RegExp>>> = {
  CSTDCS: /\b(?:cstdcs|cstd co so|cstd cs|chien si thi dua co so|chien si thi dua cap co so)\b/,
  CSTDT: /\b(?:cstdt|cstd tinh|cstd cap tinh|chien si thi dua tinh|chien si thi dua cap tinh)\b/,
};

function lastYear(period: PeriodClaim): number {
  return Number(period.text.slice(-4));
}

/** School years by their last year, work years as they stand; `undefined` when anything but years is written. */
function readYears(text: string, period: PeriodClaim): ReadonlySet<number> | undefined {
  const pattern = period.kind === 'school-year' ? /(\d{4})\s*[-–]\s*(\d{4})/g : /(?<!\d)()(\d{4})(?!\d)/g;
  const found = [...text.matchAll(pattern)].map(([, from = '', to = '']) => ({ from, to: Number(to) }));
  const isSound = found.every(({ from, to }) => from === '' || to === Number(from) + 1);
  const rest = text.replace(pattern, '').normalize('NFC');
  if (found.length === 0 || !isSound || !/^(?:[\s,;.]|năm học|năm|và)*$/iu.test(rest)) return undefined;
  return new Set(found.map(({ to }) => to));
}

function hasRun(years: ReadonlySet<number>, length: number, period: PeriodClaim): boolean {
  const now = lastYear(period);
  return [now, now - 1].some((end) => Array.from({ length }, (_, back) => end - back).every((year) => years.has(year)));
}

/** Stated years, with the period itself where the file proposes the title for the person too. */
function knownYears(
  workbook: RecognisedWorkbook, person: Recipient, needs: AwardCode, stated: ReadonlySet<number> | undefined, period: PeriodClaim,
): ReadonlySet<number> | undefined {
  return stated !== undefined && isProposed(workbook, person, needs) ? new Set([...stated, lastYear(period)]) : stated;
}

function claims(recipient: Recipient, award: AwardCode): boolean {
  return recipient.claims.some(({ key }) => key.award === award);
}

function isProposed(workbook: RecognisedWorkbook, person: Recipient, award: AwardCode): boolean {
  const key = toPersonKey(person.name);
  return proposedRecipients(workbook).some(({ recipient }) => toPersonKey(recipient.name) === key
    && claims(recipient, award));
}
