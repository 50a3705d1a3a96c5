import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { EngineFile } from '#app/ports/run-engine';
import type { ConsolidationReport } from '#core/report/contract';
import { UI } from '#i18n/vi-ui';
import { FailureNotice, RefusalNotice } from '../components/RunNotice';
import { RunProgressView } from '../components/RunProgressView';
import { Opening } from '../components/Opening';
import { Section } from '../components/Section';
import { SentNotice } from '../components/SentNotice';
import { useServices } from '../services';
import { chosenFile, type ConsolidationState } from '../state/consolidation-state';
import type { Place } from '../state/fill-state';
import { planAmongFiles, rowsOfProgress, rowsOfReport, type UnitRow } from '../state/unit-rows';
import { WIDE } from '../theme';
import { AgainChoice } from './AgainChoice';
import type { WayToCell } from './ChangedUnitBody';
import { HistoryChoice } from './HistoryChoice';
import { KeepState } from './KeepState';
import { ResultView } from './ResultView';
import { RunChanges, SavedChanges } from './RunChanges';
import { FileChoice, PlanChoice } from './SelectionBox';
import { UnitList } from './UnitList';
import type { Consolidation } from './use-consolidation';

const HostResult = lazy(() => import(/* webpackChunkName: "host-result" */ './host/HostResult').then((m) => ({ default: m.HostResult })));

