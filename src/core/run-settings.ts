import type { DecisionFile } from './domain/decision';
import { NO_PAST_ROUNDS, type PastRounds } from './domain/past-rounds';
import type { ProvincePack } from './domain/province-pack';

/** What a run is judged by besides the law and the plan. */
export interface RunSettings {
  readonly pack: ProvincePack | null;
  readonly history: PastRounds;
  readonly decisions: DecisionFile | null;
}

export const NO_SETTINGS: RunSettings = { pack: null, history: NO_PAST_ROUNDS, decisions: null };
