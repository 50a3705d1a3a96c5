import { toA1 } from '#core/grid/address';
import type { Dice } from '../dice';
import { spotsOf, type CleanCase, type Spot } from '../clean/case';
import { paperDay } from '../clean/write-sheet';
import { contentAt, freezeTyped, numberAt, put, putFormula, textAt, type DraftSheet } from '../draft-book';
import { countTags, type ColumnTag, type GroupMap } from '../table-map';
import { countsIn, edit, pickCount, pickOr, pickSpot, placeOf, type Mutator } from './plant';

/** A cell that states a sum, and how. */
interface SumSpot {
  readonly spot: Spot;
  readonly row: number;
  readonly column: number;
  readonly tag: ColumnTag;
  readonly value: number;
  readonly isTyped: boolean;
  readonly group: GroupMap | null;
}

function sumsOf(clean: CleanCase): SumSpot[] {
  return spotsOf(clean).flatMap((spot) => {
    const { table, sheet } = spot;
    const rows = [
      ...table.groups.flatMap((group) => (group.sum === null ? [] : [{ row: group.sum, group }])), ...(table.total === null ? [] : [{ row: table.total, group: null }]),
    ];
    const tags = table.form === 'tally' ? countTags(table) : [...table.columns.keys()].filter((tag) => tag.startsWith('mark:'));
    return rows.flatMap(({ row, group }) => tags.flatMap((tag): SumSpot[] => {
      const column = table.columns.get(tag) ?? 0;
      const value = numberAt(sheet, row, column);
      return value === undefined ? [] : [{ spot, row, column, tag, value, isTyped: contentAt(sheet, row, column)?.isTyped === true, group }];
    }));
  });
}

/** Sums that other rules weigh against each other get wrong only in the harmless direction. */
const WHOLES: readonly ColumnTag[] = ['headcount', 'collectives', 'count:LDTT/individual', 'row-total', 'count:row/individual', 'count:row/collective'];

function wrongSum(name: string, fits: (sum: SumSpot) => boolean, isAlone: boolean): Mutator {
  return {
    name,
    plant: (clean, dice) => {
      const sum = pickOr(dice, sumsOf(clean).filter((one) => one.isTyped && fits(one) && isSafe(one)));
      if (sum === undefined) return undefined;
      const { spot, row, column, tag, value } = sum;
      // LĐTT may grow by less than the headcount exceeds it.
      const step = dice.int(1, 2);
      return {
        books: edit(clean, spot, (sheet) => {
          if (isAlone) freezeTyped(sheet);
          put(sheet, row, column, WHOLES.includes(tag) ? value + step : value - Math.min(step, value));
        }),
        place: placeOf(spot, row, column),
      };
    },
  };
}

/** More LĐTT than people, or none at all left to take away, would be another fault. */
function isSafe({ spot, row, tag, value }: SumSpot): boolean {
  if (!WHOLES.includes(tag)) return value > 0;
  const people = spot.table.columns.get('headcount');
  return tag !== 'count:LDTT/individual' || people === undefined || (numberAt(spot.sheet, row, people) ?? 0) >= value + 2;
}

const hasGroups = (spot: Spot): boolean => spot.table.groups.length > 0 && spot.table.groups.every(({ sum }) => sum !== null);

const doubledTotal: Mutator = {
  name: 'a total over rows and subtotals',
  plant: (clean, dice) => {
    const sum = pickOr(dice, sumsOf(clean).filter(({ group, spot, value, column }) => group === null && value > 0 && hasGroups(spot)
      && spot.table.groups.every(({ sum: at }) => (numberAt(spot.sheet, at ?? 0, column) ?? 0) > 0)));
    if (sum === undefined) return undefined;
    const { spot, row, column, value, isTyped } = sum;
    const first = Math.min(...spot.table.rows, ...spot.table.groups.map(({ heading }) => heading));
    return {
      books: edit(clean, spot, (sheet) => {
        if (isTyped) put(sheet, row, column, value * 2);
        else putFormula(sheet, row, column, `SUM(${toA1({ row: first, column })}:${toA1({ row: row - 1, column })})`);
      }),
      place: placeOf(spot, row, column),
    };
  },
};

