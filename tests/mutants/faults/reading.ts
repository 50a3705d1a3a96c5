import { decodeTcvn3 } from '#core/text/legacy-encoding';
import type { CellStyle } from '#core/grid/cell';
import type { Dice } from '../dice';
import { spotsOf, type CleanCase, type Spot } from '../clean/case';
import { toDateCell, toDayText } from '../clean/people';
import {
  contentAt, freezeTyped, newSheet, numberAt, put, putStored, textAt, type Content, type DraftSheet,
} from '../draft-book';
import { countTags, type ColumnTag } from '../table-map';
import {
  edit, editBook, headerAt, isProposal, nameAt, nameColumns, pickCount, pickOr, pickSpot, placeOf, type CellSpot, type Mutator,
} from './plant';

/** Another content in one count cell; what was typed by hand stays. */
function inCount(name: string, contentOf: (dice: Dice, value: number) => Content, fits?: (cell: CellSpot) => boolean): Mutator {
  return {
    name, suitsFiles: true,
    plant: (clean, dice) => {
      const cell = pickCount(clean, dice, fits);
      if (cell === undefined) return undefined;
      const { spot, row, column, value } = cell;
      return {
        books: edit(clean, spot, (sheet) => {
          freezeTyped(sheet);
          put(sheet, row, column, contentOf(dice, value));
        }),
        place: placeOf(spot, row, column),
      };
    },
  };
}

const OTHER_TABLES: readonly { readonly name: string; readonly rows: readonly (readonly Content[])[] }[] = [
  { name: 'Tài sản', rows: [['BẢNG THEO DÕI TÀI SẢN'], ['STT', 'Tên tài sản', 'Số lượng', 'Nơi để'], [1, 'Máy chiếu', 2, 'Phòng 1'], [2, 'Tủ sách', 4, 'Phòng 2'], [3, 'Loa kéo', 1, 'Phòng 3']] },
  { name: 'Thực đơn', rows: [['Thứ', 'Bữa sáng', 'Bữa trưa', 'Tiền ăn'], ['Hai', 'Cháo thịt', 'Cơm, cá kho', 15000], ['Ba', 'Bún', 'Cơm, thịt rim', 15000], ['Tư', 'Xôi', 'Cơm, trứng', 14000]] },
  { name: 'Chi phí', rows: [['CÁC KHOẢN CHI'], ['Khoản chi', 'Số tiền', 'Ngày chi', 'Người nhận'], ['Văn phòng phẩm', 1200000, '05/3', 'Cửa hàng'], ['Điện', 800000, '06/3', 'Điện lực'], ['Nước', 200000, '07/3', 'Công ty nước']] },
];

const unrecognisedSheet: Mutator = {
  name: 'a sheet about other things', suitsFiles: true,
  plant: (clean, dice) => {
    const other = dice.pick(OTHER_TABLES);
    const index = dice.int(0, clean.books.length - 1);
    const book = clean.books[index];
    if (book === undefined) return undefined;
    const books = editBook(clean, index, ({ sheets }) => {
      const sheet = newSheet(other.name);
      other.rows.forEach((cells, row) => cells.forEach((content, column) => put(sheet, row, column, content)));
      sheets.splice(dice.int(1, sheets.length), 0, sheet);
    });
    return { books, place: { path: book.path, sheet: other.name, cell: null } };
  },
};

/** Texts whose letters and characters matter: names and what else stands in data rows. */
const WORD_TAGS: readonly ColumnTag[] = ['name', 'family', 'given', 'unit', 'collective', 'recipient', 'position', 'award-label', 'workplace'];

interface WordSpot {
  readonly spot: Spot;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly style: Partial<CellStyle> | undefined;
}

function wordsOf(clean: CleanCase): WordSpot[] {
  return spotsOf(clean).flatMap((spot) => spot.table.rows.flatMap((row) => WORD_TAGS.flatMap((tag): WordSpot[] => {
    const column = spot.table.columns.get(tag);
    const text = column === undefined ? '' : textAt(spot.sheet, row, column);
    return column === undefined || text === '' || text !== text.normalize('NFC') ? [] : [{ spot, row, column, text, style: contentAt(spot.sheet, row, column)?.style }];
  })));
}

function inWords(name: string, change: (text: string, dice: Dice) => string, style?: Partial<CellStyle>): Mutator {
  return {
    name, suitsFiles: true,
    plant: (clean, dice) => {
      const found = pickOr(dice, wordsOf(clean).filter(({ text }) => change(text, dice) !== text));
      if (found === undefined) return undefined;
      const { spot, row, column, text } = found;
      return {
        books: edit(clean, spot, (sheet) => put(sheet, row, column, change(text, dice), style === undefined ? found.style : { ...found.style, ...style })),
        place: placeOf(spot, row, column),
      };
    },
  };
}

