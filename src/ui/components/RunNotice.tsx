import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { RunRefusal } from '#app/use-cases/run-contract';
import type { ProfileChoice } from '#core/law/resolve-profile';
import type { ConsolidationReport } from '#core/report/contract';
import { AGAIN } from '#i18n/vi-again';
import { DECISIONS, viDecisionProblem } from '#i18n/vi-decisions';
import { viFailureText } from '#i18n/vi-failures';
import { IMPORT, viMappingProblem } from '#i18n/vi-import';
import { PACK, viPackProblem } from '#i18n/vi-pack';
import { RUN_STATE } from '#i18n/vi-run-state';
import { UI } from '#i18n/vi-ui';

const PlanProblems = lazy(() => import(/* webpackChunkName: "plan-reading" */ '../plan/PlanReading').then((m) => ({ default: m.PlanProblems })));

const MOST_PROBLEMS = 6;

const useStyles = makeStyles({
  list: { margin: '4px 0 0', paddingLeft: '18px' },
  detail: {
    display: 'block', marginTop: '4px', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** Why a run did not go through, and what to do. */
export function RefusalNotice({ refusal }: { readonly refusal: RunRefusal }) {
  const isCancel = refusal.kind === 'cancelled';
  return (
    <MessageBar intent={isCancel ? 'info' : 'error'} layout="multiline">
      <MessageBarBody><RefusalText refusal={refusal} /></MessageBarBody>
    </MessageBar>
  );
}

export function RefusalText({ refusal }: { readonly refusal: RunRefusal }) {
  switch (refusal.kind) {
    case 'cancelled': return <>{UI.run.cancelled}</>;
    case 'no-files': return <>{UI.run.noFiles}</>;
    case 'unknown-profile': return <>{UI.run.unknownProfile(refusal.profile)}</>;
    case 'locked-profile': return <>{UI.run.lockedProfile(refusal.profile, refusal.reason)}</>;
    case 'not-two-profiles': case 'one-profile-only': return <>{UI.run.wrongProfiles(refusal.profile)}</>;
    case 'pack-unreadable': return <><MessageBarTitle>{PACK.unreadable(refusal.path)}</MessageBarTitle> {refusal.detail}</>;
    case 'pack-invalid':
      return (
        <>
          <MessageBarTitle>{PACK.invalid(refusal.path)}</MessageBarTitle>
          <Lines lines={refusal.problems.map(viPackProblem)} />
        </>
      );
    case 'decisions-unreadable': return <><MessageBarTitle>{DECISIONS.unreadable(refusal.path)}</MessageBarTitle> {refusal.detail}</>;
    case 'decisions-invalid':
      return (
        <>
          <MessageBarTitle>{DECISIONS.invalid(refusal.path)}</MessageBarTitle>
          {refusal.problems.slice(0, MOST_PROBLEMS).map(viDecisionProblem).join('; ')}
        </>
      );
    case 'mapping-unreadable': return <><MessageBarTitle>{IMPORT.unreadable(refusal.path)}</MessageBarTitle> {refusal.detail}</>;
    case 'mapping-invalid':
      return (
        <>
          <MessageBarTitle>{IMPORT.invalid(refusal.path)}</MessageBarTitle>
          <Lines lines={refusal.problems.map(viMappingProblem)} />
        </>
      );
    case 'state-unreadable': return <>{RUN_STATE.unreadable(refusal.path, refusal.detail)} {AGAIN.state.way}</>;
    case 'state-invalid': return <>{RUN_STATE.fault(refusal.path, refusal.problem)} {AGAIN.state.way}</>;
    case 'plan-unreadable':
      return <><MessageBarTitle>{UI.run.planUnreadable(refusal.path)}</MessageBarTitle> {viFailureText(refusal.failure)}</>;
    case 'plan-invalid':
      return (
        <>
          <MessageBarTitle>{UI.run.planInvalid(refusal.path)}</MessageBarTitle>
          <Suspense fallback={null}><PlanProblems problems={refusal.problems} /></Suspense>
        </>
      );
  }
}

/** What people should know about the law that was applied. */
export function LawNotice({ law }: { readonly law: ProfileChoice }) {
  const note = UI.run.lawNote(law);
  if (note === null) return null;
  return (
    <MessageBar intent={law.kind === 'chosen' ? 'info' : 'warning'} layout="multiline">
      <MessageBarBody>{note}</MessageBarBody>
    </MessageBar>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  const rest = lines.length - MOST_PROBLEMS;
  return (
    <ul className={styles.list}>
      {lines.slice(0, MOST_PROBLEMS).map((line, index) => <li key={index}>{line}</li>)}
      {rest > 0 && <li>{UI.run.more(rest)}</li>}
    </ul>
  );
}

/** What a province pack changed in a run, and what is to be known of it. */
export function PackNotice({ pack, rulesOff }: Pick<ConsolidationReport, 'pack' | 'rulesOff'>) {
  if (pack === null) return null;
  const lines = [
    ...pack.notes, ...pack.severities.map(PACK.severity), ...rulesOff.map(({ code, reason }) => PACK.offRule(code, reason)),
  ];
  return (
    <MessageBar intent={pack.notes.length > 0 ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody>{PACK.used(pack)}{lines.length > 0 && <Lines lines={lines} />}</MessageBarBody>
    </MessageBar>
  );
}

/** A fault of ours, said with what support needs. */
export function FailureNotice({ detail }: { readonly detail: string }) {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{UI.run.failed}<span className={styles.detail}>{detail}</span></MessageBarBody>
    </MessageBar>
  );
}

export function RuleFailureNotice({ failures }: { readonly failures: readonly { readonly rule: string; readonly detail: string }[] }) {
  const styles = useStyles();
  if (failures.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {UI.run.ruleFailures(failures.length)}
        {failures.slice(0, MOST_PROBLEMS).map(({ rule, detail }, index) => (
          <span key={index} className={styles.detail}>{rule}: {detail}</span>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