const shortRange: Mutator = {
  name: 'a sum that lacks the first or last rows',
  plant: (clean, dice) => {
    const sum = pickOr(dice, sumsOf(clean).filter(({ spot, group, isTyped, tag }) => !isTyped && !tag.startsWith('mark:')
      && (group?.rows.length ?? (hasGroups(spot) ? 0 : spot.table.rows.length)) >= 3));
    if (sum === undefined) return undefined;
    const { spot, row, column, group } = sum;
    const rows = group?.rows ?? spot.table.rows;
    const [first, last] = [rows[0] ?? 0, rows[rows.length - 1] ?? 0];
    const isFromTop = dice.chance(50);
    const missing = isFromTop ? first : last;
    if (contentAt(spot.sheet, missing, column) === undefined) return undefined;
    return {
      books: edit(clean, spot, (sheet) => putFormula(
        sheet, row, column, `SUM(${toA1({ row: isFromTop ? first + 1 : first, column })}:${toA1({ row: isFromTop ? last : last - 1, column })})`,
      )),
      place: placeOf(spot, row, column),
    };
  },
};

const typedOver: Mutator = {
  name: 'the right number typed over a formula of a row of sums',
  plant: (clean, dice) => {
    const sums = sumsOf(clean);
    const sum = pickOr(dice, sums.filter((one) => !one.isTyped
      && sums.filter(({ spot, row, isTyped }) => spot.sheet === one.spot.sheet && row === one.row && !isTyped).length >= 3));
    if (sum === undefined) return undefined;
    const { spot, row, column, value } = sum;
    return { books: edit(clean, spot, (sheet) => put(sheet, row, column, value)), place: placeOf(spot, row, column) };
  },
};

const typedShare: Mutator = {
  name: 'the right number typed over a formula of a column',
  plant: (clean, dice) => {
    const cells = spotsOf(clean).filter(({ table }) => table.form === 'tally' && table.rows.length >= 4).flatMap((spot) =>
      [...spot.table.columns].filter(([tag, column]) => (tag.startsWith('percent:') || tag === 'row-total')
        && spot.table.rows.every((row) => contentAt(spot.sheet, row, column)?.formula !== undefined && contentAt(spot.sheet, row, column)?.isTyped !== true))
        .flatMap(([, column]) => spot.table.rows.map((row) => ({ spot, row, column }))));
    const found = pickOr(dice, cells);
    if (found === undefined) return undefined;
    const { spot, row, column } = found;
    return { books: edit(clean, spot, (sheet) => put(sheet, row, column, numberAt(sheet, row, column) ?? 0)), place: placeOf(spot, row, column) };
  },
};

const brokenSplit: Mutator = {
  name: 'men and women, or leaders and workers, that are not all',
  plant: (clean, dice) => {
    const cell = pickCount(clean, dice, ({ tag, value, spot: { table } }) => value > 2
      && (((tag === 'men' || tag === 'women') && table.columns.has('men')) || ((tag === 'leaders' || tag === 'direct') && table.columns.has('direct'))));
    const people = cell?.spot.table.columns.get('headcount');
    if (cell === undefined || people === undefined) return undefined;
    const { spot, row, column, value } = cell;
    return { books: edit(clean, spot, (sheet) => put(sheet, row, column, value - dice.int(1, 2))), place: placeOf(spot, row, people) };
  },
};

const brokenRowTotal: Mutator = {
  name: 'a typed total of a row that is not its parts',
  plant: (clean, dice) => {
    const cells = spotsOf(clean).flatMap((spot) => {
      const column = spot.table.columns.get('row-total');
      return column === undefined ? [] : spot.table.rows
        .filter((row) => contentAt(spot.sheet, row, column)?.isTyped === true).map((row) => ({ spot, row, column }));
    });
    const found = pickOr(dice, cells);
    if (found === undefined) return undefined;
    const { spot, row, column } = found;
    return { books: edit(clean, spot, (sheet) => put(sheet, row, column, (numberAt(sheet, row, column) ?? 0) + dice.int(1, 3))), place: placeOf(spot, row, column) };
  },
};

/** Parts, their wholes, and whether a law cap would speak first. */
const PAIRS: readonly (readonly [ColumnTag, ColumnTag])[] = [
  ['count:LDTT/individual', 'headcount'], ['count:TTLDTT/collective', 'collectives'], ['women', 'headcount'], ['men', 'headcount'], ['leaders', 'headcount'],
  ['count:CSTDCS/individual', 'count:LDTT/individual'],
];

