import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
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
  const read = (plan: EngineFile) => { reading.order({ kind: 'duties', run: request, plan }); };
  const { plan } = request;
  const isRunning = phase.kind === 'running';
  const done = phase.kind === 'ended' && phase.outcome.kind === 'done' ? phase.outcome.value.outcome : null;
  return (
    <Section title={PLAN_VIEW.duties}>
      <p className={styles.lead}>{PLAN_VIEW.dutiesLead}</p>
      <div className={styles.row}>
        {plan !== null && <Button disabledFocusable={isRunning} onClick={() => { read(plan); }}>{PLAN_VIEW.readPlan}</Button>}
        <FileButton
          label={PLAN_VIEW.openPlan} mode="one" name="duties" icon={<DocumentTextRegular />} disabled={isRunning}
          onFiles={({ files: [file] }) => { if (file !== undefined) read(file); }}
        />
      </div>
      <MakingState making={reading} />
      {done?.kind === 'refused' && <p className={styles.said} role="status" data-duties>{DUTIES.refusal(done.reason)}</p>}
      {done?.kind === 'read' && <Duties run={done.run} />}
    </Section>
  );
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
  const when = due.kind === 'unclear' ? DUTIES.question(time, due.reason) : DUTIES.due(due);
  return (
    <>
      {number === '' ? '' : `${number}. `}{content}
      <div className={own.small}>{[when, ...(offices === '' ? [] : [offices])].join(' · ')}</div>
    </>
  );
}
