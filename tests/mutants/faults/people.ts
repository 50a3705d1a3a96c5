import type { Dice } from '../dice';
import { letterGiver, spotsOf, type CleanCase } from '../clean/case';
import { toPersonKey } from '#core/text/person-name';
import { contentAt, numberAt, put, textAt } from '../draft-book';
import type { ColumnTag } from '../table-map';
import {
  countsIn, edit, editBook, headerAt, isProposal, isStaff, lonelyRows, nameAt, nameColumns, namesPersons, personRows, pickOr, pickSpot, placeOf,
  type Mutator, type RowSpot,
} from './plant';

const PERSON_TAGS: readonly ColumnTag[] = ['name', 'family', 'given', 'birth', 'position'];

const nameCell = ({ spot, row }: RowSpot): { row: number; column: number } => ({ row, column: nameColumns(spot.table)[0] ?? 0 });

const wrongTally: Mutator = {
  name: 'another number in the tally than names in the list',
  plant: (clean, dice) => {
    const cells = spotsOf(clean).filter(({ book, table }) => table.form === 'tally' && table.rows.length === 1 && book.sheets.length >= 3).flatMap(countsIn)
      .filter(({ tag }) => tag === 'count:LDTT/individual' || tag === 'count:GK/individual' || tag === 'count:CSTDCS/individual');
    const cell = pickOr(dice, cells);
    if (cell === undefined) return undefined;
    const { spot, row, column, value, tag } = cell;
    // One more LĐTT than persons, or fewer than CSTĐCS, would be another fault.
    const people = numberAt(spot.sheet, row, spot.table.columns.get('headcount') ?? 0) ?? 0;
    const isDown = tag === 'count:LDTT/individual' ? people <= value || dice.chance(50) : tag === 'count:GK/individual' && dice.chance(50);
    return { books: edit(clean, spot, (sheet) => put(sheet, row, column, value + (isDown ? -1 : 1))), place: placeOf(spot, row, column) };
  },
};

const shorterList: Mutator = {
  name: 'a list that lacks one whom the tally counts',
  plant: (clean, dice) => {
    const books = clean.books.flatMap((book, bookIndex) => {
      const spots = spotsOf(clean).filter((spot) => spot.bookIndex === bookIndex);
      const tally = spots.find(({ table }) => table.form === 'tally' && table.rows.length === 1);
      const list = spots.find(({ table }) => table.award === 'GK' && table.rows.length >= 2);
      return tally === undefined || list === undefined ? [] : [{ book, tally, list }];
    });
    const found = pickOr(dice, books);
    const column = found?.tally.table.columns.get('count:GK/individual');
    if (found === undefined || column === undefined) return undefined;
    const { tally, list } = found;
    const last = list.table.rows[list.table.rows.length - 1] ?? 0;
    return {
      books: edit(clean, list, (sheet) => {
        for (const one of list.table.columns.values()) put(sheet, last, one, null);
        const { closing } = list.table;
        if (closing !== null) put(sheet, closing.row, closing.column, textAt(sheet, closing.row, closing.column).replace(/\d+/, String(list.table.rows.length - 1)));
      }),
      place: placeOf(tally, tally.table.rows[0] ?? 0, column),
    };
  },
};

/** Two rows of one list for the same title, of persons whom nothing else names. */
function twoOfOneList(clean: CleanCase, dice: Dice): readonly [RowSpot, RowSpot] | undefined {
  const rows = lonelyRows(clean).filter((row) => isStaff(row) && !row.awards.has('CSTDCS') && !row.awards.has('GK'));
  const second = pickOr(dice, rows);
  const section = second?.spot.table.groups.find(({ rows: own }) => own.includes(second.row));
  const first = second === undefined ? undefined : pickOr(dice, rows.filter(({ spot, row }) => spot.sheet === second.spot.sheet && row < second.row
    && (section === undefined || section.rows.includes(row) || spot.table.columns.has('mark:LDTT'))));
  return first === undefined || second === undefined ? undefined : [first, second];
}

