import { tidyText } from '../text/normalise';

/** When a task of a plan is due (thời gian thực hiện), as far as its text says. Days are `YYYY-MM-DD`. */
export type DueTime =
  /** By a day. `last` is the last day that is surely in time; from the day behind `latest` on it is surely late. */
  | { readonly kind: 'by'; readonly last: string; readonly latest: string }
  /** Between two days, both within; a quarter, some months, a year. */
  | { readonly kind: 'within'; readonly first: string; readonly last: string }
  /** All the time ("Thường xuyên"): never overdue. */
  | { readonly kind: 'ongoing' }
  /** Again and again, every so many months ("Định kỳ 06 tháng"); the day within is not told. */
  | { readonly kind: 'recurring'; readonly months: number }
  | { readonly kind: 'unclear'; readonly reason: UnclearDue };

/**
 * `empty`: nothing said. `no-year`: neither the text nor the plan tells the year. `no-such-day`: a day that no calendar
 * has, or a span that ends before it begins. `not-understood`: other words.
 */
export type UnclearDue = 'empty' | 'no-year' | 'no-such-day' | 'not-understood';

/**
 * Reads the time of a task: "Quý I", "Quý III/2021", "Tháng 11-12/2022", "Tháng 12/2022 - 01/2023", "3/2022", "Trước ngày
 * 01/7/2022", "chậm nhất 31/3/2020", "Ngày 15/12", "6 tháng đầu năm", "Cả năm", "Thường xuyên", "Định kỳ 06 tháng".
 * `year` of the plan stands in where the text tells none; `null` when it is unknown. "Chậm nhất trước ngày 31/3" says
 * both "by" and "before": the day before is surely in time, the day after surely late.
 */
export function readDueTime(text: string, year: number | null): DueTime {
  const plain = toPlain(text);
  if (plain === '') return { kind: 'unclear', reason: 'empty' };
  for (const reader of READERS) {
    const due = reader(plain, year);
    if (due !== undefined) return due;
  }
  return { kind: 'unclear', reason: 'not-understood' };
}

/** Lower case without tones, marks of dates kept, blanks around them gone. */
function toPlain(text: string): string {
  return tidyText(text).normalize('NFD').replace(/[\u0300-\u036F]/g, '').toLowerCase().replace(/đ/g, 'd')
    .replace(/[–—]/g, '-').replace(/\s*([-/])\s*/g, '$1').replace(/[.;:,]+$/, '').trim();
}

type Reader = (plain: string, year: number | null) => DueTime | undefined;

const READERS: readonly Reader[] = [readRecurring, readOngoing, readDay, readQuarters, readHalfYear, readMonths, readYear];

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };
const NO_YEAR: DueTime = { kind: 'unclear', reason: 'no-year' };
const NO_SUCH_DAY: DueTime = { kind: 'unclear', reason: 'no-such-day' };

function readRecurring(plain: string): DueTime | undefined {
  const months = /^(?:bao cao )?(?:dinh ki|dinh ky|dinh ki theo|moi) (\d{1,2}) thang(?: (?:mot|1) lan)?(?:\/lan)?$/.exec(plain)?.[1];
  if (months !== undefined) return Number(months) > 0 ? { kind: 'recurring', months: Number(months) } : NO_SUCH_DAY;
  const word = /^(?:dinh k[iy] )?(?:hang|theo|moi) (thang|quy|nam)$/.exec(plain)?.[1];
  if (word === undefined) return undefined;
  return { kind: 'recurring', months: word === 'thang' ? 1 : word === 'quy' ? 3 : 12 };
}

function readOngoing(plain: string): DueTime | undefined {
  return /^(?:thuong xuyen|lien tuc|quanh nam|khi co phat sinh|theo thuc te)(?: (?:trong|ca|suot) nam| hang nam| hang ngay)?(?: ?\d{4})?$/.test(plain)
    ? { kind: 'ongoing' } : undefined;
}

const DAY = String.raw`(?:ngay )?(\d{1,2})(?:[/.-]| thang )(\d{1,2})(?:(?:[/.-]| nam |, ?nam )(\d{4}))?`;
const BY = /^(?:(?:hoan thanh|thuc hien|gui|nop|xong) )?(?:(?:cham nhat|muon nhat|han(?: cuoi)?|thoi han|den het|het|den|toi) )?(?:la |vao |den )?$/;
const BEFORE = /^(?:(?:hoan thanh|thuc hien|gui|nop|xong) )?((?:cham nhat|muon nhat)(?: la)? )?truoc $/;
const WHOLE_DAY = new RegExp(`^(.*?)${DAY}$`);
const DAY_SPAN = new RegExp(`^(?:tu )?${DAY}(?: den |-)${DAY}$`);

