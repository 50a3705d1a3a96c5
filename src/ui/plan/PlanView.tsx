import type { ReactNode } from 'react';
import type { ConsolidationReport } from '#core/report/contract';
import { PLAN_VIEW } from '#i18n/vi-plan-view';
import { Expander } from '../components/Expander';
import { Section } from '../components/Section';
import { DossierMatrix } from './DossierMatrix';
import { usePlanStyles } from './plan-styles';
import { PlanBars } from './PlanBars';
import { ShareTable } from './ShareTable';
import { differingOf, VarianceTable } from './VarianceTable';

/** A consolidation against its plan: bars, what came in, unit by unit, and who is proposed by position. */
export function PlanView({ report: { planTotals, completeness, variances, shares, decidedFiles } }: { readonly report: ConsolidationReport }) {
  const hasDecided = decidedFiles.length > 0;
  const hasShares = shares.some(({ leaders, direct }) => leaders + direct > 0);
  if (planTotals.length === 0 && completeness === null && !hasShares) return null;
  return (
    <Section title={PLAN_VIEW.title} isFlush>
      <div data-plan-view>
        {planTotals.length > 0 && <PlanBars totals={planTotals} />}
        {completeness !== null && (
          <Part title={PLAN_VIEW.dossier} aside={PLAN_VIEW.dossierCounts(completeness.onTime, completeness.received, completeness.expected)}>
            <DossierMatrix completeness={completeness} />
          </Part>
        )}
        {variances.length > 0 && (
          <Part title={PLAN_VIEW.variances} aside={PLAN_VIEW.differing(differingOf(variances).length, variances.length, hasDecided)}>
            <VarianceTable variances={variances} hasDecided={hasDecided} />
          </Part>
        )}
        {hasShares && <Part title={PLAN_VIEW.shares}><ShareTable shares={shares} /></Part>}
      </div>
    </Section>
  );
}

function Part({ title, aside, children }: { readonly title: string; readonly aside?: string; readonly children: ReactNode }) {
  const styles = usePlanStyles();
  return (
    <Expander
      summary={() => (
        <span className={styles.summary}>
          <span className={styles.title}>{title}</span>
          {aside !== undefined && <span className={styles.small}>{aside}</span>}
        </span>
      )}
    >
      {() => children}
    </Expander>
  );
}