const duplicate: Mutator = {
  name: 'a person who stands twice in a list',
  plant: (clean, dice) => {
    const pair = twoOfOneList(clean, dice);
    if (pair === undefined) return undefined;
    const [first, second] = pair;
    const { column } = nameCell(second);
    return {
      books: edit(clean, second.spot, (sheet) => {
        for (const tag of PERSON_TAGS) {
          const at = second.spot.table.columns.get(tag);
          if (at !== undefined) put(sheet, second.row, at, contentAt(sheet, first.row, at)?.cell ?? null);
        }
      }),
      place: placeOf(second.spot, second.row, column),
    };
  },
};

const inTwoUnits: Mutator = {
  name: 'a person in the lists of two units',
  plant: (clean, dice) => {
    if (clean.books.length < 2) return undefined;
    const rows = lonelyRows(clean).filter(({ spot: { table } }) => table.award === 'LDTT' && table.columns.has('birth'));
    const second = pickOr(dice, rows.filter(({ spot }) => spot.bookIndex > 0));
    // Births stored in two ways would be a fault of their own.
    const kindOf = ({ spot, row }: RowSpot): string | undefined => contentAt(spot.sheet, row, spot.table.columns.get('birth') ?? 0)?.cell.kind;
    const first = second === undefined ? undefined : pickOr(dice, rows.filter((row) => row.spot.bookIndex < second.spot.bookIndex && kindOf(row) === kindOf(second)));
    const [birth, firstBirth] = [second?.spot.table.columns.get('birth'), first?.spot.table.columns.get('birth')];
    if (first === undefined || second === undefined || birth === undefined || firstBirth === undefined) return undefined;
    const { column } = nameCell(second);
    return {
      books: edit(clean, second.spot, (sheet) => {
        put(sheet, second.row, column, first.name);
        put(sheet, second.row, birth, contentAt(first.spot.sheet, first.row, firstBirth)?.cell ?? null);
      }),
      place: placeOf(second.spot, second.row, column),
    };
  },
};

const hasAwardText = ({ spot: { table } }: RowSpot): boolean => table.columns.has('award');

const unknownAward: Mutator = {
  name: 'an award that nobody knows, or that may be several', suitsFiles: true,
  plant: (clean, dice) => {
    const found = pickOr(dice, personRows(spotsOf(clean)).filter((row) => hasAwardText(row) && isProposal(row.spot.table) && !row.awards.has('CSTDCS')));
    const column = found?.spot.table.columns.get('award');
    if (found === undefined || column === undefined) return undefined;
    const text = dice.pick(['Chiến sĩ thi đua', 'CSTĐ', 'Danh hiệu Hoa phượng đỏ', 'Gương người tốt việc tốt', 'Đoàn viên ưu tú', 'LĐTTT']);
    return { books: edit(clean, found.spot, (sheet) => put(sheet, found.row, column, text)), place: placeOf(found.spot, found.row, column) };
  },
};

const unknownLabel: Mutator = {
  name: 'a row of a tally for an award that nobody knows',
  plant: (clean, dice) => {
    const spot = pickSpot(clean, dice, ({ table, sheet }) => table.columns.has('award-label')
      && table.rows.some((row) => (numberAt(sheet, row, table.columns.get('count:row/individual') ?? 0) ?? 0) > 0));
    const column = spot?.table.columns.get('award-label');
    const rows = spot?.table.rows.filter((row) => (numberAt(spot.sheet, row, spot.table.columns.get('count:row/individual') ?? 0) ?? 0) > 0);
    const row = pickOr(dice, rows ?? []);
    if (spot === undefined || column === undefined || row === undefined) return undefined;
    const text = dice.pick(['Danh hiệu Người tốt việc tốt', 'Danh hiệu Hoa phượng đỏ', 'Gương điển hình tiên tiến']);
    return { books: edit(clean, spot, (sheet) => put(sheet, row, column, text)), place: placeOf(spot, row, column) };
  },
};

