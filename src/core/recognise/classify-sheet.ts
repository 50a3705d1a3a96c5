import type { Subject } from '../domain/award';
import type { CellAddress } from '../grid/address';
import type {
  AwardClaim, ColumnRoleKind, Evidence, SheetForm, TableColumn, TextLine,
} from '../domain/recognised';
import { foldKey, foldTones } from '../text/fold';
import { readTitleAward, readTitleSubject } from './award-aliases';
import {
  AWARDING_WORDS, INITIATIVE_LIST_WORDS, LIST_WORDS, REGISTRATION_WORDS, SCORE_WORDS, TALLY_WORDS,
} from './vocabulary';
import type { AwardAlias } from './vocabulary-awards';
import { HOUSEHOLD_NAME, HOUSEHOLD_TONES } from './vocabulary-columns';

export interface FormGuess {
  readonly form: SheetForm;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly alternatives: readonly { readonly form: SheetForm; readonly confidence: number }[];
}

/** What a table is called: the line right above it, the title of the sheet, the name of the sheet. */
export interface TableNames {
  readonly caption: TextLine | undefined;
  readonly title: TextLine | undefined;
  readonly sheetName: string;
  /** First cell of the header, where a name that has no cell of its own is blamed. */
  readonly headerAt: CellAddress;
  /** Headings inside the table that name an award. */
  readonly sections: readonly TextLine[];
  /** Names of awards to look for. */
  readonly awardAliases: readonly AwardAlias[];
  /** Form that a person chose for the sheet; told by columns and names where left out. */
  readonly chosenForm?: SheetForm | undefined;
}

/** Confidence below which a form is not taken. */
export const MIN_CONFIDENCE = 0.5;

/** Weighs the forms a table may have and takes the one chosen by a person, else the heaviest, with what speaks for it. */
export function classifyTable(columns: readonly TableColumn[], names: TableNames): FormGuess {
  const guess = weighTable(columns, names);
  const { chosenForm } = names;
  if (chosenForm === undefined) return guess;
  const others = [{ form: guess.form, confidence: guess.confidence }, ...guess.alternatives];
  return {
    form: chosenForm, confidence: 1,
    evidence: [{ kind: 'user-choice', text: names.sheetName, at: undefined, weight: 1 }],
    alternatives: others.filter(({ form }) => form !== chosenForm),
  };
}

function weighTable(columns: readonly TableColumn[], names: TableNames): FormGuess {
  const weighed = [
    ...weighLists(columns, names), ...weighTally(columns, names), ...weighScoreSheet(columns, names), ...weighPlan(columns),
  ].map(({ form, evidence }) => ({ form, evidence, weight: weightOf(evidence), confidence: toConfidence(evidence) }));
  weighed.sort((left, right) => right.weight - left.weight);
  const guesses = weighed.map(({ form, confidence }) => ({ form, confidence }));
  const [best] = weighed;
  if (best === undefined || best.confidence < MIN_CONFIDENCE) {
    return { form: 'other', confidence: (100 - Math.round((best?.confidence ?? 0) * 100)) / 100, evidence: [], alternatives: guesses };
  }
  return { form: best.form, confidence: best.confidence, evidence: best.evidence, alternatives: guesses.slice(1) };
}

interface Candidate {
  readonly form: SheetForm;
  readonly evidence: readonly Evidence[];
}

/** Weights add up to at most 0.99; two decimals, so that reports do not vary. */
function toConfidence(evidence: readonly Evidence[]): number {
  return Math.max(0, Math.min(99, weightOf(evidence))) / 100;
}

/** Sum of the weights in hundredths. */
function weightOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((total, item) => total + Math.round(item.weight * 100), 0);
}

function column(found: TableColumn | undefined, weight: number): Evidence[] {
  return found === undefined ? [] : [{ kind: 'header-column', text: found.label, at: found.headerAt, weight }];
}

function find(columns: readonly TableColumn[], ...kinds: readonly ColumnRoleKind[]): TableColumn | undefined {
  return columns.find((candidate) => kinds.includes(candidate.role.kind));
}

/** Lines above the table that name it, the nearest first. */
function linesOf({ caption, title }: TableNames): TextLine[] {
  return [caption, title].filter((line) => line !== undefined);
}

