import { stateOfDuty, type Duty, type DutyState } from '#core/domain/duty';
import { lastYearOf } from '#core/domain/period';
import type { ReadFailure } from '#core/grid/read-failure';
import { readDutiesOfDocument, readDutiesOfWorkbook, type DutyReading } from '#core/recognise/read-duties';
import { readPlan } from '#core/recognise/plan-workbook';
import { err, ok, type Result } from '#core/result';
import type { DocumentReader } from '../ports/document-reader';
import type { SourceFile } from '../ports/file-source';
import type { WorkbookReader } from '../ports/workbook-reader';
import { bytesOf } from './read-bytes';

export interface DutyRequest {
  /** A plan: a workbook, a Word document or plain text. */
  readonly file: SourceFile;
  /** Year that times without one are of; `null`: as the plan says. */
  readonly year: number | null;
  /** Day to judge duties by, `YYYY-MM-DD`; `null`: none. */
  readonly asOf: string | null;
}

export interface DutyServices {
  readonly reader: WorkbookReader;
  readonly documents: DocumentReader;
}

/** `unavailable`: the place it comes from refused it. `no-duties`: nothing of it looks like tasks of a plan. */
export type DutyRefusal =
  | { readonly kind: 'unavailable'; readonly path: string; readonly detail: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly failure: ReadFailure }
  | { readonly kind: 'no-duties'; readonly path: string };

export interface JudgedDuty extends Duty {
  /** `null` where no day was given. */
  readonly state: DutyState | null;
}

export interface DutyRun {
  readonly path: string;
  readonly year: number | null;
  readonly duties: readonly JudgedDuty[];
}

/** Reads the tasks of a plan, whatever it is written in. */
export async function readDuties({ file, year, asOf }: DutyRequest, services: DutyServices): Promise<Result<DutyRun, DutyRefusal>> {
  const { path } = file;
  const bytes = await bytesOf(file);
  if (!bytes.ok) return err({ kind: 'unavailable', path, detail: bytes.error });
  const reading = await readAny(bytes.value, year, services);
  if (!reading.ok) return err({ kind: 'unreadable', path, failure: reading.error });
  const { duties, year: known } = reading.value;
  if (duties.length === 0) return err({ kind: 'no-duties', path });
  return ok({ path, year: known, duties: duties.map((duty) => ({ ...duty, state: asOf === null ? null : stateOfDuty(duty, asOf) })) });
}

async function readAny(bytes: Uint8Array, year: number | null, { reader, documents }: DutyServices): Promise<Result<DutyReading, ReadFailure>> {
  const workbook = await reader.read(bytes);
  if (workbook.ok) {
    const plan = readPlan(workbook.value);
    const period = plan.ok ? plan.value.plan.period : null;
    return ok(readDutiesOfWorkbook(workbook.value, year ?? (period === null ? null : lastYearOf({ kind: 'school-year', text: period }))));
  }
  const { error } = workbook;
  if (error.kind !== 'not-a-workbook' || (error.detail !== 'word' && error.detail !== 'text')) return workbook;
  const document = documents.read(bytes);
  return document.ok ? ok(readDutiesOfDocument(document.value, year)) : document;
}