const unknownColumn: Mutator = {
  name: 'a column of a tally for an award that nobody knows',
  plant: (clean, dice) => {
    const spot = pickSpot(clean, dice, ({ table }) => table.form === 'tally' && table.columns.has('count:GK/individual') && table.header.last > table.header.first && !table.columns.has('percent:LDTT'));
    const column = spot?.table.columns.get('count:CSTDCS/individual');
    if (spot === undefined || column === undefined) return undefined;
    const row = headerAt(spot, column);
    const text = dice.pick(['Người tốt việc tốt', 'Hoa phượng đỏ', 'Đoàn viên ưu tú']);
    return { books: edit(clean, spot, (sheet) => put(sheet, row, column, text)), place: placeOf(spot, row, column) };
  },
};

const wrongSubject: Mutator = {
  name: 'a title for those whom it is not for', suitsFiles: true,
  plant: (clean, dice) => {
    const spots = spotsOf(clean).filter(({ table }) => table.columns.has('award') && (namesPersons(table) || table.form === 'collective-list'));
    const spot = pickOr(dice, spots);
    const column = spot?.table.columns.get('award');
    const rows = spot === undefined ? [] : namesPersons(spot.table) ? personRows([spot]).filter(({ awards }) => !awards.has('CSTDCS')).map(({ row }) => row) : spot.table.rows;
    const row = pickOr(dice, rows);
    if (spot === undefined || column === undefined || row === undefined) return undefined;
    const text = namesPersons(spot.table) ? dice.pick(['Tập thể lao động xuất sắc', 'TTLĐXS', 'Tập thể Lao động tiên tiến']) : dice.pick(['Chiến sĩ thi đua cơ sở', 'CSTĐCS', 'Chiến sĩ thi đua cấp tỉnh']);
    return { books: edit(clean, spot, (sheet) => put(sheet, row, column, text)), place: placeOf(spot, row, column) };
  },
};

const unknownUnit: Mutator = {
  name: 'a unit that the register does not hold',
  plant: (clean, dice) => {
    const spot = pickSpot(clean, dice, ({ table }) => clean.plan !== null && table.form === 'tally' && table.rows.length >= 4);
    const row = spot === undefined ? undefined : pickOr(dice, spot.table.rows);
    const column = spot?.table.columns.get('unit');
    if (spot === undefined || row === undefined || column === undefined) return undefined;
    const name = textAt(spot.sheet, row, column);
    const wrong = dice.pick([`${name} 2`, name.replace(/.$/u, 'x'), 'Trường Mầm non Hoa Ban', `${name}nh`]);
    return { books: edit(clean, spot, (sheet) => put(sheet, row, column, wrong)), place: placeOf(spot, row, column) };
  },
};

const noName: Mutator = {
  name: 'a row without a name', suitsFiles: true,
  plant: (clean, dice) => {
    const spot = pickSpot(clean, dice, ({ table }) => isProposal(table) && nameColumns(table).length > 0);
    const row = spot === undefined ? undefined : pickOr(dice, spot.table.rows);
    const [column] = spot === undefined ? [] : nameColumns(spot.table);
    if (spot === undefined || row === undefined || column === undefined || nameAt(spot.sheet, spot.table, row) === '') return undefined;
    return {
      books: edit(clean, spot, (sheet) => { for (const one of nameColumns(spot.table)) put(sheet, row, one, null); }),
      place: placeOf(spot, row, column),
    };
  },
};

const noAward: Mutator = {
  name: 'a row without an award',
  plant: (clean, dice) => {
    const spot = pickSpot(clean, dice, ({ table }) => isProposal(table) && table.columns.has('award') && table.rows.length > 4);
    const row = spot === undefined ? undefined : pickOr(dice, spot.table.rows);
    const column = spot?.table.columns.get('award');
    if (spot === undefined || row === undefined || column === undefined) return undefined;
    return { books: edit(clean, spot, (sheet) => put(sheet, row, column, null)), place: placeOf(spot, row, column) };
  },
};