const useStyles = makeStyles({
  columns: {
    display: 'grid', gap: '12px', gridTemplateColumns: 'minmax(0, 1fr)', alignItems: 'start',
  },
  // On narrow screens the result comes before the long list of units; wide ones show it beside both.
  beside: {
    [WIDE]: {
      gridTemplateColumns: 'minmax(340px, 5fr) minmax(0, 7fr)', gridTemplateRows: 'auto 1fr', columnGap: '16px',
      gridTemplateAreas: '"choice result" "units result"',
    },
  },
  alone: { width: '100%', maxWidth: '640px', margin: '0 auto' },
  choice: { [WIDE]: { gridArea: 'choice' } },
  result: { [WIDE]: { gridArea: 'result' } },
  units: { [WIDE]: { gridArea: 'units' } },
  column: { display: 'flex', flexDirection: 'column', rowGap: '12px', minWidth: 0 },
  intro: { padding: '4px 2px 0' },
  heading: {
    margin: '0 0 2px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold,
  },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  // An empty announcement takes no room of its own.
  said: { ':empty': { marginTop: '-12px' } },
  start: { display: 'flex', flexDirection: 'column' },
  demo: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 10px', padding: '4px 2px' },
  demoText: { flexGrow: 1, flexBasis: '180px', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly consolidation: Consolidation;
  readonly openInFill: (file: EngineFile, place: Place | null) => void;
}

/** Tổng hợp: choose files, watch them being read, see what they add up to. */
export function ConsolidatePanel({ consolidation, openInFill }: Props) {
  const styles = useStyles();
  const { today } = useServices();
  const { state, start } = consolidation;
  const { selection, phase } = state;
  const rows = useMemo(() => rowsOf(state), [state]);
  const result = phase.kind === 'done' ? phase.result : null;
  const hasResult = result !== null;
  const onGo = (path: string, place: Place | null) => {
    const file = chosenFile(selection, path);
    if (file !== undefined) openInFill(file, place);
  };
  return (
    <div className={mergeClasses(styles.columns, hasResult ? styles.beside : styles.alone)}>
      <div className={mergeClasses(styles.column, hasResult && styles.choice)}>
        {/* First: who selects a figure in the sheet sees its sources without scrolling. */}
        <InWorkbook written={consolidation.written} report={result?.report ?? null} />
        <Choice consolidation={consolidation} />
        <RunState consolidation={consolidation} />
      </div>
      {phase.kind === 'done' && (
        <div className={mergeClasses(styles.column, styles.result)}>
          <SentNotice phase={phase} />
          <Changes phase={phase} way={{ canGo: (path) => chosenFile(selection, path) !== undefined, onGo }} />
          <ResultView
            result={phase.result} request={consolidation.request} onGo={onGo} onAgain={start}
            keep={<KeepState period={phase.result.report.period} day={selection.asOf ?? today()} dispatch={consolidation.dispatch} />}
          />
        </div>
      )}
      {selection.files.length > 0 && (
        <div className={mergeClasses(hasResult && styles.units)}><Units rows={rows} onGo={onGo} /></div>
      )}
    </div>
  );
}

/** What changed since the run that the state file tells of; without one, since the run before of this visit. */
function Changes({ phase: { result, earlier }, way }: {
  readonly phase: Extract<ConsolidationState['phase'], { kind: 'done' }>; readonly way: WayToCell;
}) {
  if (result.changes.sinceLast !== null) return <SavedChanges changes={result.changes} way={way} />;
  return earlier === null ? null : <RunChanges before={earlier} after={result.report} way={way} />;
}

/** What becomes of the result in the workbook that is open in Excel; nothing outside Excel. */
function InWorkbook({ written, report }: Pick<Consolidation, 'written'> & { readonly report: ConsolidationReport | null }) {
  const { host } = useServices();
  if (host === undefined || (report === null && written.current === null)) return null;
  return (
    <Suspense fallback={<Opening />}>
      <HostResult host={host} kept={written} report={report} />
    </Suspense>
  );
}

/** What goes into the run; with nothing chosen yet, what this is and a district to try it with. */
function Choice({ consolidation: { state: { selection, phase }, dispatch, giveDemo } }: Pick<Props, 'consolidation'>) {
  const styles = useStyles();
  const isEmpty = selection.files.length === 0;
  const isRunning = phase.kind === 'running';
  return (
    <>
      {isEmpty && (
        <div className={styles.intro}>
          <h2 className={styles.heading}>{UI.consolidate.heading}</h2>
          <p className={styles.lead}>{UI.consolidate.lead}</p>
        </div>
      )}
      <FileChoice selection={selection} isRunning={isRunning} dispatch={dispatch} />
      {isEmpty && <DemoOffer giveDemo={giveDemo} />}
      <PlanChoice selection={selection} isRunning={isRunning} dispatch={dispatch} />
      {!isEmpty && <HistoryChoice selection={selection} isRunning={isRunning} dispatch={dispatch} />}
      {!isEmpty && <AgainChoice selection={selection} isRunning={isRunning} dispatch={dispatch} />}
    </>
  );
}

/** The button that starts, the progress with the one that stops, and how the last run ended. */
function RunState({ consolidation: { state: { selection, phase }, dispatch, start, stop } }: Pick<Props, 'consolidation'>) {
  const styles = useStyles();
  const isStartable = selection.files.length > 0 && phase.kind !== 'running' && phase.kind !== 'done';
  const guess = phase.kind === 'done' && selection.plan === null ? planAmongFiles(phase.result.report.files) : null;
  return (
    <>
      {phase.kind === 'running' && <RunProgressView progress={phase.progress} onStop={stop} />}
      {isStartable && (
        <Button className={styles.start} appearance="primary" size="large" onClick={start}>
          {UI.consolidate.startWith(selection.files.length)}
        </Button>
      )}
      <div role="status" className={styles.said}>
        {phase.kind === 'refused' && <RefusalNotice refusal={phase.refusal} />}
        {phase.kind === 'failed' && <FailureNotice detail={phase.detail} />}
      </div>
      <PlanGuess path={guess} onUse={(path) => { dispatch({ kind: 'file-made-plan', path }); }} />
    </>
  );
}

function Units({ rows, onGo }: { readonly rows: readonly UnitRow[]; readonly onGo: (path: string, place: Place | null) => void }) {
  return (
    <Section title={UI.consolidate.units} aside={UI.consolidate.selected(rows.filter(({ path }) => path !== null).length)} isFlush>
      <UnitList rows={rows} onGo={onGo} />
    </Section>
  );
}

function rowsOf({ selection, phase }: ConsolidationState): UnitRow[] {
  if (phase.kind === 'done') return rowsOfReport(phase.result.report);
  return rowsOfProgress(selection.files.map(({ path }) => path), phase.kind === 'running' ? phase.progress : null);
}

function DemoOffer({ giveDemo }: Pick<Consolidation, 'giveDemo'>) {
  const styles = useStyles();
  const [isFailed, setIsFailed] = useState(false);
  return (
    <div className={styles.demo}>
      <span className={styles.demoText}>{isFailed ? UI.consolidate.demoFailed : UI.consolidate.demoLead}</span>
      <Button icon={<BeakerRegular />} onClick={() => { giveDemo().catch(() => { setIsFailed(true); }); }}>{UI.consolidate.demo}</Button>
    </div>
  );
}

/** A plan that was dropped among the units' files, offered to be used as what it is. */
function PlanGuess({ path, onUse }: { readonly path: string | null; readonly onUse: (path: string) => void }) {
  if (path === null) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{UI.consolidate.looksLikePlan(path)}</MessageBarBody>
      <MessageBarActions><Button size="small" onClick={() => { onUse(path); }}>{UI.consolidate.useAsPlan}</Button></MessageBarActions>
    </MessageBar>
  );
}