const partAboveWhole: Mutator = {
  name: 'a part above its whole',
  plant: (clean, dice) => {
    // Under a cap, more CSTĐCS than LĐTT are a fault of the law as well.
    const hasCap = clean.period?.profile === 'A';
    const cells = spotsOf(clean).flatMap(countsIn).flatMap((cell) => PAIRS.filter(([part]) => part === cell.tag && !(hasCap && part === 'count:CSTDCS/individual'))
      .flatMap(([, whole]) => {
        const column = cell.spot.table.columns.get(whole);
        const value = column === undefined ? undefined : numberAt(cell.spot.sheet, cell.row, column);
        return value === undefined ? [] : [{ ...cell, whole: value }];
      }));
    const found = pickOr(dice, cells.filter(({ spot }) => spot.table.rows.length > 1));
    if (found === undefined) return undefined;
    const { spot, row, column, whole } = found;
    return { books: edit(clean, spot, (sheet) => put(sheet, row, column, whole + dice.int(1, 3))), place: placeOf(spot, row, column) };
  },
};

function shareSpots(clean: CleanCase): { spot: Spot; row: number; column: number; tag: ColumnTag; isTyped: boolean }[] {
  return spotsOf(clean).flatMap((spot) => [...spot.table.columns].filter(([tag]) => tag.startsWith('percent:')).flatMap(([tag, column]) =>
    spot.table.rows.flatMap((row) => {
      const found = contentAt(spot.sheet, row, column);
      return found === undefined ? [] : [{ spot, row, column, tag, isTyped: found.isTyped === true }];
    })));
}

const wrongShare: Mutator = {
  name: 'a typed share that is not so',
  plant: (clean, dice) => {
    const found = pickOr(dice, shareSpots(clean).filter(({ isTyped }) => isTyped));
    if (found === undefined) return undefined;
    const { spot, row, column } = found;
    return {
      books: edit(clean, spot, (sheet) => put(sheet, row, column, Math.round(((numberAt(sheet, row, column) ?? 0) + dice.int(3, 9) + 0.4) * 10) / 10)), place: placeOf(spot, row, column),
    };
  },
};

const wrongBase: Mutator = {
  name: 'a share of another base than the header names',
  plant: (clean, dice) => {
    const found = pickOr(dice, shareSpots(clean).filter(({ spot: { table, sheet }, row, isTyped, tag }) => {
      const at = (wanted: ColumnTag): number => numberAt(sheet, row, table.columns.get(wanted) ?? 0) ?? 0;
      return !isTyped && tag === 'percent:CSTDCS' && at('count:CSTDCS/individual') > 0 && at('headcount') - at('count:LDTT/individual') > 2;
    }));
    if (found === undefined) return undefined;
    const { spot, row, column } = found;
    const { columns } = spot.table;
    const share = [columns.get('count:CSTDCS/individual') ?? 0, columns.get('headcount') ?? 0].map((part) => toA1({ row, column: part })).join('/');
    return {
      books: edit(clean, spot, (sheet) => {
        const isFormat = contentAt(sheet, row, column)?.style?.numberFormat?.includes('%') === true;
        putFormula(sheet, row, column, isFormat ? share : `ROUND(${share}*100,1)`);
      }),
      place: placeOf(spot, row, column),
    };
  },
};

