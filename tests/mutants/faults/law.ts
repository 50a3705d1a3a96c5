import { spotsOf, type CleanCase } from '../clean/case';
import { nameSource } from '../clean/names';
import { toDateCell } from '../clean/people';
import { toPersonKey } from '#core/text/person-name';
import type { Dice } from '../dice';
import { contentAt, numberAt, put, textAt, type Content } from '../draft-book';
import type { ColumnTag } from '../table-map';
import {
  countsIn, edit, editBook, headerAt, isProposal, isStaff, nameColumns, personRows, pickOr, pickSpot, placeOf, type Mutator, type Planted, type RowSpot,
} from './plant';

function staffRows(clean: CleanCase): RowSpot[] {
  return personRows(spotsOf(clean)).filter((row) => isProposal(row.spot.table) && isStaff(row));
}

/** Another content in a column of one who is proposed for LĐTT or CSTĐCS. */
function inStaff(name: string, tag: ColumnTag, contentOf: (dice: Dice, clean: CleanCase) => Content, fits: (row: RowSpot) => boolean = () => true): Mutator {
  return {
    name,
    plant: (clean, dice) => {
      const found = pickOr(dice, staffRows(clean).filter((row) => row.spot.table.columns.has(tag) && fits(row)));
      const column = found?.spot.table.columns.get(tag);
      if (found === undefined || column === undefined) return undefined;
      return { books: edit(clean, found.spot, (sheet) => put(sheet, found.row, column, contentOf(dice, clean))), place: placeOf(found.spot, found.row, column) };
    },
  };
}

const capInTally: Mutator = {
  name: 'more CSTĐCS in a tally than the cap allows',
  plant: (clean, dice) => {
    if (clean.period?.profile !== 'A' || clean.books.length > 1) return undefined;
    const cells = spotsOf(clean).filter(({ table, book }) => table.form === 'tally' && book.sheets.length < 3).flatMap((spot) => {
      const rows = countsIn(spot);
      const sumOf = (tag: ColumnTag): number => rows.filter((cell) => cell.tag === tag).reduce((sum, { value }) => sum + value, 0);
      const excess = Math.floor((sumOf('count:LDTT/individual') * 15) / 100) - sumOf('count:CSTDCS/individual') + 1;
      return rows.filter(({ tag }) => tag === 'count:CSTDCS/individual').map((cell) => ({ ...cell, raised: cell.value + excess }))
        .filter(({ row, raised }) => raised <= (numberAt(spot.sheet, row, spot.table.columns.get('count:LDTT/individual') ?? 0) ?? 0));
    });
    const found = pickOr(dice, cells);
    if (found === undefined) return undefined;
    const { spot, row, column, raised } = found;
    const stated = spot.table.total ?? (spot.table.rows[0] ?? row);
    return { books: edit(clean, spot, (sheet) => put(sheet, row, column, raised)), place: placeOf(spot, stated, column) };
  },
};

const capInList: Mutator = {
  name: 'more CSTĐCS in a list than the cap allows',
  plant: (clean, dice) => {
    if (clean.period?.profile !== 'A') return undefined;
    const rows = staffRows(clean).filter(({ spot: { table } }) => table.columns.has('mark:CSTDCS') || (table.columns.has('award') && table.columns.has('initiative')));
    const [first] = rows;
    if (first === undefined) return undefined;
    const { spot } = first;
    const cap = Math.floor((rows.length * 15) / 100);
    const fighters = rows.filter(({ awards }) => awards.has('CSTDCS'));
    const others = dice.shuffle(rows.filter(({ awards }) => !awards.has('CSTDCS') && !awards.has('GK'))).slice(0, cap + 1 - fighters.length);
    const [model] = fighters.filter(({ awards }) => !awards.has('CSTDT'));
    const column = spot.table.columns.get('mark:CSTDCS') ?? spot.table.columns.get('award');
    if (model === undefined || column === undefined || fighters.length + others.length <= cap) return undefined;
    return {
      books: edit(clean, spot, (sheet) => {
        for (const [index, { row }] of others.entries()) {
          put(sheet, row, column, contentAt(sheet, model.row, column)?.cell ?? null);
          for (const tag of ['initiative', 'initiative-decision'] as const) {
            const at = spot.table.columns.get(tag);
            if (at !== undefined) put(sheet, row, at, `Kinh nghiệm tổ chức hoạt động ngoài giờ số ${String(index + 1)} năm thứ ${String(row)}`);
          }
        }
      }),
      place: placeOf(spot, headerAt(spot, column), column),
    };
  },
};

