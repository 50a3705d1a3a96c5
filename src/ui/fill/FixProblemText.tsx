import { toA1 } from '#core/grid/address';
import { viFixRefusalText, viLeftText } from '#i18n/vi-fixes';
import { MENDING } from '#i18n/vi-mending';
import { UI } from '#i18n/vi-ui';
import { RefusalText } from '../components/RunNotice';
import type { FillFixProblem } from '../state/fill-state';

/** Why changes were not made. */
export function FixProblemText({ problem }: { readonly problem: FillFixProblem }) {
  if (problem.kind === 'failed') return <>{UI.run.failed} <code>{problem.detail}</code></>;
  const { refusal } = problem;
  switch (refusal.kind) {
    case 'cell-refused': return <>{MENDING.refusedCell(toA1(refusal.edit.at), viLeftText(refusal.reason))}</>;
    case 'unsupported-format': case 'signed': case 'unreadable': case 'changed-meanwhile':
      return <>{viFixRefusalText(refusal)}</>;
    default: return <RefusalText refusal={refusal} />;
  }
}
