import { FluentProvider, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { UI, type TabName } from '#i18n/vi-ui';
import { ErrorBoundary } from './components/ErrorBoundary';
import { Footer } from './components/Footer';
import { Header } from './components/Header';
import { Opening } from './components/Opening';
import { useConsolidation } from './consolidate/use-consolidation';
import { useDecisions } from './fill/use-decisions';
import { useFill } from './fill/use-fill';
import { useGuide } from './guide/use-guide';
import { useServices } from './services';
import { contextOf } from './state/pane-context';
import { isTabName, TAB_NAMES } from './state/tab-names';
import { usePaneTheme } from './use-pane-theme';

const FillPanel = lazy(() => import(/* webpackChunkName: "fill" */ './fill/FillPanel').then((m) => ({ default: m.FillPanel })));
const GuideCard = lazy(() => import(/* webpackChunkName: "guide" */ './guide/GuideCard').then((m) => ({ default: m.GuideCard })));
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
  const guide = useGuide(fill);
  const scrolled = useRef(new Map<TabName, number>());
  const goTo = useCallback((next: TabName) => {
    scrolled.current.set(tab, window.scrollY);
    setTab(next);
  }, [tab]);
  useLayoutEffect(() => { window.scrollTo(0, scrolled.current.get(tab) ?? 0); }, [tab]);
  const { open } = fill;
  const openInFill: typeof open = useCallback((file, place) => {
    open(file, place);
    scrolled.current.delete('fill');
    goTo('fill');
  }, [open, goTo]);
  const askGuide = () => {
    scrolled.current.delete('fill');
    goTo('fill');
    guide.ask();
  };
  return (
    <FluentProvider theme={usePaneTheme()}>
      <div className={styles.root}>
        <header className={styles.bar}>
          <Header {...contextOf(tab, consolidation.state, fill.state, deciding)} />
          <TabList
            className={styles.tabs} aria-label={UI.tabList} selectedValue={tab} size="medium"
            onTabSelect={(_event, { value }) => { if (isTabName(value)) goTo(value); }}
          >
            {TAB_NAMES.map((name) => (
              <Tab key={name} id={`tab-${name}`} value={name} aria-controls="panel">{UI.tabs[name]}</Tab>
            ))}
          </TabList>
        </header>
        <main className={styles.main}>
          <div className={styles.panel} id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
            <ErrorBoundary key={tab}>
              <Suspense fallback={<Opening />}>
                {tab === 'fill' && guide.view !== null && <GuideCard guide={guide} />}
                {tab === 'fill' && <FillPanel fill={fill} deciding={deciding} isGuided={guide.view === 'welcome'} />}
                {tab === 'consolidate' && <ConsolidatePanel consolidation={consolidation} openInFill={openInFill} />}
                {tab === 'submit' && <SubmitPanel goConsolidate={() => { goTo('consolidate'); }} />}
              </Suspense>
            </ErrorBoundary>
          </div>
        </main>
        <Footer onGuide={askGuide} />
      </div>
    </FluentProvider>
  );
}
