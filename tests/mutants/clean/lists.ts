import { toA1 } from '#core/grid/address';
import type { AwardCode } from '#core/domain/award';
import type { SheetForm } from '#core/domain/recognised';
import type { Dice } from '../dice';
import { put, putFormula, type Content, type DraftSheet } from '../draft-book';
import type { ColumnTag, GroupMap } from '../table-map';
import { letterGiver } from './case';
import { toDateCell, type Person } from './people';
import { beginSheet, sign, writeHeader, writeRow, type ColumnSpec, type Header, type Office, type RowValues } from './write-sheet';

export interface ListGroup {
  readonly label: string | null;
  readonly rows: readonly RowValues[];
}

export interface ListSpec {
  readonly sheetName: string;
  readonly title: string;
  readonly form: SheetForm;
  readonly award: AwardCode | null;
  readonly columns: readonly ColumnSpec[];
  readonly groups: readonly ListGroup[];
  /** Line below the list that states its number, with `{n}` for it. */
  readonly closing?: string;
  /** Row below the list that counts the marks of each column. */
  readonly markTotals?: 'formula' | 'typed';
  readonly hasAttachment?: boolean;
}

const NAMING_TAGS: readonly ColumnTag[] = ['name', 'family', 'recipient', 'collective'];
const ORDINALS = ['I', 'II', 'III', 'IV', 'V'];

/** A sheet with one list. */
export function writeListSheet(dice: Dice, office: Office, spec: ListSpec): DraftSheet {
  const { sheet, next } = beginSheet(dice, office, {
    sheetName: spec.sheetName, title: spec.title, width: spec.columns.length, ...(spec.hasAttachment === undefined ? {} : { hasAttachment: spec.hasAttachment }),
  });
  const header = writeHeader(sheet, next, spec.columns, { hasNumbers: dice.chance(25) });
  const naming = NAMING_TAGS.map((tag) => header.columns.get(tag)).find((column) => column !== undefined) ?? 1;
  const { rows, groups, next: below } = writeBody(sheet, header, spec.groups, { naming, goesOn: dice.chance(50) });
  const hasTotal = spec.markTotals !== undefined;
  if (hasTotal) writeMarkTotals(sheet, below, header.columns, naming, [rows[0] ?? below, rows[rows.length - 1] ?? below], spec.markTotals === 'typed');
  const last = hasTotal ? below : below - 1;
  const closing = spec.closing === undefined ? null : { row: last + 2, column: 0 };
  if (closing !== null) put(sheet, closing.row, 0, (spec.closing ?? '').replace('{n}', String(rows.length).padStart(2, '0')));
  sheet.tables.push({
    form: spec.form, header, columns: header.columns, rows, groups, total: hasTotal ? below : null, award: spec.award, closing,
  });
  sign(sheet, closing?.row ?? last, spec.columns.length);
  return sheet;
}

/** Rows of a list, numbered through or anew in each group. */
function writeBody(
  sheet: DraftSheet, { bodyFirst, columns }: Header, specs: readonly ListGroup[], { naming, goesOn }: { naming: number; goesOn: boolean },
): { rows: number[]; groups: GroupMap[]; next: number } {
  const serial = columns.get('serial') ?? 0;
  const rows: number[] = [];
  const groups: GroupMap[] = [];
  let row = bodyFirst;
  for (const { label, rows: all } of specs) {
    const heading = row;
    if (label !== null) {
      put(sheet, row, naming, label, { bold: true });
      put(sheet, row, serial, ORDINALS[groups.length] ?? 'VI');
      row += 1;
    }
    const own = all.map((values, index) => {
      put(sheet, row, serial, goesOn ? rows.length + index + 1 : index + 1);
      writeRow(sheet, row, columns, values);
      row += 1;
      return row - 1;
    });
    rows.push(...own);
    if (label !== null) groups.push({ heading, sum: null, rows: own });
  }
  return { rows, groups, next: row };
}

