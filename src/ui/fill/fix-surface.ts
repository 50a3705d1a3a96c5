import type { ReactNode, RefObject } from 'react';
import type { FixLeftReason } from '#app/use-cases/fix-contract';
import { findingKey, type FixOffer } from '#core/fixes/offers';
import type { FindingReport } from '#core/report/contract';
import { cardKey, type FindingGroup, type PlacedFinding } from '../state/finding-groups';
import type { FixPreview, FixTarget } from '../state/fix-state';

/** Mending as a list of findings knows it: of a file in memory or of the workbook open in Excel. */
export interface FixSurface {
  readonly preview: Omit<FixPreview<unknown>, 'problem'> | null;
  /** Why the last try made none of the changes in view, said; `null` when nothing is wrong. */
  readonly problem: ReactNode;
  /** What is offered for findings, those without an offer left out. */
  readonly offersOf: (findings: readonly PlacedFinding[]) => readonly FixOffer[];
  /** Why a safe fix of a finding is left to a person. */
  readonly leftOf: (finding: FindingReport) => FixLeftReason | undefined;
  /** Shows what would change; `opener` gets the focus back. */
  readonly show: (target: FixTarget, offers: readonly FixOffer[], opener: HTMLElement) => void;
  readonly close: () => void;
  /** Makes exactly the changes that are shown. */
  readonly apply: () => void;
  /** Button that opened the preview in view. */
  readonly opener: RefObject<HTMLElement | null>;
}

/** The card as a whole. */
export function cardTarget(group: FindingGroup): FixTarget {
  return { card: cardKey(group), finding: null };
}

export function placeTarget(group: FindingGroup, { finding }: PlacedFinding): FixTarget {
  return { card: cardKey(group), finding: findingKey(finding) };
}

export function isSameTarget(left: FixTarget, right: FixTarget | undefined): boolean {
  return left.card === right?.card && left.finding === right.finding;
}
