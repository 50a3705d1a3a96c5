import type { AwardKey } from '../domain/award';
import type { PlanCellPlace, PlanNote, PlanProblem, RegisterUnit, UnitTarget } from '../domain/plan';
import type { TargetFigure } from '../domain/target';
import type { TargetField, TargetTable } from './office-targets';
import type { SheetPlace } from './office-units';
import { readTargetTable, type RegisteredName, type TargetTableReading, type UnreadRegistration } from './read-office-targets';

interface Entry {
  readonly unitCode: string;
  readonly key: AwardKey;
  readonly figures: Partial<Record<TargetField, { readonly figure: TargetFigure; readonly place: PlanCellPlace }>>;
}

interface NamesOf {
  readonly unitCode: string;
  readonly key: AwardKey;
  readonly place: PlanCellPlace;
  /** Birth dates by name. */
  readonly births: Map<string, Set<string>>;
}

/** Collects what units registered and were allotted: what is said first stands, the same name counts once per award. */
export class TargetBook {
  private readonly entries = new Map<string, Entry>();
  private readonly lists = new Map<string, NamesOf>();
  private readonly unread: UnreadRegistration[] = [];
  private readonly conflicts: PlanProblem[] = [];

  constructor(private readonly units: readonly RegisterUnit[]) {}

  /** A target of a plan workbook. */
  addTarget({ unitCode, key, registered, quota }: UnitTarget, placeOf: (field: TargetField) => PlanCellPlace | undefined): void {
    this.entryOf(unitCode, key);
    for (const [field, figure] of [['registered', registered], ['quota', quota]] as const) {
      const place = placeOf(field) ?? { sheet: '', cell: null, text: '' };
      if (figure !== null) this.put({ unitCode, key, field, figure, place });
    }
  }

  /** A table of registrations or allotments; tells what was taken. */
  addTable(table: TargetTable, path: string, place: SheetPlace, problems: PlanProblem[]): PlanNote[] {
    const reading = readTargetTable(table, path, this.units, problems);
    for (const { cell, figure, ...target } of reading.targets) this.put({ ...target, figure, place: { ...place, cell, text: shown(figure) } });
    for (const name of reading.names) this.addName(name, place);
    this.unread.push(...reading.unread);
    return notesOf(table, reading, { path, sheet: place.sheet });
  }

  /** Turns counted names into numbers; tells every contradiction. */
  finish(tell: (problem: PlanProblem) => void): void {
    for (const { unitCode, key, place, births } of this.lists.values()) {
      const count = [...births.values()].reduce((sum, dates) => sum + Math.max(1, dates.size), 0);
      const isLeast = this.unread.some((each) => each.unitCode === unitCode && isTouched(each, key));
      this.put({ unitCode, key, field: 'registered', figure: isLeast ? atLeast(count) : count, place: { ...place, text: String(count) } });
    }
    this.conflicts.forEach(tell);
  }

  /** In the order of the register. */
  targets(): UnitTarget[] {
    const order = new Map(this.units.map(({ code }, index) => [code, index]));
    return [...this.entries.values()]
      .sort((left, right) => (order.get(left.unitCode) ?? 0) - (order.get(right.unitCode) ?? 0))
      .map(({ unitCode, key, figures }) => ({ unitCode, key, registered: figures.registered?.figure ?? null, quota: figures.quota?.figure ?? null }));
  }

  private entryOf(unitCode: string, key: AwardKey): Entry {
    const id = idOf(unitCode, key);
    const entry = this.entries.get(id) ?? { unitCode, key, figures: {} };
    this.entries.set(id, entry);
    return entry;
  }

  private put(
    { unitCode, key, field, figure, place }: Pick<UnitTarget, 'unitCode' | 'key'> & {
      readonly field: TargetField; readonly figure: TargetFigure; readonly place: PlanCellPlace;
    },
  ): void {
    const { figures } = this.entryOf(unitCode, key);
    const stands = figures[field];
    if (stands === undefined) figures[field] = { figure, place };
    else if (!isSameFigure(stands.figure, figure)) this.conflicts.push({ kind: 'conflict', ...place, other: stands.place });
  }

  private addName({ unitCode, key, name, birth, cell }: RegisteredName, place: SheetPlace): void {
    const id = idOf(unitCode, key);
    const list = this.lists.get(id) ?? { unitCode, key, place: { ...place, cell, text: '' }, births: new Map<string, Set<string>>() };
    this.lists.set(id, list);
    const dates = list.births.get(name) ?? new Set<string>();
    if (birth !== '') dates.add(birth);
    list.births.set(name, dates);
  }
}

function idOf(unitCode: string, { award, subject }: AwardKey): string {
  return `${award} ${subject} ${unitCode}`;
}

function isTouched({ subject, candidates }: UnreadRegistration, { award, subject: ofKey }: AwardKey): boolean {
  return subject === ofKey && (candidates.length === 0 || candidates.includes(award));
}

/** Some awards cannot be told: what is counted is the least that is registered. */
function atLeast(count: number): TargetFigure {
  return { text: `≥ ${String(count)}`, least: count, most: null, isStrict: false, unit: 'awards', base: null };
}

function isSameFigure(left: TargetFigure, right: TargetFigure): boolean {
  if (typeof left === 'number' || typeof right === 'number') return left === right;
  return left.least === right.least && left.most === right.most && left.unit === right.unit && left.isStrict === right.isStrict;
}

function shown(figure: TargetFigure): string {
  return typeof figure === 'number' ? String(figure) : figure.text;
}

/** A table that registers and allots gives two notes; one that gives neither says so of what its title names. */
function notesOf({ columns, field: named }: TargetTable, { targets, names, blank }: TargetTableReading, place: { readonly path: string; readonly sheet: string }): PlanNote[] {
  const fields = (['registered', 'quota'] as const).filter((field) =>
    columns.some((column) => column.field === field) || (field === 'registered' && names.length > 0));
  return (fields.length === 0 ? [named] : fields).map((field): PlanNote => {
    const numbers = targets.filter((target) => target.field === field);
    const listed = field === 'registered' ? names : [];
    return {
      kind: 'targets', ...place, field, units: new Set([...numbers, ...listed].map(({ unitCode }) => unitCode)).size,
      count: numbers.length + new Set(listed.map(({ unitCode, key }) => idOf(unitCode, key))).size,
      names: listed.length > 0 ? listed.length : null, blank: columns.length > 0 ? 0 : blank,
    };
  });
}
