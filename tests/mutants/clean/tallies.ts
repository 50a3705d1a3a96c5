import { toA1 } from '#core/grid/address';
import type { Dice } from '../dice';
import { merge, put, putFormula, type DraftSheet } from '../draft-book';
import { isCountTag, type ColumnTag, type GroupMap, type TableMap } from '../table-map';
import { letterGiver } from './case';
import { beginSheet, sign, writeHeader, type ColumnSpec, type Header, type Office } from './write-sheet';

/** Numbers of one row of a tally. Parts never exceed their wholes, and CSTĐCS stay within 15 % of the LĐTT. */
export type Figures = ReadonlyMap<ColumnTag, number>;

export function throwFigures(dice: Dice): Figures {
  const people = dice.int(14, 60);
  const women = dice.int(3, people - 3);
  const leaders = dice.int(1, 3);
  const advanced = dice.int(Math.ceil(people * 0.7), people);
  const collectives = dice.int(2, 5);
  return figuresOf({
    people, women, leaders, advanced, collectives,
    fighters: dice.int(0, Math.floor((advanced * 15) / 100)),
    advancedTeams: dice.int(0, collectives), letters: dice.int(0, 3), personLetters: dice.int(0, 6),
  });
}

export interface PlainFigures {
  readonly people: number;
  readonly women: number;
  readonly leaders: number;
  readonly advanced: number;
  readonly fighters: number;
  readonly collectives: number;
  readonly advancedTeams: number;
  readonly letters: number;
  readonly personLetters: number;
}

export function figuresOf(plain: PlainFigures): Figures {
  return new Map<ColumnTag, number>([
    ['headcount', plain.people], ['women', plain.women], ['men', plain.people - plain.women],
    ['leaders', plain.leaders], ['direct', plain.people - plain.leaders], ['collectives', plain.collectives],
    ['count:LDTT/individual', plain.advanced], ['count:CSTDCS/individual', plain.fighters], ['count:TTLDTT/collective', plain.advancedTeams],
    ['count:GK/collective', plain.letters], ['count:GK/individual', plain.personLetters],
  ]);
}

type Sums = 'formula' | 'typed';

export interface TallyStyle {
  readonly sums: Sums;
  readonly isMerged: boolean;
  readonly hasNumbers: boolean;
  /** Shares as computed numbers, as typed ones, or as cells in percent format. */
  readonly shares: 'formula' | 'typed' | 'format';
}

export function throwStyle(dice: Dice): TallyStyle {
  return {
    sums: dice.pick(['formula', 'typed']), isMerged: dice.chance(70), hasNumbers: dice.chance(30), shares: dice.pick(['formula', 'typed', 'format']),
  };
}

const HEADCOUNT = ['Tổng số CBCCVC', 'Tổng số CB, GV, NV', 'Tổng số người', 'Biên chế'];
const LDTT = ['LĐTT', 'Lao động tiên tiến', 'Lao động Tiên tiến'];
const CSTDCS = ['CSTĐCS', 'CSTĐ cơ sở', 'Chiến sĩ thi đua cơ sở'];
const TTLDTT = ['TTLĐTT', 'Tập thể LĐTT', 'Tập thể lao động tiên tiến'];

/** Columns of one row of header. */
export function plainColumns(dice: Dice, unitLabel: string): ColumnSpec[] {
  const people: ColumnSpec[] = [{ tag: 'headcount', labels: [dice.pick(HEADCOUNT)] }];
  if (dice.chance(50)) people.push({ tag: 'men', labels: ['Nam'] }, { tag: 'women', labels: ['Nữ'] });
  else if (dice.chance(50)) people.push({ tag: 'leaders', labels: ['Lãnh đạo'] }, { tag: 'direct', labels: ['Người trực tiếp'] });
  const awards: ColumnSpec[] = [
    { tag: 'count:LDTT/individual', labels: [dice.pick(LDTT)] },
    { tag: 'count:CSTDCS/individual', labels: [dice.pick(CSTDCS)] },
  ];
  if (dice.chance(60)) awards.push({ tag: 'collectives', labels: ['Số tập thể'] }, { tag: 'count:TTLDTT/collective', labels: [dice.pick(TTLDTT)] });
  if (dice.chance(60)) awards.push({ tag: 'count:GK/individual', labels: ['Giấy khen cá nhân'] });
  const tail: ColumnSpec[] = dice.chance(40) ? [{ tag: 'note', labels: ['Ghi chú'] }] : [];
  const naming: ColumnSpec[] = [{ tag: 'serial', labels: [dice.pick(['STT', 'TT', 'Số TT'])] }, { tag: 'unit', labels: [unitLabel] }];
  return dice.chance(30) ? [...naming, ...dice.shuffle([...people, ...awards]), ...tail] : [...naming, ...people, ...awards, ...tail];
}

