import { Button, Field, Textarea } from '@fluentui/react-components';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { useRef, useState } from 'react';
import type { EngineFile, EngineReconcile, EngineRequest } from '#app/ports/run-engine';
import { RECONCILE } from '#i18n/vi-reconcile';
import { MAKING } from '#i18n/vi-submit';
import { FileButton } from '../components/FileButton';
import { Section } from '../components/Section';
import { useServices } from '../services';
import type { ComparedReport } from '../state/submit-state';
import { CopyText } from './CopyText';
import { useMakingStyles } from './making-styles';
import { MakingState } from '../components/MakingState';
import { useMaking } from '../components/use-making';

interface Props {
  readonly request: EngineRequest;
  readonly period: string | null;
  /** The report that was compared with this consolidation. */
  readonly goesAlong: EngineFile | null;
  /** `null`: the text could not be compared, or is not to be any more. */
  readonly onCompared: (report: ComparedReport | null) => void;
}

/** Holds the figures of a report against the totals, and writes its section on results. */
export function TextPart({ request, period, goesAlong, onCompared }: Props) {
  const styles = useMakingStyles();
  const [text, setText] = useState('');
  const asked = useRef<EngineFile | null>(null);
  const comparing = useMaking<'reconcile'>(({ outcome }) => {
    const file = asked.current;
    onCompared(outcome.kind === 'compared' && file !== null ? { file, findings: outcome.reconcile.findings } : null);
  });
  const compare = (file: EngineFile) => {
    asked.current = file;
    comparing.order({ kind: 'reconcile', run: request, text: file });
  };
  const isRunning = comparing.phase.kind === 'running';
  return (
    <Section title={MAKING.text.title}>
      <p className={styles.lead}>{MAKING.text.lead}</p>
      <Field label={MAKING.text.label}>
        <Textarea name="report" rows={4} value={text} onChange={(_event, { value }) => { setText(value); }} />
      </Field>
      <div className={styles.row} style={{ marginTop: '8px' }}>
        <Button
          disabledFocusable={isRunning || text.trim() === ''}
          onClick={() => { compare({ path: MAKING.text.pasted, content: new Blob([text]) }); }}
        >
          {MAKING.text.compare}
        </Button>
        <FileButton
          label={MAKING.text.open} mode="one" name="report-file" icon={<DocumentTextRegular />} disabled={isRunning}
          onFiles={({ files: [file] }) => { if (file !== undefined) compare(file); }}
        />
      </div>
      <MakingState making={comparing} />
      {comparing.phase.kind === 'ended' && comparing.phase.outcome.kind === 'done' && <Compared {...comparing.phase.outcome.value} />}
      {goesAlong !== null && !isRunning && (
        <p className={styles.small} data-goes-along>
          {MAKING.text.goesAlong(goesAlong.path)}{' '}
          <Button appearance="transparent" size="small" onClick={() => { onCompared(null); }}>{MAKING.text.leaveOut}</Button>
        </p>
      )}
      <Written request={request} period={period} />
    </Section>
  );
}

function Compared({ outcome }: EngineReconcile) {
  const styles = useMakingStyles();
  if (outcome.kind === 'unreadable') return <p className={styles.said}>{RECONCILE.refusal(outcome.reason)}</p>;
  const { figures, findings, summary, unstated, provisional } = outcome.reconcile;
  const skipped = figures.filter(({ verdict }) => verdict === 'not-compared');
  const lines = [
    ...(provisional ? [RECONCILE.provisional] : []),
    ...(figures.length === 0 ? [RECONCILE.noFigures] : []),
    ...(findings.length === 0 ? [] : [RECONCILE.differing(findings.length), ...findings.map(({ message }) => `  ${message}`)]),
    ...(skipped.length === 0 ? [] : [RECONCILE.notCompared(skipped.length), ...skipped.map(RECONCILE.skipped)]),
    ...(unstated.length === 0 ? [] : [RECONCILE.unstatedTitle(unstated.length), ...unstated.map(RECONCILE.unstated)]),
  ];
  return (
    <div data-compared>
      <p className={styles.said}>{RECONCILE.summary(summary)}</p>
      {lines.length > 0 && <pre className={styles.lines} tabIndex={0}>{lines.join('\n')}</pre>}
    </div>
  );
}

function Written({ request, period }: Omit<Props, 'onCompared' | 'goesAlong'>) {
  const styles = useMakingStyles();
  const { save } = useServices();
  const writing = useMaking<'report-text'>(() => undefined);
  const { phase } = writing;
  const written = phase.kind === 'ended' && phase.outcome.kind === 'done' ? phase.outcome.value : null;
  return (
    <>
      <div className={styles.row} style={{ marginTop: '8px' }}>
        <Button disabledFocusable={phase.kind === 'running'} onClick={() => { writing.order({ kind: 'report-text', run: request }); }}>{MAKING.text.write}</Button>
        {written !== null && (
          <Button onClick={() => { save({ name: MAKING.text.name(period), type: MAKING.text.docxType, content: written.docx }); }}>{MAKING.text.save}</Button>
        )}
      </div>
      <MakingState making={writing} />
      {written !== null && <div data-written><CopyText text={written.text} label={MAKING.text.written} /></div>}
    </>
  );
}