/** Letters of TCVN3 by what they mean, from the table of the decoder read backwards. */
const TCVN3 = new Map(Array.from({ length: 0x5f }, (_, index) => String.fromCharCode(0xa1 + index))
  .flatMap((code): [string, string][] => (decodeTcvn3(code, false) === code ? [] : [[decodeTcvn3(code, false), code]])));

/** The text as an old font stores it; unchanged where that font has no such letter. */
function toTcvn3(text: string): string {
  const codes = Array.from(text, (letter) => TCVN3.get(letter) ?? letter).join('');
  return decodeTcvn3(codes, false) === text ? codes : text;
}

const LOOK_ALIKES: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р' };

const insideSpace = (put_: (space: string) => string) => (text: string): string => text.replace(/(?<=\S) (?=\S)/u, put_);

const formulaErrors = ['#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?'] as const;

const errorInText: Mutator = {
  name: 'an error where a text stands', suitsFiles: true,
  plant: (clean, dice) => {
    const spot = pickSpot(clean, dice, ({ table }) => isProposal(table) && table.columns.has('position'));
    const row = spot === undefined ? undefined : pickOr(dice, spot.table.rows);
    const column = spot?.table.columns.get('position');
    if (spot === undefined || row === undefined || column === undefined) return undefined;
    const code = dice.pick(formulaErrors);
    return {
      books: edit(clean, spot, (sheet) => putStored(sheet, row, column, `VLOOKUP(A${String(row + 1)},Z1:Z9,2,0)`, { kind: 'error', code })),
      place: placeOf(spot, row, column),
    };
  },
};

const externalLink: Mutator = {
  name: 'a number fetched from another workbook', suitsFiles: true,
  plant: (clean, dice) => {
    const cell = pickCount(clean, dice);
    if (cell === undefined) return undefined;
    const { spot, row, column, value } = cell;
    const formula = dice.pick(["[1]Sheet1!B4", "'[Số liệu.xlsx]Biểu 1'!C9", "'C:\\TĐ\\[Số liệu.xlsx]Biểu 1'!C9"]);
    return {
      books: edit(clean, spot, (sheet, book) => {
        putStored(sheet, row, column, formula, { kind: 'number', value });
        book.externalLinks.push('Số liệu.xlsx');
      }),
      place: placeOf(spot, row, column),
    };
  },
};

const hiddenRow: Mutator = {
  name: 'a hidden row', suitsFiles: true,
  plant: (clean, dice) => {
    const spot = pickSpot(clean, dice, () => true);
    const row = spot === undefined ? undefined : pickOr(dice, spot.table.rows);
    if (spot === undefined || row === undefined) return undefined;
    const left = Math.min(...spot.table.columns.values());
    return { books: edit(clean, spot, (sheet) => void sheet.hiddenRows.push(row)), place: placeOf(spot, row, left) };
  },
};

const NAMING: readonly ColumnTag[] = ['name', 'family', 'given', 'unit', 'collective', 'recipient', 'award', 'award-label', 'headcount', 'collectives'];

const hiddenColumn: Mutator = {
  name: 'a hidden column', suitsFiles: true,
  plant: (clean, dice) => {
    const columns = spotsOf(clean).flatMap((spot) => [...spot.table.columns]
      .filter(([tag, column]) => (NAMING.includes(tag) || tag.startsWith('count:') || tag.startsWith('mark:'))
        && spot.table.rows.some((row) => contentAt(spot.sheet, row, column) !== undefined))
      .map(([, column]) => ({ spot, column })));
    const found = pickOr(dice, columns);
    if (found === undefined) return undefined;
    const { spot, column } = found;
    return { books: edit(clean, spot, (sheet) => void sheet.hiddenColumns.push(column)), place: placeOf(spot, headerAt(spot, column), column) };
  },
};

const hiddenSheet: Mutator = {
  name: 'a hidden sheet', suitsFiles: true,
  plant: (clean, dice) => {
    const spot = pickSpot(clean, dice, ({ book, table }) => book.sheets.length > 1 && table.rows.length > 0);
    if (spot === undefined) return undefined;
    const visibility = dice.pick(['hidden', 'very-hidden'] as const);
    return {
      books: edit(clean, spot, (sheet) => { sheet.visibility = visibility; }),
      place: { path: spot.book.path, sheet: spot.sheet.name, cell: null },
    };
  },
};