/** Columns under groups: titles with numbers and shares, letters of commendation for whom. */
export function groupedColumns(dice: Dice, unitLabel: string, giver: string): ColumnSpec[] {
  const titles = dice.pick(['Danh hiệu thi đua', 'Danh hiệu']);
  const letters = dice.pick(['Giấy khen', `Giấy khen của Chủ tịch UBND ${giver}`]);
  const ldtt = dice.pick(LDTT);
  const cstdcs = dice.pick(CSTDCS);
  const hasShares = dice.chance(60);
  const titleColumns: ColumnSpec[] = hasShares
    ? [
      { tag: 'count:LDTT/individual', labels: [titles, ldtt, 'SL'] }, { tag: 'percent:LDTT', labels: [titles, ldtt, 'Tỷ lệ %'] },
      { tag: 'count:CSTDCS/individual', labels: [titles, cstdcs, 'SL'] }, { tag: 'percent:CSTDCS', labels: [titles, cstdcs, '% trên LĐTT'] },
    ]
    : [
      ...(dice.chance(60) ? [{ tag: 'row-total' as const, labels: [titles, 'Tổng số'] }] : []),
      { tag: 'count:LDTT/individual', labels: [titles, ldtt] }, { tag: 'count:CSTDCS/individual', labels: [titles, cstdcs] },
    ];
  return [
    { tag: 'serial', labels: ['STT'] }, { tag: 'unit', labels: [unitLabel] }, { tag: 'headcount', labels: [dice.pick(HEADCOUNT)] },
    ...titleColumns,
    { tag: 'count:GK/collective', labels: [letters, dice.pick(['TT', 'Tập thể'])] },
    { tag: 'count:GK/individual', labels: [letters, dice.pick(['CN', 'Cá nhân'])] },
  ];
}

export interface TallyRowSpec {
  readonly label: string;
  readonly figures: Figures;
}

/** Writes one row of figures with what is computed in it. */
export function writeTallyRow(
  sheet: DraftSheet, row: number, header: Header, { label, figures }: TallyRowSpec, serial: string | number | null, style: TallyStyle,
): void {
  for (const [tag, column] of header.columns) {
    const figure = figures.get(tag);
    if (tag === 'serial' && serial !== null) put(sheet, row, column, serial);
    else if (tag === 'unit') put(sheet, row, column, label);
    else if (figure !== undefined) put(sheet, row, column, figure);
    else writeShare(sheet, row, header, tag, style);
  }
  const whole = header.columns.get('row-total');
  if (whole !== undefined) {
    const parts = (['count:LDTT/individual', 'count:CSTDCS/individual'] as const).flatMap((tag) => header.columns.get(tag) ?? []);
    putFormula(sheet, row, whole, parts.map((column) => toA1({ row, column })).join('+'), { isTyped: style.sums === 'typed' });
  }
}

function writeShare(sheet: DraftSheet, row: number, { columns }: Header, tag: ColumnTag, style: TallyStyle): void {
  const column = columns.get(tag);
  const [part, base] = tag === 'percent:LDTT' ? [columns.get('count:LDTT/individual'), columns.get('headcount')]
    : tag === 'percent:CSTDCS' ? [columns.get('count:CSTDCS/individual'), columns.get('count:LDTT/individual')] : [];
  if (column === undefined || part === undefined || base === undefined) return;
  const share = `${toA1({ row, column: part })}/${toA1({ row, column: base })}`;
  if (style.shares === 'format') putFormula(sheet, row, column, share, { style: { numberFormat: '0.0%' } });
  else putFormula(sheet, row, column, `ROUND(${share}*100,1)`, { isTyped: style.shares === 'typed' });
}

/** A row of sums over rows, or over other sums, of every column that counts. */
export function writeSums(
  sheet: DraftSheet, row: number, header: Header, { label, rows, style, labelColumn }: { label: string; rows: readonly number[]; style: TallyStyle; labelColumn?: number },
): void {
  const at = labelColumn ?? header.columns.get('unit') ?? header.columns.get('award-label') ?? 1;
  put(sheet, row, at, label, { bold: true });
  const isBlock = rows.every((one, index) => index === 0 || one === (rows[index - 1] ?? 0) + 1);
  for (const [tag, column] of header.columns) {
    if (!isCountTag(tag)) continue;
    const [first, last] = [rows[0] ?? row, rows[rows.length - 1] ?? row];
    const formula = isBlock ? `SUM(${toA1({ row: first, column })}:${toA1({ row: last, column })})` : rows.map((one) => toA1({ row: one, column })).join('+');
    putFormula(sheet, row, column, formula, { isTyped: style.sums === 'typed' });
  }
}

export interface TallySheetSpec {
  readonly sheetName: string;
  readonly title: string;
  readonly columns: readonly ColumnSpec[];
  readonly groups: readonly { readonly label: string | null; readonly rows: readonly TallyRowSpec[] }[];
  readonly style: TallyStyle;
  /** Where a group states its sum: in a row below it, in its heading, or nowhere. */
  readonly groupSums: 'below' | 'heading' | 'none';
  readonly total: 'below' | 'none';
}