/** The words of an award cell without LĐTT. */
const ONLY_FIGHTER = /(?:LĐTT|Lao động tiên tiến)\s*(?:[,;]|và)\s*/u;

const notLdtt: Mutator = {
  name: 'a CSTĐCS who is no LĐTT in the same list',
  plant: (clean, dice) => {
    const rows = staffRows(clean).filter(({ spot: { table, sheet }, row, awards }) => awards.has('CSTDCS') && awards.has('LDTT')
      && (table.columns.has('mark:LDTT') || ONLY_FIGHTER.test(textAt(sheet, row, table.columns.get('award') ?? -1))));
    const found = pickOr(dice, rows);
    if (found === undefined) return undefined;
    const { spot, row } = found;
    const { columns } = spot.table;
    return {
      books: edit(clean, spot, (sheet) => {
        const mark = columns.get('mark:LDTT');
        const award = columns.get('award') ?? 0;
        if (mark === undefined) put(sheet, row, award, textAt(sheet, row, award).replace(ONLY_FIGHTER, ''));
        else put(sheet, row, mark, null);
      }),
      place: placeOf(spot, row, nameColumns(spot.table)[0] ?? 0),
    };
  },
};

const otherInLdttList: Mutator = {
  name: 'a CSTĐCS in whose place the list of LĐTT names somebody else',
  plant: (clean, dice) => {
    const all = personRows(spotsOf(clean));
    const fighters = all.filter(({ spot }) => spot.table.award === 'CSTDCS');
    const rows = all.filter(({ spot, name }) => spot.table.award === 'LDTT' && spot.table.columns.has('name')
      && fighters.some((fighter) => fighter.spot.bookIndex === spot.bookIndex && fighter.name === name));
    const found = pickOr(dice, rows);
    const fighter = found === undefined ? undefined : fighters.find(({ spot, name }) => spot.bookIndex === found.spot.bookIndex && name === found.name);
    if (found === undefined || fighter === undefined) return undefined;
    const isOnly = fighters.filter(({ spot }) => spot.bookIndex === found.spot.bookIndex).length === 1;
    const { family, given } = nameSource(dice)();
    const taken = new Set(all.map(({ name }) => toPersonKey(name)));
    const name = `${family} ${given} Bảo`;
    // One CSTĐCS alone may be listed under the highest title only; she is told all the same.
    if (taken.has(toPersonKey(name)) || (isOnly && dice.chance(50))) return undefined;
    return {
      books: edit(clean, found.spot, (sheet) => put(sheet, found.row, nameColumns(found.spot.table)[0] ?? 0, name)),
      place: placeOf(fighter.spot, fighter.row, nameColumns(fighter.spot.table)[0] ?? 0),
    };
  },
};

/** Where the law frees the excellent, only a rating below that asks for an initiative. */
function asksInitiative(clean: CleanCase, { spot, row }: RowSpot): boolean {
  if (clean.period?.profile === 'A') return true;
  const rating = textAt(spot.sheet, row, spot.table.columns.get('rating') ?? -1);
  return rating !== '' && !/xuất sắc|HTXS/u.test(rating);
}

