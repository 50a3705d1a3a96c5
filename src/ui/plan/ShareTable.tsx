import type { ShareReport } from '#core/report/contract-plan';
import { PLAN_VIEW } from '#i18n/vi-plan-view';
import { viReportTexts } from '#i18n/vi-report';
import { usePlanStyles } from './plan-styles';

/** Leaders and direct workers among the persons proposed; the share is of those whose position tells. */
export function ShareTable({ shares }: { readonly shares: readonly ShareReport[] }) {
  const styles = usePlanStyles();
  const { headers, definition, title } = viReportTexts.status.shares;
  return (
    <>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={title}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[headers.award, headers.leaders, headers.direct, headers.unknown, headers.directShare].map((header) => <th scope="col" key={header}>{header}</th>)}
            </tr>
          </thead>
          <tbody>
            {shares.map((share) => (
              <tr key={`${share.award}/${share.subject}`}>
                <th scope="row">{viReportTexts.awardLabel(share)}</th>
                <td>{PLAN_VIEW.count(share.leaders)}</td><td>{PLAN_VIEW.count(share.direct)}</td><td>{PLAN_VIEW.count(share.unknown)}</td>
                <td>{PLAN_VIEW.percent(share.direct, share.direct + share.leaders)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.note}>{definition}</p>
    </>
  );
}