/** Evidence from the words of title, caption or sheet name; the first that holds them counts. */
function naming(names: TableNames, holds: (key: string) => boolean, weight: number): Evidence[] {
  const line = linesOf(names).find(({ text }) => holds(foldKey(text)));
  if (line !== undefined) return [{ kind: 'title-words', text: line.text, at: line.at, weight }];
  return holds(foldKey(names.sheetName))
    ? [{ kind: 'sheet-name', text: names.sheetName, at: undefined, weight: weight * 0.7 }]
    : [];
}

/** What the columns and names of a list say, looked up once. */
interface ListClues {
  readonly person: TableColumn | undefined;
  readonly collective: TableColumn | undefined;
  readonly award: TableColumn | undefined;
  readonly titleAward: readonly Evidence[] | undefined;
  /** Who says which award: a column, the title or the sections. */
  readonly awardEvidence: readonly Evidence[];
  readonly awarding: readonly Evidence[];
  readonly details: readonly Evidence[];
  readonly listWords: readonly Evidence[];
}

function weighLists(columns: readonly TableColumn[], names: TableNames): Candidate[] {
  const award = find(columns, 'award-text', 'award-mark');
  const titleAward = namedAward(names);
  const clues: ListClues = {
    person: find(columns, 'person-name', 'family-name', 'recipient-name'),
    collective: find(columns, 'collective-name', 'unit-name'),
    award,
    titleAward,
    awardEvidence: award === undefined ? titleAward ?? sectionAward(names) : column(award, 0.25),
    awarding: naming(names, (key) => AWARDING_WORDS.isIn(key), 0.2),
    details: column(find(columns, 'rating', 'position', 'birth', 'workplace', 'achievement'), 0.1),
    listWords: naming(names, (key) => LIST_WORDS.isIn(key), 0.1),
  };
  return [
    ...weighPersons(clues), ...weighCollectives(clues, columns), ...weighRegistration(clues, names),
    ...weighInitiatives(clues, columns, names),
  ];
}

/** A naming column alone is weak: inventories and rosters have one too. */
function namingColumn(clues: ListClues, found: TableColumn, weight: number): Evidence[] {
  return column(found, clues.awardEvidence.length === 0 ? weight * 0.7 : weight);
}

function weighPersons(clues: ListClues): Candidate[] {
  const { person, awardEvidence, awarding, details, listWords } = clues;
  const common = [...awardEvidence, ...awarding, ...details, ...listWords];
  if (person !== undefined) return [{ form: 'person-list', evidence: [...namingColumn(clues, person, 0.45), ...common] }];
  // Positions and awards, but nobody named: a list of persons without its name column.
  const isNameless = details.length > 0 && clues.collective === undefined
    && (clues.award !== undefined || clues.titleAward !== undefined);
  return isNameless ? [{ form: 'person-list', evidence: common }] : [];
}

function weighCollectives(clues: ListClues, columns: readonly TableColumn[]): Candidate[] {
  const { collective, award, awardEvidence, awarding, listWords } = clues;
  if (collective === undefined || (award === undefined && find(columns, 'collective-name') === undefined)) return [];
  const weight = collective.role.kind === 'collective-name' ? 0.45 : 0.3;
  return [{ form: 'collective-list', evidence: [...namingColumn(clues, collective, weight), ...awardEvidence, ...awarding, ...listWords] }];
}

function weighRegistration(clues: ListClues, names: TableNames): Candidate[] {
  const named = clues.person ?? clues.collective;
  const registration = naming(names, (key) => REGISTRATION_WORDS.isIn(key), 0.4);
  if (registration.length === 0 || named === undefined) return [];
  return [{ form: 'registration', evidence: [...column(named, 0.3), ...registration, ...clues.awardEvidence, ...clues.awarding] }];
}

function weighInitiatives(clues: ListClues, columns: readonly TableColumn[], names: TableNames): Candidate[] {
  const topic = find(columns, 'initiative');
  const isTitled = naming(names, (key) => INITIATIVE_LIST_WORDS.isIn(key) && clues.titleAward === undefined, 0.35);
  if (topic === undefined || isTitled.length === 0 || clues.award !== undefined) return [];
  const named = column(clues.person ?? clues.collective, 0.2);
  return [{ form: 'initiative-list', evidence: [...column(topic, 0.4), ...isTitled, ...named, ...clues.listWords] }];
}

function sectionAward(names: TableNames): Evidence[] {
  return names.sections.slice(0, 1).map((line) => ({ kind: 'section-heading', text: line.text, at: line.at, weight: 0.25 }));
}

