import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { toA1 } from '#core/grid/address';
import { presentCells, type SheetGrid, type WorkbookGrid } from '#core/grid/sheet-grid';
import { RULES as ALL_RULES, type AnyRule } from '#core/rules/registry';
import { readWorkbook } from '#formats/read-workbook';
import { toXlsxBytes } from '#support/grid-workbook';
import type { CleanCase } from './clean/case';
import { readCleanFiles } from './clean/files';
import { toWorkbook, type DraftBook } from './draft-book';
import { FAULTS } from './faults/all-faults';
import { CONSEQUENCES } from './faults/consequences';
import { describeMutant, judgeMutant, mutantsOf, type Mutant } from './try-mutants';

/** Rules over workbooks. */
const RULES = ALL_RULES.filter((rule): rule is Exclude<AnyRule, { readonly scope: 'report' }> => rule.scope !== 'report');

const SMALL = resolve(__dirname, '../fixtures/district/units');
/** The unit files of a whole district; they stand beside the project where they are at hand. */
const WHOLE = resolve(__dirname, '../../../shared/samples/tuan-giao-2021/units');

/** Mutants in all, and of each rule. */
const LEAST_IN_ALL = 2000;
const LEAST_OF_A_RULE = 20;
/** Every so many-th mutant is written to a real file and read back. */
const FILE_EVERY = 40;

const MADE = new Map<string, Mutant[]>();
const FILES: CleanCase[] = [];

/** Some files for each rule, each rule others. */
function filesFor(position: number): CleanCase[] {
  return FILES.filter((_, index) => index % RULES.length === position || index % RULES.length === position % 7);
}

function mutantsOfRule(position: number): readonly Mutant[] {
  const rule = RULES[position];
  if (rule === undefined) return [];
  const made = MADE.get(rule.id) ?? mutantsOf(rule.id, FAULTS[rule.id], filesFor(position));
  MADE.set(rule.id, made);
  return made;
}

function failuresOf(mutants: readonly Mutant[], toGrid?: (book: DraftBook) => WorkbookGrid): string[] {
  return mutants.flatMap((mutant) => {
    const faults = judgeMutant(mutant, toGrid);
    return faults.length === 0 ? [] : [`${describeMutant(mutant)}\n    ${faults.join('\n    ')}`];
  });
}

/** Values and formulas of a sheet, cell by cell. */
function valuesOf(sheet: SheetGrid): unknown[] {
  return [...presentCells(sheet)].map(({ at, cell, formula }) => [toA1(at), cell, formula]);
}

/** Fails with the first three. */
function expectNone(failures: readonly string[], outOf: number): void {
  if (failures.length > 0) throw new Error(`${String(failures.length)} of ${String(outOf)} mutants:\n${failures.slice(0, 3).join('\n')}`);
}

beforeAll(async () => {
  FILES.push(...await readCleanFiles(SMALL));
  if (existsSync(WHOLE)) FILES.push(...await readCleanFiles(WHOLE));
});

test('every rule has faults to plant, and only rules have', () => {
  expect(Object.keys(FAULTS).sort()).toEqual(RULES.map(({ id }) => id).sort());
  for (const [rule, also] of Object.entries(CONSEQUENCES)) {
    expect(Object.keys(FAULTS)).toEqual(expect.arrayContaining([rule, ...(also ?? []).map((one) => one.rule)]));
  }
});

describe('every planted fault is told at its place, and nothing else', () => {
  test.each(RULES.map(({ code, id }, position) => [code, id, position] as const))('%s %s', (_code, _id, position) => {
    const mutants = mutantsOfRule(position);
    expectNone(failuresOf(mutants), mutants.length);
    expect(mutants.length).toBeGreaterThanOrEqual(LEAST_OF_A_RULE);
  });
});

test('there are mutants enough, and every kind of fault is among them', () => {
  const all = RULES.flatMap((_, position) => mutantsOfRule(position));
  expect(all.length).toBeGreaterThanOrEqual(LEAST_IN_ALL);
  const kinds = new Set(all.map(({ rule, fault }) => `${rule}: ${fault}`));
  const missing = RULES.flatMap(({ id }) => FAULTS[id].map(({ name }) => `${id}: ${name}`)).filter((kind) => !kinds.has(kind));
  expect(missing).toEqual([]);
  expect(all.some(({ clean }) => clean.layout.startsWith('file '))).toBe(true);
});

test('the same holds for real files', async () => {
  const sample = RULES.flatMap((_, position) => mutantsOfRule(position)).filter((_, index) => index % FILE_EVERY === 0);
  const grids = new Map<DraftBook, WorkbookGrid>();
  for (const book of sample.flatMap(({ planted }) => planted.books)) {
    const reading = await readWorkbook(toXlsxBytes(toWorkbook(book)));
    if (!reading.ok) throw new Error(`not readable: ${JSON.stringify(reading.error)}`);
    expect(reading.value.sheets.map(valuesOf)).toEqual(toWorkbook(book).sheets.map(valuesOf));
    grids.set(book, reading.value);
  }
  const gridOf = (book: DraftBook): WorkbookGrid => {
    const grid = grids.get(book);
    if (grid === undefined) throw new Error(`${book.path} was not written`);
    return grid;
  };
  expect(sample.length).toBeGreaterThanOrEqual(LEAST_IN_ALL / FILE_EVERY);
  expectNone(failuresOf(sample, gridOf), sample.length);
});
