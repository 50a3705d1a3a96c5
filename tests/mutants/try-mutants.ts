import type { WorkbookGrid } from '#core/grid/sheet-grid';
import type { CleanCase } from './clean/case';
import { LAYOUT_NAMES, makeClean } from './clean/layouts';
import { diceOf, seedOf } from './dice';
import type { DraftBook } from './draft-book';
import { CONSEQUENCES } from './faults/consequences';
import type { Mutator, Planted } from './faults/plant';
import { runCase, toLine, type Told } from './run-case';

export interface Mutant {
  readonly rule: string;
  readonly fault: string;
  readonly clean: CleanCase;
  readonly planted: Planted;
}

/** So many mutants of each rule, as far as the originals have room for them. */
const WANTED = 40;
const SEEDS = 40;

const KNOWN = new Map<string, CleanCase>();

function original(layout: string, seed: number): CleanCase {
  const key = `${layout} ${String(seed)}`;
  const known = KNOWN.get(key) ?? makeClean(layout, seed);
  KNOWN.set(key, known);
  return known;
}

function keyOf({ planted: { place }, clean: { layout, seed }, fault }: Mutant): string {
  return JSON.stringify([layout, seed, fault, place]);
}

/** Mutants of one rule: every kind of fault in every layout with room for it, seed after seed. */
export function mutantsOf(rule: string, mutators: readonly Mutator[], more: readonly CleanCase[] = []): Mutant[] {
  const found = new Map<string, Mutant>();
  const plant = (mutator: Mutator, clean: CleanCase, turn: number): void => {
    const planted = mutator.plant(clean, diceOf(seedOf(`${rule} ${mutator.name} ${clean.layout} ${String(clean.seed)} ${String(turn)}`)));
    if (planted === undefined) return;
    const mutant = { rule, fault: mutator.name, clean, planted };
    found.set(keyOf(mutant), mutant);
  };
  // A fault more among others of its kind is told with them, at the first of them.
  const sound = more.filter(({ known }) => ![...known].some((line) => line.includes(` ${rule} `)));
  for (const mutator of mutators.filter(({ suitsFiles }) => suitsFiles === true)) for (const clean of sound) plant(mutator, clean, 0);
  for (let seed = 1; seed <= SEEDS && found.size < WANTED; seed += 1) {
    for (const layout of LAYOUT_NAMES) for (const mutator of mutators) if (found.size < WANTED + mutators.length) plant(mutator, original(layout, seed), seed);
  }
  return [...found.values()];
}

/** What is wrong with the answer to a mutant; empty when the fault alone is told. */
export function judgeMutant({ rule, clean, planted }: Mutant, toGrid?: (book: DraftBook) => WorkbookGrid): string[] {
  const { books, plan = clean.plan, isOutgoing = false } = planted;
  const { told } = runCase({ books, plan, isConsolidation: clean.isConsolidation, isOutgoing }, toGrid);
  const isPlanted = (one: Told): boolean => one.rule === rule && one.path === planted.place.path && one.sheet === planted.place.sheet && one.cell === planted.place.cell;
  const allowed = new Set((CONSEQUENCES[rule] ?? []).map((consequence) => consequence.rule));
  const others = told.filter((one) => !isPlanted(one) && one.severity !== 'info' && !allowed.has(one.rule) && !clean.known.has(toLine(one)));
  return [
    ...(told.some(isPlanted) ? [] : [`not told; told: ${told.map(toLine).join(' | ')}`]),
    ...others.map((one) => `not a fault: ${toLine(one)}`),
  ];
}

export function describeMutant({ rule, fault, clean, planted: { place } }: Mutant): string {
  return `${rule}: ${fault} in "${clean.layout}", seed ${String(clean.seed)}, at ${place.path ?? ''} ${place.sheet ?? ''}!${place.cell ?? ''}`;
}
