import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { PACK } from '#i18n/vi-pack';
import { FileButton } from '../components/FileButton';
import type { ConsolidationAction, Selection } from '../state/consolidation-state';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px', width: '100%' },
  text: { flexGrow: 1, flexBasis: '220px', minWidth: 0, overflowWrap: 'anywhere' },
  label: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly pack: Selection['pack'];
  readonly isRunning: boolean;
  readonly dispatch: Dispatch<ConsolidationAction>;
}

/** The province pack, laid over the law in Tổng hợp and in Điền. */
export function PackRow({ pack, isRunning, dispatch }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      {pack !== null && <div className={styles.text}><span className={styles.label}>{PACK.pane.label}: </span>{pack.path}</div>}
      <FileButton
        label={pack === null ? PACK.pane.choose : PACK.pane.change} appearance="subtle" mode="one" name="pack" disabled={isRunning}
        onFiles={({ files }) => { dispatch({ kind: 'pack-chosen', pack: files[0] ?? null }); }}
      />
      {pack !== null && (
        <Button appearance="subtle" disabled={isRunning} onClick={() => { dispatch({ kind: 'pack-chosen', pack: null }); }}>{PACK.pane.remove}</Button>
      )}
    </div>
  );
}
