import type { DueTime } from './due-text';

/** Where a duty stands in what it was read from; counted from 0. */
export type DutyPlace =
  | { readonly kind: 'sheet'; readonly sheet: string; readonly row: number }
  | { readonly kind: 'table'; readonly table: number; readonly row: number }
  | { readonly kind: 'line'; readonly line: number };

/** A task of a plan with its time (nhiệm vụ trong kế hoạch). Texts as they stand, tidied; empty where nothing is said. */
export interface Duty {
  /** As numbered in the plan, with its section: "I.4". */
  readonly number: string;
  readonly content: string;
  /** Cơ quan chủ trì, thực hiện */
  readonly lead: string;
  /** Cơ quan phối hợp */
  readonly cooperating: string;
  /** Documents that the content names as its outcome ("Báo cáo", "Tờ trình"). */
  readonly evidence: readonly string[];
  /** The words that tell the time. */
  readonly time: string;
  readonly due: DueTime;
  readonly place: DutyPlace;
}

/**
 * How a duty stands on a day. `doubtful`: in time by one reading of its words, late by the other. `past`: its time is over;
 * whether it was done, the plan does not tell. `always`: no end. `unknown`: its time has to be asked.
 */
export type DutyState = 'ahead' | 'running' | 'doubtful' | 'past' | 'always' | 'unknown';

/** State of a duty on a day, `YYYY-MM-DD`. */
export function stateOfDuty({ due }: Pick<Duty, 'due'>, day: string): DutyState {
  switch (due.kind) {
    case 'by':
      if (day <= due.last) return 'running';
      return day <= due.latest ? 'doubtful' : 'past';
    case 'within':
      if (day < due.first) return 'ahead';
      return day <= due.last ? 'running' : 'past';
    case 'ongoing':
    case 'recurring': return 'always';
    case 'unclear': return 'unknown';
  }
}
