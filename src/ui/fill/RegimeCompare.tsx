import { Button, Field, Select, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { LAW_PROFILES } from '#core/law/profiles';
import { COMPARING } from '#i18n/vi-deciding';
import { FailureNotice, RefusalNotice } from '../components/RunNotice';
import { Section } from '../components/Section';
import { useServices } from '../services';
import type { OpenedFile, Place } from '../state/fill-state';
import { regimesOf, type RegimesState } from '../state/regimes-state';
import { RegimeResult } from './RegimeResult';
import { toRunDecisions, type Deciding } from './use-decisions';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '8px 12px' },
  field: { flexGrow: 1, flexBasis: '130px', minWidth: 0 },
  control: { minWidth: 0, width: '100%' },
  note: { margin: '8px 0 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly opened: OpenedFile;
  readonly deciding: Deciding;
  readonly onGo: (place: Place) => void;
}

/** Holds the opened file against two law profiles, and names what differs. */
export function RegimeCompare(props: Props) {
  return (
    <Section title={COMPARING.title}><Chooser {...props} /></Section>
  );
}

const [FIRST, SECOND = FIRST] = LAW_PROFILES.map(({ id }) => id);

function Chooser({ opened, deciding, onGo }: Props) {
  const styles = useStyles();
  const { engine } = useServices();
  const [ids, setIds] = useState<readonly [string, string]>([FIRST ?? '', SECOND ?? '']);
  const [state, setState] = useState<RegimesState>({ kind: 'idle' });
  const run = useRef<AbortController | null>(null);
  useEffect(() => () => { run.current?.abort(); }, []);
  const isSame = ids[0] === ids[1];
  const start = () => {
    run.current?.abort();
    const controller = new AbortController();
    run.current = controller;
    setState({ kind: 'running' });
    const { state: { decisions }, today } = deciding;
    const request = {
      ...opened.request, files: [opened.file], profile: ids.join(','), asOf: today, ...toRunDecisions(decisions),
    };
    void engine.check(request, { signal: controller.signal, report: () => undefined })
      .then((outcome) => { if (!controller.signal.aborted) setState(regimesOf(outcome)); });
  };
  return (
    <>
      <div className={styles.row}>
        <ProfileField label={COMPARING.first} value={ids[0]} onChoose={(id) => { setIds([id, ids[1]]); }} />
        <ProfileField label={COMPARING.second} value={ids[1]} onChoose={(id) => { setIds([ids[0], id]); }} />
        <Button disabled={isSame || state.kind === 'running'} onClick={start}>{COMPARING.start}</Button>
      </div>
      <div role="status">
        {isSame && <p className={styles.note}>{COMPARING.same}</p>}
        {state.kind === 'running' && <Spinner size="tiny" label={COMPARING.running} />}
        {state.kind === 'refused' && <RefusalNotice refusal={state.refusal} />}
        {state.kind === 'failed' && <FailureNotice detail={state.detail} />}
        {state.kind === 'done' && state.sha256 !== opened.report.sha256 && <p className={styles.note}>{COMPARING.stale}</p>}
      </div>
      {state.kind === 'done' && <RegimeResult regimes={state.regimes} path={opened.file.path} onGo={onGo} />}
    </>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

function ProfileField({ label, value, onChoose }: FieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select className={styles.control} value={value} onChange={(_event, chosen) => { onChoose(chosen.value); }}>
        {LAW_PROFILES.map(({ id, name }) => <option key={id} value={id}>{`${id} – ${name}`}</option>)}
      </Select>
    </Field>
  );
}
