import type { Plan, PlanNote, PlanProblem, PlanTask, Receipt } from '../domain/plan';
import type { AwardName } from '../domain/province-pack';
import type { PeriodMention } from '../domain/recognised';
import type { DocumentText } from '../grid/document-text';
import type { WorkbookGrid } from '../grid/sheet-grid';
import { err, ok, type Result } from '../result';
import { NO_PERIOD, type PlanPeriod } from './plan-period';
import { PLAN_SCHEMA } from './plan-schema';
import { readPlan, readReceipts, targetPlaceKey, unitPlaceKey, UnitFinder, type PlanReading } from './plan-workbook';
import { findPlanGaps } from './office-gaps';
import { readOfficeDocument, readOfficeWorkbook, seenOf, type OfficePart, type OfficeSheet } from './office-sheets';
import { unitsNamedIn } from './read-office-targets';
import { TargetBook } from './office-target-book';
import { RegisterBuilder, type SheetPlace } from './office-units';

/** A file that a plan is made of. */
export interface PlanSource {
  /** As the user gave it. */
  readonly path: string;
  readonly content: { readonly kind: 'workbook'; readonly workbook: WorkbookGrid } | { readonly kind: 'document'; readonly document: DocumentText };
}

export interface OfficePlanReading {
  readonly plan: Plan;
  readonly problems: readonly PlanProblem[];
  /** Empty for a plan workbook alone. */
  readonly notes: readonly PlanNote[];
}

/** A plan that cannot be used: the file at fault, and why. */
export interface PlanFault {
  readonly path: string;
  readonly problems: readonly PlanProblem[];
}

interface ReadPart {
  readonly path: string;
  readonly contract: PlanReading | undefined;
  readonly contractProblems: readonly PlanProblem[];
  readonly office: OfficePart;
}

/**
 * Reads a plan from what an office has: the plan workbook, lists of units, registrations, allotments, tables of tasks, in
 * one file or several, told by what their sheets hold. What is said first stands; what contradicts it is a problem. A
 * plan workbook alone is read as `readPlan` reads it. A file that holds nothing of a plan, or no unit anywhere: no plan.
 */
export function readPlanSources(
  [first, ...others]: readonly [PlanSource, ...PlanSource[]], awardNames: readonly AwardName[] = [],
): Result<OfficePlanReading, PlanFault> {
  const sources = [first, ...others];
  const parts = sources.map((source) => readPart(source, awardNames));
  const [only] = parts;
  if (parts.length === 1 && only?.contract !== undefined && !holdsAnything(only.office)) {
    const { plan, problems } = only.contract;
    return ok({ plan, problems, notes: [] });
  }
  const fault = parts.find(({ contract, office }) => contract === undefined && !holdsAnything(office));
  if (fault !== undefined) return err({ path: fault.path, problems: [...fault.contractProblems, ...notAPlan(fault.office)] });
  const reading = new PlanJoiner(parts).join();
  if (reading.plan.units.length > 0) return ok(reading);
  const nowhere: PlanProblem = { kind: 'no-units', sheet: '', cell: null, text: '' };
  const passedOver = parts.flatMap(({ office }) => notAPlan({ ...office, sheets: office.sheets.filter(({ seen }) => seen === 'proposals') }));
  return err({ path: first.path, problems: [nowhere, ...passedOver, ...reading.problems] });
}

function readPart({ path, content }: PlanSource, awardNames: readonly AwardName[]): ReadPart {
  if (content.kind === 'document') return { path, contract: undefined, contractProblems: [], office: readOfficeDocument(content.document) };
  const contract = readPlan(content.workbook, awardNames);
  const office = readOfficeWorkbook(content.workbook, awardNames, contract.ok ? contract.value.plan : null);
  return { path, contract: contract.ok ? contract.value : undefined, contractProblems: contract.ok ? [] : contract.error, office };
}

function holdsAnything({ sheets }: OfficePart): boolean {
  return sheets.some(({ seen }) => seen === null);
}

function notAPlan({ sheets }: OfficePart): PlanProblem[] {
  return sheets.map((sheet) => ({ kind: 'not-a-plan', sheet: sheet.name ?? '', cell: null, text: '', seen: seenOf(sheet) }));
}

/** Puts the parts of a plan together. */
class PlanJoiner {
  private readonly problems: PlanProblem[] = [];
  private readonly notes: PlanNote[] = [];
  private readonly register = new RegisterBuilder(this.problems);

  constructor(private readonly parts: readonly ReadPart[]) {}

