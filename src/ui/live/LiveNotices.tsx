import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { viHostError } from '#i18n/vi-host';
import { LIVE } from '#i18n/vi-live';
import { UI } from '#i18n/vi-ui';
import { UnusedHistoryNotice } from '../components/PastNotice';
import { LawNotice, PackNotice, RefusalText, RuleFailureNotice } from '../components/RunNotice';
import type { LiveProblem, LiveView } from '../state/live-view';

/** Why the workbook is not checked, or not as it is now, and the way on. */
export function ProblemNotice({ problem, onRetry }: { readonly problem: LiveProblem | null; readonly onRetry: () => void }) {
  if (problem === null) return null;
  const isWaiting = problem.kind === 'host' && problem.error.kind === 'cell-editing';
  return (
    <MessageBar intent={isWaiting ? 'info' : 'error'} layout="multiline" data-live-problem>
      <MessageBarBody><ProblemText problem={problem} /></MessageBarBody>
      <MessageBarActions><Button size="small" onClick={onRetry}>{LIVE.retry}</Button></MessageBarActions>
    </MessageBar>
  );
}

function ProblemText({ problem }: { readonly problem: LiveProblem }) {
  switch (problem.kind) {
    case 'host': return <>{viHostError(problem.error)}</>;
    case 'refused': return <RefusalText refusal={problem.refusal} />;
    case 'failed': return <>{UI.run.failed} <code>{problem.detail}</code></>;
  }
}

/** What the check says besides findings: of the law, the province pack, past rounds, and rules that broke. */
export function ToldNotices({ view: { law, told } }: { readonly view: LiveView }) {
  return (
    <>
      {law !== null && <LawNotice law={law} />}
      {told !== null && (
        <>
          <PackNotice pack={told.pack} rulesOff={told.rulesOff} />
          <UnusedHistoryNotice history={told.history} />
          <RuleFailureNotice failures={told.ruleFailures} />
        </>
      )}
    </>
  );
}
