import type { ReadLimits } from './read-limits';
import { tooLarge } from './read-refusal';
import { readRichText } from './rich-text';
import { LOST_TEXT } from './salvage-part';
import type { TextRun } from './style-table';
import type { TextPool } from './text-pool';
import type { XmlCursor } from './xml-cursor';

/**
 * The shared strings of a workbook as a pool index for each of their numbers, and the runs of
 * those that have any. Equal strings share one pool index.
 */
export class SharedStrings {
  private readonly poolIndexes: Uint32Array;
  private readonly runsByNumber: ReadonlyMap<number, readonly TextRun[]>;
  /** Pool index that stands for lost strings of a damaged file. */
  private readonly lost: number | undefined;

  private constructor(poolIndexes: Uint32Array, runsByNumber: ReadonlyMap<number, readonly TextRun[]>, lost?: number) {
    this.poolIndexes = poolIndexes;
    this.runsByNumber = runsByNumber;
    this.lost = lost;
  }

  static readonly none = new SharedStrings(new Uint32Array(0), new Map());

  /** Throws a `ReadRefusal` for broken XML or too many strings. */
  static read(cursor: XmlCursor, pool: TextPool, limits: ReadLimits): SharedStrings {
    const indexes: number[] = [];
    const runsByNumber = new Map<number, readonly TextRun[]>();
    cursor.openRoot('sst');
    while (cursor.nextChild(1)) {
      if (!cursor.isNamed('si')) continue;
      if (indexes.length >= limits.sharedStrings) throw tooLarge('strings', limits.sharedStrings, null);
      const { text, runs } = readRichText(cursor);
      if (runs !== undefined) runsByNumber.set(indexes.length, runs);
      indexes.push(pool.indexOf(text));
    }
    const lost = limits.salvages === true ? pool.indexOf(LOST_TEXT) : undefined;
    return new SharedStrings(Uint32Array.from(indexes), runsByNumber, lost);
  }

  /** Pool index of a shared string, `undefined` when there is no such number. */
  at(number: number): number | undefined {
    return this.poolIndexes[number] ?? this.lost;
  }

  runsOf(number: number): readonly TextRun[] | undefined {
    return this.runsByNumber.get(number);
  }
}
