import { makeStyles, tokens } from '@fluentui/react-components';
import type { PlanTotalReport } from '#core/report/contract-plan';
import { PLAN_VIEW } from '#i18n/vi-plan-view';
import { viReportTexts } from '#i18n/vi-report';
import { usePlanStyles } from './plan-styles';

const useStyles = makeStyles({
  root: { padding: '0 12px 10px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '10px' },
  track: {
    position: 'relative', height: '10px', marginTop: '2px', borderRadius: tokens.borderRadiusSmall, overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground4, border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  fill: { position: 'absolute', top: 0, bottom: 0, left: 0, backgroundColor: tokens.colorBrandBackground },
  mark: { position: 'absolute', top: 0, bottom: 0, width: '3px', marginLeft: '-3px', backgroundColor: tokens.colorNeutralForeground1 },
});

/** Proposed against quota, award by award; every figure stands beside its bar. */
export function PlanBars({ totals }: { readonly totals: readonly PlanTotalReport[] }) {
  const styles = useStyles();
  const own = usePlanStyles();
  return (
    <div className={styles.root}>
      <ul className={styles.list} aria-label={PLAN_VIEW.opened}>
        {totals.map((total) => (
          <li key={`${total.award}/${total.subject}`} data-plan-bar={`${total.award}/${total.subject}`}>
            <div className={own.summary}>
              <span>{viReportTexts.awardLabel(total)}</span>
              <span className={own.small}>{PLAN_VIEW.bar(total.proposed, total.quota, total.registered, total.decided)}</span>
            </div>
            <Bar proposed={total.proposed} goal={total.quota ?? total.registered} />
            {total.unitsUnknown > 0 && <span className={own.small}>{PLAN_VIEW.unitsUnknown(total.unitsUnknown)}</span>}
          </li>
        ))}
      </ul>
      <p className={own.note}>{PLAN_VIEW.legend}</p>
    </div>
  );
}

function Bar({ proposed, goal }: { readonly proposed: number | null; readonly goal: number | null }) {
  const styles = useStyles();
  const most = Math.max(1, proposed ?? 0, goal ?? 0);
  const share = (value: number) => `${String((value / most) * 100)}%`;
  return (
    <div className={styles.track} aria-hidden>
      {proposed !== null && <div className={styles.fill} style={{ width: share(proposed) }} />}
      {goal !== null && <div className={styles.mark} style={{ left: share(goal) }} />}
    </div>
  );
}