const twoForms: Mutator = {
  name: 'two forms for one achievement in a row',
  plant: (clean, dice) => {
    const found = pickOr(dice, personRows(spotsOf(clean)).filter(({ spot: { table } }) => table.columns.has('achievement') && table.columns.has('award')));
    const column = found?.spot.table.columns.get('award');
    if (found === undefined || column === undefined || clean.period === null) return undefined;
    const both = `Giấy khen của Chủ tịch UBND ${letterGiver(clean.period)}${dice.pick([', ', '; ', ' và '])}Bằng khen của Chủ tịch UBND tỉnh`;
    return { books: edit(clean, found.spot, (sheet) => put(sheet, found.row, column, both)), place: placeOf(found.spot, found.row, nameCell(found).column) };
  },
};

const formsTwice: Mutator = {
  name: 'two forms for one achievement in two lists',
  plant: (clean, dice) => {
    const found = pickOr(dice, personRows(spotsOf(clean)).filter(({ spot: { table }, awards }) => table.columns.has('achievement') && awards.has('GK')));
    if (found === undefined) return undefined;
    const { spot, row } = found;
    const name = dice.pick(['Bằng khen', 'DS bằng khen']);
    const books = editBook(clean, spot.bookIndex, (book) => {
      const sheet = structuredClone(spot.sheet);
      sheet.name = name;
      for (const one of spot.table.rows) {
        if (one === row) continue;
        for (const column of spot.table.columns.values()) put(sheet, one, column, null);
      }
      put(sheet, row, spot.table.columns.get('serial') ?? 0, 1);
      put(sheet, row, spot.table.columns.get('award') ?? 0, 'Bằng khen của Chủ tịch UBND tỉnh');
      const { closing } = spot.table;
      if (closing !== null) put(sheet, closing.row, closing.column, null);
      book.sheets.push(sheet);
    });
    return { books, place: { ...placeOf(spot, row, nameCell(found).column), sheet: name } };
  },
};

const reusedInitiative: Mutator = {
  name: 'an initiative stated for two persons',
  plant: (clean, dice) => {
    const rows = personRows(spotsOf(clean)).filter(({ spot: { table, sheet }, row, awards }) => isProposal(table) && awards.has('CSTDCS')
      && textAt(sheet, row, table.columns.get('initiative') ?? -1) !== '');
    const second = pickOr(dice, rows);
    const first = second === undefined ? undefined : pickOr(dice, rows.filter(({ spot, row, name }) => spot.sheet === second.spot.sheet && row < second.row
      && toPersonKey(name) !== toPersonKey(second.name)));
    if (first === undefined || second === undefined) return undefined;
    const { spot, row } = second;
    const column = spot.table.columns.get('initiative') ?? 0;
    // A person of several sections states the initiative in each: elsewhere it stays another one.
    if (rows.filter(({ name }) => name === second.name).length > 1) return undefined;
    return {
      books: edit(clean, spot, (sheet) => {
        for (const tag of ['initiative', 'initiative-decision'] as const) {
          const at = spot.table.columns.get(tag);
          if (at !== undefined) put(sheet, row, at, contentAt(sheet, first.row, at)?.cell ?? null);
        }
      }),
      place: placeOf(spot, row, column),
    };
  },
};

/** Faults of people, awards and units, KT3. */
export const PEOPLE_FAULTS = {
  'list-tally-mismatch': [wrongTally, shorterList],
  'duplicate-person': [duplicate],
  'person-in-two-units': [inTwoUnits],
  'unknown-award': [unknownAward, unknownLabel, unknownColumn],
  'award-subject-mismatch': [wrongSubject],
  'unknown-unit': [unknownUnit],
  'missing-required-value': [noName, noAward],
  'two-forms-one-achievement': [twoForms, formsTwice],
  'reused-initiative': [reusedInitiative],
} satisfies Record<string, readonly Mutator[]>;
