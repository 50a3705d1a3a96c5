import { Button, MessageBar, MessageBarActions, MessageBarBody, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { SpreadsheetHost } from '#app/ports/spreadsheet-host';
import type { ConsolidationReport } from '#core/report/contract';
import { viHostError } from '#i18n/vi-host';
import { WRITTEN } from '#i18n/vi-written';
import { FailureNotice } from '../../components/RunNotice';
import { Section } from '../../components/Section';
import { useServices } from '../../services';
import { SelectedSources } from './SelectedSources';
import { WrittenSheets, type WritingPhase, type WrittenState } from '../../state/written-sheets';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: '10px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  said: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, ':empty': { display: 'none' } },
});

interface Props {
  readonly host: SpreadsheetHost;
  /** Keeps what was written while other tabs are shown. */
  readonly kept: { current: WrittenSheets | null };
  /** The result in view; `null` while none is. */
  readonly report: ConsolidationReport | null;
}

/** The result in the workbook that is open: write it, follow its cells, take it back. */
export function HostResult({ host, kept, report }: Props) {
  const styles = useStyles();
  const { engine } = useServices();
  const [store] = useState(() => kept.current ?? new WrittenSheets(host, engine));
  useEffect(() => { kept.current = store; }, [kept, store]);
  const state = useSyncExternalStore(store.subscribe, store.current);
  const { phase, written, selected } = state;
  const last = written.at(-1);
  // Sheets written anew are other sheets to the application: they are listened to anew.
  useEffect(() => (last === undefined ? undefined : store.follow()), [store, last]);
  const isStale = report !== null && report !== last?.report;
  return (
    <Section title={WRITTEN.title}>
      <div className={styles.column} data-host-result>
        <Actions store={store} report={report} state={state} isStale={isStale} />
        {phase.kind === 'writing' && <Progress phase={phase} onStop={() => { store.cancel(); }} />}
        <div role="status" className={styles.said}>{statusOf(phase, last?.names.size, isStale)}</div>
        {phase.kind === 'clash' && report !== null && (
          <Clash names={phase.names} onAgree={() => { void store.writeUnder(phase.names, report); }} onGiveUp={() => { store.giveUp(); }} />
        )}
        <Refusal phase={phase} />
        {selected !== null && <SelectedSources {...selected} />}
      </div>
    </Section>
  );
}

interface ActionsProps {
  readonly store: WrittenSheets;
  readonly report: ConsolidationReport | null;
  readonly state: WrittenState;
  /** The result in view does not stand in the workbook. */
  readonly isStale: boolean;
}

function Actions({ store, report, state: { phase, written }, isStale }: ActionsProps) {
  const styles = useStyles();
  const isBusy = phase.kind === 'writing' || phase.kind === 'undoing';
  return (
    <div className={styles.actions}>
      {report !== null && (
        <Button appearance={isStale ? 'primary' : 'secondary'} disabled={isBusy} onClick={() => { void store.write(report); }}>
          {written.length === 0 ? WRITTEN.write : WRITTEN.writeAgain}
        </Button>
      )}
      {written.length > 0 && <Button disabled={isBusy} onClick={() => { void store.undo(); }}>{WRITTEN.undo}</Button>}
    </div>
  );
}

function Refusal({ phase }: { readonly phase: WritingPhase }) {
  if (phase.kind === 'failed') return <FailureNotice detail={phase.detail} />;
  if (phase.kind !== 'refused') return null;
  return (
    <MessageBar intent={phase.error.kind === 'cancelled' ? 'info' : 'error'} layout="multiline">
      <MessageBarBody>{viHostError(phase.error)}</MessageBarBody>
    </MessageBar>
  );
}

function statusOf(phase: WritingPhase, count: number | undefined, isStale: boolean): string {
  if (phase.kind === 'undoing') return WRITTEN.undoing;
  if (phase.kind === 'undone') return WRITTEN.undone;
  if (phase.kind !== 'idle' || count === undefined) return '';
  return isStale ? WRITTEN.stale : WRITTEN.written(count);
}

function Progress({ phase, onStop }: { readonly phase: Extract<WritingPhase, { kind: 'writing' }>; readonly onStop: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.column}>
      <span>{WRITTEN.writing(phase.sheet, phase.sheetsDone, phase.sheets)}</span>
      <ProgressBar thickness="large" aria-label={WRITTEN.progress} max={Math.max(1, phase.sheets)} value={phase.sheetsDone} />
      <div className={styles.actions}><Button onClick={onStop}>{WRITTEN.cancel}</Button></div>
    </div>
  );
}

interface ClashProps {
  readonly names: ReadonlyMap<string, string>;
  readonly onAgree: () => void;
  readonly onGiveUp: () => void;
}

function Clash({ names, onAgree, onGiveUp }: ClashProps) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{WRITTEN.clash([...names])}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAgree}>{WRITTEN.useOther}</Button>
        <Button size="small" onClick={onGiveUp}>{WRITTEN.giveUp}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