  join(): OfficePlanReading {
    this.joinUnits();
    const units = this.register.build();
    const book = new TargetBook(units);
    const receipts: Receipt[] = [];
    const tasks: PlanTask[] = [];
    for (const part of this.parts) {
      const { path, contract, office } = part;
      if (contract !== undefined) {
        for (const target of contract.plan.targets) {
          book.addTarget(target, (field) => this.placed(path, contract.places.get(targetPlaceKey(target.unitCode, target.key, field))));
        }
        receipts.push(...contract.plan.receipts);
        tasks.push(...contract.plan.tasks);
      }
      for (const sheet of office.sheets) {
        const problems: PlanProblem[] = [];
        for (const table of sheet.targets) this.note(...book.addTable(table, path, this.place(path, sheet), problems));
        if (sheet.receipts !== undefined) {
          const found = readReceipts(sheet.receipts, new UnitFinder(units, problems), problems);
          receipts.push(...found);
          this.note({ kind: 'receipts', path, sheet: sheet.name, count: found.length });
        }
        if (sheet.tasks.length > 0) this.note({ kind: 'tasks', path, sheet: sheet.name, count: sheet.tasks.length });
        tasks.push(...sheet.tasks.filter((task) => !tasks.some((known) => known.content === task.content && known.time === task.time)));
        this.problems.push(...[...sheet.problems, ...problems].map((problem) => ({ ...problem, ...this.pathOf(path) })));
        if (sheet.seen !== null && sheet.seen !== 'empty' && sheet.seen !== 'text') this.note({ kind: 'passed-over', path, sheet: sheet.name, seen: sheet.seen });
      }
    }
    book.finish((problem) => { this.problems.push(problem); });
    const period = this.joinPeriods();
    const plan = PLAN_SCHEMA.parse({ ...period, units, targets: book.targets(), tasks, receipts });
    return { plan, problems: this.joinProblems(), notes: [...this.notes, ...findPlanGaps(plan)] };
  }

  private note(...notes: readonly PlanNote[]): void {
    this.notes.push(...notes);
  }

  /** Of several files each place names its own. */
  private pathOf(path: string): { readonly path?: string } {
    return this.parts.length > 1 ? { path } : {};
  }

  private place(path: string, { name }: OfficeSheet): SheetPlace {
    return { ...this.pathOf(path), sheet: name ?? '' };
  }

  private placed<Place extends object>(path: string, place: Place | undefined): (Place & { readonly path?: string }) | undefined {
    return place === undefined ? undefined : { ...place, ...this.pathOf(path) };
  }

  private joinUnits(): void {
    for (const { path, contract, office } of this.parts) {
      if (contract !== undefined) {
        const { units } = contract.plan;
        this.register.addUnits(units, (code) => ({
          sheet: '', cell: null, text: code, ...contract.places.get(unitPlaceKey(code)), ...this.pathOf(path),
        }));
        this.note({ kind: 'contract', path, sheet: null, units: units.length });
      }
      for (const sheet of office.sheets) {
        if (sheet.register === undefined) continue;
        const madeCodes = this.register.addEntries(sheet.register, this.place(path, sheet));
        this.note({ kind: 'units', path, sheet: sheet.name, count: sheet.register.length, madeCodes });
      }
    }
    if (this.register.size > 0) return;
    for (const { path, office } of this.parts.filter(({ office: { isSubmission } }) => !isSubmission)) {
      for (const sheet of office.sheets) {
        for (const table of sheet.targets) this.register.addNames(unitsNamedIn(table), this.place(path, sheet));
      }
    }
    if (this.register.size > 0) this.note({ kind: 'units-of-targets', count: this.register.size });
  }

  /** Of the key–value sheets, else of the titles of registrations. */
  private joinPeriods(): PlanPeriod {
    let period: PlanPeriod = NO_PERIOD;
    for (const { path, contract, office } of this.parts) {
      if (contract !== undefined) period = filled(period, contract.plan);
      for (const { name, settings } of office.sheets) {
        if (settings === undefined) continue;
        period = filled(period, settings);
        this.note({ kind: 'settings', path, sheet: name });
      }
    }
    const titled = period.period === null ? this.titledPeriod() : undefined;
    return titled === undefined ? period : { ...period, period: titled.text, periodKind: period.periodKind ?? titled.kind };
  }

  /** The period that the first title names; others that name another one are told. */
  private titledPeriod(): PeriodMention | undefined {
    const claims = this.parts.flatMap(({ path, office }) => office.sheets.flatMap((sheet) => {
      const [claim] = sheet.periods;
      return claim === undefined ? [] : [{ claim, path, sheet }];
    }));
    const [stands, ...others] = claims;
    if (stands === undefined) return undefined;
    const { text } = stands.claim;
    this.note({ kind: 'period', path: stands.path, sheet: stands.sheet.name, period: text });
    const other = { ...this.place(stands.path, stands.sheet), cell: null, text };
    for (const { claim, path, sheet } of others) {
      if (claim.text !== text) this.problems.push({ kind: 'conflict', ...this.place(path, sheet), cell: null, text: claim.text, other });
    }
    return stands.claim;
  }

  /** Sheets that a plan workbook lacks are told by the notes, and may stand in another file. */
  private joinProblems(): PlanProblem[] {
    const contract = this.parts.flatMap(({ path, contract: reading }) =>
      (reading?.problems ?? []).filter(({ kind }) => kind !== 'missing-sheet').map((problem) => ({ ...problem, ...this.pathOf(path) })));
    return [...contract, ...this.problems];
  }
}

const PERIOD_FIELDS = Object.keys(NO_PERIOD) as readonly (keyof typeof NO_PERIOD)[];

/** What stands first holds; what it leaves out is taken from the next. */
function filled(before: PlanPeriod, given: PlanPeriod): PlanPeriod {
  const taken = Object.fromEntries(PERIOD_FIELDS.map((field) => [field, before[field] ?? given[field] ?? null])) as unknown as PlanPeriod;
  const dossier = before.dossier ?? given.dossier;
  return dossier === undefined ? taken : { ...taken, dossier };
}

