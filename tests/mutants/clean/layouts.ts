import type { AwardCode, Subject } from '#core/domain/award';
import type { Plan, RegisterUnit, UnitTarget } from '#core/domain/plan';
import { EMPTY_PLAN } from '#support/recognised';
import { diceOf, seedOf, type Dice } from '../dice';
import { newSheet, put, type DraftBook, type DraftSheet } from '../draft-book';
import { letterGiver, PERIODS, type CleanCase, type Period } from './case';
import {
  achievementsSheet, awardColumnSheet, collectivesSheet, importSheet, marksSheet, registrationSheet, requirementsSheet, sectionsSheet,
} from './list-layouts';
import { writeAwardList, writeListSheet } from './lists';
import { initiativeSource, teamNames, unitNames } from './names';
import { mostFighters, throwPeople } from './people';
import {
  figuresOf, groupedColumns, plainColumns, throwFigures, throwStyle, writeAwardRowsSheet, writeTallySheet, type TallyRowSpec, type TallySheetSpec,
} from './tallies';
import type { Office } from './write-sheet';

const SUPERIORS = ['Tuần Giáo', 'Mường Ảng', 'Tủa Chùa'];

function throwOffice(dice: Dice, period: Period = dice.pick(PERIODS)): Office {
  const [unit = ''] = unitNames(dice, 1);
  return { unit, superior: `UBND ${letterGiver(period)} ${dice.pick(SUPERIORS)}`, period };
}

function bookOf(office: Office, sheets: DraftSheet[], index = 1): DraftBook {
  return { path: `units/${String(index).padStart(2, '0')}-${office.unit}.xlsx`, sheets, externalLinks: [] };
}

const TALLY_TITLES = ['BIỂU TỔNG HỢP KẾT QUẢ BÌNH XÉT THI ĐUA', 'BẢNG TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG', 'TỔNG HỢP KẾT QUẢ THI ĐUA'];

function teamRows(dice: Dice, least: number, most: number): TallyRowSpec[] {
  return teamNames(dice, dice.int(least, most)).map((label) => ({ label, figures: throwFigures(dice) }));
}

function tallySheet(dice: Dice, office: Office, details: Partial<TallySheetSpec> & Pick<TallySheetSpec, 'columns' | 'groups'>): DraftSheet {
  return writeTallySheet(dice, office, {
    sheetName: dice.pick(['Biểu TH', 'Tổng hợp', 'Sheet1']), title: dice.pick(TALLY_TITLES), style: throwStyle(dice), groupSums: 'none', total: 'below', ...details,
  });
}

/** Rows in two groups of at least three each. */
function groupsOf(dice: Dice): TallySheetSpec['groups'] {
  const rows = teamRows(dice, 7, 9);
  const cut = dice.int(3, rows.length - 3);
  return [{ label: 'Các tổ chuyên môn', rows: rows.slice(0, cut) }, { label: 'Khối hành chính', rows: rows.slice(cut) }];
}

type SheetMaker = (dice: Dice, office: Office) => DraftSheet;

/** Layouts of one workbook with one sheet. */
const SHEETS: Readonly<Record<string, SheetMaker>> = {
  'tally with a column for each award': (dice, office) =>
    tallySheet(dice, office, { columns: plainColumns(dice, dice.pick(['Đơn vị', 'Tên tổ', 'Tổ, bộ phận'])), groups: [{ label: null, rows: teamRows(dice, 4, 8) }] }),
  'tally without a total': (dice, office) =>
    tallySheet(dice, office, { columns: plainColumns(dice, 'Đơn vị'), groups: [{ label: null, rows: teamRows(dice, 4, 7) }], total: 'none' }),
  'tally with columns under groups': (dice, office) =>
    tallySheet(dice, office, { columns: groupedColumns(dice, 'Đơn vị', letterGiver(office.period)), groups: [{ label: null, rows: teamRows(dice, 4, 8) }] }),
  'tally with groups and a sum under each': (dice, office) =>
    tallySheet(dice, office, { columns: plainColumns(dice, 'Đơn vị'), groups: groupsOf(dice), groupSums: 'below' }),
  'tally with sums in the headings of groups': (dice, office) =>
    tallySheet(dice, office, { columns: groupedColumns(dice, 'Cơ quan, đơn vị', letterGiver(office.period)), groups: groupsOf(dice), groupSums: 'heading' }),
  'tally with awards as rows': (dice, office) => writeAwardRowsSheet(dice, office, throwFigures(dice), throwStyle(dice)),
  'list with a column for the award': awardColumnSheet,
  'list with marks': marksSheet,
  'list in sections': sectionsSheet,
  'list of collectives': collectivesSheet,
  'list with all requirements': requirementsSheet,
  'sheet for an importing system': importSheet,
  'registration': registrationSheet,
  'list of letters for achievements': achievementsSheet,
  'list for the award of its title': (dice, office) => writeAwardList(
    dice, office, throwPeople(dice, office.period, { people: dice.int(6, 24), fighters: 0 }),
    { award: dice.pick(['LDTT', 'GK'] as const), sheetName: dice.pick(['DS LĐTT', 'Danh sách', 'Sheet1']), birth: dice.pick(['text', 'date', 'year'] as const) },
  ),
};