const noInitiative: Mutator = {
  name: 'a CSTĐCS without an initiative',
  plant: (clean, dice) => {
    const rows = personRows(spotsOf(clean)).filter(({ spot: { table, sheet }, row }) => isProposal(table) && textAt(sheet, row, table.columns.get('initiative') ?? -1) !== '');
    const found = pickOr(dice, rows.filter((row) => row.awards.has('CSTDCS') && asksInitiative(clean, row)));
    if (found === undefined) return undefined;
    const { spot, row } = found;
    const column = spot.table.columns.get('initiative') ?? 0;
    return {
      // In sections, every row of the person states it.
      books: edit(clean, spot, (sheet) => {
        for (const one of rows.filter(({ name, spot: other }) => name === found.name && other.sheet === spot.sheet)) {
          for (const tag of ['initiative', 'initiative-decision'] as const) put(sheet, one.row, one.spot.table.columns.get(tag) ?? column, null);
        }
      }),
      place: placeOf(spot, row, column),
    };
  },
};

const notAmongAuthors: Mutator = {
  name: 'a CSTĐCS whom the list of initiatives does not name',
  plant: (clean, dice) => {
    const [book] = clean.books;
    const spots = spotsOf(clean);
    const initiatives = spots.find(({ table }) => table.form === 'initiative-list');
    const column = initiatives?.table.columns.get('name');
    const fighters = personRows(spots).filter((row) => row.spot.table.award === 'CSTDCS' && asksInitiative(clean, row));
    const found = pickOr(dice, fighters);
    const at = initiatives?.table.rows.find((row) => textAt(initiatives.sheet, row, column ?? 0) === found?.name);
    if (book === undefined || initiatives === undefined || column === undefined || found === undefined || at === undefined || clean.period?.profile !== 'A') return undefined;
    return {
      books: edit(clean, initiatives, (sheet) => put(sheet, at, column, 'Vì Văn Khoa')),
      place: placeOf(found.spot, found.row, nameColumns(found.spot.table)[0] ?? 0),
    };
  },
};

function inCollectives(name: string, tag: ColumnTag, valueOf: (members: number) => number, award: RegExp): Mutator {
  return {
    name,
    plant: (clean, dice) => {
      const cells = spotsOf(clean).filter(({ table }) => table.form === 'collective-list' && table.columns.has(tag)).flatMap((spot) => spot.table.rows
        .filter((row) => award.test(textAt(spot.sheet, row, spot.table.columns.get('award') ?? 0))).map((row) => ({ spot, row })));
      const found = pickOr(dice, cells);
      const column = found?.spot.table.columns.get(tag);
      if (found === undefined || column === undefined) return undefined;
      const members = numberAt(found.spot.sheet, found.row, found.spot.table.columns.get('headcount') ?? 0) ?? 0;
      return { books: edit(clean, found.spot, (sheet) => put(sheet, found.row, column, valueOf(members))), place: placeOf(found.spot, found.row, column) };
    },
  };
}

const isProvincial = ({ awards }: RowSpot): boolean => awards.has('CSTDT');

const brokenYears: Mutator = {
  name: 'years before a title with a gap',
  plant: (clean, dice) => {
    const found = pickOr(dice, staffRows(clean).filter((row) => isProvincial(row) && row.spot.table.columns.has('history')));
    const column = found?.spot.table.columns.get('history');
    if (found === undefined || column === undefined) return undefined;
    const years = textAt(found.spot.sheet, found.row, column).split(', ');
    const kept = dice.pick([years.filter((_, index) => index !== 1), years.slice(1), years.slice(2), ['2012-2013', '2013-2014'].map((year) => (years[0]?.includes('-') === true ? year : year.slice(0, 4)))]);
    return { books: edit(clean, found.spot, (sheet) => put(sheet, found.row, column, kept.join(', '))), place: placeOf(found.spot, found.row, column) };
  },
};

const lowVote: Mutator = inStaff('too few votes for a CSTĐ', 'vote', (dice) => dice.pick(['5/12', '6/11', '7/10', '58,3%', '3/9']),
  (row) => row.awards.has('CSTDCS'));

/** Under law A only titles of the province ask for votes. */
const lowVoteByLaw: Mutator = {
  name: 'too few votes for a CSTĐ of the province',
  plant: (clean, dice) => inStaff('', 'vote', () => dice.pick(['8/10', '13/15', '85%', '5/12']), isProvincial).plant(clean, dice),
};