/** Takes a column out of a sheet without formulas; what stands to its right moves up. */
function dropColumns(sheet: DraftSheet, columns: readonly number[], rows: { first: number; last: number }): void {
  for (const column of [...columns].sort((left, right) => right - left)) {
    for (let row = rows.first; row <= rows.last; row += 1) {
      put(sheet, row, column, null);
      for (let right = column + 1; right < column + 20; right += 1) {
        const moved = contentAt(sheet, row, right);
        put(sheet, row, right - 1, moved?.cell ?? null, moved?.style);
        put(sheet, row, right, null);
      }
    }
    sheet.merges = sheet.merges.filter(({ top }) => top < rows.first || top > rows.last);
  }
}

const missingNames: Mutator = {
  name: 'a list without its names',
  plant: (clean, dice) => {
    const spot = pickSpot(clean, dice, ({ table, sheet }) => table.form === 'person-list' && !table.columns.has('recipient')
      && table.groups.length === 0 && table.total === null && table.header.first === table.header.last && sheet.tables.length === 1);
    if (spot === undefined) return undefined;
    const { table } = spot;
    const last = table.rows[table.rows.length - 1] ?? table.header.last;
    return {
      books: edit(clean, spot, (sheet) => dropColumns(sheet, nameColumns(table), { first: table.header.first, last })),
      place: placeOf(spot, table.header.first, 0),
    };
  },
};

const missingUnits: Mutator = {
  name: 'a tally that does not say whose numbers it gives',
  plant: (clean, dice) => {
    const spot = pickSpot(clean, dice, ({ table, sheet }) => table.form === 'tally' && table.columns.has('unit') && table.groups.length === 0
      && table.total === null && table.header.first === table.header.last && [...sheet.cells.values()].every(({ formula }) => formula === undefined));
    if (spot === undefined) return undefined;
    const { table } = spot;
    return {
      books: edit(clean, spot, (sheet) => dropColumns(sheet, [table.columns.get('unit') ?? 1], { first: table.header.first, last: table.rows[table.rows.length - 1] ?? 0 })),
      place: placeOf(spot, table.header.first, 0),
    };
  },
};

const DATES: readonly ColumnTag[] = ['birth', 'start'];

function dateSpots(clean: CleanCase): { spot: Spot; column: number; kind: 'text' | 'date' }[] {
  return spotsOf(clean).filter(({ table }) => isProposal(table) && table.rows.length >= 3).flatMap((spot) => DATES.flatMap((tag) => {
    const column = spot.table.columns.get(tag);
    const kinds = column === undefined ? [] : spot.table.rows.map((row) => {
      const cell = contentAt(spot.sheet, row, column)?.cell;
      return cell?.kind === 'text' && /^\d\d\/\d\d\/\d{4}$/.test(cell.value) ? 'text' : cell?.kind === 'date' ? 'date' : 'other';
    });
    const [first] = kinds;
    if (column === undefined || (first !== 'text' && first !== 'date') || kinds.some((kind) => kind !== first)) return [];
    return [{ spot, column, kind: first }];
  }));
}

const mixedDates: Mutator = {
  name: 'one date stored in another way than the rest', suitsFiles: true,
  plant: (clean, dice) => {
    const found = pickOr(dice, dateSpots(clean));
    const row = found === undefined ? undefined : pickOr(dice, found.spot.table.rows);
    if (found === undefined || row === undefined) return undefined;
    const { spot, column, kind } = found;
    const cell = contentAt(spot.sheet, row, column)?.cell;
    const other = kind === 'text' ? toDateCell(textAt(spot.sheet, row, column)) : cell?.kind === 'date' ? toDayText(cell.serial) : null;
    return { books: edit(clean, spot, (sheet) => put(sheet, row, column, other)), place: placeOf(spot, row, column) };
  },
};

const swappedDate: Mutator = {
  name: 'day and month of a date swapped', suitsFiles: true,
  plant: (clean, dice) => {
    const found = pickOr(dice, dateSpots(clean).filter(({ kind }) => kind === 'text'));
    const row = found === undefined ? undefined : pickOr(dice, found.spot.table.rows);
    if (found === undefined || row === undefined) return undefined;
    const { spot, column } = found;
    const day = `${String(dice.int(1, 12)).padStart(2, '0')}/${String(dice.int(13, 28))}/19${String(dice.int(70, 95))}`;
    return { books: edit(clean, spot, (sheet) => put(sheet, row, column, day)), place: placeOf(spot, row, column) };
  },
};

