import type { Plan } from '#core/domain/plan';
import { fromA1 } from '#core/grid/address';
import type { AnnotatedWorkbook, CellNote } from '#core/grid/workbook-annotation';
import { consolidateSubmissions } from '#core/pipeline';
import { askedProfiles } from '#core/pipeline-law';
import type { ConsolidationReport } from '#core/report/contract';
import { countPoints, groupPoints, toUnitNotices, type LateFile, type ReturnSlip } from '#core/report/return-slips';
import { toReturnSlipSheet, type SlipSheetInput } from '#core/report/sheet-return-slip';
import type { ReminderFacts, SlipOnlyReason } from '#core/report/slip-texts';
import { err, ok, type Result } from '#core/result';
import type { SourceFile } from '../ports/file-source';
import { bytesOf } from './read-bytes';
import { readSubmissions, sourcesOf } from './read-submissions';
import type { RunControl, RunRefusal } from './run-contract';
import { FileNames } from './slip-names';
import type { RemindedUnit, ReturnedFile, SlipRequest, SlipServices, SlipsRun } from './slip-contract';

/**
 * Checks the files of a period as a consolidation does and makes, for each file with faults, a copy of it with the faulty
 * cells marked and a first sheet that lists what to mend, and for each such unit, and each that sent nothing or sent it
 * late, a text to send. The files themselves are never written.
 */
export async function makeSlips(request: SlipRequest, services: SlipServices, control: RunControl): Promise<Result<SlipsRun, RunRefusal>> {
  const { run } = request;
  if (askedProfiles(run.profile).length > 1) return err({ kind: 'one-profile-only', profile: run.profile });
  const read = await readSubmissions(run, services, control);
  if (!read.ok) return read;
  const { files, plan, settings, outcome } = read.value;
  control.report({ kind: 'checking' });
  const { report, choice } = consolidateSubmissions({
    files, plan, settings, profile: run.profile, asOf: run.asOf, adjustments: [], texts: services.texts, reportTexts: services.reportTexts,
  });
  control.report({ kind: 'writing' });
  const maker = new SlipMaker(services, { report, plan, asOf: run.asOf });
  const { slips, late, missing } = toUnitNotices(report, request.least ?? 'warning');
  const sources = new Map(sourcesOf(run).map((source) => [source.path, source]));
  const returned: ReturnedFile[] = [];
  for (const slip of slips) {
    if (control.signal.aborted) return err({ kind: 'cancelled' });
    returned.push(await maker.giveBack(slip, sources.get(slip.path), late.find(({ path }) => path === slip.path)));
  }
  const isReturned = new Set(slips.map(({ path }) => path));
  const reminded = [
    ...missing.map((unit) => maker.remindMissing(unit)),
    ...late.filter(({ path }) => !isReturned.has(path)).map((file) => maker.remindLate(file)),
  ];
  return ok({ returned, reminded, report, plan: outcome, law: choice });
}

interface SlipBasis {
  readonly report: ConsolidationReport;
  readonly plan: Plan | null;
  readonly asOf: string | null;
}

/** The file that goes back, as far as it could be made. */
type MadeSlip = Pick<ReturnedFile, 'slip' | 'markedCells' | 'slipOnly'>;

class SlipMaker {
  private readonly names = new FileNames();

  constructor(private readonly services: SlipServices, private readonly basis: SlipBasis) {}

  async giveBack(slip: ReturnSlip, source: SourceFile | undefined, late: LateFile | undefined): Promise<ReturnedFile> {
    const { slipTexts } = this.services;
    const made = await this.makeSlip(slip, source);
    const counts = { errors: countPoints(slip.points, 'error'), warnings: countPoints(slip.points, 'warning') };
    const fileName = nameOf(slip.path);
    const text = slipTexts.reminder({
      ...this.facts(slip.unit?.name ?? fileName),
      late: late ?? null,
      faults: {
        ...counts, file: fileName, slipFile: made.slip.name, isCopy: made.slipOnly === null, failure: slip.failure,
        groups: groupPoints(slip.points),
      },
    });
    const name = this.names.take(slipTexts.fileNames.reminder(stemOf(fileName)), '.txt');
    return { path: slip.path, unit: slip.unit, ...counts, isUnreadable: slip.failure !== null, ...made, reminder: { name, text } };
  }

