import { spotsOf, type CleanCase, type Spot } from '../clean/case';
import type { Dice } from '../dice';
import { contentAt, put } from '../draft-book';
import { edit, editBook, nameAt, pickOr, pickSpot, placeOf, type Mutator, type Planted } from './plant';

/** Copies that may go out: nobody's whole birth date stands in them. */
export function mayGoOut(clean: CleanCase): boolean {
  return !clean.isConsolidation && spotsOf(clean).every(({ table, sheet }) => {
    const column = table.columns.get('birth');
    return column === undefined || table.rows.every((row) => {
      const cell = contentAt(sheet, row, column)?.cell;
      return cell === undefined || (cell.kind === 'text' && /^\d{4}$/.test(cell.value));
    });
  });
}

function outgoing(name: string, plant: (clean: CleanCase, dice: Dice) => Planted | undefined): Mutator {
  return {
    name,
    plant: (clean, dice) => {
      const planted = mayGoOut(clean) ? plant(clean, dice) : undefined;
      return planted === undefined ? undefined : { ...planted, isOutgoing: true };
    },
  };
}

const namesSomebody = ({ table, sheet }: Spot): boolean => table.rows.some((row) => nameAt(sheet, table, row) !== '');

const birthDate = outgoing('a whole date of birth', (clean, dice) => {
  const spot = pickSpot(clean, dice, ({ table }) => table.columns.has('birth'));
  const column = spot?.table.columns.get('birth');
  const row = pickOr(dice, spot?.table.rows ?? []);
  if (spot === undefined || column === undefined || row === undefined) return undefined;
  return { books: edit(clean, spot, (sheet) => put(sheet, row, column, `0${String(dice.int(1, 9))}/0${String(dice.int(1, 9))}/1985`)), place: placeOf(spot, row, column) };
});

const citizenNumber = outgoing('the number of a citizen card', (clean, dice) => {
  const spot = pickSpot(clean, dice, (one) => one.table.columns.has('note') && namesSomebody(one));
  const column = spot?.table.columns.get('note');
  const row = pickOr(dice, spot?.table.rows ?? []);
  if (spot === undefined || column === undefined || row === undefined) return undefined;
  const number = `0110${String(dice.int(70, 99))}00${String(dice.int(1000, 9999))}`;
  return { books: edit(clean, spot, (sheet) => put(sheet, row, column, `CCCD: ${number}`)), place: placeOf(spot, row, column) };
});

const comment = outgoing('a comment', (clean, dice) => {
  const spot = pickSpot(clean, dice, () => true);
  const row = pickOr(dice, spot?.table.rows ?? []);
  const column = pickOr(dice, [...spot?.table.columns.values() ?? []]);
  if (spot === undefined || row === undefined || column === undefined) return undefined;
  return { books: edit(clean, spot, (sheet) => void sheet.comments.push({ row, column })), place: placeOf(spot, row, column) };
});

const hiddenRow = outgoing('a hidden row', (clean, dice) => {
  const spot = pickSpot(clean, dice, () => true);
  const row = pickOr(dice, spot?.table.rows ?? []);
  if (spot === undefined || row === undefined) return undefined;
  const filled = [...spot.table.columns.values()].filter((column) => contentAt(spot.sheet, row, column) !== undefined);
  return { books: edit(clean, spot, (sheet) => void sheet.hiddenRows.push(row)), place: placeOf(spot, row, Math.min(...filled)) };
});

const author = outgoing('the name of who wrote the file', (clean) => {
  const [book] = clean.books;
  if (book === undefined) return undefined;
  return { books: editBook(clean, 0, (draft) => { draft.author = 'Nguyễn Văn An'; }), place: { path: book.path, sheet: null, cell: null } };
});

/** Faults of copies that go out, KT7. */
export const OUTGOING_FAULTS = {
  'personal-data-exposed': [birthDate, citizenNumber, comment, hiddenRow, author],
} satisfies Record<string, readonly Mutator[]>;
