/** How sheets label numbers and dates that belong to a person (dữ liệu cá nhân). Data, as people write it. */

/** Number of the citizen card or the older identity card, of 12 or 9 digits (CCCD, CMND). */
export const CITIZEN_LABEL = 'CCCD|CMND|CMTND|căn\\s+cước|chứng\\s+minh\\s+(?:nhân\\s+dân|thư)|(?:số|mã)\\s+định\\s+danh';
/** Words that may stand between such a label and its number. */
export const CITIZEN_LABEL_REST = '(?:công\\s+dân|cá\\s+nhân|số|là|[\\s:;./(–-]|CCCD|CMND)*';
/** Date of birth inside a text. */
export const BIRTH_LABEL = 'sinh(?:\\s+ngày)?|ngày(?:\\s*,?\\s*tháng)?(?:\\s*,?\\s*năm)?\\s+sinh';
export const DAY_TEXT = '\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*(?:\\d{4}|\\d{2})|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}';
