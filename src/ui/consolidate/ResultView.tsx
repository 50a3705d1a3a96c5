import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import type { EngineConsolidation, EngineRequest } from '#app/ports/run-engine';
import { DECISIONS } from '#i18n/vi-decisions';
import { UI } from '#i18n/vi-ui';
import { DecidedNotice } from '../components/DecidedNotice';
import { FindingList } from '../components/FindingList';
import { NameHints, UnusedHistoryNotice } from '../components/PastNotice';
import { FailureNotice, LawNotice, PackNotice, RuleFailureNotice } from '../components/RunNotice';
import { Section } from '../components/Section';
import { DutiesPart } from '../plan/DutiesPart';
import { PlanView } from '../plan/PlanView';
import { useServices } from '../services';
import type { Place } from '../state/fill-state';
import { findingsOfReport } from '../state/finding-groups';
import { countTaken, totalRows } from '../state/total-rows';
import { BalanceBox } from './BalanceBox';
import { TotalsList } from './TotalsList';

const PlanNotice = lazy(() => import(/* webpackChunkName: "plan-reading" */ '../plan/PlanReading').then((m) => ({ default: m.PlanNotice })));

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: '12px', minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  said: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  empty: { margin: 0, padding: '0 12px 12px', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly result: EngineConsolidation;
  /** What it was made from. */
  readonly request: EngineRequest;
  readonly onGo: (path: string, place: Place) => void;
  readonly onAgain: () => void;
  /** Ways to keep it for another day. */
  readonly keep: ReactNode;
}

/** What the files add up to, whether it holds, what is to mend, and the workbook to keep. */
export function ResultView({ result, request, onGo, onAgain, keep }: Props) {
  const styles = useStyles();
  const { report, plan, law } = result;
  const rows = useMemo(() => totalRows(report), [report]);
  const findings = useMemo(() => findingsOfReport(report), [report]);
  const { taken, expected } = countTaken(report);
  return (
    <div className={styles.column} data-result>
      <SaveActions result={result} onAgain={onAgain} />
      {keep}
      {plan !== null && plan.problems.length + plan.notes.length > 0 && <Suspense fallback={null}><PlanNotice plan={plan} /></Suspense>}
      <LawNotice law={law} />
      <PackNotice pack={report.pack} rulesOff={report.rulesOff} />
      <UnusedHistoryNotice history={report.history} />
      <DecidedNotice report={report} />
      <RuleFailureNotice failures={report.ruleFailures} />
      <Section
        title={UI.consolidate.totals} isFlush
        aside={report.provisional
          ? <Badge appearance="tint" color="warning">{UI.consolidate.provisional(taken, expected)}</Badge>
          : <Badge appearance="tint" color="success">{UI.consolidate.complete(taken)}</Badge>}
      >
        {rows.length === 0 ? <p className={styles.empty}>{UI.consolidate.totalsEmpty}</p> : <TotalsList rows={rows} onGo={onGo} />}
      </Section>
      <PlanView report={report} />
      {report.balance.length > 0 && <Section title={UI.consolidate.balance}><BalanceBox report={report} /></Section>}
      <Section title={UI.consolidate.findings} isFlush>
        {findings.length === 0
          ? <p className={styles.empty}>{UI.findings.none} {UI.findings.noneLead(report.files.length)}</p>
          : <FindingList findings={findings} namesFiles onGo={onGo} />}
      </Section>
      {report.decided.length > 0 && (
        <p className={styles.said}>
          {DECISIONS.summary(report.decided.length, report.decided.filter(({ severity }) => severity === 'error').length)}
        </p>
      )}
      <DutiesPart request={request} />
      <NameHints hints={report.hints} onGo={onGo} />
    </div>
  );
}

type Saving =
  | { readonly kind: 'idle' } | { readonly kind: 'writing' }
  | { readonly kind: 'saved'; readonly name: string } | { readonly kind: 'failed'; readonly detail: string };

function SaveActions({ result: { report }, onAgain }: Pick<Props, 'result' | 'onAgain'>) {
  const styles = useStyles();
  const { engine, save } = useServices();
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const saveWorkbook = async () => {
    setSaving({ kind: 'writing' });
    const outcome = await engine.resultWorkbook();
    if (outcome.kind !== 'done') {
      setSaving({ kind: 'failed', detail: outcome.kind === 'failed' ? outcome.detail : outcome.refusal.kind });
      return;
    }
    const name = UI.consolidate.workbookName(report.period);
    save({ name, type: UI.workbookType, content: outcome.value });
    setSaving({ kind: 'saved', name });
  };
  const saveJson = () => {
    const name = UI.consolidate.jsonName(report.period);
    save({ name, type: 'application/json', content: `${JSON.stringify(report, null, 2)}\n` });
    setSaving({ kind: 'saved', name });
  };
  return (
    <>
      <div className={styles.actions}>
        <Button appearance="primary" icon={<ArrowDownloadRegular />} disabled={saving.kind === 'writing'} onClick={() => { void saveWorkbook(); }}>
          {saving.kind === 'writing' ? UI.consolidate.saving : UI.consolidate.saveWorkbook}
        </Button>
        <Button onClick={saveJson}>{UI.consolidate.saveJson}</Button>
        <Button appearance="subtle" onClick={onAgain}>{UI.consolidate.again}</Button>
        <span role="status" className={styles.said}>{saving.kind === 'saved' ? UI.consolidate.saved(saving.name) : ''}</span>
      </div>
      {saving.kind === 'failed' && <FailureNotice detail={saving.detail} />}
    </>
  );
}
