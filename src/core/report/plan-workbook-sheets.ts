import { isSameAwardKey, type AwardKey } from '../domain/award';
import type { DossierPart, Plan, RegisterUnit, RoundingMode, UnitTarget } from '../domain/plan';
import type { TargetFigure } from '../domain/target';
import type { SheetModel } from '../grid/sheet-model';
import { PLAN_KEYS, PLAN_SHEETS, type PlanKey, type PlanSheetName } from '../recognise/vocabulary-plan';
import { foldKey } from '../text/fold';
import { toKeySheet, toTableSheet } from './plan-template';
import type { ReportTexts } from './report-texts';

/** Words that stand for values in the plan workbook; the reader knows them. */
export interface PlanWorkbookWords {
  readonly fields: Readonly<Record<TargetField, string>>;
  readonly periodKinds: Readonly<Record<NonNullable<Plan['periodKind']>, string>>;
  readonly levels: Readonly<Record<NonNullable<Plan['level']>, string>>;
  readonly roundings: Readonly<Record<RoundingMode, string>>;
  readonly capScopes: Readonly<Record<NonNullable<Plan['capScope']>, string>>;
  readonly statuses: Readonly<Record<RegisterUnit['status'], string>>;
  readonly dossier: Readonly<Record<DossierPart, string>>;
}

type TargetField = 'registered' | 'quota';
type Table = ReportTexts['planTemplate']['tables'][number];

const TARGET_WIDTH = 12;

/** The plan workbook of the contract with all that a plan says, to be completed and kept; it reads back as the same plan. */
export function toPlanWorkbook(plan: Plan, texts: ReportTexts, words: PlanWorkbookWords): SheetModel[] {
  const { period, tables } = texts.planTemplate;
  const values = period.keys.map(({ key }) => {
    const known = (Object.keys(PLAN_KEYS) as readonly PlanKey[]).find((each) => PLAN_KEYS[each].isOne(foldKey(key)));
    return known === undefined ? '' : valueOf(plan, known, words);
  });
  return [toKeySheet(texts, values), ...tables.map((table) => toSheet(table, plan, texts, words))];
}

function valueOf(plan: Plan, key: PlanKey, words: PlanWorkbookWords): string {
  switch (key) {
    case 'periodKind': return plan.periodKind === null ? '' : words.periodKinds[plan.periodKind];
    case 'level': return plan.level === null ? '' : words.levels[plan.level];
    case 'rounding': return plan.rounding === null ? '' : words.roundings[plan.rounding];
    case 'capScope': return plan.capScope === null ? '' : words.capScopes[plan.capScope];
    case 'capPercent': return plan.capPercent === null ? '' : String(plan.capPercent).replace('.', ',');
    case 'dossier': return (plan.dossier ?? []).map((part) => words.dossier[part]).join('; ');
    default: return plan[key] ?? '';
  }
}

function toSheet(table: Table, plan: Plan, texts: ReportTexts, words: PlanWorkbookWords): SheetModel {
  const name = (Object.keys(PLAN_SHEETS) as readonly PlanSheetName[]).find((each) => PLAN_SHEETS[each].isOne(foldKey(table.sheet)));
  switch (name) {
    case 'units': return toTableSheet(table, texts.footer, plan.units.map((unit) => [
      unit.code, unit.name, unit.aliases.join('; '), unit.cluster ?? '', unit.parent ?? '', words.statuses[unit.status],
    ]));
    case 'targets': return toTargetSheet(table, plan, texts, words);
    case 'tasks': return toTableSheet(table, texts.footer, plan.tasks.map(({ number, content, lead, cooperating, time }) =>
      [number, content, lead, cooperating, time]));
    case 'receipts': return toTableSheet(table, texts.footer, plan.receipts.map(({ unitCode, receivedOn, file }) => [unitCode, receivedOn, file ?? '']));
    default: return toTableSheet(table, texts.footer, []);
  }
}

/** Two columns for each award that any unit has a target of; without one the columns of the empty workbook. */
function toTargetSheet(table: Table, { units, targets }: Plan, texts: ReportTexts, { fields }: PlanWorkbookWords): SheetModel {
  const keys: AwardKey[] = [];
  for (const { key } of targets) if (!keys.some((known) => isSameAwardKey(known, key))) keys.push(key);
  const columns = keys.flatMap((key) => (['registered', 'quota'] as const).map((field) => ({ key, field })));
  const headers = columns.map(({ key, field }) => [`${texts.awardLabel(key)} ${fields[field]}`, TARGET_WIDTH] as const);
  const rows = units.map(({ code, name }) => {
    const own = targets.filter(({ unitCode }) => unitCode === code);
    return [code, name, ...columns.map(({ key, field }) => shown(own.find((target) => isSameAwardKey(target.key, key)), field))];
  });
  return toTableSheet(columns.length === 0 ? table : { ...table, headers: [...table.headers.slice(0, 2), ...headers] }, texts.footer, rows);
}

function shown(target: UnitTarget | undefined, field: TargetField): string {
  const figure: TargetFigure | null = target?.[field] ?? null;
  if (figure === null) return '';
  return typeof figure === 'number' ? String(figure) : figure.text;
}
