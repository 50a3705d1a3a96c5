import { Button, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { SpreadsheetHost } from '#app/ports/spreadsheet-host';
import { viHostError } from '#i18n/vi-host';
import { LIVE } from '#i18n/vi-live';
import { NameHints } from '../components/PastNotice';
import { DecidedSection } from '../fill/DecidedSection';
import { FixBar } from '../fill/FixBar';
import type { Deciding } from '../fill/use-decisions';
import { useUndoKeys } from '../fill/use-undo-keys';
import { useServices } from '../services';
import type { LiveRun, LiveView } from '../state/live-view';
import { LiveWorkbook } from '../state/live-workbook';
import { Announcer } from './Announcer';
import { FormLine } from './FormLine';
import { LiveFindings } from './LiveFindings';
import { ProblemNotice, ToldNotices } from './LiveNotices';
import { OtherSheets, Reading } from './OtherSheets';
import { QuotaStrip } from './QuotaStrip';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: '12px', width: '100%', maxWidth: '640px', margin: '0 auto', minWidth: 0 },
  said: { ':empty': { marginTop: '-12px' } },
  refusal: { ':empty': { marginBottom: '-6px' } },
  bottom: { position: 'sticky', bottom: 0, zIndex: 10, display: 'flex', flexDirection: 'column', rowGap: '6px' },
  file: { alignSelf: 'flex-start' },
});

/** What was last given to a workbook to be judged by; a change of tab is no change of it. */
const given = new WeakMap<LiveWorkbook, LiveRun>();

interface Props {
  readonly host: SpreadsheetHost;
  /** Kept by the pane while other tabs are shown; `null` before the first time. */
  readonly kept: LiveWorkbook | null;
  readonly onOpen: (store: LiveWorkbook) => void;
  readonly run: LiveRun;
  readonly deciding: Deciding;
  /** Shows a file instead. */
  readonly onFile: () => void;
}

/** Điền over the workbook that is open: what its sheet in view is, what is to mend in it, and what is elsewhere. */
export function LivePanel({ host, kept, onOpen, run, deciding, onFile }: Props) {
  const store = useLiveWorkbook({ host, kept, onOpen, run, deciding });
  // A long list is drawn anew in small steps: the page never stands still at an edit.
  const now = useSyncExternalStore(store.subscribe, store.current);
  const later = useDeferredValue(now);
  // What is pressed for is seen at once.
  const { fixing } = now;
  const view = useMemo(() => ({ ...later, fixing }), [later, fixing]);
  return <Body store={store} view={view} deciding={deciding} onFile={onFile} />;
}

interface CheckedProps {
  readonly store: LiveWorkbook;
  readonly view: LiveView;
  readonly deciding: Deciding;
}

const Body = memo(function Body({ store, view, deciding, onFile }: CheckedProps & Pick<Props, 'onFile'>) {
  const styles = useStyles();
  const isKnown = view.file !== null;
  return (
    <section className={styles.column} aria-label={LIVE.label} data-live={view.status}>
      <div role="status" className={styles.said}>
        <ProblemNotice problem={view.problem} onRetry={() => { void store.retry(); }} />
      </div>
      {!isKnown && view.problem === null && (
        view.phase === 'stopped' ? <Button onClick={() => { void store.start(); }}>{LIVE.start}</Button> : <Reading progress={view.progress} />
      )}
      {isKnown && <Checked store={store} view={view} deciding={deciding} />}
      <Button className={styles.file} appearance="subtle" icon={<DocumentAddRegular />} onClick={onFile}>{LIVE.openFile}</Button>
      <Announcer announcement={view.announcement} />
    </section>
  );
});

function Checked({ store, view, deciding }: CheckedProps) {
  const styles = useStyles();
  const status = useRef<HTMLDivElement>(null);
  const { sheet, settlement, told, workbook, refusal } = view;
  return (
    <>
      <FormLine key={`form ${sheet?.id ?? ''}`} store={store} view={view} />
      <QuotaStrip quotas={view.quotas} />
      <LiveFindings key={`findings ${sheet?.id ?? ''}`} store={store} view={view} deciding={deciding} status={status} />
      <OtherSheets store={store} view={view} />
      <ToldNotices view={view} />
      {settlement !== null && (
        <DecidedSection deciding={deciding} settlement={settlement} onGo={(place) => { void store.reveal(place); }} />
      )}
      {told !== null && (
        <NameHints hints={told.hints} canGo={(path) => path === workbook} onGo={(_path, place) => { void store.reveal(place); }} />
      )}
      <div className={styles.bottom}>
        <div role="status" className={styles.refusal}>
          {refusal !== null && <MessageBar intent="error" layout="multiline"><MessageBarBody>{viHostError(refusal)}</MessageBarBody></MessageBar>}
        </div>
        <FixBar state={view.fixing} onUndo={() => { void store.undo(); }} status={status} />
      </div>
    </>
  );
}

/** The workbook as it is followed; begun when this panel is first seen, and told what it is judged by. */
function useLiveWorkbook({ host, kept, onOpen, run, deciding }: Omit<Props, 'onFile'>): LiveWorkbook {
  const { engine } = useServices();
  const { state: { decisions }, today } = deciding;
  const [store] = useState(() => {
    const made = kept ?? new LiveWorkbook(host, engine, { run, decisions: { decisions, day: today } });
    if (kept === null) given.set(made, run);
    return made;
  });
  useEffect(() => {
    onOpen(store);
    void store.start();
  }, [store, onOpen]);
  useEffect(() => {
    if (given.get(store) === run) return;
    given.set(store, run);
    void store.setRun(run);
  }, [store, run]);
  useEffect(() => { store.setDecisions({ decisions, day: today }); }, [store, decisions, today]);
  useUndoKeys(useCallback(() => { void store.undo(); }, [store]));
  return store;
}
