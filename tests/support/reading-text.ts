import { toAwardKeyText } from '#core/domain/award';
import type {
  AwardClaim, ColumnRole, Evidence, Recipient, RecognisedSheet, RecognisedTable, RecognisedWorkbook, SheetFrame, TableRow,
} from '#core/domain/recognised';
import { toA1, toColumnLetters, type CellAddress } from '#core/grid/address';
import { toA1Range } from '#core/grid/range';

/** All that was understood of a workbook, as lines to be read and compared. Rows count from 1, cells are A1. */
export function toReadingText({ unit, period, sheets }: RecognisedWorkbook): string[] {
  return [
    `unit: ${unit === null ? 'none' : `${unit.code ?? '-'} "${unit.name}" by ${unit.source}${unit.at === undefined ? '' : ` at ${unit.at.sheet}!${toA1(unit.at.cell)}`}`}`,
    `period: ${period === null ? 'none' : `${period.kind} ${period.text}`}`,
    ...sheets.flatMap(toSheetLines),
  ];
}

const quote = (text: string, at: CellAddress): string => `"${text}" ${toA1(at)}`;

function toSheetLines(sheet: RecognisedSheet): string[] {
  const { name, form, confidence, alternatives, evidence, isTabular, frame, tables, statedCounts } = sheet;
  return [
    `sheet ${name}: ${form} ${String(confidence)}${isTabular ? '' : ' without a table'}`,
    ...(alternatives.length === 0 ? [] : [`  or ${alternatives.map((other) => `${other.form} ${String(other.confidence)}`).join(', ')}`]),
    ...evidence.map((item) => `  for ${toEvidenceText(item)}`),
    ...toFrameLines(frame).map((line) => `  ${line}`),
    ...tables.flatMap(toTableLines).map((line) => `  ${line}`),
    ...statedCounts.map(({ at, text, stated, subject, table, group }) =>
      `  states ${String(stated)} ${subject ?? 'rows'} of table ${String(table + 1)}${group === undefined ? '' : `, group ${String(group + 1)}`}: ${quote(text, at)}`),
  ];
}

function toEvidenceText({ kind, text, at, weight }: Evidence): string {
  return `${kind} "${text}"${at === undefined ? '' : ` ${toA1(at)}`} ${weight.toFixed(3)}`;
}

function toFrameLines({ title, unitLines, documents, periods, hasSignatureBlock }: SheetFrame): string[] {
  return [
    ...(title === undefined ? [] : [`title ${quote(title.text, title.at)}`]),
    ...unitLines.map((line) => `office ${quote(line.text, line.at)}`),
    ...documents.map(({ kind, number, date, at, text }) => `paper ${kind} ${number ?? '-'} ${date ?? '-'}: ${quote(text, at)}`),
    ...periods.map(({ kind, text, possible, at, line, place }) => `names ${kind} ${text}${possible ? '' : ' impossible'} (${place}): ${quote(line, at)}`),
    ...(hasSignatureBlock ? ['signed'] : []),
  ];
}

function toTableLines(table: RecognisedTable): string[] {
  const { form, range, header, columns, rows, recipients, rowAwards, defaultAward, defaultSubject, missingRoles } = table;
  return [
    `table ${toA1Range(range)}: ${form}, header ${String(header.first + 1)}-${String(header.last + 1)}${missingRoles.length === 0 ? '' : `, lacks ${missingRoles.join(' ')}`}`,
    ...columns.map(({ column, label, headerAt, role }) => `  ${toColumnLetters(column)} ${toRoleText(role)}: ${quote(label, headerAt)}`),
    `  rows ${rows.map(toRowText).join('; ')}`,
    ...(defaultAward === undefined ? [] : [`  all ${toClaimText(defaultAward)}`]),
    ...(defaultSubject === undefined ? [] : [`  about ${defaultSubject}`]),
    ...recipients.map((recipient) => `  ${toRecipientText(recipient)}`),
    ...rowAwards.map(({ at, key }) => `  ${toA1(at)} counts ${toAwardKeyText(key)}`),
  ];
}

/** Role of a column with what it counts or marks. */
export function toRoleText(role: ColumnRole): string {
  switch (role.kind) {
    case 'award-mark': return `award-mark ${toAwardKeyText(role.key)}`;
    case 'award-count': return `award-count ${role.award ?? 'of the row'}/${role.subject}`;
    case 'unknown-award-count': return `unknown-award-count ${role.label}`;
    case 'percent': return `percent of ${role.of === undefined ? '?' : toColumnLetters(role.of)}`;
    default: return role.kind;
  }
}

/** `5 data of 3`: row 5 belongs to the group in row 3; headings with their cell, sums with their label. */
export function toRowText(row: TableRow): string {
  const at = String(row.row + 1);
  switch (row.kind) {
    case 'ignored': return `${at} ${row.reason}`;
    case 'group': return `${at} group ${row.label} ${toA1(row.labelAt)}`;
    case 'total': return `${at} total ${row.label}`;
    default: return `${at} ${row.kind}${row.group === undefined ? '' : ` of ${String(row.group + 1)}`}${row.kind === 'subtotal' ? ` ${row.label}` : ''}`;
  }
}

function toClaimText({ key, at, source, label }: AwardClaim): string {
  return `${toAwardKeyText(key)} by ${source} ${quote(label, at)}`;
}

function toRecipientText({ row, nameAt, name, subject, claims, unreadAwards, details }: Recipient): string {
  return [
    `${String(row + 1)} ${subject} ${quote(name, nameAt)}`,
    ...claims.map(toClaimText),
    ...unreadAwards.map(({ at, label, fault, candidates }) => `unread ${fault} ${quote(label, at)}${candidates.length === 0 ? '' : ` (${candidates.join(' ')})`}`),
    ...details.map(({ role, at, text }) => `${role} ${quote(text, at)}`),
  ].join('; ');
}
