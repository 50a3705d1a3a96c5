import type { Plan } from '../domain/plan';
import type { RecognisedWorkbook } from '../domain/recognised';
import type { UnitFacts } from '../domain/tally';
import { foldKey } from '../text/fold';
import { toNfc } from '../text/normalise';
import { compareTexts } from './compare-texts';

/** Why a file does not count: another file of its unit was chosen, or it states and lists no award at all. */
export type RefusalReason = 'duplicate' | 'no-awards';

interface Candidate {
  readonly workbook: RecognisedWorkbook;
  readonly facts: UnitFacts;
  /** It comes through the result of a lower consolidation. */
  readonly carried?: unknown;
}

/**
 * Which files of a run do not count, by path. Of several files of one unit the one that the plan notes as received last
 * is chosen, else the first by path; a file of its own before what a lower result says of the unit.
 */
export function chooseSubmissions(candidates: readonly Candidate[], plan: Plan | null): ReadonlyMap<string, RefusalReason> {
  const refusals = new Map<string, RefusalReason>();
  const byUnit = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.facts.counts.length === 0) {
      refusals.set(candidate.workbook.path, 'no-awards');
      continue;
    }
    const key = unitKeyOf(candidate.workbook);
    byUnit.set(key, [...(byUnit.get(key) ?? []), candidate]);
  }
  for (const group of byUnit.values()) {
    const chosen = chooseOne(group, plan);
    for (const { workbook } of group) if (workbook !== chosen) refusals.set(workbook.path, 'duplicate');
  }
  return refusals;
}

/** Files of one unit share the key: the code of the register, else the name; without either, the same bytes. */
function unitKeyOf({ unit, sha256 }: RecognisedWorkbook): string {
  if (unit === null) return `content ${sha256}`;
  return unit.code === null ? `name ${foldKey(unit.name)}` : `code ${unit.code}`;
}

function chooseOne(group: readonly Candidate[], plan: Plan | null): RecognisedWorkbook | undefined {
  const byPath = [...group]
    .sort((left, right) => Number(left.carried !== undefined) - Number(right.carried !== undefined)
      || compareTexts(left.workbook.path, right.workbook.path))
    .map(({ workbook }) => workbook);
  const [first] = byPath;
  const code = first?.unit?.code ?? null;
  const files = (plan?.receipts ?? [])
    .filter(({ unitCode }) => unitCode === code)
    .sort((left, right) => compareTexts(right.receivedOn, left.receivedOn))
    .flatMap(({ file }) => (file === null ? [] : [file]));
  for (const file of files) {
    const named = byPath.find(({ path }) => isFileOf(path, file));
    if (named !== undefined) return named;
  }
  return first;
}

/** The plan notes a bare file name, or the end of a path. */
function isFileOf(path: string, file: string): boolean {
  const wanted = toNfc(file).replace(/\\/g, '/');
  const given = toNfc(path);
  return given === wanted || given.endsWith(`/${wanted}`);
}
