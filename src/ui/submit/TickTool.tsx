import { Button, Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { CheckboxCheckedRegular } from '@fluentui/react-icons/svg/checkbox-checked';
import { CheckboxUncheckedRegular } from '@fluentui/react-icons/svg/checkbox-unchecked';
import { useEffect, useRef, useState, type Dispatch, type FormEvent } from 'react';
import type { FindingReport } from '#core/report/contract';
import { toTickFinder } from '#core/submission/ticks';
import { SUBMIT } from '#i18n/vi-submit';
import type { FindingTools } from '../components/finding-cards';
import { onEscape } from '../fill/on-escape';
import type { SubmitAction, SubmitState } from '../state/submit-state';

const useStyles = makeStyles({
  form: {
    alignSelf: 'stretch', display: 'flex', flexDirection: 'column', rowGap: '8px', margin: '4px 0 8px', padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  said: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '6px', margin: '2px 0', overflowWrap: 'anywhere' },
  done: { flexShrink: 0, fontSize: '16px', color: tokens.colorStatusSuccessForeground1 },
  button: { marginLeft: '-8px' },
});

export interface Ticking {
  readonly state: SubmitState;
  readonly dispatch: Dispatch<SubmitAction>;
}

/** Lets a person answer for warnings: all of a card at once, or one by one. */
export function tickTools(ticking: Ticking): FindingTools {
  const find = toTickFinder(ticking.state.ticks);
  return {
    ofCard: ({ severity, findings }) => (severity !== 'warning' || findings.length < 2
      ? null
      : <TickTool ticking={ticking} find={find} findings={findings.map(({ finding }) => finding)} />),
    ofPlace: () => null,
    belowPlace: ({ finding }, { severity }) => (severity === 'warning' ? <TickTool ticking={ticking} find={find} findings={[finding]} /> : null),
  };
}

interface Props {
  readonly ticking: Ticking;
  readonly find: ReturnType<typeof toTickFinder>;
  readonly findings: readonly FindingReport[];
}

function TickTool({ ticking: { state, dispatch }, find, findings }: Props) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLElement | null>(null);
  const ticks = findings.flatMap((finding) => find(finding) ?? []);
  const [first] = ticks;
  const close = () => {
    setIsOpen(false);
    opener.current?.focus();
  };
  if (first !== undefined && ticks.length === findings.length) {
    return findings.length > 1 ? null : (
      <span className={styles.said} data-tick>
        <CheckboxCheckedRegular aria-hidden className={styles.done} />
        <span>{SUBMIT.tick.said(first.reason, first.by)}{first.rule !== null && ` ${SUBMIT.tick.ofRule(findings[0]?.code ?? first.rule)}`}</span>
        <Button appearance="transparent" size="small" onClick={() => { dispatch({ kind: 'taken-back', findings }); }}>{SUBMIT.tick.takeBack}</Button>
      </span>
    );
  }
  return (
    <>
      <Button
        className={styles.button} appearance="transparent" size="small" icon={<CheckboxUncheckedRegular />} aria-expanded={isOpen}
        onClick={({ currentTarget }) => {
          opener.current = currentTarget;
          setIsOpen(!isOpen);
        }}
      >
        {findings.length > 1 ? SUBMIT.tick.openAll(findings.length) : SUBMIT.tick.open}
      </Button>
      {isOpen && (
        <TickForm
          by={state.by} onClose={close}
          onKeep={(reason, by) => {
            setIsOpen(false);
            dispatch({ kind: 'ticked', findings, reason, by });
          }}
        />
      )}
    </>
  );
}

interface FormProps {
  readonly by: string;
  readonly onKeep: (reason: string, by: string) => void;
  readonly onClose: () => void;
}

/** Why it is sent all the same, and who says so. */
function TickForm({ by: first, onKeep, onClose }: FormProps) {
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(first);
  const [isTried, setIsTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focus = (name: string) => { form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus(); };
  useEffect(() => { form.current?.querySelector('textarea')?.focus(); }, []);
  const fault = (text: string): { validationMessage?: string } => (isTried && text.trim() === '' ? { validationMessage: SUBMIT.tick.missing } : {});
  const keep = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (reason.trim() === '') focus('reason');
    else if (by.trim() === '') focus('by');
    else onKeep(reason, by);
  };
  return (
    <form ref={form} className={styles.form} aria-label={SUBMIT.tick.label} noValidate onSubmit={keep} onKeyDown={onEscape(onClose)}>
      <Field label={SUBMIT.tick.reason} required {...fault(reason)}>
        <Textarea
          name="reason" value={reason} placeholder={SUBMIT.tick.reasonHint} rows={2} maxLength={2000}
          onChange={(_event, { value }) => { setReason(value); }}
        />
      </Field>
      <Field label={SUBMIT.tick.by} required {...fault(by)}>
        <Input name="by" value={by} maxLength={200} autoComplete="off" onChange={(_event, { value }) => { setBy(value); }} />
      </Field>
      <p className={styles.note}>{SUBMIT.tick.printed}</p>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small">{SUBMIT.tick.keep}</Button>
        <Button size="small" onClick={onClose}>{SUBMIT.tick.cancel}</Button>
      </div>
    </form>
  );
}
