import type { ReactNode } from 'react';
import type { Place } from '../state/fill-state';
import type { FindingGroup, PlacedFinding } from '../state/finding-groups';

/** A card, and what became of it in the last check where one follows another. */
export interface ShownGroup extends FindingGroup {
  readonly isNew?: boolean;
  /** Nothing of it is left: it is seen going. */
  readonly isGone?: boolean;
}

/** What can be done about findings besides looking at them. */
export interface FindingTools {
  /** Above the places of a card. */
  readonly ofCard: (group: FindingGroup) => ReactNode;
  /** Beside the way to a place. */
  readonly ofPlace: (placed: PlacedFinding, group: FindingGroup) => ReactNode;
  /** Below a place. */
  readonly belowPlace: (placed: PlacedFinding, group: FindingGroup) => ReactNode;
}

/** Which cards are open, by `cardKey`. */
export interface OpenCards {
  readonly keys: ReadonlySet<string>;
  readonly toggle: (group: FindingGroup, isOpen: boolean) => void;
}

export interface FindingCardsProps {
  /** Names the file of each finding, where a list spans several. */
  readonly namesFiles: boolean;
  readonly onGo: (path: string, place: Place) => void;
  readonly tools?: FindingTools;
  /** Each card keeps its own when left out. */
  readonly open?: OpenCards;
  /** `findingKey` of the finding that is gone to; it is marked, and shown in its card however long that is. */
  readonly current?: string | null;
}