function noCount(name: string, contentOf: (dice: Dice, value: number) => number | string): Mutator {
  return {
    name, suitsFiles: true,
    plant: (clean, dice) => {
      const cell = pickCount(clean, dice);
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

function wrongSerial(name: string, pickRow: (serials: readonly { row: number; value: number }[], dice: Dice) => { row: number; value: number } | undefined): Mutator {
  return {
    name, suitsFiles: true,
    plant: (clean, dice) => {
      const runs = spotsOf(clean).flatMap((spot) => {
        const column = spot.table.columns.get('serial');
        if (column === undefined) return [];
        const blocks = spot.table.groups.length > 0 ? spot.table.groups.map(({ rows }) => rows) : [spot.table.rows];
        return blocks.map((rows) => ({
          spot, column,
          serials: rows.flatMap((row) => {
            const cell = contentAt(spot.sheet, row, column)?.cell;
            return cell?.kind === 'number' ? [{ row, value: cell.value }] : [];
          }),
        })).filter(({ serials }) => serials.length >= 3);
      });
      const run = pickOr(dice, runs);
      const wrong = run === undefined ? undefined : pickRow(run.serials, dice);
      if (run === undefined || wrong === undefined) return undefined;
      return { books: edit(clean, run.spot, (sheet) => put(sheet, wrong.row, run.column, wrong.value)), place: placeOf(run.spot, wrong.row, run.column) };
    },
  };
}

const repeatedSerial = wrongSerial('a number that comes twice', (serials, dice) => {
  const { row, value } = serials[dice.int(2, serials.length - 1)] ?? { row: 0, value: 0 };
  return { row, value: value - 1 };
});
const skippedSerial = wrongSerial('a number left out', (serials, dice) => {
  const { row, value } = serials[dice.int(1, serials.length - 1)] ?? { row: 0, value: 0 };
  return { row, value: value + dice.int(1, 5) };
});

const NUMBER = /\d+/;

function changeNumber(text: string, dice: Dice): string {
  return text.replace(NUMBER, (digits) => String(Number(digits) + (dice.chance(50) || Number(digits) < 3 ? 1 : -1)).padStart(digits.length, '0'));
}

const wrongClosing: Mutator = {
  name: 'another number below the list than it has rows', suitsFiles: true,
  plant: (clean, dice) => {
    const spot = pickSpot(clean, dice, ({ table, sheet }) => table.closing !== null && NUMBER.test(textAt(sheet, table.closing.row, table.closing.column)));
    const at = spot?.table.closing;
    if (spot === undefined || at === null || at === undefined) return undefined;
    return { books: edit(clean, spot, (sheet) => put(sheet, at.row, at.column, changeNumber(textAt(sheet, at.row, at.column), dice))), place: placeOf(spot, at.row, at.column) };
  },
};

const wrongSection: Mutator = {
  name: 'another number in the heading of a section than it has rows',
  plant: (clean, dice) => {
    const headings = spotsOf(clean).filter(({ table }) => table.form === 'person-list').flatMap((spot) => spot.table.groups.flatMap(({ heading }) =>
      [...spot.table.columns.values()].filter((column) => /: \d+ /.test(textAt(spot.sheet, heading, column))).map((column) => ({ spot, row: heading, column }))));
    const found = pickOr(dice, headings);
    if (found === undefined) return undefined;
    const { spot, row, column } = found;
    return { books: edit(clean, spot, (sheet) => put(sheet, row, column, changeNumber(textAt(sheet, row, column), dice))), place: placeOf(spot, row, column) };
  },
};

const YEARS = /(\d{4}) - (\d{4})/;

const impossiblePeriod: Mutator = {
  name: 'a school year that cannot be',
  plant: (clean, dice) => {
    const spot = pickSpot(clean, dice, ({ sheet }) => sheet.period !== null && YEARS.test(textAt(sheet, sheet.period.row, sheet.period.column)));
    const at = spot?.sheet.period;
    // Against a plan, or other sheets, the same title would be wrong twice.
    if (spot === undefined || at === null || at === undefined) return undefined;
    const wrong = (from: string, to: string): string => dice.pick([`${to} - ${to}`, `${from} - ${from}`, `${from} - ${String(Number(to) + 1)}`]);
    return {
      books: edit(clean, spot, (sheet) => put(sheet, at.row, at.column, textAt(sheet, at.row, at.column).replace(YEARS, (_, from: string, to: string) => wrong(from, to)))),
      place: placeOf(spot, at.row, at.column),
    };
  },
};

const otherAttachment: Mutator = {
  name: 'an attachment line of another school year',
  plant: (clean, dice) => {
    const spot = pickSpot(clean, dice, ({ sheet }) => sheet.attachment !== null && clean.period?.kind === 'school-year');
    const at = spot?.sheet.attachment;
    if (spot === undefined || at === null || at === undefined || clean.period === null) return undefined;
    const year = clean.period.paperYear - dice.int(2, 4);
    return {
      books: edit(clean, spot, (sheet) => put(sheet, at.row, at.column, textAt(sheet, at.row, at.column).replace(/\)$/, ` về việc khen thưởng năm học ${String(year)} - ${String(year + 1)})`))),
      place: placeOf(spot, at.row, at.column),
    };
  },
};

const otherPeriod: Mutator = {
  name: 'a title of another period than the plan or the other sheets',
  plant: (clean, dice) => {
    const { period, plan } = clean;
    const spot = pickSpot(clean, dice, ({ book }) => plan !== null || book.sheets.length >= 3);
    const at = spot?.sheet.period;
    if (spot === undefined || at === null || at === undefined || period === null) return undefined;
    const back = dice.int(1, 2);
    return {
      books: edit(clean, spot, (sheet) => put(sheet, at.row, at.column, textAt(sheet, at.row, at.column).replace(/\d{4}/g, (year) => String(Number(year) - back)))),
      place: placeOf(spot, at.row, at.column),
    };
  },
};

const wrongOrder: Mutator = {
  name: 'minutes dated after the letter', suitsFiles: true,
  plant: (clean, dice) => {
    const spot = pickSpot(clean, dice, ({ sheet }) => sheet.attachment !== null && clean.period !== null);
    const at = spot?.sheet.attachment;
    if (spot === undefined || at === null || at === undefined || clean.period === null) return undefined;
    const { period } = clean;
    const line = `(Kèm theo Biên bản số ${String(dice.int(1, 9))}/BB ngày ${paperDay(period, dice.int(15, 20))} và Tờ trình số ${String(dice.int(3, 90))}/TTr ngày ${paperDay(period, dice.int(3, 14))} của ${unitOf(spot)})`;
    return { books: edit(clean, spot, (sheet: DraftSheet) => put(sheet, at.row, at.column, line)), place: placeOf(spot, at.row, at.column) };
  },
};

const unfilledLetter: Mutator = {
  name: 'a letter whose number or date is left to be filled in', suitsFiles: true,
  plant: (clean, dice) => {
    const spot = pickSpot(clean, dice, ({ sheet }) => sheet.attachment !== null && clean.period !== null);
    const at = spot?.sheet.attachment;
    if (spot === undefined || at === null || at === undefined || clean.period === null) return undefined;
    const isNumber = dice.int(0, 1) === 0;
    const said = isNumber ? `số ……/TTr ngày ${paperDay(clean.period, dice.int(3, 14))}` : `số ${String(dice.int(3, 90))}/TTr ngày ... tháng 6 năm 2021`;
    const line = `(Kèm theo Tờ trình ${said} của ${unitOf(spot)})`;
    return { books: edit(clean, spot, (sheet: DraftSheet) => put(sheet, at.row, at.column, line)), place: placeOf(spot, at.row, at.column) };
  },
};

function unitOf({ sheet }: Spot): string {
  const at = sheet.attachment;
  return at === null ? '' : /của ([^)]*)\)$/.exec(textAt(sheet, at.row, at.column))?.[1] ?? '';
}

