import type { EngineBook, EngineRect, EngineSheet } from './book';
import type { EngineObject } from './wire';

/** What objects of the engine share. */
export interface EngineState {
  readonly book: EngineBook;
  /** Keeps an object for later batches; gives its name there. */
  keep(object: EngineObject): string;
  sheetObject(sheet: EngineSheet): EngineObject;
  /** Throws where a protected sheet has a locked cell in the rectangle. */
  checkWritable(sheet: EngineSheet, rect: EngineRect): void;
  checkStructure(): void;
  /** Throws for more cells than Excel gives at once. */
  refuseCells(count: number): void;
}