const ROMANS = ['I', 'II', 'III', 'IV'];

/** A sheet with one tally. */
export function writeTallySheet(dice: Dice, office: Office, spec: TallySheetSpec): DraftSheet {
  const { sheet, next } = beginSheet(dice, office, { sheetName: spec.sheetName, title: spec.title, width: spec.columns.length });
  const header = writeHeader(sheet, next, spec.columns, spec.style);
  const rows: number[] = [];
  const groups: GroupMap[] = [];
  let row = header.bodyFirst;
  spec.groups.forEach((group, index) => {
    const heading = row;
    if (group.label !== null) row += 1;
    const own = group.rows.map((one, position) => {
      writeTallyRow(sheet, row, header, one, position + 1, spec.style);
      row += 1;
      return row - 1;
    });
    rows.push(...own);
    if (group.label === null) return;
    const isInHeading = spec.groupSums === 'heading';
    if (isInHeading) writeSums(sheet, heading, header, { label: group.label, rows: own, style: spec.style });
    else put(sheet, heading, header.columns.get('unit') ?? 1, group.label, { bold: true });
    put(sheet, heading, header.columns.get('serial') ?? 0, ROMANS[index] ?? 'V');
    const sum = isInHeading ? heading : spec.groupSums === 'below' ? row : null;
    if (spec.groupSums === 'below') {
      writeSums(sheet, row, header, { label: 'Cộng', rows: own, style: spec.style });
      row += 1;
    }
    groups.push({ heading, sum, rows: own });
  });
  const summed = groups.length > 0 && groups.every(({ sum }) => sum !== null) ? groups.flatMap(({ sum }) => sum ?? []) : rows;
  const hasTotal = spec.total === 'below' && summed.length > 0;
  if (hasTotal) writeSums(sheet, row, header, { label: dice.pick(['Tổng cộng', 'TỔNG CỘNG', 'Tổng số']), rows: summed, style: spec.style });
  const table: TableMap = {
    form: 'tally', header, columns: header.columns, rows, groups, total: hasTotal ? row : null, award: null, closing: null,
  };
  sheet.tables.push(table);
  sign(sheet, hasTotal ? row : row - 1, spec.columns.length);
  return sheet;
}

/** Awards as rows: what each collective and person gets, with the sum below. */
export function writeAwardRowsSheet(dice: Dice, office: Office, figures: Figures, style: TallyStyle): DraftSheet {
  const specs: ColumnSpec[] = [
    ...(dice.chance(60) ? [{ tag: 'serial' as const, labels: ['STT'] }] : []),
    { tag: 'award-label', labels: [dice.pick(['Danh hiệu, hình thức', 'Danh hiệu thi đua, hình thức khen thưởng'])] },
    { tag: 'count:row/collective', labels: ['Tập thể'] }, { tag: 'count:row/individual', labels: ['Cá nhân'] },
    ...(dice.chance(50) ? [{ tag: 'note' as const, labels: ['Ghi chú'] }] : []),
  ];
  const { sheet, next } = beginSheet(dice, office, {
    sheetName: 'Kết quả', title: 'KẾT QUẢ BÌNH XÉT DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG', width: specs.length,
  });
  const header = writeHeader(sheet, next, specs, style);
  const awards: readonly (readonly [string, number | null, number | null])[] = [
    [dice.pick(LDTT.slice(1)), figures.get('count:TTLDTT/collective') ?? null, figures.get('count:LDTT/individual') ?? null],
    [dice.pick(CSTDCS.slice(1)), null, figures.get('count:CSTDCS/individual') ?? null],
    [dice.pick([`Giấy khen của Chủ tịch UBND ${letterGiver(office.period)}`, 'Giấy khen']), figures.get('count:GK/collective') ?? null, figures.get('count:GK/individual') ?? null],
  ];
  const rows = awards.map(([label, collectives, persons], index) => {
    const row = header.bodyFirst + index;
    const at = (tag: ColumnTag): number => header.columns.get(tag) ?? 0;
    if (header.columns.has('serial')) put(sheet, row, at('serial'), index + 1);
    put(sheet, row, at('award-label'), label);
    if (collectives !== null) put(sheet, row, at('count:row/collective'), collectives);
    if (persons !== null) put(sheet, row, at('count:row/individual'), persons);
    return row;
  });
  const total = header.bodyFirst + rows.length;
  writeSums(sheet, total, header, { label: 'Tổng số', rows, style });
  sheet.tables.push({ form: 'tally', header, columns: header.columns, rows, groups: [], total, award: null, closing: null });
  sign(sheet, total, specs.length);
  return sheet;
}

/** A merged line across a table. */
export function writeWideLine(sheet: DraftSheet, row: number, width: number, text: string): void {
  put(sheet, row, 0, text, { bold: true });
  merge(sheet, { top: row, left: 0, bottom: row, right: width - 1 });
}
