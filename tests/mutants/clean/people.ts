import type { Cell } from '#core/grid/cell';
import type { Dice } from '../dice';
import { initiativeSource, nameSource, POSITIONS } from './names';
import { paperDay } from './write-sheet';
import type { Period } from './case';

/** One person as the lists of a workbook tell of them. */
export interface Person {
  readonly name: string;
  readonly family: string;
  readonly given: string;
  /** `05/06/1985` */
  readonly birth: string;
  readonly position: string;
  readonly isFighter: boolean;
  readonly rating: string;
  readonly initiative: string;
  readonly decision: string;
}

const GOOD = ['Hoàn thành tốt nhiệm vụ', 'HTTNV', 'Hoàn thành tốt'];
const EXCELLENT = ['Hoàn thành xuất sắc nhiệm vụ', 'HTXSNV'];

/** Persons of one workbook, the fighters first; no name comes twice. */
export function throwPeople(dice: Dice, period: Period, counts: { readonly people: number; readonly fighters: number }): Person[] {
  const nextName = nameSource(dice);
  const nextInitiative = initiativeSource(dice);
  const [good, excellent] = [dice.pick(GOOD), dice.pick(EXCELLENT)];
  return Array.from({ length: counts.people }, (_, index) => {
    const { family, given } = nextName();
    const isFighter = index < counts.fighters;
    return {
      name: `${family} ${given}`, family, given, isFighter,
      birth: `${two(dice.int(1, 28))}/${two(dice.int(1, 12))}/${String(dice.int(1966, 1997))}`,
      position: dice.pick(POSITIONS),
      // A share of excellent ratings that no profile minds.
      rating: isFighter && index < Math.floor(counts.people / 10) ? excellent : good,
      initiative: nextInitiative(),
      decision: `${String(dice.int(100, 900))}/QĐ-UBND ngày ${paperDay(period, dice.int(1, 9))}`,
    };
  });
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** `05/06/1985` as a cell that holds a date. */
export function toDateCell(day: string): Cell {
  const [date = 1, month = 1, year = 1900] = day.split('/').map(Number);
  return { kind: 'date', serial: Date.UTC(year, month - 1, date) / 86_400_000 + 25_569 };
}

/** The same day as text. */
export function toDayText(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('/');
}

/** Most fighters among so many LĐTT that a cap of 15 % allows. */
export function mostFighters(advanced: number): number {
  return Math.floor((advanced * 15) / 100);
}
