import { lazy } from 'react';
import { LIVE_STATUS } from '#i18n/vi-live-status';
import type { Deciding } from './fill/use-decisions';
import type { Fill } from './fill/use-fill';
import type { Guide } from './guide/use-guide';
import { LinkButton } from './components/LinkButton';
import type { Live } from './live/use-live';
import { useServices } from './services';

const FillPanel = lazy(() => import(/* webpackChunkName: "fill" */ './fill/FillPanel').then((m) => ({ default: m.FillPanel })));
const GuideCard = lazy(() => import(/* webpackChunkName: "guide" */ './guide/GuideCard').then((m) => ({ default: m.GuideCard })));
const LivePanel = lazy(() => import(/* webpackChunkName: "live" */ './live/LivePanel').then((m) => ({ default: m.LivePanel })));

interface Props {
  readonly fill: Fill;
  readonly live: Live;
  readonly deciding: Deciding;
  readonly guide: Guide;
}

/** Điền: the workbook open in Excel, or a file. */
export function FillTab({ fill, live, deciding, guide }: Props) {
  const { host } = useServices();
  return (
    <>
      {guide.view !== null && <GuideCard guide={guide} />}
      {host !== undefined && live.isInView
        ? <LivePanel host={host} kept={live.store} onOpen={live.keep} run={live.run} deciding={deciding} onFile={live.showFile} />
        : (
          <>
            {host !== undefined && <LinkButton onClick={live.showWorkbook}>{LIVE_STATUS.backToWorkbook}</LinkButton>}
            <FillPanel fill={fill} deciding={deciding} isGuided={guide.view === 'welcome'} />
          </>
        )}
    </>
  );
}
