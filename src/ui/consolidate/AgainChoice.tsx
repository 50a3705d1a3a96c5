import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Dispatch, ReactNode } from 'react';
import { AGAIN } from '#i18n/vi-again';
import { FileButton } from '../components/FileButton';
import type { ConsolidationAction, Selection } from '../state/consolidation-state';

/** Offers and names shown before the card grows too long. */
const MOST = 3;

const useStyles = makeStyles({
  card: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px', padding: '8px 10px',
    borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px' },
  chosen: { width: '100%' },
  text: { flexGrow: 1, flexBasis: '220px', minWidth: 0, overflowWrap: 'anywhere' },
  label: { color: tokens.colorNeutralForeground3 },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly selection: Selection;
  readonly isRunning: boolean;
  readonly dispatch: Dispatch<ConsolidationAction>;
}

/** What a run is held against besides the plan: the run before, and what was decided. */
export function AgainChoice(props: Props) {
  const styles = useStyles();
  return (
    <>
      <StateOffers {...props} />
      <div className={styles.card}>
        <StateRow {...props} />
        <DecidedRow {...props} />
      </div>
    </>
  );
}

/** A file, or files, chosen for one purpose; only the button while there is none. */
function Row({ label, names, remove, isRunning, children }: {
  readonly label: string; readonly names: string | null; readonly remove: { readonly label: string; readonly act: () => void };
  readonly isRunning: boolean; readonly children: ReactNode;
}) {
  const styles = useStyles();
  if (names === null) return <div className={styles.row}>{children}</div>;
  return (
    <div className={mergeClasses(styles.row, styles.chosen)}>
      <div className={styles.text}><span className={styles.label}>{label}: </span>{names}</div>
      {children}
      <Button appearance="subtle" disabled={isRunning} onClick={remove.act}>{remove.label}</Button>
    </div>
  );
}

function StateRow({ selection: { state }, isRunning, dispatch }: Props) {
  return (
    <Row
      label={AGAIN.state.label} names={state?.path ?? null} isRunning={isRunning}
      remove={{ label: AGAIN.state.remove, act: () => { dispatch({ kind: 'state-chosen', state: null }); } }}
    >
      <FileButton
        label={state === null ? AGAIN.state.choose : AGAIN.state.change} appearance="subtle" mode="one" name="state" disabled={isRunning}
        onFiles={({ files }) => { dispatch({ kind: 'state-chosen', state: files[0] ?? null }); }}
      />
    </Row>
  );
}

function DecidedRow({ selection: { decided }, isRunning, dispatch }: Props) {
  const isEmpty = decided.length === 0;
  return (
    <Row
      label={AGAIN.decided.label} isRunning={isRunning}
      names={isEmpty ? null : AGAIN.decided.names(decided.slice(0, MOST).map(({ path }) => path), decided.length)}
      remove={{ label: AGAIN.decided.remove, act: () => { dispatch({ kind: 'decided-cleared' }); } }}
    >
      <FileButton
        label={isEmpty ? AGAIN.decided.choose : AGAIN.decided.add} appearance="subtle" mode="many" name="decided" disabled={isRunning}
        onFiles={({ files }) => { dispatch({ kind: 'decided-added', files }); }}
      />
    </Row>
  );
}

/** State files that lay among the files of the units, offered to be used as what they are. */
function StateOffers({ selection: { state, foundStates }, isRunning, dispatch }: Props) {
  const styles = useStyles();
  if (state !== null || foundStates.length === 0) return null;
  return (
    <>
      {foundStates.slice(0, MOST).map((found) => (
        <MessageBar key={found.path} intent="info" layout="multiline" data-state-offer>
          <MessageBarBody>{AGAIN.state.found(found.path)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabled={isRunning} onClick={() => { dispatch({ kind: 'state-chosen', state: found }); }}>{AGAIN.state.use}</Button>
          </MessageBarActions>
        </MessageBar>
      ))}
      {foundStates.length > MOST && <p className={styles.note}>{AGAIN.state.moreFound(foundStates.length - MOST)}</p>}
    </>
  );
}
