import { consolidate } from '#core/consolidate/consolidate';
import type { Plan } from '#core/domain/plan';
import type { SheetForm } from '#core/domain/recognised';
import { keyOfFinding, offersOf } from '#core/fixes/offers';
import { isWhole, safeEditsOf } from '#core/fixes/safe-edits';
import { patchGrid, type CellChange } from '#core/grid/patch-grid';
import { formulaAt, type SheetGrid, type WorkbookGrid } from '#core/grid/sheet-grid';
import { checkSubmissions, understandFile, type CheckOutcome, type UnderstoodFile } from '#core/pipeline';
import type { KnownSheets, PatchedSheet } from '#core/recognise/recognise-workbook';
import { toQuotaGauges, type QuotaGauge } from '#core/report/quota-lines';
import { ok, type Result } from '#core/result';
import type { FileFixes, FixableCheck } from './fix-contract';
import { readBasisOf, type RunBasis } from './read-submissions';
import type { RunControl, RunRefusal, RunRequest, RunServices } from './run-contract';

/** A sheet of the open workbook by the id that it keeps when it is renamed. */
export interface LiveSheet {
  readonly id: string;
  readonly grid: SheetGrid;
}

/** Cells of a sheet that were changed. */
export interface LivePatch {
  readonly id: string;
  readonly changes: readonly CellChange[];
}

/** What is new in the open workbook; what is left out is as it was. */
export interface LiveUpdate {
  /** Name of the workbook. */
  readonly name?: string;
  /** Sheets read anew, or for the first time. */
  readonly sheets?: readonly LiveSheet[];
  /** Applied behind `sheets`; those of a sheet that was never read are passed over. */
  readonly patches?: readonly LivePatch[];
  /** Ids in the order of the tabs; sheets that are not named are forgotten. */
  readonly order?: readonly string[];
  /** Forms that a person chose, by the id of the sheet; takes the place of all chosen before. */
  readonly forms?: readonly { readonly id: string; readonly form: SheetForm }[];
}

/** A check of the open workbook. */
export interface LiveCheck extends FixableCheck {
  /** Its CSTĐCS held against the cap; none where the numbers are not known or no cap is set. */
  readonly quotas: readonly QuotaGauge[];
}

/** The workbook open in front of the user as the engine knows it: read once, then only told what changed. */
export interface LiveSession {
  /** Takes what is new and checks the workbook as a file of its name. */
  update(update: LiveUpdate): LiveCheck;
}

/** How the open workbook is judged: as a run that has no files of its own. */
export type LiveRequest = Omit<RunRequest, 'files' | 'isOutgoing'>;

/** Opens a session: plan, province pack, past rounds and decisions are read once, here. */
export async function openLiveSession(
  request: LiveRequest, services: RunServices, control: RunControl,
): Promise<Result<LiveSession, RunRefusal>> {
  const basis = await readBasisOf({ ...request, files: [] }, services, control);
  return basis.ok ? ok(new OpenWorkbook(request, basis.value, services)) : basis;
}

class OpenWorkbook implements LiveSession {
  private name = '';
  private order: readonly string[] = [];
  private readonly grids = new Map<string, SheetGrid>();
  private forms: readonly { readonly id: string; readonly form: SheetForm }[] = [];
  private readonly known: KnownSheets = new WeakMap();
  /** Sheets that the last update patched. */
  private readonly patched = new Map<SheetGrid, PatchedSheet>();

  constructor(
    private readonly request: LiveRequest, private readonly basis: RunBasis, private readonly services: Pick<RunServices, 'texts'>,
  ) {}

  update(update: LiveUpdate): LiveCheck {
    this.take(update);
    const { plan, outcome: planOutcome, settings, context } = this.basis;
    const workbook = this.workbook();
    const formOf = new Map(this.forms.map(({ id, form }) => [this.grids.get(id)?.name ?? '', form]));
    const file = understandFile({
      path: this.name, sha256: '', reading: ok(workbook), ...context, forms: formOf, known: this.known, patched: this.patched,
    });
    const outcome = checkSubmissions({
      files: [file], plan, settings, profile: this.request.profile, asOf: this.request.asOf, texts: this.services.texts,
    });
    return {
      report: outcome.report, plan: planOutcome, law: outcome.choice, grids: [null], fixes: [fixesOf(this.name, outcome, workbook)],
      quotas: quotasOf(file, plan, outcome),
    };
  }

  private take({ name, sheets = [], patches = [], order, forms }: LiveUpdate): void {
    this.name = name ?? this.name;
    this.forms = forms ?? this.forms;
    this.patched.clear();
    for (const { id, grid } of sheets) {
      this.grids.set(id, grid);
      if (!this.order.includes(id)) this.order = [...this.order, id];
    }
    for (const { id, changes } of patches) {
      const grid = this.grids.get(id);
      if (grid !== undefined) this.grids.set(id, this.patch(grid, changes));
    }
    if (order === undefined) return;
    this.order = order.filter((id) => this.grids.has(id));
    for (const id of [...this.grids.keys()]) if (!order.includes(id)) this.grids.delete(id);
  }

  private patch(grid: SheetGrid, changes: readonly CellChange[]): SheetGrid {
    const made = patchGrid(grid, changes);
    const before = this.patched.get(grid);
    const rows = new Set([...(before?.rows ?? []), ...changes.map(({ at }) => at.row)]);
    this.patched.set(made, { from: before?.from ?? grid, rows });
    return made;
  }

  private workbook(): WorkbookGrid {
    const sheets = this.order.flatMap((id) => this.grids.get(id) ?? []);
    return { sheets, date1904: false, hasMacros: false, externalLinks: [] };
  }
}

/** The workbook as a consolidation of one unit. */
function quotasOf(file: UnderstoodFile, plan: Plan | null, { law }: CheckOutcome): readonly QuotaGauge[] {
  if (file.kind === 'failed') return [];
  return toQuotaGauges(consolidate({ submissions: [file], plan, adjustments: [] }).units, law);
}

/**
 * Fixes that the sheets allow: a formula is never lost to one, and of a whole all is left when a part is. Whether a sheet
 * is protected only the host says, when the change is made.
 */
function fixesOf(path: string, { fileFindings }: CheckOutcome, workbook: WorkbookGrid): FileFixes {
  const { edits, left } = safeEditsOf(fileFindings.get(path) ?? [], workbook);
  const sheets = new Map(workbook.sheets.map((grid) => [grid.name, grid]));
  const isComputed = ({ edit }: (typeof edits)[number]): boolean => {
    const grid = sheets.get(edit.sheet);
    return grid !== undefined && formulaAt(grid, edit.at) !== undefined;
  };
  const computed = new Set(edits.filter(isComputed).flatMap(({ findings }) => findings));
  const made = edits.filter((edit) => !isComputed(edit) && !edit.findings.some((finding) => isWhole(finding) && computed.has(finding)));
  return {
    refusal: null,
    offers: offersOf(made, workbook),
    left: [
      ...left.flatMap(({ finding, reason }) => (finding.fix?.kind === 'safe' ? [{ finding: keyOfFinding(finding), reason }] : [])),
      ...[...computed].map((finding) => ({ finding: keyOfFinding(finding), reason: 'computed' as const })),
    ],
  };
}