function readDay(plain: string, year: number | null): DueTime | undefined {
  const span = DAY_SPAN.exec(plain);
  if (span !== null) return readDaySpan(span, year);
  const match = WHOLE_DAY.exec(plain);
  if (match === null) return undefined;
  const [, said = '', day = '', month = '', own] = match;
  if (isOfMonths(plain, said, own)) return undefined;
  const before = BEFORE.exec(said);
  if (before === null && !BY.test(said)) return undefined;
  return withYear(own, year, (known) => {
    const iso = toDay(known, Number(month), Number(day));
    if (iso === undefined) return NO_SUCH_DAY;
    if (before === null) return { kind: 'by', last: iso, latest: iso };
    const eve = dayBefore(iso);
    return { kind: 'by', last: eve, latest: before[1] === undefined ? eve : iso };
  });
}

/** "11-12/2022" and "Tháng 5/2021" are of months, "11/12/2022" and "trước 11/12" of a day. */
function isOfMonths(plain: string, said: string, own: string | undefined): boolean {
  if (plain.includes('ngay')) return false;
  return own === undefined ? !/(?:truoc|nhat|han|het|den|toi|la|vao) $/.test(said) : /\d-\d{1,2}\/\d{4}$/.test(plain);
}

function readDaySpan([, firstDay, firstMonth, firstYear, lastDay, lastMonth, lastYear]: RegExpExecArray, year: number | null): DueTime {
  return withYear(lastYear ?? firstYear, year, (known) => {
    const first = toDay(Number(firstYear ?? known), Number(firstMonth), Number(firstDay));
    const last = toDay(Number(lastYear ?? known), Number(lastMonth), Number(lastDay));
    return first === undefined || last === undefined ? NO_SUCH_DAY : within(first, last);
  });
}

const QUARTERS = /^(?:trong |cuoi |dau |giua |het )?quy (i{1,3}|iv|[1-4])(?:(?:-|, ?| va |\+)(?:quy )?(i{1,3}|iv|[1-4]))?(?:[/-]| nam | )?(\d{4})?$/;

function readQuarters(plain: string, year: number | null): DueTime | undefined {
  const match = QUARTERS.exec(plain);
  if (match === null) return undefined;
  const [, from = '', to = from, own] = match;
  return withYear(own, year, (known) => months(known, (ROMAN[from] ?? 1) * 3 - 2, known, (ROMAN[to] ?? 1) * 3));
}

function readHalfYear(plain: string, year: number | null): DueTime | undefined {
  const match = /^(?:trong )?0?6 thang (dau|cuoi) nam(?: (?:cong tac )?)?(\d{4})?$/.exec(plain);
  if (match === null) return undefined;
  return withYear(match[2], year, (known) => (match[1] === 'dau' ? months(known, 1, known, 6) : months(known, 7, known, 12)));
}

const MONTH_SPAN = /^(?:trong |tu |cuoi |dau |giua |het )?(?:thang )?(\d{1,2})(?:\/(\d{4}))?(?:(?:-| den |, ?| va )(?:thang )?(\d{1,2}))?(?:(?:\/| nam |-)(\d{4}))?$/;

function readMonths(plain: string, year: number | null): DueTime | undefined {
  const match = MONTH_SPAN.exec(plain);
  if (match === null) return undefined;
  const [, first = '', firstYear, last, lastYear] = match;
  const own = lastYear ?? firstYear;
  // A bare number is no month.
  if (own === undefined && !plain.includes('thang')) return undefined;
  return withYear(own, year, (known) => months(Number(firstYear ?? known), Number(first), known, Number(last ?? first)));
}

function readYear(plain: string, year: number | null): DueTime | undefined {
  const match = /^(?:(?:ca|trong|suot) nam|nam)(?: cong tac)? ?(\d{4})?$/.exec(plain);
  if (match === null) return undefined;
  return withYear(match[1], year, (known) => months(known, 1, known, 12));
}

function withYear(own: string | undefined, year: number | null, read: (year: number) => DueTime): DueTime {
  const known = own === undefined ? year : Number(own);
  return known === null ? NO_YEAR : read(known);
}

/** From the first day of one month to the last day of another. */
function months(firstYear: number, firstMonth: number, lastYear: number, lastMonth: number): DueTime {
  const first = toDay(firstYear, firstMonth, 1);
  const last = toDay(lastYear, lastMonth, daysIn(lastYear, lastMonth));
  return first === undefined || last === undefined ? NO_SUCH_DAY : within(first, last);
}

function within(first: string, last: string): DueTime {
  return first <= last ? { kind: 'within', first, last } : NO_SUCH_DAY;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function toDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function dayBefore(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day - 1)).toISOString().slice(0, 10);
}