/** Faults of structure and arithmetic, KT2, and of the papers a sheet names, KT702. */
export const STRUCTURE_FAULTS = {
  'column-total-mismatch': [wrongSum('a typed total that is not the sum', ({ group }) => group === null, true)],
  'subtotal-mismatch': [
    wrongSum('a typed subtotal that is not the sum', ({ group }) => group !== null, true), wrongSum('a subtotal that is wrong, and the total with it', ({ group }) => group !== null, false),
  ],
  'double-counted-total': [doubledTotal],
  'sum-range-incomplete': [shortRange],
  'typed-over-formula': [typedOver, typedShare],
  'row-total-mismatch': [brokenSplit, brokenRowTotal],
  'part-exceeds-whole': [partAboveWhole],
  'percentage-mismatch': [wrongShare, wrongBase],
  'invalid-count': [noCount('fewer than none', (dice) => -dice.int(1, 9)), noCount('half a person', (_, value) => value + 0.5), noCount('a fraction as text', (dice, value) => `${String(value)},${String(dice.int(1, 9))}`)],
  'serial-number-gap': [repeatedSerial, skippedSerial],
  'stated-count-mismatch': [wrongClosing, wrongSection],
  'period-mismatch': [impossiblePeriod, otherAttachment, otherPeriod],
  'document-date-order': [wrongOrder],
  'missing-dossier-part': [unfilledLetter],
} satisfies Record<string, readonly Mutator[]>;