const lateStart: Mutator = {
  name: 'recruited a few months before',
  plant: (clean, dice) => {
    const { period } = clean;
    const found = pickOr(dice, staffRows(clean).filter(({ spot: { table, sheet } }) => table.columns.has('start') && sheet.attachment !== null));
    const column = found?.spot.table.columns.get('start');
    if (found === undefined || column === undefined || period === null) return undefined;
    const day = `${String(dice.int(1, 28)).padStart(2, '0')}/0${String(period.paperMonth - dice.int(3, 4))}/${String(period.paperYear)}`;
    const isText = contentAt(found.spot.sheet, found.row, column)?.cell.kind === 'text';
    return { books: edit(clean, found.spot, (sheet) => put(sheet, found.row, column, isText ? day : toDateCell(day))), place: placeOf(found.spot, found.row, column) };
  },
};

const manyExcellent: Mutator = {
  name: 'more than a fifth rated excellent',
  plant: (clean, dice) => {
    if (clean.period === null || clean.period.profile === 'A') return undefined;
    const rated = staffRows(clean).filter(({ spot: { table } }) => table.columns.has('rating'));
    const lists = [...new Set(rated.filter(({ awards }) => awards.has('LDTT')).map(({ spot }) => spot.table))]
      .filter((table) => rated.filter(({ spot, awards }) => spot.table === table && awards.has('LDTT')).length * 2 > table.rows.length);
    const table = pickOr(dice, lists);
    const rows = rated.filter(({ spot }) => spot.table === table);
    const [first] = rows;
    const column = first?.spot.table.columns.get('rating');
    if (first === undefined || column === undefined) return undefined;
    // In sections a person is rated in each; all of them alike.
    const excellent = new Set([...new Set(rows.map(({ name }) => name))].filter((_, index) => index % 2 === 0));
    return {
      books: editBook(clean, first.spot.bookIndex, (book) => {
        for (const { spot, row, name } of personRows(spotsOf(clean))) {
          const at = spot.table.columns.get('rating');
          const sheet = book.sheets[spot.sheetIndex];
          if (spot.bookIndex === first.spot.bookIndex && at !== undefined && sheet !== undefined && excellent.has(name)) put(sheet, row, at, 'Hoàn thành xuất sắc nhiệm vụ');
        }
      }),
      place: placeOf(first.spot, headerAt(first.spot, column), column),
    };
  },
};

const gone = /UBND xã/gu;

const districtGone: Mutator = {
  name: 'a letter of a district that is no more',
  plant: (clean, dice) => {
    if (clean.period?.profile !== 'C') return undefined;
    const cells = spotsOf(clean).flatMap((spot) => {
      const { sheet, table } = spot;
      const tags: readonly ColumnTag[] = ['award', 'award-label'];
      return tags.flatMap((tag) => table.columns.get(tag) ?? []).flatMap((column) => table.rows.map((row) => ({ spot, row, column })))
        // A row of a tally that proposes nobody accuses nobody.
        .filter(({ row, column }) => /giấy khen/iu.test(textAt(sheet, row, column)) && textAt(sheet, row, column).match(gone) !== null
          && (table.form !== 'tally' || countsIn(spot).some((cell) => cell.row === row && cell.value > 0)));
    });
    const found = pickOr(dice, cells);
    if (found === undefined) return undefined;
    const { spot, row, column } = found;
    return { books: edit(clean, spot, (sheet) => put(sheet, row, column, textAt(sheet, row, column).replace(gone, 'UBND huyện'))), place: placeOf(spot, row, column) };
  },
};

