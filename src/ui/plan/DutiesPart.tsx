import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { useState } from 'react';
import type { EngineFile, EngineRequest } from '#app/ports/run-engine';
import type { DutyRun, JudgedDuty } from '#app/use-cases/read-duties';
import type { DutyState } from '#core/domain/duty';
import { DUTIES } from '#i18n/vi-duties';
import { PLAN_VIEW } from '#i18n/vi-plan-view';
import { Expander } from '../components/Expander';
import { FileButton } from '../components/FileButton';
import { MakingState } from '../components/MakingState';
import { Section } from '../components/Section';
import { useMaking } from '../components/use-making';
import { usePlanStyles } from './plan-styles';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  lead: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  said: { margin: '8px 0 0', overflowWrap: 'anywhere' },
  groups: { margin: '8px -12px -12px' },
  list: { margin: 0, paddingLeft: '4px', listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: '8px', overflowWrap: 'anywhere' },
});

/** What needs a person comes first; what is not clear is asked. */
const ORDER: readonly (DutyState | null)[] = ['unknown', 'past', 'doubtful', 'running', 'ahead', 'always', null];

/** Tasks of a yearly plan by how they stand on the day of the run. */
export function DutiesPart({ request }: { readonly request: EngineRequest }) {
  const styles = useStyles();
  const reading = useMaking<'duties'>(() => undefined);
  const { phase } = reading;
  const [file, setFile] = useState<EngineFile | null>(null);
  const read = (chosen: EngineFile, year: number | null) => {
    setFile(chosen);
    reading.order({ kind: 'duties', run: request, plan: chosen, year });
  };
  const { plan } = request;
  const isRunning = phase.kind === 'running';
  const done = phase.kind === 'ended' && phase.outcome.kind === 'done' ? phase.outcome.value.outcome : null;
  return (
    <Section title={PLAN_VIEW.duties}>
      <p className={styles.lead}>{PLAN_VIEW.dutiesLead}</p>
      <div className={styles.row}>
        {plan !== null && <Button disabledFocusable={isRunning} onClick={() => { read(plan, null); }}>{PLAN_VIEW.readPlan}</Button>}
        <FileButton
          label={PLAN_VIEW.openPlan} mode="one" name="duties" icon={<DocumentTextRegular />} disabled={isRunning}
          onFiles={({ files: [chosen] }) => { if (chosen !== undefined) read(chosen, null); }}
        />
      </div>
      <div className={styles.groups}>
        <Expander summary={() => PLAN_VIEW.pastePlan}>
          {() => <PastedPlan disabled={isRunning} onText={(text) => { read({ path: PLAN_VIEW.pasted, content: new Blob([text]) }, null); }} />}
        </Expander>
      </div>
      <MakingState making={reading} />
      {done?.kind === 'refused' && <p className={styles.said} role="status" data-duties>{DUTIES.refusal(done.reason)}</p>}
      {done?.kind === 'read' && (
        <>
          {file !== null && <YearOfPlan key={file.path} duties={done.run.duties} year={done.run.year} onYear={(year) => { read(file, year); }} />}
          <Duties run={done.run} />
        </>
      )}
    </Section>
  );
}

/** A plan that is pasted as text. */
function PastedPlan({ disabled, onText }: { readonly disabled: boolean; readonly onText: (text: string) => void }) {
  const styles = useStyles();
  const [text, setText] = useState('');
  return (
    <>
      <Field label={PLAN_VIEW.pasteLabel}>
        <Textarea name="pasted-plan" rows={5} value={text} onChange={(_event, { value }) => { setText(value); }} />
      </Field>
      <div className={styles.row} style={{ marginTop: '8px' }}>
        <Button disabledFocusable={disabled || text.trim() === ''} onClick={() => { onText(text); }}>{PLAN_VIEW.readPasted}</Button>
      </div>
    </>
  );
}

/** Asks for the year of times that state none; nothing where none is asked for. */
function YearOfPlan({ duties, year, onYear }: Pick<DutyRun, 'duties' | 'year'> & { readonly onYear: (year: number) => void }) {
  const styles = useStyles();
  const [wasAsked] = useState(() => isYearAsked(duties));
  const [text, setText] = useState(year === null ? '' : String(year));
  const isYear = /^(?:19|20)\d\d$/u.test(text.trim());
  if (!wasAsked && !isYearAsked(duties)) return null;
  return (
    <form
      className={styles.row} style={{ marginTop: '8px', alignItems: 'flex-end' }} noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isYear) onYear(Number(text.trim()));
      }}
    >
      <Field label={DUTIES.year} {...(isYear || text.trim() === '' ? {} : { validationMessage: DUTIES.badYear(text) })}>
        <Input name="duty-year" value={text} inputMode="numeric" maxLength={4} autoComplete="off" onChange={(_event, { value }) => { setText(value); }} />
      </Field>
      <Button type="submit" disabledFocusable={!isYear}>{DUTIES.readAgain}</Button>
    </form>
  );
}

function isYearAsked(duties: DutyRun['duties']): boolean {
  return duties.some(({ due }) => due.kind === 'unclear' && due.reason === 'no-year');
}

function Duties({ run: { path, year, duties } }: { readonly run: DutyRun }) {
  const styles = useStyles();
  const own = usePlanStyles();
  const groups = ORDER.map((state) => ({ state, group: duties.filter((duty) => duty.state === state) })).filter(({ group }) => group.length > 0);
  return (
    <div data-duties>
      <p className={styles.said} role="status">{DUTIES.heading(path, duties.length, year)}</p>
      <div className={styles.groups}>
        {groups.map(({ state, group }) => (
          <Expander
            key={state ?? ''}
            summary={() => (
              <span className={own.summary}>
                <span>{state === null ? DUTIES.unjudged : DUTIES.states[state]}</span><span className={own.small}>{PLAN_VIEW.count(group.length)}</span>
              </span>
            )}
          >
            {() => <ul className={styles.list}>{group.map((duty, index) => <li key={index}><DutyLine duty={duty} /></li>)}</ul>}
          </Expander>
        ))}
      </div>
    </div>
  );
}

function DutyLine({ duty: { number, content, lead, cooperating, time, due } }: { readonly duty: JudgedDuty }) {
  const own = usePlanStyles();
  const offices = DUTIES.lead(lead, cooperating);
  const when = due.kind === 'unclear' ? DUTIES.paneQuestion(time, due.reason) : DUTIES.due(due);
  return (
    <>
      {number === '' ? '' : `${number}. `}{content}
      <div className={own.small}>{[when, ...(offices === '' ? [] : [offices])].join(' · ')}</div>
    </>
  );
}
