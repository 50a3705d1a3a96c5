import type { PeriodClaim, PeriodMention, RecognisedSheet, RecognisedWorkbook, SheetForm } from '../domain/recognised';
import type { Plan } from '../domain/plan';
import type { AwardName } from '../domain/province-pack';
import type { SheetGrid, WorkbookGrid } from '../grid/sheet-grid';
import { recogniseSheet } from './recognise-sheet';
import { recogniseUnit } from './recognise-unit';
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
}

/** Sheets that were recognised, by what they were recognised from. */
export type KnownSheets = WeakMap<SheetGrid, { readonly form: SheetForm | undefined; readonly sheet: RecognisedSheet }>;

/** Understands a unit workbook from its content alone: forms, units, period. Never fails: what is not understood is `other`. */
export function recogniseWorkbook(input: RecogniseInput): RecognisedWorkbook {
  const aliases = withAwardNames(input.awardNames ?? []);
  const sheets = input.workbook.sheets.map((grid, index) => {
    const form = input.forms?.get(grid.name);
    const known = input.known?.get(grid);
    if (known !== undefined && known.form === form && known.sheet.index === index) return known.sheet;
    const sheet = recogniseSheet(grid, index, aliases, form);
    input.known?.set(grid, { form, sheet });
    return sheet;
  });
  return {
    path: input.path,
    sha256: input.sha256,
    unit: recogniseUnit(input.path, sheets, input.plan),
    period: recognisePeriod(sheets),
    sheets,
    hasMacros: input.workbook.hasMacros,
    externalLinks: input.workbook.externalLinks,
    ...(input.workbook.properties === undefined ? {} : { properties: input.workbook.properties }),
  };
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