interface CountedBook {
  readonly book: DraftBook;
  readonly counts: readonly { readonly award: AwardCode; readonly subject: Subject; readonly count: number }[];
}

/** A tally of the unit with the lists behind its numbers. */
function tallyAndLists(dice: Dice, office: Office, index = 1): CountedBook {
  const advanced = dice.int(14, 24);
  const fighters = dice.int(1, mostFighters(advanced));
  const people = dice.shuffle(throwPeople(dice, office.period, { people: advanced, fighters }));
  const praised = dice.shuffle(people).slice(0, dice.int(2, 5));
  const birth = dice.pick(['text', 'date'] as const);
  const figures = figuresOf({
    people: advanced + dice.int(1, 4), women: dice.int(3, 9), leaders: 2, advanced, fighters, collectives: 3,
    advancedTeams: 0, letters: 0, personLetters: praised.length,
  });
  const withoutTeams = plainColumns(dice, 'Đơn vị').filter(({ tag }) => tag !== 'collectives' && tag !== 'count:TTLDTT/collective');
  const columns = dice.chance(50) ? withoutTeams : groupedColumns(dice, 'Đơn vị', letterGiver(office.period)).filter(({ tag }) => tag !== 'count:GK/collective');
  const sheets = [
    tallySheet(dice, office, { sheetName: 'Biểu TH', columns, groups: [{ label: null, rows: [{ label: office.unit, figures }] }], total: dice.pick(['below', 'none'] as const) }),
    writeAwardList(dice, office, people.filter(({ isFighter }) => isFighter), { award: 'CSTDCS', sheetName: 'DS CSTĐCS', birth, hasInitiatives: true }),
    writeAwardList(dice, office, people, { award: 'LDTT', sheetName: 'DS LĐTT', birth }),
    writeAwardList(dice, office, praised, { award: 'GK', sheetName: 'Giấy khen', birth }),
  ];
  return {
    book: bookOf(office, dice.chance(50) ? sheets : [...sheets.slice(1), ...sheets.slice(0, 1)], index),
    counts: [
      { award: 'LDTT', subject: 'individual', count: advanced }, { award: 'CSTDCS', subject: 'individual', count: fighters },
      { award: 'GK', subject: 'individual', count: praised.length },
    ],
  };
}

/** Lists of the titles with a list of the initiatives behind them. */
function listsWithInitiatives(dice: Dice, office: Office): DraftBook {
  const advanced = dice.int(14, 22);
  const people = throwPeople(dice, office.period, { people: advanced, fighters: mostFighters(advanced) });
  const fighters = people.filter(({ isFighter }) => isFighter);
  const nextInitiative = initiativeSource(dice);
  const initiatives = writeListSheet(dice, office, {
    sheetName: 'Sáng kiến', form: 'initiative-list', award: null, title: 'DANH SÁCH SÁNG KIẾN ĐƯỢC CÔNG NHẬN',
    columns: [
      { tag: 'serial', labels: ['STT'] }, { tag: 'initiative', labels: ['Tên sáng kiến'] }, { tag: 'name', labels: ['Tác giả'] },
      { tag: 'initiative-decision', labels: ['Số, ngày QĐ công nhận'] },
    ],
    groups: [{ label: null, rows: fighters.map(({ name, decision }) => new Map([
      ['initiative', nextInitiative()], ['name', name], ['initiative-decision', decision],
    ] as const)) }],
  });
  return bookOf(office, [
    writeAwardList(dice, office, people, { award: 'LDTT', sheetName: 'LĐTT', birth: 'text' }),
    writeAwardList(dice, office, fighters, { award: 'CSTDCS', sheetName: 'CSTĐCS', birth: 'text' }),
    initiatives,
  ]);
}

