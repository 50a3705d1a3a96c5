import { toA1 } from '#core/grid/address';
import type { UnitTarget } from '#core/domain/plan';
import type { TargetFigure } from '#core/domain/target';
import type { CleanCase } from '../clean/case';
import type { Dice } from '../dice';
import { editBook, pickOr, type Mutator, type Place } from './plant';

const WHOLE_FILE = { sheet: null, cell: null };

/** Cell that heads the list for the award of a target: the title of the list of that award. */
function placeOfTarget(clean: CleanCase, { unitCode, key }: UnitTarget): Place | undefined {
  const name = clean.plan?.units.find(({ code }) => code === unitCode)?.name ?? '';
  const book = clean.books.find(({ path }) => path.endsWith(`-${name}.xlsx`));
  const sheet = book?.sheets.find(({ tables }) => tables.some(({ award }) => award === key.award));
  return book === undefined || sheet?.title === null || sheet === undefined ? undefined : { path: book.path, sheet: sheet.name, cell: toA1(sheet.title) };
}

function inTargets(name: string, change: (target: UnitTarget, dice: Dice) => Partial<UnitTarget> | undefined): Mutator {
  return {
    name,
    plant: (clean, dice) => {
      const { plan } = clean;
      const target = pickOr(dice, plan?.targets ?? []);
      const place = target === undefined ? undefined : placeOfTarget(clean, target);
      const changed = target === undefined ? undefined : change(target, dice);
      if (plan === null || target === undefined || place === undefined || changed === undefined) return undefined;
      return { books: clean.books, plan: { ...plan, targets: plan.targets.map((one) => (one === target ? { ...one, ...changed } : one)) }, place };
    },
  };
}

const notInPlan: Mutator = {
  name: 'a unit that the plan does not name',
  plant: (clean, dice) => {
    const { plan } = clean;
    const unit = pickOr(dice, clean.isConsolidation ? plan?.units ?? [] : []);
    const book = clean.books.find(({ path }) => path.endsWith(`-${unit?.name ?? ''}.xlsx`));
    const [sheet] = book?.sheets ?? [];
    if (plan === null || unit === undefined || book === undefined || sheet === undefined) return undefined;
    const without = {
      ...plan, units: plan.units.filter((one) => one !== unit), targets: plan.targets.filter(({ unitCode }) => unitCode !== unit.code),
      receipts: plan.receipts.filter(({ unitCode }) => unitCode !== unit.code),
    };
    return { books: clean.books, plan: without, place: { path: book.path, sheet: sheet.name, cell: 'A2' } };
  },
};

const notSubmitted: Mutator = {
  name: 'a unit that sent nothing',
  plant: (clean, dice) => {
    if (!clean.isConsolidation || clean.books.length < 2) return undefined;
    const missing = dice.pick(clean.books);
    return { books: clean.books.filter((book) => book !== missing), place: { path: null, ...WHOLE_FILE } };
  },
};

const oneMoreUnit: Mutator = {
  name: 'a unit of the plan of which nobody heard',
  plant: (clean, dice) => {
    const { plan } = clean;
    if (plan === null || !clean.isConsolidation) return undefined;
    const name = dice.pick(['Trường Mầm non Hoa Ban', 'Trường THCS Sơn La', 'Trạm Y tế Bản Bon']);
    return {
      books: clean.books, plan: { ...plan, units: [...plan.units, { code: 'TG99', name, aliases: [], cluster: null, parent: null, status: 'active' }] },
      place: { path: null, ...WHOLE_FILE },
    };
  },
};

const late: Mutator = {
  name: 'a file that came after the deadline',
  plant: (clean, dice) => {
    const { plan } = clean;
    const receipt = pickOr(dice, plan?.receipts ?? []);
    const name = plan?.units.find(({ code }) => code === receipt?.unitCode)?.name ?? '';
    const book = clean.books.find(({ path }) => path.endsWith(`-${name}.xlsx`));
    if (plan === null || receipt === undefined || book === undefined) return undefined;
    const receivedOn = `${receipt.receivedOn.slice(0, -2)}${String(dice.int(26, 30))}`;
    return {
      books: clean.books, plan: { ...plan, receipts: plan.receipts.map((one) => (one === receipt ? { ...one, receivedOn } : one)) },
      place: { path: book.path, ...WHOLE_FILE },
    };
  },
};

const twice: Mutator = {
  name: 'a unit that sent two files',
  plant: (clean, dice) => {
    if (clean.plan === null && clean.books.length !== 1) return undefined;
    const index = dice.int(0, clean.books.length - 1);
    const book = clean.books[index];
    if (book === undefined) return undefined;
    const path = book.path.replace('.xlsx', dice.pick([' (2).xlsx', ' - bản sửa.xlsx', '_moi.xlsx']));
    const isSame = dice.chance(50);
    const [copy] = editBook({ ...clean, books: [book] }, 0, (draft) => {
      draft.sha256 = isSame ? `content of ${book.path}` : `content of ${path}`;
      draft.path = path;
    });
    return copy === undefined ? undefined : { books: [...clean.books, copy], place: { path: blamedOf(clean, book.path, path), ...WHOLE_FILE } };
  },
};

/** The file that is not taken: a check takes the first it is given, a consolidation the first by its path. */
function blamedOf({ isConsolidation }: CleanCase, first: string, second: string): string {
  return isConsolidation && second < first ? first : second;
}

/** Targets of the clean plans are plain numbers. */
function plain(target: TargetFigure | null): number {
  return typeof target === 'number' ? target : 0;
}

/** Faults against the plan, KT5. */
export const PLAN_FAULTS = {
  'unit-not-in-plan': [notInPlan],
  'unit-not-submitted': [notSubmitted, oneMoreUnit],
  'submitted-late': [late],
  'quota-exceeded': [inTargets('more than allotted', ({ registered }, dice) => ({ quota: Math.max(0, plain(registered) - dice.int(1, 3)) }))],
  'not-registered': [inTargets('more than registered', ({ registered }, dice) => ({ registered: Math.max(0, plain(registered) - dice.int(1, 3)) }))],
  'registration-shortfall': [inTargets('fewer than registered', ({ registered }, dice) => ({ registered: plain(registered) + dice.int(1, 4) }))],
  'duplicate-submission': [twice],
} satisfies Record<string, readonly Mutator[]>;
