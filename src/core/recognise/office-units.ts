import type { PlanCellPlace, PlanProblem, RegisterUnit } from '../domain/plan';
import { toUnitKey } from '../domain/unit-register';
import { toA1 } from '../grid/address';
import { foldKey, foldTones } from '../text/fold';
import type { RegisterEntry } from './office-register';
import type { PlanCell } from './plan-table';
import type { UnitName } from './read-office-targets';
import { STATUSES } from './vocabulary-plan';

interface DraftUnit extends Omit<RegisterUnit, 'code'> {
  /** Told by a later list, where the first gave none. */
  code: string | null;
  readonly place: PlanCellPlace;
}

type NamedUnit = Pick<DraftUnit, 'code' | 'name'>;

function hasOtherCode({ code }: NamedUnit, { code: known }: NamedUnit): boolean {
  return code !== null && known !== null && code !== known;
}

/** File and sheet that units are read from; without a file where the plan is one. */
export interface SheetPlace {
  readonly path?: string;
  readonly sheet: string;
}

/** Puts lists of units together: what stands first holds, codes are made from the order where none are given. */
export class RegisterBuilder {
  private readonly drafts: DraftUnit[] = [];
  private readonly byKey = new Map<string, readonly DraftUnit[]>();

  constructor(private readonly problems: PlanProblem[]) {}

  get size(): number {
    return this.drafts.length;
  }

  /** Units of a plan workbook, which are sound already. */
  addUnits(units: readonly RegisterUnit[], placeOf: (code: string) => PlanCellPlace): void {
    for (const unit of units) {
      const place = placeOf(unit.code);
      if (!this.isKnown({ code: unit.code, name: unit.name }, place, true)) this.push({ ...unit, place });
    }
  }

  /** How many of the entries have no code of their own and are units that were not known before. */
  addEntries(entries: readonly RegisterEntry[], place: SheetPlace): number {
    const before = this.drafts.length;
    let uncoded = 0;
    for (const entry of entries) {
      const code = entry.code?.text ?? null;
      const at = { ...place, cell: entry.name.a1, text: entry.name.text };
      const status = this.statusOf(entry.status, place);
      if (this.isKnown({ code, name: entry.name.text }, at, false, this.drafts.slice(before))) continue;
      if (code === null) uncoded += 1;
      this.push({
        code, name: entry.name.text, cluster: entry.cluster, parent: entry.parent?.text ?? null, status, place: at,
        aliases: (entry.aliases?.text ?? '').split(/[;\n]/).map((alias) => alias.trim()).filter((alias) => alias !== ''),
      });
    }
    return uncoded;
  }

  /** Units that a registration names, where there is no list of units. */
  addNames(names: readonly UnitName[], place: SheetPlace): void {
    const before = this.drafts.length;
    for (const { name, at, cluster } of names) {
      if (this.find(name, this.drafts.slice(before)) !== undefined) continue;
      this.push({ code: null, name, aliases: [], cluster, parent: null, status: 'active', place: { ...place, cell: toA1(at), text: name } });
    }
  }

  /** The register, with codes for units that were given none: their number in the list. */
  build(): RegisterUnit[] {
    const taken = new Set(this.drafts.flatMap(({ code }) => (code === null ? [] : [code])));
    const width = Math.max(2, String(this.drafts.length).length);
    const toCode = (number: number): string => String(number).padStart(width, '0');
    let next = this.drafts.length;
    return this.drafts.map(({ code, name, aliases, cluster, parent, status }, index) => {
      let made = toCode(index + 1);
      while (code === null && taken.has(made)) made = toCode(next += 1);
      taken.add(code ?? made);
      return { code: code ?? made, name, aliases, cluster, parent, status };
    });
  }

  /** The unit of a name. Within one list names that differ in their tones alone are two units. */
  private find(name: string, ofSheet: readonly DraftUnit[] = []): DraftUnit | undefined {
    const isOther = (draft: DraftUnit): boolean => ofSheet.includes(draft)
      && foldKey(draft.name) === foldKey(name) && foldTones(draft.name) !== foldTones(name);
    const found = (this.byKey.get(toUnitKey(name)) ?? []).filter((draft) => !isOther(draft));
    return found.length <= 1 ? found[0] : found.find((draft) => foldTones(draft.name) === foldTones(name));
  }

  private push(draft: DraftUnit): void {
    this.drafts.push(draft);
    for (const key of new Set([draft.name, ...draft.aliases].map(toUnitKey))) this.byKey.set(key, [...this.byKey.get(key) ?? [], draft]);
  }

  /** Whether the unit stands already, or contradicts one that does: then the first one holds, and the other is told. */
  private isKnown(unit: NamedUnit, place: PlanCellPlace, isSound: boolean, ofSheet: readonly DraftUnit[] = []): boolean {
    const named = this.find(unit.name, ofSheet);
    const coded = unit.code === null ? undefined : this.drafts.find(({ code }) => code === unit.code);
    if (coded !== undefined && coded !== named) {
      this.conflict(place, coded.place);
      return true;
    }
    // A register of the contract may hold two units of one name.
    if (named === undefined || (isSound && hasOtherCode(unit, named))) return false;
    this.takeRepeated(unit, named, place, ofSheet.includes(named));
    return true;
  }

  /** A unit named again: with another code, twice in one list, or with the code that was missing. */
  private takeRepeated(unit: NamedUnit, named: DraftUnit, place: PlanCellPlace, isSameSheet: boolean): void {
    const shown = ({ code, name }: NamedUnit): string => `${code ?? ''} ${name}`;
    if (hasOtherCode(unit, named)) this.conflict({ ...place, text: shown(unit) }, { ...named.place, text: shown(named) });
    else if (isSameSheet) this.problems.push({ kind: 'duplicate-unit', ...place });
    else named.code ??= unit.code;
  }

  private conflict(place: PlanCellPlace, other: PlanCellPlace): void {
    this.problems.push({ kind: 'conflict', ...place, other });
  }

  private statusOf(cell: PlanCell | null, place: SheetPlace): RegisterUnit['status'] {
    if (cell === null) return 'active';
    const status = STATUSES.get(foldKey(cell.text));
    if (status === undefined) this.problems.push({ kind: 'bad-value', ...place, cell: cell.a1, text: cell.text });
    return status ?? 'active';
  }
}
