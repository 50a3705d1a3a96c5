import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import type { PlanOutcome } from '#app/use-cases/run-contract';
import type { PlanProblem } from '#core/domain/plan';
import { PLAN_READING, viPlanNote, viPlanProblem } from '#i18n/vi-plan-reading';
import { UI } from '#i18n/vi-ui';

const useStyles = makeStyles({
  list: { margin: '4px 0 0', paddingLeft: '18px', overflowWrap: 'anywhere' },
  column: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
});

const MOST_PROBLEMS = 8;

/** What the plan was read from, what it lacks, and places of it that could not be used. */
export function PlanNotice({ plan: { path, problems, notes } }: { readonly plan: PlanOutcome }) {
  const styles = useStyles();
  return (
    <div className={styles.column} data-plan-reading>
      {notes.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{PLAN_READING.taken}</MessageBarTitle>
            <ul className={styles.list}>{notes.map((note, index) => <li key={index}>{viPlanNote(note)}</li>)}</ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {problems.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{UI.run.planProblems(path)}<PlanProblems problems={problems} /></MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

/** Places of a plan that cannot be used, and what to do where a file is none. */
export function PlanProblems({ problems }: { readonly problems: readonly PlanProblem[] }) {
  const styles = useStyles();
  const rest = problems.length - MOST_PROBLEMS;
  const advice = PLAN_READING.advice(problems);
  return (
    <>
      <ul className={styles.list}>
        {problems.slice(0, MOST_PROBLEMS).map((problem, index) => <li key={index}>{viPlanProblem(problem)}</li>)}
        {rest > 0 && <li>{UI.run.more(rest)}</li>}
      </ul>
      {advice !== null && <div>{advice}</div>}
    </>
  );
}
