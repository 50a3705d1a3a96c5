import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { EngineConsolidation, EngineFile } from '#app/ports/run-engine';
import { openOf } from '#core/submission/checklist';
import { SUBMIT } from '#i18n/vi-submit';
import { UI } from '#i18n/vi-ui';
import { FailureNotice, RefusalNotice } from '../components/RunNotice';
import { RunProgressView } from '../components/RunProgressView';
import { Section } from '../components/Section';
import { SentNotice } from '../components/SentNotice';
import { SeverityIcon } from '../components/SeverityIcon';
import type { Consolidation } from '../consolidate/use-consolidation';
import { chosenFile } from '../state/consolidation-state';
import type { Place } from '../state/fill-state';
import { stepsOf, type ShownStep } from '../state/submit-steps';
import { WIDE } from '../theme';
import { Makings } from './Makings';
import { StepLine, type StepProps } from './StepLine';
import { TickFile } from './TickFile';
import type { Submission } from './use-submission';
import { VerifyPart } from './VerifyPart';

const useStyles = makeStyles({
  columns: { display: 'grid', gap: '12px', gridTemplateColumns: 'minmax(0, 1fr)', alignItems: 'start' },
  beside: { [WIDE]: { gridTemplateColumns: 'minmax(0, 7fr) minmax(340px, 5fr)', columnGap: '16px' } },
  alone: { width: '100%', maxWidth: '640px', margin: '0 auto' },
  column: { display: 'flex', flexDirection: 'column', rowGap: '12px', minWidth: 0 },
  lead: { margin: '0 0 8px' },
  steps: { margin: '0 0 12px', paddingLeft: '20px', display: 'flex', flexDirection: 'column', rowGap: '4px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  aside: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  verdict: { display: 'flex', columnGap: '6px', alignItems: 'flex-start', padding: '0 12px 10px' },
});

interface Props {
  readonly consolidation: Consolidation;
  readonly submission: Submission;
  readonly openInFill: (file: EngineFile, place: Place | null) => void;
  readonly goConsolidate: () => void;
}

/** Nộp: what a dossier is held against before it goes, step by step, and what is made of it to send. */
export function SubmitPanel(props: Props) {
  const styles = useStyles();
  const { consolidation, openInFill, submission, goConsolidate } = props;
  const { phase, selection } = consolidation.state;
  const onGo = (path: string, place: Place | null) => {
    const file = chosenFile(selection, path);
    if (file !== undefined) openInFill(file, place);
  };
  const isDone = phase.kind === 'done';
  // The check of a package stays as it is, whatever is consolidated.
  return (
    <div className={mergeClasses(styles.column, !isDone && styles.alone)}>
      {isDone ? (
        <div className={styles.column}>
          <SentNotice phase={phase} />
          <div className={mergeClasses(styles.columns, styles.beside)} data-submit>
            <Checklist result={phase.result} ticking={submission} goConsolidate={goConsolidate} onGo={onGo} />
            <Makings report={phase.result.report} consolidation={consolidation} submission={submission} />
          </div>
        </div>
      ) : <div className={styles.column}><Before {...props} /></div>}
      <VerifyPart />
    </div>
  );
}

/** Nothing is consolidated yet: what will be looked at, and the way there. */
function Before({ consolidation: { state: { phase, selection }, start, stop }, goConsolidate }: Props) {
  const styles = useStyles();
  const hasFiles = selection.files.length > 0;
  return (
    <>
      <Section title={SUBMIT.heading}>
        <p className={styles.lead}>{SUBMIT.lead}</p>
        <ol className={styles.steps}>{Object.entries(SUBMIT.steps).map(([id, { title, lead }]) => <li key={id}><strong>{title}.</strong> {lead}</li>)}</ol>
        <p className={styles.lead}>{SUBMIT.needsRun}</p>
        <div className={styles.actions}>
          {hasFiles && phase.kind !== 'running' && <Button appearance="primary" onClick={start}>{UI.consolidate.startWith(selection.files.length)}</Button>}
          <Button appearance={hasFiles ? 'secondary' : 'primary'} onClick={goConsolidate}>{SUBMIT.goConsolidate}</Button>
        </div>
      </Section>
      {phase.kind === 'running' && <RunProgressView progress={phase.progress} onStop={stop} />}
      <div role="status">
        {phase.kind === 'refused' && <RefusalNotice refusal={phase.refusal} />}
        {phase.kind === 'failed' && <FailureNotice detail={phase.detail} />}
      </div>
    </>
  );
}

function Checklist({ result: { report }, ...rest }: Omit<StepProps, 'report'> & { readonly result: EngineConsolidation }) {
  const styles = useStyles();
  const { state } = rest.ticking;
  const steps = useMemo(() => stepsOf(report, state), [report, state]);
  const passed = steps.filter((step) => step.state === 'passed').length;
  return (
    <Section
      title={SUBMIT.checklist} isFlush
      aside={<span className={styles.aside}>{SUBMIT.progress(passed, steps.length)}</span>}
    >
      <Verdict steps={steps} />
      <TickFile report={report} ticking={rest.ticking} />
      <div role="list" aria-label={SUBMIT.checklist}>
        {steps.map((step) => <StepLine key={step.id} step={step} report={report} {...rest} />)}
      </div>
    </Section>
  );
}

/** Whether the dossier may go, and what nobody has looked at. */
function Verdict({ steps }: { readonly steps: readonly ShownStep[] }) {
  const styles = useStyles();
  const { errors, warnings } = openOf(steps);
  const rest = steps.filter(({ state }) => state === 'not-run' || state === 'unknown').map(({ id }) => SUBMIT.steps[id].title);
  const isBlocked = errors + warnings > 0;
  return (
    <div className={styles.verdict} role="status" data-verdict={isBlocked ? 'blocked' : 'ready'}>
      {isBlocked && <SeverityIcon severity={errors > 0 ? 'error' : 'warning'} />}
      <span>
        {isBlocked ? SUBMIT.blocked(errors, warnings) : SUBMIT.ready}
        {rest.length > 0 && ` ${SUBMIT.notAll(rest)}`}
      </span>
    </div>
  );
}