/** The award that title, caption or sheet name gives the whole list. */
function namedAward(names: TableNames): Evidence[] | undefined {
  const says = (text: string): boolean => readTitleAward(text, undefined, names.awardAliases) !== undefined;
  const line = linesOf(names).find(({ text }) => says(text));
  if (line !== undefined) return [{ kind: 'title-words', text: line.text, at: line.at, weight: 0.25 }];
  return !says(names.sheetName) ? undefined : [{ kind: 'sheet-name', text: names.sheetName, at: undefined, weight: 0.2 }];
}

function weighTally(columns: readonly TableColumn[], names: TableNames): Candidate[] {
  const person = find(columns, 'person-name', 'family-name', 'recipient-name');
  const counts = columns.filter((candidate) => candidate.role.kind === 'award-count');
  const unit = find(columns, 'unit-name', 'collective-name');
  const label = find(columns, 'award-label');
  const firstCount = counts[0];
  if (person !== undefined || firstCount === undefined || find(columns, 'award-text') !== undefined) return [];
  const isRegistration = naming(names, (key) => REGISTRATION_WORDS.isIn(key), 0.4);
  const evidence = [
    ...column(unit ?? label, 0.3), ...column(firstCount, 0.3), ...column(counts[1], 0.1), ...column(find(columns, 'headcount'), 0.05),
    ...naming(names, (key) => TALLY_WORDS.isIn(key), 0.15), ...naming(names, (key) => AWARDING_WORDS.isIn(key), 0.1),
  ];
  return isRegistration.length > 0
    ? [{ form: 'registration', evidence: [...evidence.slice(0, 3), ...isRegistration] }]
    : [{ form: 'tally', evidence }];
}

function weighScoreSheet(columns: readonly TableColumn[], names: TableNames): Candidate[] {
  const scores = [find(columns, 'maximum-score'), find(columns, 'self-score'), find(columns, 'cluster-score'), find(columns, 'rank')];
  const present = scores.filter((found) => found !== undefined);
  if (present.length === 0) return [];
  return [{
    form: 'score-sheet',
    evidence: [
      ...present.flatMap((found) => column(found, 0.25)), ...column(find(columns, 'criterion', 'unit-name'), 0.2),
      ...naming(names, (key) => SCORE_WORDS.isIn(key), 0.25),
    ],
  }];
}

function weighPlan(columns: readonly TableColumn[]): Candidate[] {
  const task = find(columns, 'task', 'criterion');
  const time = find(columns, 'deadline');
  const target = find(columns, 'registered', 'quota');
  const unit = find(columns, 'unit-name');
  if (target !== undefined && unit !== undefined) return [{ form: 'plan', evidence: [...column(target, 0.4), ...column(unit, 0.3)] }];
  return task === undefined || time === undefined ? [] : [{ form: 'plan', evidence: [...column(task, 0.35), ...column(time, 0.35)] }];
}

/** What the list as a whole is for, where its rows do not say. */
export function defaultAwardOf(names: TableNames, subject: Subject | undefined): AwardClaim | undefined {
  for (const line of linesOf(names)) {
    const reading = readTitleAward(line.text, subject, names.awardAliases);
    if (reading !== undefined) return { key: reading.key, at: line.at, source: 'title', label: line.text };
  }
  const reading = readTitleAward(names.sheetName, subject, names.awardAliases);
  return reading === undefined ? undefined : { key: reading.key, at: names.headerAt, source: 'title', label: names.sheetName };
}

/** Whom the list as a whole is about. */
export function defaultSubjectOf(form: SheetForm, names: TableNames, columns: readonly TableColumn[]): Subject | undefined {
  for (const line of linesOf(names)) {
    const subject = readTitleSubject(foldKey(line.text));
    if (subject !== undefined) return subject;
  }
  if (form === 'collective-list') return 'collective';
  if (form !== 'person-list') return undefined;
  return namesHouseholds(columns) ? 'household' : 'individual';
}

/** "Hộ gia đình" over the names; "Hộ" by its tones. */
function namesHouseholds(columns: readonly TableColumn[]): boolean {
  const labels = columns.find(({ role }) => role.kind === 'person-name')?.labels ?? [];
  const label = labels[labels.length - 1] ?? '';
  return HOUSEHOLD_NAME.isOne(foldKey(label)) || foldTones(label) === HOUSEHOLD_TONES;
}
