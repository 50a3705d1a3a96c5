import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useState, type Dispatch } from 'react';
import { AGAIN } from '#i18n/vi-again';
import { Expander } from '../components/Expander';
import { FailureNotice } from '../components/RunNotice';
import { useServices } from '../services';
import type { ConsolidationAction } from '../state/consolidation-state';

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge, overflow: 'hidden',
  },
  line: { borderTopWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  lead: { margin: '0 0 10px', color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px', marginTop: '10px' },
  said: { marginTop: '8px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere', ':empty': { display: 'none' } },
});

interface Props {
  readonly period: string | null;
  /** Day to begin with as the one it is sent on, `YYYY-MM-DD`. */
  readonly day: string;
  readonly dispatch: Dispatch<ConsolidationAction>;
}

type Keeping =
  | { readonly kind: 'idle' } | { readonly kind: 'writing' }
  | { readonly kind: 'said'; readonly text: string } | { readonly kind: 'failed'; readonly detail: string };

/** Gives the state file to the user, for the run of another day; with the day it is sent on when this result is what goes up. */
export function KeepState({ period, day, dispatch }: Props) {
  const styles = useStyles();
  const { engine, save } = useServices();
  const [sentDay, setSentDay] = useState(day);
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'idle' });
  const keep = async (sentOn: string | null) => {
    setKeeping({ kind: 'writing' });
    const outcome = await engine.resultState(sentOn);
    if (outcome.kind !== 'done') {
      setKeeping({ kind: 'failed', detail: outcome.kind === 'failed' ? outcome.detail : outcome.refusal.kind });
      return;
    }
    const name = AGAIN.keep.name(period);
    save({ name, type: 'application/json', content: outcome.value });
    // Kept by itself: the file of the run before may be overwritten by what was saved now.
    dispatch({ kind: 'state-kept', state: { path: name, content: new Blob([Uint8Array.from(outcome.value)]) }, sentOn });
    setKeeping({ kind: 'said', text: sentOn === null ? AGAIN.keep.saved(name) : AGAIN.keep.savedSent(name, sentOn) });
  };
  const isWriting = keeping.kind === 'writing';
  return (
    <div className={styles.card} data-keep-state>
      <Expander className={styles.line} summary={() => <span className={styles.title}>{AGAIN.keep.title}</span>}>
        {() => (
          <>
            <p className={styles.lead}>{AGAIN.keep.lead}</p>
            <Button icon={<ArrowDownloadRegular />} disabledFocusable={isWriting} onClick={() => { void keep(null); }}>{AGAIN.keep.save}</Button>
            <div className={styles.row}>
              <Field label={AGAIN.keep.sentOn} size="small" {...(sentDay === '' ? { validationMessage: AGAIN.keep.dayMissing } : {})}>
                <Input size="small" type="date" name="sent-on" value={sentDay} onChange={(_event, { value }) => { setSentDay(value); }} />
              </Field>
              <Button disabledFocusable={isWriting || sentDay === ''} onClick={() => { void keep(sentDay); }}>{AGAIN.keep.markSent}</Button>
            </div>
            <div role="status" className={styles.said}>{keeping.kind === 'said' ? keeping.text : ''}</div>
            {keeping.kind === 'failed' && <FailureNotice detail={keeping.detail} />}
          </>
        )}
      </Expander>
    </div>
  );
}
