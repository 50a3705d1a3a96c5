import type { ReconcileRefusal } from '#app/use-cases/report-contract';
import { CLI } from '#i18n/vi-cli';
import { RECONCILE } from '#i18n/vi-reconcile';

/** Why a run that reads a report was refused. */
export function refusalText(reason: ReconcileRefusal): string {
  return reason.kind === 'report-unavailable' || reason.kind === 'report-unreadable' ? RECONCILE.refusal(reason) : CLI.refusal(reason);
}
