import { Button, Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { FindingReport } from '#core/report/contract';
import { DECIDING } from '#i18n/vi-deciding';
import { faultsOf, toDecision, type DecisionDraft } from '../state/decisions-state';
import { onEscape } from './on-escape';
import type { Deciding } from './use-decisions';

const useStyles = makeStyles({
  form: {
    alignSelf: 'stretch', display: 'flex', flexDirection: 'column', rowGap: '8px', marginTop: '4px', padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2,
  },
  pair: { display: 'grid', gap: '8px 12px', gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))' },
  control: { minWidth: 0, width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly deciding: Deciding;
  readonly finding: FindingReport;
  /** Gives the focus back when the form goes. */
  readonly onClose: () => void;
}

/** Why a finding stays as it is, who says so, on what basis and how long. */
export function DecisionForm({ deciding: { state, dispatch, today }, finding, onClose }: Props) {
  const styles = useStyles();
  const last = state.decisions.at(-1);
  const [draft, setDraft] = useState<DecisionDraft>({
    reason: '', decidedBy: last?.decidedBy ?? '', basis: last?.basis ?? '', expiresOn: '',
  });
  const [isTried, setIsTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focus = (name: keyof DecisionDraft) => { form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus(); };
  useEffect(() => { form.current?.querySelector('textarea')?.focus(); }, []);
  const faults = faultsOf(draft, today);
  const message = (isFault: boolean, text: string): { validationMessage?: string } => (isTried && isFault ? { validationMessage: text } : {});
  const keep = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (faults.reason) focus('reason');
    else if (faults.decidedBy) focus('decidedBy');
    else if (faults.expiresOn) focus('expiresOn');
    else dispatch({ kind: 'decided', decision: toDecision(draft, finding, today) });
  };
  return (
    <form
      ref={form} className={styles.form} aria-label={DECIDING.formLabel} noValidate onSubmit={keep}
      onKeyDown={onEscape(onClose)}
    >
      <Field label={DECIDING.reason} required {...message(faults.reason, DECIDING.missing)}>
        <Textarea
          name="reason" value={draft.reason} placeholder={DECIDING.reasonHint} rows={2} maxLength={2000}
          onChange={(_event, { value }) => { setDraft({ ...draft, reason: value }); }}
        />
      </Field>
      <Field label={DECIDING.decidedBy} required {...message(faults.decidedBy, DECIDING.missing)}>
        <Input
          name="decidedBy" value={draft.decidedBy} maxLength={200} autoComplete="off"
          onChange={(_event, { value }) => { setDraft({ ...draft, decidedBy: value }); }}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={DECIDING.basis}>
          <Input
            name="basis" className={styles.control} value={draft.basis} maxLength={500} autoComplete="off"
            onChange={(_event, { value }) => { setDraft({ ...draft, basis: value }); }}
          />
        </Field>
        <Field label={DECIDING.expiresOn} {...message(faults.expiresOn, DECIDING.beforeToday)}>
          <Input
            name="expiresOn" className={styles.control} type="date" value={draft.expiresOn}
            onChange={(_event, { value }) => { setDraft({ ...draft, expiresOn: value }); }}
          />
        </Field>
      </div>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small">{DECIDING.keep}</Button>
        <Button size="small" onClick={onClose}>{DECIDING.cancel}</Button>
      </div>
    </form>
  );
}
