import type { TabName } from '#i18n/vi-ui';
import type { ConsolidationState } from './consolidation-state';
import { settleReports, type DecisionsState } from './decisions-state';
import type { FillState } from './fill-state';
import { countSeverities, findingsOfReport, placeIn, type SeverityCounts } from './finding-groups';

/** What the header says about the work in view. */
export interface PaneContext {
  /** File, unit or period in view. */
  readonly about: readonly string[];
  /** `null` while nothing was checked. */
  readonly counts: SeverityCounts | null;
}

const NOTHING: PaneContext = { about: [], counts: null };

/** What a person has settled, and the day it is judged by. */
interface Decided {
  readonly state: DecisionsState;
  readonly today: string;
}

export function contextOf(tab: TabName, consolidation: ConsolidationState, fill: FillState, { state, today }: Decided): PaneContext {
  switch (tab) {
    case 'fill': {
      if (fill.kind !== 'open') return NOTHING;
      const { report, findings } = fill.opened;
      const open = findings.filter(settleReports(findings, state.decisions, today).isOpen);
      const counts = report.failure === null ? countSeverities(placeIn(report.path, open)) : null;
      return { about: present([report.unit?.name, report.period]), counts };
    }
    case 'consolidate': {
      if (consolidation.phase.kind !== 'done') return NOTHING;
      const { report } = consolidation.phase.result;
      return { about: present([report.period]), counts: countSeverities(findingsOfReport(report)) };
    }
    case 'submit':
      return NOTHING;
  }
}

function present(parts: readonly (string | null | undefined)[]): string[] {
  return parts.flatMap((part) => (part === null || part === undefined || part === '' ? [] : [part]));
}