type Making = Omit<CleanCase, 'layout' | 'seed' | 'known'>;

function ofBook(office: Office, book: DraftBook): Making {
  return { books: [book], plan: null, isConsolidation: false, period: office.period };
}

function planOf(period: Period, units: readonly RegisterUnit[]): Plan {
  const { paperYear, paperMonth, kind, text } = period;
  const month = `${String(paperYear)}-${String(paperMonth).padStart(2, '0')}`;
  return { ...EMPTY_PLAN, period: text, periodKind: kind, office: `UBND ${letterGiver(period)} Tuần Giáo`, considerationDate: `${month}-28`, deadline: `${month}-25`, units };
}

function registerOf(names: readonly string[]): RegisterUnit[] {
  return names.map((name, index) => ({
    code: `TG${String(index + 1).padStart(2, '0')}`, name, aliases: [], cluster: null, parent: null, status: 'active',
  }));
}

/** Several units against their plan. */
function districtWithPlan(dice: Dice): Making {
  const period = dice.pick(PERIODS);
  const names = unitNames(dice, dice.int(3, 4));
  const units = registerOf(names);
  const made = names.map((unit, index) => tallyAndLists(dice, { unit, superior: `UBND ${letterGiver(period)} Tuần Giáo`, period }, index + 1));
  const targets = units.flatMap(({ code }, index) => (made[index]?.counts ?? []).map(({ award, subject, count }): UnitTarget => ({
    unitCode: code, key: { award, subject }, registered: count, quota: count + (award === 'GK' ? 1 : 0),
  })));
  const plan = planOf(period, units);
  const receipts = units.map(({ code }) => ({ unitCode: code, receivedOn: (plan.deadline ?? '').replace('-25', `-${String(dice.int(10, 25))}`), file: null }));
  return { books: made.map(({ book }) => book), plan: { ...plan, targets, receipts }, isConsolidation: true, period };
}

/** A tally of the units of a register, made by the office above them. */
function tallyOfUnits(dice: Dice): Making {
  const period = dice.pick(PERIODS);
  const names = unitNames(dice, dice.int(5, 8));
  const office: Office = { unit: 'Phòng Giáo dục và Đào tạo', superior: `UBND ${letterGiver(period)} Tuần Giáo`, period };
  const rows = names.map((label) => ({ label, figures: throwFigures(dice) }));
  const sheet = tallySheet(dice, office, { columns: plainColumns(dice, dice.pick(['Tên đơn vị', 'Đơn vị', 'Tên trường'])), groups: [{ label: null, rows }] });
  return { books: [bookOf(office, [sheet])], plan: planOf(period, registerOf([...names, office.unit])), isConsolidation: false, period };
}

type Maker = (dice: Dice) => Making;

const BOOKS: Readonly<Record<string, Maker>> = {
  'workbook of a tally and its lists': (dice) => {
    const office = throwOffice(dice);
    return ofBook(office, tallyAndLists(dice, office).book);
  },
  'workbook of lists with one of initiatives': (dice) => {
    const office = throwOffice(dice);
    return ofBook(office, listsWithInitiatives(dice, office));
  },
  'units of a district with a plan': districtWithPlan,
  'tally of the units of a plan': tallyOfUnits,
};

const MAKERS: Readonly<Record<string, Maker>> = {
  ...Object.fromEntries(Object.entries(SHEETS).map(([name, make]) => [name, (dice: Dice) => {
    const office = throwOffice(dice);
    const sheet = make(dice, office);
    return ofBook(office, bookOf(office, dice.chance(20) ? [coverSheet(office), sheet] : [sheet]));
  }])),
  ...BOOKS,
};

/** A first sheet without any table. */
function coverSheet({ unit, period }: Office): DraftSheet {
  const sheet = newSheet('Bìa');
  put(sheet, 3, 1, unit.toUpperCase(), { bold: true });
  put(sheet, 6, 1, `HỒ SƠ ĐỀ NGHỊ ${period.words}`, { bold: true });
  return sheet;
}

export const LAYOUT_NAMES: readonly string[] = Object.keys(MAKERS);

/** The workbooks of one layout and seed; always the same for the same two. */
export function makeClean(layout: string, seed: number): CleanCase {
  const make = MAKERS[layout];
  if (make === undefined) throw new Error(`no layout ${layout}`);
  return { layout, seed, known: new Set(), ...make(diceOf(seedOf(`${layout} ${String(seed)}`))) };
}
