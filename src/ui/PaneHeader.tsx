import type { TabName } from '#i18n/vi-ui';
import { Header } from './components/Header';
import type { Deciding } from './fill/use-decisions';
import { LiveHeader } from './live/LiveHeader';
import type { Live } from './live/use-live';
import type { ConsolidationState } from './state/consolidation-state';
import type { FillState } from './state/fill-state';
import { contextOf } from './state/pane-context';

interface Props {
  readonly tab: TabName;
  readonly consolidation: ConsolidationState;
  readonly fill: FillState;
  readonly deciding: Deciding;
  readonly live: Live;
}

/** The header over what is in view. */
export function PaneHeader({ tab, consolidation, fill, deciding, live }: Props) {
  if (tab === 'fill' && live.isInView && live.store !== null) return <LiveHeader store={live.store} />;
  return <Header {...contextOf(tab, consolidation, fill, deciding)} />;
}
