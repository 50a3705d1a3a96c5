import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import type { Dispatch } from 'react';
import { PAST } from '#i18n/vi-past';
import { FileButton } from '../components/FileButton';
import type { ConsolidationAction, Selection } from '../state/consolidation-state';

/** Names of past workbooks shown before the row grows too long. */
const MOST_NAMES = 3;

const useStyles = makeStyles({
  row: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 8px', padding: '8px 10px',
    borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flexGrow: 1, flexBasis: '160px', minWidth: 0, overflowWrap: 'anywhere' },
  label: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly selection: Selection;
  readonly isRunning: boolean;
  readonly dispatch: Dispatch<ConsolidationAction>;
}

/** Workbooks of past rounds, for what one year alone cannot tell. */
export function HistoryChoice({ selection: { history }, isRunning, dispatch }: Props) {
  const styles = useStyles();
  const isEmpty = history.length === 0;
  return (
    <div className={styles.row}>
      <div className={styles.text}>
        {isEmpty
          ? <span className={styles.label}>{PAST.pane.none}</span>
          : <><span className={styles.label}>{PAST.pane.label}: </span>{PAST.pane.names(history.slice(0, MOST_NAMES).map(({ path }) => path), history.length)}</>}
      </div>
      <FileButton
        label={isEmpty ? PAST.pane.choose : PAST.pane.add} icon={<HistoryRegular />} mode="many" name="history" disabled={isRunning}
        onFiles={({ files }) => { dispatch({ kind: 'history-added', files }); }}
      />
      {!isEmpty && (
        <Button appearance="subtle" disabled={isRunning} onClick={() => { dispatch({ kind: 'history-cleared' }); }}>{PAST.pane.remove}</Button>
      )}
    </div>
  );
}
