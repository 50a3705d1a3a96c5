/** Papers that a list goes out with (giấy tờ kèm theo), as lines above tables name them; in Unicode text of any case. */
export const ACCOMPANYING_PAPERS: readonly { readonly kind: 'submission-letter' | 'minutes'; readonly name: RegExp }[] = [
  { kind: 'submission-letter', name: /tờ\s+trình/giu },
  { kind: 'minutes', name: /biên\s+bản/giu },
];
/** Where what is said of a paper ends: the next paper begins. */
export const NEXT_PAPER = /tờ\s+trình|biên\s+bản|quyết\s+định|công\s+văn|báo\s+cáo|kế\s+hoạch/giu;

/** The line says with what the list goes out: "Kèm theo Tờ trình …". */
export const ATTACHMENT_LINE = /kèm\s+theo|đính\s+kèm/iu;

/** A number left to be filled in: "số     /TTr", "số …… ngày". */
export const BLANK_NUMBER = /(?<!\p{L})số\s*:?\s*(?:[.…_]*\s*\/|[.…_]{1,}(?!\d)|(?=\s*ngày(?!\p{L}))|$)/iu;
/** A date left to be filled in: "ngày     tháng 6 năm 2021", "ngày   /6/2021", "tháng … năm". */
export const BLANK_DATE = /(?<!\p{L})ngày\s*(?:[.…_\s]*tháng(?!\p{L})|[.…_\s]*\/|[.…_]{2,}|$)|(?<!\p{L})tháng\s*[.…_\s]*năm(?!\p{L})/iu;
