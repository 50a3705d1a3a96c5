import type { Subject } from '../domain/award';
import { foldKey } from '../text/fold';

/** Words around a table: closing lines, periods, papers (từ vựng phần đầu, phần cuối). */

const UNITS: readonly (readonly [Subject | undefined, readonly string[]])[] = [
  ['individual', ['người', 'cá nhân', 'đồng chí', 'đ c', 'cán bộ', 'giáo viên', 'ông bà', 'viên chức']],
  ['collective', ['tập thể', 'đơn vị']],
  ['household', ['hộ gia đình', 'hộ', 'gia đình']],
];

/** Folded unit words of stated counts with the subject they speak of. */
export const STATED_UNITS: ReadonlyMap<string, Subject | undefined> = new Map(
  UNITS.flatMap(([subject, names]) => names.map((name) => [foldKey(name), subject] as const)),
);

const UNIT_CHOICE = [...STATED_UNITS.keys()].sort((left, right) => right.length - left.length).join('|');

/** A figure, or words, directly before a unit word, in a folded text. */
export const STATED_UNIT_PATTERN = new RegExp(
  `(?:(?<figure>\\d{1,6})|(?<=^| )(?<words>(?:[a-z]+ ){1,8}?))\\s*(?<unit>${UNIT_CHOICE})(?= |$)`, 'g',
);

/** "năm học 2020 - 2021" and "năm 2021" in a folded text. */
export const SCHOOL_YEAR_PATTERN = new RegExp(`${foldKey('năm học')} (?<from>\\d{4}) (?<to>\\d{4})`, 'g');
export const SHORT_SCHOOL_YEAR_PATTERN = new RegExp(`${foldKey('năm học')} (?<from>\\d{4}) (?<to>\\d{2})(?!\\d)`, 'g');
export const WORK_YEAR_PATTERN = new RegExp(`(?<!${foldKey('tháng')} \\d{1,2} )${foldKey('năm')} (?:${foldKey('công tác')} )?(?<year>20\\d{2})(?!\\d)`, 'g');

/** Papers that a title block names. */
export const DOCUMENT_NAMES: readonly { readonly kind: 'minutes' | 'submission-letter' | 'decision' | 'other'; readonly pattern: RegExp }[] = [
  { kind: 'minutes', pattern: /biên\s+bản/giu },
  { kind: 'submission-letter', pattern: /tờ\s+trình/giu },
  { kind: 'decision', pattern: /quyết\s+định/giu },
  { kind: 'other', pattern: /công\s+văn|báo\s+cáo|kế\s+hoạch/giu },
];

/** "số 15/TTr-THS1TT" and "ngày 05/6/2021", "ngày 05 tháng 6 năm 2021", in Unicode text. */
export const DOCUMENT_NUMBER = /số\s*:?\s*(?<number>\d+\s*\/[^\s,;)]*)/iu;
export const DOCUMENT_DATE = /ngày\s+(?<date>\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/iu;
/** "của Trường Mầm non Thị trấn" at the end of an attachment line. */
export const ISSUER_PATTERN = /\s+của\s+(?<issuer>\p{Lu}[^;)]*?)(?:\s+(?:về|đề nghị|v\/v)\s.*)?\s*[;)]/u;
/** Beginning of the number line of a paper. */
export const NUMBER_LINE = /^số\s*:/iu;
export const PLACE_DATE_LINE = /,\s*ngày\s.*tháng\s.*năm/iu;
/** "Đơn vị:", "Đơn vị báo cáo:" before a name. */
export const UNIT_LABEL = /^(?:tên\s+)?(?:đơn\s+vị|cơ\s+quan|trường)(?:\s+(?:báo\s+cáo|lập\s+biểu|đề\s+nghị))?\s*:\s*/iu;

/** Title of the sheet that goes back to a unit with its workbook, as `core/report/sheet-return-slip.ts` writes it; folded. */
export const RETURN_SLIP_TITLE = foldKey('Phiếu trả lại hồ sơ thi đua, khen thưởng');
