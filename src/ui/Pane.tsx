import { FluentProvider, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { UI, type TabName } from '#i18n/vi-ui';
import { ErrorBoundary } from './components/ErrorBoundary';
import { Footer } from './components/Footer';
import { Opening } from './components/Opening';
import { useConsolidation } from './consolidate/use-consolidation';
import { useDecisions } from './fill/use-decisions';
import { useFill } from './fill/use-fill';
import { FillTab } from './FillTab';
import { useGuide } from './guide/use-guide';
import { useLive } from './live/use-live';
import { PaneHeader } from './PaneHeader';
import { useServices } from './services';
import { isTabName, TAB_NAMES } from './state/tab-names';
import { useSubmission } from './submit/use-submission';
import { usePaneTheme } from './use-pane-theme';

const ConsolidatePanel = lazy(() =>
  import(/* webpackChunkName: "consolidate" */ './consolidate/ConsolidatePanel').then((m) => ({ default: m.ConsolidatePanel })));
const SubmitPanel = lazy(() =>
  import(/* webpackChunkName: "submit" */ './submit/SubmitPanel').then((m) => ({ default: m.SubmitPanel })));

const useStyles = makeStyles({
  root: {
    display: 'flex', flexDirection: 'column', minHeight: '100vh', boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bar: {
    position: 'sticky', top: 0, zIndex: 20, backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { paddingLeft: '4px', paddingRight: '4px', maxWidth: '1480px', margin: '0 auto' },
  main: { flexGrow: 1 },
  panel: {
    display: 'flex', flexDirection: 'column', width: '100%', maxWidth: '1480px', margin: '0 auto',
    padding: '12px', boxSizing: 'border-box', minWidth: 0,
  },
});

/** The whole pane: header, three tabs, and the panel of the chosen one. Results outlive a change of tab. */
export function Pane() {
  const styles = useStyles();
  const { wantsDemo, startTab } = useServices();
  const [tab, setTab] = useState<TabName>(startTab ?? 'consolidate');
  const deciding = useDecisions();
  const consolidation = useConsolidation(wantsDemo, deciding.state.decisions);
  const fill = useFill(consolidation.state.selection);
  const live = useLive(consolidation.state.selection);
  const guide = useGuide(fill);
  const submission = useSubmission();
  const scrolled = useRef(new Map<TabName, number>());
  const goTo = useCallback((next: TabName) => {
    scrolled.current.set(tab, window.scrollY);
    setTab(next);
  }, [tab]);
  useLayoutEffect(() => { window.scrollTo(0, scrolled.current.get(tab) ?? 0); }, [tab]);
  const { open } = fill;
  const { showFile } = live;
  const openInFill: typeof open = useCallback((file, place) => {
    open(file, place);
    showFile();
    scrolled.current.delete('fill');
    goTo('fill');
  }, [open, showFile, goTo]);
  const askGuide = () => {
    scrolled.current.delete('fill');
    goTo('fill');
    live.showWorkbook();
    guide.ask();
  };
  return (
    <FluentProvider theme={usePaneTheme()}>
      <div className={styles.root}>
        <header className={styles.bar}>
          <PaneHeader tab={tab} consolidation={consolidation.state} fill={fill.state} deciding={deciding} live={live} />
          <Tabs tab={tab} goTo={goTo} />
        </header>
        <main className={styles.main}>
          <div className={styles.panel} id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
            <ErrorBoundary key={tab}>
              <Suspense fallback={<Opening />}>
                {tab === 'fill' && <FillTab fill={fill} live={live} deciding={deciding} guide={guide} />}
                {tab === 'consolidate' && <ConsolidatePanel consolidation={consolidation} openInFill={openInFill} />}
                {tab === 'submit' && (
                  <SubmitPanel
                    consolidation={consolidation} submission={submission} openInFill={openInFill}
                    goConsolidate={() => { goTo('consolidate'); }}
                  />
                )}
              </Suspense>
            </ErrorBoundary>
          </div>
        </main>
        <Footer onGuide={askGuide} />
      </div>
    </FluentProvider>
  );
}

function Tabs({ tab, goTo }: { readonly tab: TabName; readonly goTo: (next: TabName) => void }) {
  return (
    <TabList
      className={useStyles().tabs} aria-label={UI.tabList} selectedValue={tab} size="medium"
      onTabSelect={(_event, { value }) => { if (isTabName(value)) goTo(value); }}
    >
      {TAB_NAMES.map((name) => (
        <Tab key={name} id={`tab-${name}`} value={name} aria-controls="panel">{UI.tabs[name]}</Tab>
      ))}
    </TabList>
  );
}