  remindMissing({ code, name, daysLate }: ConsolidationReport['missing'][number]): RemindedUnit {
    const unreadable = this.basis.report.files.filter(({ failure }) => failure !== null).length;
    const text = this.services.slipTexts.reminder({ ...this.facts(name), missing: { daysLate, unreadable } });
    const fileName = this.names.take(this.services.slipTexts.fileNames.missing(code, name), '.txt');
    return { kind: 'missing', code, name, days: daysLate, reminder: { name: fileName, text } };
  }

  remindLate(late: LateFile): RemindedUnit {
    const { path, unit, days } = late;
    const name = unit?.name ?? nameOf(path);
    const text = this.services.slipTexts.reminder({ ...this.facts(name), late });
    const fileName = this.names.take(this.services.slipTexts.fileNames.reminder(stemOf(nameOf(path))), '.txt');
    return { kind: 'late', code: unit?.code ?? null, name, days, reminder: { name: fileName, text } };
  }

  private facts(unit: string): ReminderFacts {
    return { unit, ...this.common(), missing: null, late: null, faults: null };
  }

  /** What is the same for all units. */
  private common(): Pick<ReminderFacts, 'office' | 'period' | 'deadline' | 'asOf'> {
    const { plan, report, asOf } = this.basis;
    return { asOf, office: plan?.office ?? null, period: report.period, deadline: plan?.deadline ?? null };
  }

  private async makeSlip(slip: ReturnSlip, source: SourceFile | undefined): Promise<MadeSlip> {
    const { hasher } = this.services;
    if (slip.failure !== null) return this.slipAlone(slip, { kind: 'file-unreadable' });
    const bytes = source === undefined ? undefined : await bytesOf(source);
    // A marked copy of other bytes than those that were checked would mark the wrong cells.
    if (bytes?.ok !== true || await hasher.sha256(bytes.value) !== slip.sha256) return this.slipAlone(slip, { kind: 'changed-meanwhile' });
    const copy = this.annotate(slip, bytes.value);
    if (!copy.ok) return this.slipAlone(slip, copy.error);
    const { bytes: marked, markedCells } = copy.value;
    return { slip: { name: this.slipName(slip, endingOf(slip.path)), bytes: marked }, markedCells, slipOnly: null };
  }

  /** The copy, its slip saying how many cells are marked: known for certain once it is made. */
  private annotate(slip: ReturnSlip, bytes: Uint8Array): Result<AnnotatedWorkbook, SlipOnlyReason> {
    const { annotator, slipTexts } = this.services;
    const notes = slip.points.flatMap((point): CellNote[] => {
      const at = point.cell === null ? undefined : fromA1(point.cell);
      return point.sheet === null || at === undefined ? [] : [{ sheet: point.sheet, at, ...slipTexts.note(point) }];
    });
    const marking = (markedCells: number): Result<AnnotatedWorkbook, SlipOnlyReason> => annotator.annotate(bytes, {
      author: slipTexts.author, notes, front: toReturnSlipSheet(this.sheetInput(slip, { kind: 'in-copy', markedCells })),
    });
    const expected = new Set(notes.map(({ sheet, at }) => JSON.stringify([sheet, at]))).size;
    const first = marking(expected);
    return first.ok && first.value.markedCells !== expected ? marking(first.value.markedCells) : first;
  }

  private slipAlone(slip: ReturnSlip, reason: SlipOnlyReason): MadeSlip {
    const sheet = toReturnSlipSheet(this.sheetInput(slip, { kind: 'alone', reason }));
    return { slip: { name: this.slipName(slip, '.xlsx'), bytes: this.services.writer.write([sheet]) }, markedCells: null, slipOnly: reason };
  }

  private slipName(slip: ReturnSlip, ending: string): string {
    return this.names.take(this.services.slipTexts.fileNames.slip(stemOf(nameOf(slip.path))), ending);
  }

  private sheetInput(slip: ReturnSlip, place: SlipSheetInput['place']): SlipSheetInput {
    const { slipTexts: texts, reportTexts } = this.services;
    return { slip, fileName: nameOf(slip.path), ...this.common(), place, texts, reportTexts };
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A file name without its ending. */
function stemOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

function endingOf(path: string): string {
  const ending = /\.xls[xm]$/i.exec(path)?.[0];
  return ending?.toLowerCase() ?? '.xlsx';
}
