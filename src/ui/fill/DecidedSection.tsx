import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { useEffect, useRef } from 'react';
import type { Settlement } from '#core/decisions/settle-findings';
import type { FindingReport } from '#core/report/contract';
import { DECISIONS, viDecision, viDecisionProblem } from '#i18n/vi-decisions';
import { DECIDING } from '#i18n/vi-deciding';
import { UI } from '#i18n/vi-ui';
import { FileButton } from '../components/FileButton';
import { Section } from '../components/Section';
import { SeverityIcon } from '../components/SeverityIcon';
import type { DecisionFileNotice } from '../state/decisions-state';
import type { Place } from '../state/fill-state';
import type { Deciding } from './use-decisions';

const MOST_PROBLEMS = 6;

const useStyles = makeStyles({
  note: { margin: '0 0 8px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { listStyleType: 'none', margin: '0 0 10px', padding: 0, display: 'flex', flexDirection: 'column', rowGap: '10px' },
  item: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '6px', overflowWrap: 'anywhere' },
  decision: { color: tokens.colorNeutralForeground2 },
  row: { gridColumn: 2, display: 'flex', flexWrap: 'wrap', gap: '4px', marginLeft: '-8px' },
  files: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  problems: { margin: '4px 0 0', paddingLeft: '18px' },
});

interface Props {
  readonly deciding: Deciding;
  readonly settlement: Settlement<FindingReport>;
  readonly onGo: (place: Place) => void;
}

/** What a person has settled in this file, the way to take it back, and the file that keeps it. */
export function DecidedSection({ deciding, settlement: { decided, notes }, onGo }: Props) {
  const styles = useStyles();
  const { state, dispatch, openFile, save } = deciding;
  const heading = useRef<HTMLDivElement>(null);
  useFocusWhenLost(decided.length, heading);
  return (
    <div ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
      <Section title={DECIDING.title(decided.length)}>
        <p className={styles.note}>{decided.length === 0 ? DECIDING.none : DECIDING.lead}</p>
        {decided.length > 0 && (
          <ul className={styles.list}>
            {decided.map(({ finding, decision }, index) => (
              <li key={`${finding.fingerprint}${String(index)}`} className={styles.item}>
                <SeverityIcon severity={finding.severity} />
                <span>
                  {finding.message} <span className={styles.decision}>{viDecision(decision)}</span>
                </span>
                <span className={styles.row}>
                  <Button
                    appearance="transparent" size="small" icon={<ArrowRightRegular />}
                    onClick={() => { onGo({ sheet: finding.sheet, cell: finding.cell }); }}
                  >
                    {finding.cell === null ? UI.findings.goSheet : UI.findings.go(finding.cell)}
                  </Button>
                  <Button
                    appearance="transparent" size="small" aria-label={DECIDING.takeBackOf(finding.code, finding.cell)}
                    onClick={() => { dispatch({ kind: 'taken-back', fingerprint: finding.fingerprint }); }}
                  >
                    {DECIDING.takeBack}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        )}
        {notes.expired.length > 0 && <p className={styles.note}>{DECIDING.expired(notes.expired.length)}</p>}
        {notes.unused.length > 0 && <p className={styles.note}>{DECIDING.unused(notes.unused.length)}</p>}
        <div className={styles.files}>
          <Button disabled={state.decisions.length === 0 && !state.hasUnsaved} onClick={save}>{DECIDING.save}</Button>
          <FileButton
            label={DECIDING.open} mode="one" name="decisions"
            onFiles={({ files: [file] }) => { if (file !== undefined) void openFile(file); }}
          />
          <span className={styles.note} role="status">{state.hasUnsaved ? DECIDING.unsaved : ''}</span>
        </div>
        <div role="status"><FileNotice notice={state.notice} /></div>
      </Section>
    </div>
  );
}

function FileNotice({ notice }: { readonly notice: DecisionFileNotice | null }) {
  const styles = useStyles();
  if (notice === null) return null;
  if (notice.kind === 'opened') return <p className={styles.note}>{DECIDING.opened(notice.path, notice.count)}</p>;
  const rest = notice.problems.length - MOST_PROBLEMS;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{DECISIONS.invalid(notice.path)}</MessageBarTitle>
        <ul className={styles.problems}>
          {notice.problems.slice(0, MOST_PROBLEMS).map((problem, index) => <li key={index}>{viDecisionProblem(problem)}</li>)}
          {rest > 0 && <li>{UI.run.more(rest)}</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

/** A decision takes its form with it, taking one back its button: the focus comes here instead of getting lost. */
function useFocusWhenLost(count: number, section: { readonly current: HTMLElement | null }): void {
  const seen = useRef(count);
  useEffect(() => {
    if (seen.current === count) return;
    seen.current = count;
    if (document.activeElement === document.body) section.current?.focus({ preventScroll: true });
  }, [count, section]);
}
