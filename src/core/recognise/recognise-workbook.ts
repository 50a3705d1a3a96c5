import type { LowerResult } from '../domain/lower-result';
import type { PeriodClaim, PeriodMention, RecognisedSheet, RecognisedWorkbook, SheetForm, UnitClaim } from '../domain/recognised';
import type { Plan } from '../domain/plan';
import type { AwardName } from '../domain/province-pack';
import { matchUnit } from '../domain/unit-register';
import type { SheetGrid, WorkbookGrid } from '../grid/sheet-grid';
import { recogniseView } from './recognise-sheet';
import { readResult } from './read-result';
import { recogniseUnit } from './recognise-unit';
import { viewSheet, type EarlierView, type SheetView } from './sheet-view';
import { withAwardNames } from './vocabulary-awards';

export interface RecogniseInput {
  /** As the user gave it, `/` as separator. */
  readonly path: string;
  readonly sha256: string;
  readonly workbook: WorkbookGrid;
  /** Register of units with aliases, when there is a plan. */
  readonly plan: Plan | null;
  /** Further names of awards, beside the built-in ones. */
  readonly awardNames?: readonly AwardName[];
  /** Forms that a person chose, by the name of the sheet. */
  readonly forms?: ReadonlyMap<string, SheetForm> | undefined;
  /** Of an earlier recognition with the same award names: taken again for a sheet that is the same object, with the same form. */
  readonly known?: KnownSheets | undefined;
  /** Sheets that differ in some rows from one that is known: what was read of the other rows is taken again. */
  readonly patched?: ReadonlyMap<SheetGrid, PatchedSheet> | undefined;
}

/** Sheets that were recognised, by what they were recognised from. */
export type KnownSheets = WeakMap<SheetGrid, { readonly form: SheetForm | undefined; readonly sheet: RecognisedSheet; readonly view: SheetView }>;

/** What a sheet was made of: the sheet before, and the rows with a cell that was changed since; all else is the same. */
export interface PatchedSheet {
  readonly from: SheetGrid;
  readonly rows: ReadonlySet<number>;
}

/** Understands a unit workbook from its content alone: forms, units, period. Never fails: what is not understood is `other`. */
export function recogniseWorkbook(input: RecogniseInput): RecognisedWorkbook {
  const aliases = withAwardNames(input.awardNames ?? []);
  const sheets = input.workbook.sheets.map((grid, index) => {
    const form = input.forms?.get(grid.name);
    const known = input.known?.get(grid);
    if (known !== undefined && known.form === form && known.sheet.index === index) return known.sheet;
    const view = viewSheet(grid, aliases, earlierView(grid, input));
    const sheet = recogniseView(view, index, form);
    input.known?.set(grid, { form, sheet, view });
    return sheet;
  });
  const result = readResult(input.workbook.sheets);
  return {
    path: input.path,
    sha256: input.sha256,
    unit: result === undefined ? recogniseUnit(input.path, sheets, input.plan) : officeUnit(result, input.plan),
    period: recognisePeriod(sheets),
    sheets: result === undefined ? sheets : withoutWorkings(sheets, result),
    ...(result === undefined ? {} : { result }),
    hasMacros: input.workbook.hasMacros,
    externalLinks: input.workbook.externalLinks,
    ...(input.workbook.properties === undefined ? {} : { properties: input.workbook.properties }),
  };
}

function earlierView(grid: SheetGrid, { known, patched }: RecogniseInput): EarlierView | undefined {
  const patch = patched?.get(grid);
  const view = patch === undefined ? undefined : known?.get(patch.from)?.view;
  return patch === undefined || view === undefined ? undefined : { view, changedRows: patch.rows };
}

/** The office that made a result. */
function officeUnit({ office, sheets }: LowerResult, plan: Plan | null): UnitClaim | null {
  if (office === null) return null;
  const at = { sheet: sheets.summary, cell: { row: 0, column: 0 } };
  const match = matchUnit(office, plan?.units ?? []);
  if (match.kind === 'exact') return { code: match.unit.code, name: match.unit.name, source: 'register', at };
  return { code: null, name: office, source: 'title-block', at };
}

/** Of the sheets of a result only summary and list hold submissions: trace, findings, comparison and sources are made of these. */
function withoutWorkings(sheets: readonly RecognisedSheet[], { sheets: { own, summary, list } }: LowerResult): RecognisedSheet[] {
  return sheets.map((sheet) => {
    const isList = sheet.form === 'person-list' || sheet.form === 'collective-list';
    const isKept = (sheet.name === summary && sheet.form === 'tally') || (sheet.name === list && isList);
    if (isKept || !own.includes(sheet.name)) return sheet;
    return { ...sheet, form: 'other', isTabular: false, tables: [], statedCounts: [], alternatives: [], evidence: [] };
  });
}

const PLACES: readonly PeriodMention['place'][] = ['title', 'attachment', 'other'];

/** The period most sheets name: in their titles, else in the lines on attachments, else anywhere. */
function recognisePeriod(sheets: readonly RecognisedSheet[]): PeriodClaim | null {
  for (const place of PLACES) {
    const votes = new Map<string, { readonly claim: PeriodClaim; count: number }>();
    for (const mention of sheets.flatMap((sheet) => sheet.frame.periods)) {
      if (mention.place !== place || !mention.possible) continue;
      const vote = votes.get(mention.text);
      if (vote === undefined) votes.set(mention.text, { claim: { kind: mention.kind, text: mention.text }, count: 1 });
      else vote.count += 1;
    }
    const ranked = [...votes.values()].sort((left, right) => right.count - left.count);
    const [best] = ranked;
    if (best !== undefined) return best.claim;
  }
  return null;
}
