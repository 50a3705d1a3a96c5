import { isSameAwardKey, type AwardKey } from '../domain/award';
import type { Plan, PlanCellPlace, PlanProblem, PlanTask, Receipt, RegisterUnit, UnitTarget } from '../domain/plan';
import { matchUnit } from '../domain/unit-register';
import type { TargetFigure } from '../domain/target';
import { styleAt, type SheetGrid, type WorkbookGrid } from '../grid/sheet-grid';
import { err, ok, type Result } from '../result';
import { foldKey } from '../text/fold';
import { readAwards } from './award-aliases';
import type { AwardName } from '../domain/province-pack';
import { NO_PERIOD, readPlanPeriod } from './plan-period';
import { PLAN_SCHEMA } from './plan-schema';
import { dayOf, readPlanTable, type PlanCell, type PlanRow, type PlanTable } from './plan-table';
import { readTarget } from './read-target';
import {
  PLAN_SHEETS, PLAN_SHEET_NAMES, QUOTA_ENDING, REGISTERED_ENDING, STATUSES, type PlanHeader, type PlanSheetName,
} from './vocabulary-plan';
import { withAwardNames, type AwardAlias } from './vocabulary-awards';

/** The plan with what of it could not be used. */
export interface PlanReading {
  readonly plan: Plan;
  readonly problems: readonly PlanProblem[];
  /** Where units and targets stand, by `unitPlaceKey` and `targetPlaceKey`. */
  readonly places: ReadonlyMap<string, PlanCellPlace>;
}

export function unitPlaceKey(code: string): string {
  return `unit ${code}`;
}

export function targetPlaceKey(unitCode: string, { award, subject }: AwardKey, field: 'registered' | 'quota'): string {
  return `target ${award} ${subject} ${field} ${unitCode}`;
}

/**
 * Reads the plan workbook: sheets by their names, columns by their header words, keys by their words. What cannot be
 * used is a problem and left out; a workbook without a readable register of units is no plan. `awardNames` are names of
 * awards beside the built-in ones.
 */
export function readPlan(workbook: WorkbookGrid, awardNames: readonly AwardName[] = []): Result<PlanReading, readonly PlanProblem[]> {
  const problems: PlanProblem[] = [];
  const sheetOf = (name: PlanSheetName): SheetGrid | undefined =>
    workbook.sheets.find((sheet) => PLAN_SHEETS[name].isOne(foldKey(sheet.name)));
  const tableOf = (name: PlanSheetName, needed: readonly PlanHeader[]): SheetTable | undefined => {
    const sheet = sheetOf(name);
    const table = sheet === undefined ? undefined : readPlanTable(sheet, needed);
    if (sheet === undefined) problems.push(missingSheet(name));
    else if (table === undefined) problems.push({ kind: 'missing-key', sheet: sheet.name, cell: null, text: PLAN_SHEET_NAMES[name] });
    return sheet === undefined || table === undefined ? undefined : { sheet, table };
  };
  const register = tableOf('units', ['code', 'name']);
  if (register === undefined) return err(problems);
  const places = new Map<string, PlanCellPlace>();
  const units = readUnits(register, problems, places);
  const finder = new UnitFinder(units, problems);
  const periodSheet = sheetOf('period');
  const period = periodSheet === undefined ? undefined : readPlanPeriod(periodSheet);
  if (period === undefined) problems.push(missingSheet('period'));
  else problems.push(...period.problems);
  const targets = readTargets(tableOf('targets', ['code']), finder, { problems, places, aliases: withAwardNames(awardNames) });
  const receipts = readReceipts(tableOf('receipts', ['code', 'receivedOn']), finder, problems);
  const tasks = readTasks(tableOf('tasks', ['content']));
  const plan = PLAN_SCHEMA.parse({ ...(period?.period ?? NO_PERIOD), units, targets, tasks, receipts });
  return ok({ plan, problems, places });
}

export interface SheetTable {
  readonly sheet: SheetGrid;
  readonly table: PlanTable;
}

function missingSheet(name: PlanSheetName): PlanProblem {
  return { kind: 'missing-sheet', sheet: PLAN_SHEET_NAMES[name], cell: null, text: PLAN_SHEET_NAMES[name] };
}

function badValue(sheet: SheetGrid, { a1, text }: PlanCell): PlanProblem {
  return { kind: 'bad-value', sheet: sheet.name, cell: a1, text };
}

function readUnits({ sheet, table }: SheetTable, problems: PlanProblem[], places: Map<string, PlanCellPlace>): RegisterUnit[] {
  const units = new Map<string, RegisterUnit>();
  for (const row of table.rows) {
    const [code, name, status] = [row.cell('code'), row.cell('name'), row.cell('status')];
    if (code.text === '' && name.text === '') continue;
    if (code.text === '' || name.text === '') {
      problems.push(badValue(sheet, code.text === '' ? { ...code, text: name.text } : name));
      continue;
    }
    if (units.has(code.text)) {
      problems.push({ kind: 'duplicate-code', sheet: sheet.name, cell: code.a1, text: code.text });
      continue;
    }
    const read = status.text === '' ? 'active' : STATUSES.get(foldKey(status.text));
    if (read === undefined) problems.push(badValue(sheet, status));
    places.set(unitPlaceKey(code.text), { sheet: sheet.name, cell: name.a1, text: name.text });
    units.set(code.text, {
      code: code.text,
      name: name.text,
      aliases: row.cell('aliases').text.split(';').map((alias) => alias.trim()).filter((alias) => alias !== ''),
      cluster: textOrNull(row.cell('cluster')),
      parent: textOrNull(row.cell('parent')),
      status: read ?? 'active',
    });
  }
  return [...units.values()];
}