function writeMarkTotals(
  sheet: DraftSheet, row: number, columns: ReadonlyMap<ColumnTag, number>, naming: number, [first, last]: readonly [number, number], isTyped: boolean,
): void {
  put(sheet, row, naming, 'Tổng cộng', { bold: true });
  for (const [tag, column] of columns) {
    if (!tag.startsWith('mark:')) continue;
    putFormula(sheet, row, column, `COUNTIF(${toA1({ row: first, column })}:${toA1({ row: last, column })},"x")`, { isTyped });
  }
}

/** Ways in which a list writes births. */
export type BirthStyle = 'text' | 'date' | 'year';

export function birthOf({ birth }: Person, style: BirthStyle): Content {
  if (style === 'text') return birth;
  return style === 'date' ? toDateCell(birth) : birth.slice(-4);
}

export const SERIAL_LABELS = ['STT', 'TT', 'Số TT', 'Stt'];
export const NAME_LABELS = ['Họ và tên', 'Họ tên', 'Họ, tên'];
const BIRTH_LABELS: Readonly<Record<BirthStyle, readonly string[]>> = {
  text: ['Ngày sinh', 'Ngày, tháng, năm sinh'], date: ['Ngày sinh', 'Sinh ngày'], year: ['Năm sinh'],
};

export function birthLabel(dice: Dice, style: BirthStyle): string {
  return dice.pick(BIRTH_LABELS[style]);
}

const TITLES: Readonly<Partial<Record<AwardCode, readonly string[]>>> = {
  LDTT: ['DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN', 'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU "LAO ĐỘNG TIÊN TIẾN"'],
  CSTDCS: ['DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ', 'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ'],
  GK: ['DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND {GIVER}', 'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TẶNG GIẤY KHEN'],
};

const CLOSINGS = ['Ấn định danh sách có {n} người.', 'Danh sách có {n} người./.', 'Tổng số: {n} người', 'Danh sách gồm {n} cá nhân.'];

export interface AwardListOptions {
  readonly award: 'LDTT' | 'CSTDCS' | 'GK';
  readonly sheetName: string;
  readonly birth: BirthStyle;
  /** With the columns of initiatives. */
  readonly hasInitiatives?: boolean;
  readonly hasClosing?: boolean;
}

/** A list of persons for the one award of its title. */
export function writeAwardList(dice: Dice, office: Office, people: readonly Person[], { award, sheetName, birth, hasInitiatives, hasClosing }: AwardListOptions): DraftSheet {
  const columns: ColumnSpec[] = [
    { tag: 'serial', labels: [dice.pick(SERIAL_LABELS)] }, { tag: 'name', labels: [dice.pick(NAME_LABELS)] },
    { tag: 'birth', labels: [birthLabel(dice, birth)] }, { tag: 'position', labels: [dice.pick(['Chức vụ', 'Chức danh'])] },
    ...(dice.chance(60) ? [{ tag: 'rating' as const, labels: [dice.pick(['Xếp loại', 'Mức độ hoàn thành nhiệm vụ', 'Đánh giá, xếp loại'])] }] : []),
    ...(hasInitiatives === true ? [
      { tag: 'initiative' as const, labels: [dice.pick(['Tên sáng kiến', 'Tên sáng kiến, đề tài'])] },
      { tag: 'initiative-decision' as const, labels: ['Số, ngày QĐ công nhận sáng kiến'] },
    ] : []),
    ...(dice.chance(40) ? [{ tag: 'note' as const, labels: ['Ghi chú'] }] : []),
  ];
  return writeListSheet(dice, office, {
    sheetName, form: 'person-list', award, columns,
    title: dice.pick(TITLES[award] ?? []).replace('{GIVER}', letterGiver(office.period).toUpperCase()),
    groups: [{ label: null, rows: people.map((person) => personValues(person, birth)) }],
    ...(hasClosing ?? dice.chance(70) ? { closing: dice.pick(CLOSINGS) } : {}),
  });
}

export function personValues(person: Person, birth: BirthStyle): Map<ColumnTag, Content> {
  return new Map<ColumnTag, Content>([
    ['name', person.name], ['family', person.family], ['given', person.given], ['birth', birthOf(person, birth)], ['position', person.position],
    ['rating', person.rating], ['initiative', person.initiative], ['initiative-decision', person.decision],
  ]);
}