const struckRow: Mutator = {
  name: 'a row struck through', suitsFiles: true,
  plant: (clean, dice) => {
    const spot = pickSpot(clean, dice, ({ table }) => table.rows.length > 0);
    const row = spot === undefined ? undefined : pickOr(dice, spot.table.rows);
    if (spot === undefined || row === undefined) return undefined;
    const { table } = spot;
    const naming = [...nameColumns(table), ...(['unit', 'award-label'] as const).flatMap((tag) => table.columns.get(tag) ?? [])].sort((left, right) => left - right);
    const [first] = naming;
    if (first === undefined || (nameAt(spot.sheet, table, row) === '' && isProposal(table))) return undefined;
    return {
      books: edit(clean, spot, (sheet) => {
        for (const column of table.columns.values()) {
          const found = contentAt(sheet, row, column);
          if (found !== undefined && found.formula === undefined) put(sheet, row, column, found.cell, { ...found.style, strike: true });
        }
      }),
      place: placeOf(spot, row, first),
    };
  },
};

/** A formula that was saved with what it gave before. */
const staleValue: Mutator = {
  name: 'a formula with an old value',
  plant: (clean, dice) => {
    const cells = spotsOf(clean).filter(({ table }) => table.form === 'tally').flatMap((spot) => {
      const { table, sheet } = spot;
      const sums = [...table.groups.flatMap(({ sum }) => sum ?? []), ...(table.total === null ? [] : [table.total])];
      const tags = [...countTags(table), ...[...table.columns.keys()].filter((tag) => tag.startsWith('percent:'))];
      return [...table.rows, ...sums].flatMap((row) => tags.flatMap((tag) => {
        const column = table.columns.get(tag) ?? 0;
        const found = contentAt(sheet, row, column);
        const formula = found?.isTyped === true ? undefined : found?.formula;
        const value = numberAt(sheet, row, column);
        return formula === undefined || value === undefined || value < 1 ? [] : [{ spot, row, column, formula, value }];
      }));
    });
    const found = pickOr(dice, cells);
    if (found === undefined) return undefined;
    const { spot, row, column, formula, value } = found;
    return {
      books: edit(clean, spot, (sheet) => putStored(sheet, row, column, formula, { kind: 'number', value: value - (value > 3 ? dice.int(1, 3) : 1) })),
      place: placeOf(spot, row, column),
    };
  },
};

/** Faults of reading, KT1. */
export const READING_FAULTS = {
  'unrecognised-sheet': [unrecognisedSheet],
  'unreadable-count': [inCount('a text that is no number', (dice) => dice.pick(['abc', '12 ng?', 'chưa rõ', 'xem danh sách', '12x', '?', 'mấy người', 'như trên']))],
  'number-as-text': [
    inCount('digits stored as text', (_, value) => String(value)), inCount('digits with blanks and zeros', (dice, value) => dice.pick([` ${String(value)} `, `0${String(value)}`])),
  ],
  'ambiguous-number': [inCount('a dot for thousands taken for a decimal point', (dice) => dice.pick([1.762, 2.15, 12.345, 1.05]))],
  'compound-count': [inCount('several figures in a cell', (dice, value) => dice.pick([
    `${String(value)} (01 nữ)`, `${String(value)} người`, '2 tập thể, 45 cá nhân', '56 tập thể, 1.762cá nhân', `${String(value)} đồng chí`,
  ]))],
  'legacy-font-text': [inWords('a cell in an old font', toTcvn3, { fontName: '.VnTime' })],
  'decomposed-unicode': [inWords('a cell with marks apart from their letters', (text) => text.normalize('NFD'))],
  'stray-characters': [
    inWords('a no-break space', insideSpace(() => '\u00a0')), inWords('two spaces', insideSpace(() => '  ')), inWords('a tab', insideSpace(() => '\t')),
    inWords('a zero-width space', insideSpace((space) => `\u200b${space}`)), inWords('a space before', (text) => ` ${text}`),
    inWords('a line break', insideSpace(() => '\n')), inWords('the Icelandic letter', (text) => text.replace('Đ', 'Ð').replace('đ', 'ð')),
    inWords('a Cyrillic letter', (text) => text.replace(/[aeocp](?=[a-zà-ỹ])/u, (letter) => LOOK_ALIKES[letter] ?? letter)),
  ],
  'formula-error': [inCount('an error where a number stands', (dice) => ({ kind: 'error', code: dice.pick(formulaErrors) })), errorInText],
  'external-link': [externalLink],
  'hidden-data': [hiddenRow, hiddenColumn, hiddenSheet],
  'missing-column': [missingNames, missingUnits],
  'mixed-dates': [mixedDates, swappedDate],
  'struck-out-row': [struckRow],
  'stale-formula-value': [staleValue],
} satisfies Record<string, readonly Mutator[]>;