function textOrNull({ text }: PlanCell): string | null {
  return text === '' ? null : text;
}

/** Looks units up by their code, or by their name in a row that leaves the code out. */
export class UnitFinder {
  private readonly codes: ReadonlySet<string>;

  constructor(private readonly units: readonly RegisterUnit[], private readonly problems: PlanProblem[]) {
    this.codes = new Set(units.map(({ code }) => code));
  }

  codeOf(sheet: SheetGrid, row: PlanRow): string | undefined {
    const [code, name] = [row.cell('code'), row.cell('name')];
    if (this.codes.has(code.text)) return code.text;
    const match = code.text === '' ? matchUnit(name.text, this.units) : undefined;
    if (match?.kind === 'exact') return match.unit.code;
    const unknown = code.text === '' ? name : code;
    if (unknown.text !== '') this.problems.push({ kind: 'unknown-code', sheet: sheet.name, cell: unknown.a1, text: unknown.text });
    return undefined;
  }
}

interface TargetColumn {
  readonly column: number;
  readonly key: AwardKey;
  readonly field: 'registered' | 'quota';
}

interface TargetReading {
  readonly problems: PlanProblem[];
  readonly places: Map<string, PlanCellPlace>;
  readonly aliases: readonly AwardAlias[];
}

function readTargets(source: SheetTable | undefined, finder: UnitFinder, reading: TargetReading): UnitTarget[] {
  if (source === undefined) return [];
  const { sheet, table } = source;
  const columns = table.headers.flatMap((header) => targetColumn(sheet, header, reading));
  return table.rows.flatMap((row) => {
    const unitCode = finder.codeOf(sheet, row);
    if (unitCode === undefined) return [];
    const targets: { unitCode: string; key: AwardKey; registered: TargetFigure | null; quota: TargetFigure | null }[] = [];
    for (const { column, key, field } of columns) {
      let target = targets.find((known) => isSameAwardKey(known.key, key));
      if (target === undefined) {
        target = { unitCode, key, registered: null, quota: null };
        targets.push(target);
      }
      const cell = row.under(column);
      const figure = targetAt(sheet, cell, reading.problems);
      if (figure !== null) reading.places.set(targetPlaceKey(unitCode, key, field), { sheet: sheet.name, cell: cell.a1, text: cell.text });
      target[field] = figure ?? target[field];
    }
    return targets;
  });
}

/** "Giấy khen tập thể chỉ tiêu": an award and which of its two numbers; columns of neither are no target. */
function targetColumn(sheet: SheetGrid, { text, a1, at }: PlanCell, { problems, aliases }: TargetReading): TargetColumn[] {
  const key = foldKey(text);
  const field = key.endsWith(` ${REGISTERED_ENDING}`) ? 'registered' : key.endsWith(` ${QUOTA_ENDING}`) ? 'quota' : undefined;
  if (field === undefined) return [];
  const { awards, unread } = readAwards(text.split(' ').slice(0, -2).join(' '), undefined, aliases);
  const [reading] = awards;
  if (reading === undefined || awards.length > 1 || unread.length > 0) {
    problems.push({ kind: 'unknown-award-column', sheet: sheet.name, cell: a1, text });
    return [];
  }
  return [{ column: at.column, key: reading.key, field }];
}

/** Blank sets nothing; 0 allows none. */
function targetAt(sheet: SheetGrid, cell: PlanCell, problems: PlanProblem[]): TargetFigure | null {
  const reading = readTarget(cell.cell, cell.text, styleAt(sheet, cell.at).numberFormat);
  if (reading !== undefined) return reading;
  problems.push(badValue(sheet, cell));
  return null;
}

export function readReceipts(source: SheetTable | undefined, finder: UnitFinder, problems: PlanProblem[]): Receipt[] {
  if (source === undefined) return [];
  const { sheet, table } = source;
  return table.rows.flatMap((row) => {
    const day = row.cell('receivedOn');
    // A row that only names the unit is one to fill in later.
    if (day.text === '') return [];
    const unitCode = finder.codeOf(sheet, row);
    const receivedOn = dayOf(day);
    if (receivedOn === undefined) problems.push(badValue(sheet, day));
    if (unitCode === undefined || receivedOn === undefined) return [];
    return [{ unitCode, receivedOn, file: textOrNull(row.cell('file')) }];
  });
}

function readTasks(source: SheetTable | undefined): PlanTask[] {
  return (source?.table.rows ?? []).flatMap((row) => {
    const task = {
      number: row.cell('number').text, content: row.cell('content').text, lead: row.cell('lead').text,
      cooperating: row.cell('cooperating').text, time: row.cell('time').text,
    };
    return task.content === '' ? [] : [task];
  });
}
