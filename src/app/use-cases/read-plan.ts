import type { Plan } from '#core/domain/plan';
import type { ProvincePack } from '#core/domain/province-pack';
import { withUnitNames } from '#core/domain/unit-names';
import { readPlanSources, type PlanSource } from '#core/recognise/office-plan';
import { err, ok, type Result } from '#core/result';
import type { SourceFile } from '../ports/file-source';
import { bytesOf } from './read-bytes';
import type { PlanOutcome, RunRefusal, RunRequest, RunServices } from './run-contract';

/** The plan of a run with what could not be used of it; both `null` for a run without one. */
export interface RunPlan {
  readonly plan: Plan | null;
  readonly outcome: PlanOutcome | null;
}

type PlanServices = Pick<RunServices, 'reader' | 'documents'>;

/** Reads the plan from all its files, whatever they are written in, with the names that a province pack adds to units. */
export async function readPlanOf(
  { plan, planParts = [] }: Pick<RunRequest, 'plan' | 'planParts'>, pack: ProvincePack | null, services: PlanServices,
): Promise<Result<RunPlan, RunRefusal>> {
  if (plan === null) return ok({ plan: null, outcome: null });
  const first = await readSource(plan, services);
  if (!first.ok) return first;
  const further: PlanSource[] = [];
  for (const part of planParts) {
    const read = await readSource(part, services);
    if (!read.ok) return read;
    further.push(read.value);
  }
  const reading = readPlanSources([first.value, ...further], pack?.awardNames);
  if (!reading.ok) return err({ kind: 'plan-invalid', ...reading.error });
  const { plan: joined, problems, notes } = reading.value;
  const { plan: named } = withUnitNames(joined, pack?.unitNames ?? []);
  return ok({ plan: named, outcome: { path: [plan, ...planParts].map(({ path }) => path).join(', '), problems, notes } });
}

/** A workbook, a Word document or plain text, told apart by the content. */
async function readSource(source: SourceFile, { reader, documents }: PlanServices): Promise<Result<PlanSource, RunRefusal>> {
  const { path } = source;
  const bytes = await bytesOf(source);
  if (!bytes.ok) return err({ kind: 'plan-unreadable', path, failure: { kind: 'corrupt', detail: bytes.error } });
  const workbook = await reader.read(bytes.value);
  if (workbook.ok) return ok({ path, content: { kind: 'workbook', workbook: workbook.value } });
  const { error } = workbook;
  const isDocument = error.kind === 'not-a-workbook' && (error.detail === 'word' || error.detail === 'text');
  const document = isDocument ? documents.read(bytes.value) : workbook;
  if (!document.ok) return err({ kind: 'plan-unreadable', path, failure: document.error });
  return ok({ path, content: { kind: 'document', document: document.value } });
}
