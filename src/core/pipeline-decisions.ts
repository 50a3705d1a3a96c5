import { pastWorkbooks } from './domain/past-rounds';
import type { RecognisedWorkbook } from './domain/recognised';
import type { Plan } from './domain/plan';
import { createFingerprints, type MarkedFinding } from './decisions/fingerprint';
import { settleFindings, type Settlement } from './decisions/settle-findings';
import type { RuleRun } from './rules/run-rules';
import type { RunSettings } from './run-settings';

export interface RunFindingsInput {
  readonly workbooks: readonly RecognisedWorkbook[];
  /** What the rules said of each file, by its path. */
  readonly runs: ReadonlyMap<string, RuleRun>;
  readonly across: RuleRun;
  readonly settings: RunSettings;
  readonly plan: Plan | null;
  /** Day the run is judged by, `YYYY-MM-DD`; the day of consideration of the plan when `null`. */
  readonly asOf: string | null;
}

/** Findings of a run with their fingerprints, those a person has settled kept apart. */
export interface RunFindings {
  /** Of each file by its path, without the settled ones. */
  readonly own: ReadonlyMap<string, readonly MarkedFinding[]>;
  readonly across: readonly MarkedFinding[];
  /** Settled or not, file by file, then across files. */
  readonly all: readonly MarkedFinding[];
  readonly settlement: Settlement;
}

/** Marks the findings of a run and takes out those that a live decision settles. */
export function settleRun({ workbooks, runs, across, settings, plan, asOf }: RunFindingsInput): RunFindings {
  const mark = createFingerprints([...workbooks, ...pastWorkbooks(settings.history)]);
  const own = [...runs].map(([path, { findings }]) => [path, findings.map(mark)] as const);
  const ofAll = across.findings.map(mark);
  const all = [...own.flatMap(([, findings]) => findings), ...ofAll];
  const day = asOf ?? plan?.considerationDate ?? null;
  const settlement = settleFindings({ findings: all, decisions: settings.decisions, day });
  return {
    own: new Map(own.map(([path, findings]) => [path, findings.filter(settlement.isOpen)])),
    across: ofAll.filter(settlement.isOpen),
    all, settlement,
  };
}