const districtInTitle: Mutator = {
  name: 'a list of letters of a district that is no more',
  plant: (clean, dice) => {
    const spot = pickSpot(clean, dice, ({ sheet, table }) => clean.period?.profile === 'C' && table.award === 'GK' && sheet.title !== null
      && textAt(sheet, sheet.title.row, sheet.title.column).includes('UBND XÃ'));
    const at = spot?.sheet.title;
    if (spot === undefined || at === null || at === undefined) return undefined;
    return { books: edit(clean, spot, (sheet) => put(sheet, at.row, at.column, textAt(sheet, at.row, at.column).replace('UBND XÃ', 'UBND HUYỆN'))), place: placeOf(spot, at.row, at.column) };
  },
};

const notEntitled: Mutator = {
  name: 'an award of the province given by an office below it',
  plant: (clean, dice) => {
    const found = pickOr(dice, personRows(spotsOf(clean)).filter(({ spot: { table } }) => table.columns.has('achievement') && table.columns.has('award')));
    const column = found?.spot.table.columns.get('award');
    if (found === undefined || column === undefined || clean.period === null) return undefined;
    const office = clean.period.profile === 'C' ? 'UBND xã' : dice.pick(['UBND xã', 'UBND huyện']);
    return { books: edit(clean, found.spot, (sheet) => put(sheet, found.row, column, `Bằng khen của Chủ tịch ${office}`)), place: placeOf(found.spot, found.row, column) };
  },
};

const dissolvedUnit: Mutator = {
  name: 'awards for a unit that the plan calls dissolved',
  plant: (clean, dice) => {
    const { plan } = clean;
    const index = dice.int(0, clean.books.length - 1);
    const book = clean.books[index];
    const [sheet] = book?.sheets ?? [];
    if (plan === null || book === undefined || sheet === undefined) return undefined;
    const planned: Planted['plan'] = {
      ...plan, units: plan.units.map((unit) => (textAt(sheet, 1, 0).toLowerCase() === unit.name.toLowerCase() ? { ...unit, status: 'dissolved' as const } : unit)),
    };
    return { books: clean.books, plan: planned, place: { path: book.path, sheet: sheet.name, cell: 'A2' } };
  },
};

/** Faults under the law, KT4. */
export const LAW_FAULTS = {
  'cstdcs-cap-exceeded': [capInTally, capInList],
  'cstdcs-without-ldtt': [notLdtt, otherInLdttList],
  'initiative-missing': [noInitiative, notAmongAuthors],
  'rating-too-low': [inStaff('a rating below good', 'rating', (dice) => dice.pick(['Hoàn thành nhiệm vụ', 'HTNV', 'Không hoàn thành nhiệm vụ', 'KHTNV']))],
  'disciplined-person': [inStaff('discipline in the period', 'discipline', (dice, { period }) => dice.pick(['Khiển trách', 'Cảnh cáo', `Khiển trách năm ${String(period?.paperYear ?? 0)}`, 'Bị kỷ luật cảnh cáo']))],
  'tenure-too-short': [lateStart],
  'collective-share-low': [
    inCollectives('too few LĐTT for a title', 'count:LDTT/individual', (members) => Math.floor(members * 0.4), /./u),
    inCollectives('just too few LĐTT for the higher title', 'count:LDTT/individual', (members) => Math.ceil(members * 0.7) - 1, /xuất sắc/iu),
  ],
  'ttldxs-without-cstdcs': [inCollectives('no CSTĐCS in an excellent collective', 'count:CSTDCS/individual', () => 0, /xuất sắc/iu)],
  'vote-ratio-low': [{ ...lowVote, plant: (clean, dice) => (clean.period?.profile === 'A' ? undefined : lowVote.plant(clean, dice)) }, lowVoteByLaw],
  'consecutive-years-missing': [brokenYears],
  'wrong-authority': [districtGone, districtInTitle, notEntitled],
  'excellent-share-exceeded': [manyExcellent],
  'dissolved-unit': [dissolvedUnit],
  'long-absence': [inStaff('a long absence', 'absence', (dice) => dice.pick(['4 tháng', 'Nghỉ không lương 05 tháng', '3 tháng', 'Nghỉ ốm 06 tháng']))],
} satisfies Record<string, readonly Mutator[]>;
