import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { TargetReport, VarianceConclusion, VarianceReport } from '#core/report/contract-plan';
import { PLAN_VIEW } from '#i18n/vi-plan-view';
import { viReportTexts } from '#i18n/vi-report';
import { usePlanStyles } from './plan-styles';

/** As loud as the sheet says it: limits that are passed before promises that are not kept. */
const TONES: Readonly<Record<VarianceConclusion, 'bad' | 'warning' | 'quiet'>> = {
  'over-quota': 'bad', 'over-registered': 'bad', 'unreadable': 'bad', 'not-submitted': 'warning', 'unknown': 'warning', 'below-quota': 'warning',
  'below-registered': 'warning', 'base-unknown': 'warning', 'as-planned': 'quiet', 'within-quota': 'quiet', 'not-planned': 'quiet',
};

/** Lines that a person has to look at. */
export function differingOf(variances: readonly VarianceReport[]): readonly VarianceReport[] {
  return variances.filter(({ conclusion }) => TONES[conclusion] !== 'quiet');
}

/** Registered, allotted, proposed and decided, unit by unit; lines that differ from the plan first asked for. */
export function VarianceTable({ variances }: { readonly variances: readonly VarianceReport[] }) {
  const styles = usePlanStyles();
  const differing = differingOf(variances);
  const [isWhole, setIsWhole] = useState(differing.length === 0);
  const { headers, conclusions, target } = viReportTexts.plan;
  const shown = (figure: TargetReport | null) => (figure === null ? '' : target(figure));
  const count = (value: number | null) => (value === null ? '' : PLAN_VIEW.count(value));
  const hasDecided = variances.some(({ decided }) => decided !== null);
  return (
    <>
      <Checkbox label={PLAN_VIEW.onlyDiffering} checked={!isWhole} onChange={(_event, { checked }) => { setIsWhole(checked !== true); }} />
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={PLAN_VIEW.variances}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[headers.unit, headers.award, headers.registered, headers.quota, headers.proposed, ...(hasDecided ? [headers.decided] : []), headers.conclusion]
                .map((header) => <th scope="col" key={header}>{header}</th>)}
            </tr>
          </thead>
          <tbody>
            {(isWhole ? variances : differing).map((line) => (
              <tr key={`${line.code ?? line.unit}/${line.award}/${line.subject}`}>
                <th scope="row">{line.unit}</th><td>{viReportTexts.awardLabel(line)}</td>
                <td>{shown(line.registered)}</td><td>{shown(line.quota)}</td><td>{line.proposed === null ? '…' : count(line.proposed)}</td>
                {hasDecided && <td>{count(line.decided)}</td>}
                <td className={styles[TONES[line.conclusion]]}>{conclusions[line.conclusion]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
