import { isSameAwardKey } from '../../domain/award';
import type { Plan, UnitTarget } from '../../domain/plan';
import type { RecognisedWorkbook } from '../../domain/recognised';
import type { CellReference, UnitFacts } from '../../domain/tally';
import { targetBaseOf, targetBounds, type TargetBase, type TargetBounds, type TargetFigure, type TargetUse } from '../../domain/target';
import { targetBasesOf } from './target-bases';

/** What the plan says of one award of a unit, with what the unit proposes. */
export interface TargetWithProposal {
  readonly unit: string;
  readonly target: UnitTarget;
  /** `undefined` when a figure cannot be read; 0 when the workbook proposes others but not this award. */
  readonly proposed: number | undefined;
  readonly statedAt: CellReference | undefined;
  /** What the unit must keep to; `undefined` where the plan sets nothing or the base of a percentage is not known. */
  readonly registered: ReckonedTarget | undefined;
  readonly quota: ReckonedTarget | undefined;
}

/** A span as the plan writes it ("85% trở lên"), with what a percentage is of; `null` for a span of awards. */
export interface TargetSpanText extends Record<string, unknown> {
  readonly text: string;
  readonly base: TargetBase | null;
  readonly of: number | null;
}

/** A target with what comes of it in whole awards; no span for a plain number. */
export interface ReckonedTarget extends TargetBounds {
  readonly span?: TargetSpanText;
}

/** What a message says of a span; nothing for a plain number. */
export function spanOf({ span }: ReckonedTarget): { readonly span?: TargetSpanText } {
  return span === undefined ? {} : { span };
}

/** Targets of the plan for the unit of a workbook; none without a plan, a known unit, or any number in the file. */
export function targetsOf(workbook: RecognisedWorkbook, facts: UnitFacts, plan: Plan | null): readonly TargetWithProposal[] {
  const { unit } = workbook;
  if (plan === null || unit === null || unit.code === null || facts.counts.length === 0) return [];
  const bases = targetBasesOf(workbook, facts);
  return plan.targets.filter((target) => target.unitCode === unit.code).map((target) => {
    const reckon = (figure: TargetFigure | null, use: TargetUse): ReckonedTarget | undefined => {
      const bounds = figure === null ? undefined : targetBounds({ figure, use, key: target.key, bases });
      if (figure === null || bounds === undefined) return undefined;
      const base = targetBaseOf(figure, target.key);
      const of = base === null ? null : bases[base];
      return typeof figure === 'number' ? bounds : { ...bounds, span: { text: figure.text, base, of } };
    };
    const counted = facts.counts.find(({ key }) => isSameAwardKey(key, target.key));
    return {
      unit: unit.name,
      target,
      proposed: counted === undefined ? 0 : counted.count,
      statedAt: counted?.statedAt,
      registered: reckon(target.registered, 'registered'),
      quota: reckon(target.quota, 'quota'),
    };
  });
}
